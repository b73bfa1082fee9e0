//! Blind evaluation on one computer: each sees the idea and the questions, and nothing of others.

use std::collections::BTreeMap;

use egui::{Align, Id, Key, Layout, Modifiers, Ui};

use crate::app::{Command, judging_questions};
use crate::method::ideas::LEAST_JUDGES;
use crate::model::{Block, Control, Idea, IdeaId, Question, QuestionCode, Reply, Who};
use crate::text::Arg;
use crate::ui::controls::{Cards, Kind, cards, choice};
use crate::ui::widgets::{Button, Field, card, field, wrapped};
use crate::ui::{Class, Commands, View, keys, theme, theme::Role};

/// The page is no wider than cards can be compared with ease.
const WIDEST: f32 = 880.0;

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

    /// The first question that counts and has no answer yet.
    fn turn<'b>(&self, block: &'b Block) -> Option<&'b Question> {
        let is_open =
            |question: &&Question| question.counts() && !self.replies.contains_key(&question.code);
        judging_questions(block).find(is_open)
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
    let width = ui.available_width().min(WIDEST);
    ui.scope(|ui| {
        ui.set_max_width(width);
        if judging.between {
            return between(ui, view, idea, judging);
        }
        about(ui, view, idea);
        let turn = judging.turn(block);
        if let Some(question) = turn {
            listen(ui, view, block, question, judging);
        }
        let space = theme::of(ui).tokens.space;
        let mut first = None;
        for question in judging_questions(block) {
            let is_turn = turn.is_some_and(|turn| turn.code == question.code);
            let id = asked(ui, view, block, question, is_turn, judging);
            first = first.or(Some(id));
            ui.add_space(space.m);
        }
        (first, foot(ui, view, block, judging, commands))
    })
    .inner
}

/// The digits answer the question whose turn it is, D says that one does not know.
fn listen(ui: &Ui, view: &View<'_>, block: &Block, turn: &Question, judging: &mut Judging) {
    const DIGITS: [Key; 5] = [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4];
    if !keys::are_free(ui.ctx(), view.state) {
        return;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let level = (0_u8..).zip(DIGITS).find(|(_, key)| pressed(*key)).map(|(raw, _)| raw);
    let offers = block.offers_dont_know(turn, Who::Own);
    let unknown = (offers && pressed(Key::D)).then_some(Reply::DontKnow);
    let reply = level.map(Reply::Points).or(unknown).filter(|reply| turn.takes(reply));
    if let Some(reply) = reply {
        judging.replies.insert(turn.code.clone(), reply);
    }
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
    is_turn: bool,
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
            let given = judging.replies.get(code).cloned();
            let unknown = heading(ui, view, block, question, given.as_ref(), is_turn);
            let shown = Cards {
                code: code.as_str(),
                kind: Kind::Points,
                words: labels,
                given: match given {
                    Some(Reply::Points(level)) => Some(level),
                    _ => None,
                },
                last: None,
                enabled: true,
                keys: is_turn,
                beside: Some(question.name.get(language)),
            };
            let (first, pressed) = cards(ui, view.state, &shown);
            let pressed = pressed.map(Reply::Points).or(unknown.then_some(Reply::DontKnow));
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

/// The question, with *don't know* at its right where that is offered; whether it was pressed.
fn heading(
    ui: &mut Ui,
    view: &View<'_>,
    block: &Block,
    question: &Question,
    given: Option<&Reply>,
    is_turn: bool,
) -> bool {
    let words = question.question.as_ref().unwrap_or(&question.name);
    let words = words.get(view.texts().language());
    if !block.offers_dont_know(question, Who::Own) {
        wrapped(ui, Role::Heading, words);
        return false;
    }
    let name = view.texts().tr("answer-dk");
    let mut pressed = false;
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let key = if is_turn { "D" } else { "" };
            let is_chosen = given == Some(&Reply::DontKnow);
            pressed = choice(ui, &name, key, is_chosen, true).clicked();
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                wrapped(ui, Role::Heading, words);
            });
        });
    });
    pressed
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
