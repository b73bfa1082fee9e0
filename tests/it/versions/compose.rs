//! Change tables between versions, and steps put together.

use mitta::method::versions::{
    comparability, compose, picked_between, table_between, table_towards,
};
use mitta::model::{ChangeKind, ChangeRow, LinearMap};
use proptest::prelude::*;

use super::kit::{code, first, later, pulse, row, second, unchanged};

#[test]
fn the_same_version_is_unchanged_and_another_content_is_not_the_same() {
    let first = first();
    let table = table_between(&first, &first).unwrap();
    assert_eq!(table, unchanged(&first));
    let mut other = first.clone();
    other.dimensions[0].themes[0].items[0].levels[2].en.push('!');
    assert_eq!(table_between(&first, &other), None);
}

#[test]
fn the_newer_version_leads() {
    let (first, second) = (first(), second());
    assert_eq!(table_between(&first, &second).as_ref(), Some(&second.changes[0].rows));
    assert_eq!(table_between(&second, &first), None);
    let back = table_towards(&second, &first).unwrap();
    let of = |kind| back.iter().filter(|row| row.kind == kind).count();
    assert_eq!((of(ChangeKind::Moved), of(ChangeKind::Reworded)), (1, 1));
    // The parts of the split stay behind; the whole and the retired item are not answered.
    assert_eq!((of(ChangeKind::Retired), of(ChangeKind::New)), (2, 2));
}

#[test]
fn no_table_no_comparison() {
    let (first, second) = (first(), second());
    let mut silent = second.clone();
    silent.changes.clear();
    assert_eq!(table_between(&first, &silent), None);
    let mut short = second.clone();
    short.changes[0].rows.pop();
    assert_eq!(table_between(&first, &short), None);
    let mut twice = second.clone();
    twice.changes[0].rows.push(ChangeRow::unchanged(&code("L1_1")));
    assert_eq!(table_between(&first, &twice), None);
    assert_eq!(table_between(&first, &pulse()), None);
}

#[test]
fn a_pulse_picks_from_its_own_version_only() {
    let (first, second, pulse) = (first(), second(), pulse());
    let table = picked_between(&first, &pulse).unwrap();
    assert_eq!(table.iter().filter(|row| row.kind == ChangeKind::Unchanged).count(), 20);
    assert_eq!(table.iter().filter(|row| row.kind == ChangeKind::Retired).count(), 40);
    assert_eq!(picked_between(&second, &pulse), None);
    assert_eq!(picked_between(&pulse, &first), None);
}

#[test]
fn a_chain_of_versions_is_one_table() {
    let (first, second) = (first(), second());
    let mut rows = unchanged(&second);
    rows.iter_mut().find(|row| row.to[0] == code("E2_4")).unwrap().kind = ChangeKind::Reworded;
    rows.iter_mut().find(|row| row.to[0] == code("D4_2")).unwrap().kind = ChangeKind::Rescaled;
    let third = later(&second, "2.1", rows);
    let table = table_between(&first, &third).unwrap();
    let kind = |text: &str| {
        table.iter().find(|row| row.from.contains(&code(text))).map(|row| row.kind).unwrap()
    };
    assert_eq!(kind("E2_4"), ChangeKind::Moved);
    assert_eq!(kind("D4_2"), ChangeKind::Rescaled);
    assert_eq!(kind("E3_1"), ChangeKind::Split);
    assert_eq!(kind("L1_3"), ChangeKind::Retired);
    // Only part of the way.
    assert_eq!(table_between(&second, &third).as_ref(), Some(&third.changes[0].rows));
}

fn bridged(row: ChangeRow) -> ChangeRow {
    ChangeRow { bridge: true, ..row }
}

fn mapped(row: ChangeRow, a: f64, b: f64) -> ChangeRow {
    ChangeRow { map: Some(LinearMap { a, b }), ..row }
}

/// Kind, how many items on each side, and whether the row can be compared.
fn shapes(rows: &[ChangeRow]) -> Vec<(ChangeKind, usize, usize, bool)> {
    rows.iter().map(|row| (row.kind, row.from.len(), row.to.len(), row.is_comparable())).collect()
}

#[test]
fn maps_are_joined() {
    use ChangeKind::{Moved, Rescaled};
    let first = mapped(row(Rescaled, &["A1_1"], &["A1_1"]), 10.0, 0.5);
    let second = mapped(row(Rescaled, &["A1_1"], &["A1_2"]), 20.0, 0.8);
    let both = compose(std::slice::from_ref(&first), &[second]);
    assert_eq!(both[0].map, Some(LinearMap { a: 28.0, b: 0.4 }));
    assert_eq!((both[0].from[0].as_str(), both[0].to[0].as_str()), ("A1_1", "A1_2"));
    let moved = compose(&[first], &[row(Moved, &["A1_1"], &["A1_1"])]);
    assert_eq!((moved[0].kind, moved[0].map), (Rescaled, Some(LinearMap { a: 10.0, b: 0.5 })));
    let unmapped = row(Rescaled, &["A1_1"], &["A1_1"]);
    let broken = compose(&[unmapped], &[mapped(row(Rescaled, &["A1_1"], &["A1_1"]), 1.0, 1.0)]);
    assert_eq!(shapes(&broken), [(Rescaled, 1, 1, false)]);
}

#[test]
fn a_split_or_a_merger_is_kept_where_that_is_exact_and_broken_elsewhere() {
    use ChangeKind::{Merged, Moved, New, Rescaled, Retired, Reworded, Split};
    let split = bridged(row(Split, &["A1_1"], &["A1_2", "A1_3"]));
    let merged = bridged(row(Merged, &["A1_2", "A1_3"], &["A1_4"]));
    let same = |kind, code| row(kind, &[code], &[code]);
    let moved = [same(Moved, "A1_2"), same(Reworded, "A1_3")];
    assert_eq!(shapes(&compose(std::slice::from_ref(&split), &moved)), [(Split, 1, 2, true)]);
    assert_eq!(
        shapes(&compose(&[same(Moved, "A1_1")], std::slice::from_ref(&split))),
        [(Split, 1, 2, true)]
    );
    let reworded = [same(Reworded, "A1_2"), same(Reworded, "A1_3")];
    assert_eq!(shapes(&compose(&reworded, std::slice::from_ref(&merged))), [(Merged, 2, 1, true)]);
    assert_eq!(
        shapes(&compose(std::slice::from_ref(&merged), &[same(Moved, "A1_4")])),
        [(Merged, 2, 1, true)]
    );
    // A part may have moved to another weight, by which the mean would weigh it.
    let broken = [(Retired, 1, 0, false), (Retired, 1, 0, false), (New, 0, 1, false)];
    assert_eq!(shapes(&compose(&moved, std::slice::from_ref(&merged))), broken);
    let broken = [(Retired, 1, 0, false), (New, 0, 1, false)];
    assert_eq!(shapes(&compose(std::slice::from_ref(&split), &[merged])), broken);
    let rescaled = mapped(same(Rescaled, "A1_1"), 5.0, 0.9);
    let broken = [(Retired, 1, 0, false), (New, 0, 1, false), (New, 0, 1, false)];
    assert_eq!(shapes(&compose(&[rescaled], std::slice::from_ref(&split))), broken);
    let half = [same(Moved, "A1_2"), row(Retired, &["A1_3"], &[])];
    let broken = [(Retired, 1, 0, false), (New, 0, 1, false)];
    assert_eq!(shapes(&compose(&[split], &half)), broken);
}

#[test]
fn what_comes_and_goes() {
    use ChangeKind::{New, Retired, Split, Unchanged};
    let new = row(New, &[], &["A1_1"]);
    let split = row(Split, &["A1_1"], &["A1_2", "A1_3"]);
    assert_eq!(
        shapes(&compose(std::slice::from_ref(&new), &[split])),
        [(New, 0, 1, false), (New, 0, 1, false)]
    );
    assert_eq!(compose(&[new], &[row(Retired, &["A1_1"], &[])]), []);
    let same = row(Unchanged, &["A1_1"], &["A1_1"]);
    assert_eq!(
        shapes(&compose(&[same], &[row(Retired, &["A1_1"], &[])])),
        [(Retired, 1, 0, false)]
    );
}

/// A step whose rows are all one to one: kind and, where rescaled, a map or none.
fn step() -> impl Strategy<Value = Vec<ChangeRow>> {
    let codes = ["A1_1", "A1_2", "A1_3"];
    let one = (0_u8..5, 0.0..20.0_f64, 0.1..0.8_f64);
    prop::collection::vec(one, 3).prop_map(move |kinds| {
        let of = |(at, (kind, a, b)): (usize, (u8, f64, f64))| match kind {
            0 => row(ChangeKind::Unchanged, &[codes[at]], &[codes[at]]),
            1 => row(ChangeKind::Reworded, &[codes[at]], &[codes[at]]),
            2 => row(ChangeKind::Moved, &[codes[at]], &[codes[at]]),
            3 => mapped(row(ChangeKind::Rescaled, &[codes[at]], &[codes[at]]), a, b),
            _ => row(ChangeKind::Rescaled, &[codes[at]], &[codes[at]]),
        };
        kinds.into_iter().enumerate().map(of).collect()
    })
}

fn carried(score: f64, row: &ChangeRow) -> Option<f64> {
    row.is_comparable().then(|| row.map.map_or(score, |map| map.apply(score)))
}

proptest! {
    #[test]
    fn a_composed_chain_carries_a_score_as_its_steps_do(
        steps in prop::collection::vec(step(), 1..5),
        score in 0.0..100.0_f64,
    ) {
        let table = steps[1..].iter().fold(steps[0].clone(), |table, step| compose(&table, step));
        prop_assert_eq!(table.len(), 3);
        for (at, composed) in table.iter().enumerate() {
            let stepwise =
                steps.iter().try_fold(score, |score, step| carried(score, &step[at]));
            match (carried(score, composed), stepwise) {
                (Some(one), Some(many)) => prop_assert!((one - many).abs() < 1e-9),
                (one, many) => prop_assert_eq!(one, many),
            }
        }
    }

    #[test]
    fn composing_is_associative(a in step(), b in step(), c in step()) {
        let (left, right) = (compose(&compose(&a, &b), &c), compose(&a, &compose(&b, &c)));
        for (left, right) in left.iter().zip(&right) {
            prop_assert_eq!(
                (left.kind, &left.from, &left.to),
                (right.kind, &right.from, &right.to)
            );
            let both = left.map.zip(right.map);
            prop_assert_eq!(left.map.is_some(), right.map.is_some());
            prop_assert!(both.is_none_or(|(l, r)| (l.a - r.a).abs() < 1e-9 && (l.b - r.b).abs() < 1e-9));
        }
    }
}

#[test]
fn a_composed_table_is_complete() {
    let first = first();
    let second = second();
    let mut rows = unchanged(&second);
    rows.retain(|row| !["E3_4", "E3_5", "D1_1"].contains(&row.to[0].as_str()));
    rows.push(row(ChangeKind::Merged, &["E3_4", "E3_5"], &["E3_6"]));
    rows.push(row(ChangeKind::Retired, &["D1_1"], &[]));
    let table = compose(&second.changes[0].rows, &rows);
    let old: Vec<_> = first.items().map(|item| item.code.clone()).collect();
    let keep = |text: &str| !["E3_4", "E3_5", "D1_1"].contains(&text);
    let mut new: Vec<_> =
        second.items().map(|item| item.code.clone()).filter(|c| keep(c.as_str())).collect();
    new.push(code("E3_6"));
    let found = comparability(&old, &new, &table, None).unwrap();
    assert_eq!((found.new_comparable, found.new_total), (56, 58));
}
