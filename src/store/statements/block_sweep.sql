DELETE FROM block WHERE id NOT IN (SELECT block FROM round_block)
