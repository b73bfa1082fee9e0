//! A crowd's answers as a file, drawn by chance, the same each time.

use std::fmt::Write;
use std::sync::Arc;

use mitta::catalog::Library;
use mitta::model::{Round, RoundId, Stamp};

/// So many people and 65 columns: every twentieth answer does not apply, as many are not known.
pub fn file(people: usize) -> String {
    let mut state = 20_240_607_u64;
    let mut draw = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (state >> 33) as usize
    };
    let round = round();
    let codes: Vec<String> =
        round.questionnaire.items().map(|item| item.code.to_string()).collect();
    let mut csv = format!("key,role,unit,weekly,nps,{}\n", codes.join(","));
    for person in 0..people {
        let role = ["management", "customer_work", "support"][draw() % 3];
        let unit = ["North", "South", "East", "West"][draw() % 4];
        write!(csv, "R{person:06},{role},{unit},{},{}", draw() % 2, draw() % 11).unwrap();
        for _ in &codes {
            let answer = ["NA", "DK", "0", "1", "2", "3", "4"];
            let drawn = draw() % 20;
            write!(csv, ",{}", answer[if drawn < 2 { drawn } else { 2 + drawn % 5 }]).unwrap();
        }
        csv.push('\n');
    }
    csv
}

/// A round that asks everything that ships.
pub fn round() -> Round {
    let library = Library::shipped().unwrap();
    let questionnaire = library.latest("mitta-main").unwrap().clone();
    let mut round = Round::new(RoundId(1), 2026, questionnaire, Stamp(0));
    round.blocks = library.newest_blocks().map(Arc::clone).collect();
    round
}
