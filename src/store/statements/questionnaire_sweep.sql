DELETE FROM questionnaire WHERE id NOT IN (SELECT questionnaire FROM round)
