//! Whatever comes in: finite, and inside the picture.

use mitta::{
    chart::*,
    method::change::Word,
    model::{Axis, Points},
};
use proptest::prelude::*;

use super::{assert_sound, sample};

fn figure() -> impl Strategy<Value = f64> {
    prop_oneof![5 => -200.0_f64..300.0, 1 => any::<f64>()]
}

fn level() -> impl Strategy<Value = Points> {
    prop_oneof![Just(0.0), Just(100.0), 0.0_f64..=100.0].prop_map(Points::clamped)
}

fn interval() -> impl Strategy<Value = Option<Interval>> {
    prop::option::of((level(), level()).prop_map(|(a, b)| Interval::new(a, b)))
}

fn reading() -> impl Strategy<Value = Reading> {
    prop_oneof![
        1 => Just(Reading::Empty),
        1 => Just(Reading::Withheld),
        6 => (level(), interval(), prop::option::of(level()))
            .prop_map(|(value, interval, last_year)| Reading::Level { value, interval, last_year }),
    ]
}

fn axis() -> impl Strategy<Value = Axis> {
    prop::sample::select(Axis::ALL.to_vec())
}

fn word() -> impl Strategy<Value = Word> {
    use Word::*;
    let all = [Improved, Declined, NoRealChange, WithinNoise, NotComparable, NotShown];
    prop::sample::select(all.to_vec())
}

fn point() -> impl Strategy<Value = TrendPoint> {
    let year = prop_oneof![20 => 2000_i32..2040, 1 => any::<i32>()];
    (year, level(), interval(), any::<bool>(), any::<bool>()).prop_map(
        |(year, value, interval, starts_anew, is_real_change)| TrendPoint {
            year,
            value,
            interval,
            starts_anew,
            is_real_change,
            hover: "x".to_owned(),
            of: None,
        },
    )
}

fn series() -> impl Strategy<Value = Series> {
    (prop::option::of(axis()), prop::collection::vec(point(), 0..14)).prop_map(|(axis, points)| {
        let emphasis = Emphasis::Main;
        Series { axis, name: "name".to_owned(), value: "1".to_owned(), emphasis, points }
    })
}

fn edge() -> impl Strategy<Value = Edge> {
    prop::option::of(level()).prop_map(|level| Edge {
        value: level.map_or(EdgeValue::Missing, EdgeValue::Level),
        name: "Name".to_owned(),
        label: "label".to_owned(),
    })
}

proptest! {
    #[test]
    fn bars_and_rows(
        (width, height) in (figure(), figure()),
        axis in axis(),
        reading in reading(),
        target in prop::option::of(level()),
    ) {
        let hover = "x".to_owned();
        assert_sound(&bullet_bar(&BulletBar { width, axis, reading, target, hover: hover.clone() }));
        assert_sound(&dot_row(&DotRow { width, height, axis, reading, target, hover }));
        assert_sound(&level_ticks(width));
        assert_sound(&dot_gap(width, height));
    }

    #[test]
    fn strips(
        (width, height, extent) in (figure(), figure(), figure()),
        word in word(),
        by in prop::option::of(figure()),
        interval in prop::option::of((figure(), figure())),
    ) {
        let hover = "x".to_owned();
        let strip = ChangeStrip { width, height, extent, word, by, interval, hover };
        assert_sound(&change_strip(&strip));
        assert_sound(&change_ticks(width, extent));
    }

    #[test]
    fn trends(
        (width, height, label_width) in (figure(), figure(), figure()),
        series in prop::collection::vec(series(), 0..8),
        gaps in prop::collection::vec(2000_i32..2040, 0..3),
        versions in prop::collection::vec(2000_i32..2040, 0..3),
        events in prop::collection::vec((2000_i32..2040, any::<u8>()), 0..6),
        title in "[a-z]{0,3}",
    ) {
        let gap = |year| Gap { year, words: "no round".to_owned() };
        let version = |year| VersionMark { year, label: "2.0".to_owned(), hover: "x".to_owned() };
        let event = |(year, month)| TrendEvent {
            year, month, label: "merger".to_owned(), hover: "x".to_owned(),
        };
        let input = Trend {
            width, height, label_width, series, title,
            versions: versions.into_iter().map(version).collect(),
            gaps: gaps.into_iter().map(gap).collect(),
            events: events.into_iter().map(event).collect(),
            medium: Medium::Paper,
        };
        assert_sound(&trend(&input));
    }

    #[test]
    fn slopes(
        (width, height, label_width) in (figure(), figure(), figure()),
        rows in prop::collection::vec(
            (axis(), prop::option::of(level()), prop::option::of(level()), word()), 0..30,
        ),
    ) {
        let row = |(axis, before, after, word)| SlopeRow {
            axis, word,
            name: "theme".to_owned(),
            levels: [before, after],
            texts: ["1".to_owned(), "2".to_owned()],
            change: "+1".to_owned(),
            hover: "x".to_owned(), of: [None, None] };
        let rounds = ["2025".to_owned(), "2026".to_owned()];
        let rows = rows.into_iter().map(row).collect();
        assert_sound(&slope(&Slope { width, height, rounds, label_width, rows }));
    }

    #[test]
    fn waterfalls(
        (width, height) in (figure(), figure()),
        (before, after) in (level(), level()),
        changes in prop::collection::vec((axis(), figure()), 0..12),
    ) {
        let total = |level| Total { label: "2026".to_owned(), level, text: "1".to_owned() };
        let step = |(axis, by)| Step {
            source: Source::Axis(axis), label: "x".to_owned(), by, text: "1".to_owned(),
            hover: "x".to_owned(),
        };
        let steps = changes.into_iter().map(step).collect();
        let (before, after) = (total(before), total(after));
        assert_sound(&waterfall(&Waterfall { width, height, before, after, steps }));
    }

    #[test]
    fn cubes(
        (width, scale) in (figure(), figure()),
        (length, breadth, depth) in (edge(), edge(), edge()),
        last_year in prop::option::of([level(), level(), level()]),
    ) {
        let hover = sample::shape([None; 3], 1.0).hover;
        assert_sound(&cube(&Cube { width, scale, length, breadth, depth, last_year, hover }));
    }
}
