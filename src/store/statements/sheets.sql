SELECT mark, cells, replies FROM sheet WHERE batch = ?1
