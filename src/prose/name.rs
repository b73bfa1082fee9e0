//! Names and signs.

use crate::method::Withheld;
use crate::method::change::Word;
use crate::method::findings::Figure;
use crate::model::{Axis, Level};
use crate::text::Texts;

/// Name of a dimension.
pub fn axis(texts: &Texts, axis: Axis) -> String {
    texts.tr(match axis {
        Axis::Length => "axis-length",
        Axis::Breadth => "axis-breadth",
        Axis::Depth => "axis-depth",
        Axis::Enablers => "axis-enablers",
    })
}

/// Name of a level.
pub fn level(texts: &Texts, level: Level) -> String {
    texts.tr(match level.get() {
        0 => "level-0",
        1 => "level-1",
        2 => "level-2",
        3 => "level-3",
        _ => "level-4",
    })
}

/// Name of a level on an axis.
pub fn level_short(texts: &Texts, level: Level) -> String {
    texts.tr(match level.get() {
        0 => "level-short-0",
        1 => "level-short-1",
        2 => "level-short-2",
        3 => "level-short-3",
        _ => "level-short-4",
    })
}

/// The method's word for a change.
pub fn word(texts: &Texts, word: Word) -> String {
    texts.tr(match word {
        Word::Improved => "word-improved",
        Word::Declined => "word-declined",
        Word::NoRealChange => "word-no-real-change",
        Word::WithinNoise => "word-within-noise",
        Word::NotComparable => "word-not-comparable",
        Word::NotShown => "word-not-shown",
    })
}

/// In a word or two why there is no figure.
pub fn absent(texts: &Texts, figure: &Figure) -> String {
    texts.tr(if figure.in_progress { "in-progress" } else { "word-not-shown" })
}

/// Why a figure is withheld, in a sentence.
pub fn withheld(texts: &Texts, reason: Withheld) -> String {
    texts.tr(match reason {
        Withheld::NotApplicable => "withheld-not-applicable",
        Withheld::TooFewAnswers => "withheld-too-few-answers",
        Withheld::TooFewThemes => "withheld-too-few-themes",
        Withheld::DimensionWithheld => "withheld-dimension",
        Withheld::DontKnow => "withheld-dont-know",
        Withheld::Unanswered => "withheld-unanswered",
        Withheld::Sealed => "withheld-sealed",
        Withheld::Nobody => "withheld-nobody",
        Withheld::FewPeople => "withheld-few-people",
        Withheld::CountsOnly => "withheld-counts-only",
        Withheld::Subtraction => "withheld-subtraction",
    })
}

/// The sign that goes with a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// ▲
    Up,
    /// ▼
    Down,
    /// =
    Same,
    /// ≈
    Noise,
    /// ≠
    NotComparable,
    /// –
    None,
}

impl Sign {
    /// The character.
    pub fn char(self) -> char {
        match self {
            Self::Up => '▲',
            Self::Down => '▼',
            Self::Same => '=',
            Self::Noise => '≈',
            Self::NotComparable => '≠',
            Self::None => '–',
        }
    }
}

/// The sign of a word.
pub fn sign(word: Word) -> Sign {
    match word {
        Word::Improved => Sign::Up,
        Word::Declined => Sign::Down,
        Word::NoRealChange => Sign::Same,
        Word::WithinNoise => Sign::Noise,
        Word::NotComparable => Sign::NotComparable,
        Word::NotShown => Sign::None,
    }
}
