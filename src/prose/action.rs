//! Actions in words: how far they are, and what the figures did since. Never why.

use super::{kpi_value, word};
use crate::method::change::Word;
use crate::method::findings::{ActionFinding, Findings, KpiSince, Since};
use crate::method::kpi::State;
use crate::model::{ActionState, Kpi};
use crate::text::{Arg, Texts};

/// How far an action is.
pub fn action_state(texts: &Texts, state: ActionState) -> String {
    texts.tr(match state {
        ActionState::NotStarted => "action-not-started",
        ActionState::InProgress => "action-in-progress",
        ActionState::Done => "action-done",
        ActionState::Moved => "action-moved",
        ActionState::NotDone => "action-not-done",
    })
}

/// What the figure of the theme of an action did since. It follows only what has been done.
pub fn action_since(texts: &Texts, state: ActionState, since: &Since) -> String {
    let key = match since.word {
        Word::Improved if state == ActionState::Done => "action-followed",
        Word::Improved => "action-rose",
        Word::Declined => "action-fell",
        Word::NoRealChange => "action-same",
        Word::WithinNoise => "action-noise",
        Word::NotComparable => return texts.tr("action-not-comparable"),
        Word::NotShown => return word(texts, since.word),
    };
    let (Some(before), Some(after)) = (since.before, since.after) else {
        return texts.tr("action-not-comparable");
    };
    let (before, after) = (texts.points(before), texts.points(after));
    texts.with(key, &[("before", Arg::Text(&before)), ("after", Arg::Text(&after))])
}

/// What came of a promise, in a line: the figure alone where it is done, else how far it is first.
pub fn promise(texts: &Texts, action: &ActionFinding) -> String {
    let state = action_state(texts, action.state);
    if !action.reason.is_empty() {
        let args = [("state", Arg::Text(&state)), ("why", Arg::Text(&action.reason))];
        return texts.with("action-why", &args);
    }
    match (&action.since, action.state) {
        (Some(since), ActionState::Done) => action_since(texts, action.state, since),
        (Some(since), ActionState::InProgress) => {
            let since = action_since(texts, action.state, since);
            texts.with(
                "action-and-figure",
                &[("state", Arg::Text(&state)), ("figure", Arg::Text(&since))],
            )
        }
        _ => state,
    }
}

/// What a key figure did since, with both values.
pub fn action_kpi_since(texts: &Texts, kpi: &Kpi, since: &KpiSince) -> String {
    let key = match since.state {
        State::Good => "action-kpi-better",
        State::Bad => "action-kpi-worse",
        State::Silent | State::Unknown => "action-kpi-still",
    };
    let (before, after) = (kpi_value(texts, kpi, since.before), kpi_value(texts, kpi, since.after));
    let name = kpi.name.get(texts.language());
    let args = [("kpi", name), ("before", &*before), ("after", &*after)];
    texts.with(key, &args.map(|(key, text)| (key, Arg::Text(text))))
}

/// How many promises of the last round were kept, and how often the figure followed; none where
/// nothing was promised.
pub fn promises_headline(texts: &Texts, findings: &Findings) -> Option<String> {
    let is_kept = |action: &&ActionFinding| action.state == ActionState::Done;
    let follows = |action: &&ActionFinding| {
        action.since.as_ref().is_some_and(|since| since.word == Word::Improved)
    };
    let total = findings.promised_before().count();
    let kept = findings.promised_before().filter(is_kept).count();
    let followed = findings.promised_before().filter(is_kept).filter(follows).count();
    let key = match followed {
        0 => "promises-kept",
        all if all == kept => "promises-kept-all-followed",
        _ => "promises-kept-followed",
    };
    let args = [("total", total), ("kept", kept), ("followed", followed)];
    (total > 0).then(|| texts.with(key, &args.map(|(name, count)| (name, Arg::Count(count)))))
}

/// How many actions are agreed, and whether there is room for more.
pub fn actions_headline(texts: &Texts, count: usize, advised: usize) -> String {
    let left = advised.saturating_sub(count);
    let args = [("count", Arg::Count(count)), ("left", Arg::Count(left))];
    let key = match (count, left) {
        (0, _) => "actions-none",
        (_, 0) if count > advised => "actions-many",
        (_, 0) => "actions-enough",
        _ => "actions-agreed",
    };
    texts.with(key, &args)
}
