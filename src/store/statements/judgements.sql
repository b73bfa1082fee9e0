SELECT position, blind FROM judgement WHERE idea = ?1 ORDER BY position
