DELETE FROM gathering WHERE round = ?1
