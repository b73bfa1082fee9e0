SELECT id, hash, content FROM block
