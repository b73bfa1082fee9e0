//! Described levels, and the labelled points of a scale: the words are the scale.

use std::sync::Arc;

use egui::{
    Galley, Id, Rect, Role as AccessRole, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2,
    vec2,
};

use crate::app::State;
use crate::model::Wording;
use crate::text::Arg;
use crate::ui::widgets::checked_disc;
use crate::ui::{theme, theme::Role, theme::Theme};

const GAP: f32 = 8.0;
const PAD: f32 = 12.0;
const CAP: f32 = 20.0;
/// Two small lines.
const FOOT: f32 = 32.0;

/// What the cards hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Descriptions of levels.
    Levels,
    /// Short labels of the points of a scale.
    Points,
}

impl Kind {
    /// A card narrower than this would break its words; they then stand in rows.
    fn narrowest(self, theme: &Theme) -> f32 {
        match self {
            Self::Levels => theme.tokens.size.answer_card_min_w,
            Self::Points => 88.0,
        }
    }

    fn lowest(self, theme: &Theme) -> f32 {
        match self {
            Self::Levels => theme.tokens.size.answer_card_min_h,
            Self::Points => 0.0,
        }
    }
}

/// Cards of which at most one is chosen.
pub struct Cards<'a> {
    /// What is answered.
    pub code: &'a str,
    /// What the cards hold.
    pub kind: Kind,
    /// The words, lowest first.
    pub words: &'a [Wording],
    /// The one that is chosen.
    pub given: Option<u8>,
    /// The earlier round's name, and the one that was chosen then.
    pub last: Option<(&'a str, u8)>,
    /// Whether they can be chosen.
    pub enabled: bool,
    /// Whether keys choose them: those are shown.
    pub keys: bool,
    /// The question, where others stand on the same page: it is said with each card.
    pub beside: Option<&'a str>,
}

/// What stands at the foot of a card.
enum Mark {
    /// The answer of the earlier round was here.
    Last(String),
    /// The chosen level beside the earlier one: how many levels up.
    Moved(String, i8),
}

/// One card, laid out.
struct Card {
    raw: u8,
    text: String,
    galley: Arc<Galley>,
    chosen: bool,
    mark: Option<Mark>,
}

/// Shows the cards as columns, or as rows where there is no room; returns the first card, and the
/// one that was pressed.
pub fn show(ui: &mut Ui, state: &State, cards: &Cards<'_>) -> (Id, Option<u8>) {
    let theme = theme::of(ui);
    let width = ui.available_width();
    let many = cards.words.len().max(1) as f32;
    let one = (width + GAP) / many - GAP;
    let columns = one >= cards.kind.narrowest(&theme);
    let one = if columns { one } else { width };
    let text_width = if columns { one - 2.0 * PAD } else { one - 3.0 * PAD - CAP };
    let laid = layout(ui, &theme, state, cards, text_width);
    let tallest = laid.iter().map(|card| card.galley.size().y).fold(0.0, f32::max);
    let foot = if cards.kind == Kind::Levels || cards.last.is_some() { FOOT + 8.0 } else { 0.0 };
    let column_height = (tallest + CAP + foot + 2.0 * PAD + 8.0).max(cards.kind.lowest(&theme));
    let id = ui.scope_id().with(("levels", cards.code));
    let mut place = ui.cursor().min;
    let (top_left, mut pressed) = (place, None);
    for card in &laid {
        let size = if columns { vec2(one, column_height) } else { vec2(one, row_height(card)) };
        let rect = Rect::from_min_size(place, size);
        place += if columns { vec2(one + GAP, 0.0) } else { vec2(0.0, size.y + GAP) };
        if card_ui(ui, &theme, state, cards, card, (rect, id, columns)) {
            pressed = Some(card.raw);
        }
    }
    let bottom = if columns { top_left.y + column_height } else { place.y - GAP };
    ui.advance_cursor_after_rect(Rect::from_min_max(top_left, pos2(top_left.x + width, bottom)));
    (id.with(0_u8), pressed)
}

/// One card in its place; true if it was pressed.
fn card_ui(
    ui: &Ui,
    theme: &Theme,
    state: &State,
    cards: &Cards<'_>,
    card: &Card,
    (rect, id, columns): (Rect, Id, bool),
) -> bool {
    let sense = if cards.enabled { Sense::click() } else { Sense::hover() };
    let response = ui.interact(rect, id.with(card.raw), sense);
    let label = said(state, cards.kind, card);
    let label = cards.beside.map(|question| format!("{question}: {label}")).unwrap_or(label);
    response.widget_info(|| {
        WidgetInfo::selected(AccessRole::RadioButton, cards.enabled, card.chosen, &label)
    });
    paint(ui, theme, rect, card, columns, cards, response.hovered());
    theme.focus_ring(ui, &response);
    response.clicked()
}

fn said(state: &State, kind: Kind, card: &Card) -> String {
    let label = match kind {
        Kind::Levels => {
            let level = ("level", Arg::Count(usize::from(card.raw)));
            state.texts.with("answer-card", &[level, ("text", Arg::Text(&card.text))])
        }
        Kind::Points => card.text.clone(),
    };
    match &card.mark {
        Some(Mark::Last(words) | Mark::Moved(words, _)) => format!("{label} – {words}"),
        None => label,
    }
}

fn row_height(card: &Card) -> f32 {
    let foot = if card.mark.is_some() { FOOT } else { 0.0 };
    (card.galley.size().y + foot).max(CAP) + 2.0 * PAD - 4.0
}

fn layout(ui: &Ui, theme: &Theme, state: &State, cards: &Cards<'_>, width: f32) -> Vec<Card> {
    let language = state.texts.language();
    let card = |(raw, wording): (usize, &Wording)| {
        let raw = raw as u8;
        let text = wording.get(language).to_owned();
        let mut job = egui::text::LayoutJob::single_section(text.clone(), theme.format(Role::Body));
        job.wrap.max_width = width;
        let chosen = cards.given == Some(raw);
        let mark = cards.last.and_then(|last| mark(state, cards, last, raw));
        Card { raw, text, galley: ui.fonts_mut(|fonts| fonts.layout_job(job)), chosen, mark }
    };
    cards.words.iter().enumerate().map(card).collect()
}

/// Levels say how far apart the two are; the points of other scales only where the last one was.
fn mark(state: &State, cards: &Cards<'_>, (round, last): (&str, u8), raw: u8) -> Option<Mark> {
    let texts = &state.texts;
    if cards.kind == Kind::Levels && cards.given == Some(raw) {
        let moved = raw as i8 - last as i8;
        let levels = [("levels", Arg::Count(usize::from(moved.unsigned_abs())))];
        let words = match moved {
            0 => texts.tr("answer-same"),
            1.. => texts.with("answer-levels-up", &levels),
            _ => texts.with("answer-levels-down", &levels),
        };
        return Some(Mark::Moved(words, moved));
    }
    let words = || texts.with("answer-last", &[("round", Arg::Text(round))]);
    (last == raw).then(|| Mark::Last(words()))
}

fn paint(
    ui: &Ui,
    theme: &Theme,
    rect: Rect,
    card: &Card,
    column: bool,
    cards: &Cards<'_>,
    hovered: bool,
) {
    let (colors, stroke) = (&theme.colors, theme.tokens.stroke);
    let (fill, edge) = match (card.chosen, hovered && cards.enabled) {
        (true, _) => (colors.selected, Stroke::new(stroke.line, colors.accent)),
        (false, true) => (colors.hover, Stroke::new(stroke.hair, colors.line_strong)),
        (false, false) => (colors.card, Stroke::new(stroke.hair, colors.line_strong)),
    };
    let painter = ui.painter();
    painter.rect(rect, theme.tokens.radius.card, fill, edge, StrokeKind::Inside);
    let corner = rect.min + Vec2::splat(PAD);
    if cards.enabled && cards.keys {
        let cap = Rect::from_min_size(corner, Vec2::splat(CAP));
        let radius = theme.tokens.radius.key;
        painter.rect(cap, radius, colors.raised, theme.hairline(), StrokeKind::Inside);
        let format = theme.format(Role::Legend);
        let key = card.raw.to_string();
        painter.text(cap.center(), egui::Align2::CENTER_CENTER, key, format.font_id, format.color);
    }
    let text_at =
        if column { corner + vec2(0.0, CAP + 8.0) } else { corner + vec2(CAP + PAD, 0.0) };
    painter.galley(text_at, Arc::clone(&card.galley), colors.text);
    if card.chosen && column {
        let disc = Rect::from_min_size(
            pos2(rect.right() - PAD - 18.0, rect.top() + PAD + 1.0),
            Vec2::splat(18.0),
        );
        checked_disc(ui, disc, colors.accent, colors.on_accent);
    }
    if let Some(mark) = &card.mark {
        let left = if column { rect.left() + PAD } else { text_at.x };
        let foot =
            Rect::from_min_max(pos2(left, rect.bottom() - PAD - FOOT), rect.max - Vec2::splat(PAD));
        paint_mark(ui, theme, foot, mark);
    }
}

/// Sign and words at the foot of a card; words that do not fit one line take two.
fn paint_mark(ui: &Ui, theme: &Theme, foot: Rect, mark: &Mark) {
    let colors = &theme.colors;
    let (words, role, ink) = match mark {
        Mark::Last(words) | Mark::Moved(words, 0) => (words, Role::Legend, colors.text_2),
        Mark::Moved(words, 1..) => (words, Role::LegendStrong, colors.improved),
        Mark::Moved(words, _) => (words, Role::LegendStrong, colors.declined),
    };
    let mut job = egui::text::LayoutJob::single_section(words.clone(), theme.format(role));
    job.wrap.max_width = foot.width() - 15.0;
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let top = foot.bottom() - galley.size().y;
    let sign = pos2(foot.left() + 5.0, top + theme.tokens.text.small.line / 2.0);
    let painter = ui.painter();
    match mark {
        Mark::Last(_) | Mark::Moved(_, 0) => {
            let stroke = Stroke::new(theme.tokens.stroke.mark, colors.text_3);
            painter.circle_stroke(sign, 3.5, stroke);
        }
        Mark::Moved(_, moved) => {
            let up = if *moved > 0 { -1.0 } else { 1.0 };
            let corners = [vec2(0.0, 4.5 * up), vec2(5.0, -3.5 * up), vec2(-5.0, -3.5 * up)];
            let corners = corners.map(|corner| sign + corner).to_vec();
            painter.add(egui::Shape::convex_polygon(corners, ink, Stroke::NONE));
        }
    }
    let at = pos2(foot.left() + 15.0, top);
    painter.galley_with_override_text_color(at, galley, ink);
}
