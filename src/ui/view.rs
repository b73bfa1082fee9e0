//! What every screen of an open document reads.

use super::Class;
use crate::app::{Open, State};
use crate::depict::Grounds;
use crate::method::findings::Findings;
use crate::model::{Round, Side};
use crate::text::Texts;

/// What every screen of an open document reads.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// How much room the window has.
    pub class: Class,
    /// The whole state.
    pub state: &'a State,
    /// The document of it.
    pub open: &'a Open,
    /// The round in view.
    pub round: &'a Round,
}

impl<'a> View<'a> {
    /// The view of a document; none where its round is gone.
    pub fn of(class: Class, state: &'a State, open: &'a Open) -> Option<Self> {
        Some(Self { class, state, open, round: open.round()? })
    }

    /// The findings of the round: the organization's own, or as a side of the crowd sees it.
    pub fn figures(&self, whose: Option<Side>) -> Option<&'a Findings> {
        self.open.figures(whose).map(|found| &**found)
    }

    /// What the account of a figure is made from; none until there are figures of the round.
    pub fn grounds(&self) -> Option<Grounds<'a>> {
        self.open.grounds(&self.state.texts)
    }

    /// The words of the interface.
    pub fn texts(&self) -> &'a Texts {
        &self.state.texts
    }

    /// What the document says about the round; none until it has been worked out.
    pub fn findings(&self) -> Option<&'a Findings> {
        self.open.findings.as_deref().filter(|findings| findings.round == self.round.id)
    }
}
