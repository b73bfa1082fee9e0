//! One dimension, intervals and changes.

use mitta::method::change::{
    Family, MARGIN, Scores, Test, change_composite, change_groups, consensus_change, verdict_family,
};
use mitta::method::decompose::decompose_dimension;
use mitta::method::interval::{
    composite_interval, mean_interval, quantiles, share_interval, trimmed_mean,
};
use mitta::method::maturity::staged;
use mitta::method::score::{ThemePart, dimension_score, overall_score};
use mitta::model::{ThemeCode, Weight};
use proptest::prelude::*;

use super::super::random::{keyed, level};
use super::{prop_finite, score, scores, shown, weight, weights};

proptest! {
    #[test]
    fn one_dimension(
        items in prop::collection::vec((level(), weight()), 1..9),
        parts in prop::collection::vec((weight(), score()), 1..7),
        other in prop::collection::vec((weight(), score()), 1..7),
        scores in [shown(), shown(), shown()],
        weights in weights(),
    ) {
        prop_finite!(staged(&items).unwrap(), overall_score(scores, weights).unwrap());
        let part = |(weight, score): &(Weight, f64)| {
            ThemePart { weight: *weight, score: Some(*score), reason: None }
        };
        let parts_of = |list: &[(Weight, f64)]| list.iter().map(part).collect::<Vec<_>>();
        prop_finite!(dimension_score(&parts_of(&parts)).unwrap());
        let coded = |list: &[(Weight, f64)]| -> Vec<(ThemeCode, ThemePart)> {
            let list = list.iter().enumerate();
            list.map(|(k, one)| (format!("T{k}").parse().unwrap(), part(one))).collect()
        };
        prop_finite!(decompose_dimension(&coded(&parts), &coded(&other)).unwrap());
    }

    #[test]
    fn intervals(
        values in scores(0),
        rows in prop::collection::vec([shown(), shown(), shown()], 0..7),
        weights in weights(),
        n in 0_usize..=1_000_000_000,
        part in 0.0_f64..=1.0,
    ) {
        prop_finite!(mean_interval(&values, None).unwrap());
        prop_finite!(mean_interval(&values, Some(values.len())).unwrap());
        prop_finite!(trimmed_mean(&values), quantiles(&values));
        prop_finite!(composite_interval(&rows, weights, None).unwrap());
        prop_finite!(composite_interval(&rows, weights, Some(rows.len())).unwrap());
        prop_finite!(share_interval((n as f64 * part) as usize, n).unwrap());
    }

    #[test]
    fn changes(
        before in scores(0),
        after in scores(0),
        triples in prop::collection::vec(([score(), score(), score()], [score(), score(), score()]), 0..8),
        weights in weights(),
        p in prop::collection::vec(prop::option::of(0.0_f64..=1.0), 0..6),
    ) {
        let plain = [&before, &after].map(|values| Scores::Plain(values.clone()));
        prop_finite!(change_groups(&plain[0], &plain[1], MARGIN).unwrap());
        let named = [&before, &after].map(|values| Scores::Keyed(keyed(values)));
        prop_finite!(change_groups(&named[0], &named[1], MARGIN).unwrap());
        let (old, new): (Vec<_>, Vec<_>) = triples.into_iter().unzip();
        let few = keyed(&new[..new.len() / 2]);
        let (old, new) = (keyed(&old), keyed(&new));
        prop_finite!(change_composite(&old, &new, weights, MARGIN).unwrap());
        prop_finite!(change_composite(&old, &few, weights, MARGIN).unwrap());
        let test = |p: &Option<f64>| p.map(|p| Test { difference: 9.0, low: 1.0, high: 17.0, p });
        let tests: Vec<_> = p.iter().map(test).collect();
        prop_finite!(verdict_family(&tests, Family::Themes, MARGIN).unwrap());
        prop_finite!(verdict_family(&tests, Family::Headline, MARGIN).unwrap());
        let (old, new) = (before.first().copied(), after.first().copied());
        prop_finite!(consensus_change(old, new, &[], &[]).unwrap());
    }
}
