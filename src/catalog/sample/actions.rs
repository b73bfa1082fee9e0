//! What the sample organization has promised.

use std::sync::Arc;

use super::{Sample, stamp};
use crate::catalog::notes::{Noted, Notes};
use crate::catalog::suggest::{closest, shown};
use crate::catalog::table::{Field, Table};
use crate::catalog::{ProblemKind, words};
use crate::model::{Action, ActionId, ActionState, Block, KpiCode, Round, ThemeCode};

const STATES: &[(&str, ActionState)] = &[
    ("not_started", ActionState::NotStarted),
    ("in_progress", ActionState::InProgress),
    ("done", ActionState::Done),
    ("moved", ActionState::Moved),
    ("not_done", ActionState::NotDone),
];
const FIELDS: &[&str] = &["what", "owner", "due", "theme", "kpi", "state", "reason", "carries_on"];

impl Sample<'_> {
    /// The actions of a round, numbered from one until all rounds are read.
    pub(super) fn actions(
        &self,
        table: &Table<'_>,
        blocks: &[Arc<Block>],
        notes: &mut Notes<'_>,
    ) -> Result<Vec<Action>, Noted> {
        if table.field("action").is_none() {
            return Ok(Vec::new());
        }
        let tables = table.tables(notes, "action");
        let actions: Vec<_> =
            tables.iter().map(|table| self.action(table, blocks, notes)).collect();
        actions.into_iter().collect()
    }

    fn action(
        &self,
        table: &Table<'_>,
        blocks: &[Arc<Block>],
        notes: &mut Notes<'_>,
    ) -> Result<Action, Noted> {
        table.only(notes, FIELDS);
        let what = table.wording(notes, "what", words::NOTE);
        let owner = table.wording(notes, "owner", words::NAME);
        let due = table.need(notes, "due").and_then(|field| stamp(&field, notes));
        let theme = table.need(notes, "theme").and_then(|field| self.theme_of(&field, notes));
        let kpi = table.field("kpi").map(|field| kpi(&field, blocks, notes)).transpose();
        let state = table.need(notes, "state").and_then(|field| field.choice(notes, STATES));
        let reason = self.note(table, notes, "reason");
        let before = table.field("carries_on").map(|field| field.whole(notes, 1..=99)).transpose();
        Ok(Action {
            owner: owner?.get(self.language).to_owned(),
            due: Some(due?),
            theme: Some(theme?),
            kpi: kpi?,
            state: state?,
            reason: reason?,
            carries_on: before?.map(|number: u8| ActionId(number.into())),
            ..Action::new(what?.get(self.language))
        })
    }

    fn theme_of(&self, field: &Field<'_>, notes: &mut Notes<'_>) -> Result<ThemeCode, Noted> {
        let text = field.text(notes)?;
        self.theme(text).ok_or_else(|| {
            let codes = self.questionnaire.themes().map(|(_, theme)| theme.code.as_str());
            let suggestion = closest(text, codes);
            let kind = ProblemKind::UnknownTheme { code: shown(text), suggestion };
            notes.say(field.span.clone(), kind)
        })
    }
}

fn kpi(field: &Field<'_>, blocks: &[Arc<Block>], notes: &mut Notes<'_>) -> Result<KpiCode, Noted> {
    let text = field.text(notes)?;
    let mut codes = blocks.iter().flat_map(|block| &block.kpis).map(|kpi| &kpi.code);
    let kind = || ProblemKind::UnknownItem { code: shown(text), suggestion: None };
    let found = codes.find(|code| code.as_str() == text).cloned();
    found.ok_or_else(|| notes.say(field.span.clone(), kind()))
}

/// Numbers the actions of all rounds in their order.
pub(super) fn number(rounds: &mut [Round]) {
    let mut last = 0;
    let mut numbered = |action| {
        last += 1;
        (ActionId(last), action)
    };
    for round in rounds {
        let actions = std::mem::take(&mut round.actions);
        round.actions = actions.into_values().map(&mut numbered).collect();
    }
}
