INSERT INTO journey (round, position, customers, need) VALUES (?1, ?2, ?3, ?4)
