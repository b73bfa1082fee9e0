INSERT INTO vote (round, item, revealed, minority) VALUES (?1, ?2, ?3, ?4)
