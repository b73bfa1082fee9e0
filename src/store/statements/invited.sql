SELECT side, people FROM invited WHERE round = ?1
