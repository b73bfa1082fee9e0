INSERT INTO judgement_reply (idea, position, question, kind, number, text)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
