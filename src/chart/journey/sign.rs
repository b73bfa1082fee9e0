//! The small signs that explain the picture; the words beside them are the caller's.

use super::{FeelingSign, StepArrow, Tone, arrow, node};
use crate::chart::{
    Area, Ink, Picture, Pos, Stroke,
    measure::{LINE, MARK},
};
use crate::method::journey::StepKind;
use crate::model::{Frequency, Whose, Works};

/// A sign of the journey picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JourneySign {
    /// The box of a moment.
    Whose(Whose),
    /// The box of a moment that was counted.
    Counted,
    /// An arrow of a kind.
    Step(StepKind),
    /// An arrow of a weight.
    Frequency(Frequency),
    /// The disc of a feeling.
    Feeling(FeelingSign),
    /// Whether a moment works.
    Works(Works),
    /// The dot of measurement.
    Measured(bool),
}

impl JourneySign {
    /// A feeling that is known.
    pub fn known(tone: Tone) -> Self {
        Self::Feeling(FeelingSign { tone, is_guessed: false })
    }
}

const HEIGHT: f64 = 20.0;
const WIDTH: f64 = 32.0;

/// Draws a sign, 32 × 20 points.
pub fn journey_sign(sign: JourneySign) -> Picture {
    let mut picture = Picture::new(WIDTH, HEIGHT);
    let at = Pos::new(WIDTH / 2.0, HEIGHT / 2.0);
    let step = StepArrow { from: 0, to: 1, kind: None, frequency: None, stands_out: false };
    match sign {
        JourneySign::Whose(whose) => {
            let stroke = Stroke { width: MARK, ink: Ink::LineStrong };
            node::box_of(&mut picture, whose, Area::around(at, 28.0, 16.0), stroke, false);
        }
        JourneySign::Counted => {
            let stroke = Stroke { width: LINE, ink: Ink::Text };
            node::box_of(&mut picture, Whose::Own, Area::around(at, 28.0, 16.0), stroke, true);
        }
        JourneySign::Step(kind) => line(&mut picture, StepArrow { kind: Some(kind), ..step }),
        JourneySign::Frequency(frequency) => {
            line(&mut picture, StepArrow { frequency: Some(frequency), ..step });
        }
        JourneySign::Feeling(feeling) => node::draw_feeling(&mut picture, feeling, at),
        JourneySign::Works(works) => node::draw_works(&mut picture, works, at),
        JourneySign::Measured(is_measured) => node::draw_measured(&mut picture, is_measured, at),
    }
    picture
}

fn line(picture: &mut Picture, step: StepArrow) {
    let y = HEIGHT / 2.0;
    arrow::draw(picture, &step, &[Pos::new(1.0, y), Pos::new(WIDTH - 1.0, y)]);
}
