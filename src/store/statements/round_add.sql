INSERT INTO round (id, name, year, questionnaire, opened, closed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
