SELECT id, what, owner, person, due, theme, kpi, state, reason, idea, carries_on FROM action
WHERE round = ?1
