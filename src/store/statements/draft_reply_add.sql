INSERT INTO draft_reply (round, question, kind, number, text)
VALUES (?1, ?2, ?3, ?4, ?5)
