//! The look: `assets/tokens.toml` as typed tokens, egui's style and fonts.
//!
//! The only place with a colour, a radius, a font size or a duration. It may use egui and `chart`
//! (for the names of colours); it must never know a screen, a document or a word.

mod colors;
mod contrast;
mod fonts;
mod role;
mod style;
mod tokens;

use std::sync::Arc;

use egui::{Color32, Context, Id, Response, Stroke, StrokeKind, Ui};

pub use colors::{Colors, hex};
pub use contrast::contrast;
pub use role::{Face, Role};
pub use tokens::{Focus, Motion, Radii, Shadow, Sizes, Space, Strokes, TextSize, Tokens, Type};

use crate::chart::{Ink, Palette};

/// Why the bundled tokens cannot be read; a test holds that they can.
pub type TokenError = toml::de::Error;

/// The tokens of the window in one of its two modes.
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    /// Colours of this mode.
    pub colors: Colors,
    /// Everything that both modes share.
    pub tokens: Tokens,
    /// Durations; all zero with reduced motion.
    pub motion: Motion,
}

/// Both modes, kept beside egui's styles.
#[derive(Clone)]
struct Themes {
    light: Arc<Theme>,
    dark: Arc<Theme>,
}

/// Gives a window its fonts and both styles. Call it once, before the first frame, and again when
/// the wish for less motion changes.
///
/// # Errors
/// If the bundled tokens cannot be read.
pub fn install(ctx: &Context, reduced_motion: bool) -> Result<(), TokenError> {
    let tokens = Tokens::bundled()?;
    let motion = if reduced_motion { Motion::NONE } else { tokens.motion };
    let theme = |colors: &Colors| {
        Arc::new(Theme { colors: colors.clone(), tokens: tokens.clone(), motion })
    };
    let themes = Themes { light: theme(&tokens.light), dark: theme(&tokens.dark) };
    ctx.set_fonts(fonts::definitions());
    ctx.set_style_of(egui::Theme::Light, style::style(&themes.light, egui::Theme::Light));
    ctx.set_style_of(egui::Theme::Dark, style::style(&themes.dark, egui::Theme::Dark));
    ctx.data_mut(|data| data.insert_temp(Id::NULL, themes));
    Ok(())
}

/// The theme that a place of the window is drawn in.
pub fn of(ui: &Ui) -> Arc<Theme> {
    let themes = ui.ctx().data(|data| data.get_temp::<Themes>(Id::NULL));
    let is_dark = ui.visuals().dark_mode;
    match themes {
        Some(themes) if is_dark => themes.dark,
        Some(themes) => themes.light,
        None => Arc::new(Theme::plain(is_dark)),
    }
}

/// The colours of the paper, for the report.
///
/// # Errors
/// If the bundled tokens cannot be read.
pub fn paper_palette() -> Result<Palette, TokenError> {
    let paper = Tokens::bundled()?.paper;
    Ok(Palette::new(|ink| hex(paper.ink(ink))))
}

impl Theme {
    /// Ink on paper without hues, for a window that [`install`] was never called on.
    fn plain(is_dark: bool) -> Self {
        let (ink, surface) = (Color32::BLACK, Color32::WHITE);
        let (ink, surface) = if is_dark { (surface, ink) } else { (ink, surface) };
        let colors = Colors::plain(ink, surface);
        Self { colors, tokens: Tokens::plain(), motion: Motion::NONE }
    }

    /// The colour of an ink.
    pub fn ink(&self, ink: Ink) -> Color32 {
        self.colors.ink(ink)
    }

    /// What lies between a dialog and the page behind it.
    pub fn backdrop(&self) -> Color32 {
        Color32::BLACK.gamma_multiply(self.tokens.shadow.alpha_dark)
    }

    /// A hairline, for borders and separators.
    pub fn hairline(&self) -> Stroke {
        Stroke::new(self.tokens.stroke.hair, self.colors.line)
    }

    /// Draws the focus ring outside a control of its own making that has the focus.
    pub fn focus_ring(&self, ui: &Ui, response: &Response) {
        if response.has_focus() {
            let Focus { width, gap } = self.tokens.focus;
            let stroke = Stroke::new(width, self.colors.focus);
            let radius = self.tokens.radius.control + gap;
            let rect = response.rect.expand(gap);
            ui.painter().rect_stroke(rect, radius, stroke, StrokeKind::Outside);
        }
    }
}
