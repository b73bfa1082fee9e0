//! What the pictures show in each state: usual, thin, empty, withheld, at the ends of the scale.

use mitta::chart::*;
use mitta::method::change::Word;
use mitta::method::journey::StepKind;
use mitta::model::{Axis, Level, Points, Stage, Whose};

type Named<T> = Vec<(&'static str, T)>;

fn points(value: f64) -> Points {
    Points::clamped(value)
}

fn level(value: f64, interval: Option<(f64, f64)>, last_year: Option<f64>) -> Reading {
    Reading::Level {
        value: points(value),
        interval: interval.map(|(low, high)| Interval::new(points(low), points(high))),
        last_year: last_year.map(points),
    }
}

fn readings() -> Named<Reading> {
    vec![
        ("all parts", level(68.0, Some((64.0, 72.0)), Some(62.0))),
        ("first year", level(41.0, Some((37.0, 45.0)), None)),
        ("without an interval", level(57.0, None, Some(55.0))),
        ("thin", level(57.0, Some((30.0, 85.0)), Some(52.0))),
        ("at 0", level(0.0, None, Some(4.0))),
        ("at 100", level(100.0, Some((97.0, 100.0)), Some(99.0))),
        ("no answers", Reading::Empty),
        ("withheld", Reading::Withheld),
    ]
}

pub fn bullets() -> Named<BulletBar> {
    let axes = Axis::DIMENSIONS.into_iter().cycle();
    let bar = |((name, reading), axis)| {
        let target = Some(points(70.0));
        (name, BulletBar { width: 308.0, axis, reading, target, hover: String::new() })
    };
    readings().into_iter().zip(axes).map(bar).collect()
}

pub fn dots() -> Named<DotRow> {
    let axes = Axis::ALL.into_iter().cycle();
    let row = |((name, reading), axis)| {
        let (target, hover) = (Some(points(65.0)), String::new());
        (name, DotRow { width: 328.0, height: 27.0, axis, reading, target, hover })
    };
    readings().into_iter().zip(axes).map(row).collect()
}

fn cube_of(values: [Option<f64>; 3], last_year: Option<[f64; 3]>, scale: f64) -> Cube {
    let edge = |name: &str, value: Option<f64>| Edge {
        value: value.map_or(EdgeValue::Missing, |value| EdgeValue::Level(points(value))),
        name: name.to_owned(),
        label: value.map_or("withheld".to_owned(), |value| format!("{value:.0}")),
    };
    Cube {
        width: 340.0,
        scale,
        length: edge("Length", values[0]),
        breadth: edge("Breadth", values[1]),
        depth: edge("Depth", values[2]),
        last_year: last_year.map(|values| values.map(points)),
        hover: String::new(),
    }
}

pub fn cubes() -> Named<Cube> {
    let before = Some([62.0, 42.0, 55.0]);
    let now = [Some(68.0), Some(41.0), Some(57.0)];
    vec![
        ("this year over last year", cube_of(now, before, 1.16)),
        ("first year", cube_of(now, None, 1.16)),
        ("small", cube_of(now, before, 0.7)),
        ("smallest", cube_of(now, before, 0.5)),
        ("depth withheld", cube_of([Some(68.0), Some(41.0), None], None, 1.0)),
        ("length withheld", cube_of([None, Some(41.0), Some(57.0)], None, 1.0)),
        ("only breadth", cube_of([None, Some(41.0), None], None, 1.0)),
        ("nothing", cube_of([None; 3], None, 1.0)),
        ("0 and 100", cube_of([Some(100.0), Some(100.0), Some(0.0)], None, 1.0)),
        ("all of it", cube_of([Some(100.0); 3], Some([50.0; 3]), 1.0)),
    ]
}

fn series(axis: Axis, name: &str, values: &[(i32, f64)]) -> Series {
    let point = |(at, (year, value)): (usize, &(i32, f64))| TrendPoint {
        year: *year,
        value: points(*value),
        interval: Some(Interval::new(points(value - 4.0), points(value + 4.0))),
        starts_anew: false,
        is_real_change: at + 1 == values.len(),
        hover: format!("{name} {value}"),
        of: None,
    };
    let value = values.last().map_or(String::new(), |(_, value)| format!("{value:.0}"));
    let points = values.iter().enumerate().map(point).collect();
    Series { axis: Some(axis), name: name.to_owned(), value, emphasis: Emphasis::Main, points }
}

fn trend_of(years: &[i32], gaps: &[(i32, &str)]) -> Trend {
    let line = |axis: Axis, name, from: f64, by: f64| {
        let values: Vec<_> =
            years.iter().enumerate().map(|(at, year)| (*year, from + by * at as f64)).collect();
        series(axis, name, &values)
    };
    let gap = |(year, words): &(i32, &str)| Gap { year: *year, words: (*words).to_owned() };
    Trend {
        width: 620.0,
        height: 240.0,
        label_width: 104.0,
        title: String::new(),
        series: vec![
            line(Axis::Length, "Length", 52.0, 2.5),
            line(Axis::Breadth, "Breadth", 44.0, -0.5),
            line(Axis::Depth, "Depth", 47.0, 1.5),
        ],
        gaps: gaps.iter().map(gap).collect(),
        versions: Vec::new(),
        events: vec![TrendEvent {
            year: years.last().copied().unwrap_or(2026),
            month: 2,
            label: "merger 2/2026".to_owned(),
            hover: "merger".to_owned(),
        }],
        medium: Medium::Screen,
    }
}

pub fn trends() -> Named<Trend> {
    let twelve: Vec<i32> = (2015..=2026).collect();
    vec![
        (
            "a year without a round, another that cannot be compared",
            trend_of(
                &[2020, 2021, 2024, 2026],
                &[(2022, "no round"), (2023, "not comparable"), (2025, "withheld")],
            ),
        ),
        ("one round", trend_of(&[2026], &[])),
        ("twelve rounds", trend_of(&twelve, &[])),
    ]
}

pub fn strips() -> Named<ChangeStrip> {
    let strip = |word, by, interval| ChangeStrip {
        width: 180.0,
        height: 29.0,
        extent: 20.0,
        word,
        by,
        interval,
        hover: String::new(),
    };
    vec![
        ("improved", strip(Word::Improved, Some(9.0), Some((3.0, 15.0)))),
        ("declined", strip(Word::Declined, Some(-7.0), Some((-12.0, -2.0)))),
        ("within noise", strip(Word::WithinNoise, Some(6.0), Some((-2.0, 14.0)))),
        ("not comparable", strip(Word::NotComparable, None, None)),
    ]
}

pub fn waterfalls() -> Named<Waterfall> {
    let total = |label: &str, level: f64| Total {
        label: label.to_owned(),
        level: points(level),
        text: format!("{level:.1}"),
    };
    let step = |source, label: &str, by: f64| Step {
        source,
        label: label.to_owned(),
        by,
        text: format!("{by:+.1}"),
        hover: label.to_owned(),
    };
    let of = |before, after, steps| Waterfall {
        width: 420.0,
        height: 240.0,
        before: total("2025", before),
        after: total("2026", after),
        steps,
    };
    let axis = Source::Axis;
    vec![
        (
            "parts that raise and lower",
            of(
                52.3,
                54.2,
                vec![
                    step(axis(Axis::Length), "Length", 1.7),
                    step(axis(Axis::Depth), "Depth", 0.6),
                    step(axis(Axis::Breadth), "Breadth", -0.2),
                    step(Source::Questionnaire, "Questionnaire", -0.2),
                ],
            ),
        ),
        ("nothing moved", of(50.0, 50.0, vec![step(axis(Axis::Length), "Length", 0.0)])),
    ]
}

pub fn quadrants() -> Named<Quadrants> {
    let of = |now: [Option<f64>; 2], before, intervals| Quadrants {
        width: 300.0,
        height: 260.0,
        now,
        intervals,
        before,
        names: ["Guesser", "Lone visionary", "Wish-list filler", "Listening pathfinder"]
            .map(str::to_owned),
        axes: ["Own vision", "Listening"].map(str::to_owned),
    };
    vec![
        (
            "with last year and intervals",
            of([Some(2.6), Some(2.8)], Some([2.3, 2.0]), [Some((2.4, 2.8)), Some((2.5, 3.1))]),
        ),
        ("first year", of([Some(3.4), Some(1.1)], None, [None; 2])),
        ("on the border", of([Some(2.0), Some(2.1)], None, [None; 2])),
        ("listening withheld", of([Some(2.6), None], None, [None; 2])),
    ]
}

pub fn feelings() -> Named<FeelingRow> {
    let of = |rating, before| FeelingRow { width: 328.0, height: 25.0, rating, before };
    vec![
        ("rated twice", of(Some(7), Some(4))),
        ("rated", of(Some(5), None)),
        ("at the ends", of(Some(10), Some(0))),
        ("not rated", of(None, None)),
    ]
}

pub fn signs() -> impl Iterator<Item = (Legend, &'static str)> {
    let shapes = [
        (Legend::Shape(Axis::Length), "length"),
        (Legend::Shape(Axis::Breadth), "breadth"),
        (Legend::Shape(Axis::Depth), "depth"),
        (Legend::Shape(Axis::Enablers), "enablers"),
    ];
    let others = [
        (Legend::ThisYear, "this year"),
        (Legend::IntervalCapped, "interval"),
        (Legend::Interval, "interval"),
        (Legend::Dot, "dot"),
        (Legend::Target, "target"),
        (Legend::LastYear, "last year"),
        (Legend::LevelCut, "cut between levels"),
        (Legend::Band, "band"),
        (Legend::CubeThisYear, "this year"),
        (Legend::CubeLastYear, "last year"),
        (Legend::CubeFrame, "100 in each direction"),
        (Legend::Margin, "margin"),
        (Legend::Withheld, "withheld"),
    ];
    shapes.into_iter().chain(others)
}

pub fn progress() -> Vec<Progress> {
    vec![Progress::Answered, Progress::NotApplicable, Progress::Open, Progress::Open]
}

pub fn heat() -> HeatRow {
    let cell = |heat, text: &str| HeatCell {
        heat,
        text: text.to_owned(),
        few: text == "52",
        hover: String::new(),
    };
    let levels = Level::ALL.into_iter().zip(["3", "22", "52", "76", "93"]);
    let mut cells: Vec<_> = levels.map(|(level, text)| cell(Heat::Level(level), text)).collect();
    cells.push(cell(Heat::Withheld, ""));
    cells.push(cell(Heat::NotApplicable, "–"));
    HeatRow { cell: 68.0, cells }
}

pub fn priorities() -> Priorities {
    let mark = |axis, gap, effect, name: &str| PriorityMark {
        axis,
        gap,
        effect,
        name: name.to_owned(),
        hover: String::new(),
        of: None,
    };
    Priorities {
        width: 620.0,
        height: 300.0,
        marks: vec![
            mark(Axis::Breadth, 21.0, 1.1, "Service ensemble"),
            mark(Axis::Breadth, 15.0, 1.1, "Service moments and paths"),
            mark(Axis::Breadth, 12.0, 1.1, "Concentration"),
            mark(Axis::Depth, 13.0, 0.6, "People"),
            mark(Axis::Length, 4.0, 0.5, "Continuity"),
        ],
        first: 3,
        axes: ["Gap to target, points", "Overall per 10 points"].map(str::to_owned),
        corner: "do first".to_owned(),
        decimal: '.',
    }
}

pub fn radar() -> Vec<RadarAxis> {
    let values = [72, 78, 58, 61, 71, 38, 52, 45, 29, 60, 63, 47];
    let axes = Axis::DIMENSIONS.into_iter().flat_map(|axis| [axis; 4]);
    let spoke = |(at, (axis, value)): (usize, (Axis, i32))| RadarAxis {
        axis,
        value: (at != 7).then(|| points(f64::from(value))),
        before: Some(points(f64::from(value - 4))),
        label: (at + 1).to_string(),
        hover: String::new(),
        of: None,
    };
    axes.zip(values).enumerate().map(spoke).collect()
}

pub fn dumbbells() -> Named<Dumbbell> {
    let of = |own, other, reason: &str| Dumbbell {
        width: 420.0,
        height: 30.0,
        scale: ViewScale::Points,
        own,
        other,
        reason: reason.to_owned(),
        hover: String::new(),
    };
    vec![
        ("own view higher", of(Some(55.0), Some(36.0), "")),
        ("alike", of(Some(58.0), Some(58.0), "")),
        ("at the ends", of(Some(0.0), Some(100.0), "")),
        ("the other withheld", of(Some(66.0), None, "fewer than 30 answers")),
        ("both withheld", of(None, None, "fewer than 5 answers")),
    ]
}

pub fn participations() -> Named<Participation> {
    let of = |answered| Participation {
        width: 176.0,
        height: 40.0,
        answered,
        aims: true,
        hover: String::new(),
    };
    let so_many = |answered, invited| of(Answered::Of { answered, invited });
    vec![
        ("above the aim", so_many(31, 38)),
        ("thin", so_many(22, 52)),
        ("nobody", so_many(0, 12)),
        ("everybody", so_many(9, 9)),
        ("withheld", of(Answered::Withheld)),
    ]
}

pub fn agreements() -> Named<Agreement> {
    let of = |levels| Agreement { width: 328.0, height: 30.0, levels, hover: String::new() };
    vec![
        ("apart", of([0.22, 0.18, 0.14, 0.24, 0.22])),
        ("together", of([0.0, 0.05, 0.15, 0.6, 0.2])),
        ("at one level", of([0.0, 0.0, 1.0, 0.0, 0.0])),
    ]
}

pub fn slopes() -> Slope {
    let row = |axis, name: &str, before: f64, after: f64, word: Word| SlopeRow {
        axis,
        name: name.to_owned(),
        levels: [Some(points(before)), Some(points(after))],
        texts: [before, after].map(|value| format!("{value:.0}")),
        word,
        change: format!("{:+.0}", after - before),
        hover: String::new(),
        of: [None, None],
    };
    Slope {
        width: 620.0,
        height: 300.0,
        rounds: ["2025", "2026"].map(str::to_owned),
        label_width: 260.0,
        rows: vec![
            row(Axis::Length, "Continuity", 69.0, 78.0, Word::Improved),
            row(Axis::Length, "Early start", 67.0, 72.0, Word::WithinNoise),
            row(Axis::Depth, "Trust and care", 64.0, 63.0, Word::NoRealChange),
            row(Axis::Breadth, "Service ensemble", 36.0, 29.0, Word::Declined),
        ],
    }
}

pub fn journey() -> JourneyMap {
    let moment = |name: &str, stage, whose, tone: Option<Tone>| MomentBox {
        name: name.to_owned(),
        about: "we, by phone".to_owned(),
        spot: Spot { stage, whose, place: None },
        feeling: tone.map(|tone| FeelingSign { tone, is_guessed: false }),
        works: None,
        is_measured: Some(tone.is_some()),
        emphasis: Stress::None,
        hover: String::new(),
    };
    let step = |from, to, kind| StepArrow {
        from,
        to,
        kind: Some(kind),
        frequency: None,
        stands_out: false,
    };
    JourneyMap {
        moments: vec![
            moment("Moving house", Stage::Need, Whose::Life, None),
            moment("Contract", Stage::Starts, Whose::Own, Some(Tone::Good)),
            moment("First bill", Stage::Uses, Whose::Own, Some(Tone::Bad)),
            moment(
                "A name that takes more than one line of its box",
                Stage::Problem,
                Whose::Partner,
                None,
            ),
        ],
        steps: vec![
            step(0, 1, StepKind::Forward),
            step(1, 2, StepKind::Forward),
            step(2, 1, StepKind::Back),
            step(2, 3, StepKind::Forward),
        ],
    }
}
