//! What is said of an action by the arguments.

use super::super::arguments;
use super::super::failure::Failure;
use super::super::find::with_suggestion;
use crate::catalog::{closest, shown};
use crate::model::{Action, ActionState, Kpi, KpiCode, Round, Stamp, ThemeCode};
use crate::text::{Arg, Texts};

type Changed = Result<Option<Box<Action>>, Failure>;

/// A new action.
pub fn added(texts: &Texts, round: &Round, what: &str, asked: &arguments::Actions) -> Changed {
    changed(texts, round, &Action::new(what), asked)
}

/// What is known of an action from now on.
pub fn changed(
    texts: &Texts,
    round: &Round,
    before: &Action,
    asked: &arguments::Actions,
) -> Changed {
    let said = |new: &Option<String>, old: &str| new.as_deref().unwrap_or(old).trim().to_owned();
    let state = asked.state.unwrap_or(before.state);
    let reason = said(&asked.reason, &before.reason);
    let action = Action {
        what: said(&asked.what, &before.what),
        owner: said(&asked.owner, &before.owner),
        person: said(&asked.person, &before.person),
        due: asked.due.map(day).or(before.due),
        theme: match &asked.theme {
            Some(code) => theme(texts, round, code)?,
            None => before.theme.clone(),
        },
        kpi: match &asked.kpi {
            Some(code) => kpi(texts, round, code)?,
            None => before.kpi.clone(),
        },
        state,
        reason: if state == ActionState::NotDone { reason } else { String::new() },
        ..before.clone()
    };
    let needs_reason = action.state == ActionState::NotDone && action.reason.is_empty();
    match (action.what.is_empty(), needs_reason) {
        (true, _) => Err(Failure::usage(texts.tr("cli-bad-action-what"))),
        (_, true) => Err(Failure::usage(texts.tr("cli-bad-action-reason"))),
        _ => Ok(Some(Box::new(action))),
    }
}

fn day(date: crate::app::Date) -> Stamp {
    Stamp::midday(date.year.into(), date.month.into(), date.day.into())
}

/// The theme of a code; an empty code is none.
fn theme(texts: &Texts, round: &Round, code: &str) -> Result<Option<ThemeCode>, Failure> {
    let codes = || round.questionnaire.themes().map(|(_, theme)| &theme.code);
    match codes().find(|known| known.as_str() == code) {
        Some(found) => Ok(Some(found.clone())),
        None if code.is_empty() => Ok(None),
        None => {
            let (shown, meant) = (shown(code), closest(code, codes().map(ThemeCode::as_str)));
            let args = [("code", Arg::Text(&shown)), ("round", Arg::Text(&round.name))];
            let said = texts.with("cli-unknown-theme", &args);
            Err(Failure::failed(with_suggestion(texts, said, meant)))
        }
    }
}

/// The key figure of a code; an empty code is none.
fn kpi(texts: &Texts, round: &Round, code: &str) -> Result<Option<KpiCode>, Failure> {
    let kpis = || round.blocks.iter().flat_map(|block| &block.kpis);
    let of = |kpi: &Kpi| kpi.code.clone();
    match kpis().find(|kpi| kpi.code.as_str() == code).map(of) {
        Some(found) => Ok(Some(found)),
        None if code.is_empty() => Ok(None),
        None => {
            let meant = closest(code, kpis().map(|kpi| kpi.code.as_str()));
            let said = texts.with("cli-bad-kpi", &[("round", Arg::Text(&round.name))]);
            Err(Failure::failed(with_suggestion(texts, said, meant)))
        }
    }
}
