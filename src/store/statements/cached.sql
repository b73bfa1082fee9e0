SELECT content FROM cache WHERE key = ?1
