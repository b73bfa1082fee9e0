//! What stands on a row, as texts.

use crate::method::findings::KpiFinding;
use crate::model::{Document, Kpi, KpiCode, Round};
use crate::prose;
use crate::text::Texts;
use crate::ui::View;

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
pub fn value_in(texts: &Texts, round: &Round, kpi: &Kpi) -> String {
    let value = round.kpis.get(&kpi.code).and_then(|said| said.value);
    let value = value.map(|value| texts.exact(value, kpi.decimals.into()));
    value.unwrap_or_else(|| "–".to_owned())
}

/// What the document says of a figure, once it is worked out.
fn finding<'a>(view: &View<'a>, code: &KpiCode) -> Option<&'a KpiFinding> {
    view.findings()?.readings.kpis.iter().find(|finding| finding.code == *code)
}

/// What the figure says, in a sentence.
pub fn says(view: &View<'_>, kpi: &Kpi) -> String {
    let said = finding(view, &kpi.code).map(|finding| prose::kpi_says(view.texts(), finding));
    said.unwrap_or_default()
}

/// Names of the figure's themes.
pub fn themes(view: &View<'_>, kpi: &Kpi) -> String {
    let asked = kpi.themes.iter().filter(|code| view.round.questionnaire.theme(code).is_some());
    let name = |code| prose::theme(view.texts(), &view.round.questionnaire, code);
    prose::list(view.texts(), &asked.map(name).collect::<Vec<_>>())
}
