SELECT question, kind, number, text FROM reply WHERE round = ?1
