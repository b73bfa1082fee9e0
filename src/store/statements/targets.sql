SELECT kind, code, points FROM target WHERE round = ?1
