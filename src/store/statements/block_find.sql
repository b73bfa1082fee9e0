SELECT id FROM block
WHERE code = ?1 AND version = ?2 AND hash = ?3 AND content = ?4
