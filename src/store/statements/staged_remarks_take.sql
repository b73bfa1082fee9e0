INSERT INTO remark (batch, key, about, text)
SELECT ?1, randomblob(16), about, text FROM staged_remark ORDER BY 2
