//! Blind evaluation on one computer: each sees the idea and the questions, and nothing of others.

use std::collections::BTreeMap;

use egui::{Id, Ui};

use super::view::View;
use crate::app::{Command, judging_questions};
use crate::method::ideas::LEAST_JUDGES;
use crate::model::{Block, Control, Idea, IdeaId, Question, QuestionCode, Reply, Who};
use crate::text::Arg;
use crate::ui::controls::{Cards, Kind, cards, choice};
use crate::ui::widgets::{Button, Field, card, field, wrapped};
use crate::ui::{Class, Commands, theme, theme::Role};

/// What one judge has said so far; nobody else sees it.
pub struct Judging {
    pub idea: IdeaId,
    replies: BTreeMap<QuestionCode, Reply>,
    typed: BTreeMap<QuestionCode, String>,
    /// The computer goes from one judge to the next: nothing of anybody is shown.
    between: bool,
}

impl Judging {
    /// The first judge of a sitting.
    pub fn of(idea: IdeaId) -> Self {
        Self { idea, replies: BTreeMap::new(), typed: BTreeMap::new(), between: false }
    }
}

/// Shows the page; returns its first control, and whether judging goes on.
pub fn show(
    ui: &mut Ui,
    view: &View<'_>,
    idea: &Idea,
    judging: &mut Judging,
    commands: &mut Commands,
) -> (Option<Id>, bool) {
    let Some(block) = view.block(idea) else { return (None, false) };
    ui.set_max_width(ui.available_width().min(880.0));
    if judging.between {
        return between(ui, view, idea, judging);
    }
    about(ui, view, idea);
    let space = theme::of(ui).tokens.space;
    let mut first = None;
    for question in judging_questions(block) {
        let id = asked(ui, view, block, question, judging);
        first = first.or(Some(id));
        ui.add_space(space.m);
    }
    let goes_on = foot(ui, view, block, judging, commands);
    (first, goes_on)
}

/// The idea as everybody sees it: not who gave it.
fn about(ui: &mut Ui, view: &View<'_>, idea: &Idea) {
    let texts = view.texts();
    let theme = theme::of(ui);
    let title = egui::Label::new(theme.text(Role::PageSentence, view.title(idea)));
    ui.add(title.wrap());
    let text = idea.words("ID_text").trim();
    if !text.is_empty() && text != view.title(idea) {
        wrapped(ui, Role::Body, text);
    }
    wrapped(ui, Role::Legend, &texts.tr("judge-alone"));
    ui.add_space(theme.tokens.space.m);
}

fn asked(
    ui: &mut Ui,
    view: &View<'_>,
    block: &Block,
    question: &Question,
    judging: &mut Judging,
) -> Id {
    let language = view.texts().language();
    let words = question.question.as_ref().unwrap_or(&question.name).get(language);
    let code = &question.code;
    match &question.control {
        Control::Text { long } => {
            let typed = judging.typed.entry(code.clone()).or_default();
            let rows = if *long { 2 } else { 0 };
            let look = Field { label: words, note: "", hint: "", rows, enabled: true, id: None };
            field(ui, look, typed).id
        }
        Control::Points { labels } | Control::Levels { labels } => {
            wrapped(ui, Role::Heading, words);
            let given = judging.replies.get(code).cloned();
            let level = match given {
                Some(Reply::Points(level)) => Some(level),
                _ => None,
            };
            let shown = Cards {
                code: code.as_str(),
                kind: Kind::Points,
                words: labels,
                given: level,
                last: None,
                enabled: true,
            };
            let (first, pressed) = cards(ui, view.state, &shown);
            let mut pressed = pressed.map(Reply::Points);
            if block.offers_dont_know(question, Who::Own) {
                ui.add_space(theme::of(ui).tokens.space.xs);
                let name = view.texts().tr("answer-dk");
                let is_chosen = given == Some(Reply::DontKnow);
                if choice(ui, &name, "", is_chosen, true).clicked() {
                    pressed = Some(Reply::DontKnow);
                }
            }
            // The same again takes it back.
            match pressed {
                Some(reply) if given.as_ref() == Some(&reply) => {
                    judging.replies.remove(code);
                }
                Some(reply) => {
                    judging.replies.insert(code.clone(), reply);
                }
                None => {}
            }
            first
        }
        _ => Id::NULL,
    }
}

/// Done with this judge, or no judging at all.
fn foot(
    ui: &mut Ui,
    view: &View<'_>,
    block: &Block,
    judging: &mut Judging,
    commands: &mut Commands,
) -> bool {
    let texts = view.texts();
    let is_said =
        |question: &Question| !question.counts() || judging.replies.contains_key(&question.code);
    let open = judging_questions(block).filter(|question| !is_said(question)).count();
    let (done, stop) = (texts.tr("judge-done"), texts.tr("judge-stop"));
    let mut goes_on = true;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::of(ui).tokens.space.xs;
        if ui.add(Button::primary(&done).enabled(open == 0)).clicked() {
            let typed = std::mem::take(&mut judging.typed).into_iter();
            let typed = typed.filter(|(_, text)| !text.trim().is_empty());
            let mut replies = std::mem::take(&mut judging.replies);
            replies.extend(typed.map(|(code, text)| (code, Reply::Text(text.trim().to_owned()))));
            commands.send(Command::JudgeIdea(judging.idea, replies));
            judging.between = true;
        }
        goes_on = !ui.add(Button::new(&stop)).clicked();
        if open > 0 {
            let args = [("count", Arg::Count(open))];
            wrapped(ui, Role::Legend, &texts.with("judge-open", &args));
        }
    });
    goes_on
}

/// From one judge to the next: how many have judged, nothing else.
fn between(ui: &mut Ui, view: &View<'_>, idea: &Idea, judging: &mut Judging) -> (Option<Id>, bool) {
    let texts = view.texts();
    let mut goes_on = true;
    let first = card(ui, |ui| {
        wrapped(ui, Role::PageSentence, &texts.tr("judge-between"));
        let judged = idea.judgements.len();
        let args = [("judged", Arg::Count(judged)), ("least", Arg::Count(LEAST_JUDGES))];
        let key = if judged < LEAST_JUDGES { "idea-judged-of" } else { "idea-judged-enough" };
        wrapped(ui, Role::Second, &texts.with(key, &args));
        ui.add_space(theme::of(ui).tokens.space.s);
        let (next, end) = (texts.tr("judge-next"), texts.tr("judge-end"));
        let row = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.x = theme::of(ui).tokens.space.xs;
            let next = ui.add(Button::primary(&next));
            if next.clicked() {
                *judging = Judging::of(idea.id);
            }
            goes_on = !ui.add(Button::new(&end)).clicked();
            next.id
        };
        if view.class == Class::Tiny { ui.vertical(row).inner } else { ui.horizontal(row).inner }
    });
    (Some(first.inner), goes_on)
}
