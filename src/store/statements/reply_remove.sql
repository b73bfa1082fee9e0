DELETE FROM reply WHERE round = ?1 AND question = ?2
