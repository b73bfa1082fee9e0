SELECT id, side, source, name, sheets, day, keyed, sealed, layout FROM batch
WHERE round = ?1
