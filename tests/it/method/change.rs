//! Two years of a crowd, of an agreed sheet, and many changes at once.

use std::collections::BTreeMap;

use mitta::method::change::{
    CrowdChange, Family, MARGIN, Route, Scores, Test, Word, bh_adjust, change_composite,
    change_groups, consensus_change, holm_adjust, verdict_family,
};
use mitta::model::{Level, Weight};
use proptest::prelude::*;

use super::random::{keyed, level, rows, score, scores, turned, weights};
use super::{close, same};

fn alike(a: &CrowdChange, b: &CrowdChange) -> bool {
    let numbers = |c: &CrowdChange| [c.difference, c.se, c.df, c.p, c.low, c.high];
    let same = numbers(a).into_iter().zip(numbers(b)).all(|(a, b)| same(a, b));
    same && (a.method, a.n_pairs, a.word, a.note) == (b.method, b.n_pairs, b.word, b.note)
}

/// Everyone under another name, the same one in both years.
fn renamed<T: Copy>(year: &BTreeMap<String, T>, names: &[String]) -> BTreeMap<String, T> {
    let name = |key: &String| names[key[1..].parse::<usize>().unwrap()].clone();
    year.iter().map(|(key, value)| (name(key), *value)).collect()
}

fn names() -> impl Strategy<Value = Vec<String>> {
    let names: Vec<String> = (0..12).map(|k| format!("p{}", k * 7919 % 101)).collect();
    Just(names).prop_shuffle()
}

fn whole(rows: &[[Option<f64>; 3]]) -> BTreeMap<String, [f64; 3]> {
    let rows: Vec<[f64; 3]> =
        rows.iter().filter_map(|row| Some([row[0]?, row[1]?, row[2]?])).collect();
    keyed(&rows)
}

fn test() -> impl Strategy<Value = Option<Test>> {
    let one = (-30.0_f64..30.0, 0.0_f64..20.0, 0.0_f64..=0.2).prop_map(|(difference, half, p)| {
        Test { difference, low: difference - half, high: difference + half, p }
    });
    prop::option::weighted(0.9, one)
}

proptest! {
    #[test]
    fn a_change_turns_with_time(before in scores(0), after in scores(0)) {
        for keys in [false, true] {
            let year = |values: &[f64]| {
                if keys { Scores::Keyed(keyed(values)) } else { Scores::Plain(values.to_vec()) }
            };
            let forth = change_groups(&year(&before), &year(&after), MARGIN).unwrap().change;
            let back = change_groups(&year(&after), &year(&before), MARGIN).unwrap().change;
            prop_assert_eq!(forth.word == Word::Improved, back.word == Word::Declined);
            prop_assert_eq!(forth.method, back.method);
            prop_assert!(same(forth.low, back.high.map(|high| -high)) && same(forth.p, back.p));
            let few = before.len() < 2 || after.len() < 2;
            prop_assert_eq!(forth.word == Word::NotShown, few);
            let pairs = before.len().min(after.len());
            let enough = pairs >= 5 && 2 * pairs >= before.len().max(after.len());
            prop_assert_eq!(forth.method == Route::Paired, keys && enough);
        }
    }

    #[test]
    fn the_order_of_people_does_not_matter(
        (before, turned_before) in turned(scores(0)),
        (after, turned_after) in turned(scores(0)),
        names in names(),
    ) {
        let change = |a: &Scores, b: &Scores| change_groups(a, b, MARGIN).unwrap().change;
        let straight = change(&Scores::Plain(before.clone()), &Scores::Plain(after.clone()));
        let turned = change(&Scores::Plain(turned_before), &Scores::Plain(turned_after));
        prop_assert!(alike(&straight, &turned));
        let (before, after) = (keyed(&before), keyed(&after));
        let other = [&before, &after].map(|year| Scores::Keyed(renamed(year, &names)));
        let straight = change(&Scores::Keyed(before), &Scores::Keyed(after));
        prop_assert!(alike(&straight, &change(&other[0], &other[1])));
    }

    #[test]
    fn the_order_of_people_does_not_matter_overall(
        before in rows(),
        after in rows(),
        names in names(),
        weights in weights(),
    ) {
        let (before, after) = (whole(&before), whole(&after));
        let change = |a, b| change_composite(a, b, weights, MARGIN).unwrap();
        let straight = change(&before, &after);
        let turned = change(&renamed(&before, &names), &renamed(&after, &names));
        prop_assert!(alike(&straight.change, &turned.change));
        prop_assert!(same(straight.score_before, turned.score_before));
    }

    #[test]
    fn no_change_is_no_change(year in rows(), values in scores(2)) {
        let year = whole(&year);
        let same = change_composite(&year, &year, [Weight::default(); 3], MARGIN).unwrap().change;
        prop_assert!(same.difference.is_none_or(|difference| difference == 0.0));
        prop_assert!(!same.word.is_real());
        let year = Scores::Keyed(keyed(&values));
        let same = change_groups(&year, &year, MARGIN).unwrap().change;
        prop_assert_eq!(same.difference, Some(0.0));
        prop_assert!(same.p == Some(1.0) && !same.word.is_real());
    }

    /// A real change is clear of nothing, as large as the margin, and stands in its family.
    #[test]
    fn a_word_needs_all_that_it_says(
        tests in prop::collection::vec(test(), 0..9),
        headline in any::<bool>(),
    ) {
        let family = if headline { Family::Headline } else { Family::Themes };
        let verdict = verdict_family(&tests, family, MARGIN).unwrap();
        prop_assert_eq!(verdict.tests, tests.iter().flatten().count());
        for (test, row) in tests.iter().zip(&verdict.rows) {
            let Some(test) = test else {
                prop_assert!(row.word == Word::NotShown && row.p_adjusted.is_none());
                continue;
            };
            prop_assert!(row.p_adjusted >= Some(test.p - 1e-15));
            let clear = test.low > 0.0 || test.high < 0.0;
            let large = test.difference.abs() >= MARGIN - 1e-9;
            prop_assert_eq!(row.word.is_real(), clear && large && row.rejected);
        }
    }

    #[test]
    fn the_order_of_a_family_does_not_matter(
        order in Just((0..8).collect::<Vec<usize>>()).prop_shuffle(),
        tests in prop::collection::vec(test(), 8),
    ) {
        for family in [Family::Themes, Family::Headline] {
            let turned: Vec<_> = order.iter().map(|k| tests[*k]).collect();
            let straight = verdict_family(&tests, family, MARGIN).unwrap();
            let turned = verdict_family(&turned, family, MARGIN).unwrap();
            for (k, row) in order.iter().zip(&turned.rows) {
                let other = &straight.rows[*k];
                prop_assert!(same(row.p_adjusted, other.p_adjusted));
                prop_assert_eq!((row.word, row.note), (other.word, other.note));
            }
        }
    }

    #[test]
    fn adjusted_tests_are_never_surer(p in prop::collection::vec(0.0_f64..=1.0, 0..9)) {
        let (bh, holm) = (bh_adjust(&p), holm_adjust(&p));
        for ((p, bh), holm) in p.iter().zip(bh).zip(holm) {
            prop_assert!(p - 1e-15 <= bh && bh <= holm + 1e-15 && holm <= 1.0);
        }
    }

    #[test]
    fn an_agreed_sheet_changes_only_through_its_items(
        before in score(),
        after in score(),
        levels in prop::collection::vec(prop::option::of((level(), level())), 0..6),
    ) {
        let side = |of: fn((Level, Level)) -> Level| -> Vec<Option<Level>> {
            levels.iter().map(|both| both.map(of)).collect()
        };
        let (old, new) = (side(|both| both.0), side(|both| both.1));
        let change = consensus_change(Some(before), Some(after), &old, &new).unwrap();
        let moved = levels.iter().flatten().filter(|(old, new)| old != new).count();
        prop_assert_eq!(change.items_changed, moved);
        prop_assert!(close(change.difference.unwrap(), after - before));
        let large = (after - before).abs() >= MARGIN - 1e-9;
        prop_assert_eq!(change.word.is_real(), large && moved > 0);
        prop_assert_eq!(change.note.is_some(), large && moved == 0);
    }
}
