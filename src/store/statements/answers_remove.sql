DELETE FROM answer WHERE round = ?1
