//! An old round under a newer version.

use std::sync::Arc;

use mitta::method::findings::{as_if, findings};
use mitta::model::{Axis, RoundId};

use super::kit::{code, document, first, round, second, second_with_map};

#[test]
fn an_old_round_is_scored_in_the_newer_structure_and_marked() {
    let document = document(vec![round(2026, &first(), |at, _| (at % 4) as u8)]);
    let newer = Arc::new(second());
    let found = as_if(&document, RoundId(2026), &newer).unwrap().unwrap();
    assert_eq!(found.as_if.as_deref(), Some("mitta-main@2.0"));
    assert_eq!(found.questionnaire, "mitta-main@1.0");
    assert_eq!((found.progress.done, found.progress.total), (57, 60));
    assert_eq!(found.compared, None);
    let own = findings(&document, RoundId(2026)).unwrap().unwrap();
    assert_eq!(own.as_if, None);
    // Everything of depth is comparable and in its old place.
    let depth = |found: &mitta::method::findings::Findings| {
        found.dimension(Axis::Depth).unwrap().figure.value
    };
    assert_eq!(depth(&found), depth(&own));
    assert_ne!(found.overall.figure.value, own.overall.figure.value);
    assert_eq!(found.item(&code("B3_3")).unwrap().figure.value, None);
    assert_eq!(found.theme(&"E4".parse().unwrap()).unwrap().figure.total, 4);
}

#[test]
fn a_map_gives_points_but_no_answer() {
    let document = document(vec![round(2026, &first(), |_, _| 2)]);
    let found = as_if(&document, RoundId(2026), &Arc::new(second_with_map(10.0, 0.5)));
    let found = found.unwrap().unwrap();
    let item = found.item(&code("B3_3")).unwrap();
    assert_eq!((item.answer, item.figure.value), (None, Some(35.0)));
    assert_eq!(found.progress.done, 58);
}

#[test]
fn what_cannot_be_tried_out() {
    let rounds = vec![round(2027, &second(), |_, _| 2)];
    let document = document(rounds);
    assert_eq!(as_if(&document, RoundId(2027), &Arc::new(first())).unwrap(), None);
    assert_eq!(as_if(&document, RoundId(1), &Arc::new(second())).unwrap(), None);
}
