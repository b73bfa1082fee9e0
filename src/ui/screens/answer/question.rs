//! One question of a block, with the control that is made for its kind.

use egui::{Align, Id, Layout, Ui};

use super::AnswerScreen;
use crate::app::{Command, Open, State};
use crate::model::{Block, Control, Question, Reply, Round, Section, Who};
use crate::text::Arg;
use crate::ui::widgets::{Field, field, wrapped};
use crate::ui::{Class, Commands, theme, theme::Role};

impl AnswerScreen {
    /// Shows the question in view; returns its first control.
    pub(super) fn question(
        &mut self,
        ui: &mut Ui,
        class: Class,
        state: &State,
        open: &Open,
        commands: &mut Commands,
    ) -> Option<Id> {
        let round = open.round()?;
        let (block, question) = open.question()?;
        let section =
            block.sections.iter().find(|s| s.questions.iter().any(|q| q.code == question.code))?;
        head(ui, class, state, block, section, question);
        super::item::closed(ui, state, open, round);
        let first = self.control(ui, state, open, round, question, commands);
        beside(ui, state, open, round, block, question, commands);
        first
    }

    fn control(
        &mut self,
        ui: &mut Ui,
        state: &State,
        open: &Open,
        round: &Round,
        question: &Question,
        commands: &mut Commands,
    ) -> Option<Id> {
        let given = round.reply(question);
        match &question.control {
            Control::Levels { labels } | Control::Points { labels } => {
                let texts: Vec<String> =
                    labels.iter().map(|l| l.get(state.texts.language()).to_owned()).collect();
                rows(ui, open, given, &texts, commands)
            }
            Control::Rating { least, most } => {
                let language = state.texts.language();
                rating(ui, open, given, [least.get(language), most.get(language)], commands)
            }
            Control::Choice { choices, .. } => choose(ui, state, open, given, choices, commands),
            Control::Number { unit, .. } => {
                let unit = unit.get(state.texts.language()).to_owned();
                self.typed(ui, state, open, round, question, (&unit, 0), commands)
            }
            Control::Text { long } => {
                let rows = if *long { 4 } else { 1 };
                self.typed(ui, state, open, round, question, ("", rows), commands)
            }
            Control::Link { .. } => None,
        }
    }

    /// A number or a text that is typed.
    #[allow(clippy::too_many_arguments, reason = "what a screen reads, and what it sends to")]
    fn typed(
        &mut self,
        ui: &mut Ui,
        state: &State,
        open: &Open,
        round: &Round,
        question: &Question,
        (note, rows): (&str, usize),
        commands: &mut Commands,
    ) -> Option<Id> {
        let here = Some((round.id, question.code.clone()));
        if self.reply_of != here || !ui.ctx().text_edit_focused() {
            self.reply = shown(state, question, round.reply(question));
            self.reply_of = here;
        }
        let label = question.name.get(state.texts.language());
        let hint = question.hint.as_ref().map(|hint| hint.get(state.texts.language()));
        let look =
            Field { label, note, hint: hint.unwrap_or_default(), rows, enabled: open.can_answer() };
        let response = field(ui, look, &mut self.reply);
        if response.changed() {
            match read(state, question, &self.reply) {
                Ok(reply) => commands.send(Command::TypeReply(reply)),
                Err(NotANumber) => {}
            }
        }
        if response.lost_focus() {
            commands.send(Command::StopTyping);
        }
        if read(state, question, &self.reply).is_err() {
            wrapped(ui, Role::Legend, &bad(state, question));
        }
        Some(response.id)
    }
}

struct NotANumber;

/// What was typed, as a reply; nothing where the field is empty.
fn read(state: &State, question: &Question, typed: &str) -> Result<Option<Reply>, NotANumber> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let Control::Number { .. } = question.control else {
        return Ok(Some(Reply::Text(typed.to_owned())));
    };
    let amount = state.texts.parse_decimal(typed).ok_or(NotANumber)?;
    let reply = Reply::Amount(amount);
    if question.takes(&reply) { Ok(Some(reply)) } else { Err(NotANumber) }
}

fn shown(state: &State, question: &Question, reply: Option<&Reply>) -> String {
    match (reply, &question.control) {
        (Some(Reply::Text(text)), _) => text.clone(),
        (Some(Reply::Amount(amount)), Control::Number { decimals, .. }) => {
            state.texts.decimal(*amount, usize::from(*decimals))
        }
        _ => String::new(),
    }
}

/// Which numbers the question takes.
fn bad(state: &State, question: &Question) -> String {
    let Control::Number { min, max, decimals, .. } = &question.control else {
        return String::new();
    };
    let number = |end: &Option<f64>| {
        end.map_or_else(|| "–".to_owned(), |end| state.texts.decimal(end, usize::from(*decimals)))
    };
    let (min, max) = (number(min), number(max));
    state.texts.with("question-number-bad", &[("min", Arg::Text(&min)), ("max", Arg::Text(&max))])
}

fn head(
    ui: &mut Ui,
    class: Class,
    state: &State,
    block: &Block,
    section: &Section,
    question: &Question,
) {
    let theme = theme::of(ui);
    let language = state.texts.language();
    let at = section.questions.iter().position(|other| other.code == question.code).unwrap_or(0);
    let position = [("at", Arg::Count(at + 1)), ("of", Arg::Count(section.questions.len()))];
    let position = state.texts.with("answer-position", &position);
    let name = section.name.get(language).to_owned();
    let path = if class == Class::Tiny {
        vec![name, position]
    } else {
        vec![block.title.get(language).to_owned(), name, position]
    };
    ui.label(theme.text(Role::Legend, path.join("  ›  ")));
    ui.add_space(theme.tokens.space.xs);
    let lead = block.audience(Who::Own).map(|audience| audience.lead.get(language));
    let (large, small) = match &question.question {
        Some(asked) => (asked.get(language), lead),
        None => (question.name.get(language), lead),
    };
    ui.add(egui::Label::new(theme.text(Role::Question, large)).wrap());
    ui.add_space(theme.tokens.space.xxs);
    if let Some(small) = small {
        wrapped(ui, Role::Second, small);
    }
    ui.add_space(theme.tokens.space.xs);
}

/// Labelled points as rows.
fn rows(
    ui: &mut Ui,
    open: &Open,
    given: Option<&Reply>,
    labels: &[String],
    commands: &mut Commands,
) -> Option<Id> {
    let mut first = None;
    for (raw, label) in labels.iter().enumerate() {
        let reply = Reply::Points(raw as u8);
        let key = raw.to_string();
        let chosen = given == Some(&reply);
        let response = super::item::choice(ui, label, &key, chosen, open.can_answer());
        first = first.or(Some(response.id));
        if response.clicked() {
            commands.send(Command::Reply(reply));
        }
    }
    first
}

/// Eleven cells between two ends.
fn rating(
    ui: &mut Ui,
    open: &Open,
    given: Option<&Reply>,
    [least, most]: [&str; 2],
    commands: &mut Commands,
) -> Option<Id> {
    let theme = theme::of(ui);
    let mut first = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme.tokens.space.xxs;
        for raw in 0..=10_u8 {
            let reply = Reply::Points(raw);
            let text = raw.to_string();
            let chosen = given == Some(&reply);
            let response = super::item::choice(ui, &text, "", chosen, open.can_answer());
            first = first.or(Some(response.id));
            if response.clicked() {
                commands.send(Command::Reply(reply));
            }
        }
    });
    ui.horizontal(|ui| {
        ui.label(theme.text(Role::Legend, format!("0 = {least}")));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(theme.text(Role::Legend, format!("10 = {most}")));
        });
    });
    first
}

fn choose(
    ui: &mut Ui,
    state: &State,
    open: &Open,
    given: Option<&Reply>,
    choices: &[crate::model::Choice],
    commands: &mut Commands,
) -> Option<Id> {
    let mut first = None;
    for (at, choice) in choices.iter().enumerate() {
        let reply = Reply::Choice(choice.code.as_str().to_owned());
        let label = choice.label.get(state.texts.language());
        let key = (at + 1).to_string();
        let chosen = given == Some(&reply);
        let response = super::item::choice(ui, label, &key, chosen, open.can_answer());
        first = first.or(Some(response.id));
        if response.clicked() {
            commands.send(Command::Reply(reply));
        }
    }
    first
}

/// Does not apply, don't know.
fn beside(
    ui: &mut Ui,
    state: &State,
    open: &Open,
    round: &Round,
    block: &Block,
    question: &Question,
    commands: &mut Commands,
) {
    let theme = theme::of(ui);
    ui.add_space(theme.tokens.space.m);
    let given = round.reply(question);
    let offers_dk = block.audience(Who::Own).is_some_and(|audience| audience.dont_know);
    ui.horizontal_wrapped(|ui| {
        let mut offer = |reply: Reply, text: &str, cap: &str| {
            let chosen = given == Some(&reply);
            if super::item::choice(ui, text, cap, chosen, open.can_answer()).clicked() {
                commands.send(Command::Reply(reply));
            }
        };
        if let Some(words) = &question.not_applicable {
            offer(Reply::NotApplicable, words.get(state.texts.language()), "N");
        }
        if question.dont_know || offers_dk {
            offer(Reply::DontKnow, &state.texts.tr("answer-dk"), "D");
        }
    });
}
