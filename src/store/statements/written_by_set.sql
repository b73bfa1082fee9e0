UPDATE document SET written_by = ?1 WHERE written_by <> ?1
