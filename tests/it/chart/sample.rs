//! Inputs as on the reference pictures.

use mitta::{
    chart::*,
    method::change::Word,
    model::{Axis, Points},
};

pub fn points(value: f64) -> Points {
    Points::clamped(value)
}

pub fn interval(low: f64, high: f64) -> Option<Interval> {
    Some(Interval::new(points(low), points(high)))
}

pub fn reading(value: f64, low: f64, high: f64, last_year: f64) -> Reading {
    Reading::Level {
        value: points(value),
        interval: interval(low, high),
        last_year: Some(points(last_year)),
    }
}

pub fn bullet(reading: Reading) -> BulletBar {
    BulletBar {
        width: 308.0,
        axis: Axis::Length,
        reading,
        target: Some(points(70.0)),
        hover: "68 / 100".to_owned(),
    }
}

pub fn dot(reading: Reading) -> DotRow {
    DotRow {
        width: 328.0,
        height: 27.0,
        axis: Axis::Depth,
        reading,
        target: Some(points(65.0)),
        hover: "60 / 100".to_owned(),
    }
}

fn series(axis: Axis, name: &str, values: [(i32, f64); 5]) -> Series {
    let point = |(year, value): (i32, f64)| TrendPoint {
        year,
        value: points(value),
        interval: interval(value - 4.0, value + 4.0),
        starts_anew: false,
        is_real_change: false,
        hover: format!("{name} {value}"),
        of: None,
    };
    let value = format!("{:.0}", values[4].1);
    let points = values.map(point).to_vec();
    Series { axis: Some(axis), name: name.to_owned(), value, emphasis: Emphasis::Main, points }
}

pub fn years() -> Trend {
    let at = |v: [f64; 5]| [(2021, v[0]), (2022, v[1]), (2024, v[2]), (2025, v[3]), (2026, v[4])];
    Trend {
        width: 582.0,
        height: 270.0,
        label_width: 104.0,
        title: String::new(),
        series: vec![
            series(Axis::Length, "Pituus", at([57.0, 59.0, 61.0, 62.0, 68.0])),
            series(Axis::Breadth, "Leveys", at([44.0, 45.0, 43.0, 42.0, 41.0])),
            series(Axis::Depth, "Syvyys", at([48.0, 50.0, 54.0, 55.0, 57.0])),
        ],
        versions: Vec::new(),
        gaps: vec![Gap { year: 2023, words: "ei kierrosta".to_owned() }],
        events: vec![TrendEvent {
            year: 2024,
            month: 9,
            label: "fuusio 9/2024".to_owned(),
            hover: "fuusio".to_owned(),
        }],
        medium: Medium::Screen,
    }
}

/// So many lines between two rounds, all at the same level before, the first of them real.
pub fn slopes(count: usize) -> Slope {
    let row = |at: usize| {
        let after = 50.0 + at as f64 / 4.0;
        let real = at == 0;
        SlopeRow {
            axis: Axis::DIMENSIONS[at % 3],
            name: format!("Teema {at}"),
            levels: [Some(points(60.0)), Some(points(after))],
            texts: ["60".to_owned(), format!("{after:.0}")],
            word: if real { Word::Declined } else { Word::WithinNoise },
            change: if real { "▼ −10".to_owned() } else { String::new() },
            hover: format!("Teema {at}"),
            of: [None, None],
        }
    };
    let rounds = ["2025".to_owned(), "2026".to_owned()];
    let rows = (0..count).map(row).collect();
    Slope { width: 640.0, height: 320.0, rounds, label_width: 280.0, rows }
}

pub fn change(word: Word, by: f64, interval: (f64, f64)) -> ChangeStrip {
    ChangeStrip {
        width: 180.0,
        height: 29.0,
        extent: 20.0,
        word,
        by: Some(by),
        interval: Some(interval),
        hover: "+9".to_owned(),
    }
}

fn step(source: Source, label: &str, by: f64, text: &str) -> Step {
    Step { source, label: label.to_owned(), by, text: text.to_owned(), hover: label.to_owned() }
}

pub fn sources() -> Waterfall {
    let total = |label: &str, level, text: &str| Total {
        label: label.to_owned(),
        level: points(level),
        text: text.to_owned(),
    };
    Waterfall {
        width: 358.0,
        height: 270.0,
        before: total("2025", 52.3, "52,3"),
        after: total("2026", 54.2, "54,2"),
        steps: vec![
            step(Source::Questionnaire, "Kyselyn muutos", -0.2, "−0,2"),
            step(Source::Axis(Axis::Breadth), "Leveys", -0.2, "−0,2"),
            step(Source::Axis(Axis::Depth), "Syvyys", 0.6, "+0,6"),
            step(Source::Axis(Axis::Length), "Pituus", 1.7, "+1,7"),
        ],
    }
}

pub fn shape(values: [Option<f64>; 3], scale: f64) -> Cube {
    let edge = |name: &str, value: Option<f64>| Edge {
        value: value.map_or(EdgeValue::Missing, |value| EdgeValue::Level(points(value))),
        name: name.to_owned(),
        label: value.map_or("ei näytetä".to_owned(), |value| format!("{value:.0}")),
    };
    Cube {
        width: 318.0,
        scale,
        length: edge("Pituus", values[0]),
        breadth: edge("Leveys", values[1]),
        depth: edge("Syvyys", values[2]),
        last_year: Some([62.0, 42.0, 55.0].map(points)),
        hover: "kuutio".to_owned(),
    }
}
