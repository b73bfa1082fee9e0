//! One idea on the board: what it changes, its words, who gave it, and how it stands.

use std::sync::Arc;

use egui::{
    Align2, DragAndDrop, Galley, Id, LayerId, Order, Rect, Response, Role as AccessRole, Sense,
    Stroke, StrokeKind, Ui, WidgetInfo, pos2, text::LayoutJob, vec2,
};

use crate::chart::{Legend, legend};
use crate::method::change::Word;
use crate::method::ideas::LEAST_JUDGES;
use crate::model::{Idea, IdeaId, IdeaStatus};
use crate::prose;
use crate::text::Arg;
use crate::ui::plots::{paint_centred, word_sign_ui};
use crate::ui::{View, theme, theme::Role, theme::Theme};

const PAD: f32 = 12.0;
/// From the left border to the words: the shape stands there.
const INDENT: f32 = 34.0;
/// A square of the judgements, and from one to the next.
const SQUARE: f32 = 8.0;
const STEP: f32 = 11.0;
/// More judgements than these are only counted.
const MOST_SQUARES: usize = 6;
/// A longer line of the foot ends in dots; the form has the whole.
const LINE_ROWS: usize = 3;

/// Id of the card of an idea, on whichever column it is.
pub fn id(idea: IdeaId) -> Id {
    Id::unique(("idea", idea.0))
}

/// What stands before the words of the foot.
#[derive(Clone, Copy, PartialEq)]
enum Sign {
    None,
    /// Judgements given, and squares in all.
    Squares(usize, usize),
    Word(Word),
}

/// A line of the foot: a strong word first, if there is one.
struct Line {
    sign: Sign,
    strong: String,
    words: String,
}

impl Line {
    fn plain(words: String) -> Self {
        Self { sign: Sign::None, strong: String::new(), words }
    }

    fn said(&self) -> String {
        format!("{} {}", self.strong, self.words).trim().to_owned()
    }

    /// Room that the sign takes.
    fn room(&self) -> f32 {
        match self.sign {
            Sign::None => 0.0,
            Sign::Squares(_, all) => all as f32 * STEP + 4.0,
            Sign::Word(_) => 16.0,
        }
    }
}

/// Shows the card in the whole width.
pub fn show(ui: &mut Ui, view: &View<'_>, idea: &Idea, column: &str) -> Response {
    let theme = theme::of(ui);
    let width = ui.available_width();
    let room = width - INDENT - PAD;
    let title = view.title(idea);
    let words = lay(ui, &theme, Role::Body, &title, room);
    let source_words = view.source(idea);
    let source = lay(ui, &theme, Role::Legend, &source_words, room);
    let foot: Vec<(Line, Arc<Galley>)> = foot(view, idea)
        .into_iter()
        .map(|line| {
            let galley = lay_line(ui, &theme, &line, room - line.room());
            (line, galley)
        })
        .collect();
    let gap = theme.tokens.space.xxs;
    let lines: f32 = foot.iter().map(|(_, galley)| galley.size().y + gap).sum();
    let height = PAD + words.size().y + gap + source.size().y + lines + PAD - 2.0;
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let response = ui.interact(rect, id(idea.id), Sense::click_and_drag());
    let parts = [title, column.to_owned(), source_words];
    let said = parts.into_iter().chain(foot.iter().map(|(line, _)| line.said()));
    let said: Vec<String> = said.filter(|part| !part.is_empty()).collect();
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, said.join(" – ")));
    if view.can_change(idea) {
        response.dnd_set_drag_payload(idea.id);
    }
    paint_card(ui, &theme, rect, &response);
    if let Some(axis) = view.axis(idea) {
        let sign = Rect::from_min_size(rect.min + vec2(PAD, PAD + 2.0), vec2(16.0, 16.0));
        paint_centred(ui.painter(), sign, &legend(Legend::Shape(axis)), &theme);
    }
    let mut at = rect.min + vec2(INDENT, PAD);
    for galley in [words, source] {
        let step = galley.size().y + gap;
        ui.painter().galley(at, galley, theme.colors.text);
        at.y += step;
    }
    for (line, galley) in foot {
        let step = galley.size().y + gap;
        paint_sign(ui, &theme, at, &line);
        ui.painter().galley(at + vec2(line.room(), 0.0), galley, theme.colors.text_2);
        at.y += step;
    }
    theme.focus_ring(ui, &response);
    response
}

fn lay(ui: &Ui, theme: &Theme, role: Role, text: &str, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(text.to_owned(), theme.format(role));
    job.wrap.max_width = width;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

fn lay_line(ui: &Ui, theme: &Theme, line: &Line, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::default();
    if !line.strong.is_empty() {
        job.append(&format!("{} ", line.strong), 0.0, theme.format(Role::LegendStrong));
    }
    job.append(&line.words, 0.0, theme.format(Role::Legend));
    job.wrap.max_width = width;
    job.wrap.max_rows = LINE_ROWS;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// How the idea stands, and whether thanks are still to be given.
fn foot(view: &View<'_>, idea: &Idea) -> Vec<Line> {
    let texts = view.texts();
    let mut lines = Vec::new();
    let language = texts.language();
    let decided = || idea.decided.map(|day| view.date(day));
    match idea.status() {
        IdeaStatus::Proposed => {}
        IdeaStatus::InEvaluation => lines.push(evaluation(view, idea)),
        status @ (IdeaStatus::DecidedYes | IdeaStatus::DecidedNo) => {
            let is_yes = status == IdeaStatus::DecidedYes;
            let strong = texts.tr(if is_yes { "idea-yes" } else { "idea-no" });
            let words = prose::short(idea.words("ID_reason"), usize::MAX);
            lines.push(Line { sign: Sign::None, strong, words });
        }
        IdeaStatus::InTrial => {
            lines.extend(decided().map(|day| {
                Line::plain(texts.with("idea-decided-on", &[("date", Arg::Text(&day))]))
            }))
        }
        IdeaStatus::InUse | IdeaStatus::Measured => {
            let status = view.block(idea).map(|block| prose::idea_status(block, idea, language));
            let since = view.finding(idea).and_then(|found| found.since.as_ref());
            let theme = since.and_then(|_| view.theme(idea));
            let parts: Vec<_> = status.map(str::to_owned).into_iter().chain(theme).collect();
            lines.push(Line::plain(parts.join(" · ")));
            lines.extend(since.map(|since| Line {
                sign: Sign::Word(since.word),
                strong: String::new(),
                words: prose::idea_since(texts, since),
            }));
        }
    }
    if idea.awaits_thanks() {
        lines.push(Line {
            sign: Sign::None,
            strong: texts.tr("idea-not-thanked"),
            words: String::new(),
        });
    }
    lines
}

/// How many have judged; never what.
fn evaluation(view: &View<'_>, idea: &Idea) -> Line {
    let texts = view.texts();
    let judged = idea.judgements.len();
    let args = [("judged", Arg::Count(judged)), ("least", Arg::Count(LEAST_JUDGES))];
    let words = match (judged >= LEAST_JUDGES, idea.is_revealed()) {
        (false, _) => texts.with("idea-judged-of", &args),
        (true, false) => texts.tr("idea-can-reveal"),
        (true, true) => texts.tr("idea-revealed"),
    };
    let squares = judged.clamp(LEAST_JUDGES, MOST_SQUARES);
    Line { sign: Sign::Squares(judged.min(squares), squares), strong: String::new(), words }
}

fn paint_card(ui: &Ui, theme: &Theme, rect: Rect, response: &Response) {
    let colors = &theme.colors;
    let edge = if response.hovered() { colors.line_strong } else { colors.line };
    let stroke = Stroke::new(theme.tokens.stroke.hair, edge);
    let fill = if response.hovered() { colors.hover } else { colors.card };
    ui.painter().rect(rect, theme.tokens.radius.card, fill, stroke, StrokeKind::Inside);
}

fn paint_sign(ui: &Ui, theme: &Theme, at: egui::Pos2, line: &Line) {
    let middle = at.y + theme.tokens.text.small.line / 2.0;
    match line.sign {
        Sign::None => {}
        Sign::Word(word) => {
            let place = Rect::from_center_size(pos2(at.x + 6.0, middle), vec2(12.0, 12.0));
            word_sign_ui(ui, place, word);
        }
        Sign::Squares(given, all) => {
            let colors = &theme.colors;
            let stroke = Stroke::new(theme.tokens.stroke.hair, colors.text_2);
            for square in 0..all {
                let left = pos2(at.x + square as f32 * STEP, middle - SQUARE / 2.0);
                let place = Rect::from_min_size(left, vec2(SQUARE, SQUARE));
                if square < given {
                    ui.painter().rect_filled(place, 1.0, colors.text_2);
                } else {
                    ui.painter().rect_stroke(place, 1.0, stroke, StrokeKind::Inside);
                }
            }
        }
    }
}

/// The words of the card that is being dragged, beside the pointer.
pub fn dragged(ui: &Ui, view: &View<'_>) {
    let Some(id) = DragAndDrop::payload::<IdeaId>(ui.ctx()) else { return };
    let Some(idea) = view.open.document.ideas.get(&id) else { return };
    let Some(pointer) = ui.ctx().pointer_interact_pos() else { return };
    let theme = theme::of(ui);
    let painter = ui.ctx().layer_painter(LayerId::new(Order::Tooltip, Id::unique("dragged idea")));
    let galley = lay(ui, &theme, Role::Body, &view.title(idea), 180.0);
    let size = galley.size() + vec2(2.0 * PAD, 2.0 * PAD);
    let rect = Align2::CENTER_TOP.anchor_size(pointer + vec2(0.0, 12.0), size);
    let stroke = Stroke::new(theme.tokens.stroke.line, theme.colors.accent);
    painter.rect(rect, theme.tokens.radius.card, theme.colors.raised, stroke, StrokeKind::Inside);
    painter.galley(rect.min + vec2(PAD, PAD), galley, theme.colors.text);
    ui.ctx().set_cursor_icon(egui::CursorIcon::Grabbing);
}
