//! Actions as text.

use super::super::table::{Lean, table};
use crate::app::ADVISED_ACTIONS;
use crate::method::findings::{ActionFinding, Findings};
use crate::model::{Document, Round};
use crate::prose;
use crate::text::{Arg, Texts};

const LONGEST: usize = 52;
const LONGEST_OWNER: usize = 28;

/// What was promised until a round, and what came of it.
pub fn list(texts: &Texts, document: &Document, round: &Round, findings: &Findings) -> String {
    let args =
        [("name", Arg::Text(&document.organization.name)), ("round", Arg::Text(&round.name))];
    let title = texts.with("cli-actions-title", &args) + "\n";
    let agreed =
        prose::actions_headline(texts, findings.promised().count(), ADVISED_ACTIONS) + "\n";
    if findings.actions.is_empty() {
        return format!("{title}\n{agreed}");
    }
    let row = |action: &ActionFinding| row(texts, action);
    let rows: Vec<_> = findings.actions.iter().map(row).collect();
    let mut lines = vec![agreed];
    lines.extend(prose::promises_headline(texts, findings).map(|line| line + "\n"));
    if findings.actions.iter().any(|action| action.since.is_some()) {
        lines.push(texts.tr("cli-actions-no-cause") + "\n");
    }
    [title, table(headings(texts), &rows), lines.concat()].join("\n")
}

fn headings(texts: &Texts) -> [(String, Lean); 9] {
    let left = |key| (texts.tr(key), Lean::Left);
    [
        (texts.tr("cli-actions-number"), Lean::Right),
        left("cli-actions-round"),
        left("actions-what"),
        left("actions-owner"),
        left("actions-due"),
        left("cli-actions-theme"),
        left("cli-actions-kpi"),
        left("actions-state"),
        left("cli-actions-since"),
    ]
}

fn row(texts: &Texts, action: &ActionFinding) -> [String; 9] {
    let state = prose::action_state(texts, action.state);
    let since = action.since.as_ref();
    [
        action.id.0.to_string(),
        action.round_name.clone(),
        prose::short(&action.what, LONGEST),
        prose::short(&action.owner, LONGEST_OWNER),
        action.due.clone().unwrap_or_default(),
        action.theme.as_ref().map(ToString::to_string).unwrap_or_default(),
        action.kpi.as_ref().map(ToString::to_string).unwrap_or_default(),
        state,
        since.map(|since| prose::action_since(texts, action.state, since)).unwrap_or_default(),
    ]
}
