INSERT INTO vote_answer (round, item, position, kind, number)
VALUES (?1, ?2, ?3, ?4, ?5)
