SELECT kind, number FROM vote_answer
WHERE round = ?1 AND item = ?2 ORDER BY position
