INSERT INTO guess (round, score, people) VALUES (?1, ?2, 1)
ON CONFLICT DO UPDATE SET people = people + 1
