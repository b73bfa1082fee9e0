//! What a text is for decides its size, weight and colour.

use egui::{Color32, FontFamily, FontId, RichText, TextFormat};

use super::{TextSize, Theme, fonts};

/// The part that a text plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// The three figures, the figure of a trace.
    Figure,
    /// The page's sentence.
    PageSentence,
    /// The item being answered.
    Question,
    /// Heading of a card, button, value in a row, what is chosen.
    Heading,
    /// Text.
    Body,
    /// Second sentence.
    Second,
    /// Table head, legend, axis title.
    Legend,
    /// A small word that stands out.
    LegendStrong,
    /// Ticks, key caps, placeholder.
    Hint,
}

/// A weight of the font.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Face {
    /// 400.
    Regular,
    /// 600.
    Medium,
    /// 700.
    Bold,
}

impl Face {
    /// The egui family that holds this weight.
    pub fn family(self) -> FontFamily {
        match self {
            Self::Regular => FontFamily::Proportional,
            Self::Medium => fonts::medium(),
            Self::Bold => fonts::bold(),
        }
    }
}

impl Theme {
    /// A text in its role, with the exact height of its lines.
    pub fn text(&self, role: Role, text: impl Into<String>) -> RichText {
        let format = self.format(role);
        RichText::new(text).font(format.font_id).line_height(format.line_height).color(format.color)
    }

    /// The same for a part of a laid out text.
    pub fn format(&self, role: Role) -> TextFormat {
        let TextSize { size, line } = self.size_of(role);
        TextFormat {
            font_id: FontId::new(size, face(role).family()),
            line_height: Some(line),
            color: self.color_of(role),
            ..TextFormat::default()
        }
    }

    fn size_of(&self, role: Role) -> TextSize {
        let sizes = &self.tokens.text;
        match role {
            Role::Figure => sizes.figure,
            Role::PageSentence | Role::Question => sizes.title,
            Role::Heading | Role::Body | Role::Second => sizes.body,
            Role::Legend | Role::LegendStrong | Role::Hint => sizes.small,
        }
    }

    fn color_of(&self, role: Role) -> Color32 {
        match role {
            Role::Second | Role::Legend => self.colors.text_2,
            Role::Hint => self.colors.text_3,
            _ => self.colors.text,
        }
    }
}

fn face(role: Role) -> Face {
    match role {
        Role::Figure | Role::PageSentence => Face::Bold,
        Role::Question | Role::Heading | Role::LegendStrong => Face::Medium,
        Role::Body | Role::Second | Role::Legend | Role::Hint => Face::Regular,
    }
}
