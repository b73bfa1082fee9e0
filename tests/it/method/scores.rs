//! One item, one theme, one dimension, the overall figure.

use mitta::method::maturity::level_of_score;
use mitta::method::score::{
    ItemScore, ThemePart, dimension_score, item_score, overall_score, theme_score,
};
use mitta::method::{MethodError, Withheld};
use mitta::model::{Scale, Value, Weight};
use proptest::prelude::*;

use super::random::{score, weight, weights};
use super::{close, same};

const SCALES: [Scale; 3] = [Scale::Anchored, Scale::OneToFive, Scale::ZeroToTen];

fn answer() -> impl Strategy<Value = ItemScore> {
    let value = prop_oneof![
        4 => (0_u8..=4).prop_map(|raw| Some(Value::Number(raw))),
        1 => Just(Some(Value::NotApplicable)),
        1 => Just(Some(Value::DontKnow)),
        1 => Just(None),
    ];
    value.prop_map(|value| item_score(Scale::Anchored, false, value).unwrap())
}

fn answers() -> impl Strategy<Value = Vec<(Weight, ItemScore)>> {
    prop::collection::vec((weight(), answer()), 1..8)
}

fn part() -> impl Strategy<Value = ThemePart> {
    let shown = score().prop_map(|score| (Some(score), None));
    let withheld = prop::sample::select(&[Withheld::NotApplicable, Withheld::TooFewAnswers]);
    let figure = prop_oneof![4 => shown, 1 => withheld.prop_map(|reason| (None, Some(reason)))];
    (weight(), figure).prop_map(|(weight, (score, reason))| ThemePart { weight, score, reason })
}

fn on_scale(score: Option<f64>) -> bool {
    score.is_none_or(|score| (0.0..=100.0).contains(&score))
}

/// An overall figure is not below its floor, but for the rounding of logarithms.
fn above_floor(score: Option<f64>) -> bool {
    score.is_none_or(|score| (1.0 - 1e-9..=100.0 + 1e-9).contains(&score))
}

/// Every raw answer of every scale, both ways round.
#[test]
fn every_step_of_an_item_is_a_step_upwards() {
    for scale in SCALES {
        let (least, most) = scale.ends();
        let of = |reverse, raw| item_score(scale, reverse, Some(Value::Number(raw)));
        let straight: Vec<f64> =
            (least..=most).map(|raw| of(false, raw).unwrap().score.unwrap()).collect();
        assert!(straight.windows(2).all(|pair| pair[0] < pair[1]), "{scale:?} {straight:?}");
        assert_eq!((straight[0], straight[straight.len() - 1]), (0.0, 100.0));
        assert_eq!(of(false, most + 1), Err(MethodError::OutOfRange));
        let turned: Result<Vec<_>, _> = (least..=most).rev().map(|raw| of(true, raw)).collect();
        match turned {
            Ok(turned) => {
                let turned: Vec<f64> = turned.iter().map(|item| item.score.unwrap()).collect();
                assert_eq!(turned, straight);
            }
            Err(error) => {
                assert_eq!((scale, error), (Scale::Anchored, MethodError::ReverseNotAllowed));
            }
        }
    }
}

proptest! {
    #[test]
    fn a_higher_answer_never_lowers_a_theme(
        answers in answers(),
        which in any::<prop::sample::Index>(),
    ) {
        let index = which.index(answers.len());
        let mut higher = answers.clone();
        let level = answers[index].1.level.map(|level| level.get());
        if let Some(raw @ 0..=3) = level {
            let raised = item_score(Scale::Anchored, false, Some(Value::Number(raw + 1)));
            higher[index].1 = raised.unwrap();
            let (before, after) = (theme_score(&answers).unwrap(), theme_score(&higher).unwrap());
            prop_assert_eq!(before.reason, after.reason);
            prop_assert!(before.score.is_none() || after.score > before.score);
        }
    }

    #[test]
    fn a_higher_theme_never_lowers_a_dimension(
        parts in prop::collection::vec(part(), 1..7),
        which in any::<prop::sample::Index>(),
        higher in score(),
    ) {
        let index = which.index(parts.len());
        let mut raised = parts.clone();
        if let Some(score) = parts[index].score {
            raised[index].score = Some(score.max(higher));
            let (before, after) = (dimension_score(&parts), dimension_score(&raised));
            let (before, after) = (before.unwrap(), after.unwrap());
            prop_assert_eq!((before.reason, before.coverage), (after.reason, after.coverage));
            prop_assert!(before.score <= after.score && before.level <= after.level);
        }
    }

    #[test]
    fn a_higher_dimension_never_lowers_the_overall(
        scores in [score(), score(), score()],
        weights in weights(),
        which in 0_usize..3,
        higher in score(),
    ) {
        let mut raised = scores;
        raised[which] = scores[which].max(higher);
        let overall = |scores: [f64; 3]| overall_score(scores.map(Some), weights).unwrap();
        let (before, after) = (overall(scores), overall(raised));
        prop_assert!(before.score.unwrap() <= after.score.unwrap() + 1e-9);
        prop_assert!(before.arithmetic <= after.arithmetic && before.minimum <= after.minimum);
    }

    #[test]
    fn a_higher_score_never_has_a_lower_level(a in score(), b in score()) {
        let levels = [a.min(b), a.max(b)].map(|score| level_of_score(score).unwrap());
        prop_assert!(levels.is_sorted());
    }

    #[test]
    fn no_figure_leaves_its_scale(
        answers in answers(),
        parts in prop::collection::vec(part(), 1..7),
        scores in [score(), score(), score()],
        weights in weights(),
    ) {
        let theme = theme_score(&answers).unwrap();
        prop_assert!(on_scale(theme.score));
        prop_assert_eq!(theme.level, theme.score.map(|score| level_of_score(score).unwrap()));
        prop_assert_eq!(theme.score.is_none(), theme.reason.is_some());
        let dimension = dimension_score(&parts).unwrap();
        prop_assert!(on_scale(dimension.score));
        prop_assert_eq!(dimension.score.is_none(), dimension.reason.is_some());
        prop_assert!(dimension.coverage.is_none_or(|share| (0.0..=1.0).contains(&share)));
        let overall = overall_score(scores.map(Some), weights).unwrap();
        prop_assert!(above_floor(overall.score) && above_floor(overall.arithmetic));
        prop_assert!(overall.imbalance >= Some(0.0));
        prop_assert!(same(overall.minimum, scores.into_iter().reduce(f64::min)));
        let highest = scores.into_iter().fold(1.0, f64::max);
        prop_assert!(overall.score.unwrap() <= highest + 1e-9);
    }

    /// Odd weights must not carry a mean past the end of the scale, as 3.1730628320814867 beside 1
    /// once did.
    #[test]
    fn full_marks_are_a_hundred_and_no_more(weights in prop::collection::vec(weight(), 1..8)) {
        let best = item_score(Scale::Anchored, false, Some(Value::Number(4))).unwrap();
        let mut weights = weights;
        weights.push(Weight::new(3.173_062_832_081_486_7).unwrap());
        for least in 1..=weights.len() {
            let items: Vec<_> = weights[weights.len() - least..].iter().map(|w| (*w, best)).collect();
            let score = theme_score(&items).unwrap().score.unwrap();
            prop_assert!(close(score, 100.0) && on_scale(Some(score)));
        }
    }

    #[test]
    fn no_weight_has_a_unit(answers in answers(), factor in 0.01_f64..100.0) {
        let scaled = |(weight, item): &(Weight, ItemScore)| {
            (Weight::new(weight.get() * factor).unwrap(), *item)
        };
        let scaled: Vec<_> = answers.iter().map(scaled).collect();
        let (once, again) = (theme_score(&answers).unwrap(), theme_score(&scaled).unwrap());
        prop_assert!(same(once.score, again.score) && same(once.completeness, again.completeness));
        prop_assert!(close(once.answered as f64, again.answered as f64));
    }
}
