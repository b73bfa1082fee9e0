UPDATE document SET name = ?1, is_sample = ?2, language = ?3
