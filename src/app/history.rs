//! Undo: the inverse of each step, kept with its label.

use super::Label;
use crate::model::{Edit, IdeaId, ItemCode, KpiCode, QuestionCode, RoundId};

/// How many steps are kept.
const DEEPEST: usize = 500;

/// One step that can be undone.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// What was done, for the menu.
    pub label: Label,
    /// The edit that takes it back, or does it again.
    pub edit: Edit,
}

/// Steps back and forth.
#[derive(Debug, Default)]
pub struct History {
    back: Vec<Step>,
    forth: Vec<Step>,
    /// The text field whose typing the latest step collects.
    typing: Option<(RoundId, Typed, Label)>,
}

impl History {
    /// Keeps the inverse of a new step. Typing in one field is one step.
    pub fn done(&mut self, label: Label, inverse: Edit) {
        self.forth.clear();
        let field = typed_field(&label, &inverse);
        if field.is_some() && field == self.typing {
            return;
        }
        self.typing = field;
        self.back.push(Step { label, edit: inverse });
        if self.back.len() > DEEPEST {
            self.back.remove(0);
        }
    }

    /// The step to take back.
    pub fn take_back(&mut self) -> Option<Step> {
        self.typing = None;
        self.back.pop()
    }

    /// The step to do again.
    pub fn take_forth(&mut self) -> Option<Step> {
        self.typing = None;
        self.forth.pop()
    }

    /// A step was taken back; `edit` does it again.
    pub fn undone(&mut self, label: Label, edit: Edit) {
        self.forth.push(Step { label, edit });
    }

    /// A step was done again; `edit` takes it back.
    pub fn redone(&mut self, label: Label, edit: Edit) {
        self.back.push(Step { label, edit });
    }

    /// What undo would take back.
    pub fn undo_label(&self) -> Option<Label> {
        self.back.last().map(|step| step.label)
    }

    /// What redo would do again.
    pub fn redo_label(&self) -> Option<Label> {
        self.forth.last().map(|step| step.label)
    }

    /// The next typing begins a step of its own.
    pub fn stop_typing(&mut self) {
        self.typing = None;
    }
}

/// What a text field belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Typed {
    Item(ItemCode),
    Question(QuestionCode),
    Kpi(KpiCode),
    Journeys,
    Idea(IdeaId),
}

fn typed_field(label: &Label, edit: &Edit) -> Option<(RoundId, Typed, Label)> {
    let (round, typed) = match (label, edit) {
        (Label::Comment | Label::Evidence, Edit::SetAnswer { round, item, .. }) => {
            (round, Typed::Item(item.clone()))
        }
        (Label::Typing, Edit::SetReply { round, question, .. }) => {
            (round, Typed::Question(question.clone()))
        }
        (Label::Typing, Edit::SetKpi { round, kpi, .. }) => (round, Typed::Kpi(kpi.clone())),
        (Label::Typing, Edit::SetIdea { id, idea: Some(idea) }) => (&idea.round, Typed::Idea(*id)),
        (Label::Typing, Edit::SetJourneys { round, .. }) => (round, Typed::Journeys),
        _ => return None,
    };
    Some((*round, typed, *label))
}
