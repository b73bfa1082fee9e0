INSERT INTO remark (batch, key, about, text) VALUES (?1, randomblob(16), ?2, ?3)
