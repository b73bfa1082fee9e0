SELECT item, revealed, minority FROM vote WHERE round = ?1
