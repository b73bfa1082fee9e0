CREATE TEMP TABLE met (hash BLOB PRIMARY KEY, times INTEGER NOT NULL) STRICT, WITHOUT ROWID;
-- In the order of the file: they are sorted once, when they are taken.
CREATE TEMP TABLE staged (
    mark BLOB NOT NULL, cells BLOB NOT NULL, replies BLOB NOT NULL
) STRICT;
CREATE TEMP TABLE staged_remark (about TEXT NOT NULL, text TEXT NOT NULL) STRICT;
