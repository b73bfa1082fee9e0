//! More answers of the same kind never widen an interval.
//!
//! *The same kind* is the whole sample once more: its mean, shares and quantiles stay, and each
//! person weighs half. Every interval of the method then keeps its middle or, where imaginary
//! answers pull it, moves towards it; its standard error falls, and Student's t with it.

use mitta::method::change::{MARGIN, Scores, change_groups};
use mitta::method::gap::{Side, gap};
use mitta::method::interval::{
    composite_interval, mean_interval, share_interval, t_quantile, trimmed_mean,
};
use mitta::method::recommendation::{Ratings, recommendation, recommendation_change};
use proptest::prelude::*;

use super::random::{rows, scores, weights};
use super::same;

/// For the rounding of limits of up to some hundred points.
const ROUNDING: f64 = 1e-9;

fn twice<T: Clone>(values: &[T]) -> Vec<T> {
    [values, values].concat()
}

fn width(low: Option<f64>, high: Option<f64>) -> Option<f64> {
    Some(high? - low?)
}

/// Not wider where there was an interval; there may be one where there was none.
fn shrinks(once: Option<f64>, again: Option<f64>) -> bool {
    once.is_none_or(|once| again.is_some_and(|again| again <= once + ROUNDING))
}

/// The standard error of `n` people against that of twice as many of their kind: each variance is
/// one of `n − 1`.
fn falls(n: usize, once: Option<f64>, again: Option<f64>) -> bool {
    let ratio = ((n as f64 - 1.0) / (2.0 * n as f64 - 1.0)).sqrt();
    same(once.map(|once| ratio * once), again)
}

fn ratings() -> impl Strategy<Value = Ratings> {
    [0_usize..40, 0_usize..40, 0_usize..40].prop_map(|[promoters, passives, detractors]| Ratings {
        promoters,
        passives,
        detractors,
    })
}

fn doubled(ratings: Ratings) -> Ratings {
    Ratings {
        promoters: 2 * ratings.promoters,
        passives: 2 * ratings.passives,
        detractors: 2 * ratings.detractors,
    }
}

proptest! {
    #[test]
    fn of_a_mean(values in scores(2), invited in prop::option::of(24_usize..200)) {
        let [once, again] =
            [values.clone(), twice(&values)].map(|v| mean_interval(&v, invited).unwrap());
        prop_assert!(shrinks(width(once.low, once.high), width(again.low, again.high)));
        prop_assert!(invited.is_some() || falls(values.len(), once.se, again.se));
        prop_assert_eq!((once.df, again.df), (Some(once.n - 1), Some(2 * once.n - 1)));
    }

    #[test]
    fn of_a_mean_the_more_of_the_invited_answer(values in scores(2), missing in 0_usize..300) {
        let of = |invited| mean_interval(&values, invited).unwrap();
        let [some, fewer, all] =
            [None, Some(values.len() + missing + 1), Some(values.len() + missing)].map(of);
        prop_assert!(all.se <= fewer.se && fewer.se <= some.se);
    }

    #[test]
    fn of_a_trimmed_mean(values in scores(1)) {
        let [once, again] = [values.clone(), twice(&values)].map(|v| trimmed_mean(&v).unwrap());
        prop_assert!(shrinks(width(once.low, once.high), width(again.low, again.high)));
    }

    #[test]
    fn of_a_share(n in 1_usize..5000, part in 0.0_f64..=1.0) {
        let count = (n as f64 * part) as usize;
        let once = share_interval(count, n).unwrap();
        let again = share_interval(2 * count, 2 * n).unwrap();
        prop_assert!(width(again.low, again.high) < width(once.low, once.high));
        prop_assert!(share_interval(n + 1, n).is_err());
    }

    #[test]
    fn of_the_overall_figure(
        rows in rows(),
        weights in weights(),
        invited in prop::option::of(24_usize..200),
    ) {
        let [once, again] =
            [rows.clone(), twice(&rows)].map(|r| composite_interval(&r, weights, invited).unwrap());
        prop_assert!(shrinks(width(once.low, once.high), width(again.low, again.high)));
        prop_assert!(once.se.is_none() || invited.is_some() || falls(once.n, once.se, again.se));
        let fewest = once.n_per_dimension.into_iter().min();
        prop_assert!(once.df.is_none() || once.df == fewest.map(|fewest| fewest - 1));
    }

    /// The standard error, from ten answers on; limits cut off at the end of the scale are
    /// compared with limits cut off as well.
    #[test]
    fn of_the_recommendation_score(ratings in ratings()) {
        let (once, again) = (recommendation(ratings), recommendation(doubled(ratings)));
        prop_assert!(once.se.is_none() || again.se < once.se);
        prop_assert!(shrinks(width(once.low, once.high), width(again.low, again.high)));
    }

    #[test]
    fn of_a_change_of_the_recommendation_score(before in ratings(), after in ratings()) {
        let once = recommendation_change(before, after, 12.0);
        let again = recommendation_change(doubled(before), doubled(after), 12.0);
        prop_assert!(once.se.is_none() || again.se < once.se);
    }

    #[test]
    fn of_a_change(before in scores(2), after in scores(2)) {
        let of = |before, after| {
            change_groups(&Scores::Plain(before), &Scores::Plain(after), MARGIN).unwrap().change
        };
        let (once, again) = (of(before.clone(), after.clone()), of(twice(&before), twice(&after)));
        prop_assert!(shrinks(width(once.low, once.high), width(again.low, again.high)));
    }

    #[test]
    fn of_a_gap(first in scores(5), second in scores(5), fixed in any::<bool>()) {
        let of = |first, second: Vec<f64>| {
            let second = if fixed { Side::Fixed(50.0) } else { Side::People(second) };
            gap(Some(&Side::People(first)), Some(&second), MARGIN).unwrap()
        };
        let (once, again) = (of(first.clone(), second.clone()), of(twice(&first), twice(&second)));
        prop_assert!(shrinks(width(once.low, once.high), width(again.low, again.high)));
    }

    #[test]
    fn because_students_t_falls_with_its_freedom(df in 0.5_f64..20_000.0, more in 0.0_f64..1e4) {
        let t = |df| t_quantile(0.975, df).unwrap();
        prop_assert!(t(df + more) <= t(df) * (1.0 + 1e-12));
    }
}
