//! Own vision beside listening.

use crate::chart::Quadrants;
use crate::method::listening::Quadrant;
use crate::model::{Block, ListeningAxis, Section};
use crate::prose;
use crate::text::Texts;

/// In the order in which the picture names its fields.
const FIELDS: [Quadrant; 4] = [
    Quadrant::Guesser,
    Quadrant::LoneVisionary,
    Quadrant::WishListFiller,
    Quadrant::ListeningPathfinder,
];

/// The fields of the block that asks for both, with nobody in them: the caller puts in where one
/// stands.
pub fn vision(texts: &Texts, block: &Block, (width, height): (f64, f64)) -> Quadrants {
    let say = |quadrant| {
        let words = prose::quadrant(block, quadrant);
        words.map(|words| line(words.name.get(texts.language()))).unwrap_or_default()
    };
    let axis = |axis: ListeningAxis| {
        let of = |section: &&Section| section.questions.iter().any(|q| q.axis == Some(axis));
        let section = block.sections.iter().find(of);
        section.map(|section| line(section.name.get(texts.language()))).unwrap_or_default()
    };
    Quadrants {
        width,
        height,
        now: [None; 2],
        intervals: [None; 2],
        before: None,
        names: FIELDS.map(say),
        axes: [
            format!("{} ↑", axis(ListeningAxis::Vision)),
            format!("{} →", axis(ListeningAxis::Listening)),
        ],
    }
}

/// A text on one line.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
