SELECT from_moment, to_moment, frequency FROM step WHERE journey = ?1 ORDER BY position
