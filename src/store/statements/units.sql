SELECT name, invited FROM unit WHERE round = ?1 ORDER BY position
