UPDATE crowd SET salt = ?1, last_batch = max(last_batch, ?2)
