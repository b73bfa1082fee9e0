//! The described levels: the words are the scale.

use std::sync::Arc;

use egui::{
    Galley, Id, Rect, Role as AccessRole, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2,
    vec2,
};

use super::themes::checked_disc;
use crate::app::{Command, Open, State};
use crate::model::{Item, Round, Value};
use crate::text::Arg;
use crate::ui::{Commands, theme, theme::Role, theme::Theme};

const COLUMNS_FROM: f32 = 776.0;
const GAP: f32 = 8.0;
const PAD: f32 = 12.0;
const CAP: f32 = 20.0;
/// Two small lines.
const FOOT: f32 = 32.0;

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

/// Shows the levels as columns, or as rows where there is no room; returns the first card.
pub fn show(ui: &mut Ui, state: &State, open: &Open, item: &Item, commands: &mut Commands) -> Id {
    let theme = theme::of(ui);
    let width = ui.available_width();
    let columns = width >= COLUMNS_FROM && item.levels.len() == 5;
    let one = if columns { (width - 4.0 * GAP) / 5.0 } else { width };
    let text_width = if columns { one - 2.0 * PAD } else { one - 3.0 * PAD - CAP };
    let cards = layout(ui, &theme, state, open, item, text_width);
    let tallest = cards.iter().map(|card| card.galley.size().y).fold(0.0, f32::max);
    let column_height =
        (tallest + CAP + FOOT + 2.0 * PAD + 16.0).max(theme.tokens.size.answer_card_min_h);
    let enabled = open.can_answer();
    let id = ui.scope_id().with(("levels", item.code.as_str()));
    let mut place = ui.cursor().min;
    let top_left = place;
    for card in &cards {
        let size = if columns { vec2(one, column_height) } else { vec2(one, row_height(card)) };
        let rect = Rect::from_min_size(place, size);
        place += if columns { vec2(one + GAP, 0.0) } else { vec2(0.0, size.y + GAP) };
        let sense = if enabled { Sense::click() } else { Sense::hover() };
        let response = ui.interact(rect, id.with(card.raw), sense);
        let label = [("level", Arg::Count(usize::from(card.raw))), ("text", Arg::Text(&card.text))];
        let label = state.texts.with("answer-card", &label);
        let label = match &card.mark {
            Some(Mark::Last(words) | Mark::Moved(words, _)) => format!("{label} – {words}"),
            None => label,
        };
        response.widget_info(|| {
            WidgetInfo::selected(AccessRole::RadioButton, enabled, card.chosen, &label)
        });
        paint(ui, &theme, rect, card, columns, enabled, response.hovered());
        theme.focus_ring(ui, &response);
        if response.clicked() {
            commands.send(Command::Answer(Value::Number(card.raw)));
        }
    }
    let bottom = if columns { top_left.y + column_height } else { place.y - GAP };
    ui.advance_cursor_after_rect(Rect::from_min_max(top_left, pos2(top_left.x + width, bottom)));
    id.with(0_u8)
}

fn row_height(card: &Card) -> f32 {
    let foot = if card.mark.is_some() { FOOT } else { 0.0 };
    (card.galley.size().y + foot).max(CAP) + 2.0 * PAD - 4.0
}

fn layout(
    ui: &Ui,
    theme: &Theme,
    state: &State,
    open: &Open,
    item: &Item,
    width: f32,
) -> Vec<Card> {
    let given = open.round().and_then(|round| round.sheet.value(&item.code));
    let last = last_answer(state, open, item, given);
    let language = state.texts.language();
    let card = |(raw, wording): (usize, &crate::model::Wording)| {
        let raw = raw as u8;
        let text = wording.get(language).to_owned();
        let mut job = egui::text::LayoutJob::single_section(text.clone(), theme.format(Role::Body));
        job.wrap.max_width = width;
        let chosen = given == Some(Value::Number(raw));
        let mark = last.as_ref().and_then(|(round, value)| mark(state, round, *value, raw, given));
        Card { raw, text, galley: ui.fonts_mut(|fonts| fonts.layout_job(job)), chosen, mark }
    };
    item.levels.iter().enumerate().map(card).collect()
}

/// The answer of the compared round to an item that meant the same, hidden until this round's is given: nobody just repeats.
pub fn last_answer<'a>(
    state: &State,
    open: &'a Open,
    item: &Item,
    given: Option<Value>,
) -> Option<(&'a Round, Value)> {
    let show = given.is_some() || state.settings.show_last_answer;
    let findings = open.findings.as_ref().filter(|findings| findings.round == open.round)?;
    let round = open.document.round(findings.compared?)?;
    let value = findings.item(&item.code)?.answer_before?;
    show.then_some((round, value))
}

fn mark(state: &State, round: &Round, last: Value, raw: u8, given: Option<Value>) -> Option<Mark> {
    let Value::Number(last) = last else { return None };
    let texts = &state.texts;
    match given {
        Some(Value::Number(now)) if now == raw => {
            let moved = now as i8 - last as i8;
            let levels = [("levels", Arg::Count(usize::from(moved.unsigned_abs())))];
            let words = match moved {
                0 => texts.tr("answer-same"),
                1.. => texts.with("answer-levels-up", &levels),
                _ => texts.with("answer-levels-down", &levels),
            };
            Some(Mark::Moved(words, moved))
        }
        _ if last == raw => {
            Some(Mark::Last(texts.with("answer-last", &[("round", Arg::Text(&round.name))])))
        }
        _ => None,
    }
}

fn paint(
    ui: &Ui,
    theme: &Theme,
    rect: Rect,
    card: &Card,
    column: bool,
    enabled: bool,
    hovered: bool,
) {
    let (colors, stroke) = (&theme.colors, theme.tokens.stroke);
    let (fill, edge) = match (card.chosen, hovered && enabled) {
        (true, _) => (colors.selected, Stroke::new(stroke.line, colors.accent)),
        (false, true) => (colors.hover, Stroke::new(stroke.hair, colors.line_strong)),
        (false, false) => (colors.card, Stroke::new(stroke.hair, colors.line_strong)),
    };
    let painter = ui.painter();
    painter.rect(rect, theme.tokens.radius.card, fill, edge, StrokeKind::Inside);
    let corner = rect.min + Vec2::splat(PAD);
    if enabled {
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
