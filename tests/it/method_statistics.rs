//! Properties of the chapters of the crowd and of change.

use std::collections::BTreeMap;

use mitta::method::MethodError;
use mitta::method::change::{
    CrowdChange, MARGIN, Scores, Word, bh_adjust, change_composite, change_groups, holm_adjust,
};
use mitta::method::crowd::{Respondent, score_crowd};
use mitta::method::interval::{
    composite_interval, mean_interval, normal_two_sided_p, quantile7, share_interval, t_quantile,
    t_two_sided_p, trimmed_mean,
};
use mitta::model::{
    Answer, Axis, Dimension, Evidence, Item, Maturity, Questionnaire, Scale, Sheet, Theme, Value,
    Version, Weight, Wording,
};
use proptest::prelude::*;

const EQUAL: [f64; 3] = [1.0, 1.0, 1.0];

fn weights(weights: [f64; 3]) -> [Weight; 3] {
    weights.map(|weight| Weight::new(weight).unwrap())
}

/// Scores, and what no scale holds.
fn values(least: usize) -> impl Strategy<Value = Vec<f64>> {
    let value = prop_oneof![8 => 0.0_f64..=100.0, 1 => Just(50.0), 1 => -1e100_f64..1e100];
    prop::collection::vec(value, least..12)
}

fn scores(least: usize) -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec(0.0_f64..=100.0, least..12)
}

fn rows() -> impl Strategy<Value = Vec<[Option<f64>; 3]>> {
    let score = || prop_oneof![5 => (0.0_f64..=100.0).prop_map(Some), 1 => Just(None)];
    prop::collection::vec((score(), score(), score()).prop_map(|(a, b, c)| [a, b, c]), 0..10)
}

fn keyed<T: Copy>(values: &[T]) -> BTreeMap<String, T> {
    values.iter().enumerate().map(|(index, value)| (format!("r{index}"), *value)).collect()
}

fn finite(values: &[Option<f64>]) -> bool {
    values.iter().flatten().all(|value| value.is_finite())
}

fn close(a: Option<f64>, b: Option<f64>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => (a - b).abs() <= 1e-9 * a.abs().max(1.0),
        (a, b) => a == b,
    }
}

fn is_finite(change: &CrowdChange) -> bool {
    finite(&[change.difference, change.se, change.df, change.p, change.low, change.high])
}

/// One theme of two items in each dimension.
fn questionnaire() -> Questionnaire {
    let item = |code: String| Item {
        code: code.parse().unwrap(),
        scale: Scale::Anchored,
        reverse: false,
        weight: Weight::default(),
        in_pulse: false,
        name: Wording::default(),
        question: Wording::default(),
        not_applicable: None,
        evidence: Evidence::default(),
        levels: Vec::new(),
    };
    let dimension = |axis: Axis| Dimension {
        axis,
        weight: Weight::default(),
        name: Wording::default(),
        about: Wording::default(),
        themes: vec![Theme {
            code: axis.code().parse().unwrap(),
            weight: Weight::default(),
            name: Wording::default(),
            about: Wording::default(),
            items: (1..=2).map(|k| item(format!("{}_{k}", axis.code()))).collect(),
        }],
    };
    Questionnaire {
        id: "small".parse().unwrap(),
        version: Version { major: 1, minor: 0 },
        picks_from: None,
        maturity: Maturity::Trial,
        title: Wording::default(),
        minutes: 0,
        dimensions: Axis::DIMENSIONS.into_iter().map(dimension).collect(),
    }
}

fn sheet(answers: &[Option<u8>]) -> Sheet {
    let questionnaire = questionnaire();
    let given = |(item, raw): (&Item, &Option<u8>)| {
        (item.code.clone(), Answer { value: raw.map(Value::Number), ..Answer::default() })
    };
    questionnaire.items().zip(answers).map(given).collect()
}

proptest! {
    #[test]
    fn a_quantile_is_where_its_tail_begins(p in 0.0001_f64..0.9999, df in 0.5_f64..20_000.0) {
        let t = t_quantile(p, df).unwrap();
        let tails = t_two_sided_p(t, df).unwrap();
        prop_assert!((tails - 2.0 * p.min(1.0 - p)).abs() < 1e-11, "{} of {}", tails, t);
        prop_assert!(p == 0.5 || (t > 0.0) == (p > 0.5));
    }

    #[test]
    fn tails_are_probabilities(
        t in any::<f64>().prop_filter("finite", |t| t.is_finite()),
        df in prop_oneof![1e-3_f64..1e6, f64::MIN_POSITIVE..f64::MAX],
    ) {
        prop_assert!((0.0..=1.0).contains(&t_two_sided_p(t, df).unwrap()));
        prop_assert!((0.0..=1.0).contains(&normal_two_sided_p(t)));
        if let Ok(t) = t_quantile(0.975, df) {
            prop_assert!(t.is_finite() && t > 1.95);
        }
    }

    #[test]
    fn one_figure_is_finite_and_orderless(values in values(1), invited in 0_usize..20) {
        let mut turned = values.clone();
        turned.reverse();
        let (a, b) = (mean_interval(&values, None).unwrap(), mean_interval(&turned, None).unwrap());
        prop_assert!(finite(&[a.mean, a.sd, a.se, a.low, a.high]));
        let spread = values.iter().fold(1.0_f64, |most, value| most.max(value.abs()));
        prop_assert!(close(a.low.map(|v| v / spread), b.low.map(|v| v / spread)));
        let corrected = mean_interval(&values, Some(invited));
        prop_assert_eq!(corrected.is_err(), invited < values.len());
        let trimmed = trimmed_mean(&values).unwrap();
        prop_assert!(finite(&[Some(trimmed.trimmed), trimmed.se, trimmed.low, trimmed.high]));
        let quartiles = [0.0, 0.25, 0.5, 0.75, 1.0].map(|p| quantile7(&values, p).unwrap());
        prop_assert!(quartiles.is_sorted() && quartiles.iter().all(|value| value.is_finite()));
    }

    #[test]
    fn twice_the_people_are_surer(values in scores(2)) {
        let twice = [values.clone(), values.clone()].concat();
        let (once, twice) =
            (mean_interval(&values, None).unwrap(), mean_interval(&twice, None).unwrap());
        let width = |mean: mitta::method::interval::Mean| mean.high.unwrap() - mean.low.unwrap();
        prop_assert!(width(twice) <= width(once));
    }

    #[test]
    fn a_share_lies_in_its_interval(n in 1_usize..5000, part in 0.0_f64..=1.0) {
        let count = (n as f64 * part) as usize;
        let (once, twice) =
            (share_interval(count, n).unwrap(), share_interval(2 * count, 2 * n).unwrap());
        let (share, low, high) = (once.share.unwrap(), once.low.unwrap(), once.high.unwrap());
        prop_assert!(-1e-12 <= low && low <= share && share <= high && high <= 1.0 + 1e-12);
        prop_assert!(twice.high.unwrap() - twice.low.unwrap() < high - low);
    }

    #[test]
    fn the_overall_figure_is_finite_and_orderless(rows in rows(), weight in 0.1_f64..9.0) {
        let weights = weights([1.0, weight, 2.0]);
        let mut turned = rows.clone();
        turned.reverse();
        let a = composite_interval(&rows, weights, None).unwrap();
        let b = composite_interval(&turned, weights, None).unwrap();
        prop_assert!(finite(&[a.score, a.se, a.low, a.high]));
        prop_assert!(close(a.score, b.score) && close(a.se, b.se) && close(a.low, b.low));
        let everyone = composite_interval(&rows, weights, Some(rows.len())).unwrap();
        let census = everyone.n == rows.len();
        prop_assert!(!census || everyone.se.is_none_or(|se| se == 0.0), "no sampling error");
    }

    #[test]
    fn a_change_is_finite_and_turns_with_time(before in values(0), after in values(0)) {
        for keys in [false, true] {
            let year = |values: &[f64]| {
                if keys { Scores::Keyed(keyed(values)) } else { Scores::Plain(values.to_vec()) }
            };
            let forth = change_groups(&year(&before), &year(&after), MARGIN).unwrap().change;
            let back = change_groups(&year(&after), &year(&before), MARGIN).unwrap().change;
            prop_assert!(is_finite(&forth));
            prop_assert_eq!(forth.word == Word::Improved, back.word == Word::Declined);
            prop_assert_eq!(forth.method, back.method);
            let few = before.len() < 2 || after.len() < 2;
            prop_assert_eq!(forth.word == Word::NotShown, few);
        }
    }

    #[test]
    fn a_change_of_the_overall_figure_is_finite(before in rows(), after in rows()) {
        let whole = |rows: &[[Option<f64>; 3]]| -> Vec<[f64; 3]> {
            rows.iter().filter_map(|row| Some([row[0]?, row[1]?, row[2]?])).collect()
        };
        let (before, after) = (keyed(&whole(&before)), keyed(&whole(&after)));
        let change = change_composite(&before, &after, weights(EQUAL), MARGIN).unwrap();
        prop_assert!(is_finite(&change.change));
        let same = change_composite(&before, &before, weights(EQUAL), MARGIN).unwrap();
        prop_assert!(same.change.difference.is_none_or(|difference| difference == 0.0));
        prop_assert!(!same.change.word.is_real());
    }

    #[test]
    fn adjusted_tests_are_never_surer(p in prop::collection::vec(0.0_f64..=1.0, 0..9)) {
        let (bh, holm) = (bh_adjust(&p), holm_adjust(&p));
        for ((p, bh), holm) in p.iter().zip(bh).zip(holm) {
            prop_assert!(p - 1e-15 <= bh && bh <= holm + 1e-15 && holm <= 1.0);
        }
    }

    #[test]
    fn it_does_not_matter_who_comes_first(
        answers in prop::collection::vec(prop::collection::vec(prop::option::of(0_u8..=4), 6), 1..9),
    ) {
        let sheets: Vec<Sheet> = answers.iter().map(|answers| sheet(answers)).collect();
        let keys: Vec<String> = (0..sheets.len()).map(|index| format!("r{index}")).collect();
        let mut people: Vec<_> =
            keys.iter().zip(&sheets).map(|(key, answers)| Respondent { key, answers }).collect();
        let a = score_crowd(&questionnaire(), &people, None).unwrap();
        people.reverse();
        let b = score_crowd(&questionnaire(), &people, None).unwrap();
        let (one, other) = (a.overall.interval, b.overall.interval);
        prop_assert!(close(one.score, other.score) && close(one.se, other.se));
        for (a, b) in a.themes.iter().zip(&b.themes) {
            prop_assert!(close(a.summary.mean.high, b.summary.mean.high));
            prop_assert!(close(a.agreement.rwg_j, b.agreement.rwg_j));
        }
        for (a, b) in a.dimensions.iter().zip(&b.dimensions) {
            prop_assert_eq!(&a.staged, &b.staged);
            prop_assert_eq!(a.summary.quantiles, b.summary.quantiles);
        }
        let twice = [people.clone(), people].concat();
        let refused = score_crowd(&questionnaire(), &twice, None);
        prop_assert_eq!(refused, Err(MethodError::DuplicateRespondent));
    }
}
