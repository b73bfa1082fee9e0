//! What was promised, and what came of it; or what is promised from now on.

mod change;
mod list;

use std::sync::Arc;

use super::arguments;
use super::failure::{Failure, Said, Told};
use super::session::{Opened, Session};
use super::{find, json};
use crate::model::{ActionId, Edit, Round};
use crate::text::Arg;

/// Writes what is given, then lists what was promised until a round.
pub fn actions(session: &mut Session, asked: &arguments::Actions) -> Told {
    let only_looks = asked.only_looks();
    if only_looks && asked.says_something() {
        return Err(Failure::usage(session.texts.tr("cli-bad-action-none")));
    }
    let mut opened =
        if only_looks { session.open(&asked.file)? } else { session.open_to_write(&asked.file)? };
    let round = find::round_or_newest(&session.texts, &opened, asked.round.as_deref())?.clone();
    if !only_looks {
        write(session, &mut opened, &round, asked)?;
    }
    let findings = session.findings(&opened.document, round.id)?;
    if asked.json {
        return json::of(&session.texts, &opened.document, &json::actions(&findings));
    }
    Ok(Said::done(list::list(&session.texts, &opened.document, &round, &findings)))
}

fn write(
    session: &mut Session,
    opened: &mut Opened,
    round: &Round,
    asked: &arguments::Actions,
) -> Result<(), Failure> {
    let edit = edit(session, opened, round, asked)?;
    if Arc::make_mut(&mut opened.document).apply(&edit).is_err() {
        return Err(session.unexpected());
    }
    session.write(&asked.file, vec![edit])?;
    Ok(())
}

fn edit(
    session: &Session,
    opened: &Opened,
    round: &Round,
    asked: &arguments::Actions,
) -> Result<Edit, Failure> {
    let (texts, document) = (&session.texts, &opened.document);
    let known = |number: i64| {
        let shown = number.to_string();
        let unknown = || {
            let args = [("number", Arg::Text(&shown))];
            Failure::failed(texts.with("cli-unknown-action", &args))
        };
        document.action(ActionId(number)).ok_or_else(unknown)
    };
    match (&asked.add, asked.set, asked.remove) {
        (_, Some(number), _) => {
            let (round, before) = known(number)?;
            let action = change::changed(texts, round, before, asked)?;
            Ok(Edit::SetAction { round: round.id, id: ActionId(number), action })
        }
        (_, _, Some(number)) => {
            let (round, _) = known(number)?;
            Ok(Edit::SetAction { round: round.id, id: ActionId(number), action: None })
        }
        (what, ..) => {
            let action = change::added(texts, round, what.as_deref().unwrap_or_default(), asked)?;
            Ok(Edit::SetAction { round: round.id, id: document.next_action_id(), action })
        }
    }
}

#[cfg(test)]
mod tests;
