DELETE FROM vote WHERE round = ?1 AND item = ?2
