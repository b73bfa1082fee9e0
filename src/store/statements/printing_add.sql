INSERT INTO printing (round, position, at) VALUES (?1, ?2, ?3)
