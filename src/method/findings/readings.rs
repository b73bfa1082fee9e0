//! What the blocks beside the questionnaire say. None of it enters a score.

use std::collections::BTreeMap;

use serde::Serialize;

use super::ThemeFinding;
use crate::method::MethodError;
use crate::method::emotion::{Cluster, EmotionalProfile, emotional_profile};
use crate::method::journey::{self, Measures, journey};
use crate::method::kpi::{
    Contradiction, KeyFigure, KpiState, ThemeFigure, contradictions, kpi_state,
};
use crate::method::listening::{Listening, STATEMENTS, listening};
use crate::model::{
    Answer, ItemCode, Journey, Kpi, KpiCode, ListeningAxis, Points, Question, QuestionCode,
    Reading, Reply, Round, Rule, Sheet, ThemeCode, Value, Wording,
};

/// The organization's own estimate of its customers' feelings, 0–10.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct EmotionFinding {
    /// The profile of this round.
    #[serde(flatten)]
    pub profile: EmotionalProfile,
    /// Means of the clusters in the compared round, in the order of the form; none where it did
    /// not ask the same feelings.
    pub before: Vec<Option<f64>>,
}

/// Own vision and listening.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ListeningFinding {
    /// This round.
    #[serde(flatten)]
    pub now: Listening,
    /// Vision and listening in the compared round, 0–4.
    pub before: [Option<f64>; 2],
}

/// How managers estimate the recommendation score, before they see it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct EstimateFinding {
    /// Customers in a hundred who would give 9 or 10.
    pub promoters: f64,
    /// Customers in a hundred who would give 0 to 6.
    pub detractors: f64,
    /// The difference of the two, −100–100.
    pub estimate: f64,
}

/// One journey and what it asks.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct JourneyFinding {
    /// Which customers.
    pub customers: String,
    /// Which need of theirs.
    pub need: String,
    /// Kinds of steps, measures and what was counted; none while a name is blank or given twice.
    pub found: Option<journey::Journey>,
    /// The measures of the same journey in the compared round.
    pub before: Option<Measures>,
}

/// A key figure and what it says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct KpiFinding {
    /// Which one.
    pub code: KpiCode,
    /// Its name.
    pub name: Wording,
    /// This round's value, in its own unit.
    pub value: Option<f64>,
    /// The value aimed at.
    pub target: Option<f64>,
    /// The value of the newest earlier round that has one.
    pub before: Option<f64>,
    /// What it says, and by what.
    #[serde(flatten)]
    pub state: KpiState,
}

/// A rule that asks, with what it found.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ContradictionFinding {
    /// What was found.
    #[serde(flatten)]
    pub found: Contradiction,
    /// Whose score.
    pub theme: ThemeCode,
    /// Which key figure.
    pub kpi: KpiCode,
    /// What it asks.
    pub text: Wording,
}

/// What the blocks of a round say; nothing for a block that it does not ask.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Readings {
    /// Feelings, as the organization estimates them.
    pub emotion: Option<EmotionFinding>,
    /// Own vision and listening.
    pub listening: Option<ListeningFinding>,
    /// The estimate of the recommendation score, once both shares are given.
    pub estimate: Option<EstimateFinding>,
    /// The journeys.
    pub journeys: Vec<JourneyFinding>,
    /// The key figures, in the order of the block.
    pub kpis: Vec<KpiFinding>,
    /// What the rules ask, in the order of the block.
    pub contradictions: Vec<ContradictionFinding>,
}

/// What the blocks of the last of these rounds say. `compared` is the round that changes are since.
///
/// # Errors
/// What the chapters refuse; no document that was read or written through the program has it.
pub(super) fn readings(
    rounds: &[&Round],
    compared: Option<&Round>,
    themes: &[ThemeFinding],
) -> Result<Readings, MethodError> {
    let Some(round) = rounds.last() else { return Ok(Readings::default()) };
    let books = key_figures(rounds, round);
    Ok(Readings {
        emotion: emotion(round, compared)?,
        listening: vision_and_listening(round, compared)?,
        estimate: estimate(round),
        journeys: round.journeys.iter().map(|one| walked(one, compared)).collect(),
        kpis: kpis(round, &books)?,
        contradictions: asked(round, themes, &books)?,
    })
}

pub(super) fn emotion(
    round: &Round,
    compared: Option<&Round>,
) -> Result<Option<EmotionFinding>, MethodError> {
    let Some(form) = clusters(round) else { return Ok(None) };
    let profile = emotional_profile(&form, &ratings(round, &form))?;
    let same = compared.filter(|before| clusters(before).as_ref() == Some(&form));
    let before = same.map(|before| emotional_profile(&form, &ratings(before, &form)));
    let before = before.transpose()?.map(|profile| profile.clusters).unwrap_or_default();
    let before = before.into_iter().map(|cluster| cluster.mean).collect();
    Ok(Some(EmotionFinding { profile, before }))
}

/// The clusters of the form that a round asks; none if a code of it fits no item.
fn clusters(round: &Round) -> Option<Vec<Cluster>> {
    let block = round.block_read_by(Reading::Emotion)?;
    let sections = block.sections.iter().filter(|s| s.reading == Some(Reading::Emotion));
    let cluster = |section: &crate::model::Section| {
        let emotions = section.questions.iter().map(|question| item_of(&question.code));
        Some(Cluster {
            code: section.code.as_str().parse().ok()?,
            destroying: section.destroying,
            emotions: emotions.collect::<Option<_>>()?,
        })
    };
    sections.map(cluster).collect()
}

/// A question read as an item: codes follow one rule.
fn item_of(code: &QuestionCode) -> Option<ItemCode> {
    code.as_str().parse().ok()
}

fn ratings(round: &Round, form: &[Cluster]) -> Sheet {
    let emotions = form.iter().flat_map(|cluster| &cluster.emotions);
    let rating = |code: &ItemCode| {
        let question: QuestionCode = code.as_str().parse().ok()?;
        let value = value_of(round.reply(round.question(&question)?)?)?;
        Some((code.clone(), Answer { value: Some(value), ..Answer::default() }))
    };
    emotions.filter_map(rating).collect()
}

/// A reply on a scale of points, as the method takes it.
fn value_of(reply: &Reply) -> Option<Value> {
    match reply {
        Reply::Points(raw) => Some(Value::Number(*raw)),
        Reply::NotApplicable => Some(Value::NotApplicable),
        Reply::DontKnow => Some(Value::DontKnow),
        Reply::Amount(_) | Reply::Choice(_) | Reply::Text(_) => None,
    }
}

fn vision_and_listening(
    round: &Round,
    compared: Option<&Round>,
) -> Result<Option<ListeningFinding>, MethodError> {
    let Some(now) = axes(round)? else { return Ok(None) };
    let before = compared.map(axes).transpose()?.flatten();
    let before = before.map_or([None; 2], |before| [before.vision, before.listening]);
    Ok(Some(ListeningFinding { now, before }))
}

/// The two axes of a round; none unless its block has the four statements of each.
fn axes(round: &Round) -> Result<Option<Listening>, MethodError> {
    let Some(block) = round.block_read_by(Reading::Listening) else { return Ok(None) };
    let answers = |axis: ListeningAxis| {
        let of = |question: &&Question| question.axis == Some(axis);
        let given = |question: &Question| round.reply(question).and_then(value_of);
        let answers: Vec<_> = block.questions().filter(of).map(given).collect();
        <[Option<Value>; STATEMENTS]>::try_from(answers).ok()
    };
    let both = answers(ListeningAxis::Vision).zip(answers(ListeningAxis::Listening));
    both.map(|(vision, heard)| listening(vision, heard)).transpose()
}

/// The first two numbers of the estimate, where they can be true together.
fn estimate(round: &Round) -> Option<EstimateFinding> {
    let block = round.block_read_by(Reading::Estimate)?;
    let mut amounts = block.questions().filter_map(|q| match round.reply(q) {
        Some(Reply::Amount(amount)) => Some(*amount),
        _ => None,
    });
    let (promoters, detractors) = (amounts.next()?, amounts.next()?);
    let fits = promoters >= 0.0 && detractors >= 0.0 && promoters + detractors <= 100.0;
    let estimate = promoters - detractors;
    fits.then_some(EstimateFinding { promoters, detractors, estimate })
}

fn walked(one: &Journey, compared: Option<&Round>) -> JourneyFinding {
    let same = |other: &&Journey| one.is_path_of(other);
    let before = compared.and_then(|round| round.journeys.iter().find(same));
    let found = |walk: &Journey| journey(&walk.moments, &walk.steps).ok();
    JourneyFinding {
        customers: one.customers.clone(),
        need: one.need.clone(),
        found: found(one),
        before: before.and_then(found).map(|found| found.measures),
    }
}

/// The key figures of a round with their values up to it, oldest first.
fn key_figures<'a>(rounds: &[&Round], round: &'a Round) -> Vec<(&'a Kpi, KeyFigure)> {
    let figure = |kpi: &'a Kpi| {
        let value = |round: &Round| round.kpis.get(&kpi.code).and_then(|said| said.value);
        let target = round.kpis.get(&kpi.code).and_then(|said| said.target);
        (
            kpi,
            KeyFigure {
                better: kpi.better,
                values: rounds.iter().copied().map(value).collect(),
                target,
            },
        )
    };
    round.blocks.iter().flat_map(|block| &block.kpis).map(figure).collect()
}

fn kpis(round: &Round, books: &[(&Kpi, KeyFigure)]) -> Result<Vec<KpiFinding>, MethodError> {
    let finding = |(kpi, figure): &(&Kpi, KeyFigure)| {
        let (_, earlier) = figure.values.split_last().unwrap_or((&None, &[]));
        Ok(KpiFinding {
            code: kpi.code.clone(),
            name: kpi.name.clone(),
            value: round.kpis.get(&kpi.code).and_then(|said| said.value),
            target: figure.target,
            before: earlier.iter().rev().find_map(|value| *value),
            state: kpi_state(figure)?,
        })
    };
    books.iter().map(finding).collect()
}

fn asked(
    round: &Round,
    themes: &[ThemeFinding],
    books: &[(&Kpi, KeyFigure)],
) -> Result<Vec<ContradictionFinding>, MethodError> {
    let rules: Vec<Rule> = round.blocks.iter().flat_map(|block| block.rules.clone()).collect();
    let interval = |theme: &ThemeFinding| theme.figure.interval.map(|i| (i.low, i.high));
    let figure = |theme: &ThemeFinding| {
        let score = theme.figure.shown().map(Points::get);
        (theme.code.clone(), ThemeFigure { score, interval: interval(theme) })
    };
    let scores: BTreeMap<_, _> = themes.iter().map(figure).collect();
    let said = books.iter().map(|(kpi, figure)| (kpi.code.clone(), figure.clone())).collect();
    let found = contradictions(&rules, &scores, &said)?;
    let with_words = |(found, rule): (Contradiction, Rule)| ContradictionFinding {
        found,
        theme: rule.theme,
        kpi: rule.kpi,
        text: rule.text,
    };
    Ok(found.into_iter().zip(rules).map(with_words).collect())
}
