SELECT about, text FROM remark WHERE batch = ?1
