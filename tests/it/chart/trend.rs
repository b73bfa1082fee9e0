//! Trend: gaps are never bridged, labels never collide.

use mitta::chart::*;
use proptest::prelude::*;

use super::{assert_sound, listing, sample::*};

fn lines(layout: &TrendLayout) -> Vec<&Line> {
    let lines = layout.data.iter();
    lines.filter_map(|mark| if let Mark::Line(line) = mark { Some(line) } else { None }).collect()
}

fn count(layout: &TrendLayout, is: impl Fn(&Mark) -> bool) -> usize {
    layout.data.iter().filter(|mark| is(mark)).count()
}

fn dots(layout: &TrendLayout) -> usize {
    count(layout, |mark| matches!(mark, Mark::Shape(_)))
}

fn bands(layout: &TrendLayout) -> usize {
    count(layout, |mark| matches!(mark, Mark::Band(_)))
}

/// Whether any line or band runs across a year.
fn crosses(layout: &TrendLayout, year: f64) -> bool {
    layout.data.iter().any(|mark| {
        let points = match mark {
            Mark::Line(line) => &line.points,
            Mark::Band(band) => &band.upper,
            _ => return false,
        };
        let years = |at: &Pos| layout.figures(*at).0;
        points.iter().any(|at| years(at) < year - 0.1)
            && points.iter().any(|at| years(at) > year + 0.1)
    })
}

#[test]
fn a_gap_is_never_bridged() {
    let layout = TrendLayout::new(&years());
    assert_eq!((lines(&layout).len(), bands(&layout), dots(&layout)), (6, 6, 15));
    assert!(!crosses(&layout, 2023.0));
    let mut input = years();
    input.gaps.clear();
    assert!(!crosses(&TrendLayout::new(&input), 2023.0), "also without words for it");
    input.series[0].points[4].starts_anew = true;
    assert_eq!(lines(&TrendLayout::new(&input)).len(), 7, "two rounds that are not comparable");
}

#[test]
fn time_is_to_scale() {
    let layout = TrendLayout::new(&years());
    let x: Vec<f64> = lines(&layout)[..2].iter().flat_map(|l| &l.points).map(|at| at.x).collect();
    assert!((x[1] - x[0] - (x[2] - x[1]) / 2.0).abs() < 0.05, "the missing year takes its place");
    let (year, level) = layout.figures(lines(&layout)[1].points[2]);
    assert!((year - 2026.0).abs() < 0.01 && (level - 68.0).abs() < 0.01);
}

#[test]
fn no_band_without_an_interval() {
    let mut input = years();
    for series in &mut input.series {
        series.points.iter_mut().for_each(|point| point.interval = None);
    }
    let layout = TrendLayout::new(&input);
    assert_eq!((bands(&layout), lines(&layout).len()), (0, 6));
    input.series[0].points[2].interval = interval(50.0, 60.0);
    assert_eq!(bands(&TrendLayout::new(&input)), 0, "one alone makes no band");
}

#[test]
fn a_single_round_has_an_upright_interval_and_no_line() {
    let mut input = years();
    input.series.truncate(1);
    input.series[0].points.truncate(1);
    input.gaps.clear();
    let layout = TrendLayout::new(&input);
    let [line] = lines(&layout)[..] else { panic!("one line") };
    assert_eq!(line.points[0].x, line.points[1].x);
    assert_eq!((dots(&layout), bands(&layout)), (1, 0));
    assert_sound(&layout.picture());
}

#[test]
fn many_rounds_keep_dots_only_where_they_say_something() {
    let mut input = years();
    input.series.truncate(1);
    input.gaps.clear();
    let point = input.series[0].points[0].clone();
    let year = |year: i32| TrendPoint { year, ..point.clone() };
    input.series[0].points = (2010..2026).map(year).collect();
    input.series[0].points[5].is_real_change = true;
    let layout = TrendLayout::new(&input);
    assert_eq!(dots(&layout), 3);
    let labels = layout.back.iter().filter(|mark| matches!(mark, Mark::Text(_))).count();
    assert_eq!(labels, 5 + 8, "every second year");
    assert_eq!(layout.hits.len(), 17, "sixteen rounds and an event");
}

#[test]
fn from_the_seventh_on_lines_are_grey() {
    let mut input = years();
    let first = input.series[0].clone();
    input.series = vec![first; 8];
    let layout = TrendLayout::new(&input);
    let grey = lines(&layout).iter().filter(|line| line.ink == Ink::LineStrong).count();
    assert_eq!(grey, 2 * 2);
    assert_eq!(dots(&layout), 6 * 5);
}

#[test]
fn an_event_near_the_right_edge_stands_left_of_its_line() {
    let side = |year| {
        let mut input = years();
        input.events[0].year = year;
        let layout = TrendLayout::new(&input);
        let label = |mark: &Mark| match mark {
            Mark::Text(text) if text.spans[0].text.starts_with("fuusio") => Some(text.anchor.x),
            _ => None,
        };
        layout.front.iter().find_map(label).unwrap()
    };
    assert_eq!((side(2022), side(2026)), (Side::Start, Side::End));
}

#[test]
fn a_title_takes_its_room_above_the_levels() {
    let plain = TrendLayout::new(&years());
    let titled = TrendLayout::new(&Trend { title: "chained".to_owned(), ..years() });
    assert_eq!(titled.plot.bottom(), plain.plot.bottom());
    let text = |mark: &Mark| matches!(mark, Mark::Text(text) if text.spans[0].text == "chained");
    assert!(titled.back.iter().any(text) && !plain.back.iter().any(text));
    let above = |mark: &Mark| matches!(mark, Mark::Text(text) if text.at.y + 8.0 > titled.plot.y);
    assert!(titled.back.iter().filter(|mark| text(mark)).all(|mark| !above(mark)));
}

#[test]
fn a_grey_line_tells_its_figures_as_well() {
    let mut input = years();
    input.series[1].emphasis = Emphasis::Muted;
    let layout = TrendLayout::new(&input);
    assert_eq!(dots(&layout), 2 * 5);
    assert_eq!(layout.hits.len(), TrendLayout::new(&years()).hits.len());
}

#[test]
fn a_place_on_the_axis_is_a_month() {
    let layout = TrendLayout::new(&years());
    let at = |x| layout.month(Pos::new(x, layout.plot.bottom() + 12.0));
    // A round stands in the middle of its year.
    let (year, month) = at(layout.plot.right());
    assert_eq!(year, 2026);
    assert!((6..=7).contains(&month), "{month}");
    let year_wide = layout.plot.width / 5.0;
    assert_eq!(at(layout.plot.x + 3.2 * year_wide), (2024, 9));
    let [line, words] = layout.events[0];
    let middle = line.x + line.width / 2.0;
    assert_eq!(at(middle), (2024, 9));
    assert_eq!(layout.event(Pos::new(middle, layout.plot.bottom() - 1.0)), Some(0));
    assert_eq!(layout.event(Pos::new(words.right() - 1.0, words.y + 1.0)), Some(0));
    assert_eq!(layout.event(Pos::new(middle + 40.0, layout.plot.bottom() - 1.0)), None);
}

#[test]
fn an_event_makes_room_for_lines_that_run_along_the_top() {
    let height = |value: f64| {
        let mut input = years();
        input.series.truncate(1);
        input.series[0].points.iter_mut().for_each(|point| point.value = points(value));
        let layout = TrendLayout::new(&input);
        (layout.events[0][1].y - layout.plot.y) / layout.plot.height
    };
    assert!(height(60.0) < 0.1 && height(98.0) > 0.5);
}

#[test]
fn a_trend_as_text() {
    let mut input = years();
    input.series.truncate(1);
    insta::assert_snapshot!("trend", listing(&trend(&input)));
}

proptest! {
    #[test]
    fn labels_keep_their_order_distance_and_bounds(
        wishes in prop::collection::vec(-50.0_f64..350.0, 0..30),
        high in 0.0_f64..400.0,
    ) {
        let places = spread(&wishes, 16.0, 0.0, high);
        prop_assert_eq!(places.len(), wishes.len());
        let mut pairs: Vec<(f64, f64)> = wishes.iter().copied().zip(places).collect();
        pairs.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
        for pair in pairs.windows(2) {
            prop_assert!(pair[1].1 - pair[0].1 >= 16.0 - 1e-6, "{:?}", pairs);
        }
        let fits = (wishes.len().saturating_sub(1)) as f64 * 16.0 <= high;
        if fits {
            prop_assert!(pairs.iter().all(|(_, at)| (-1e-6..=high + 1e-6).contains(at)));
        }
    }

    #[test]
    fn labels_with_room_do_not_move(start in 0.0_f64..50.0) {
        let wishes = [start, start + 20.0, start + 60.0];
        let places = spread(&wishes, 16.0, 0.0, 400.0);
        for (wish, place) in wishes.iter().zip(places) {
            prop_assert!((wish - place).abs() < 1e-9);
        }
    }
}
