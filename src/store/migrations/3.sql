-- Version 3: the crowd: who was asked, what came in and what may be seen of it; votes, ideas
-- and actions.
-- A step that has shipped never changes: the schema of a file is compared with it word for word.

-- By what sheets are known again in this document and in no other, and the last number that a batch
-- had: none is given twice.
CREATE TABLE crowd (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    salt       BLOB    NOT NULL CHECK (length(salt) = 32),
    last_batch INTEGER NOT NULL
) STRICT;

INSERT INTO crowd VALUES (1, randomblob(32), 0);

CREATE TABLE gathering (
    round      INTEGER PRIMARY KEY REFERENCES round (id) ON DELETE CASCADE,
    pin        TEXT, -- hashed
    draft_side TEXT CHECK (draft_side IN ('staff', 'customers', 'partners')) -- none: no draft
) STRICT;

CREATE TABLE unit (
    round    INTEGER NOT NULL REFERENCES gathering (round) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name     TEXT    NOT NULL,
    invited  INTEGER CHECK (invited >= 0),
    PRIMARY KEY (round, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE invited (
    round  INTEGER NOT NULL REFERENCES gathering (round) ON DELETE CASCADE,
    side   TEXT    NOT NULL CHECK (side IN ('staff', 'customers', 'partners')),
    people INTEGER NOT NULL CHECK (people >= 0),
    PRIMARY KEY (round, side)
) STRICT, WITHOUT ROWID;

-- Guesses of the recommendation score. Who guessed when is not kept.
CREATE TABLE guess (
    round  INTEGER NOT NULL REFERENCES gathering (round) ON DELETE CASCADE,
    score  INTEGER NOT NULL,
    people INTEGER NOT NULL CHECK (people > 0),
    PRIMARY KEY (round, score)
) STRICT, WITHOUT ROWID;

-- The sheet of the one who is answering just now.
CREATE TABLE draft_answer (
    round  INTEGER NOT NULL REFERENCES gathering (round) ON DELETE CASCADE,
    item   TEXT    NOT NULL,
    kind   TEXT    NOT NULL CHECK (kind IN ('number', 'not_applicable', 'dont_know')),
    number INTEGER CHECK ((kind IS 'number') = (number IS NOT NULL)),
    PRIMARY KEY (round, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft_reply (
    round    INTEGER NOT NULL REFERENCES gathering (round) ON DELETE CASCADE,
    question TEXT    NOT NULL,
    kind     TEXT    NOT NULL CHECK (kind IN
        ('points', 'amount', 'choice', 'text', 'not_applicable', 'dont_know')),
    number   REAL    CHECK ((kind IN ('points', 'amount')) = (number IS NOT NULL)),
    text     TEXT    CHECK ((kind IN ('choice', 'text')) = (text IS NOT NULL)), -- code or words
    PRIMARY KEY (round, question),
    CHECK (abs(number) < 9e999)
) STRICT, WITHOUT ROWID;

-- Sheets that came in together. Without a round they have been taken away: they are gone when the
-- document is closed, or opened again.
CREATE TABLE batch (
    id     INTEGER PRIMARY KEY,
    round  INTEGER REFERENCES round (id) ON DELETE SET NULL,
    side   TEXT    NOT NULL CHECK (side IN ('staff', 'customers', 'partners')),
    source TEXT    NOT NULL CHECK (source IN ('file', 'laptop', 'sample')),
    name   TEXT    NOT NULL,
    sheets INTEGER NOT NULL CHECK (sheets >= 0),
    day    INTEGER NOT NULL, -- seconds since 1970-01-01 UTC, to the day
    keyed  INTEGER NOT NULL CHECK (keyed IN (0, 1)),
    sealed INTEGER NOT NULL CHECK (sealed IN (0, 1)),
    layout TEXT    NOT NULL  -- JSON: whether items were asked; questions with the choices that occur
) STRICT;

CREATE INDEX batch_round ON batch (round);

-- One row a respondent, in the order of the marks, which is that of chance: neither the order nor the
-- time of answering is kept.
CREATE TABLE sheet (
    batch   INTEGER NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
    mark    BLOB    NOT NULL CHECK (length(mark) = 16), -- salted hash of a key or of the content
    cells   BLOB    NOT NULL, -- a byte an item, in the order of the questionnaire
    replies BLOB    NOT NULL, -- a byte a question, in the order of the layout
    PRIMARY KEY (batch, mark)
) STRICT, WITHOUT ROWID;

-- What respondents wrote in their own words. Nothing leads from here to a sheet.
CREATE TABLE remark (
    batch INTEGER NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
    key   BLOB    NOT NULL CHECK (length(key) = 16), -- drawn
    about TEXT    NOT NULL, -- code of a question or of a theme
    text  TEXT    NOT NULL,
    PRIMARY KEY (batch, key)
) STRICT, WITHOUT ROWID;

-- The steps by which results became visible.
CREATE TABLE printing (
    round    INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    PRIMARY KEY (round, position)
) STRICT, WITHOUT ROWID;

-- A batch that was taken away is remembered.
CREATE TABLE printing_batch (
    round    INTEGER NOT NULL,
    position INTEGER NOT NULL,
    place    INTEGER NOT NULL,
    batch    INTEGER NOT NULL,
    PRIMARY KEY (round, position, place),
    FOREIGN KEY (round, position) REFERENCES printing (round, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE vote (
    round    INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    item     TEXT    NOT NULL,
    revealed INTEGER NOT NULL CHECK (revealed IN (0, 1)),
    minority TEXT    NOT NULL,
    PRIMARY KEY (round, item)
) STRICT, WITHOUT ROWID;

-- In order of size: who answered when is not kept.
CREATE TABLE vote_answer (
    round    INTEGER NOT NULL,
    item     TEXT    NOT NULL,
    position INTEGER NOT NULL,
    kind     TEXT    NOT NULL CHECK (kind IN ('number', 'not_applicable', 'dont_know')),
    number   INTEGER CHECK ((kind IS 'number') = (number IS NOT NULL)),
    PRIMARY KEY (round, item, position),
    FOREIGN KEY (round, item) REFERENCES vote (round, item) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- An idea outlives its round, so that the round is no reference.
CREATE TABLE idea (
    id      INTEGER PRIMARY KEY,
    round   INTEGER NOT NULL,
    given   INTEGER NOT NULL,
    decided INTEGER
) STRICT;

CREATE TABLE idea_reply (
    idea     INTEGER NOT NULL REFERENCES idea (id) ON DELETE CASCADE,
    question TEXT    NOT NULL,
    kind     TEXT    NOT NULL CHECK (kind IN
        ('points', 'amount', 'choice', 'text', 'not_applicable', 'dont_know')),
    number   REAL    CHECK ((kind IN ('points', 'amount')) = (number IS NOT NULL)),
    text     TEXT    CHECK ((kind IN ('choice', 'text')) = (text IS NOT NULL)), -- code or words
    PRIMARY KEY (idea, question),
    CHECK (abs(number) < 9e999)
) STRICT, WITHOUT ROWID;

-- What one person thinks of an idea.
CREATE TABLE judgement (
    idea     INTEGER NOT NULL REFERENCES idea (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    blind    INTEGER NOT NULL CHECK (blind IN (0, 1)),
    PRIMARY KEY (idea, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE judgement_reply (
    idea     INTEGER NOT NULL,
    position INTEGER NOT NULL,
    question TEXT    NOT NULL,
    kind     TEXT    NOT NULL CHECK (kind IN
        ('points', 'amount', 'choice', 'text', 'not_applicable', 'dont_know')),
    number   REAL    CHECK ((kind IN ('points', 'amount')) = (number IS NOT NULL)),
    text     TEXT    CHECK ((kind IN ('choice', 'text')) = (text IS NOT NULL)), -- code or words
    PRIMARY KEY (idea, position, question),
    FOREIGN KEY (idea, position) REFERENCES judgement (idea, position) ON DELETE CASCADE,
    CHECK (abs(number) < 9e999)
) STRICT, WITHOUT ROWID;

-- What was promised in a round. The idea that it comes from and the action that it carries on may
-- be gone, so that they are no references.
CREATE TABLE action (
    id         INTEGER PRIMARY KEY,
    round      INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    what       TEXT    NOT NULL,
    owner      TEXT    NOT NULL, -- a role
    person     TEXT    NOT NULL,
    due        INTEGER,
    theme      TEXT,
    kpi        TEXT,
    state      TEXT    NOT NULL CHECK (state IN
        ('not_started', 'in_progress', 'done', 'moved', 'not_done')),
    reason     TEXT    NOT NULL,
    idea       INTEGER,
    carries_on INTEGER
) STRICT;

CREATE INDEX action_round ON action (round);

CREATE TABLE action_item (
    action INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    item   TEXT    NOT NULL,
    PRIMARY KEY (action, item)
) STRICT, WITHOUT ROWID;

-- Figures that take long to compute. They can be computed again at any time.
CREATE TABLE cache (
    key     TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT;

-- The views are for people with an SQLite browser; the program itself reads none.

-- The order of the items is that of the bytes of a sheet.
CREATE VIEW item_places AS
SELECT
    questionnaire.id                            AS questionnaire,
    row_number() OVER (
        PARTITION BY questionnaire.id
        ORDER BY dimension.key, theme.key, item.key
    )                                           AS place,
    json_extract(item.value, '$.code')          AS item,
    json_extract(item.value, '$.name.fi')       AS name_fi,
    json_extract(item.value, '$.name.en')       AS name_en
FROM questionnaire,
    json_each(questionnaire.content, '$.dimensions') AS dimension,
    json_each(dimension.value, '$.themes') AS theme,
    json_each(theme.value, '$.items') AS item;

CREATE VIEW units AS
SELECT
    round.name                                  AS round,
    round.year                                  AS year,
    unit.name                                   AS unit,
    unit.invited                                AS invited
FROM unit
JOIN round ON round.id = unit.round
ORDER BY round.year, round.id, unit.position;

CREATE VIEW invitations AS
SELECT
    round.name                                  AS round,
    round.year                                  AS year,
    invited.side                                AS side,
    invited.people                              AS people
FROM invited
JOIN round ON round.id = invited.round
ORDER BY round.year, round.id, invited.side;

CREATE VIEW batches AS
SELECT
    round.name                                  AS round,
    round.year                                  AS year,
    batch.id                                    AS batch,
    batch.side                                  AS side,
    batch.source                                AS source,
    batch.name                                  AS name,
    batch.sheets                                AS sheets,
    date(batch.day, 'unixepoch')                AS day_utc,
    batch.keyed                                 AS keyed,
    batch.sealed                                AS sealed,
    EXISTS (SELECT 1 FROM printing_batch AS printed
        WHERE printed.round = batch.round AND printed.batch = batch.id) AS printed
FROM batch
JOIN round ON round.id = batch.round
ORDER BY round.year, round.id, batch.id;

CREATE VIEW crowd_answers AS
SELECT
    round.name                                  AS round,
    round.year                                  AS year,
    batch.side                                  AS side,
    item_places.item                            AS item,
    item_places.name_fi                         AS name_fi,
    item_places.name_en                         AS name_en,
    CASE hex(substr(sheet.cells, item_places.place, 1))
        WHEN '0A' THEN 10
        WHEN '0D' THEN 'not_applicable'
        WHEN '0E' THEN 'dont_know'
        WHEN '0F' THEN NULL
        ELSE CAST(hex(substr(sheet.cells, item_places.place, 1)) AS INTEGER)
    END                                         AS value
FROM batch
JOIN round ON round.id = batch.round
JOIN sheet ON sheet.batch = batch.id
JOIN item_places ON item_places.questionnaire = round.questionnaire
WHERE length(sheet.cells) >= item_places.place;

CREATE VIEW crowd_replies AS
SELECT round, year, side, question,
    CASE byte
        WHEN 253 THEN 'not_applicable'
        WHEN 254 THEN 'dont_know'
        WHEN 255 THEN NULL
        ELSE coalesce(json_extract(choices, '$[' || byte || ']'), byte)
    END                                         AS reply
FROM (
    SELECT
        round.name                                  AS round,
        round.year                                  AS year,
        batch.side                                  AS side,
        json_extract(asked.value, '$.code')         AS question,
        json_extract(asked.value, '$.choices')      AS choices,
        16 * instr('123456789ABCDEF', substr(hex(sheet.replies), 2 * asked.key + 1, 1))
            + instr('123456789ABCDEF', substr(hex(sheet.replies), 2 * asked.key + 2, 1)) AS byte
    FROM batch
    JOIN round ON round.id = batch.round
    JOIN sheet ON sheet.batch = batch.id,
        json_each(batch.layout, '$.columns') AS asked
    WHERE asked.key < length(sheet.replies)
);

CREATE VIEW remarks AS
SELECT
    round.name                                  AS round,
    round.year                                  AS year,
    batch.side                                  AS side,
    remark.about                                AS about,
    remark.text                                 AS remark
FROM remark
JOIN batch ON batch.id = remark.batch
JOIN round ON round.id = batch.round
ORDER BY round.year, round.id, batch.side, remark.about, remark.text;

CREATE VIEW votes AS
SELECT
    round.name                                  AS round,
    round.year                                  AS year,
    vote.item                                   AS item,
    item_places.name_fi                         AS name_fi,
    item_places.name_en                         AS name_en,
    vote.revealed                               AS revealed,
    coalesce(vote_answer.number, vote_answer.kind) AS value,
    vote.minority                               AS minority
FROM vote
JOIN round ON round.id = vote.round
LEFT JOIN vote_answer ON vote_answer.round = vote.round AND vote_answer.item = vote.item
LEFT JOIN item_places ON item_places.questionnaire = round.questionnaire
    AND item_places.item = vote.item
ORDER BY round.year, round.id, vote.item, vote_answer.position;

CREATE VIEW ideas AS
SELECT
    idea.id                                     AS idea,
    round.name                                  AS round, -- none: the round is gone
    date(idea.given, 'unixepoch')               AS given_utc,
    date(idea.decided, 'unixepoch')             AS decided_utc,
    idea_reply.question                         AS question,
    questions.name_fi                           AS name_fi,
    questions.name_en                           AS name_en,
    coalesce(idea_reply.number, idea_reply.text, idea_reply.kind) AS reply
FROM idea
LEFT JOIN round ON round.id = idea.round
LEFT JOIN idea_reply ON idea_reply.idea = idea.id
LEFT JOIN questions ON questions.round = idea.round AND questions.question = idea_reply.question
GROUP BY idea.id, idea_reply.question -- once, even where two blocks ask the same
ORDER BY idea.id, idea_reply.question;

CREATE VIEW judgements AS
SELECT
    judgement.idea                              AS idea,
    judgement.position + 1                      AS judge,
    judgement.blind                             AS blind,
    judgement_reply.question                    AS question,
    coalesce(judgement_reply.number, judgement_reply.text, judgement_reply.kind) AS reply
FROM judgement
LEFT JOIN judgement_reply ON judgement_reply.idea = judgement.idea
    AND judgement_reply.position = judgement.position
ORDER BY judgement.idea, judgement.position, judgement_reply.question;

CREATE VIEW actions AS
SELECT
    action.id                                   AS action,
    round.name                                  AS round,
    action.what                                 AS what,
    action.owner                                AS owner,
    action.person                               AS person,
    date(action.due, 'unixepoch')               AS due_utc,
    action.theme                                AS theme,
    (
        SELECT group_concat(item, ' ')
        FROM (SELECT item FROM action_item WHERE action_item.action = action.id ORDER BY item)
    )                                           AS items,
    action.kpi                                  AS kpi,
    action.state                                AS state,
    action.reason                               AS reason,
    action.idea                                 AS idea,
    action.carries_on                           AS carries_on
FROM action
JOIN round ON round.id = action.round
ORDER BY round.year, round.id, action.id;
