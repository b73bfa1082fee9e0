SELECT question, kind, number, text FROM judgement_reply
WHERE idea = ?1 AND position = ?2
