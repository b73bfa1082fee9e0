SELECT year, month, text FROM event ORDER BY position
