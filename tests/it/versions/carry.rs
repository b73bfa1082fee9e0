//! Moving an open round to a newer version.

use std::sync::Arc;

use mitta::method::versions::{CannotMove, Fate, carry, moving, table_between};
use mitta::model::{Answer, Confidence, Edit, ItemCode, RoundId, Value};

use super::kit::{answer, code, document, first, round, second, second_with_map};

fn names(codes: &[ItemCode]) -> Vec<&str> {
    codes.iter().map(ItemCode::as_str).collect()
}

#[test]
fn what_means_the_same_is_kept_with_everything_said() {
    let (first, second) = (first(), second());
    let table = table_between(&first, &second).unwrap();
    let mut before = round(2027, &first, |at, _| (at % 5) as u8);
    let said = Answer {
        value: Some(Value::Number(3)),
        confidence: Some(Confidence::Evidence),
        evidence: "Sales report".into(),
        comment: "Since May".into(),
        changed: None,
    };
    before.sheet.set(code("E2_4"), said.clone());
    before.sheet.set(code("L2_1"), Answer::default());
    let carried = carry(&first, &second, &table, &before.sheet);
    assert_eq!(carried.sheet.answer(&code("E2_4")), Some(&said));
    assert_eq!(carried.sheet.answer(&code("L2_1")), None);
    assert_eq!(carried.kept.len(), 56);
    assert_eq!(names(&carried.asked_anew), ["B3_3", "E3_4", "E3_5"]);
    assert_eq!(names(&carried.lost), ["L1_3", "B3_3", "E3_1"]);
    assert!(carried.sheet.iter().all(|(code, _)| second.item(code).is_some()));
}

#[test]
fn a_map_is_for_figures_and_not_for_answers() {
    let (first, second) = (first(), second_with_map(5.0, 0.9));
    let table = table_between(&first, &second).unwrap();
    let before = round(2027, &first, |_, _| 2);
    let carried = carry(&first, &second, &table, &before.sheet);
    assert_eq!(names(&carried.asked_anew), ["B3_3", "E3_4", "E3_5"]);
}

#[test]
fn nothing_is_lost_on_the_same_version() {
    let first = first();
    let table = table_between(&first, &first).unwrap();
    let before = round(2027, &first, |at, _| (at % 5) as u8);
    let carried = carry(&first, &first, &table, &before.sheet);
    assert_eq!(carried.sheet, before.sheet);
    assert_eq!((carried.kept.len(), carried.asked_anew.len(), carried.lost.len()), (60, 0, 0));
    let empty = carry(&first, &first, &table, &[(code("L1_1"), answer(1))].into_iter().collect());
    assert_eq!((empty.kept.len(), empty.asked_anew.len()), (1, 0));
}

#[test]
fn a_round_moves_and_moves_back() {
    let (first, second) = (first(), second());
    let table = table_between(&first, &second).unwrap();
    let mut open = round(2027, &first, |at, _| (at % 5) as u8);
    open.closed = None;
    let mut moved = document(vec![open]);
    let before = moved.clone();
    let carried = carry(&first, &second, &table, &before.rounds[0].sheet);
    let edit = Edit::SetQuestionnaire {
        round: RoundId(2027),
        questionnaire: Arc::new(second),
        sheet: Box::new(carried.sheet),
    };
    let back = moved.apply(&edit).unwrap();
    assert_eq!(moved.rounds[0].progress(), (57, 60));
    moved.apply(&back).unwrap();
    assert_eq!(moved, before);
}

#[test]
fn each_item_has_its_fate() {
    let second = Arc::new(second());
    let mut open = round(2027, &first(), |_, _| 2);
    open.closed = None;
    let fates = |round: &mitta::model::Round| {
        let found = moving(round, &second).unwrap();
        assert_eq!((found.unchanged(), found.dimensions.len()), (55, 4));
        ["D4_2", "B3_3", "E3_1", "E2_4", "L1_3"].map(|text| {
            let row = found.rows.iter().find(|row| row.from.contains(&code(text)));
            found.fate(row.unwrap())
        })
    };
    let answered = [Fate::Kept, Fate::AskedAgain, Fate::AskedAgain, Fate::Kept, Fate::Left];
    assert_eq!(fates(&open), answered);
    open.sheet = Default::default();
    let empty = [Fate::Nothing, Fate::Asked, Fate::Asked, Fate::Nothing, Fate::Nothing];
    assert_eq!(fates(&open), empty);
}

#[test]
fn a_round_that_has_to_stay_says_why() {
    let (first, second) = (Arc::new(first()), Arc::new(second()));
    let mut round = round(2027, &first, |_, _| 2);
    assert_eq!(moving(&round, &second), Err(CannotMove::Closed));
    round.closed = None;
    assert_eq!(moving(&round, &first), Err(CannotMove::SameVersion));
    assert!(moving(&round, &second).is_ok());
    let vote = mitta::model::Vote::default();
    round.votes.insert(code("L1_1"), vote);
    assert_eq!(moving(&round, &second), Err(CannotMove::HasCrowd));
    round.votes.clear();
    round.questionnaire = second;
    assert_eq!(moving(&round, &first), Err(CannotMove::NoTable));
}
