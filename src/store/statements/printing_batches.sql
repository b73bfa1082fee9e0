SELECT batch FROM printing_batch
WHERE round = ?1 AND position = ?2 ORDER BY place
