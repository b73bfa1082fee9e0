//! One question of a block: its head, the control that is made for its kind, and what is offered
//! beside.

use egui::{Align, Id, Layout, Ui};

use super::{AnswerScreen, choose, item, last, rating, said};
use crate::app::{Command, choices};
use crate::model::{Block, Control, Question, Reply, Section, Who, Wording};
use crate::text::{Arg, Texts};
use crate::ui::controls::{self, Cards, Kind, choice};
use crate::ui::widgets::wrapped;
use crate::ui::{Class, Commands, View, theme, theme::Role};

/// The question in view, and what its control reads.
#[derive(Clone, Copy)]
pub struct Here<'a> {
    pub view: View<'a>,
    pub block: &'a Block,
    pub section: &'a Section,
    pub question: &'a Question,
}

impl<'a> Here<'a> {
    /// The question in view, if it is one.
    pub fn of(view: &View<'a>) -> Option<Self> {
        let (block, question) = view.open.question()?;
        let holds = |section: &&Section| section.questions.iter().any(|q| q.code == question.code);
        let section = block.sections.iter().find(holds)?;
        Some(Self { view: *view, block, section, question })
    }

    /// The same for another question of the block.
    pub fn at(self, section: &'a Section, question: &'a Question) -> Self {
        Self { section, question, ..self }
    }

    /// What was said to it.
    pub fn given(&self) -> Option<&'a Reply> {
        self.view.round.reply(self.question)
    }

    /// The point that was chosen.
    pub fn point(&self) -> Option<u8> {
        match self.given() {
            Some(Reply::Points(raw)) => Some(*raw),
            _ => None,
        }
    }

    /// Whether it can be answered.
    pub fn enabled(&self) -> bool {
        self.view.open.can_answer()
    }

    /// Whether *don't know* is offered.
    pub fn offers_dont_know(&self) -> bool {
        self.block.offers_dont_know(self.question, Who::Own)
    }

    /// What can be chosen, with its words.
    pub fn choices(&self) -> Vec<(String, String)> {
        self.choices_of(self.question)
    }

    /// The same for another question of the round.
    pub fn choices_of(&self, question: &Question) -> Vec<(String, String)> {
        choices(&self.view.state.library, self.view.round, question, self.texts().language())
    }

    /// The words of the interface.
    pub fn texts(&self) -> &'a Texts {
        self.view.texts()
    }

    /// A wording in the language of the interface.
    pub fn say<'w>(&self, wording: &'w Wording) -> &'w str {
        wording.get(self.texts().language())
    }

    /// What leads to the questions of the block.
    pub fn lead(&self) -> Option<&'a str> {
        self.block.audience(Who::Own).map(|audience| self.say(&audience.lead))
    }
}

impl AnswerScreen {
    /// Shows the question in view; returns its first control.
    pub(super) fn question(
        &mut self,
        ui: &mut Ui,
        here: &Here<'_>,
        commands: &mut Commands,
    ) -> Option<Id> {
        let at = here.section.questions.iter().position(|q| q.code == here.question.code);
        let position = [
            ("at", Arg::Count(at.unwrap_or(0) + 1)),
            ("of", Arg::Count(here.section.questions.len())),
        ];
        let position = here.texts().with("answer-position", &position);
        path(ui, here, &[here.say(&here.section.name), &position]);
        asked(ui, here);
        item::closed(ui, &here.view);
        let first = self.control(ui, here, commands);
        last::line(ui, here);
        beside(ui, here, commands);
        said::card(ui, here);
        first
    }

    fn control(&mut self, ui: &mut Ui, here: &Here<'_>, commands: &mut Commands) -> Option<Id> {
        match &here.question.control {
            Control::Levels { labels } => Some(cards(ui, here, Kind::Levels, labels, commands)),
            Control::Points { labels } => Some(cards(ui, here, Kind::Points, labels, commands)),
            Control::Rating { least, most } => {
                Some(rating::show(ui, here, [here.say(least), here.say(most)], commands))
            }
            Control::Choice { .. } => choose::show(ui, here, commands),
            Control::Number { .. } => Some(self.number(ui, here, commands)),
            Control::Text { long } => Some(self.text(ui, here, *long, commands)),
            Control::Link { .. } => None,
        }
    }
}

/// Where the question is, and how long the rest takes.
pub(super) fn path(ui: &mut Ui, here: &Here<'_>, place: &[&str]) {
    let theme = theme::of(ui);
    let block = (here.view.class > Class::Tiny).then(|| here.say(&here.block.title));
    let place: Vec<&str> = block.into_iter().chain(place.iter().copied()).collect();
    ui.horizontal(|ui| {
        ui.label(theme.text(Role::Legend, place.join("  ›  ")));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let left = item::minutes_left(&here.view);
            ui.label(theme.text(Role::Legend, left));
        });
    });
    ui.add_space(theme.tokens.space.xs);
}

/// The question in large type; below it what leads to it and what helps.
fn asked(ui: &mut Ui, here: &Here<'_>) {
    let theme = theme::of(ui);
    let large = here.question.question.as_ref().unwrap_or(&here.question.name);
    ui.add(egui::Label::new(theme.text(Role::Question, here.say(large))).wrap());
    ui.add_space(theme.tokens.space.xxs);
    let hint = here.question.hint.as_ref().map(|hint| here.say(hint));
    let small: Vec<&str> = here.lead().into_iter().chain(hint).collect();
    if !small.is_empty() {
        wrapped(ui, Role::Second, &small.join(" "));
    }
    if let Some(about) = &here.section.about {
        wrapped(ui, Role::Legend, here.say(about));
    }
    ui.add_space(theme.tokens.space.xs);
}

fn cards(
    ui: &mut Ui,
    here: &Here<'_>,
    kind: Kind,
    labels: &[Wording],
    commands: &mut Commands,
) -> Id {
    let last = last::point(here);
    let cards = Cards {
        code: here.question.code.as_str(),
        kind,
        words: labels,
        given: here.point(),
        last: last.as_ref().map(|(round, point)| (*round, *point)),
        enabled: here.enabled(),
        keys: true,
        beside: None,
    };
    let (first, pressed) = controls::cards(ui, here.view.state, &cards);
    if let Some(raw) = pressed {
        commands.send(Command::Reply(Reply::Points(raw)));
    }
    first
}

/// Does not apply, don't know.
fn beside(ui: &mut Ui, here: &Here<'_>, commands: &mut Commands) {
    let not_applicable = here.question.not_applicable.as_ref();
    if not_applicable.is_none() && !here.offers_dont_know() {
        return;
    }
    ui.add_space(theme::of(ui).tokens.space.m);
    ui.horizontal_wrapped(|ui| {
        let mut offer = |reply: Reply, text: &str, cap: &str| {
            let chosen = here.given() == Some(&reply);
            if choice(ui, text, cap, chosen, here.enabled()).clicked() {
                commands.send(Command::Reply(reply));
            }
        };
        if let Some(words) = not_applicable {
            offer(Reply::NotApplicable, here.say(words), "N");
        }
        if here.offers_dont_know() {
            offer(Reply::DontKnow, &here.texts().tr("answer-dk"), "D");
        }
    });
}
