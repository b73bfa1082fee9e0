DELETE FROM answer WHERE round = ?1 AND item = ?2
