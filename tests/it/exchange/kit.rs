//! Rounds and forms for the tests of this room.

use std::sync::Arc;

use mitta::catalog::Library;
use mitta::exchange::Survey;
use mitta::exchange::survey::{Ask, Words};
use mitta::exchange::template::TableWords;
use mitta::model::{Language, Round, RoundId, Side, Stamp, Unit};
use mitta::prose::{self, survey_words};
use mitta::text::Texts;

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

/// The program's words.
pub fn words() -> Words {
    let [fi, en] = Language::ALL.map(Texts::new);
    survey_words(&fi, &en)
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

/// What a table says of itself.
pub fn table_words() -> TableWords {
    let [fi, en] = Language::ALL.map(Texts::new);
    prose::table_words(&fi, &en)
}
