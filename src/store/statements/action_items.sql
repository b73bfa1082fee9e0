SELECT item FROM action_item WHERE action = ?1
