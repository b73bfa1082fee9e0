INSERT INTO round_block (round, position, block) VALUES (?1, ?2, ?3)
