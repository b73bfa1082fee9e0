DELETE FROM round_block WHERE round = ?1
