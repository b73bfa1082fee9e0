SELECT id, customers, need FROM journey WHERE round = ?1 ORDER BY position
