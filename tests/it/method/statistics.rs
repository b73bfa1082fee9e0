//! The t distribution, and the intervals of one figure and of the overall one.

use mitta::method::MethodError;
use mitta::method::interval::{
    composite_interval, mean_interval, normal_two_sided_p, quantile7, quantiles, share_interval,
    t_quantile, t_two_sided_p, trimmed_mean,
};
use proptest::prelude::*;

use super::random::{rows, turned, weights};
use super::same;

/// Scores, and what no scale holds.
fn values() -> impl Strategy<Value = Vec<f64>> {
    let value = prop_oneof![8 => 0.0_f64..=100.0, 1 => Just(50.0), 1 => -1e100_f64..1e100];
    prop::collection::vec(value, 1..12)
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
    fn a_farther_value_has_a_smaller_tail(
        t in 0.0_f64..50.0,
        farther in 0.0_f64..50.0,
        df in 0.5_f64..20_000.0,
        more in 0.0_f64..1e4,
    ) {
        let p = |t, df| t_two_sided_p(t, df).unwrap();
        prop_assert!(p(t, df) >= p(t + farther, df) - 1e-12);
        prop_assert!(p(t, df) >= p(t, df + more) - 1e-12);
        prop_assert_eq!(p(t, df), p(-t, df));
    }

    #[test]
    fn a_figure_does_not_know_who_came_first(
        (values, turned) in turned(values()),
        invited in 0_usize..20,
    ) {
        let (a, b) = (mean_interval(&values, None).unwrap(), mean_interval(&turned, None).unwrap());
        let size = values.iter().fold(1.0_f64, |most, value| most.max(value.abs()));
        let near = |a: Option<f64>, b: Option<f64>| same(a.map(|v| v / size), b.map(|v| v / size));
        prop_assert!(near(a.mean, b.mean) && near(a.sd, b.sd) && near(a.low, b.low));
        let (a, b) = (trimmed_mean(&values).unwrap(), trimmed_mean(&turned).unwrap());
        prop_assert!(near(Some(a.trimmed), Some(b.trimmed)) && near(a.high, b.high));
        prop_assert_eq!(quantiles(&values).unwrap(), quantiles(&turned).unwrap());
        let corrected = mean_interval(&values, Some(invited));
        let few = invited < values.len();
        prop_assert_eq!(corrected.err(), few.then_some(MethodError::PopulationSmallerThanSample));
    }

    #[test]
    fn quantiles_rise_from_the_smallest_to_the_largest(values in values(), p in 0.0_f64..=1.0) {
        let five = [0.0, 0.25, 0.5, 0.75, 1.0].map(|p| quantile7(&values, p).unwrap());
        prop_assert!(five.is_sorted());
        prop_assert_eq!(five[0], values.iter().copied().fold(f64::INFINITY, f64::min));
        prop_assert_eq!(five[4], values.iter().copied().fold(f64::NEG_INFINITY, f64::max));
        let at = quantile7(&values, p).unwrap();
        prop_assert!((five[0]..=five[4]).contains(&at));
    }

    #[test]
    fn a_figure_lies_in_its_interval(values in prop::collection::vec(0.0_f64..=100.0, 2..12)) {
        let mean = mean_interval(&values, None).unwrap();
        prop_assert!(mean.low <= mean.mean && mean.mean <= mean.high);
        let trimmed = trimmed_mean(&values).unwrap();
        prop_assert!(trimmed.low.is_none_or(|low| low <= trimmed.trimmed));
        prop_assert!(trimmed.high.is_none_or(|high| trimmed.trimmed <= high));
    }

    #[test]
    fn a_share_lies_in_its_interval(n in 1_usize..5000, part in 0.0_f64..=1.0) {
        let count = (n as f64 * part) as usize;
        let share = share_interval(count, n).unwrap();
        let (middle, low, high) = (share.share.unwrap(), share.low.unwrap(), share.high.unwrap());
        prop_assert!(-1e-12 <= low && low <= middle && middle <= high && high <= 1.0 + 1e-12);
        let others = share_interval(n - count, n).unwrap();
        prop_assert!(same(Some(1.0 - low), others.high) && same(Some(1.0 - high), others.low));
    }

    #[test]
    fn the_overall_figure_does_not_know_who_came_first(
        (rows, turned) in turned(rows()),
        weights in weights(),
    ) {
        let a = composite_interval(&rows, weights, None).unwrap();
        let b = composite_interval(&turned, weights, None).unwrap();
        prop_assert!(same(a.score, b.score) && same(a.se, b.se) && same(a.low, b.low));
        prop_assert_eq!(a.reason, b.reason);
        prop_assert!(a.score.is_none_or(|score| (1.0..=100.0 + 1e-9).contains(&score)));
        let everyone = composite_interval(&rows, weights, Some(rows.len())).unwrap();
        let census = everyone.n == rows.len();
        prop_assert!(!census || everyone.se.is_none_or(|se| se == 0.0), "no sampling error");
    }
}
