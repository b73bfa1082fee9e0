INSERT INTO met (hash, times) VALUES (?1, 1)
ON CONFLICT (hash) DO UPDATE SET times = times + 1 RETURNING times
