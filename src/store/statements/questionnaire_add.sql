INSERT INTO questionnaire (code, version, hash, content) VALUES (?1, ?2, ?3, ?4)
