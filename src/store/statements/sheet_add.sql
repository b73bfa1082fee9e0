INSERT INTO sheet (batch, mark, cells, replies) VALUES (?1, ?2, ?3, ?4)
