DELETE FROM round WHERE id = ?1
