INSERT INTO moment
    (journey, position, name, stage, whose, owner, measure, feeling_source, works,
    channel, feeling, strength, note, place_x, place_y)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
