//! Evidence and comment.

use egui::{Align, Layout, Ui};

use super::keys::Wish;
use super::{AnswerScreen, last};
use crate::app::{Command, Open, State};
use crate::model::{Item, Round, Value};
use crate::text::{Arg, Texts};
use crate::ui::widgets::{Field, field};
use crate::ui::{Class, Commands, theme, theme::Role};

impl AnswerScreen {
    /// The two fields side by side, or one below the other.
    #[allow(clippy::too_many_arguments, reason = "what a screen reads, and what it sends to")]
    pub(super) fn fields(
        &mut self,
        ui: &mut Ui,
        class: Class,
        state: &State,
        open: &Open,
        round: &Round,
        item: &Item,
        commands: &mut Commands,
    ) {
        let theme = theme::of(ui);
        ui.add_space(theme.tokens.space.m);
        self.follow(ui, round, item);
        if class == Class::Tiny {
            self.evidence(ui, state, open, item, commands);
            ui.add_space(theme.tokens.space.xs);
            self.comment(ui, state, open, round, item, commands);
        } else {
            ui.columns(2, |columns| {
                let layout = Layout::top_down(Align::Min);
                columns[0].with_layout(layout, |ui| self.evidence(ui, state, open, item, commands));
                columns[1].with_layout(layout, |ui| {
                    self.comment(ui, state, open, round, item, commands);
                });
            });
        }
    }

    /// What is being typed stays; anything else follows the document.
    fn follow(&mut self, ui: &Ui, round: &Round, item: &Item) {
        let here = Some((round.id, item.code.clone()));
        if self.of != here || !ui.ctx().text_edit_focused() {
            let answer = round.sheet.answer(&item.code);
            self.evidence = answer.map(|answer| answer.evidence.clone()).unwrap_or_default();
            self.comment = answer.map(|answer| answer.comment.clone()).unwrap_or_default();
            self.of = here;
        }
    }

    fn evidence(
        &mut self,
        ui: &mut Ui,
        state: &State,
        open: &Open,
        item: &Item,
        commands: &mut Commands,
    ) {
        let texts = &state.texts;
        let (label, hint) = (texts.tr("answer-evidence"), texts.tr("answer-evidence-hint"));
        let (enabled, id) = (open.can_answer(), None);
        let look = Field { label: &label, note: "", hint: &hint, rows: 1, enabled, id };
        let response = field(ui, look, &mut self.evidence);
        if response.changed() {
            commands.send(Command::TypeEvidence(self.evidence.clone()));
        }
        if response.lost_focus() {
            commands.send(Command::StopTyping);
        }
        if self.wants == Some(Wish::Evidence) {
            response.request_focus();
        }
        let theme = theme::of(ui);
        let what = examples(texts, open, item);
        let text = texts.with("answer-evidence-for", &[("what", Arg::Text(&what))]);
        ui.add(egui::Label::new(theme.text(Role::Legend, text)).wrap());
    }

    fn comment(
        &mut self,
        ui: &mut Ui,
        state: &State,
        open: &Open,
        round: &Round,
        item: &Item,
        commands: &mut Commands,
    ) {
        let texts = &state.texts;
        let given = round.sheet.value(&item.code);
        let asks_reason = given == Some(Value::NotApplicable);
        let hint = texts.tr(if asks_reason { "answer-reason-hint" } else { "answer-comment-hint" });
        let (label, note) = (texts.tr("answer-comment"), texts.tr("answer-comment-note"));
        let (enabled, id) = (open.can_answer(), None);
        let look = Field { label: &label, note: &note, hint: &hint, rows: 3, enabled, id };
        let response = field(ui, look, &mut self.comment);
        if response.changed() {
            commands.send(Command::TypeComment(self.comment.clone()));
        }
        if response.lost_focus() {
            commands.send(Command::StopTyping);
        }
        if self.wants == Some(Wish::Comment) {
            response.request_focus();
        }
        if let Some(text) = last_words(state, open, item, given) {
            let theme = theme::of(ui);
            ui.add(egui::Label::new(theme.text(Role::Legend, text)).wrap());
        }
    }
}

/// What one can point at for the level that is chosen, or for the levels to come.
fn examples(texts: &Texts, open: &Open, item: &Item) -> String {
    let given = open.round().and_then(|round| round.sheet.value(&item.code));
    let evidence = &item.evidence;
    let wording = match given {
        Some(Value::Number(3)) => &evidence.figure,
        Some(Value::Number(4..)) => &evidence.voice,
        _ => &evidence.document,
    };
    wording.get(texts.language()).to_owned()
}

/// The compared round's answer where it was no level, and its comment.
fn last_words(state: &State, open: &Open, item: &Item, given: Option<Value>) -> Option<String> {
    let (round, value) = last::answer(state, open, item, given)?;
    let name = [("round", Arg::Text(&round.name))];
    let texts = &state.texts;
    match value {
        Value::NotApplicable => Some(texts.with("answer-last-na", &name)),
        Value::DontKnow => Some(texts.with("answer-last-dk", &name)),
        Value::Number(_) => {
            let comment = &round.sheet.answer(&item.code)?.comment;
            (!comment.is_empty()).then(|| format!("{}: {comment}", round.name))
        }
    }
}
