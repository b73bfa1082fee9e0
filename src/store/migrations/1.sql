-- Version 1: one organization, its rounds and answers, its events.
-- A step that has shipped never changes: the schema of a file is compared with it word for word.

CREATE TABLE document (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    name       TEXT    NOT NULL,
    is_sample  INTEGER NOT NULL CHECK (is_sample IN (0, 1)),
    language   TEXT    NOT NULL CHECK (language IN ('fi', 'en')),
    written_by TEXT    NOT NULL -- version of the program that wrote last
) STRICT;

INSERT INTO document VALUES (1, '', 0, 'en', '');

-- A questionnaire as a round froze it: once for all rounds that share every word of it.
CREATE TABLE questionnaire (
    id      INTEGER PRIMARY KEY,
    code    TEXT NOT NULL,
    version TEXT NOT NULL,
    hash    TEXT NOT NULL, -- FNV-1a of content, 64 bits in hexadecimal
    content TEXT NOT NULL  -- JSON
) STRICT;

CREATE TABLE round (
    id            INTEGER PRIMARY KEY,
    name          TEXT    NOT NULL UNIQUE,
    year          INTEGER NOT NULL,
    questionnaire INTEGER NOT NULL REFERENCES questionnaire (id),
    opened        INTEGER NOT NULL, -- seconds since 1970-01-01 UTC
    closed        INTEGER
) STRICT;

CREATE INDEX round_questionnaire ON round (questionnaire);

CREATE TABLE answer (
    round      INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    item       TEXT    NOT NULL,
    kind       TEXT    CHECK (kind IN ('number', 'not_applicable', 'dont_know')),
    number     INTEGER CHECK ((kind IS 'number') = (number IS NOT NULL)),
    confidence TEXT    CHECK (confidence IN ('guess', 'fairly_sure', 'evidence')),
    evidence   TEXT    NOT NULL,
    comment    TEXT    NOT NULL,
    changed    INTEGER,
    PRIMARY KEY (round, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE target (
    round  INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    kind   TEXT    NOT NULL CHECK (kind IN ('dimension', 'theme')),
    code   TEXT    NOT NULL,
    points REAL    NOT NULL,
    PRIMARY KEY (round, kind, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    position INTEGER PRIMARY KEY,
    year     INTEGER NOT NULL,
    month    INTEGER NOT NULL,
    text     TEXT    NOT NULL
) STRICT;

-- The views are for people with an SQLite browser; the program itself reads none.

CREATE VIEW items AS
SELECT
    questionnaire.id                            AS questionnaire,
    json_extract(dimension.value, '$.axis')     AS dimension,
    json_extract(theme.value, '$.code')         AS theme,
    json_extract(item.value, '$.code')          AS item,
    json_extract(item.value, '$.name.fi')       AS name_fi,
    json_extract(item.value, '$.name.en')       AS name_en,
    json_extract(item.value, '$.question.fi')   AS question_fi,
    json_extract(item.value, '$.question.en')   AS question_en
FROM questionnaire,
    json_each(questionnaire.content, '$.dimensions') AS dimension,
    json_each(dimension.value, '$.themes') AS theme,
    json_each(theme.value, '$.items') AS item;

CREATE VIEW answers AS
SELECT
    round.name                                  AS round,
    round.year                                  AS year,
    items.dimension                             AS dimension,
    items.theme                                 AS theme,
    answer.item                                 AS item,
    items.name_fi                               AS name_fi,
    items.name_en                               AS name_en,
    coalesce(answer.number, answer.kind)        AS value,
    answer.confidence                           AS confidence,
    answer.evidence                             AS evidence,
    answer.comment                              AS comment,
    datetime(answer.changed, 'unixepoch')       AS changed_utc
FROM answer
JOIN round ON round.id = answer.round
LEFT JOIN items ON items.questionnaire = round.questionnaire AND items.item = answer.item
ORDER BY round.year, round.id, answer.item;
