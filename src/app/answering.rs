//! Answering, and taking steps back and forth.

use std::sync::Arc;

use super::job::Job;
use super::{App, Asked, Label, Notice, Open, Saved};
use crate::model::{Answer, Confidence, Edit, Round, Value};

impl App {
    /// Applies an edit, keeps its inverse, and has it written and figured.
    pub(super) fn edit(&mut self, label: Label, edit: Edit) -> bool {
        // While another document is being opened, an edit would be written into that one.
        let is_busy = self.state.opening || self.is_taking_in();
        let Some(open) = self.state.open.as_mut().filter(|_| !is_busy) else {
            return false;
        };
        if !open.can_edit() {
            return false;
        }
        let Ok(inverse) = Arc::make_mut(&mut open.document).apply(&edit) else { return false };
        open.history.done(label, inverse);
        self.wrote(edit);
        true
    }

    pub(super) fn wrote(&mut self, edit: Edit) {
        // What the disk refused is still not there.
        self.with_open(|open| {
            if open.saved != Saved::Failing {
                open.saved = Saved::Saving;
            }
        });
        self.engine.send(Job::Write(vec![edit]));
        self.figure();
    }

    pub(super) fn figure(&mut self) {
        let Some(open) = &self.state.open else { return };
        self.engine.send(Job::Figure(Arc::clone(&open.document), open.round, open.pair));
        self.tally();
    }

    pub(super) fn written(&mut self) {
        self.failed_at = None;
        let now = self.state.now;
        self.with_open(|open| open.saved = Saved::At(now));
        if matches!(self.state.notice, Some(Notice::NotWritten(_) | Notice::Unsaved)) {
            self.state.notice = None;
        }
        self.remember();
        if let Some(command) = self.after_saving.take() {
            self.handle(command);
        }
    }

    pub(super) fn not_written(&mut self, error: crate::store::StoreError) {
        self.failed_at = Some(self.state.now.stamp.0);
        self.after_saving = None;
        self.with_open(|open| open.saved = Saved::Failing);
        self.state.notice = Some(Notice::NotWritten(error));
    }

    pub(super) fn change_answer(&mut self, label: Label, change: impl FnOnce(&mut Answer)) {
        let Some(open) = &self.state.open else { return };
        let (Some(round), Some(item), true) = (open.round(), open.item(), open.can_answer()) else {
            return;
        };
        let code = &item.code;
        let before = round.sheet.answer(code).cloned().unwrap_or_default();
        let mut answer = before.clone();
        change(&mut answer);
        if answer == before {
            return;
        }
        answer.changed = Some(self.state.now.stamp);
        let edit = Edit::SetAnswer { round: round.id, item: code.clone(), answer };
        self.edit(label, edit);
    }

    pub(super) fn answer(&mut self, value: Value) {
        let given = |open: &Open| open.round()?.sheet.value(&open.item()?.code);
        let before = self.state.open.as_ref().and_then(given);
        if self.fits(value) {
            self.change_answer(Label::Answer, |answer| {
                answer.value = if answer.value == Some(value) { None } else { Some(value) };
            });
        }
        let now = self.state.now.stamp;
        if before.is_none() && self.state.open.as_ref().and_then(given).is_some() {
            self.with_open(|open| open.pace.answered(now));
        }
    }

    /// Whether the item has such an answer.
    pub(super) fn fits(&self, value: Value) -> bool {
        let Some(item) = self.state.open.as_ref().and_then(Open::item) else { return false };
        match value {
            Value::Number(raw) => {
                let (least, most) = item.scale.ends();
                (least..=most).contains(&raw)
            }
            Value::NotApplicable => item.not_applicable.is_some(),
            Value::DontKnow => true,
        }
    }

    pub(super) fn set_confidence(&mut self, confidence: Confidence) {
        self.change_answer(Label::Confidence, |answer| {
            let same = answer.confidence == Some(confidence);
            answer.confidence = if same { None } else { Some(confidence) };
        });
    }

    pub(super) fn type_text(&mut self, label: Label, text: String) {
        self.change_answer(label, |answer| match label {
            Label::Evidence => answer.evidence = text,
            _ => answer.comment = text,
        });
    }

    pub(super) fn undo(&mut self) {
        self.travel(true);
    }

    pub(super) fn redo(&mut self) {
        self.travel(false);
    }

    /// One step back or forth; the view follows to what changed.
    pub(super) fn travel(&mut self, back: bool) {
        let is_busy = self.state.opening || self.is_taking_in();
        let Some(open) = self.state.open.as_mut().filter(|_| !is_busy) else { return };
        let step = if back { open.history.take_back() } else { open.history.take_forth() };
        let Some(step) = step else { return };
        let Ok(inverse) = Arc::make_mut(&mut open.document).apply(&step.edit) else { return };
        if back {
            open.history.undone(step.label, inverse);
        } else {
            open.history.redone(step.label, inverse);
        }
        self.follow(&step.edit);
        self.stay_on_a_round();
        self.stay_on_idea();
        self.wrote(step.edit);
        let key = if back { "toast-undone" } else { "toast-redone" };
        let what = self.state.texts.tr(step.label.key());
        let text = self.state.texts.with(key, &[("what", crate::text::Arg::Text(&what))]);
        self.toast(text, None);
    }

    /// Shows the round and the item that an edit changed.
    pub(super) fn follow(&mut self, edit: &Edit) {
        let round = match edit {
            Edit::SetAnswer { round, .. }
            | Edit::SetReply { round, .. }
            | Edit::SetKpi { round, .. }
            | Edit::SetJourneys { round, .. }
            | Edit::SetBlocks { round, .. }
            | Edit::SetGathering { round, .. }
            | Edit::SetBatch { round, .. }
            | Edit::SetQuestionnaire { round, .. }
            | Edit::SetTargets { round, .. }
            | Edit::SetClosed { round, .. } => *round,
            Edit::All(edits) => return edits.iter().for_each(|edit| self.follow(edit)),
            Edit::AddRound(round) => round.id,
            _ => return,
        };
        if self.state.open.as_ref().is_some_and(|open| open.round != round) {
            self.choose_round(round);
        }
        match edit {
            Edit::SetAnswer { item, .. } => self.choose_asked(Some(Asked::Item(item.clone()))),
            Edit::SetReply { question, .. } => {
                self.choose_asked(Some(Asked::Question(question.clone())));
            }
            _ => self.stay_on_asked(),
        }
    }

    pub(super) fn choose_asked(&mut self, place: Option<Asked>) {
        self.with_open(|open| {
            open.history.stop_typing();
            // Nobody votes on an item by going to it.
            open.workshop.iter_mut().for_each(|workshop| workshop.voting = false);
            if place.is_some() {
                open.asked = place;
            }
        });
    }

    /// After questions came or went, the view is on one that is there.
    pub(super) fn stay_on_asked(&mut self) {
        let Some(open) = &self.state.open else { return };
        let on_kpis = open.asked == Some(Asked::Kpis) && open.round().is_some_and(Round::has_kpis);
        if open.item().is_none() && open.question().is_none() && !on_kpis {
            let place = open.round().and_then(super::navigate::first_open);
            self.choose_asked(place);
        }
    }

    pub(super) fn step(
        &mut self,
        to: impl FnOnce(&crate::model::Round, Option<&Asked>) -> Option<Asked>,
    ) {
        let Some(open) = &self.state.open else { return };
        let place = open.round().and_then(|round| to(round, open.asked.as_ref()));
        self.choose_asked(place);
    }
}
