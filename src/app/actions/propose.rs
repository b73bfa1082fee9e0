//! What a new action begins with: so much that it can be added as it is.

use crate::catalog::{Advice, Owner};
use crate::model::{Action, Idea, IdeaId, ItemCode, Kpi, Level, Round, Stamp, ThemeCode};
use crate::text::Arg;

use super::super::{Open, State};

/// Days that an action has at least, where nobody says otherwise.
const LEAST_DAYS: i64 = 60;

/// What an action is begun from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ActionSource {
    /// Nothing.
    Nothing,
    /// A theme whose figure should move.
    Theme(ThemeCode),
    /// An item on the shortest way to the next stage.
    Item(ItemCode),
    /// An idea that was decided on.
    Idea(IdeaId),
}

/// The action that is proposed from a source, for the round in view.
pub fn proposed_action(state: &State, open: &Open, source: &ActionSource) -> Action {
    let due = Some(end_of_half_year(state.now.day()));
    let blank = Action { due, ..Action::default() };
    let Some(round) = open.round() else { return blank };
    let idea = |id: &IdeaId| open.document.ideas.get(id);
    match source {
        ActionSource::Nothing => blank,
        ActionSource::Theme(theme) => of_theme(state, open, round, theme, blank),
        ActionSource::Item(item) => of_item(state, open, round, item, blank),
        ActionSource::Idea(id) => idea(id).map_or(blank.clone(), |idea| of_idea(idea, blank)),
    }
}

/// The key figures that belong to a theme, or all of the round where there is no theme.
pub fn action_kpis<'r>(round: &'r Round, theme: Option<&ThemeCode>) -> Vec<&'r Kpi> {
    let fits = |kpi: &&Kpi| theme.is_none_or(|theme| kpi.themes.contains(theme));
    round.blocks.iter().flat_map(|block| &block.kpis).filter(fits).collect()
}

fn of_theme(state: &State, open: &Open, round: &Round, code: &ThemeCode, blank: Action) -> Action {
    let language = state.texts.language();
    let found = open.findings.as_ref().filter(|found| found.round == round.id);
    let level = found.and_then(|found| found.theme(code)?.figure.level);
    let advice = level.and_then(|level| state.library.advice(code, level));
    let name = round.questionnaire.theme(code).map(|theme| theme.name.get(language));
    let what = advice.map(|advice| advice.text.get(language)).or(name).unwrap_or_default();
    Action { what: what.to_owned(), ..advised(state, round, code, advice, blank) }
}

/// The next level of an item is described in its own words.
fn of_item(state: &State, open: &Open, round: &Round, code: &ItemCode, blank: Action) -> Action {
    let language = state.texts.language();
    let (Some(item), Some(theme)) = (round.questionnaire.item(code), theme_of(round, code)) else {
        return blank;
    };
    let found = open.findings.as_ref().filter(|found| found.round == round.id);
    let now = found.and_then(|found| found.item(code)?.figure.level).map_or(0, Level::get);
    let next = item.levels.get(usize::from(now) + 1).or(item.levels.last());
    let level = next.map(|words| words.get(language)).unwrap_or_default();
    let args = [("item", Arg::Text(item.name.get(language))), ("level", Arg::Text(level))];
    let advice = Level::new(now).and_then(|level| state.library.advice(theme, level));
    Action {
        what: state.texts.with("action-raise", &args),
        items: [code.clone()].into(),
        ..advised(state, round, theme, advice, blank)
    }
}

fn of_idea(idea: &Idea, blank: Action) -> Action {
    let what = idea.words("ID_title").to_owned();
    Action { what, theme: idea.theme(), idea: Some(idea.id), ..blank }
}

/// Who usually begins, and the figure where the effect should show, if the round asks for it.
fn advised(
    state: &State,
    round: &Round,
    theme: &ThemeCode,
    advice: Option<&Advice>,
    blank: Action,
) -> Action {
    let kpi = advice.and_then(|advice| advice.kpi.parse().ok());
    Action {
        owner: advice.map(|advice| state.texts.tr(role(advice.owner))).unwrap_or_default(),
        theme: Some(theme.clone()),
        kpi: kpi.filter(|code| round.has_kpi(code)),
        ..blank
    }
}

fn theme_of<'r>(round: &'r Round, item: &ItemCode) -> Option<&'r ThemeCode> {
    let mut themes = round.questionnaire.themes();
    let found = themes.find(|(_, theme)| theme.items.iter().any(|of| of.code == *item));
    found.map(|(_, theme)| &theme.code)
}

/// Key of a role's name.
fn role(owner: Owner) -> &'static str {
    match owner {
        Owner::Management => "owner-management",
        Owner::CustomerGroup => "owner-customer-group",
        Owner::Unit => "owner-unit",
        Owner::Development => "owner-development",
        Owner::Team => "owner-team",
        Owner::Measurement => "owner-measurement",
        Owner::People => "owner-people",
        Owner::Partners => "owner-partners",
        Owner::Communication => "owner-communication",
        Owner::Ideas => "owner-ideas",
    }
}

/// The next end of June or December that leaves time to do anything.
pub(super) fn end_of_half_year(today: Stamp) -> Stamp {
    let (year, _, _) = today.day();
    let ends = [(year, 6, 30), (year, 12, 31), (year + 1, 6, 30)];
    let ends = ends.map(|(year, month, day)| Stamp::midday(year, month, day));
    let later = ends.into_iter().find(|end| end.days_since(today) >= LEAST_DAYS);
    later.unwrap_or_else(|| Stamp::midday(year + 1, 12, 31))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_has_until_the_end_of_a_half_year() {
        for (today, end) in [
            ((2026, 1, 1), "2026-06-30"),
            ((2026, 5, 1), "2026-06-30"),
            ((2026, 5, 2), "2026-12-31"),
            ((2026, 11, 1), "2026-12-31"),
            ((2026, 11, 2), "2027-06-30"),
            ((2026, 12, 31), "2027-06-30"),
        ] {
            let (year, month, day) = today;
            assert_eq!(end_of_half_year(Stamp::midday(year, month, day)).date(), end, "{today:?}");
        }
    }
}
