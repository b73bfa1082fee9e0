SELECT name, is_sample, language FROM document
