INSERT INTO block (code, version, hash, content) VALUES (?1, ?2, ?3, ?4)
