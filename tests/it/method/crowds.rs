//! A crowd of random sheets. The result is read as JSON.

use mitta::method::MethodError;
use mitta::method::agreement::{rwg, rwg_j};
use mitta::method::crowd::score_crowd;
use mitta::method::score::score_assessment;
use mitta::model::{Questionnaire, Sheet, Value as Given};
use proptest::prelude::*;
use serde_json::Value;

use super::random::{answered, better, crowd, keys, level, respondents, turned, with};
use super::{close, same};

fn scored(questionnaire: &Questionnaire, sheets: &[Sheet], invited: Option<usize>) -> Value {
    let keys = keys(sheets.len());
    let crowd = score_crowd(questionnaire, &respondents(&keys, sheets), invited).unwrap();
    serde_json::to_value(crowd).unwrap()
}

/// Equal but for the rounding of sums.
fn alike(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => close(a.as_f64().unwrap(), b.as_f64().unwrap()),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| alike(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.keys().eq(b.keys()) && a.iter().all(|(key, value)| alike(value, &b[key]))
        }
        (a, b) => a == b,
    }
}

/// The parts of a list with the `code`s of these.
fn rows<'a>(crowd: &'a Value, list: &str) -> impl Iterator<Item = (&'a str, &'a Value)> {
    let rows = crowd[list].as_array().unwrap().iter();
    rows.map(|row| (row["code"].as_str().unwrap(), row))
}

/// Means of all themes, of all dimensions, and the overall figure.
fn figures(crowd: &Value) -> Vec<Option<f64>> {
    let means = ["themes", "dimensions"].into_iter().flat_map(|list| rows(crowd, list));
    let means = means.map(|(_, row)| row["mean"].as_f64());
    means.chain([crowd["overall"]["figure"]["score"].as_f64()]).collect()
}

fn stages(crowd: &Value) -> Vec<Option<u64>> {
    rows(crowd, "dimensions").map(|(_, row)| row["staged"]["stage"].as_u64()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn it_does_not_matter_who_comes_first(
        (questionnaire, (sheets, turned)) in crowd(1..9).prop_flat_map(|(questionnaire, sheets)| {
            (Just(questionnaire), turned(Just(sheets)))
        }),
    ) {
        let [a, b] = [&sheets, &turned].map(|sheets| scored(&questionnaire, sheets, None));
        prop_assert!(alike(&a, &b), "{} and {}", a, b);
    }

    #[test]
    fn nobody_is_there_twice((questionnaire, sheets) in crowd(1..5)) {
        let keys = keys(sheets.len());
        let people = respondents(&keys, &sheets);
        let twice = [people.clone(), people].concat();
        let refused = score_crowd(&questionnaire, &twice, None).map(|_| ());
        prop_assert_eq!(refused, Err(MethodError::DuplicateRespondent));
    }

    #[test]
    fn a_crowd_of_one_mind_scores_as_its_sheet(
        (questionnaire, sheet) in answered(),
        people in 1_usize..9,
    ) {
        let crowd = scored(&questionnaire, &vec![sheet.clone(); people], None);
        let alone = score_assessment(&questionnaire, &sheet).unwrap();
        let themes = alone.themes.iter().map(|theme| theme.score.score);
        let dimensions = alone.dimensions.iter().map(|dimension| dimension.score.score);
        let alone_figures = themes.chain(dimensions).chain([alone.overall.score]);
        for (of_crowd, of_sheet) in figures(&crowd).into_iter().zip(alone_figures) {
            prop_assert!(same(of_crowd, of_sheet));
        }
        let stage = |staged: &mitta::method::maturity::Staged| u64::from(staged.stage.get());
        let alone_stages = alone.dimensions.iter().map(|d| d.staged.as_ref().map(stage));
        prop_assert_eq!(stages(&crowd), alone_stages.collect::<Vec<_>>());
        for (_, row) in rows(&crowd, "themes").chain(rows(&crowd, "dimensions")) {
            prop_assert!(row["sd"].as_f64().is_none_or(|sd| sd < 1e-9));
        }
        for (_, row) in rows(&crowd, "items") {
            prop_assert!(row["agreement"]["rwg"].as_f64().is_none_or(|rwg| rwg == 1.0));
        }
    }

    #[test]
    fn no_better_answer_lowers_a_figure_of_the_crowd(
        (questionnaire, sheets) in crowd(1..6),
        who in any::<prop::sample::Index>(),
    ) {
        let before = scored(&questionnaire, &sheets, None);
        let who = who.index(sheets.len());
        for item in questionnaire.items() {
            let Some(value) = better(item, sheets[who].value(&item.code)) else { continue };
            let mut raised = sheets.clone();
            raised[who] = with(&sheets[who], &item.code, Some(value));
            let after = scored(&questionnaire, &raised, None);
            for (before, after) in figures(&before).into_iter().zip(figures(&after)) {
                prop_assert_eq!(before.is_some(), after.is_some());
                prop_assert!(before.is_none() || before.unwrap() <= after.unwrap() + 1e-9);
            }
            let both = stages(&before).into_iter().zip(stages(&after));
            prop_assert!(both.into_iter().all(|(before, after)| before <= after));
        }
    }

    #[test]
    fn what_does_not_apply_to_one_changes_no_other_item(
        (questionnaire, sheets) in crowd(6..9),
        which in any::<prop::sample::Index>(),
    ) {
        let themes: Vec<_> = questionnaire.themes().collect();
        let (dimension, theme) = themes[which.index(themes.len())];
        let code = &theme.items[which.index(theme.items.len())].code;
        let mut other = sheets.clone();
        other[0] = with(&sheets[0], code, Some(Given::NotApplicable));
        let [before, after] = [&sheets, &other].map(|all| scored(&questionnaire, all, None));
        for (list, home) in [
            ("items", code.as_str()),
            ("themes", theme.code.as_str()),
            ("dimensions", dimension.axis.code()),
        ] {
            for ((name, before), (_, after)) in rows(&before, list).zip(rows(&after, list)) {
                prop_assert!(name == home || before == after, "{} moved", name);
            }
        }
    }

    #[test]
    fn who_answered_nothing_moves_no_figure((questionnaire, sheets) in crowd(1..6)) {
        let more = [&sheets[..], &[Sheet::default()]].concat();
        let [few, more] = [&sheets, &more].map(|sheets| scored(&questionnaire, sheets, None));
        for list in ["themes", "dimensions", "overall"] {
            prop_assert_eq!(&few[list], &more[list]);
        }
        for ((_, few), (_, more)) in rows(&few, "items").zip(rows(&more, "items")) {
            prop_assert_eq!(&few["agreement"], &more["agreement"]);
            prop_assert_eq!(&few["mean_level"], &more["mean_level"]);
        }
        prop_assert_eq!(more["respondents"].as_u64(), few["respondents"].as_u64().map(|n| n + 1));
    }

    #[test]
    fn the_more_of_the_invited_answer_the_surer((questionnaire, sheets) in crowd(2..6)) {
        let n = sheets.len();
        let of = |invited| scored(&questionnaire, &sheets, invited);
        let [none, some, all] = [None, Some(2 * n), Some(n)].map(of);
        prop_assert!(figures(&none) == figures(&all), "the invited move no figure");
        for list in ["themes", "dimensions"] {
            for ((a, b), c) in rows(&none, list).zip(rows(&some, list)).zip(rows(&all, list)) {
                let [a, b, c] = [a, b, c].map(|(_, row)| row["se"].as_f64());
                prop_assert!(c <= b && b <= a);
            }
        }
    }
}

proptest! {
    #[test]
    fn agreement_is_a_share_and_does_not_know_who_came_first(
        (levels, turned) in turned(prop::collection::vec(level(), 0..12)),
        others in prop::collection::vec(prop::collection::vec(level(), 0..12), 0..4),
    ) {
        let (a, b) = (rwg(&levels), rwg(&turned));
        prop_assert!(same(a.rwg, b.rwg) && a.band == b.band);
        prop_assert!(a.rwg.is_none_or(|rwg| (0.0..=1.0).contains(&rwg)));
        prop_assert_eq!(a.rwg.is_some(), levels.len() >= 6);
        let items = [&[levels][..], &others].concat();
        let back: Vec<_> = items.iter().rev().cloned().collect();
        let (a, b) = (rwg_j(&items), rwg_j(&back));
        prop_assert!(same(a.rwg_j, b.rwg_j) && a.band == b.band);
        prop_assert!(a.rwg_j.is_none_or(|rwg| (0.0..=1.0).contains(&rwg)));
    }
}
