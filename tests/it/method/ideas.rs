//! Ideas: medians, spreads, the four conditions.

use std::collections::BTreeMap;

use mitta::method::ideas::{
    Around, CrowdOfIdeas, LEAST_CROWD, LEAST_IDEAS, LEAST_JUDGES, Spread, crowd_of_ideas, judged,
    medians,
};
use mitta::model::{Idea, IdeaId, IdeaStatus, Judgement, QuestionCode, Reply, RoundId, Stamp};
use proptest::prelude::*;

use super::close;

const UNITS: [&str; 4] = ["itä", "länsi", "etelä", "pohjoinen"];
const ROLES: usize = 5;
const DAY: i64 = 86_400;

fn code(text: &str) -> QuestionCode {
    text.parse().unwrap()
}

fn around<'a>(today: i64) -> Around<'a> {
    Around { roles: ROLES, units: &UNITS, agreed_days: 90, today: Stamp(today * DAY) }
}

/// Somebody’s judgement on one scale.
fn judgement(level: u8, blind: bool) -> Judgement {
    Judgement { blind, replies: BTreeMap::from([(code("ID_eval_work"), Reply::Points(level))]) }
}

/// An idea decided after so many days, judged by five.
fn decided(id: i64, days: i64) -> Idea {
    let mut idea = Idea::new(IdeaId(id), RoundId(1), Stamp(0));
    idea.set_status(IdeaStatus::DecidedNo);
    idea.set("ID_reason", Reply::Text("Syy".to_owned()));
    idea.decided = Some(Stamp(days * DAY));
    idea.judgements = vec![judgement(2, true); 5];
    idea
}

fn crowd(ideas: &[Idea], today: i64) -> CrowdOfIdeas {
    crowd_of_ideas(&ideas.iter().collect::<Vec<_>>(), around(today))
}

/// Ten decided ideas of five judges.
pub fn whole_crowd() -> CrowdOfIdeas {
    crowd(&(1..=10).map(|id| decided(id, id)).collect::<Vec<_>>(), 500)
}

#[test]
fn medians_and_spreads_of_written_cases() {
    for (levels, median, spread) in [
        (&[3, 3, 4][..], 3.0, Spread::Close),
        (&[2, 3, 3, 4], 3.0, Spread::Close),
        (&[1, 3, 4], 3.0, Spread::Wide),
        (&[0, 0, 3], 0.0, Spread::Wide),
        (&[0, 4, 0, 4], 2.0, Spread::Wide),
        (&[3, 3, 3, 3, 1], 3.0, Spread::Some),
        (&[3, 3, 3, 1], 3.0, Spread::Wide),
        (&[2, 3, 3, 2], 2.5, Spread::Close),
    ] {
        let found = judged(&code("A"), levels).unwrap();
        assert_eq!((found.median, found.spread), (median, spread), "{levels:?}");
    }
    assert_eq!(judged(&code("A"), &[4, 4]), None, "two are too few");
}

#[test]
fn each_scale_counts_those_who_know() {
    let mut judgements = vec![judgement(4, true); 3];
    judgements[0].replies.insert(code("ID_eval_trial"), Reply::DontKnow);
    judgements[1].replies.insert(code("ID_eval_trial"), Reply::Points(1));
    judgements[2].replies.insert(code("ID_eval_trial"), Reply::Points(1));
    let found = medians(&judgements);
    assert_eq!(found.len(), 1, "two know of the other scale");
    assert_eq!((found[0].code.as_str(), found[0].n), ("ID_eval_work", 3));
}

#[test]
fn there_is_no_figure_before_there_is_a_crowd() {
    let mut ideas: Vec<Idea> = (1..10).map(|id| decided(id, 1)).collect();
    assert_eq!(crowd(&ideas, 500), CrowdOfIdeas { decided: 9, judges: 5, conditions: None });
    ideas.push(Idea::new(IdeaId(10), RoundId(1), Stamp(0)));
    assert_eq!(crowd(&ideas, 500).conditions, None, "an idea without a decision does not count");
    ideas.push(decided(11, 1));
    assert!(crowd(&ideas, 500).conditions.is_some());
    ideas.iter_mut().for_each(|idea| idea.judgements.truncate(4));
    assert_eq!(crowd(&ideas, 500), CrowdOfIdeas { decided: 10, judges: 4, conditions: None });
}

#[test]
fn the_four_conditions_of_a_written_case() {
    let mut ideas: Vec<Idea> = (1..=10).map(|id| decided(id, id * 10)).collect();
    for (idea, (unit, role)) in ideas.iter_mut().zip([("itä", "a"), ("itä", "a"), ("länsi", "b")])
    {
        idea.set("ID_unit", Reply::Choice(unit.to_owned()));
        idea.set("ID_role", Reply::Choice(role.to_owned()));
    }
    ideas[9].set("ID_from", Reply::Choice("customer".to_owned()));
    ideas[0].judgements[0].blind = false;
    ideas[0].judgements[1].replies.insert(code("ID_eval_known"), Reply::Text("Tiedän".to_owned()));
    ideas.push(Idea::new(IdeaId(11), RoundId(1), Stamp(0)));
    let found = crowd(&ideas, 91).conditions.unwrap();
    // Shares 2/3 and 1/3 of twenty cells.
    let expected = 100.0 * (1.0 - 5.0 / 9.0) / (1.0 - 1.0 / 20.0);
    assert!(close(found.difference.unwrap(), expected), "{found:?}");
    assert!(close(found.independence.unwrap(), 98.0), "49 of 50");
    assert!(close(found.dispersion.unwrap(), 60.0), "two units and customers of five");
    assert!(close(found.knowledge.unwrap(), 2.0));
    assert!(close(found.combining.unwrap(), 900.0 / 11.0), "nine in time of eleven due");
    let found = crowd(&ideas, 90).conditions.unwrap();
    assert!(close(found.combining.unwrap(), 90.0), "the eleventh has a day left");
}

#[test]
fn a_decision_without_a_reason_is_not_combined() {
    let mut ideas: Vec<Idea> = (1..=10).map(|id| decided(id, 10)).collect();
    ideas[0].set("ID_reason", Reply::Text(" ".to_owned()));
    ideas[1].decided = None;
    assert!(close(crowd(&ideas, 500).conditions.unwrap().combining.unwrap(), 80.0));
}

fn any_idea() -> impl Strategy<Value = Idea> {
    let judgements = prop::collection::vec((0_u8..5, any::<bool>()), 0..9);
    let status = prop::sample::select(&IdeaStatus::ALL[..]);
    let unit = prop::option::of(prop::sample::select(&UNITS[..]));
    let role = prop::option::of(prop::sample::select(&["a", "b", "c"][..]));
    let days = prop::option::of(-10_i64..300);
    (judgements, status, unit, role, days).prop_map(|(judgements, status, unit, role, days)| {
        let mut idea = Idea::new(IdeaId(1), RoundId(1), Stamp(0));
        idea.set_status(status);
        idea.set("ID_reason", Reply::Text("Syy".to_owned()));
        idea.decided = days.map(|days| Stamp(days * DAY));
        for (code, choice) in [("ID_unit", unit), ("ID_role", role)] {
            if let Some(choice) = choice {
                idea.set(code, Reply::Choice(choice.to_owned()));
            }
        }
        idea.judgements =
            judgements.into_iter().map(|(level, blind)| judgement(level, blind)).collect();
        idea
    })
}

proptest! {
    #[test]
    fn a_median_lies_between_judgements_whatever_their_order(
        levels in prop::collection::vec(0_u8..5, 0..40),
        turn in any::<prop::sample::Index>(),
    ) {
        let found = judged(&code("A"), &levels);
        prop_assert_eq!(found.is_some(), levels.len() >= LEAST_JUDGES);
        if let Some(found) = found {
            let (least, most) = (levels.iter().min().unwrap(), levels.iter().max().unwrap());
            prop_assert!((f64::from(*least)..=f64::from(*most)).contains(&found.median));
            // Who stands within a level of all others is never far.
            prop_assert!(most - least > 1 || found.spread == Spread::Close);
            let mut turned = levels.clone();
            turned.rotate_left(turn.index(levels.len()));
            prop_assert_eq!(judged(&code("A"), &turned), Some(found));
        }
    }

    #[test]
    fn conditions_stay_on_their_scale_whatever_the_order(
        ideas in prop::collection::vec(any_idea(), 0..40),
        today in -10_i64..400,
    ) {
        let found = crowd(&ideas, today);
        let is_crowd = found.decided >= LEAST_IDEAS && found.judges >= LEAST_CROWD;
        prop_assert_eq!(found.conditions.is_some(), is_crowd);
        let figures = found.conditions.iter().flat_map(|found| {
            [found.difference, found.independence, found.dispersion, found.knowledge, found.combining]
        });
        for figure in figures.flatten() {
            prop_assert!((0.0..=100.0).contains(&figure), "{}", figure);
        }
        let turned: Vec<Idea> = ideas.iter().rev().cloned().collect();
        prop_assert_eq!(crowd(&turned, today), found);
    }
}
