INSERT INTO sheet (batch, mark, cells, replies)
SELECT ?1, mark, cells, replies FROM staged ORDER BY mark
