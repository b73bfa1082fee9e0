UPDATE crowd SET last_batch = last_batch + 1 RETURNING last_batch
