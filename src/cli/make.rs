//! New documents and rounds.

use std::path::Path;

use super::arguments::{InRound, New, Round, Sample};
use super::failure::{Failure, Said, Told};
use super::find;
use super::session::Session;
use crate::app::{Overwrite, document_on, round_on};
use crate::catalog::sample::{organization, with_ideas};
use crate::model::{Document, Edit};
use crate::text::Arg;

/// Writes the sample organization.
pub fn sample(session: &mut Session, asked: &Sample) -> Told {
    let path = &asked.new_file;
    // Whatever else is there is none of ours to replace.
    let (overwrite, taken) = match asked.force {
        true if session.is_document(path) => (Overwrite::Yes, "cli-exists-foreign"),
        true => (Overwrite::No, "cli-exists-foreign"),
        false => (Overwrite::No, "cli-exists-force"),
    };
    let library = session.library()?;
    let language = session.texts.language();
    let made = organization(language, &library).and_then(|made| with_ideas(made, language));
    let document = made.map_err(|_| Failure::failed(session.texts.tr("cli-broken")))?;
    create(session, document, path, (overwrite, taken))
}

/// Writes a document with its first round.
pub fn document(session: &mut Session, asked: &New) -> Told {
    let path = &asked.new_file;
    let library = session.library()?;
    let questionnaire = find::questionnaire(&session.texts, &library, &asked.questionnaire)?;
    let (language, now) = (session.texts.language(), session.now().stamp);
    let document =
        document_on(&library, &asked.organization, asked.year, questionnaire, language, now);
    create(session, document, path, (Overwrite::No, "cli-exists"))
}

/// The second of the pair says what to do where there is a file already.
fn create(
    session: &mut Session,
    document: Document,
    path: &Path,
    (overwrite, taken): (Overwrite, &str),
) -> Told {
    let rounds: Vec<String> = document.rounds.iter().map(|round| round.name.clone()).collect();
    let name = document.organization.name.clone();
    session.create(document, path, overwrite, taken)?;
    let (file, rounds) = (path.display().to_string(), rounds.join(", "));
    let args =
        [("file", Arg::Text(&file)), ("name", Arg::Text(&name)), ("rounds", Arg::Text(&rounds))];
    Ok(Said::line(session.texts.with("cli-made", &args)))
}

/// Starts a round.
pub fn round(session: &mut Session, asked: &Round) -> Told {
    let opened = session.open_to_write(&asked.file)?;
    let library = session.library()?;
    let newest = opened.document.latest().map(|round| round.questionnaire.id.to_string());
    let wanted = asked.questionnaire.clone().or(newest).unwrap_or_default();
    let questionnaire = find::version(&session.texts, &library, &opened, &wanted)?;
    let label = questionnaire.label();
    let round =
        round_on(&library, &opened.document, asked.year, questionnaire, session.now().stamp);
    let name = round.name.clone();
    session.write(&asked.file, vec![Edit::AddRound(Box::new(round))])?;
    let args = [("round", Arg::Text(&name)), ("questionnaire", Arg::Text(&label))];
    Ok(Said::line(session.texts.with("cli-round-started", &args)))
}

/// Closes a round, or opens it again.
pub fn set_closed(session: &mut Session, asked: &InRound, close: bool) -> Told {
    let opened = session.open_to_write(&asked.file)?;
    let round = find::round(&session.texts, &opened, &asked.round)?;
    let closed = close.then_some(session.now().stamp);
    let key = match (round.closed.is_some(), close) {
        (true, true) => "cli-round-was-closed",
        (false, false) => "cli-round-was-open",
        (_, close) => {
            session.write(&asked.file, vec![Edit::SetClosed { round: round.id, closed }])?;
            if close { "cli-round-closed" } else { "cli-round-opened" }
        }
    };
    Ok(Said::line(session.texts.with(key, &[("round", Arg::Text(&round.name))])))
}
