//! Colours by the names of the tokens.

use egui::Color32;
use serde::{Deserialize, Deserializer, de::Error};

use crate::{chart::Ink, model::Axis};

macro_rules! colors {
    (surfaces { $($(#[$surface_doc:meta])* $surface:ident),* $(,)? }
     inks { $($(#[$ink_doc:meta])* $ink:ident),* $(,)? }) => {
        /// The colours of one theme, by the names of `assets/tokens.toml`.
        #[derive(Debug, Clone, PartialEq, Deserialize)]
        pub struct Colors {
            $($(#[$surface_doc])* #[serde(deserialize_with = "color")] pub $surface: Color32,)*
            $($(#[$ink_doc])* #[serde(deserialize_with = "color")] pub $ink: Color32,)*
            /// Cells of the heat map, lowest level first.
            #[serde(deserialize_with = "ramp")]
            pub heat: [Color32; 5],
            /// Text on them.
            #[serde(deserialize_with = "ramp")]
            pub on_heat: [Color32; 5],
        }

        impl Colors {
            /// One ink on one surface.
            pub(super) fn plain(ink: Color32, surface: Color32) -> Self {
                Self {
                    $($surface: surface,)*
                    $($ink: ink,)*
                    heat: [surface; 5],
                    on_heat: [ink; 5],
                }
            }

            /// The colour of a key, if there is such a key.
            pub fn get(&self, key: &str) -> Option<Color32> {
                match key {
                    $(stringify!($surface) => Some(self.$surface),)*
                    $(stringify!($ink) => Some(self.$ink),)*
                    _ => None,
                }
            }
        }
    };
}

colors! {
    surfaces {
        /// Window.
        paper,
        /// Navigation, bars, columns of the board.
        panel,
        /// Tables and pictures.
        card,
        /// Fields, buttons, menus.
        raised,
        /// A chosen row.
        selected,
        /// A row or button under the pointer.
        hover,
        /// The empty part of a bar.
        track,
        /// Text on the accent.
        on_accent,
        /// Behind a length label.
        length_tint,
        /// Behind a breadth label.
        breadth_tint,
        /// Behind a depth label.
        depth_tint,
        /// Behind an enabler label.
        enabler_tint,
        /// Behind a notice.
        warn_surface,
        /// Behind an error.
        error_surface,
        /// The cube's face length × breadth.
        cube_top,
        /// The cube's face length × depth.
        cube_left,
        /// The cube's face breadth × depth.
        cube_right,
    }
    inks {
        /// Separators, gridlines: decoration only.
        line,
        /// Borders of controls, hatching.
        line_strong,
        /// Text.
        text,
        /// Second text.
        text_2,
        /// Hints, ticks, placeholders.
        text_3,
        /// What can be pressed or is chosen.
        accent,
        /// The accent under the pointer.
        accent_hover,
        /// Focus ring.
        focus,
        /// Length: marks.
        length,
        /// Breadth: marks.
        breadth,
        /// Depth: marks.
        depth,
        /// Enablers: marks.
        enabler,
        /// Length: words.
        length_text,
        /// Breadth: words.
        breadth_text,
        /// Depth: words.
        depth_text,
        /// Enablers: words.
        enabler_text,
        /// A real rise.
        improved,
        /// A real fall.
        declined,
        /// No real change and within noise.
        noise,
        /// Words and border of an error.
        error,
    }
}

impl Colors {
    /// The colour of an ink.
    pub fn ink(&self, ink: Ink) -> Color32 {
        match ink {
            Ink::Text => self.text,
            Ink::Text2 => self.text_2,
            Ink::Text3 => self.text_3,
            Ink::Line => self.line,
            Ink::LineStrong => self.line_strong,
            Ink::Track => self.track,
            Ink::Card => self.card,
            Ink::Panel => self.panel,
            Ink::Accent => self.accent,
            Ink::Axis(axis) => self.axis(axis),
            Ink::AxisText(axis) => self.axis_text(axis),
            Ink::Improved => self.improved,
            Ink::Declined => self.declined,
            Ink::Noise => self.noise,
            Ink::CubeTop => self.cube_top,
            Ink::CubeLeft => self.cube_left,
            Ink::CubeRight => self.cube_right,
            Ink::Heat(level) => step(&self.heat, level),
            Ink::OnHeat(level) => step(&self.on_heat, level),
        }
    }

    /// Marks of a dimension.
    pub fn axis(&self, axis: Axis) -> Color32 {
        match axis {
            Axis::Length => self.length,
            Axis::Breadth => self.breadth,
            Axis::Depth => self.depth,
            Axis::Enablers => self.enabler,
        }
    }

    /// Words of a dimension.
    pub fn axis_text(&self, axis: Axis) -> Color32 {
        match axis {
            Axis::Length => self.length_text,
            Axis::Breadth => self.breadth_text,
            Axis::Depth => self.depth_text,
            Axis::Enablers => self.enabler_text,
        }
    }

    /// The quiet background of a dimension's label.
    pub fn axis_tint(&self, axis: Axis) -> Color32 {
        match axis {
            Axis::Length => self.length_tint,
            Axis::Breadth => self.breadth_tint,
            Axis::Depth => self.depth_tint,
            Axis::Enablers => self.enabler_tint,
        }
    }
}

/// A step of a ramp; what is beyond its end is its last.
fn step(ramp: &[Color32; 5], level: u8) -> Color32 {
    ramp.get(usize::from(level)).copied().unwrap_or(ramp[4])
}

/// `#RRGGBB` of an opaque colour.
pub fn hex(color: Color32) -> String {
    let [r, g, b, _] = color.to_array();
    format!("#{r:02X}{g:02X}{b:02X}")
}

fn parse(text: &str) -> Option<Color32> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let number = u32::from_str_radix(digits, 16).ok()?;
    let [_, r, g, b] = number.to_be_bytes();
    Some(Color32::from_rgb(r, g, b))
}

fn color<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Color32, D::Error> {
    let text = String::deserialize(deserializer)?;
    parse(&text).ok_or_else(|| D::Error::custom("not #RRGGBB"))
}

fn ramp<'de, D: Deserializer<'de>>(deserializer: D) -> Result<[Color32; 5], D::Error> {
    let mut colors = [Color32::TRANSPARENT; 5];
    let texts = <[String; 5]>::deserialize(deserializer)?;
    for (color, text) in colors.iter_mut().zip(texts) {
        *color = parse(&text).ok_or_else(|| D::Error::custom("not #RRGGBB"))?;
    }
    Ok(colors)
}
