SELECT score, people FROM guess WHERE round = ?1 ORDER BY score
