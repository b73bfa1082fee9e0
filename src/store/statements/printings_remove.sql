DELETE FROM printing WHERE round = ?1
