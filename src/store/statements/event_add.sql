INSERT INTO event (year, month, text) VALUES (?1, ?2, ?3)
