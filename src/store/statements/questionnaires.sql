SELECT id, hash, content FROM questionnaire
