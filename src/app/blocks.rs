//! What is asked beside the questionnaire: replies, key figures, which blocks.

use std::sync::Arc;

use super::navigate::{Asked, walked};
use super::{App, Label, idea_block};
use crate::catalog::Library;
use crate::model::{
    Block, Document, Edit, KpiCode, KpiValue, Question, Questionnaire, QuestionnaireId, Reading,
    Reply, Round, Who,
};

impl App {
    /// Answers the question in view; the same reply again takes it back.
    pub(super) fn reply(&mut self, reply: Reply) {
        let Some(open) = &self.state.open else { return };
        let Some((block, question)) = open.question() else { return };
        if reply == Reply::DontKnow && !block.offers_dont_know(question, Who::Own) {
            return;
        }
        let given = open.round().and_then(|round| round.reply(question));
        let reply = (given != Some(&reply)).then_some(reply);
        // A block has minutes of its own; its questions teach nothing about the items.
        self.with_open(|open| open.pace.pause());
        self.set_reply(Label::Answer, reply);
    }

    /// Replaces the reply to the question in view while it is typed.
    pub(super) fn type_reply(&mut self, reply: Option<Reply>) {
        self.set_reply(Label::Typing, reply);
    }

    fn set_reply(&mut self, label: Label, reply: Option<Reply>) -> bool {
        let fits = |question: &Question| reply.as_ref().is_none_or(|reply| question.takes(reply));
        let in_view = self.question_in_view().filter(|(_, question)| fits(question));
        let edit = in_view.and_then(|(round, question)| {
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

    /// Replaces what the books say of one key figure while it is typed.
    pub(super) fn type_kpi(&mut self, kpi: KpiCode, value: KpiValue) {
        let Some(open) = self.state.open.as_ref().filter(|open| open.can_answer()) else { return };
        let Some(round) = open.round() else { return };
        let before = round.kpis.get(&kpi).cloned().unwrap_or_default();
        if before != value {
            self.edit(Label::Typing, Edit::SetKpi { round: round.id, kpi, value });
        }
    }

    /// Shows the key figures, where the round asks any.
    pub(super) fn show_kpis(&mut self) {
        let open = self.state.open.as_ref();
        if open.and_then(super::Open::round).is_some_and(Round::has_kpis) {
            self.show(super::Screen::Answer);
            self.choose_asked(Some(Asked::Kpis));
        }
    }

    /// Chooses which blocks the round asks; they are asked in the order in which they are offered.
    pub(super) fn set_blocks(&mut self, chosen: &[QuestionnaireId]) {
        let Some(open) = self.state.open.as_ref().filter(|open| open.can_answer()) else { return };
        let Some(round) = open.round() else { return };
        let mut blocks = choosable(&self.state.library, round);
        blocks.retain(|block| chosen.contains(&block.id));
        // What others are asked is not chosen here, so it stays.
        blocks.extend(round.blocks.iter().filter(|block| !is_own(block)).cloned());
        self.state.dialog = None;
        if round.blocks != blocks {
            let round = round.id;
            self.edit(Label::Blocks, Edit::SetBlocks { round, blocks });
            self.stay_on_asked();
        }
    }
}

/// The blocks that the organization itself may answer in a round: those of the library, and the
/// round's own that are not there. Those that it has already frozen stay as they are.
pub fn choosable(library: &Library, round: &Round) -> Vec<Arc<Block>> {
    let frozen = |block: &Arc<Block>| round.blocks.iter().find(|own| own.id == block.id);
    let mut blocks: Vec<Arc<Block>> =
        offered(library).map(|block| frozen(block).unwrap_or(block).clone()).collect();
    for own in round.blocks.iter().filter(|block| is_own(block)) {
        if !blocks.contains(own) {
            blocks.push(own.clone());
        }
    }
    blocks
}

/// The blocks that a new round on a questionnaire asks: those of the newest full round, else
/// everything that the organization itself can answer; always in the newest version, and with the
/// questions about ideas. A pulse is short, so it asks none.
pub fn blocks_for(
    document: &Document,
    questionnaire: &Questionnaire,
    library: &Library,
) -> Vec<Arc<Block>> {
    let is_pulse = |questionnaire: &Questionnaire| questionnaire.picks_from.is_some();
    if is_pulse(questionnaire) {
        return Vec::new();
    }
    let newest =
        |block: &Arc<Block>| library.block(block.id.as_str(), None).unwrap_or(block).clone();
    let latest = document.rounds.iter().rev().find(|round| !is_pulse(&round.questionnaire));
    let mut blocks: Vec<_> = match latest {
        Some(latest) => latest.blocks.iter().map(newest).collect(),
        None => offered(library).cloned().collect(),
    };
    if !blocks.iter().any(|block| block.is_read_by(Reading::Ideas)) {
        blocks.extend(idea_block(library, None).cloned());
    }
    blocks
}

/// The blocks that the organization itself can answer, each in its newest version.
pub fn offered(library: &Library) -> impl Iterator<Item = &Arc<Block>> {
    library.newest_blocks().filter(|block| is_own(block))
}

/// Whether the organization itself answers it in the course of a round. Ideas come all the year
/// round.
pub(super) fn is_own(block: &Block) -> bool {
    let is_filled_in = walked(block).next().is_some() || !block.kpis.is_empty();
    block.audience(Who::Own).is_some() && (is_filled_in || block.is_read_by(Reading::Journey))
}
