-- Version 2: what a round asks beside its questionnaire: blocks, key figures, journeys.
-- A step that has shipped never changes: the schema of a file is compared with it word for word.

-- A block as a round froze it: once for all rounds that share every word of it.
CREATE TABLE block (
    id      INTEGER PRIMARY KEY,
    code    TEXT NOT NULL,
    version TEXT NOT NULL,
    hash    TEXT NOT NULL, -- FNV-1a of content, 64 bits in hexadecimal
    content TEXT NOT NULL  -- JSON
) STRICT;

CREATE TABLE round_block (
    round    INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    block    INTEGER NOT NULL REFERENCES block (id),
    PRIMARY KEY (round, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX round_block_block ON round_block (block);

-- A reply outlives its block: a block that comes back finds it.
CREATE TABLE reply (
    round    INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    question TEXT    NOT NULL,
    kind     TEXT    NOT NULL CHECK (kind IN
        ('points', 'amount', 'choice', 'text', 'not_applicable', 'dont_know')),
    number   REAL    CHECK ((kind IN ('points', 'amount')) = (number IS NOT NULL)),
    text     TEXT    CHECK ((kind IN ('choice', 'text')) = (text IS NOT NULL)), -- code or words
    PRIMARY KEY (round, question),
    CHECK (abs(number) < 9e999)
) STRICT, WITHOUT ROWID;

CREATE TABLE kpi (
    round  INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    code   TEXT    NOT NULL,
    value  REAL    CHECK (abs(value) < 9e999),
    target REAL    CHECK (abs(target) < 9e999),
    source TEXT    NOT NULL,
    note   TEXT    NOT NULL,
    PRIMARY KEY (round, code)
) STRICT, WITHOUT ROWID;

-- One need of one customer group.
CREATE TABLE journey (
    id        INTEGER PRIMARY KEY,
    round     INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    customers TEXT    NOT NULL,
    need      TEXT    NOT NULL,
    UNIQUE (round, position)
) STRICT;

CREATE TABLE moment (
    journey        INTEGER NOT NULL REFERENCES journey (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL,
    name           TEXT    NOT NULL,
    stage          TEXT    NOT NULL CHECK (stage IN
        ('need', 'seeks', 'starts', 'uses', 'problem', 'changes', 'leaves', 'away', 'returns')),
    whose          TEXT    NOT NULL CHECK (whose IN
        ('own', 'partner', 'competitor', 'society', 'life')),
    owner          TEXT    NOT NULL,
    measure        TEXT    NOT NULL,
    feeling_source TEXT    CHECK (feeling_source IN ('asked', 'observed', 'guessed')),
    works          TEXT    CHECK (works IN ('works', 'partly', 'does_not', 'not_known')),
    channel        TEXT,
    feeling        TEXT,
    strength       INTEGER,
    note           TEXT    NOT NULL,
    place_x        REAL    CHECK (abs(place_x) < 9e999), -- share of the picture's width
    place_y        REAL    CHECK (abs(place_y) < 9e999), -- share of its height
    PRIMARY KEY (journey, position),
    CHECK ((place_x IS NULL) = (place_y IS NULL))
) STRICT, WITHOUT ROWID;

-- The ends are names. While one types, a name may be blank, or that of two moments, or of none.
CREATE TABLE step (
    journey     INTEGER NOT NULL REFERENCES journey (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    from_moment TEXT    NOT NULL,
    to_moment   TEXT    NOT NULL,
    frequency   TEXT    CHECK (frequency IN ('common', 'rare')),
    PRIMARY KEY (journey, position)
) STRICT, WITHOUT ROWID;

-- The views are for people with an SQLite browser; the program itself reads none.

CREATE VIEW questions AS
SELECT
    round_block.round                           AS round,
    block.code                                  AS block,
    json_extract(section.value, '$.code')       AS section,
    json_extract(question.value, '$.code')      AS question,
    json_extract(question.value, '$.name.fi')   AS name_fi,
    json_extract(question.value, '$.name.en')   AS name_en
FROM round_block
JOIN block ON block.id = round_block.block,
    json_each(block.content, '$.sections') AS section,
    json_each(section.value, '$.questions') AS question;

CREATE VIEW replies AS
SELECT
    round.name                                  AS round,
    round.year                                  AS year,
    questions.block                             AS block,
    questions.section                           AS section,
    reply.question                              AS question,
    questions.name_fi                           AS name_fi,
    questions.name_en                           AS name_en,
    coalesce(reply.number, reply.text, reply.kind) AS reply
FROM reply
JOIN round ON round.id = reply.round
LEFT JOIN questions ON questions.round = reply.round AND questions.question = reply.question
GROUP BY reply.round, reply.question -- once, even where two blocks ask the same
ORDER BY round.year, round.id, reply.question;

CREATE VIEW kpis AS
SELECT
    round.name                                  AS round,
    round.year                                  AS year,
    kpi.code                                    AS kpi,
    json_extract(known.kpi, '$.name.fi')        AS name_fi,
    json_extract(known.kpi, '$.name.en')        AS name_en,
    kpi.value                                   AS value,
    kpi.target                                  AS target,
    json_extract(known.kpi, '$.unit.fi')        AS unit_fi,
    json_extract(known.kpi, '$.unit.en')        AS unit_en,
    kpi.source                                  AS source,
    kpi.note                                    AS note
FROM kpi
JOIN round ON round.id = kpi.round
LEFT JOIN (
    SELECT round_block.round AS round, element.value AS kpi
    FROM round_block
    JOIN block ON block.id = round_block.block,
        json_each(block.content, '$.kpis') AS element
) AS known ON known.round = kpi.round AND json_extract(known.kpi, '$.code') = kpi.code
GROUP BY kpi.round, kpi.code
ORDER BY round.year, round.id, kpi.code;

CREATE VIEW moments AS
SELECT
    round.name                                  AS round,
    round.year                                  AS year,
    journey.customers                           AS customers,
    journey.need                                AS need,
    moment.name                                 AS moment,
    moment.stage                                AS stage,
    moment.whose                                AS whose,
    moment.owner                                AS owner,
    moment.measure                              AS measure,
    moment.feeling_source                       AS feeling_source,
    moment.works                                AS works,
    moment.channel                              AS channel,
    moment.feeling                              AS feeling,
    moment.strength                             AS strength,
    moment.note                                 AS note,
    (SELECT group_concat(step.to_moment, ' · ') FROM step
        WHERE step.journey = moment.journey AND step.from_moment = moment.name) AS leads_to
FROM moment
JOIN journey ON journey.id = moment.journey
JOIN round ON round.id = journey.round
ORDER BY round.year, round.id, journey.position, moment.position;
