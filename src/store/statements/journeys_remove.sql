DELETE FROM journey WHERE round = ?1
