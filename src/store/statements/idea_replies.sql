SELECT question, kind, number, text FROM idea_reply WHERE idea = ?1
