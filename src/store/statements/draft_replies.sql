SELECT question, kind, number, text FROM draft_reply WHERE round = ?1
