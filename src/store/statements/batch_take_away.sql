UPDATE batch SET round = NULL WHERE id = ?1
