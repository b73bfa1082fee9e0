INSERT INTO staged_remark (about, text) VALUES (?1, ?2)
