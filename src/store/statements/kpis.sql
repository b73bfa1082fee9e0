SELECT code, value, target, source, note FROM kpi WHERE round = ?1
