//! Slope: labels never collide, and no line leads where nothing can be compared.

use mitta::chart::{measure::LABEL_MIN_GAP, *};
use mitta::method::change::Word;

use super::{assert_sound, sample::*};

/// Small words of one side, from above.
fn labels(picture: &Picture, side: Side) -> Vec<&Text> {
    let texts = picture.marks.iter().filter_map(|mark| match mark {
        Mark::Text(text) if text.anchor.x == side => Some(text),
        _ => None,
    });
    // The first of each side is the name of the round.
    let mut texts: Vec<_> = texts.skip(1).collect();
    texts.sort_by(|a, b| a.at.y.total_cmp(&b.at.y));
    texts
}

fn connectors(picture: &Picture) -> Vec<&Line> {
    let lines = picture.marks.iter().filter_map(|mark| match mark {
        Mark::Line(line) if (line.points[1].x - line.points[0].x).abs() > 60.0 => Some(line),
        _ => None,
    });
    lines.collect()
}

#[test]
fn labels_stand_apart_on_both_sides_and_keep_the_order() {
    for count in [1, 6, 20] {
        let picture = slope(&slopes(count));
        assert_sound(&picture);
        for side in [Side::End, Side::Start] {
            let labels = labels(&picture, side);
            // All begin at one place, which has one value.
            assert_eq!(labels.len(), if side == Side::End { 1 } else { count });
            for pair in labels.windows(2) {
                assert!(pair[1].at.y - pair[0].at.y >= LABEL_MIN_GAP - 0.02, "{pair:?}");
            }
        }
        let values: Vec<f64> = labels(&picture, Side::Start)
            .iter()
            .map(|text| text.spans[0].text.parse().unwrap())
            .collect();
        assert!(values.is_sorted_by(|a, b| a >= b), "{values:?}");
    }
}

#[test]
fn more_than_twenty_lines_find_no_place() {
    assert_eq!(connectors(&slope(&slopes(30))).len(), MOST_SLOPES);
}

#[test]
fn a_real_change_stands_out_and_lies_over_the_others() {
    let picture = slope(&slopes(6));
    let lines = connectors(&picture);
    assert_eq!(lines.len(), 6);
    let last = lines.last().unwrap();
    assert_eq!((last.ink, last.width), (Ink::Declined, measure::TARGET_W));
    let thin = |line: &&&Line| line.ink == Ink::LineStrong && line.width == measure::LINE_THIN;
    assert_eq!(lines.iter().filter(thin).count(), 5);
}

#[test]
fn nothing_leads_from_a_figure_to_one_it_cannot_be_compared_with() {
    let mut input = slopes(3);
    input.rows[0].word = Word::NotComparable;
    input.rows[1].levels[0] = None;
    let picture = slope(&input);
    assert_eq!(connectors(&picture).len(), 1);
    let signs = picture.marks.iter().filter(|mark| matches!(mark, Mark::Shape(_))).count();
    assert_eq!(signs, 5);
}

#[test]
fn small_changes_do_not_look_large() {
    // Ten points are never more than a fifth of the height.
    let mut input = slopes(1);
    input.rows[0].levels = [Some(points(60.0)), Some(points(50.0))];
    let picture = slope(&input);
    let line = connectors(&picture)[0];
    let rise = (line.points[1].y - line.points[0].y).abs();
    assert!(rise > 20.0 && rise <= picture.height / 5.0, "{rise}");
}

#[test]
fn a_narrow_picture_keeps_its_verticals_apart() {
    let picture = slope(&Slope { width: 360.0, ..slopes(4) });
    let line = connectors(&picture)[0];
    assert!(line.points[1].x - line.points[0].x >= 120.0);
}
