//! The journey picture: boxes apart, arrows from border to border.

use mitta::chart::*;
use mitta::method::journey::StepKind;
use mitta::model::{Frequency, Moment, Stage, Whose, Works};
use proptest::prelude::*;
use proptest::sample::select;

use super::{assert_sound, listing};

fn moment(name: &str, stage: Stage, whose: Whose) -> MomentBox {
    MomentBox {
        name: name.to_owned(),
        about: "own organization · by phone".to_owned(),
        spot: Spot { stage, whose, place: None },
        feeling: None,
        works: None,
        is_measured: None,
        emphasis: Stress::None,
        hover: "x".to_owned(),
    }
}

fn arrow(from: usize, to: usize) -> StepArrow {
    StepArrow { from, to, kind: None, frequency: None, stands_out: false }
}

fn layout(map: &JourneyMap) -> JourneyLayout {
    JourneyLayout::new(&map.moments.iter().map(|moment| moment.spot).collect::<Vec<_>>())
}

fn overlap(a: Area, b: Area) -> bool {
    a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom()
}

#[track_caller]
fn assert_apart(areas: &[Area]) {
    for (at, a) in areas.iter().enumerate() {
        assert!(!areas[at + 1..].iter().any(|b| overlap(*a, *b)), "{at} of {areas:?}");
    }
}

/// How far a place is from the border of an area.
fn from_border(area: Area, at: Pos) -> f64 {
    let inside = [at.x - area.x, area.right() - at.x, at.y - area.y, area.bottom() - at.y];
    inside.into_iter().map(f64::abs).fold(f64::MAX, f64::min)
}

/// The lines of arrows, each with the tips of its heads.
fn arrows(picture: &Picture) -> Vec<(Line, Vec<Pos>)> {
    let mut found: Vec<(Line, Vec<Pos>)> = Vec::new();
    for mark in &picture.marks {
        match mark {
            Mark::Line(line) => found.push((line.clone(), Vec::new())),
            Mark::Polygon(head) => found.last_mut().unwrap().1.push(head.points[0]),
            _ => {}
        }
    }
    found.retain(|(_, tips)| !tips.is_empty());
    found
}

fn spot() -> impl Strategy<Value = Spot> {
    let place = prop::option::weighted(0.3, [-0.5_f32..1.5, -0.5_f32..1.5]);
    (select(&Stage::ALL[..]), select(&Whose::ALL[..]), place)
        .prop_map(|(stage, whose, place)| Spot { stage, whose, place })
}

proptest! {
    #[test]
    fn boxes_that_nobody_put_anywhere_never_overlap(
        spots in prop::collection::vec(spot().prop_map(|s| Spot { place: None, ..s }), 0..140),
    ) {
        let layout = JourneyLayout::new(&spots);
        assert_apart(&layout.areas);
        prop_assert!(layout.areas.iter().all(|area| area.bottom() < layout.size.1));
        prop_assert_eq!(layout, JourneyLayout::new(&spots));
    }

    #[test]
    fn any_map_is_sound_and_its_arrows_end_at_boxes(
        spots in prop::collection::vec(spot(), 1..24),
        steps in prop::collection::vec((0_usize..26, 0_usize..26, any::<bool>()), 0..20),
        works in any::<bool>(),
    ) {
        let moments = spots.iter().map(|spot| MomentBox {
            spot: *spot,
            works: works.then_some(Works::Partly),
            is_measured: Some(works),
            feeling: Some(FeelingSign { tone: Tone::Bad, is_guessed: works }),
            ..moment("Kysyn, missä tilaukseni viimein on", spot.stage, spot.whose)
        });
        let kind = |is_exit: bool| Some(if is_exit { StepKind::Exit } else { StepKind::Return });
        let steps = steps.into_iter().map(|(from, to, is_exit)| StepArrow { kind: kind(is_exit), ..arrow(from, to) });
        let map = JourneyMap { moments: moments.collect(), steps: steps.collect() };
        let picture = journey(&map);
        assert_sound(&picture);
        prop_assert_eq!(listing(&picture), listing(&journey(&map)));
        let areas = layout(&map).areas;
        let near = |at: Pos| areas.iter().any(|area| from_border(*area, at) < 0.05);
        for (line, tips) in arrows(&picture) {
            prop_assert!(near(line.points[0]), "{line:?}");
            prop_assert!(near(tips[0]), "{tips:?}");
        }
    }

    #[test]
    fn on_paper_boxes_keep_their_order_and_nothing_but_margins_lies_between(
        spots in prop::collection::vec(spot(), 1..24),
    ) {
        let boxes = |spot: &Spot| MomentBox { spot: *spot, ..moment("x", spot.stage, spot.whose) };
        let map = JourneyMap { moments: spots.iter().map(boxes).collect(), steps: Vec::new() };
        let (screen, paper) = (journey(&map), journey_on_paper(&map));
        assert_sound(&paper);
        prop_assert!(paper.width <= screen.width && paper.height <= screen.height);
        let pairs: Vec<_> = screen.hits.iter().map(|hit| hit.area).zip(&paper.hits).collect();
        for (a, on_paper) in &pairs {
            for (b, other) in &pairs {
                if a.x <= b.x {
                    prop_assert!(on_paper.area.x <= other.area.x);
                }
                let apart = a.bottom() <= b.y;
                prop_assert!(!apart || on_paper.area.bottom() <= other.area.y);
            }
        }
        let stretches = |start: fn(Area) -> f64, end: fn(Area) -> f64| {
            let mut all: Vec<_> = paper.hits.iter().map(|h| (start(h.area), end(h.area))).collect();
            all.sort_by(|a, b| a.0.total_cmp(&b.0));
            all
        };
        for axis in [stretches(|a| a.x, Area::right), stretches(|a| a.y, Area::bottom)] {
            let mut reached = 0.0_f64;
            for (start, end) in axis {
                prop_assert!(start - reached <= 32.01, "{start} after {reached}");
                reached = reached.max(end);
            }
        }
    }

    #[test]
    fn a_free_place_is_free_and_on_the_grid(
        spots in prop::collection::vec(spot().prop_map(|s| Spot { place: None, ..s }), 0..40),
        (x, y) in (-100.0_f64..2000.0, -100.0_f64..1200.0),
    ) {
        let taken = JourneyLayout::new(&spots).areas;
        let place = free_place(Pos::new(x, y), &taken);
        let put = Spot { stage: Stage::Need, whose: Whose::Own, place: Some(place) };
        let area = JourneyLayout::new(&[put]).areas[0];
        prop_assert!(!taken.iter().any(|other| overlap(area, *other)));
        prop_assert_eq!((area.x % 16.0, area.y % 16.0), (0.0, 0.0));
        prop_assert_eq!(free_place(Pos::new(x, y), &taken), place);
    }

    #[test]
    fn nothing_moves_on_its_own(
        spots in prop::collection::vec(spot().prop_map(|s| Spot { place: None, ..s }), 2..40),
        gone in 0_usize..40,
    ) {
        let of = |spot: &Spot| Moment::new("x", spot.stage, spot.whose);
        let mut moments: Vec<Moment> = spots.iter().map(of).collect();
        let gone = gone % moments.len();
        let before = JourneyLayout::of(&moments);
        moments.remove(gone);
        before.keep(&mut moments, |at| Some(if at < gone { at } else { at + 1 }));
        let mut expected = before.areas.clone();
        expected.remove(gone);
        prop_assert_eq!(JourneyLayout::of(&moments).areas, expected);
    }
}

#[test]
fn stages_are_columns_and_whose_are_rows() {
    let at = |stage, whose| {
        let area = JourneyLayout::new(&[Spot { stage, whose, place: None }]).areas[0];
        (area.x, area.y)
    };
    let columns: Vec<f64> = Stage::ALL.iter().map(|stage| at(*stage, Whose::Own).0).collect();
    assert!(columns.windows(2).all(|pair| pair[1] > pair[0] + 128.0));
    use Whose::{Competitor, Life, Own, Partner, Society};
    let bands = [Life, Own, Partner, Society, Competitor];
    let rows: Vec<f64> = bands.iter().map(|whose| at(Stage::Need, *whose).1).collect();
    assert!(rows.windows(2).all(|pair| pair[1] > pair[0] + 64.0));
}

fn two(kind: StepKind, frequency: Option<Frequency>) -> Picture {
    let moments = vec![moment("a", Stage::Seeks, Whose::Own), moment("b", Stage::Uses, Whose::Own)];
    let step = |from, to| StepArrow { kind: Some(kind), frequency, ..arrow(from, to) };
    journey(&JourneyMap { moments, steps: vec![step(0, 1), step(1, 0)] })
}

#[test]
fn there_and_back_lie_apart() {
    let picture = two(StepKind::Forward, None);
    let middle = |at: usize| {
        let points = &arrows(&picture)[at].0.points;
        points[points.len() / 2]
    };
    assert!((middle(0).y - middle(1).y).abs() > 16.0);
    for (line, _) in arrows(&picture) {
        assert!(line.points.len() > 10, "a curve");
    }
}

#[test]
fn exits_are_broken_returns_have_two_heads_and_often_is_wide() {
    let first = |picture: &Picture| arrows(picture).remove(0);
    let exit = first(&two(StepKind::Exit, None));
    assert_eq!((exit.0.dash, exit.1.len()), (Dash::Dashed, 1));
    let back = first(&two(StepKind::Return, None));
    assert_eq!((back.0.dash, back.1.len()), (Dash::Solid, 2));
    let width = |frequency| first(&two(StepKind::Forward, frequency)).0.width;
    assert!(width(Some(Frequency::Common)) > width(None));
    assert!(width(None) > width(Some(Frequency::Rare)));
}

#[test]
fn a_repeat_is_a_loop_over_its_box() {
    let moments = vec![moment("a", Stage::Uses, Whose::Own)];
    let map = JourneyMap { moments, steps: vec![arrow(0, 0)] };
    let area = layout(&map).areas[0];
    let (line, tips) = arrows(&journey(&map)).remove(0);
    assert!((tips[0].y - area.y).abs() < 0.01);
    assert!(line.points.iter().all(|at| at.y <= area.y));
}

#[test]
fn an_arrow_goes_around_what_stands_between() {
    let row = [Stage::Need, Stage::Seeks, Stage::Starts];
    let moments = row.map(|stage| moment("a", stage, Whose::Own)).to_vec();
    let map = JourneyMap { moments, steps: vec![arrow(0, 2)] };
    let between = layout(&map).areas[1];
    let (line, _) = arrows(&journey(&map)).remove(0);
    let inside = |at: &Pos| {
        (between.x..between.right()).contains(&at.x)
            && (between.y..between.bottom()).contains(&at.y)
    };
    assert!(!line.points.iter().any(inside), "{line:?}");
}

#[test]
fn long_names_stay_in_their_boxes() {
    for name in [
        "Asiakaspalvelukeskusjonotuskokemusvertailu",
        "a b c d e f g h i j k l m n o p q r s t u v",
    ] {
        let map = JourneyMap {
            moments: vec![moment(name, Stage::Uses, Whose::Own)],
            ..JourneyMap::default()
        };
        let area = layout(&map).areas[0];
        let picture = journey(&map);
        let texts: Vec<&Text> = picture
            .marks
            .iter()
            .filter_map(|mark| if let Mark::Text(text) = mark { Some(text) } else { None })
            .collect();
        assert_eq!(texts.len(), 3);
        for text in texts {
            assert!(text.at.y > area.y + 7.0 && text.at.y < area.bottom() - 7.0);
            assert!(text.spans[0].text.chars().count() <= 18, "{text:?}");
        }
    }
}

#[test]
fn every_sign_is_sound() {
    let mut signs = vec![JourneySign::Counted];
    signs.extend([true, false].map(JourneySign::Measured));
    signs.extend(Whose::ALL.map(JourneySign::Whose));
    signs.extend([Tone::Good, Tone::Neutral, Tone::Bad].map(JourneySign::known));
    signs.extend([StepKind::Exit, StepKind::Return].map(JourneySign::Step));
    signs.extend([Frequency::Common, Frequency::Rare].map(JourneySign::Frequency));
    signs.push(JourneySign::Works(Works::DoesNot));
    for sign in signs {
        assert_sound(&journey_sign(sign));
    }
}
