//! Rounds and forms for the tests of this room.

use std::sync::Arc;

use mitta::catalog::Library;
use mitta::exchange::Survey;
use mitta::exchange::survey::{Ask, Words};
use mitta::exchange::template::TableWords;
use mitta::model::{Round, RoundId, Side, Stamp, Unit, Wording};

/// A round on the main questionnaire with every block that ships and two units.
pub fn round() -> Round {
    let library = Library::shipped().unwrap();
    let questionnaire = library.latest("mitta-main").unwrap().clone();
    let mut round = Round::new(RoundId(1), 2026, questionnaire, Stamp(0));
    round.blocks = library.newest_blocks().map(Arc::clone).collect();
    let unit = |name: &str| Unit { name: name.to_owned(), invited: None };
    round.gathering.units = vec![unit("Asiakaspalvelu"), unit("=Myynti & tuki")];
    round
}

/// The program's words, written out.
pub fn words() -> Words {
    let both = |fi: &str, en: &str| Wording { fi: fi.to_owned(), en: en.to_owned() };
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

/// Everything that a side is asked.
pub fn survey(side: Side) -> Survey {
    let round = round();
    Survey::new(&round, side, &Ask::everything(&round), &words())
}

/// One block alone.
pub fn block(id: &str, side: Side, change: impl Fn(&mut Ask)) -> Survey {
    let round = round();
    let mut ask =
        Ask { items: false, blocks: vec![id.parse().unwrap()], ..Ask::everything(&round) };
    change(&mut ask);
    Survey::new(&round, side, &ask, &words())
}

/// What a table says of itself, written out.
pub fn table_words() -> TableWords {
    let both = |fi: &str, en: &str| Wording { fi: fi.to_owned(), en: en.to_owned() };
    TableWords {
        people: both("Vastaajat", "People"),
        codes: both("Koodit", "Codes"),
        code: both("Koodi", "Code"),
        question: both("Kysymys", "Question"),
        answers: both("Vastaus", "Answer"),
        text: both("omin sanoin", "in one’s own words"),
    }
}
