//! The key figures of a round.

use serde::Serialize;

use crate::method::findings::{ContradictionFinding, Findings, KpiFinding};
use crate::model::{Better, Round, RoundId, ThemeCode, Wording};

#[derive(Serialize)]
pub struct Kpis<'k> {
    round: RoundId,
    name: &'k str,
    closed: bool,
    kpis: Vec<Figure<'k>>,
    contradictions: &'k [ContradictionFinding],
}

#[derive(Serialize)]
struct Figure<'k> {
    #[serde(flatten)]
    finding: &'k KpiFinding,
    unit: &'k Wording,
    better: Better,
    themes: &'k [ThemeCode],
    source: &'k str,
    note: &'k str,
}

/// What the round says of its key figures, and what they ask.
pub fn kpis<'k>(round: &'k Round, findings: &'k Findings) -> Kpis<'k> {
    let figure = |finding: &'k KpiFinding| {
        let kpi = crate::prose::kpi(round, &finding.code)?;
        let said = round.kpis.get(&finding.code);
        Some(Figure {
            finding,
            unit: &kpi.unit,
            better: kpi.better,
            themes: &kpi.themes,
            source: said.map_or("", |said| &said.source),
            note: said.map_or("", |said| &said.note),
        })
    };
    Kpis {
        round: round.id,
        name: &round.name,
        closed: round.closed.is_some(),
        kpis: findings.readings.kpis.iter().filter_map(figure).collect(),
        contradictions: &findings.readings.contradictions,
    }
}
