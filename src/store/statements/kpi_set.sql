INSERT OR REPLACE INTO kpi (round, code, value, target, source, note)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
