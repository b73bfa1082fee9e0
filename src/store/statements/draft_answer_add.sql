INSERT INTO draft_answer (round, item, kind, number) VALUES (?1, ?2, ?3, ?4)
