//! One feeling of the emotional profile: its name, its cells 0–10 and the answers that are no
//! number. The pointer goes to its cells, the keyboard to the row as a whole.

use egui::{
    Align2, Id, Pos2, Rect, Response, Role as AccessRole, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};

use super::{last, question::Here, slider};
use crate::app::Command;
use crate::model::{QuestionCode, Reply};
use crate::ui::widgets::{Cell, cell_places, paint_cell};
use crate::ui::{Commands, theme, theme::Role};

/// Name, cells and what is beside them fit one line from here.
const ONE_LINE: f32 = 720.0;
const NAME: f32 = 168.0;
const CELL: f32 = 28.0;
const GAP: f32 = 8.0;
/// *Not rated*, and each answer that is no number.
const WORDS: f32 = 88.0;

/// The control of a feeling.
pub fn id(ui: &Ui, code: &QuestionCode) -> Id {
    ui.scope_id().with(("feeling", code.as_str()))
}

/// Shows the row and sends what is done to it.
pub fn show(ui: &mut Ui, here: &Here<'_>, in_view: bool, commands: &mut Commands) -> Response {
    let theme = theme::of(ui);
    let offers = offers(here);
    let id = id(ui, &here.question.code);
    let width = ui.available_width();
    let place = Place::of(width, 1 + offers.len());
    let (_, rect) = ui.allocate_space(vec2(width, place.height));
    let place = place.at(rect.min);
    let sense = if here.enabled() { Sense::click() } else { Sense::hover() };
    let response = ui.interact(rect, id, sense);
    if in_view {
        ui.painter().rect_filled(rect, theme.tokens.radius.control, theme.colors.selected);
    }
    let role = if in_view { Role::Heading } else { Role::Body };
    text(ui, place.name, here.say(&here.question.name), role, Align2::LEFT_CENTER);
    let point = cells(ui, here, &response, &place.cells).map(Reply::Points);
    let other = words(ui, here, id, &place.words, offers);
    slider::speak(ui, here, &response);
    theme.focus_ring(ui, &response);
    let reply = other.or(point).or_else(|| slider::moved(ui, here, &response));
    // The reply belongs to the question in view, so the row is chosen first.
    if !in_view && (response.clicked() || response.gained_focus() || reply.is_some()) {
        commands.send(Command::ChooseQuestion(here.question.code.clone()));
    }
    reply.into_iter().for_each(|reply| commands.send(Command::Reply(reply)));
    slider::walk(ui, here, &response, commands);
    response
}

/// Where the parts of a row stand.
struct Place {
    height: f32,
    name: Rect,
    cells: Vec<Rect>,
    words: Vec<Rect>,
}

impl Place {
    /// In a row that begins at zero.
    fn of(width: f32, words: usize) -> Self {
        let right = width - GAP;
        let beside = right - words as f32 * WORDS;
        let one_line = width >= ONE_LINE;
        let (corner, end) = match one_line {
            true => (pos2(GAP + NAME, GAP / 2.0), beside - GAP),
            false => (pos2(GAP, CELL + GAP / 2.0), right),
        };
        let cells = cell_places(corner, end - corner.x, CELL);
        let top = if one_line { GAP / 2.0 } else { 0.0 };
        let word = |at: usize| {
            let left = beside + at as f32 * WORDS;
            Rect::from_min_size(pos2(left, top), vec2(WORDS, CELL))
        };
        let name = if one_line { NAME } else { beside - GAP };
        Self {
            height: cells.last().map_or(CELL, Rect::bottom) + GAP / 2.0,
            name: Rect::from_min_size(pos2(GAP, top), vec2(name, CELL)),
            cells,
            words: (0..words).map(word).collect(),
        }
    }

    /// In a row that begins there.
    fn at(self, corner: Pos2) -> Self {
        let by = corner.to_vec2();
        let moved = |all: Vec<Rect>| all.into_iter().map(|rect| rect.translate(by)).collect();
        Self {
            name: self.name.translate(by),
            cells: moved(self.cells),
            words: moved(self.words),
            ..self
        }
    }
}

fn text(ui: &Ui, place: Rect, text: &str, role: Role, align: Align2) {
    let theme = theme::of(ui);
    let mut job = egui::text::LayoutJob::single_section(text.to_owned(), theme.format(role));
    job.wrap.max_width = place.width();
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let at = align.align_size_within_rect(galley.size(), place).min;
    ui.painter().galley(at, galley, theme.colors.text);
}

/// Paints the cells; returns the one that was pressed.
fn cells(ui: &Ui, here: &Here<'_>, row: &Response, places: &[Rect]) -> Option<u8> {
    let last = last::point(here).map(|(_, point)| point);
    let pointer = if row.clicked() { row.interact_pointer_pos() } else { None };
    let (enabled, cap) = (here.enabled(), None);
    let mut pressed = None;
    for (raw, place) in (0_u8..).zip(places) {
        let hovered = row.hover_pos().is_some_and(|at| place.contains(at));
        let (chosen, last) = (here.point() == Some(raw), last == Some(raw));
        paint_cell(ui, *place, Cell { raw, chosen, last, hovered, enabled, cap });
        if pointer.is_some_and(|at| place.expand(GAP / 4.0).contains(at)) {
            pressed = pressed.or(Some(raw));
        }
    }
    pressed
}

/// The answers that are no number, with their words.
fn offers(here: &Here<'_>) -> Vec<(Reply, String)> {
    let not_applicable = here.question.not_applicable.as_ref();
    let not_applicable =
        not_applicable.map(|words| (Reply::NotApplicable, here.say(words).to_owned()));
    let dont_know =
        here.offers_dont_know().then(|| (Reply::DontKnow, here.texts().tr("answer-dk")));
    not_applicable.into_iter().chain(dont_know).collect()
}

/// *Not rated*, and the answers that are no number; returns the one that was pressed.
fn words(
    ui: &Ui,
    here: &Here<'_>,
    id: Id,
    places: &[Rect],
    offers: Vec<(Reply, String)>,
) -> Option<Reply> {
    let (first, others) = places.split_first()?;
    if here.given().is_none() {
        text(ui, *first, &here.texts().tr("emotion-not-rated"), Role::Legend, Align2::LEFT_CENTER);
    }
    let mut pressed = None;
    for (at, ((reply, words), place)) in offers.into_iter().zip(others).enumerate() {
        let chosen = here.given() == Some(&reply);
        if offer(ui, here, id.with(("other", at)), place.shrink2(vec2(2.0, 0.0)), &words, chosen) {
            pressed = Some(reply);
        }
    }
    pressed
}

/// One of them, a quiet word until it holds or the pointer is near. It is pressed by pointer or by
/// its key, so that Tab goes from feeling to feeling.
fn offer(ui: &Ui, here: &Here<'_>, id: Id, place: Rect, words: &str, chosen: bool) -> bool {
    let theme = theme::of(ui);
    let enabled = here.enabled();
    let response = ui.interact(place, id, if enabled { Sense::CLICK } else { Sense::hover() });
    if chosen || (enabled && response.hovered()) {
        let edge = if chosen { theme.colors.accent } else { theme.colors.line_strong };
        let stroke = Stroke::new(theme.tokens.stroke.mark, edge);
        let radius = theme.tokens.radius.control;
        ui.painter().rect(place, radius, theme.colors.raised, stroke, StrokeKind::Inside);
    }
    let role = if chosen { Role::LegendStrong } else { Role::Legend };
    text(ui, place, words, role, Align2::CENTER_CENTER);
    let label = format!("{}: {words}", here.say(&here.question.name));
    response.widget_info(|| WidgetInfo::selected(AccessRole::RadioButton, enabled, chosen, &label));
    response.clicked()
}
