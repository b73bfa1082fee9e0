//! Two views of one thing beside each other.

use mitta::chart::*;
use mitta::depict::{Beside, ViewNames, view_rows, view_table};
use mitta::method::Withheld;
use mitta::method::findings::crowd::ViewPair;
use mitta::model::Language;
use mitta::text::Texts;
use proptest::prelude::*;

use super::{assert_sound, listing};
use crate::app::kit::Kit;

fn row(own: Option<f64>, other: Option<f64>) -> Dumbbell {
    let reason = "customers: withheld".to_owned();
    let scale = ViewScale::Points;
    Dumbbell { width: 324.0, height: 36.0, scale, own, other, reason, hover: "x".to_owned() }
}

fn signs(picture: &Picture) -> Vec<&Sign> {
    let marks = picture.marks.iter();
    marks.filter_map(|mark| if let Mark::Shape(sign) = mark { Some(sign) } else { None }).collect()
}

fn words(picture: &Picture) -> Vec<&str> {
    let marks = picture.marks.iter();
    let texts =
        marks.filter_map(|mark| if let Mark::Text(text) = mark { Some(text) } else { None });
    texts.flat_map(|text| &text.spans).map(|span| span.text.as_str()).collect()
}

proptest! {
    #[test]
    fn any_views_are_sound(
        (width, height) in (any::<f64>(), any::<f64>()),
        own in prop::option::of(any::<f64>()),
        other in prop::option::of(-20.0_f64..120.0),
        ratings in any::<bool>(),
    ) {
        let scale = if ratings { ViewScale::Ratings } else { ViewScale::Points };
        assert_sound(&dumbbell(&Dumbbell { width, height, scale, ..row(own, other) }));
    }
}

#[test]
fn the_own_view_is_the_filled_dot_and_lies_above_the_ring() {
    let picture = dumbbell(&row(Some(55.0), Some(36.0)));
    let [ring, dot] = signs(&picture)[..] else { panic!("two signs") };
    assert_eq!((ring.at.x, dot.at.x), (120.0, 177.0));
    assert_eq!((ring.fill, dot.fill), (Some(Ink::Card), Some(Ink::Text)));
    assert_eq!((ring.radius, dot.radius), (4.75, 5.5));
    assert!(words(&picture).is_empty());
}

#[test]
fn a_view_that_is_withheld_leaves_the_other_and_the_reason() {
    for (own, other) in [(Some(20.0), None), (None, Some(20.0)), (Some(80.0), None)] {
        let picture = dumbbell(&row(own, other));
        assert_eq!(signs(&picture).len(), 1);
        assert_eq!(words(&picture), ["customers: withheld"]);
    }
    let narrow = dumbbell(&Dumbbell { width: 120.0, ..row(Some(50.0), None) });
    assert!(words(&narrow).is_empty(), "told when pointed at");
    let neither = dumbbell(&row(None, None));
    assert!(neither.marks.iter().any(|mark| matches!(mark, Mark::Hatch(_))));
    assert!(signs(&neither).is_empty());
}

/// The pairs of the sample, of which one has a side that is too small.
fn pairs() -> Vec<ViewPair> {
    let kit = Kit::sample();
    let mut pairs = kit.open().crowd.as_ref().unwrap().views.leaders_front_line.clone();
    let hidden = &mut pairs[0];
    hidden.second.figure.value = None;
    hidden.second.figure.withheld = Some(Withheld::Subtraction);
    hidden.second.figure.n = 0;
    (hidden.gap, hidden.interval) = (None, None);
    pairs
}

#[test]
fn the_widest_gap_comes_first_and_what_has_none_last() {
    let texts = Texts::new(Language::English);
    let names = ViewNames::of(&texts, Beside::LeadersFrontLine);
    let pairs = pairs();
    let rows = view_rows(&texts, &names, &pairs);
    assert_eq!(rows.len(), pairs.len());
    let sizes: Vec<f64> = rows.iter().filter_map(|row| row.gap).map(f64::abs).collect();
    assert!(sizes.windows(2).all(|pair| pair[0] >= pair[1]));
    let last = rows.last().unwrap();
    assert_eq!((last.gap, last.gap_text.as_str()), (None, "withheld"));
    assert_eq!(last.reason, "front line: withheld");
    let first = pairs.iter().find(|pair| pair.name.en == rows[0].name).unwrap();
    assert_eq!(rows[0].gap, first.gap.map(|gap| -gap), "the other minus the own");
}

#[test]
fn a_row_says_both_views_with_how_many_and_the_gap() {
    let texts = Texts::new(Language::English);
    let names = ViewNames::of(&texts, Beside::LeadersFrontLine);
    let rows = view_rows(&texts, &names, &pairs());
    let said: Vec<&str> = rows.iter().map(|row| row.sentence.as_str()).collect();
    insta::assert_snapshot!("views", said.join("\n"));
    let table = view_table(&texts, &names, &rows);
    assert_eq!(table[0], ["Theme", "supervisors", "front line", "gap"]);
    assert_eq!(table.last().unwrap()[2..], ["withheld", "withheld"]);
}

#[test]
fn a_picture_as_text() {
    insta::assert_snapshot!("dumbbell", listing(&dumbbell(&row(Some(55.0), Some(36.0)))));
}
