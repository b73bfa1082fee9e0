//! What those who judged an idea think together, once it may be seen.

use egui::{Rect, Sense, Ui, WidgetInfo, vec2};

use crate::app::{Command, judging_questions};
use crate::method::ideas::{Judged, LEAST_JUDGES, Spread};
use crate::model::{Block, Control, Idea, IdeaStatus, Question, Reply};
use crate::prose;
use crate::text::Arg;
use crate::ui::widgets::{Button, card, notice_frame, rule, wrapped};
use crate::ui::{Commands, View, theme, theme::Role};

/// Shows the card; returns whether somebody wants to judge.
pub fn show(
    ui: &mut Ui,
    view: &View<'_>,
    block: &Block,
    idea: &Idea,
    commands: &mut Commands,
) -> bool {
    let texts = view.texts();
    let (status, judged) = (idea.status(), idea.judgements.len());
    if status == IdeaStatus::Proposed {
        return false;
    }
    let mut evaluates = false;
    card(ui, |ui| {
        wrapped(ui, Role::Heading, &texts.tr("idea-judgements"));
        let args = [("judged", Arg::Count(judged)), ("least", Arg::Count(LEAST_JUDGES))];
        if judged < LEAST_JUDGES {
            wrapped(ui, Role::Second, &texts.with("idea-judged-of", &args));
        } else if !idea.is_revealed() {
            wrapped(ui, Role::Second, &texts.with("idea-judged-enough", &args));
        } else {
            revealed(ui, view, block, idea);
        }
        if status == IdeaStatus::InEvaluation {
            ui.add_space(theme::of(ui).tokens.space.xxs);
            evaluates = buttons(ui, view, idea, commands);
        }
    });
    evaluates
}

fn buttons(ui: &mut Ui, view: &View<'_>, idea: &Idea, commands: &mut Commands) -> bool {
    let texts = view.texts();
    let can = view.can_change(idea);
    let (evaluate, reveal) = (texts.tr("idea-evaluate"), texts.tr("idea-reveal"));
    let can_reveal = idea.judgements.len() >= LEAST_JUDGES && !idea.is_revealed();
    let mut evaluates = false;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::of(ui).tokens.space.xs;
        let is_first = !can_reveal && !idea.is_revealed();
        let button = if is_first { Button::primary(&evaluate) } else { Button::new(&evaluate) };
        evaluates = ui.add(button.enabled(can)).clicked();
        if can_reveal && ui.add(Button::primary(&reveal).enabled(can)).clicked() {
            commands.send(Command::RevealJudgements(idea.id));
        }
    });
    if idea.is_revealed() {
        wrapped(ui, Role::Legend, &texts.tr("idea-not-blind"));
    }
    evaluates
}

/// Each scale with its middle and its spread, and what people know.
fn revealed(ui: &mut Ui, view: &View<'_>, block: &Block, idea: &Idea) {
    let texts = view.texts();
    let late = idea.judgements.iter().filter(|judgement| !judgement.blind).count();
    let args = [("count", Arg::Count(idea.judgements.len())), ("late", Arg::Count(late))];
    wrapped(ui, Role::Legend, &texts.with("idea-judges", &args));
    let found = view.finding(idea).map(|finding| &finding.judgements[..]).unwrap_or_default();
    for question in judging_questions(block) {
        if let Some(judged) = found.iter().find(|judged| judged.code == question.code) {
            rule(ui);
            scale(ui, view, block, idea, question, judged);
        }
    }
    if found.iter().any(|judged| judged.spread == Spread::Wide) {
        let theme = theme::of(ui);
        notice_frame(&theme, false).show(ui, |ui| {
            wrapped(ui, Role::Body, &texts.tr("idea-talk"));
        });
    }
    knowledge(ui, view, block, idea);
}

fn scale(
    ui: &mut Ui,
    view: &View<'_>,
    block: &Block,
    idea: &Idea,
    question: &Question,
    judged: &Judged,
) {
    let texts = view.texts();
    wrapped(ui, Role::LegendStrong, question.name.get(texts.language()));
    let median = prose::idea_median(texts, block, judged);
    let spread = prose::idea_spread(texts, judged.spread);
    let args = [("median", Arg::Text(&median)), ("spread", Arg::Text(&spread))];
    wrapped(ui, Role::Body, &texts.with("idea-median", &args));
    let labels = prose::scale(block, &judged.code, texts.language());
    let mut counts = vec![0_usize; labels.len()];
    for judgement in &idea.judgements {
        if let Some(Reply::Points(level)) = judgement.replies.get(&judged.code)
            && let Some(count) = counts.get_mut(usize::from(*level))
        {
            *count += 1;
        }
    }
    distribution(ui, &labels, &counts);
}

/// A square for each judgement above the place of its level.
fn distribution(ui: &mut Ui, labels: &[&str], counts: &[usize]) {
    const SQUARE: f32 = 8.0;
    const CELL: f32 = 28.0;
    const MOST: usize = 6;
    let theme = theme::of(ui);
    let tallest = counts.iter().copied().max().unwrap_or(0).clamp(1, MOST);
    let size = vec2(counts.len() as f32 * CELL, tallest as f32 * (SQUARE + 2.0) + 5.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let given = labels.iter().zip(counts).filter(|(_, count)| **count > 0);
    let said: Vec<String> = given.map(|(label, count)| format!("{label} {count}")).collect();
    let said = said.join(", ");
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Image, true, &said));
    let painter = ui.painter();
    for (level, count) in counts.iter().enumerate() {
        let middle = rect.left() + (level as f32 + 0.5) * CELL;
        let base = egui::Rangef::new(middle - CELL / 2.0 + 2.0, middle + CELL / 2.0 - 2.0);
        let stroke = egui::Stroke::new(theme.tokens.stroke.hair, theme.colors.line_strong);
        painter.hline(base, rect.bottom() - 1.0, stroke);
        for at in 0..(*count).min(MOST) {
            let top = rect.bottom() - 4.0 - (at + 1) as f32 * (SQUARE + 2.0) + 2.0;
            let corner = egui::pos2(middle - SQUARE / 2.0, top);
            let square = Rect::from_min_size(corner, vec2(SQUARE, SQUARE));
            painter.rect_filled(square, 1.0, theme.colors.text_2);
        }
    }
    response.on_hover_text(said);
}

/// What somebody knows that others may not, word by word, in no order of persons.
fn knowledge(ui: &mut Ui, view: &View<'_>, block: &Block, idea: &Idea) {
    let is_text = |question: &&Question| matches!(question.control, Control::Text { .. });
    for question in judging_questions(block).filter(is_text) {
        let said = idea.judgements.iter().filter_map(|judgement| {
            match judgement.replies.get(&question.code) {
                Some(Reply::Text(text)) if !text.trim().is_empty() => Some(text.trim()),
                _ => None,
            }
        });
        let mut said: Vec<&str> = said.collect();
        said.sort_unstable();
        if said.is_empty() {
            continue;
        }
        rule(ui);
        wrapped(ui, Role::LegendStrong, question.name.get(view.texts().language()));
        for text in said {
            wrapped(ui, Role::Body, text);
        }
    }
}
