INSERT OR REPLACE INTO answer
    (round, item, kind, number, confidence, evidence, comment, changed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
