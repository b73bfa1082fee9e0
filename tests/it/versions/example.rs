//! The worked example of the change policy: 2024–2026 on the first version, 2027 on the second.

use mitta::method::change::Word;
use mitta::method::findings::{Basis, Comparison, Findings, Measure, Pair, compare, findings};
use mitta::method::pulse::pulse_compare;
use mitta::method::versions::Pairing;
use mitta::model::{Axis, ChangeKind, Document, ItemCode, Questionnaire, RoundId};

use super::kit::{code, document, first, pulse, round, second, second_with_map};

/// Lower every year before: length rises by a level between 2026 and 2027.
fn level(year: i32) -> impl Fn(usize, &ItemCode) -> u8 {
    move |_, code| {
        let sum: u32 = code.as_str().bytes().map(u32::from).sum();
        (1 + sum % 3) as u8 + u8::from(code.as_str().starts_with('L') && year == 2027)
    }
}

fn four_years(newest: &Questionnaire) -> Document {
    let first = first();
    let mut rounds: Vec<_> = (2024..2027).map(|year| round(year, &first, level(year))).collect();
    rounds.push(round(2027, newest, level(2027)));
    document(rounds)
}

fn since_2026(document: &Document) -> Comparison {
    compare(&document.rounds[2], &document.rounds[3]).unwrap()
}

fn of_2027(document: &Document) -> Findings {
    findings(document, RoundId(2027)).unwrap().unwrap()
}

fn counts(comparison: &Comparison) -> Vec<(usize, usize)> {
    comparison.dimensions.iter().map(|d| (d.comparable_items, d.total_items)).collect()
}

fn theme<'a>(comparison: &'a Comparison, text: &str) -> &'a Pair {
    comparison.theme(&text.parse().unwrap()).unwrap()
}

fn close(found: Option<f64>, known: f64) {
    assert!((found.unwrap() - known).abs() < 1e-9, "{found:?} {known}");
}

#[test]
fn fifty_seven_of_sixty_are_comparable() {
    let comparison = since_2026(&four_years(&second()));
    assert_eq!(comparison.basis, Some(Basis::NewerVersion));
    assert_eq!((comparison.comparable_items, comparison.total_items), (57, 60));
    assert_eq!(counts(&comparison), [(15, 15), (14, 15), (16, 16), (12, 14)]);
    let kinds: Vec<_> = comparison.changes.iter().map(|c| (c.kind, c.comparable)).collect();
    use ChangeKind::{Moved, Rescaled, Retired, Reworded, Split};
    assert_eq!(kinds.len(), 5);
    for known in
        [(Reworded, true), (Moved, true), (Rescaled, false), (Split, false), (Retired, false)]
    {
        assert!(kinds.contains(&known), "{known:?}");
    }
    assert!(comparison.changes.iter().all(|c| !c.reason.fi.is_empty() && !c.reason.en.is_empty()));
}

#[test]
fn with_an_accepted_bridge_there_are_fifty_eight() {
    let plain = since_2026(&four_years(&second()));
    let mapped = since_2026(&four_years(&second_with_map(10.0, 0.5)));
    assert_eq!((mapped.comparable_items, mapped.total_items), (58, 60));
    assert_eq!(counts(&mapped)[1], (15, 15));
    // 2026 in B3 without B3_3, and with it over the map.
    let second = second();
    let b3 = second.theme(&"B3".parse().unwrap()).unwrap();
    let old = four_years(&second).rounds[2].clone();
    let score = |item: &ItemCode| match old.sheet.value(item) {
        Some(mitta::model::Value::Number(level)) => f64::from(level) * 25.0,
        _ => unreachable!(),
    };
    let mean = |rescaled: Option<f64>| {
        let items = b3.items.iter().filter_map(|item| {
            let is_rescaled = item.code == code("B3_3");
            let score = if is_rescaled { rescaled? } else { score(&item.code) };
            Some((item.weight.get(), item.weight.get() * score))
        });
        let (weight, points) =
            items.fold((0.0, 0.0), |(w, p), (weight, point)| (w + weight, p + point));
        points / weight
    };
    close(theme(&plain, "B3").change.before, mean(None));
    close(theme(&mapped, "B3").change.before, mean(Some(10.0 + 0.5 * score(&code("B3_3")))));
}

#[test]
fn a_moved_item_is_recomputed_in_its_new_place_beside_the_figure_as_published() {
    let document = four_years(&second());
    let comparison = since_2026(&document);
    let old = &document.rounds[2];
    let score = |text: &str| match old.sheet.value(&code(text)) {
        Some(mitta::model::Value::Number(level)) => f64::from(level) * 25.0,
        _ => unreachable!(),
    };
    let mean = |items: &[(&str, f64)]| {
        let weight: f64 = items.iter().map(|(_, weight)| weight).sum();
        items.iter().map(|(code, weight)| weight * score(code)).sum::<f64>() / weight
    };
    let weight = |text: &str| second().item(&code(text)).unwrap().weight.get();
    let with = |codes: &[&'static str]| -> Vec<(&'static str, f64)> {
        codes.iter().map(|code| (*code, weight(code))).collect()
    };
    let e2 = theme(&comparison, "E2");
    let was: Vec<_> = ["E2_1", "E2_2", "E2_3", "E2_4"]
        .map(|text| (text, first().item(&code(text)).unwrap().weight.get()))
        .into();
    close(e2.shown_before(), mean(&was));
    close(e2.change.before, mean(&with(&["E2_1", "E2_2", "E2_3"])));
    let e4 = theme(&comparison, "E4");
    let items: Vec<_> = second().theme(&"E4".parse().unwrap()).unwrap().items.clone();
    let codes: Vec<String> = items.iter().map(|item| item.code.to_string()).collect();
    assert!(codes.contains(&"E2_4".to_owned()), "{codes:?}");
    let recomputed: Vec<_> = codes.iter().map(|c| (c.as_str(), weight(c))).collect();
    close(e4.change.before, mean(&recomputed));
    assert!((e4.shown_before().unwrap() - e4.change.before.unwrap()).abs() > 0.1);
}

#[test]
fn words_stand_only_on_what_is_comparable() {
    let comparison = since_2026(&four_years(&second()));
    let length = comparison.dimension(Axis::Length).unwrap();
    assert_eq!(length.word, Word::Improved);
    close(length.change.difference, 25.0);
    assert_eq!(comparison.dimension(Axis::Depth).unwrap().word, Word::WithinNoise);
    // Two of the three items of E3 are new: less than half of its weight can be compared.
    let e3 = theme(&comparison, "E3");
    let e3_weight = |codes: &[&str]| -> f64 {
        codes.iter().map(|text| second().item(&code(text)).unwrap().weight.get()).sum()
    };
    let items = second().theme(&"E3".parse().unwrap()).unwrap().items.clone();
    let all: f64 = items.iter().map(|item| item.weight.get()).sum();
    let comparable = 1.0 - e3_weight(&["E3_4", "E3_5"]) / all;
    assert_eq!(e3.word == Word::NotComparable, comparable < 0.5 - 1e-9);
    // The parts are those of the like-for-like change.
    let parts = comparison.decomposition.unwrap();
    close(Some(parts.change), comparison.overall.change.difference.unwrap());
    close(Some(parts.parts.iter().sum()), parts.change);
}

/// A version in which most of depth is new.
fn with_new_depth() -> Questionnaire {
    let mut version = second();
    let depth: Vec<ItemCode> = version
        .dimension(Axis::Depth)
        .unwrap()
        .themes
        .iter()
        .flat_map(|t| &t.items)
        .map(|i| i.code.clone())
        .collect();
    for row in &mut version.changes[0].rows {
        if row.to.first().is_some_and(|to| depth[..6].contains(to)) {
            row.kind = ChangeKind::Rescaled;
        }
    }
    version
}

#[test]
fn a_break_has_no_word_and_no_point_in_the_trend() {
    let document = four_years(&with_new_depth());
    let comparison = since_2026(&document);
    assert_eq!(counts(&comparison)[2], (10, 16));
    let depth = comparison.dimension(Axis::Depth).unwrap();
    assert_eq!((depth.word, depth.change.difference), (Word::NotComparable, None));
    assert!(depth.shown_before().is_some() && depth.shown_after().is_some());
    assert_eq!(comparison.overall.word, Word::NotComparable);
    assert_eq!(comparison.decomposition, None);
    assert_eq!(comparison.dimension(Axis::Length).unwrap().word, Word::Improved);
    assert!(comparison.dimension(Axis::Enablers).unwrap().change.difference.is_some());
    let found = of_2027(&document);
    for year in &found.years[..3] {
        assert_eq!(year.points(Measure::LikeForLike, Some(Axis::Depth)), None);
        assert_eq!(year.points(Measure::LikeForLike, None), None);
        assert!(year.points(Measure::LikeForLike, Some(Axis::Length)).is_some());
    }
    let last = found.years.last().unwrap();
    assert!(last.points(Measure::LikeForLike, Some(Axis::Depth)).is_some());
    assert_eq!(last.points(Measure::Chained, Some(Axis::Depth)), None);
    assert_eq!(last.points(Measure::Chained, None), None);
}

#[test]
fn the_trend_stands_on_the_same_items_every_year() {
    let document = four_years(&second());
    let found = of_2027(&document);
    assert_eq!(found.shared_items, 57);
    assert_eq!(found.comparable_items, Some(57));
    assert_eq!(found.compared_name.as_deref(), Some("2026"));
    assert_eq!(found.compared_questionnaire.as_deref(), Some("mitta-main@1.0"));
    let anew: Vec<_> = found.years.iter().map(|year| year.starts_anew).collect();
    assert_eq!(anew, [false, false, false, true]);
    let items: Vec<_> = found.years.iter().map(|year| year.comparable_items).collect();
    assert_eq!(items, [57, 57, 57, 60]);
    let comparison = since_2026(&document);
    for (axis, pair) in comparison.dimensions.iter().map(|d| (d.code, &d.pair)) {
        let of = |at: usize| found.years[at].points(Measure::LikeForLike, Some(axis));
        // All items are answered in all years, so both ways see the same ones.
        close(of(2), pair.change.before.unwrap());
        close(of(3), pair.change.after.unwrap());
        close(of(0), of(2).unwrap());
    }
    // 2026 as published is another figure, and so is 2027.
    let breadth = Some(Axis::Breadth);
    let year = &found.years[3];
    assert_ne!(
        year.points(Measure::Published, breadth),
        year.points(Measure::LikeForLike, breadth)
    );
}

#[test]
fn the_chain_carries_the_first_figure_on_by_each_change() {
    let document = four_years(&second());
    let found = of_2027(&document);
    let chained = |at: usize, axis| found.years[at].points(Measure::Chained, axis).unwrap();
    close(Some(chained(0, None)), found.years[0].shown(None).unwrap());
    close(Some(chained(2, None)), chained(0, None));
    let change = since_2026(&document).overall.change;
    close(
        Some(chained(3, None) / chained(2, None)),
        change.after.unwrap() / change.before.unwrap(),
    );
}

#[test]
fn the_newer_version_leads_whichever_is_named_first() {
    let document = four_years(&second());
    let there = since_2026(&document);
    let back = compare(&document.rounds[3], &document.rounds[2]).unwrap();
    assert_eq!((back.comparable_items, back.total_items), (57, 60));
    assert_eq!(back.themes.len(), there.themes.len());
    for (back, there) in back.dimensions.iter().zip(&there.dimensions) {
        close(back.pair.change.difference, -there.pair.change.difference.unwrap());
        assert_eq!(back.pair.change.before, there.pair.change.after);
        assert_eq!(back.pair.shown_before(), there.pair.shown_after());
    }
    assert_eq!(back.dimension(Axis::Length).unwrap().word, Word::Declined);
    close(back.decomposition.map(|parts| parts.change), -there.decomposition.unwrap().change);
}

#[test]
fn an_item_remembers_only_what_meant_the_same() {
    let document = four_years(&second());
    let found = of_2027(&document);
    let item = |text: &str| found.item(&code(text)).unwrap();
    for same in ["D4_2", "E2_4", "L1_1"] {
        assert_eq!(item(same).answer_before, document.rounds[2].sheet.value(&code(same)));
        assert!(item(same).figure.before.is_some());
    }
    for other in ["B3_3", "E3_4"] {
        assert_eq!((item(other).answer_before, item(other).figure.before), (None, None));
    }
    let mapped = of_2027(&four_years(&second_with_map(10.0, 0.5)));
    let item = mapped.item(&code("B3_3")).unwrap();
    assert!(item.answer_before.is_none() && item.figure.before.is_some());
}

#[test]
fn an_older_round_sees_the_newer_one_too() {
    let document = four_years(&second());
    let found = findings(&document, RoundId(2026)).unwrap().unwrap();
    assert_eq!(found.compared_name.as_deref(), Some("2025"));
    assert_eq!(found.comparable_items, Some(60));
    assert_eq!(found.years.iter().filter(|year| year.comparable).count(), 4);
    // L1_3, B3_3 and E3_1 have no answer to look back to.
    assert_eq!((found.shared_items, found.years[3].comparable_items), (57, 57));
}

#[test]
fn a_pulse_is_compared_with_the_same_items_of_the_full_round() {
    let (first, pulse) = (first(), pulse());
    let full = round(2026, &first, level(2026));
    let quarter = round(2027, &pulse, |at, _| [2, 4, 1][at % 3]);
    let comparison = compare(&full, &quarter).unwrap();
    assert_eq!(comparison.basis, Some(Basis::PulseItems));
    assert_eq!((comparison.comparable_items, comparison.total_items), (20, 20));
    assert!(comparison.changes.is_empty());
    let codes: Vec<_> = pulse.items().map(|item| item.code.clone()).collect();
    let known =
        pulse_compare(&first, &codes, &full.sheet, &quarter.sheet, Pairing::BothAnswered).unwrap();
    for (axis, known) in &known.dimensions {
        let change = comparison.dimension(*axis).unwrap().change;
        assert_eq!((change.before, change.after), (known.full_picked, known.pulse));
    }
    assert_eq!(comparison.overall.change.before, known.overall.full_picked);
    assert!(comparison.themes.iter().all(|theme| theme.pair.word == Word::NotComparable));
    let back = compare(&quarter, &full).unwrap();
    assert_eq!(back.overall.change.after, known.overall.full_picked);
    // Pulses form a series of their own.
    let found = findings(&document(vec![full, quarter]), RoundId(2027)).unwrap().unwrap();
    assert_eq!((found.compared, found.years[0].comparable), (None, false));
}
