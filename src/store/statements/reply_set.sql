INSERT OR REPLACE INTO reply (round, question, kind, number, text)
VALUES (?1, ?2, ?3, ?4, ?5)
