SELECT position, at FROM printing WHERE round = ?1 ORDER BY position
