//! Words at a place. How wide they are is for the painter to know.

use serde::Serialize;

use super::{Ink, Pos, place::tidy};

/// Which of the four sizes of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TextSize {
    /// Ticks, legends: 13 in the window, 8.5 on paper.
    Small,
    /// What one reads: 15 in the window, 10.5 on paper.
    Body,
}

/// Which of the three weights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TextWeight {
    /// 400.
    Regular,
    /// 600.
    Medium,
    /// 700.
    Bold,
}

/// Which side of the words lies at the place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Left or upper edge.
    Start,
    /// The middle.
    Middle,
    /// Right or lower edge.
    End,
}

/// How words stand at their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Anchor {
    /// Sideways.
    pub x: Side,
    /// Up and down.
    pub y: Side,
}

/// Words of one weight and colour.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Weight.
    pub weight: TextWeight,
    /// Colour.
    pub ink: Ink,
}

/// Words at a place.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Text {
    /// The place.
    pub at: Pos,
    /// How the words stand at it.
    pub anchor: Anchor,
    /// Size.
    pub size: TextSize,
    /// Set one after another, 6 points apart.
    pub spans: Vec<Span>,
    /// The width in points after which the words wrap; centred lines.
    pub wrap: Option<f64>,
    /// Whether a rectangle of the surface lies behind, 2 points wider than the words.
    pub backdrop: bool,
}

impl Text {
    /// Small words of one colour.
    pub fn small(at: Pos, anchor: (Side, Side), text: impl Into<String>, ink: Ink) -> Self {
        let anchor = Anchor { x: anchor.0, y: anchor.1 };
        let spans = vec![Span { text: text.into(), weight: TextWeight::Regular, ink }];
        Self { at, anchor, size: TextSize::Small, spans, wrap: None, backdrop: false }
    }

    /// The same words in another weight.
    #[must_use]
    pub fn weight(mut self, weight: TextWeight) -> Self {
        self.spans.iter_mut().for_each(|span| span.weight = weight);
        self
    }

    /// The same words in another colour.
    #[must_use]
    pub fn ink(mut self, ink: Ink) -> Self {
        self.spans.iter_mut().for_each(|span| span.ink = ink);
        self
    }

    /// The same words, wrapped.
    #[must_use]
    pub fn wrap(self, width: f64) -> Self {
        Self { wrap: Some(tidy(width).max(1.0)), ..self }
    }

    /// The same words and more words after them.
    #[must_use]
    pub fn and(mut self, text: impl Into<String>, weight: TextWeight, ink: Ink) -> Self {
        self.spans.push(Span { text: text.into(), weight, ink });
        self
    }

    /// The same words with the surface behind them.
    #[must_use]
    pub fn backdrop(self) -> Self {
        Self { backdrop: true, ..self }
    }
}

/// A cautious guess of how wide small words are, in points: this room knows no font.
pub(super) fn words_width(words: &str) -> f64 {
    words.chars().count() as f64 * 6.8
}
