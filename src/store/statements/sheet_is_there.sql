SELECT EXISTS (
    SELECT 1 FROM batch JOIN sheet ON sheet.batch = batch.id AND sheet.mark = ?3
    WHERE batch.round = ?1 AND batch.side = ?2
)
