INSERT INTO judgement (idea, position, blind) VALUES (?1, ?2, ?3)
