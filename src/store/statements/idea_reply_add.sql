INSERT INTO idea_reply (idea, question, kind, number, text)
VALUES (?1, ?2, ?3, ?4, ?5)
