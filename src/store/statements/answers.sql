SELECT item, kind, number, confidence, evidence, comment, changed FROM answer
WHERE round = ?1
