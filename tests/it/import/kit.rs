//! A round, its forms and answers to them.

use std::io::Cursor;
use std::sync::Arc;

use mitta::catalog::Library;
use mitta::exchange::mapping::{Mapping, Targets, propose};
use mitta::exchange::responses::{Preview, Responses, preview};
use mitta::exchange::survey::Words;
use mitta::exchange::table::Table;
use mitta::model::{Round, RoundId, Side, Stamp, Unit, Wording};

/// A round on the main questionnaire with every block that ships and two units.
pub fn round() -> Round {
    let library = Library::shipped().unwrap();
    let questionnaire = library.latest("mitta-main").unwrap().clone();
    let mut round = Round::new(RoundId(1), 2026, questionnaire, Stamp(0));
    round.blocks = library.newest_blocks().map(Arc::clone).collect();
    let unit = |name: &str| Unit { name: name.to_owned(), invited: None };
    round.gathering.units = vec![unit("North"), unit("South")];
    round
}

pub fn both(fi: &str, en: &str) -> Wording {
    Wording { fi: fi.to_owned(), en: en.to_owned() }
}

/// The program's words, written out.
pub fn words() -> Words {
    Words {
        dont_know: both("En tiedä", "Don’t know"),
        yes: both("kyllä", "yes"),
        no: both("ei", "no"),
        how: both("Valitaan ylin taso.", "Choose the highest level."),
        note: both("Mitä teemasta on vielä sanottavaa?", "What else is there to say?"),
        disagree: both("täysin eri mieltä", "strongly disagree"),
        agree: both("täysin samaa mieltä", "strongly agree"),
    }
}

pub fn targets(side: Side) -> Targets {
    Targets::new(&round(), side, &words())
}

pub fn table(bytes: impl Into<Vec<u8>>) -> Table<Cursor<Vec<u8>>> {
    Table::open(Cursor::new(bytes.into()), None).unwrap()
}

pub fn proposed(table: &mut Table<Cursor<Vec<u8>>>, targets: &Targets) -> Mapping {
    let headers = table.headers().to_vec();
    propose(&headers, &table.sample().unwrap(), targets)
}

/// What taking in a file would do, by the mapping that is proposed.
pub fn previewed(bytes: impl Into<Vec<u8>>, side: Side) -> Preview {
    previewed_as(bytes, &targets(side))
}

/// The same, where many files are read.
pub fn previewed_as(bytes: impl Into<Vec<u8>>, targets: &Targets) -> Preview {
    let mut table = table(bytes);
    let mapping = proposed(&mut table, targets);
    preview(&mut Responses::new(table, mapping, targets, false), |_| false).unwrap()
}
