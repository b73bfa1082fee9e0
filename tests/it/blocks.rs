//! The sample with what is asked beside the questionnaire, and a program that keeps it in memory.

use std::collections::BTreeMap;
use std::sync::Arc;

use mitta::catalog::sample::organization;
use mitta::model::{
    Block, Control, Document, Journey, KpiCode, KpiValue, Language, ListeningAxis, Moment,
    Question, QuestionCode, Reading, Reply, Stage, Step, Whose,
};

use crate::app::kit::{Kit, LIBRARY};

/// The sixteen figures and ten rules that ship.
pub fn figures() -> Arc<Block> {
    shipped("mitta-kpi")
}

fn shipped(id: &str) -> Arc<Block> {
    LIBRARY.block(id, None).unwrap().clone()
}

pub fn code(text: &str) -> KpiCode {
    text.parse().unwrap()
}

/// A value without a target.
pub fn value(value: f64) -> KpiValue {
    KpiValue { value: Some(value), ..KpiValue::default() }
}

/// The sample organization as it ships.
pub fn sample(language: Language) -> Document {
    organization(language, &LIBRARY).unwrap()
}

/// The sample with its questionnaire and nothing beside it.
pub fn questionnaire_only(language: Language) -> Document {
    let mut document = sample(language);
    for round in &mut document.rounds {
        round.blocks.clear();
        round.replies.clear();
        round.kpis.clear();
        round.journeys.clear();
    }
    document
}

/// The sample’s questionnaires with figures in all rounds, and nothing else beside them. In the newest one churn has risen, which
/// contradicts the assessment of its theme.
pub fn with_figures(language: Language) -> Document {
    let mut document = questionnaire_only(language);
    let churn = [10.0, 11.0, 14.0];
    let answered = [60.0, 61.0, 61.5];
    for (at, round) in document.rounds.iter_mut().enumerate() {
        round.blocks.push(figures());
        round.kpis.insert(code("K02"), value(churn[at]));
        round.kpis.insert(code("K13"), value(answered[at]));
    }
    let newest = document.rounds.last_mut().unwrap();
    let source = "billing 12/2026".to_owned();
    let first_contact = KpiValue { target: Some(70.0), source, ..value(72.5) };
    newest.kpis.insert(code("K15"), first_contact);
    document
}

fn journey() -> Journey {
    let moment =
        |name: &str, stage: u8, whose| Moment::new(name, Stage::new(stage).unwrap(), whose);
    let step =
        |from: &str, to: &str| Step { from: from.to_owned(), to: to.to_owned(), frequency: None };
    Journey {
        customers: "Homes".to_owned(),
        need: "Warmth".to_owned(),
        moments: vec![
            moment("Asks", 2, Whose::Own),
            moment("Is connected", 3, Whose::Partner),
            moment("Moves out", 7, Whose::Life),
        ],
        steps: vec![step("Asks", "Is connected"), step("Is connected", "Moves out")],
    }
}

/// What was said to the questions of a block; with gaps, not to those that destroy nor to the last
/// two of a side.
fn replies(block: &Block, gaps: bool) -> BTreeMap<QuestionCode, Reply> {
    let asked = block.sections.iter().flat_map(|section| {
        let most = if section.reading == Some(Reading::Listening) { 2 } else { 5 };
        let kept = if section.destroying { 0 } else { most };
        section.questions.iter().take(if gaps { kept } else { 5 })
    });
    let said = asked.filter_map(|question| Some((question.code.clone(), reply(question)?)));
    said.collect()
}

fn reply(question: &Question) -> Option<Reply> {
    match (&question.control, question.axis) {
        (Control::Rating { .. }, _) => Some(Reply::Points(6)),
        (_, Some(ListeningAxis::Vision)) => Some(Reply::Points(3)),
        (_, Some(ListeningAxis::Listening)) => Some(Reply::Points(1)),
        (Control::Number { .. }, _) if question.code.as_str() == "CAL1" => {
            Some(Reply::Amount(40.0))
        }
        (Control::Number { .. }, _) => Some(Reply::Amount(15.0)),
        _ => None,
    }
}

/// The sample’s questionnaires with every block in every round: full in 2024 and 2026, with gaps in
/// 2025.
pub fn with_everything(language: Language) -> Document {
    let mut document = with_figures(language);
    for (at, round) in document.rounds.iter_mut().enumerate() {
        for block in ["mitta-emotion", "mitta-listening", "mitta-estimate"].map(shipped) {
            round.replies.extend(replies(&block, at == 1));
            round.blocks.push(block);
        }
        round.journeys = vec![journey()];
    }
    document
}

/// The program with this document open, which it keeps in memory.
pub fn open(document: Document) -> Kit {
    Kit::in_memory(document, Language::English)
}
