//! Pictures of the results: heat map, priorities, radar, answers by level.

use mitta::chart::{measure::*, *};
use mitta::model::{Axis, Level};
use proptest::prelude::*;

use super::{assert_sound, listing, sample::points};

fn signs(picture: &Picture) -> Vec<&Sign> {
    let marks = picture.marks.iter();
    marks.filter_map(|mark| if let Mark::Shape(sign) = mark { Some(sign) } else { None }).collect()
}

fn words(picture: &Picture) -> Vec<String> {
    let text = |mark: &Mark| match mark {
        Mark::Text(text) => Some(text.spans.iter().map(|span| span.text.clone()).collect()),
        _ => None,
    };
    picture.marks.iter().filter_map(text).collect()
}

fn cell(heat: Heat, text: &str) -> HeatCell {
    HeatCell { heat, text: text.to_owned(), few: text == "93", hover: format!("item {text}") }
}

fn cells() -> HeatRow {
    let level = |level: u8| Heat::Level(Level::new(level).unwrap());
    HeatRow {
        cell: 68.0,
        cells: vec![
            cell(level(1), "22"),
            cell(level(4), "93"),
            cell(Heat::Withheld, "never seen"),
            cell(Heat::NotApplicable, "–"),
        ],
    }
}

fn mark(axis: Axis, gap: f64, effect: f64, name: &str) -> PriorityMark {
    PriorityMark { axis, gap, effect, name: name.to_owned(), hover: name.to_owned(), of: None }
}

fn matrix(marks: Vec<PriorityMark>) -> Priorities {
    Priorities {
        width: 560.0,
        height: 320.0,
        marks,
        first: 3,
        axes: ["gap".to_owned(), "effect".to_owned()],
        corner: "first".to_owned(),
        decimal: ',',
    }
}

fn below() -> Vec<PriorityMark> {
    vec![
        mark(Axis::Breadth, 21.0, 1.1, "Service ensemble"),
        mark(Axis::Breadth, 15.0, 1.1, "Service moments"),
        mark(Axis::Breadth, 12.0, 1.1, "Concentration"),
        mark(Axis::Depth, 13.0, 0.6, "People"),
        mark(Axis::Length, 4.0, 0.5, "Continuity"),
    ]
}

fn spoke(value: Option<f64>) -> RadarAxis {
    RadarAxis {
        axis: Axis::Depth,
        value: value.map(points),
        before: Some(points(50.0)),
        label: "1".to_owned(),
        hover: "theme".to_owned(),
        of: None,
    }
}

proptest! {
    #[test]
    fn any_size_and_figure_is_sound(
        size in (any::<f64>(), any::<f64>()),
        gaps in prop::collection::vec((0.01_f64..100.0, 0.0_f64..20.0), 0..20),
        values in prop::collection::vec(prop::option::of(0.0_f64..=100.0), 0..20),
        people in any::<[u16; 5]>(),
    ) {
        let marks = gaps.iter().map(|(gap, effect)| mark(Axis::Depth, *gap, *effect, "theme"));
        let input = Priorities { width: size.0, height: size.1, ..matrix(marks.collect()) };
        assert_sound(&priorities(&input));
        let axes: Vec<_> = values.iter().map(|value| spoke(*value)).collect();
        let picture = radar(size.0, &axes);
        prop_assert_eq!(picture.is_some(), axes.len() >= 5);
        picture.iter().for_each(assert_sound);
        assert_sound(&heat_row(&HeatRow { cell: size.0, ..cells() }));
        assert_sound(&level_bars(Axis::Length, people.map(usize::from)));
    }
}

#[test]
fn a_cell_is_as_wide_as_agreed_and_a_withheld_one_shows_no_number() {
    let picture = heat_row(&cells());
    assert_eq!(
        (picture.width, picture.height),
        (4.0 * HEAT_CELL[0] + 3.0 * HEAT_GAP, HEAT_CELL[1])
    );
    assert_eq!(words(&picture), ["22", "93", "–"]);
    let fills = picture.marks.iter().filter_map(|mark| match mark {
        Mark::Rect(rect) => rect.fill,
        _ => None,
    });
    assert_eq!(fills.collect::<Vec<_>>(), [Ink::Heat(1), Ink::Heat(4)]);
    assert_eq!(picture.hits.len(), 4);
    let rings = picture.marks.iter().filter_map(|mark| match mark {
        Mark::Shape(sign) => Some((sign.at.x, sign.fill)),
        _ => None,
    });
    let right = 2.0 * HEAT_CELL[0] + HEAT_GAP;
    assert_eq!(rings.collect::<Vec<_>>(), [(right - 8.0, None)], "one, in the cell of few");
}

#[test]
fn the_ramp_names_the_five_levels() {
    let names = ["a", "b", "c", "d", "e"].map(str::to_owned);
    let picture = heat_ramp(400.0, &names);
    assert_sound(&picture);
    assert_eq!(words(&picture), names);
}

#[test]
fn the_first_three_are_larger_and_named() {
    let picture = priorities(&matrix(below()));
    let radii: Vec<f64> = signs(&picture).iter().map(|sign| sign.radius).collect();
    assert_eq!(radii, [4.5, 4.5, 6.5, 6.5, 6.5], "the first are drawn last");
    let said = words(&picture);
    for name in ["Service ensemble", "Service moments", "Concentration"] {
        assert!(said.iter().any(|word| word == name), "{name} among {said:?}");
    }
    assert!(!said.iter().any(|word| word == "People"));
    assert!(said.iter().any(|word| word == "0,5"), "{said:?}");
}

#[test]
fn the_curve_parts_those_that_pay_most_from_the_others() {
    let picture = priorities(&matrix(below()));
    let curve = picture.marks.iter().find_map(|mark| match mark {
        Mark::Line(line) if line.dash == Dash::Dashed => Some(line.points.clone()),
        _ => None,
    });
    let curve = curve.expect("there is a curve");
    let above = |at: Pos| {
        let next = curve.iter().find(|point| point.x >= at.x);
        next.is_none_or(|point| at.y <= point.y + 0.5)
    };
    let first: Vec<bool> = signs(&picture).iter().map(|sign| above(sign.at)).collect();
    assert_eq!(first, [false, false, true, true, true]);
}

#[test]
fn no_label_of_a_priority_lies_over_another_mark() {
    let many = (0..8).map(|at| mark(Axis::Breadth, 20.0 - f64::from(at), 1.1, "Service ensemble"));
    let picture = priorities(&matrix(many.collect()));
    assert_sound(&picture);
    let named = words(&picture).iter().filter(|word| *word == "Service ensemble").count();
    assert!((1..=3).contains(&named), "{named}");
}

#[test]
fn a_withheld_theme_breaks_the_outline_of_a_radar() {
    let lines = |picture: &Picture, width: f64| {
        let of = |mark: &&Mark| matches!(mark, Mark::Line(line) if line.width == width);
        picture.marks.iter().filter(of).count()
    };
    let mut axes = vec![spoke(Some(60.0)); 6];
    assert_eq!(lines(&radar(300.0, &axes).unwrap(), LINE), 6);
    axes[2] = spoke(None);
    let broken = radar(300.0, &axes).unwrap();
    assert_eq!((lines(&broken, LINE), lines(&broken, LINE_THIN)), (4, 6));
    assert_eq!(signs(&broken).len(), 5);
    assert!(radar(300.0, &axes[..4]).is_none());
}

#[test]
fn the_tallest_bar_is_the_level_most_gave() {
    let picture = level_bars(Axis::Breadth, [2, 8, 4, 0, 1]);
    let heights: Vec<f64> = picture
        .marks
        .iter()
        .filter_map(|mark| if let Mark::Rect(rect) = mark { Some(rect.area.height) } else { None })
        .collect();
    assert_eq!(heights, [5.5, 22.0, 11.0, 0.0, 2.75]);
    assert_eq!(picture.width, 86.0);
}

#[test]
fn a_place_of_which_one_axis_is_withheld_is_a_band() {
    let fields = Quadrants {
        width: 300.0,
        height: 300.0,
        now: [Some(2.5), None],
        intervals: [None; 2],
        before: None,
        names: ["a", "b", "c", "d"].map(str::to_owned),
        axes: ["vision", "listening"].map(str::to_owned),
    };
    let picture = quadrants(&fields);
    assert_sound(&picture);
    assert!(signs(&picture).is_empty());
    assert_eq!(picture.marks.iter().filter(|mark| matches!(mark, Mark::Hatch(_))).count(), 1);
}

#[test]
fn pictures_as_text() {
    insta::assert_snapshot!("heat_row", listing(&heat_row(&cells())));
    insta::assert_snapshot!("priorities", listing(&priorities(&matrix(below()))));
    let axes: Vec<_> = [72.0, 78.0, 58.0, 61.0, 29.0].map(|value| spoke(Some(value))).to_vec();
    insta::assert_snapshot!("radar", listing(&radar(240.0, &axes).unwrap()));
}

#[test]
fn every_step_of_the_ramp_has_an_ink_of_its_own() {
    let keys: std::collections::BTreeSet<_> = Ink::ALL.iter().map(|ink| ink.key()).collect();
    assert_eq!(keys.len(), Ink::ALL.len());
    assert_eq!(Ink::Heat(9).key(), Ink::Heat(4).key());
}
