INSERT INTO action_item (action, item) VALUES (?1, ?2)
