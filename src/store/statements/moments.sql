SELECT
    name, stage, whose, owner, measure, feeling_source, works,
    channel, feeling, strength, note, place_x, place_y
FROM moment WHERE journey = ?1 ORDER BY position
