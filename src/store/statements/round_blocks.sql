SELECT block FROM round_block WHERE round = ?1 ORDER BY position
