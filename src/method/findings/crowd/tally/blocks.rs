//! What a crowd said to the questions beside the questionnaire.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::method::emotion::{self, DESTROYED};
use crate::method::interval::Moments;
use crate::method::listening;
use crate::method::recommendation::Ratings;
use crate::model::{
    Answers, Block, Control, Level, ListeningAxis, Question, QuestionCode, Reading, Replies,
    Section,
};

/// How likely a recommendation is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RatingTally {
    /// The question. Two wordings of it are never put together.
    pub code: QuestionCode,
    /// How many gave 9–10, 7–8 and 0–6.
    pub ratings: Ratings,
}

/// A statement that mirrors an item or a theme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MirrorTally {
    /// The statement.
    pub code: QuestionCode,
    /// How many gave each answer 0–4.
    pub counts: [usize; 5],
}

/// A cluster of feelings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ClusterTally {
    /// The section of the form.
    pub code: QuestionCode,
    /// Means of the raters who have one, 0–10.
    pub means: Moments,
}

/// The emotional profile of a crowd.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EmotionTally {
    /// The clusters in the order of the form.
    pub clusters: Vec<ClusterTally>,
    /// People who gave a destroying feeling five or more.
    pub destroyed: usize,
    /// People who rated any destroying feeling.
    pub rated_destroying: usize,
}

/// Estimates of the recommendation score by the people of one role.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EstimateTally {
    /// The role; none for those who did not tell theirs.
    pub role: Option<String>,
    /// Customers in a hundred with 9–10 and with 0–6, in order of size: nobody's place in the list
    /// tells who guessed.
    pub estimates: Vec<[u8; 2]>,
}

/// A scale of one's own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MeanTally {
    /// The section.
    pub code: QuestionCode,
    /// Each respondent's mean of the answered points, on the scale's own numbers.
    pub means: Moments,
}

/// What the blocks beside the questionnaire were answered with.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct BlockTally {
    /// How likely a recommendation is, a question each.
    pub ratings: Vec<RatingTally>,
    /// Statements that mirror the questionnaire.
    pub mirrors: Vec<MirrorTally>,
    /// Feelings.
    pub emotion: Option<EmotionTally>,
    /// Vision and listening in levels 0–4.
    pub listening: Option<[Moments; 2]>,
    /// Estimates of the recommendation score, role by role.
    pub estimates: Vec<EstimateTally>,
    /// On what the estimates rest: a choice and how many made it.
    pub bases: BTreeMap<String, usize>,
    /// Scales of one's own.
    pub means: Vec<MeanTally>,
}

/// The questions of a section that were asked, with their replies.
pub(in super::super) type Asked<'a> = Vec<(&'a Question, &'a Replies)>;
/// The sections of one reading.
pub(in super::super) type Form<'a> = Vec<(&'a Section, Asked<'a>)>;

/// Everything that the blocks were answered with; `roles` are the roles and who has each.
pub(super) fn blocks(
    blocks: &[Arc<Block>],
    answers: &Answers,
    roles: Option<(&[Option<String>], &[u16])>,
) -> BlockTally {
    let sections = |reading: Reading| form(blocks, answers, reading);
    let all = |reading| sections(reading).into_iter().flat_map(|(_, asked)| asked);
    let estimates: Asked<'_> = all(Reading::Estimate).collect();
    BlockTally {
        ratings: all(Reading::Recommendation).filter_map(|(q, r)| ratings(q, r)).collect(),
        mirrors: all(Reading::Mirror).filter_map(|(q, r)| mirror(q, r)).collect(),
        emotion: emotions(&sections(Reading::Emotion), answers.len()),
        listening: axes(&all(Reading::Listening).collect(), answers.len()),
        bases: bases(&estimates),
        estimates: guessed(&estimates, answers.len(), roles),
        means: sections(Reading::Mean)
            .into_iter()
            .map(|(section, asked)| MeanTally {
                code: section.code.clone(),
                means: Moments::of(&own_means(section, &asked, answers.len())),
            })
            .collect(),
    }
}

fn form<'a>(blocks: &'a [Arc<Block>], answers: &'a Answers, reading: Reading) -> Form<'a> {
    let sections = blocks.iter().flat_map(|block| &block.sections);
    let read = sections.filter(|section| section.reading == Some(reading));
    let asked = read.map(|section| (section, asked(section, answers)));
    asked.filter(|(_, asked)| !asked.is_empty()).collect()
}

/// The clusters of feelings with what was asked of them.
pub(in super::super) fn asked_clusters<'a>(
    blocks: &'a [Arc<Block>],
    answers: &'a Answers,
) -> Form<'a> {
    form(blocks, answers, Reading::Emotion)
}

fn asked<'a>(section: &'a Section, answers: &'a Answers) -> Asked<'a> {
    let replies = |question: &'a Question| {
        answers.replies(question.code.as_str()).map(|replies| (question, replies))
    };
    section.questions.iter().filter_map(replies).collect()
}

fn ratings(question: &Question, replies: &Replies) -> Option<RatingTally> {
    let is_rating = matches!(question.control, Control::Rating { .. });
    let given: Vec<u8> = numbers(replies, points(question)?).collect();
    let ratings = Ratings::count(&given).ok().filter(|_| is_rating)?;
    Some(RatingTally { code: question.code.clone(), ratings })
}

fn mirror(question: &Question, replies: &Replies) -> Option<MirrorTally> {
    question.mirrors.as_ref()?;
    let mut counts = [0; 5];
    if points(question)? != counts.len() {
        return None;
    }
    numbers(replies, counts.len()).for_each(|point| counts[usize::from(point)] += 1);
    Some(MirrorTally { code: question.code.clone(), counts })
}

/// How many points a question has; none if it has no points.
fn points(question: &Question) -> Option<usize> {
    match &question.control {
        Control::Levels { labels } | Control::Points { labels } => Some(labels.len()),
        Control::Rating { .. } => Some(11),
        _ => None,
    }
}

/// The numbers that were given, below an end.
fn numbers(replies: &Replies, end: usize) -> impl Iterator<Item = u8> {
    let given = replies.cells.iter().filter_map(|byte| crate::model::ReplyCell(*byte).number());
    given.filter(move |number| usize::from(*number) < end)
}

fn number(replies: &Replies, respondent: usize, end: usize) -> Option<u8> {
    replies.cell(respondent).number().filter(|number| usize::from(*number) < end)
}

/// Each rater's mean of a cluster.
pub(in super::super) fn cluster_means<'a>(
    asked: &'a [(&Question, &Replies)],
    people: usize,
) -> impl Iterator<Item = Option<f64>> + 'a {
    let mut rated = Vec::with_capacity(asked.len());
    (0..people).map(move |respondent| {
        rated.clear();
        rated.extend(asked.iter().filter_map(|(_, replies)| number(replies, respondent, 11)));
        emotion::mean(&rated, asked.len())
    })
}

fn emotions(sections: &[(&Section, Asked<'_>)], people: usize) -> Option<EmotionTally> {
    if sections.is_empty() {
        return None;
    }
    let cluster = |(section, asked): &(&Section, Asked<'_>)| ClusterTally {
        code: section.code.clone(),
        means: Moments::of(&cluster_means(asked, people).flatten().collect::<Vec<_>>()),
    };
    let destroying: Vec<&Replies> = sections
        .iter()
        .filter(|(section, _)| section.destroying)
        .flat_map(|(_, asked)| asked.iter().map(|(_, replies)| *replies))
        .collect();
    let highest = |respondent: usize| {
        destroying.iter().filter_map(|replies| number(replies, respondent, 11)).max()
    };
    let (mut destroyed, mut rated_destroying) = (0, 0);
    for highest in (0..people).filter_map(highest) {
        rated_destroying += 1;
        destroyed += usize::from(highest >= DESTROYED);
    }
    let clusters = sections.iter().map(cluster).collect();
    Some(EmotionTally { clusters, destroyed, rated_destroying })
}

fn axes(asked: &Asked<'_>, people: usize) -> Option<[Moments; 2]> {
    let axis = |axis: ListeningAxis| {
        let of: Vec<&Replies> =
            asked.iter().filter(|(q, _)| q.axis == Some(axis)).map(|(_, r)| *r).collect();
        let mut levels = Vec::with_capacity(of.len());
        let means = (0..people).filter_map(|respondent| {
            levels.clear();
            let given = of.iter().filter_map(|replies| number(replies, respondent, 5));
            levels.extend(given.filter_map(Level::new));
            listening::mean(&levels)
        });
        Moments::of(&means.collect::<Vec<_>>())
    };
    (!asked.is_empty()).then(|| [axis(ListeningAxis::Vision), axis(ListeningAxis::Listening)])
}

/// The first two numbers of the block, where they can be true together, by role.
fn guessed(
    asked: &Asked<'_>,
    people: usize,
    roles: Option<(&[Option<String>], &[u16])>,
) -> Vec<EstimateTally> {
    let mut amounts = asked.iter().filter(|(q, _)| matches!(q.control, Control::Number { .. }));
    let (Some((_, high)), Some((_, low))) = (amounts.next(), amounts.next()) else {
        return Vec::new();
    };
    let nobody = [None];
    let (codes, of) = roles.unwrap_or((&nobody, &[]));
    let mut guessed: Vec<EstimateTally> =
        codes.iter().map(|role| EstimateTally { role: role.clone(), estimates: vec![] }).collect();
    for respondent in 0..people {
        let both = number(high, respondent, 101).zip(number(low, respondent, 101));
        let role = of.get(respondent).map_or(0, |role| usize::from(*role));
        if let Some((high, low)) = both.filter(|(high, low)| high + low <= 100)
            && let Some(group) = guessed.get_mut(role)
        {
            group.estimates.push([high, low]);
        }
    }
    guessed.iter_mut().for_each(|group| group.estimates.sort_unstable());
    guessed
}

fn bases(asked: &Asked<'_>) -> BTreeMap<String, usize> {
    let choice = asked.iter().find(|(q, _)| matches!(q.control, Control::Choice { .. }));
    let mut bases = BTreeMap::new();
    let Some((_, replies)) = choice else { return bases };
    let given = (0..replies.cells.len()).filter_map(|respondent| replies.choice(respondent));
    given.for_each(|basis| *bases.entry(basis.to_owned()).or_insert(0) += 1);
    bases
}

/// Each respondent's mean of the answered points of a section. Only questions on the scale of the
/// first one count; reversed ones are turned at the ends of the scale.
fn own_means(section: &Section, asked: &Asked<'_>, people: usize) -> Vec<f64> {
    let Some(end) = asked.iter().find_map(|(question, _)| points(question)) else {
        return Vec::new();
    };
    let alike: Asked<'_> =
        asked.iter().filter(|(question, _)| points(question) == Some(end)).copied().collect();
    let point = |question: &Question, raw: u8| {
        let raw = usize::from(raw);
        let turned = if question.reverse { end - 1 - raw } else { raw };
        f64::from(section.first) + turned as f64
    };
    let mean = |respondent: usize| {
        let given = alike.iter().filter_map(|(question, replies)| {
            Some(point(question, number(replies, respondent, end)?))
        });
        let (n, sum) = given.fold((0_u32, 0.0), |(n, sum), point| (n + 1, sum + point));
        (n > 0).then(|| sum / f64::from(n))
    };
    (0..people).filter_map(mean).collect()
}
