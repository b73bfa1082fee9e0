INSERT INTO sheet (batch, mark, cells, replies)
VALUES (?1, randomblob(16), ?2, ?3)
