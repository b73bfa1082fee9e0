//! What is asked beside the questionnaire: replies, key figures, which blocks.

use std::sync::Arc;

use super::navigate::Asked;
use super::{App, Label};
use crate::catalog::Library;
use crate::model::{
    Block, Document, Edit, KpiCode, KpiValue, Question, QuestionnaireId, Reply, Round, Who,
};

impl App {
    /// Answers the question in view; the same reply again takes it back.
    pub(super) fn reply(&mut self, reply: Reply) {
        let given = self.question_in_view().and_then(|(round, question)| {
            round.replies.get(&question.code).map(|given| *given == reply)
        });
        let reply = (given != Some(true)).then_some(reply);
        let is_first = given.is_none() && reply.is_some();
        if self.set_reply(Label::Answer, reply) && is_first {
            let now = self.state.now.stamp;
            self.with_open(|open| open.pace.answered(now));
        }
    }

    /// Replaces the reply to the question in view while it is typed.
    pub(super) fn type_reply(&mut self, reply: Option<Reply>) {
        self.set_reply(Label::Typing, reply);
    }

    fn set_reply(&mut self, label: Label, reply: Option<Reply>) -> bool {
        let edit = self.question_in_view().and_then(|(round, question)| {
            let same = round.replies.get(&question.code) == reply.as_ref();
            let question = question.code.clone();
            (!same).then_some(Edit::SetReply { round: round.id, question, reply })
        });
        let can = self.state.open.as_ref().is_some_and(super::Open::can_answer);
        can && edit.is_some_and(|edit| self.edit(label, edit))
    }

    fn question_in_view(&self) -> Option<(&Round, &Question)> {
        let open = self.state.open.as_ref()?;
        let round = open.round()?;
        let Some(Asked::Question(code)) = &open.asked else { return None };
        Some((round, round.question(code)?))
    }

    /// Replaces what the books say of key figures: one step, however many.
    pub(super) fn set_kpis(&mut self, values: Vec<(KpiCode, KpiValue)>) {
        let Some(open) = self.state.open.as_ref().filter(|open| open.can_answer()) else { return };
        let Some(round) = open.round() else { return };
        let before = |kpi: &KpiCode| round.kpis.get(kpi).cloned().unwrap_or_default();
        let changed = values.into_iter().filter(|(kpi, value)| before(kpi) != *value);
        let id = round.id;
        let edits: Vec<_> =
            changed.map(|(kpi, value)| Edit::SetKpi { round: id, kpi, value }).collect();
        match <[Edit; 1]>::try_from(edits) {
            Ok([edit]) => self.edit(Label::Kpi, edit),
            Err(edits) => !edits.is_empty() && self.edit(Label::Kpi, Edit::All(edits)),
        };
    }

    /// Shows the key figures, where the round asks any.
    pub(super) fn show_kpis(&mut self) {
        let open = self.state.open.as_ref();
        if open.and_then(super::Open::round).is_some_and(Round::has_kpis) {
            self.state.screen = super::Screen::Answer;
            self.choose_asked(Some(Asked::Kpis));
        }
    }

    /// Chooses which blocks the round asks, in the order of the library. Those that it has already
    /// frozen stay as they are.
    pub(super) fn set_blocks(&mut self, chosen: &[QuestionnaireId]) {
        let Some(open) = self.state.open.as_ref().filter(|open| open.can_answer()) else { return };
        let Some(round) = open.round() else { return };
        let blocks = chosen.iter().filter_map(|id| {
            let frozen = round.blocks.iter().find(|block| block.id == *id);
            frozen.or_else(|| self.state.library.latest_block(id.as_str())).cloned()
        });
        let blocks: Vec<Arc<Block>> = blocks.collect();
        self.state.dialog = None;
        if round.blocks != blocks {
            let round = round.id;
            self.edit(Label::Blocks, Edit::SetBlocks { round, blocks });
            self.stay_on_asked();
        }
    }
}

/// The blocks that a new round asks: those of the newest round, else everything that the
/// organization itself can answer; always in the newest version.
pub fn blocks_for(document: &Document, library: &Library) -> Vec<Arc<Block>> {
    match document.latest() {
        Some(latest) => {
            let newest = |block: &Arc<Block>| {
                library.latest_block(block.id.as_str()).unwrap_or(block).clone()
            };
            latest.blocks.iter().map(newest).collect()
        }
        None => offered(library).cloned().collect(),
    }
}

/// The blocks that the organization itself can answer, each in its newest version.
pub fn offered(library: &Library) -> impl Iterator<Item = &Arc<Block>> {
    library.newest_blocks().filter(|block| block.audience(Who::Own).is_some())
}
