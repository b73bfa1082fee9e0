INSERT INTO step (journey, position, from_moment, to_moment, frequency)
VALUES (?1, ?2, ?3, ?4, ?5)
