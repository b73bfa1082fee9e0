INSERT INTO invited (round, side, people) VALUES (?1, ?2, ?3)
