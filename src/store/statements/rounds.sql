SELECT id, name, year, questionnaire, opened, closed FROM round ORDER BY year, id
