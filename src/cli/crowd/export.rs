//! The form that a side is handed, as a survey engine or a spreadsheet takes it.

use std::sync::Arc;

use super::super::arguments::Export;
use super::super::failure::{Failure, Said, Told};
use super::super::find;
use super::super::session::Session;
use crate::app::{FormError, FormJob, HandedOut, Job, Outcome, asking, form_error};
use crate::model::Edit;
use crate::prose;
use crate::text::{Arg, Texts};

/// Writes the form. What every crowd is asked and the round lacks is frozen in the document first.
pub fn export(session: &mut Session, asked: Export) -> Told {
    let opened = session.open(&asked.file)?;
    let round = find::round_or_newest(&session.texts, &opened, asked.round.as_deref())?;
    session.keep_documents(&asked.output)?;
    let (id, is_open) = (round.id, round.closed.is_none());
    let library = session.library()?;
    let mut document = Arc::clone(&opened.document);
    if let Some(blocks) = asking(&library, round, asked.side).filter(|_| is_open) {
        let edit = Edit::SetBlocks { round: id, blocks };
        session.write(&asked.file, vec![edit.clone()])?;
        Arc::make_mut(&mut document).apply(&edit).map_err(|_| session.unexpected())?;
    }
    let job = FormJob {
        document,
        round: id,
        side: asked.side,
        form: asked.form,
        language: session.texts.language(),
        to: asked.output,
    };
    match session.run(Job::Export(job)) {
        Some(Outcome::HandedOut(Ok(made))) => Ok(Said::line(told(&session.texts, &made))),
        Some(Outcome::HandedOut(Err((path, FormError::Written(error))))) => {
            Err(session.fault(&path, &error))
        }
        Some(Outcome::HandedOut(Err((path, error)))) => {
            Err(Failure::failed(form_error(&session.texts, &path, &error)))
        }
        _ => Err(session.unexpected()),
    }
}

/// Where it is, and what it leaves out.
fn told(texts: &Texts, made: &HandedOut) -> String {
    let file = made.path.display().to_string();
    let args = [("file", Arg::Text(&file)), ("count", Arg::Count(made.questions))];
    let left_out = made.left_out.iter().map(|left| prose::left_out(texts, left));
    let lines: Vec<_> =
        std::iter::once(texts.with("cli-form-saved", &args)).chain(left_out).collect();
    lines.join("\n")
}
