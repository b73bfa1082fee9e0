SELECT id, round, given, decided FROM idea
