DELETE FROM kpi WHERE round = ?1 AND code = ?2
