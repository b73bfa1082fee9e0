INSERT INTO idea (id, round, given, decided) VALUES (?1, ?2, ?3, ?4)
