SELECT salt, last_batch FROM crowd
