SELECT item, kind, number FROM draft_answer WHERE round = ?1
