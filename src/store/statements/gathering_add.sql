INSERT INTO gathering (round, pin, draft_side) VALUES (?1, ?2, ?3)
