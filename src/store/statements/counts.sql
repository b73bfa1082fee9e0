SELECT
    (SELECT count(*) FROM round),
    (SELECT count(*) FROM answer WHERE kind IS NOT NULL),
    (SELECT count(*) FROM answer WHERE comment <> ''),
    (SELECT count(*) FROM answer WHERE evidence <> ''),
    (SELECT count(*) FROM reply),
    (SELECT count(*) FROM kpi),
    (SELECT count(*) FROM moment),
    (SELECT count(*) FROM sheet WHERE batch IN (SELECT id FROM batch WHERE round IS NOT NULL)),
    (SELECT count(*) FROM idea),
    (SELECT count(*) FROM action),
    (SELECT count(*) FROM event)
