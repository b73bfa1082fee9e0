//! Where a figure comes from, for as long as it is looked at.

use std::sync::Arc;

use super::crowd::is_asked;
use super::{App, Open};
use crate::depict::{Grounds, Origin, account};
use crate::method::findings::crowd::{CrowdFindings, seen, seen_over, since};
use crate::method::findings::{Comparison, Explanation, Findings, Subject, explain_in, findings};
use crate::model::{RoundId, Side};
use crate::text::Texts;

/// A figure whose making is looked at.
#[derive(Debug, Clone, PartialEq)]
pub struct Traced {
    /// Which figure.
    pub origin: Origin,
    /// With everything below it, where it is a score.
    pub score: Option<ScoreTrace>,
}

/// A score with everything below it.
#[derive(Debug, Clone, PartialEq)]
pub struct ScoreTrace {
    /// Which one.
    pub subject: Subject,
    /// The side of the crowd that it is of; none for the organization's own answers.
    pub whose: Option<Side>,
    /// Its round.
    pub round: RoundId,
    /// The figure with everything below it.
    pub found: Explanation,
    /// The findings that it is of.
    pub findings: Arc<Findings>,
}

impl Open {
    /// The figures of the round in view: the organization's own, or those of a side of the crowd.
    pub fn figures(&self, whose: Option<Side>) -> Option<&Arc<Findings>> {
        let found = match whose {
            None => self.findings.as_ref(),
            Some(side) => self.seen.get(&side),
        };
        found.filter(|found| found.round == self.round)
    }

    /// What the account of a figure is made from; none until there are figures of the round.
    pub fn grounds<'a>(&'a self, texts: &'a Texts) -> Option<Grounds<'a>> {
        Some(Grounds {
            texts,
            document: &self.document,
            round: self.round()?,
            findings: self.figures(None)?,
            comparison: self.comparison.as_deref(),
            crowd: self.crowd_of(self.round),
        })
    }

    /// After the figures have changed, what stands on them follows.
    pub(super) fn look_again(&mut self, texts: &Texts) {
        let crowds = || self.crowds.values().map(|crowd| &**crowd);
        let of = |side| Some((side, Arc::new(seen_over(self.findings.as_ref()?, crowds(), side)?)));
        self.seen = Side::ALL.into_iter().filter_map(of).collect();
        let since = |(side, seen): (&Side, &Arc<Findings>)| {
            let rounds = [self.document.round(seen.compared?)?, self.document.round(seen.round)?];
            Some((*side, Arc::new(since(seen, rounds).ok()?)))
        };
        self.seen_since = self.seen.iter().filter_map(since).collect();
        if let Some(before) = self.trace.take() {
            // What a crowd says comes a moment after the figures of the round.
            let waits = self.crowd_of(self.round).is_none() && self.round().is_some_and(is_asked);
            self.look(before.origin.clone(), texts);
            if waits && self.trace.is_none() {
                self.trace = Some(Traced { score: None, ..before });
            }
        }
    }

    fn look(&mut self, origin: Origin, texts: &Texts) {
        self.trace = match origin {
            Origin::Score { subject, whose, round } => {
                let round = round.filter(|round| *round != self.round);
                let score = self.score(&subject, whose, round);
                let origin = Origin::Score { subject, whose, round };
                score.map(|score| Traced { origin, score: Some(score) })
            }
            other => {
                let there = self.grounds(texts).and_then(|grounds| account(&grounds, &other));
                there.map(|_| Traced { origin: other, score: None })
            }
        };
    }

    /// A score of the round in view or of another one.
    fn score(
        &self,
        subject: &Subject,
        whose: Option<Side>,
        round: Option<RoundId>,
    ) -> Option<ScoreTrace> {
        let of = match round {
            None => Arc::clone(self.figures(whose)?),
            Some(round) => {
                let own = findings(&self.document, round).ok()??;
                Arc::new(match whose {
                    None => own,
                    Some(side) => seen(&own, self.crowds.get(&round)?, side)?,
                })
            }
        };
        let asked = &self.document.round(of.round)?.questionnaire;
        let found = explain_in(asked, &of, subject).ok()??;
        let subject = subject.clone();
        Some(ScoreTrace { subject, whose, round: of.round, found, findings: of })
    }
}

impl Open {
    /// What the crowd of a round says, if that has been asked for.
    pub fn crowd_of(&self, round: RoundId) -> Option<&CrowdFindings> {
        self.crowds.get(&round).map(|crowd| &**crowd)
    }
}

impl App {
    pub(super) fn figured(
        &mut self,
        findings: Option<Arc<Findings>>,
        comparison: Option<Arc<Comparison>>,
    ) {
        let texts = Arc::clone(&self.state.texts);
        self.with_open(|open| {
            open.findings = findings;
            open.comparison = comparison;
            open.look_again(&texts);
        });
    }

    pub(super) fn trace(&mut self, origin: Origin) {
        let texts = Arc::clone(&self.state.texts);
        self.with_open(|open| open.look(origin, &texts));
    }
}
