SELECT written_by FROM document
