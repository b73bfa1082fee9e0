//! `assets/tokens.toml` with types. Lengths are points, durations milliseconds.

use serde::Deserialize;

use super::{Colors, TokenError};

const BUNDLED: &str = include_str!("../../../assets/tokens.toml");

/// All tokens.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Tokens {
    /// Sizes of text.
    #[serde(rename = "type")]
    pub text: Type,
    /// Distances.
    pub space: Space,
    /// Radii of corners.
    pub radius: Radii,
    /// Widths of lines.
    pub stroke: Strokes,
    /// Sizes of things.
    pub size: Sizes,
    /// The shadow of what floats.
    pub shadow: Shadow,
    /// The focus ring.
    pub focus: Focus,
    /// Durations.
    pub motion: Motion,
    /// Colours of the light window.
    pub light: Colors,
    /// Colours of the dark window.
    pub dark: Colors,
    /// Colours of the report.
    pub paper: Colors,
}

impl Tokens {
    /// The tokens that ship with the program.
    ///
    /// # Errors
    /// If they cannot be read; a test holds that they can.
    pub fn bundled() -> Result<Self, TokenError> {
        toml::from_str(BUNDLED)
    }

    /// Tokens that need no file, for a window without a theme.
    pub(super) fn plain() -> Self {
        let size = |size, line| TextSize { size, line };
        let colors = Colors::plain(egui::Color32::BLACK, egui::Color32::WHITE);
        Self {
            text: Type {
                small: size(13.0, 16.0),
                body: size(15.0, 20.0),
                title: size(20.0, 28.0),
                figure: size(32.0, 36.0),
            },
            space: Space::default(),
            radius: Radii::default(),
            stroke: Strokes { hair: 1.0, mark: 1.5, line: 2.0, strong: 2.5 },
            size: Sizes::default(),
            shadow: Shadow::default(),
            focus: Focus { width: 2.0, gap: 2.0 },
            motion: Motion::NONE,
            light: colors.clone(),
            dark: colors.clone(),
            paper: colors,
        }
    }
}

/// A size of text and its line height.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
pub struct TextSize {
    /// Size.
    pub size: f32,
    /// Height of a line.
    pub line: f32,
}

/// The four sizes of text.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
pub struct Type {
    /// Ticks, legends, hints, keys.
    pub small: TextSize,
    /// Everything one reads or presses.
    pub body: TextSize,
    /// The page's sentence, the item being answered.
    pub title: TextSize,
    /// The three figures.
    pub figure: TextSize,
}

macro_rules! lengths {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Default, Deserialize)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: f32,)*
        }
    };
}

lengths! {
    /// Distances, multiples of four.
    Space {
        /// 4.
        xxs,
        /// 8.
        xs,
        /// 12.
        s,
        /// 16.
        m,
        /// 20.
        l,
        /// 24.
        xl,
        /// 32.
        xxl,
    }
}
lengths! {
    /// Radii of corners.
    Radii {
        /// Key caps, badges.
        key,
        /// Buttons, fields, rows.
        control,
        /// Cards, popups.
        card,
        /// Progress bars.
        pill,
    }
}
lengths! {
    /// Widths of lines.
    Strokes {
        /// Borders, gridlines.
        hair,
        /// Intervals, rings.
        mark,
        /// Trend lines, a chosen card.
        line,
        /// Targets, the cube's edges.
        strong,
    }
}
lengths! {
    /// Sizes of things.
    Sizes {
        /// Height of the top bar.
        top_bar,
        /// Height of the status bar.
        status_bar,
        /// Width of the navigation.
        nav,
        /// Height of a row of the navigation.
        nav_row,
        /// Height of a button.
        button,
        /// Smallest thing that can be pressed.
        hit_min,
        /// Height of a row of a dense list.
        row_list,
        /// Height of a row of a table.
        row_table,
        /// Height of a row of the report's outline.
        row_report,
        /// Least width of an answer card.
        answer_card_min_w,
        /// Least height of an answer card.
        answer_card_min_h,
        /// Width of the trace panel.
        trace_panel,
        /// Width of the themes panel.
        themes_panel,
        /// Longest line of running text.
        measure_max,
    }
}
lengths! {
    /// The focus ring.
    Focus {
        /// Width of the ring.
        width,
        /// Distance from the control.
        gap,
    }
}
lengths! {
    /// Durations in milliseconds.
    Motion {
        /// A control under the pointer.
        hover,
        /// Last year's answer, the trace panel.
        reveal,
        /// A progress bar after an answer.
        bar,
        /// The cube when the round changes.
        cube,
    }
}

impl Motion {
    /// No motion at all.
    pub const NONE: Self = Self { hover: 0.0, reveal: 0.0, bar: 0.0, cube: 0.0 };

    /// Milliseconds as egui wants them.
    pub fn seconds(milliseconds: f32) -> f32 {
        milliseconds / 1000.0
    }
}

/// The shadow of menus, popups and tooltips.
#[derive(Debug, Clone, Copy, PartialEq, Default, Deserialize)]
pub struct Shadow {
    /// To the right and down.
    pub offset: [i8; 2],
    /// Softness.
    pub blur: u8,
    /// Growth.
    pub spread: u8,
    /// Opacity of black in the light window, 0–1.
    pub alpha_light: f32,
    /// Opacity of black in the dark window, 0–1.
    pub alpha_dark: f32,
}
