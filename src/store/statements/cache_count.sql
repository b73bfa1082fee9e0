SELECT count(*) FROM cache
