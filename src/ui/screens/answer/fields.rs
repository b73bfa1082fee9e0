//! Evidence and comment.

use egui::{Align, Layout, Ui};

use super::keys::Wish;
use super::{AnswerScreen, last};
use crate::app::{Command, Open};
use crate::model::{Item, Round, Value};
use crate::text::{Arg, Texts};
use crate::ui::widgets::{Field, field};
use crate::ui::{Class, Commands, View, theme, theme::Role};

impl AnswerScreen {
    /// The two fields side by side, or one below the other.
    pub(super) fn fields(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        item: &Item,
        commands: &mut Commands,
    ) {
        let theme = theme::of(ui);
        ui.add_space(theme.tokens.space.m);
        self.follow(ui, view.round, item);
        if view.class == Class::Tiny {
            self.evidence(ui, view, item, commands);
            ui.add_space(theme.tokens.space.xs);
            self.comment(ui, view, item, commands);
        } else {
            ui.columns(2, |columns| {
                let layout = Layout::top_down(Align::Min);
                columns[0].with_layout(layout, |ui| self.evidence(ui, view, item, commands));
                columns[1].with_layout(layout, |ui| {
                    self.comment(ui, view, item, commands);
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

    fn evidence(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item, commands: &mut Commands) {
        let texts = view.texts();
        let (label, hint) = (texts.tr("answer-evidence"), texts.tr("answer-evidence-hint"));
        let (enabled, id) = (view.open.can_answer(), None);
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
        let what = examples(texts, view.open, item);
        let text = texts.with("answer-evidence-for", &[("what", Arg::Text(&what))]);
        ui.add(egui::Label::new(theme.text(Role::Legend, text)).wrap());
    }

    fn comment(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item, commands: &mut Commands) {
        let texts = view.texts();
        let given = view.round.sheet.value(&item.code);
        let asks_reason = given == Some(Value::NotApplicable);
        let hint = texts.tr(if asks_reason { "answer-reason-hint" } else { "answer-comment-hint" });
        let (label, note) = (texts.tr("answer-comment"), texts.tr("answer-comment-note"));
        let (enabled, id) = (view.open.can_answer(), None);
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
        if let Some(text) = last_words(view, item, given) {
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
fn last_words(view: &View<'_>, item: &Item, given: Option<Value>) -> Option<String> {
    let (round, value) = last::answer(view, item, given)?;
    let name = [("round", Arg::Text(&round.name))];
    let texts = view.texts();
    match value {
        Value::NotApplicable => Some(texts.with("answer-last-na", &name)),
        Value::DontKnow => Some(texts.with("answer-last-dk", &name)),
        Value::Number(_) => {
            let comment = &round.sheet.answer(&item.code)?.comment;
            (!comment.is_empty()).then(|| format!("{}: {comment}", round.name))
        }
    }
}
