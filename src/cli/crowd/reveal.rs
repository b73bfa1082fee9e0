//! Results of a crowd, shown at last.

use std::sync::Arc;

use super::super::arguments::InRound;
use super::super::failure::{Failure, Said, Told};
use super::super::find;
use super::super::session::Session;
use super::broken;
use crate::app::{Job, Outcome, Waiting, reveal as revealed};
use crate::text::Arg;

/// Shows the results of a round, or takes in what came since, where nobody is found out by that.
pub fn reveal(session: &mut Session, asked: &InRound) -> Told {
    let opened = session.open_to_write(&asked.file)?;
    let round = find::round(&session.texts, &opened, &asked.round)?;
    let job = Job::LookAtWaiting(Arc::clone(&opened.document), round.id);
    let waiting = match session.run(job) {
        Some(Outcome::LookedAtWaiting(_, waiting)) => waiting,
        _ => return Err(session.unexpected()),
    };
    match waiting.map_err(|error| broken(session, &asked.file, &error))? {
        Waiting::Nobody => Err(Failure::failed(session.texts.tr("crowd-nobody-waits"))),
        Waiting::TooFew => Err(Failure::failed(session.texts.tr("crowd-too-few-wait"))),
        Waiting::May(batches) => {
            let people = |id| round.batches.get(id).map_or(0, |batch| batch.sheets as usize);
            let people = batches.iter().map(people).sum();
            let edit = revealed(round, batches, session.now().stamp);
            session.write(&asked.file, vec![edit])?;
            let args = [("round", Arg::Text(&round.name)), ("count", Arg::Count(people))];
            Ok(Said::line(session.texts.with("cli-revealed", &args)))
        }
    }
}
