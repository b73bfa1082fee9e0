//! The emotional profile on one page: clusters of feelings, each a row 0–10 that may stay empty.

use egui::{
    Align, Align2, EventFilter, Id, Key, Layout, Modifiers, Rect, Response, Role as AccessRole,
    Sense, Ui, WidgetInfo, accesskit::Action, pos2, vec2,
};

use super::question::{Here, path};
use super::{AnswerScreen, item, last, said};
use crate::app::{Command, is_on_page, row_beside, walked};
use crate::method::findings::EmotionFinding;
use crate::model::{Control, QuestionCode, Reply, Section};
use crate::text::Arg;
use crate::ui::widgets::{Cell, cell_places, paint_cell, wrapped};
use crate::ui::{Class, Commands, theme, theme::Role};

/// Name, cells and what is beside them fit one line from here.
const ONE_LINE: f32 = 720.0;
const NAME: f32 = 168.0;
const CELL: f32 = 28.0;
/// Words of a row that has no number.
const STATE: f32 = 88.0;

impl AnswerScreen {
    /// Shows the page with the row of the question in view; returns its first row.
    pub(super) fn emotion(
        &mut self,
        ui: &mut Ui,
        class: Class,
        here: &Here<'_>,
        commands: &mut Commands,
    ) -> Option<Id> {
        path(ui, class, here, &[here.say(&here.section.name)]);
        let theme = theme::of(ui);
        let lead = here.lead().unwrap_or_else(|| here.say(&here.block.title));
        ui.add(egui::Label::new(theme.text(Role::Question, lead)).wrap());
        ui.add_space(theme.tokens.space.xxs);
        wrapped(ui, Role::Second, &guidance(here));
        item::closed(ui, here.state, here.open, here.round);
        let moved = self.row.as_ref() != Some(&here.question.code);
        let before = self.row.replace(here.question.code.clone());
        // The focus goes along with the row in view.
        let row = |code: &QuestionCode| row_id(ui, code);
        if before.is_some_and(|before| ui.memory(|m| m.focused()) == Some(row(&before))) {
            ui.memory_mut(|memory| memory.request_focus(row(&here.question.code)));
        }
        let mut first = None;
        for section in walked(here.block).filter(|section| is_on_page(section)) {
            head(ui, here, section);
            for question in &section.questions {
                let in_view = here.question.code == question.code;
                let row = here.at(section, question);
                let response = feeling(ui, &row, in_view, commands);
                if in_view && moved && !ui.clip_rect().contains_rect(response.rect) {
                    ui.scroll_to_rect(response.rect, None);
                }
                first = first.or(Some(response.id));
            }
        }
        said::card(ui, here);
        first
    }
}

fn row_id(ui: &Ui, code: &QuestionCode) -> Id {
    ui.scope_id().with(("feeling", code.as_str()))
}

/// How to rate, with the words of the two ends.
fn guidance(here: &Here<'_>) -> String {
    let guidance = here.texts().tr("emotion-guidance");
    format!("{guidance} {}", ends(here)).trim().to_owned()
}

/// What 0 and 10 mean.
fn ends(here: &Here<'_>) -> String {
    match &here.question.control {
        Control::Rating { least, most } => {
            format!("0 = {}, 10 = {}.", here.say(least), here.say(most))
        }
        _ => String::new(),
    }
}

/// What the answers say, once it is figured.
pub fn finding<'a>(here: &Here<'a>) -> Option<&'a EmotionFinding> {
    let findings = here.open.findings.as_ref().filter(|found| found.round == here.open.round)?;
    findings.readings.emotion.as_ref()
}

/// Mean of a cluster now and in the compared round, 0–10.
pub fn means(here: &Here<'_>, section: &Section) -> [Option<f64>; 2] {
    let Some(finding) = finding(here) else { return [None; 2] };
    let clusters = &finding.profile.clusters;
    let at = clusters.iter().position(|cluster| cluster.code.as_str() == section.code.as_str());
    let Some(at) = at else { return [None; 2] };
    [clusters[at].mean, finding.before.get(at).copied().flatten()]
}

/// Sign, name and mean of a cluster, and what it is about.
fn head(ui: &mut Ui, here: &Here<'_>, section: &Section) {
    let theme = theme::of(ui);
    ui.add_space(theme.tokens.space.m);
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = theme.tokens.text.body.line;
        let sign = if section.destroying { "−" } else { "+" };
        let name = format!("{sign} {}", here.say(&section.name));
        ui.label(theme.text(Role::Heading, name));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(theme.text(Role::LegendStrong, mean(here, section)));
        });
    });
    if let Some(about) = &section.about {
        wrapped(ui, Role::Legend, here.say(about));
    }
}

/// The mean in words; until half is rated, how many are.
fn mean(here: &Here<'_>, section: &Section) -> String {
    let texts = here.texts();
    let [now, before] = means(here, section);
    let number = |mean: f64| texts.decimal(mean, 1);
    match (now.map(number), before.map(number)) {
        (Some(now), None) => texts.with("emotion-mean", &[("mean", Arg::Text(&now))]),
        (Some(now), Some(before)) => {
            let round = here.open.findings.as_ref().and_then(|found| found.compared_name.clone());
            let round = round.unwrap_or_default();
            let args = [
                ("mean", Arg::Text(&now)),
                ("round", Arg::Text(&round)),
                ("before", Arg::Text(&before)),
            ];
            texts.with("emotion-mean-before", &args)
        }
        (None, _) => {
            let rated =
                |q: &&crate::model::Question| matches!(here.round.reply(q), Some(Reply::Points(_)));
            let done = section.questions.iter().filter(rated).count();
            let args = [("done", Arg::Count(done)), ("total", Arg::Count(section.questions.len()))];
            texts.with("emotion-rated", &args)
        }
    }
}

/// Where the parts of a row stand.
struct Places {
    name: Rect,
    cells: Rect,
    state: Rect,
}

fn places(rect: Rect, pad: f32, one_line: bool) -> Places {
    let inner = rect.shrink2(vec2(pad, 0.0));
    let part = |left: f32, top: f32, right: f32, bottom: f32| {
        Rect::from_min_max(pos2(left, top), pos2(right, bottom))
    };
    if one_line {
        let state = part(inner.right() - 2.0 * STATE, inner.top(), inner.right(), inner.bottom());
        let cells = part(
            inner.left() + NAME,
            inner.center().y - CELL / 2.0,
            state.left() - pad,
            inner.center().y + CELL / 2.0,
        );
        let name = part(inner.left(), inner.top(), cells.left(), inner.bottom());
        Places { name, cells, state }
    } else {
        let middle = inner.top() + CELL + 4.0;
        let state = part(inner.right() - 2.0 * STATE, inner.top(), inner.right(), middle);
        let name = part(inner.left(), inner.top(), state.left(), middle);
        Places { name, cells: part(inner.left(), middle, inner.right(), middle + CELL), state }
    }
}

/// One feeling. The pointer goes to its cells, the keyboard to the row as a whole.
fn feeling(ui: &mut Ui, here: &Here<'_>, in_view: bool, commands: &mut Commands) -> Response {
    let theme = theme::of(ui);
    let width = ui.available_width();
    let pad = theme.tokens.space.xs;
    let one_line = width >= ONE_LINE;
    let cells_width =
        if one_line { width - NAME - 2.0 * STATE - 3.0 * pad } else { width - 2.0 * pad };
    let cells = cell_places(egui::Pos2::ZERO, cells_width, CELL);
    let lower = cells.last().map_or(CELL, Rect::bottom);
    let height = if one_line { lower + pad } else { CELL + 4.0 + lower + pad };
    let id = row_id(ui, &here.question.code);
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let sense = if here.enabled() { Sense::click() } else { Sense::hover() };
    let response = ui.interact(rect, id, sense);
    let places = places(rect, pad, one_line);
    if in_view {
        ui.painter().rect_filled(rect, theme.tokens.radius.control, theme.colors.selected);
    }
    let name = here.say(&here.question.name);
    let role = if in_view { Role::Heading } else { Role::Body };
    text(ui, places.name, name, role, Align2::LEFT_CENTER);
    let pressed = cells_ui(ui, here, &response, places.cells.min, &cells);
    let other = beside(ui, here, id, places.state, name);
    speak(ui, here, &response, name);
    theme.focus_ring(ui, &response);
    let reply = other.or(pressed.map(Reply::Points)).or_else(|| moves(ui, here, &response));
    // The reply belongs to the question in view, so the row is chosen first.
    if !in_view && (response.clicked() || response.gained_focus() || reply.is_some()) {
        commands.send(Command::ChooseQuestion(here.question.code.clone()));
    }
    if let Some(reply) = reply {
        commands.send(Command::Reply(reply));
    }
    walk(ui, here, &response, commands);
    response
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
fn cells_ui(
    ui: &Ui,
    here: &Here<'_>,
    row: &Response,
    corner: egui::Pos2,
    cells: &[Rect],
) -> Option<u8> {
    let last = last::point(here).map(|(_, point)| point);
    let pointer = if row.clicked() { row.interact_pointer_pos() } else { None };
    let mut pressed = None;
    for (raw, cell) in (0_u8..).zip(cells) {
        let place = cell.translate(corner.to_vec2());
        let hovered = row.hover_pos().is_some_and(|at| place.contains(at));
        let (chosen, enabled) = (here.point() == Some(raw), here.enabled());
        let last = last == Some(raw);
        paint_cell(ui, place, Cell { raw, chosen, last, hovered, enabled, cap: None });
        if pointer.is_some_and(|at| place.expand(2.0).contains(at)) {
            pressed = pressed.or(Some(raw));
        }
    }
    pressed
}

/// *Not rated*, and the answers that are no number. They are pressed by pointer or by their keys,
/// so that Tab goes from feeling to feeling.
fn beside(ui: &Ui, here: &Here<'_>, id: Id, place: Rect, name: &str) -> Option<Reply> {
    let theme = theme::of(ui);
    let (left, right) = place.split_left_right_at_fraction(0.5);
    if here.given().is_none() {
        text(ui, left, &here.texts().tr("emotion-not-rated"), Role::Legend, Align2::LEFT_CENTER);
    }
    let not_applicable = here.question.not_applicable.as_ref().map(|words| here.say(words));
    let mut offers = vec![];
    if here.offers_dont_know() {
        offers.push((Reply::DontKnow, here.texts().tr("answer-dk"), right));
    }
    if let Some(words) = not_applicable {
        let place = if offers.is_empty() { right } else { left };
        offers.push((Reply::NotApplicable, words.to_owned(), place));
    }
    let mut pressed = None;
    for (at, (reply, words, place)) in offers.into_iter().enumerate() {
        let place = Rect::from_center_size(place.center(), vec2(place.width() - 4.0, CELL));
        let sense = if here.enabled() { Sense::CLICK } else { Sense::hover() };
        let response = ui.interact(place, id.with(("other", at)), sense);
        let chosen = here.given() == Some(&reply);
        // A quiet word until it holds or the pointer is near.
        if chosen || response.hovered() {
            let edge = if chosen { theme.colors.accent } else { theme.colors.line_strong };
            let stroke = egui::Stroke::new(theme.tokens.stroke.mark, edge);
            let radius = theme.tokens.radius.control;
            ui.painter().rect(place, radius, theme.colors.raised, stroke, egui::StrokeKind::Inside);
        }
        let role = if chosen { Role::LegendStrong } else { Role::Legend };
        text(ui, place, &words, role, Align2::CENTER_CENTER);
        let label = format!("{name}: {words}");
        let enabled = here.enabled();
        response
            .widget_info(|| WidgetInfo::selected(AccessRole::RadioButton, enabled, chosen, &label));
        if response.clicked() {
            pressed = Some(reply);
        }
    }
    pressed
}

/// The row as a slider that may be empty.
fn speak(ui: &Ui, here: &Here<'_>, response: &Response, name: &str) {
    let texts = here.texts();
    let words = match here.given() {
        Some(Reply::Points(raw)) => raw.to_string(),
        Some(Reply::DontKnow) => texts.tr("answer-dk"),
        Some(Reply::NotApplicable) => {
            here.question.not_applicable.as_ref().map_or("", |words| here.say(words)).to_owned()
        }
        _ => texts.tr("emotion-not-rated"),
    };
    let last = last::point(here).map(|(round, point)| {
        let what = point.to_string();
        texts.with("answer-last-said", &[("round", Arg::Text(round)), ("what", Arg::Text(&what))])
    });
    let enabled = here.enabled();
    let value = here.point().map(f64::from);
    response.widget_info(|| WidgetInfo {
        value,
        ..WidgetInfo::labeled(AccessRole::Slider, enabled, name)
    });
    let ends = ends(here);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(10.0);
        node.set_numeric_value_step(1.0);
        node.set_value(words);
        node.set_description(last.map_or(ends.clone(), |last| format!("{ends} {last}")));
        if enabled {
            node.add_action(Action::Increment);
            node.add_action(Action::Decrement);
        }
    });
}

/// What arrows and a screen reader do to the row that has the focus: one more, one less.
fn moves(ui: &Ui, here: &Here<'_>, response: &Response) -> Option<Reply> {
    if !here.enabled() {
        return None;
    }
    let asked = |action| ui.input(|input| input.has_accesskit_action_request(response.id, action));
    let pressed =
        |key| response.has_focus() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let more = asked(Action::Increment) || pressed(Key::ArrowRight);
    let less = asked(Action::Decrement) || pressed(Key::ArrowLeft);
    let to = match (here.point(), more, less) {
        (None, true, _) => 0,
        (Some(now), true, _) if now < 10 => now + 1,
        (Some(now), false, true) if now > 0 => now - 1,
        _ => return None,
    };
    Some(Reply::Points(to))
}

/// ↑ and ↓ go from row to row and Enter goes on, although a row has the focus.
fn walk(ui: &Ui, here: &Here<'_>, response: &Response, commands: &mut Commands) {
    if !response.has_focus() {
        return;
    }
    let filter =
        EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    for (key, steps) in [(Key::ArrowUp, -1), (Key::ArrowDown, 1)] {
        if pressed(key)
            && let Some(code) = row_beside(here.block, &here.question.code, steps)
        {
            commands.send(Command::ChooseQuestion(code));
        }
    }
    if pressed(Key::Enter) {
        commands.send(Command::NextOpen);
    }
}

/// The row above or below, where no row has the focus.
pub fn rows(ui: &Ui, here: &Here<'_>, commands: &mut Commands) {
    if !is_on_page(here.section) || ui.memory(|memory| memory.focused()).is_some() {
        return;
    }
    for (key, steps) in [(Key::ArrowUp, -1), (Key::ArrowDown, 1)] {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            let row: Option<QuestionCode> = row_beside(here.block, &here.question.code, steps);
            row.into_iter().for_each(|code| commands.send(Command::ChooseQuestion(code)));
        }
    }
}
