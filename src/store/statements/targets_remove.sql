DELETE FROM target WHERE round = ?1
