//! An open round moves to a newer version of its questionnaire.

use std::sync::Arc;

use super::arguments::Move;
use super::failure::{Failure, Said, Told};
use super::find;
use super::session::Session;
use crate::method::versions::{CannotMove, Moving, moving};
use crate::model::{Edit, Questionnaire, Round};
use crate::prose;
use crate::text::{Arg, Texts};

/// Moves a round, or shows what would carry over.
pub fn move_round(session: &mut Session, asked: &Move) -> Told {
    let opened =
        if asked.dry_run { session.open(&asked.file) } else { session.open_to_write(&asked.file) }?;
    let library = session.library()?;
    let round = find::round(&session.texts, &opened, &asked.round)?;
    let newer = find::version(&session.texts, &library, &opened, &asked.to)?;
    let found = moving(round, &newer);
    let found = found.map_err(|reason| stays(&session.texts, round, &newer, reason))?;
    if !asked.dry_run {
        let edit = Edit::SetQuestionnaire {
            round: round.id,
            questionnaire: Arc::clone(&newer),
            sheet: Box::new(found.carried.sheet.clone()),
        };
        session.write(&asked.file, vec![edit])?;
    }
    let head = if asked.dry_run { "cli-would-move" } else { "cli-moved" };
    Ok(Said::done(preview(&session.texts, head, &round.name, &found)))
}

/// Why nothing can move.
fn stays(texts: &Texts, round: &Round, newer: &Questionnaire, reason: CannotMove) -> Failure {
    let label = round.questionnaire.label();
    let args = [("round", Arg::Text(&round.name)), ("questionnaire", Arg::Text(&label))];
    match reason {
        CannotMove::Closed => {
            let closed = prose::cannot_move_closed(texts, round);
            Failure::failed(format!("{closed} {}", texts.tr("cli-move-open-first")))
        }
        CannotMove::HasCrowd => Failure::failed(prose::cannot_move_crowd(texts, round)),
        CannotMove::SameVersion => Failure::failed(texts.with("cli-move-same", &args)),
        CannotMove::NoTable => find::no_table(texts, round, newer),
    }
}

fn preview(texts: &Texts, head: &str, round: &str, found: &Moving) -> String {
    let (from, to) = (found.from.label(), found.to.label());
    let args = [("round", Arg::Text(round)), ("from", Arg::Text(&from)), ("to", Arg::Text(&to))];
    let mut lines = vec![texts.with(head, &args)];
    lines.extend(prose::moving_sentences(texts, found));
    for (item, reason) in prose::moving_items(texts, found) {
        lines.push(format!("  {item}"));
        if !reason.is_empty() {
            lines.push(format!("    {reason}"));
        }
    }
    lines.join("\n") + "\n"
}
