//! Pictures of what stands beside the score: feelings, own vision and listening.

use mitta::chart::*;
use proptest::prelude::*;

use super::{assert_sound, listing};

fn signs(picture: &Picture) -> Vec<&Sign> {
    let marks = picture.marks.iter();
    marks.filter_map(|mark| if let Mark::Shape(sign) = mark { Some(sign) } else { None }).collect()
}

fn row(rating: Option<u8>, before: Option<u8>) -> Picture {
    feeling_row(FeelingRow { width: 324.0, height: 25.0, rating, before })
}

fn fields(now: [f64; 2], before: Option<[f64; 2]>) -> Quadrants {
    Quadrants {
        width: 480.0,
        height: 400.0,
        now: now.map(Some),
        intervals: [None; 2],
        before,
        names: ["guesser", "visionary", "filler", "pathfinder"].map(str::to_owned),
        axes: ["vision", "listening"].map(str::to_owned),
    }
}

proptest! {
    #[test]
    fn any_rating_is_sound(
        size in (any::<f64>(), any::<f64>()),
        rating in prop::option::of(any::<u8>()),
        before in prop::option::of(any::<u8>()),
    ) {
        assert_sound(&feeling_row(FeelingRow { width: size.0, height: size.1, rating, before }));
        assert_sound(&feeling_ticks(size.0));
    }

    #[test]
    fn any_place_is_sound(
        size in (any::<f64>(), any::<f64>()),
        now in [-1.0_f64..6.0, -1.0_f64..6.0],
        before in prop::option::of([any::<f64>(), any::<f64>()]),
    ) {
        assert_sound(&quadrants(&Quadrants { width: size.0, height: size.1, ..fields(now, before) }));
    }
}

#[test]
fn a_rating_stands_on_its_scale_and_what_is_not_rated_has_an_empty_line() {
    let at = |rating| signs(&row(Some(rating), None))[0].at.x;
    assert_eq!([at(0), at(5), at(10)], [12.0, 162.0, 312.0]);
    assert!(signs(&row(None, Some(4))).is_empty());
    assert_eq!(signs(&row(Some(4), Some(4))).len(), 1, "nothing moved");
    let moved = row(Some(7), Some(4));
    let signs = signs(&moved);
    assert_eq!((signs[0].at.x, signs[1].at.x), (132.0, 222.0), "the ring lies behind");
}

#[test]
fn the_name_of_the_field_where_one_stands_is_the_strong_one() {
    let strong = |now| {
        let picture = quadrants(&fields(now, None));
        let mut found = picture.marks.iter().filter_map(|mark| match mark {
            Mark::Text(text) if text.spans[0].weight == TextWeight::Medium => {
                Some(text.spans[0].text.clone())
            }
            _ => None,
        });
        let first = found.next();
        assert_eq!(found.next(), None);
        first.unwrap()
    };
    assert_eq!(strong([1.0, 1.0]), "guesser");
    assert_eq!(strong([3.0, 1.0]), "visionary");
    assert_eq!(strong([1.0, 3.0]), "filler");
    assert_eq!(strong([2.0, 2.0]), "pathfinder", "on the cut is high");
}

#[test]
fn vision_goes_up_and_listening_to_the_right() {
    let at = |now| signs(&quadrants(&fields(now, None))).pop().unwrap().at;
    let (low, seeing, hearing) = (at([1.0, 1.0]), at([3.0, 1.0]), at([1.0, 3.0]));
    assert!(seeing.y < low.y && seeing.x == low.x);
    assert!(hearing.x > low.x && hearing.y == low.y);
}

#[test]
fn pictures_as_text() {
    insta::assert_snapshot!("feeling_row", listing(&row(Some(7), Some(4))));
    let picture = quadrants(&fields([2.0, 2.25], Some([2.25, 1.75])));
    insta::assert_snapshot!("quadrants", listing(&picture));
}
