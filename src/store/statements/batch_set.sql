INSERT INTO batch (id, round, side, source, name, sheets, day, keyed, sealed, layout)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
ON CONFLICT (id) DO UPDATE SET
    round = excluded.round, side = excluded.side, source = excluded.source,
    name = excluded.name, sheets = excluded.sheets, day = excluded.day,
    keyed = excluded.keyed, sealed = excluded.sealed, layout = excluded.layout
