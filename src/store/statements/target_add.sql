INSERT INTO target (round, kind, code, points) VALUES (?1, ?2, ?3, ?4)
