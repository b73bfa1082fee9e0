//! What stands on a row, as texts.

use crate::app::{Open, State};
use crate::method::findings::KpiFinding;
use crate::model::{Document, Kpi, KpiCode, Round};
use crate::prose;

/// The figures of the round's frozen blocks, in their order.
pub fn figures(round: &Round) -> impl Iterator<Item = &Kpi> {
    round.blocks.iter().flat_map(|block| &block.kpis)
}

/// Earlier rounds that have any of the round's figures, newest first.
pub fn earlier<'d>(document: &'d Document, round: &Round) -> Vec<&'d Round> {
    let before = document.rounds.iter().take_while(|other| other.id != round.id);
    let has_any = |other: &&Round| {
        figures(round).any(|kpi| other.kpis.get(&kpi.code).is_some_and(|said| said.value.is_some()))
    };
    let mut earlier: Vec<_> = before.filter(has_any).collect();
    earlier.reverse();
    earlier
}

/// The value of an earlier round, or a dash.
pub fn value_in(state: &State, round: &Round, kpi: &Kpi) -> String {
    let value = round.kpis.get(&kpi.code).and_then(|said| said.value);
    let value = value.map(|value| state.texts.exact(value, kpi.decimals.into()));
    value.unwrap_or_else(|| "–".to_owned())
}

/// What the document says of a figure, once it is worked out.
pub fn finding<'o>(open: &'o Open, code: &KpiCode) -> Option<&'o KpiFinding> {
    let findings = open.findings.as_deref().filter(|findings| findings.round == open.round)?;
    findings.readings.kpis.iter().find(|finding| finding.code == *code)
}

/// What the figure says, in a sentence.
pub fn says(state: &State, open: &Open, kpi: &Kpi) -> String {
    let said = finding(open, &kpi.code).map(|finding| prose::kpi_says(&state.texts, finding));
    said.unwrap_or_default()
}

/// Names of the figure's themes.
pub fn themes(state: &State, round: &Round, kpi: &Kpi) -> String {
    let asked = kpi.themes.iter().filter(|code| round.questionnaire.theme(code).is_some());
    let name = |code| prose::theme(&state.texts, &round.questionnaire, code);
    prose::list(&state.texts, &asked.map(name).collect::<Vec<_>>())
}
