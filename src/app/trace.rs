//! Where a figure comes from, for as long as it is looked at.

use std::sync::Arc;

use super::{App, Open};
use crate::method::findings::crowd::seen;
use crate::method::findings::{Explanation, Findings, Subject, explain_in};
use crate::model::Side;

/// A figure whose making is looked at.
#[derive(Debug, Clone, PartialEq)]
pub struct Traced {
    /// Which figure.
    pub subject: Subject,
    /// The side of the crowd that it is of; none for the organization's own answers.
    pub whose: Option<Side>,
    /// The figure with everything below it.
    pub found: Explanation,
}

impl Open {
    /// The figures of the round in view: the organization's own, or those of a side of the crowd.
    pub fn figures(&self, whose: Option<Side>) -> Option<&Findings> {
        let own = self.findings.as_deref();
        let found = whose.map_or(own, |side| self.seen.get(&side).map(|found| &**found));
        found.filter(|found| found.round == self.round)
    }

    /// After the figures have changed, what stands on them follows.
    pub(super) fn look_again(&mut self) {
        let both = self.findings.as_deref().zip(self.crowd.as_deref());
        let of = |side| Some((side, Arc::new(both.and_then(|(own, all)| seen(own, all, side))?)));
        self.seen = Side::ALL.into_iter().filter_map(of).collect();
        if let Some(before) = self.trace.take() {
            self.look(before.subject, before.whose);
        }
    }

    fn look(&mut self, subject: Subject, whose: Option<Side>) {
        let asked = self.round().map(|round| Arc::clone(&round.questionnaire));
        let found = asked.zip(self.figures(whose));
        let found = found.and_then(|(asked, found)| explain_in(&asked, found, &subject).ok()?);
        self.trace = found.map(|found| Traced { subject, whose, found });
    }
}

impl App {
    pub(super) fn trace(&mut self, subject: Subject, whose: Option<Side>) {
        self.with_open(|open| open.look(subject, whose));
    }
}
