INSERT INTO printing_batch (round, position, place, batch) VALUES (?1, ?2, ?3, ?4)
