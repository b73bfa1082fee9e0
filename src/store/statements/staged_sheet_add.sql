INSERT INTO staged (mark, cells, replies) VALUES (?1, ?2, ?3)
