SELECT pin, draft_side FROM gathering WHERE round = ?1
