DROP TABLE temp.met;
DROP TABLE temp.staged;
DROP TABLE temp.staged_remark;
