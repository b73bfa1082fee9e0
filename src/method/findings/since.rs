//! What figures have done since an earlier round, like for like, and never why.

use std::collections::BTreeMap;

use serde::Serialize;

use super::compare::{Comparison, compared};
use super::scored::Scored;
use crate::method::MethodError;
use crate::method::change::Word;
use crate::model::{RoundId, ThemeCode};

/// A theme between an earlier round and the one in view, like for like.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Since {
    /// Name of the earlier round.
    pub from_name: String,
    /// Points then.
    pub before: Option<f64>,
    /// Points in the round in view.
    pub after: Option<f64>,
    /// What the method calls the change.
    pub word: Word,
}

/// The round in view beside the rounds before it, each compared once.
pub(super) struct Earlier<'a> {
    rounds: &'a [Scored<'a>],
    viewed: &'a Scored<'a>,
    compared: BTreeMap<RoundId, Comparison>,
}

impl<'a> Earlier<'a> {
    /// Nothing is compared before it is asked for.
    pub(super) fn than(viewed: &'a Scored<'a>, rounds: &'a [Scored<'a>]) -> Self {
        Self { rounds, viewed, compared: BTreeMap::new() }
    }

    /// What a theme has done since a round; none where that round is gone, or not an earlier one.
    pub(super) fn theme(
        &mut self,
        round: RoundId,
        theme: &ThemeCode,
    ) -> Result<Option<Since>, MethodError> {
        let mut earlier = self.rounds.iter().take_while(|o| o.round.id != self.viewed.round.id);
        let Some(before) = earlier.find(|other| other.round.id == round) else { return Ok(None) };
        if !self.compared.contains_key(&round) {
            self.compared.insert(round, compared(before, self.viewed)?);
        }
        Ok(self.compared.get(&round).and_then(|comparison| since(comparison, theme)))
    }
}

fn since(comparison: &Comparison, theme: &ThemeCode) -> Option<Since> {
    let pair = comparison.theme(theme)?;
    let (before, after) = (pair.change.before, pair.change.after);
    Some(Since { from_name: comparison.from.name.clone(), before, after, word: pair.word })
}
