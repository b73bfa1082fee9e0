//! Five versions one after another.

use mitta::method::findings::{Measure, compare, findings};
use mitta::model::{Axis, ChangeKind, Document, Questionnaire, RoundId};

use super::kit::{code, document, first, later, mapped, round, unchanged};

/// A version in which one more item is rescaled over a map.
fn next(before: &Questionnaire, version: &str, rescaled: &str) -> Questionnaire {
    let mut rows = unchanged(before);
    let row = rows.iter_mut().find(|row| row.to[0] == code(rescaled)).unwrap();
    *row = mapped(ChangeKind::Rescaled, rescaled, 10.0, 0.5);
    later(before, version, rows)
}

fn five_years() -> Document {
    let mut version = first();
    let mut rounds = vec![round(2023, &version, |at, _| (at % 4) as u8)];
    for (year, number, item) in
        [(2024, "1.1", "L1_1"), (2025, "1.2", "B1_1"), (2026, "1.3", "L1_1"), (2027, "1.4", "D1_1")]
    {
        version = next(&version, number, item);
        rounds.push(round(year, &version, |at, _| ((at + year as usize) % 4) as u8));
    }
    document(rounds)
}

#[test]
fn the_first_year_is_compared_with_the_last_over_all_maps() {
    let document = five_years();
    let comparison = compare(&document.rounds[0], &document.rounds[4]).unwrap();
    assert_eq!((comparison.comparable_items, comparison.total_items), (60, 60));
    assert_eq!(comparison.changes.len(), 3);
    let found = findings(&document, RoundId(2027)).unwrap().unwrap();
    assert_eq!(found.shared_items, 60);
    for axis in Axis::DIMENSIONS {
        let like = |at: usize| found.years[at].points(Measure::LikeForLike, Some(axis)).unwrap();
        let pair = comparison.dimension(axis).unwrap().change;
        assert!((like(0) - pair.before.unwrap()).abs() < 1e-9);
        assert!((like(4) - pair.after.unwrap()).abs() < 1e-9);
        // The newest year is its own figure.
        assert_eq!(Some(like(4)), found.years[4].shown(Some(axis)));
    }
    assert!((0..5).all(|at| found.years[at].points(Measure::Chained, None).is_some()));
}

#[test]
fn two_maps_of_one_item_are_one() {
    let document = five_years();
    let old = compare(&document.rounds[0], &document.rounds[4]).unwrap();
    let row = old.changes.iter().find(|change| change.from[0] == code("L1_1")).unwrap();
    assert!(row.comparable);
    let newer = findings(&document, RoundId(2027)).unwrap().unwrap();
    let before = newer.item(&code("D1_1")).unwrap().figure.before.unwrap();
    let raw = match document.rounds[3].sheet.value(&code("D1_1")) {
        Some(mitta::model::Value::Number(level)) => f64::from(level) * 25.0,
        _ => unreachable!(),
    };
    assert!((before - (10.0 + 0.5 * raw)).abs() < 1e-9);
}

#[test]
fn a_year_is_compared_with_any_other() {
    let document = five_years();
    for from in 0..5 {
        for to in 0..5 {
            let comparison = compare(&document.rounds[from], &document.rounds[to]).unwrap();
            assert_eq!(comparison.comparable_items, 60, "{from} {to}");
            assert!(comparison.overall.change.difference.is_some());
        }
    }
}
