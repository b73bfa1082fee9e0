//! What came of what was promised: how far each action is, and whether its theme and its key figure
//! have moved since. Never that the action moved them.

use std::collections::BTreeSet;

use serde::Serialize;

use super::ThemeFinding;
use super::since::{Earlier, Since};
use crate::method::MethodError;
use crate::method::kpi::{KeyFigure, State, Trend, kpi_state};
use crate::model::{
    Action, ActionId, ActionState, Axis, IdeaId, ItemCode, Kpi, KpiCode, Round, RoundId, Stamp,
    ThemeCode,
};

/// What is told of one action. Who answers for it is told as a role, never by name.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ActionFinding {
    /// Which action.
    pub id: ActionId,
    /// The round in which it was promised.
    pub round: RoundId,
    /// Name of that round.
    pub round_name: String,
    /// What is done.
    pub what: String,
    /// The role that answers for it; empty while nobody does.
    pub owner: String,
    /// The day by which it is done, `2026-11-17`.
    pub due: Option<String>,
    /// The theme whose figure should move.
    pub theme: Option<ThemeCode>,
    /// The dimension of that theme.
    pub dimension: Option<Axis>,
    /// The items that should rise.
    pub items: BTreeSet<ItemCode>,
    /// The key figure that should move.
    pub kpi: Option<KpiCode>,
    /// How far it is.
    pub state: ActionState,
    /// Why it was not done; empty otherwise.
    pub reason: String,
    /// The idea that it comes from.
    pub idea: Option<IdeaId>,
    /// The action of an earlier round that it carries on.
    pub carries_on: Option<ActionId>,
    /// What its theme has done since its round; none in its own round, without a theme, and while
    /// the theme has no figure that may be shown.
    pub since: Option<Since>,
    /// What its key figure has done since its round; none in its own round and without both values.
    pub kpi_since: Option<KpiSince>,
}

/// A key figure in an earlier round and in the one in view, in its own unit.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct KpiSince {
    /// The value then.
    pub before: f64,
    /// The value in the round in view.
    pub after: f64,
    /// Where it went.
    pub trend: Trend,
    /// Whether that is the better way.
    pub state: State,
}

/// What was promised in the round in view and before it, oldest first.
pub(super) fn actions(
    rounds: &[&Round],
    themes: &[ThemeFinding],
    earlier: &mut Earlier<'_>,
) -> Result<Vec<ActionFinding>, MethodError> {
    let Some(viewed) = rounds.last() else { return Ok(Vec::new()) };
    let promised = rounds
        .iter()
        .flat_map(|round| round.actions.iter().map(move |(id, action)| (*round, *id, action)));
    promised
        .map(|(round, id, action)| {
            let is_shown = |theme: &&ThemeCode| {
                let found = themes.iter().find(|found| found.code == **theme);
                found.is_some_and(|found| found.figure.shown().is_some())
            };
            let theme = action.theme.as_ref().filter(is_shown);
            let since = theme.map(|theme| earlier.theme(round.id, theme)).transpose()?.flatten();
            let kpi_since = kpi_since(action, round, viewed)?;
            Ok(ActionFinding { since, kpi_since, ..finding(round, id, action) })
        })
        .collect()
}

fn finding(round: &Round, id: ActionId, action: &Action) -> ActionFinding {
    let Action { what, owner, person: _, due, theme, items, kpi, state, reason, idea, carries_on } =
        action.clone();
    ActionFinding {
        id,
        round: round.id,
        round_name: round.name.clone(),
        what,
        owner,
        due: due.map(Stamp::date),
        dimension: theme.as_ref().and_then(|theme| axis(round, theme)),
        theme,
        items,
        kpi,
        state,
        reason,
        idea,
        carries_on,
        since: None,
        kpi_since: None,
    }
}

fn axis(round: &Round, theme: &ThemeCode) -> Option<Axis> {
    let mut themes = round.questionnaire.themes();
    themes.find(|(_, of)| of.code == *theme).map(|(dimension, _)| dimension.axis)
}

fn kpi_since(
    action: &Action,
    from: &Round,
    viewed: &Round,
) -> Result<Option<KpiSince>, MethodError> {
    let Some(code) = action.kpi.as_ref().filter(|_| from.id != viewed.id) else { return Ok(None) };
    let value = |round: &Round| round.kpis.get(code)?.value;
    let kpi = kpi_of(viewed, code).or(kpi_of(from, code));
    let (Some(before), Some(after), Some(kpi)) = (value(from), value(viewed), kpi) else {
        return Ok(None);
    };
    let values = vec![Some(before), Some(after)];
    let said = kpi_state(&KeyFigure { better: kpi.better, values, target: None })?;
    Ok(Some(KpiSince { before, after, trend: said.trend, state: said.state }))
}

fn kpi_of<'r>(round: &'r Round, code: &KpiCode) -> Option<&'r Kpi> {
    round.blocks.iter().flat_map(|block| &block.kpis).find(|kpi| kpi.code == *code)
}
