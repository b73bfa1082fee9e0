//! An open round moves to a newer version of its questionnaire.

use std::sync::Arc;

use super::arguments::Move;
use super::failure::{Failure, Said, Told};
use super::find;
use super::session::Session;
use crate::method::versions::{Carried, carry, table_between};
use crate::model::{Edit, ItemCode, Questionnaire, Round};
use crate::text::{Arg, Texts};

/// Moves a round, or shows what would carry over.
pub fn move_round(session: &mut Session, asked: &Move) -> Told {
    let opened =
        if asked.dry_run { session.open(&asked.file) } else { session.open_to_write(&asked.file) }?;
    let library = session.library()?;
    let round = find::round(&session.texts, &opened, &asked.round)?;
    let newer = find::version(&session.texts, &library, &opened, &asked.to)?;
    let carried = carried(&session.texts, round, &newer)?;
    if !asked.dry_run {
        let edit = Edit::SetQuestionnaire {
            round: round.id,
            questionnaire: Arc::clone(&newer),
            sheet: Box::new(carried.sheet.clone()),
        };
        session.write(&asked.file, vec![edit])?;
    }
    let head = if asked.dry_run { "cli-would-move" } else { "cli-moved" };
    Ok(Said::done(preview(&session.texts, head, round, &newer, &carried)))
}

/// What carries over, or why nothing can move.
fn carried(texts: &Texts, round: &Round, newer: &Questionnaire) -> Result<Carried, Failure> {
    let label = round.questionnaire.label();
    let args = [("round", Arg::Text(&round.name)), ("questionnaire", Arg::Text(&label))];
    if round.closed.is_some() {
        return Err(Failure::failed(texts.with("cli-move-closed", &args)));
    }
    if round.questionnaire.version == newer.version && round.questionnaire.id == newer.id {
        return Err(Failure::failed(texts.with("cli-move-same", &args)));
    }
    let table = table_between(&round.questionnaire, newer);
    let table = table.ok_or_else(|| find::no_table(texts, round, newer))?;
    Ok(carry(&round.questionnaire, newer, &table, &round.sheet))
}

fn preview(
    texts: &Texts,
    head: &str,
    round: &Round,
    newer: &Questionnaire,
    carried: &Carried,
) -> String {
    let (from, to) = (round.questionnaire.label(), newer.label());
    let args =
        [("round", Arg::Text(&round.name)), ("from", Arg::Text(&from)), ("to", Arg::Text(&to))];
    let kept = [("count", Arg::Count(carried.kept.len()))];
    let mut lines = vec![texts.with(head, &args), texts.with("cli-move-kept", &kept)];
    lines.extend(listed(texts, "cli-move-asked", &carried.asked_anew));
    lines.extend(listed(texts, "cli-move-lost", &carried.lost));
    lines.join("\n") + "\n"
}

fn listed(texts: &Texts, key: &str, codes: &[ItemCode]) -> Option<String> {
    let list = codes.iter().map(ItemCode::as_str).collect::<Vec<_>>().join(", ");
    let args = [("count", Arg::Count(codes.len())), ("list", Arg::Text(&list))];
    (!codes.is_empty()).then(|| texts.with(key, &args))
}
