//! Rules that a picture must never break.

use mitta::{
    chart::{measure::*, *},
    method::change::Word,
    model::{Axis, Points},
};

use super::{assert_sound, listing, sample::*};

fn rects(picture: &Picture, ink: Ink) -> Vec<Area> {
    let found = |mark: &Mark| match mark {
        Mark::Rect(rect) if rect.fill == Some(ink) => Some(rect.area),
        _ => None,
    };
    picture.marks.iter().filter_map(found).collect()
}

fn signs(picture: &Picture) -> Vec<&Sign> {
    let marks = picture.marks.iter();
    marks.filter_map(|mark| if let Mark::Shape(sign) = mark { Some(sign) } else { None }).collect()
}

#[test]
fn each_tick_is_the_middle_of_its_level() {
    let picture = bullet_bar(&bullet(Reading::Empty));
    let segments = rects(&picture, Ink::Track);
    assert_eq!(segments.len(), 5);
    for (segment, tick) in segments[1..4].iter().zip([25.0, 50.0, 75.0]) {
        let x = SIDE + tick / 100.0 * (picture.width - 2.0 * SIDE);
        assert!((segment.x + segment.width / 2.0 - x).abs() < 0.02, "{tick}");
    }
    for pair in segments.windows(2) {
        assert!((pair[1].x - pair[0].right() - TRACK_GAP).abs() < 0.02);
    }
}

#[test]
fn last_year_lies_outside_the_track() {
    let picture = bullet_bar(&bullet(reading(68.0, 64.0, 72.0, 62.0)));
    let foot = rects(&picture, Ink::Track)[0].bottom();
    let ring = signs(&picture)[0];
    assert!(ring.at.y - ring.radius - MARK / 2.0 >= foot);
    assert!(ring.at.y + ring.radius + MARK / 2.0 <= picture.height);
}

#[test]
fn a_bar_of_nothing_is_seen_and_a_full_one_ends_at_the_end() {
    let bar = |value: f64| {
        let picture = bullet_bar(&bullet(reading(value, value, value, 50.0)));
        assert_sound(&picture);
        rects(&picture, Ink::Axis(Axis::Length))[0]
    };
    assert_eq!(bar(0.0).width, 1.5);
    assert_eq!(bar(100.0).right(), 308.0 - SIDE);
}

#[test]
fn a_withheld_figure_leaves_only_hatching() {
    let bullet = bullet_bar(&bullet(Reading::Withheld));
    assert!(matches!(bullet.marks[..], [Mark::Hatch(_)]));
    let row = dot_row(&dot(Reading::Withheld));
    assert!(signs(&row).is_empty());
    assert_eq!(row.marks.iter().filter(|mark| matches!(mark, Mark::Hatch(_))).count(), 1);
    let strip = change_strip(&change(Word::NotShown, 9.0, (3.0, 15.0)));
    assert!(signs(&strip).is_empty());
}

#[test]
fn the_dot_wins_over_a_ring_that_it_covers() {
    let rings =
        |last_year: f64| signs(&dot_row(&dot(reading(60.0, 55.0, 65.0, last_year)))).len() - 1;
    assert_eq!(rings(61.0), 0);
    assert_eq!(rings(57.0), 1);
}

#[test]
fn only_real_changes_are_filled() {
    let fill = |word| signs(&change_strip(&change(word, 9.0, (3.0, 15.0))))[0].fill;
    assert_eq!(fill(Word::Improved), Some(Ink::Improved));
    assert_eq!(fill(Word::Declined), Some(Ink::Declined));
    assert_eq!(fill(Word::NoRealChange), Some(Ink::Card));
    assert_eq!(fill(Word::WithinNoise), Some(Ink::Card));
    assert!(signs(&change_strip(&change(Word::NotComparable, 9.0, (3.0, 15.0)))).is_empty());
}

#[test]
fn a_change_axis_is_rounded_out_to_ten() {
    assert_eq!(change_extent([9.0, -12.5]), 20.0);
    assert_eq!(change_extent([]), 10.0);
    assert_eq!(change_extent([f64::NAN, f64::INFINITY, 10.0]), 10.0);
}

#[test]
fn a_waterfall_rises_then_falls_then_names_the_questionnaire() {
    let picture = waterfall(&sources());
    assert_sound(&picture);
    let words = |hit: &Hit| hit.text.clone();
    let order: Vec<String> = picture.hits.iter().map(words).collect();
    let steps = ["Pituus", "Syvyys", "Leveys", "Kyselyn muutos"];
    assert_eq!(order[1..5], steps);
    assert_eq!([&*order[0], &*order[5]], ["2025 52,3", "2026 54,2"]);
    let asked: Vec<_> = picture.hits.iter().map(|hit| hit.of.clone().unwrap()).collect();
    assert_eq!([&asked[0], &asked[5]], [&HitOf::Before, &HitOf::After]);
    assert_eq!(asked[4], HitOf::Step(Source::Questionnaire));
    let filled = rects(&picture, Ink::Axis(Axis::Length));
    assert_eq!(filled.len(), 1);
    assert_eq!(rects(&picture, Ink::Card).len(), 2);
}

#[test]
fn small_steps_are_left_to_be_joined() {
    let mut steps = sources().steps;
    while steps.len() < 12 {
        let by = steps.len() as f64;
        steps.push(Step { by, source: Source::Axis(Axis::Depth), ..steps[1].clone() });
    }
    let (kept, rest) = largest_steps(steps);
    assert_eq!((kept.len(), rest.len()), (6, 6));
    assert!(kept.iter().any(|step| step.source == Source::Questionnaire));
    assert!(rest.iter().all(|step| step.by.abs() <= 6.0));
}

fn edges(picture: &Picture, width: f64) -> usize {
    let wide = |mark: &&Mark| matches!(mark, Mark::Line(line) if line.width == width);
    picture.marks.iter().filter(wide).count()
}

#[test]
fn a_cube_has_nine_edges_three_of_each_hue() {
    let picture = cube(&shape([Some(68.0), Some(41.0), Some(57.0)], 1.16));
    assert_sound(&picture);
    assert_eq!(edges(&picture, CUBE_EDGE), 9);
    // The two outline edges that leave the common corner: only breadth was longer last year.
    assert_eq!(edges(&picture, CUBE_OUTLINE), 8);
}

#[test]
fn a_cube_shows_no_outline_that_says_nothing() {
    let mut input = shape([Some(68.0), Some(41.0), Some(57.0)], 1.16);
    input.last_year = Some([68.5, 41.5, 56.5].map(Points::clamped));
    assert_eq!(edges(&cube(&input), CUBE_OUTLINE), 0);
    let small = shape([Some(68.0), Some(41.0), Some(57.0)], 0.5);
    assert_eq!(edges(&cube(&small), CUBE_OUTLINE), 0);
    assert_eq!(edges(&cube(&small), CUBE_EDGE_SMALL), 9);
}

#[test]
fn a_withheld_dimension_never_shows_its_length() {
    for missing in 0..3 {
        let mut values = [Some(68.0), Some(41.0), Some(57.0)];
        values[missing] = None;
        let picture = cube(&shape(values, 1.16));
        assert_sound(&picture);
        assert_eq!(edges(&picture, CUBE_EDGE), 4, "{missing}");
        let hidden = Ink::Axis(Axis::ALL[missing]).key();
        let shown = format!("\"ink\":\"{hidden}\"");
        assert!(!listing(&picture).contains(&shown), "{missing}");
    }
    assert_eq!(edges(&cube(&shape([None, Some(41.0), None], 1.16)), CUBE_EDGE), 1);
    assert_eq!(edges(&cube(&shape([None; 3], 1.16)), CUBE_EDGE), 0);
}

#[test]
fn a_theme_has_one_square_for_each_item() {
    use Progress::{Answered, NotApplicable, Open};
    let picture = progress_squares(&[Answered, Open, NotApplicable, Answered]);
    assert_sound(&picture);
    assert_eq!((picture.width, picture.marks.len()), (4.0 * 9.0 - 3.0, 4));
    assert_sound(&progress_squares(&[]));
}

#[test]
fn narrow_bars_have_fewer_tick_labels() {
    assert_eq!(level_ticks(300.0).marks.len(), 5);
    assert_eq!(level_ticks(200.0).marks.len(), 3);
    assert_sound(&change_ticks(180.0, 20.0));
}

#[test]
fn every_legend_sign_is_sound() {
    use Legend::*;
    for sign in [
        ThisYear,
        IntervalCapped,
        Interval,
        Target,
        LastYear,
        OtherView,
        Answered,
        Invited,
        Aim,
        LevelCut,
        Band,
        CubeThisYear,
        CubeLastYear,
        CubeFrame,
        Withheld,
        Dot,
        Margin,
    ] {
        assert_sound(&legend(sign));
    }
    for axis in Axis::ALL {
        assert_sound(&legend(Shape(axis)));
    }
    assert!(word_sign(Word::Improved).is_some() && word_sign(Word::WithinNoise).is_none());
}

#[test]
fn pictures_as_text() {
    insta::assert_snapshot!(
        "bullet_bar",
        listing(&bullet_bar(&bullet(reading(68.0, 64.0, 72.0, 62.0))))
    );
    insta::assert_snapshot!("dot_row", listing(&dot_row(&dot(reading(60.0, 55.0, 65.0, 57.0)))));
    let picture = cube(&shape([Some(68.0), Some(41.0), Some(57.0)], 1.16));
    insta::assert_snapshot!("cube", listing(&picture));
}
