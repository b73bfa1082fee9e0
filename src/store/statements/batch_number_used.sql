UPDATE crowd SET last_batch = max(last_batch, ?1)
