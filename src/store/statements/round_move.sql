UPDATE round SET questionnaire = ?2 WHERE id = ?1
