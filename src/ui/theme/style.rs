//! egui's own widgets in the look of the tokens.

use std::collections::BTreeMap;

use egui::{
    Color32, CornerRadius, FontId, Margin, Stroke, Style, TextStyle, Vec2, Visuals,
    style::{
        HandleShape, ScrollAnimation, ScrollStyle, Selection, Spacing, WidgetVisuals, Widgets,
    },
};

use super::{Face, Motion, Theme};

/// Thin bars: at rest and under the pointer.
const SCROLL_BAR: (f32, f32) = (6.0, 10.0);
/// egui fades a disabled control; text then has about the weight of a hint.
const DISABLED_ALPHA: f32 = 0.65;
/// Seconds until a tooltip shows.
const TOOLTIP_DELAY: f32 = 0.3;
const TOOLTIP_WIDTH: f32 = 336.0;

pub(super) fn style(theme: &Theme, mode: egui::Theme) -> Style {
    let mut style = mode.default_style();
    style.text_styles = text_styles(theme);
    style.spacing = spacing(theme, style.spacing);
    style.visuals = visuals(theme, style.visuals, mode);
    style.animation_time = Motion::seconds(theme.motion.hover);
    if theme.motion == Motion::NONE {
        style.scroll_animation = ScrollAnimation::none();
    }
    style.interaction.tooltip_delay = TOOLTIP_DELAY;
    style
}

fn text_styles(theme: &Theme) -> BTreeMap<TextStyle, FontId> {
    let sizes = &theme.tokens.text;
    let font = |size: f32, face: Face| FontId::new(size, face.family());
    BTreeMap::from([
        (TextStyle::Small, font(sizes.small.size, Face::Regular)),
        (TextStyle::Body, font(sizes.body.size, Face::Regular)),
        (TextStyle::Monospace, font(sizes.body.size, Face::Regular)),
        (TextStyle::Button, font(sizes.body.size, Face::Medium)),
        (TextStyle::Heading, font(sizes.title.size, Face::Bold)),
    ])
}

fn spacing(theme: &Theme, spacing: Spacing) -> Spacing {
    let (space, size) = (theme.tokens.space, theme.tokens.size);
    let padding = (size.button - theme.tokens.text.body.line) / 2.0;
    Spacing {
        item_spacing: Vec2::splat(space.xs),
        window_margin: Margin::same(space.m as i8),
        button_padding: Vec2::new(space.s, padding),
        menu_margin: Margin::same(space.xs as i8),
        indent: space.m,
        interact_size: Vec2::new(size.button, size.button),
        icon_width: space.m,
        icon_width_inner: space.xs,
        icon_spacing: space.xs,
        tooltip_width: TOOLTIP_WIDTH,
        scroll: ScrollStyle {
            floating_width: SCROLL_BAR.0,
            floating_allocated_width: SCROLL_BAR.0,
            bar_width: SCROLL_BAR.1,
            ..ScrollStyle::thin()
        },
        ..spacing
    }
}

fn visuals(theme: &Theme, visuals: Visuals, mode: egui::Theme) -> Visuals {
    let (colors, tokens) = (&theme.colors, &theme.tokens);
    let shadow = shadow(theme, mode);
    let mut visuals = Visuals {
        override_text_color: None,
        weak_text_color: Some(colors.text_2),
        widgets: widgets(theme),
        selection: Selection {
            bg_fill: colors.selected,
            stroke: Stroke::new(tokens.focus.width, colors.focus),
        },
        hyperlink_color: colors.accent,
        faint_bg_color: colors.hover,
        extreme_bg_color: colors.raised,
        text_edit_bg_color: Some(colors.raised),
        code_bg_color: colors.panel,
        warn_fg_color: colors.text,
        error_fg_color: colors.error,
        window_corner_radius: round(tokens.radius.card),
        window_shadow: shadow,
        window_fill: colors.raised,
        window_stroke: theme.hairline(),
        menu_corner_radius: round(tokens.radius.card),
        panel_fill: colors.paper,
        popup_shadow: shadow,
        indent_has_left_vline: false,
        slider_trailing_fill: true,
        handle_shape: HandleShape::Circle,
        disabled_alpha: DISABLED_ALPHA,
        ..visuals
    };
    visuals.text_cursor.stroke = Stroke::new(tokens.stroke.line, colors.accent);
    visuals.text_cursor.blink = false;
    visuals
}

fn shadow(theme: &Theme, mode: egui::Theme) -> egui::Shadow {
    let token = theme.tokens.shadow;
    let alpha = match mode {
        egui::Theme::Dark => token.alpha_dark,
        egui::Theme::Light => token.alpha_light,
    };
    let color = Color32::BLACK.gamma_multiply(alpha);
    egui::Shadow { offset: token.offset, blur: token.blur, spread: token.spread, color }
}

/// A control that has the focus looks active: it then carries the focus ring on its edge.
fn widgets(theme: &Theme) -> Widgets {
    let (colors, stroke) = (&theme.colors, theme.tokens.stroke);
    let border = Stroke::new(stroke.hair, colors.line_strong);
    let focus = Stroke::new(theme.tokens.focus.width, colors.focus);
    let control = |fill: Color32, border: Stroke| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: border,
        corner_radius: round(theme.tokens.radius.control),
        fg_stroke: Stroke::new(stroke.mark, colors.text),
        expansion: 0.0,
    };
    Widgets {
        noninteractive: WidgetVisuals {
            corner_radius: round(theme.tokens.radius.card),
            ..control(colors.card, theme.hairline())
        },
        inactive: control(colors.raised, border),
        hovered: control(colors.hover, border),
        active: control(colors.selected, focus),
        open: control(colors.selected, border),
    }
}

fn round(radius: f32) -> CornerRadius {
    CornerRadius::same(radius as u8)
}
