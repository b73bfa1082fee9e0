//! What moved a figure: Shapley values of the dimensions, linear parts of the themes.

use mitta::method::decompose::{decompose_dimension, shapley_overall};
use mitta::method::score::{ThemePart, dimension_score, overall_score};
use mitta::method::{MethodError, Withheld};
use mitta::model::{ThemeCode, Weight};
use proptest::prelude::*;

use super::close;
use super::random::{score, weight, weights};

const ORDERS: [[usize; 3]; 6] = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

fn overall(scores: [f64; 3], weights: [Weight; 3]) -> f64 {
    overall_score(scores.map(Some), weights).unwrap().score.unwrap()
}

fn parts(before: [f64; 3], after: [f64; 3], weights: [Weight; 3]) -> [f64; 3] {
    shapley_overall(before.map(Some), after.map(Some), weights).unwrap().parts
}

/// The mean over all orders in which the dimensions could have changed, one after another.
fn by_orders(before: [f64; 3], after: [f64; 3], weights: [Weight; 3]) -> [f64; 3] {
    let mut parts = [0.0; 3];
    for order in ORDERS {
        let mut now = before;
        for k in order {
            let was = overall(now, weights);
            now[k] = after[k];
            parts[k] += (overall(now, weights) - was) / 6.0;
        }
    }
    parts
}

fn three() -> impl Strategy<Value = [f64; 3]> {
    [score(), score(), score()]
}

type Themes = Vec<(ThemeCode, ThemePart)>;

/// Themes of a dimension; the same codes in every year.
fn themes() -> impl Strategy<Value = (Themes, Themes)> {
    let year = || (weight(), prop::option::weighted(0.9, score()));
    prop::collection::vec((year(), year()), 1..7).prop_map(|both| {
        let part = |k: usize, (weight, score): (Weight, Option<f64>)| {
            let reason = score.is_none().then_some(Withheld::TooFewAnswers);
            (format!("T{k}").parse().unwrap(), ThemePart { weight, score, reason })
        };
        let both = both.into_iter().enumerate();
        both.map(|(k, (before, after))| (part(k, before), part(k, after))).unzip()
    })
}

fn dimension(themes: &Themes) -> Option<f64> {
    let parts: Vec<ThemePart> = themes.iter().map(|(_, part)| *part).collect();
    dimension_score(&parts).unwrap().score
}

proptest! {
    #[test]
    fn shapley_parts_sum_to_the_change(
        before in three(),
        after in three(),
        weights in weights(),
    ) {
        let found = shapley_overall(before.map(Some), after.map(Some), weights).unwrap();
        let change = overall(after, weights) - overall(before, weights);
        prop_assert!(close(found.change, change));
        prop_assert!(close(found.after - found.before, change));
        prop_assert!(close(found.parts.iter().sum::<f64>(), change));
        let independent = by_orders(before, after, weights);
        prop_assert!((0..3).all(|k| close(found.parts[k], independent[k])));
    }

    #[test]
    fn a_dimension_moves_the_figure_only_its_own_way(
        before in three(),
        after in three(),
        weights in weights(),
    ) {
        let parts = parts(before, after, weights);
        for k in 0..3 {
            let moved = after[k].max(1.0) - before[k].max(1.0);
            prop_assert!(moved != 0.0 || parts[k] == 0.0, "stood still, or stayed on the floor");
            prop_assert!(parts[k] * moved >= -1e-9);
        }
    }

    #[test]
    fn equal_dimensions_have_equal_parts(
        mut before in three(),
        mut after in three(),
        mut weights in weights(),
        (i, j) in prop::sample::select(&[(0, 1), (0, 2), (1, 2)][..]),
    ) {
        let turned = {
            let (mut before, mut after, mut weights) = (before, after, weights);
            before.swap(i, j);
            after.swap(i, j);
            weights.swap(i, j);
            parts(before, after, weights)
        };
        let straight = parts(before, after, weights);
        prop_assert!(close(straight[i], turned[j]) && close(straight[j], turned[i]));
        (before[j], after[j], weights[j]) = (before[i], after[i], weights[i]);
        let twins = parts(before, after, weights);
        prop_assert!(close(twins[i], twins[j]));
    }

    #[test]
    fn time_turned_round_turns_the_parts(
        before in three(),
        after in three(),
        weights in weights(),
    ) {
        let (forth, back) = (parts(before, after, weights), parts(after, before, weights));
        prop_assert!((0..3).all(|k| close(forth[k], -back[k])));
    }

    #[test]
    fn parts_of_a_dimension_sum_to_its_change((before, after) in themes()) {
        let found = decompose_dimension(&before, &after);
        let (Some(from), Some(to)) = (dimension(&before), dimension(&after)) else {
            prop_assert_eq!(found, Err(MethodError::DimensionWithheld));
            return Ok(());
        };
        let found = found.unwrap();
        let parts: f64 = found.parts.iter().map(|(_, part)| part).sum();
        prop_assert!(close(found.change, to - from));
        prop_assert!(close(parts + found.composition, to - from));
        let both = before.iter().zip(&after);
        let scored = both.filter(|((_, a), (_, b))| a.score.is_some() && b.score.is_some());
        let codes: Vec<&ThemeCode> = scored.map(|((code, _), _)| code).collect();
        prop_assert_eq!(found.parts.iter().map(|(code, _)| code).collect::<Vec<_>>(), codes);
    }

    #[test]
    fn nothing_is_left_where_every_theme_has_both_years(
        (mut before, after) in themes(),
        scores in prop::collection::vec((score(), score()), 6),
    ) {
        let mut after = after;
        for ((old, new), (from, to)) in before.iter_mut().zip(&mut after).zip(scores) {
            (old.1.weight, old.1.score, old.1.reason) = (new.1.weight, Some(from), None);
            (new.1.score, new.1.reason) = (Some(to), None);
        }
        let found = decompose_dimension(&before, &after).unwrap();
        prop_assert!(found.composition.abs() < 1e-9);
        for ((_, part), ((_, old), (_, new))) in found.parts.iter().zip(before.iter().zip(&after)) {
            prop_assert!(part * (new.score.unwrap() - old.score.unwrap()) >= 0.0);
        }
    }
}
