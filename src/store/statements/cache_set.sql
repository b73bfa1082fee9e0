INSERT OR REPLACE INTO cache (key, content) VALUES (?1, ?2)
