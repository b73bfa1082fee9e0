INSERT INTO unit (round, position, name, invited) VALUES (?1, ?2, ?3, ?4)
