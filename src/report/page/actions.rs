//! What was promised last and what came of it, what is promised now, and the shortest way on.

use super::super::Context;
use super::super::data::{
    ActionRow, Actions, ActionsPage, Change, FootBox, Head, PromiseRow, Promises,
};
use super::part::one_line;
use crate::chart::{Legend, action_sign, legend, word_sign};
use crate::method::findings::{ActionFinding, Since};
use crate::model::{Action, Axis};
use crate::text::Arg;
use crate::{depict, prose};

/// Longest words of an action on paper.
const WHAT: usize = 240;
/// Longest role and name.
const OWNER: usize = 80;

/// None where nothing was promised, then or now.
pub(in super::super) fn actions(context: &Context<'_>) -> Option<ActionsPage> {
    let (texts, findings) = (context.input.texts, context.input.findings);
    let (promises, actions) = (promises(context), agreed(context));
    if promises.is_none() && actions.is_none() {
        return None;
    }
    let count = context.round.actions.len();
    let agreed = match count {
        0 => texts.tr("report-actions-none"),
        _ => texts.with("report-actions-lead", &[("count", Arg::Count(count))]),
    };
    let kept = prose::promises_headline(texts, findings);
    let lead = if kept.is_some() { agreed.clone() } else { texts.tr("report-actions-first") };
    let title = kept.unwrap_or_else(|| agreed.trim_end_matches('.').to_owned());
    let head = Head { eyebrow: texts.tr("report-actions"), title, lead };
    Some(ActionsPage { head, promises, actions, foot: foot(context) })
}

fn promises(context: &Context<'_>) -> Option<Promises> {
    let (texts, findings) = (context.input.texts, context.input.findings);
    let before = context.input.document.promised_before(context.round.id)?;
    let name = prose::short(&before.name, OWNER);
    let title = match before.year + 1 == context.round.year {
        true => texts.tr("promises-last-year"),
        false => texts.with("promises-of", &[("round", Arg::Text(&name))]),
    };
    let keys = ["report-promised", "report-came", "report-followed"];
    let head = [String::new()].into_iter().chain(keys.map(|key| texts.tr(key))).collect();
    let rows: Vec<_> = findings.promised_before().map(|action| promise(context, action)).collect();
    let note = texts.tr("report-no-cause");
    (!rows.is_empty()).then_some(Promises { title, head, rows, note })
}

fn promise(context: &Context<'_>, action: &ActionFinding) -> PromiseRow {
    let texts = context.input.texts;
    let state = prose::action_state(texts, action.state);
    let why = prose::short(&action.reason, WHAT);
    let args = [("state", Arg::Text(&state)), ("why", Arg::Text(&why))];
    let kpi = action.kpi.as_ref().and_then(|code| prose::kpi(context.round, code));
    let kpi = kpi.zip(action.kpi_since.as_ref());
    PromiseRow {
        sign: action_sign(action.state),
        what: prose::short(&action.what, WHAT),
        state: if why.is_empty() { state } else { texts.with("action-why", &args) },
        figure: action.since.as_ref().map(|since| figure(context, since)).unwrap_or_default(),
        change: action.since.as_ref().map(|since| change(context, since)),
        kpi: kpi
            .map(|(kpi, since)| one_line(&prose::action_kpi_since(texts, kpi, since)))
            .unwrap_or_default(),
    }
}

fn figure(context: &Context<'_>, since: &Since) -> String {
    let texts = context.input.texts;
    let (Some(before), Some(after)) = (since.before, since.after) else { return String::new() };
    let (from, to) = (texts.points(before), texts.points(after));
    texts.with("report-step-levels", &[("from", Arg::Text(&from)), ("to", Arg::Text(&to))])
}

fn change(context: &Context<'_>, since: &Since) -> Change {
    Change {
        points: String::new(),
        sign: word_sign(since.word),
        mark: prose::sign(since.word).char().to_string(),
        word: prose::word(context.input.texts, since.word),
        ink: depict::word_ink(since.word).key(),
    }
}

fn agreed(context: &Context<'_>) -> Option<Actions> {
    let texts = context.input.texts;
    let rows: Vec<_> = context.round.actions.values().map(|action| row(context, action)).collect();
    let year = (context.round.year + 1).to_string();
    let keys = ["actions-what", "actions-owner", "actions-due", "report-actions-kpi"];
    let head = [String::new()].into_iter().chain(keys.map(|key| texts.tr(key))).collect();
    let title = texts.with("report-actions-title", &[("year", Arg::Text(&year))]);
    (!rows.is_empty()).then_some(Actions { title, head, rows })
}

fn row(context: &Context<'_>, action: &Action) -> ActionRow {
    let texts = context.input.texts;
    let kpi = action.kpi.as_ref().and_then(|code| prose::kpi(context.round, code));
    let name = if context.input.names { &*action.person } else { "" };
    let owner: Vec<_> = [&*action.owner, name].into_iter().filter(|o| !o.is_empty()).collect();
    ActionRow {
        sign: axis(context, action).map(|axis| legend(Legend::Shape(axis))),
        what: prose::short(&action.what, WHAT),
        owner: prose::short(&owner.join(", "), OWNER),
        due: action.due.map(|due| prose::day(texts, due)).unwrap_or_default(),
        kpi: kpi.map(|kpi| one_line(kpi.name.get(texts.language()))).unwrap_or_default(),
    }
}

fn axis(context: &Context<'_>, action: &Action) -> Option<Axis> {
    let code = action.theme.as_ref()?;
    let mut themes = context.questionnaire.themes();
    themes.find(|(_, theme)| theme.code == *code).map(|(dimension, _)| dimension.axis)
}

/// The shortest way to the next stage, which the page before lists item by item.
fn foot(context: &Context<'_>) -> Option<FootBox> {
    let (texts, findings) = (context.input.texts, context.input.findings);
    let sentence = prose::path_sentence(texts, prose::shortest_path(findings)?)?;
    Some(FootBox { title: texts.tr("report-path"), sentences: vec![sentence] })
}
