//! The round on the laptop ended without its PIN, by whoever has the file.

use super::super::arguments::InRound;
use super::super::failure::{Failure, Said, Told};
use super::super::find;
use super::super::session::Session;
use crate::model::{Edit, Gathering};
use crate::text::Arg;

/// Ends the round on the laptop. Sheets that were handed in stay sealed; one that was begun goes.
pub fn unlock(session: &mut Session, asked: &InRound) -> Told {
    let opened = session.open_to_write(&asked.file)?;
    let round = find::round(&session.texts, &opened, &asked.round)?;
    let named = [("round", Arg::Text(&round.name))];
    if round.gathering.pin.is_none() || round.closed.is_some() {
        return Err(Failure::failed(session.texts.with("cli-not-locked", &named)));
    }
    let said = session.texts.with("cli-unlocked", &named);
    let gathering = Gathering { pin: None, draft: None, ..round.gathering.clone() };
    let edit = Edit::SetGathering { round: round.id, gathering: Box::new(gathering) };
    session.write(&asked.file, vec![edit])?;
    Ok(Said::line(said))
}
