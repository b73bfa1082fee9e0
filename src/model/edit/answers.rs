//! What is said in a round.

use std::sync::Arc;

use super::super::{
    Answer, Document, ItemCode, KpiCode, KpiValue, QuestionCode, Questionnaire, Reply, RoundId,
    Sheet,
};
use super::{Edit, EditError};

impl Document {
    pub(super) fn set_answer(
        &mut self,
        id: RoundId,
        item: &ItemCode,
        answer: &Answer,
    ) -> Result<Edit, EditError> {
        let round = self.open_round(id)?;
        if round.questionnaire.item(item).is_none() {
            return Err(EditError::UnknownItem);
        }
        let before = round.sheet.answer(item).cloned().unwrap_or_default();
        round.sheet.set(item.clone(), answer.clone());
        Ok(Edit::SetAnswer { round: id, item: item.clone(), answer: before })
    }

    pub(super) fn set_reply(
        &mut self,
        id: RoundId,
        question: &QuestionCode,
        reply: &Option<Reply>,
    ) -> Result<Edit, EditError> {
        let round = self.open_round(id)?;
        if round.question(question).is_none() {
            return Err(EditError::UnknownQuestion);
        }
        let before = match reply {
            Some(reply) => round.replies.insert(question.clone(), reply.clone()),
            None => round.replies.remove(question),
        };
        Ok(Edit::SetReply { round: id, question: question.clone(), reply: before })
    }

    pub(super) fn set_kpi(
        &mut self,
        id: RoundId,
        kpi: &KpiCode,
        value: &KpiValue,
    ) -> Result<Edit, EditError> {
        let round = self.open_round(id)?;
        if !round.has_kpi(kpi) {
            return Err(EditError::UnknownQuestion);
        }
        let before = if value.is_empty() {
            round.kpis.remove(kpi)
        } else {
            round.kpis.insert(kpi.clone(), value.clone())
        };
        Ok(Edit::SetKpi { round: id, kpi: kpi.clone(), value: before.unwrap_or_default() })
    }

    pub(super) fn set_questionnaire(
        &mut self,
        id: RoundId,
        questionnaire: &Arc<Questionnaire>,
        sheet: &Sheet,
    ) -> Result<Edit, EditError> {
        let round = self.open_round(id)?;
        if round.has_crowd() || !round.votes.is_empty() {
            return Err(EditError::HasCrowd);
        }
        if sheet.iter().any(|(item, _)| questionnaire.item(item).is_none()) {
            return Err(EditError::UnknownItem);
        }
        let questionnaire = std::mem::replace(&mut round.questionnaire, Arc::clone(questionnaire));
        let sheet = Box::new(std::mem::replace(&mut round.sheet, sheet.clone()));
        Ok(Edit::SetQuestionnaire { round: id, questionnaire, sheet })
    }
}
