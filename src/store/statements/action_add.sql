INSERT INTO action
    (id, round, what, owner, person, due, theme, kpi, state, reason, idea, carries_on)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
