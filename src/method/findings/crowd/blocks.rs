//! What one side said to the blocks beside the questionnaire.

use serde::Serialize;

use super::feelings::{FeelingsFinding, feelings};
use super::figure::{CrowdFigure, Scale, count, too_few};
use super::side::Sources;
use super::tally::{MeanTally, RatingTally, Tally};
use crate::method::disclosure::{NpsForm, display_rules};
use crate::method::findings::{Change, Rule};
use crate::method::interval::{Mean, Moments};
use crate::method::listening::{CUT, Quadrant};
use crate::method::recommendation::{Ratings, WIDE_MARGIN, recommendation, recommendation_change};
use crate::method::{MethodError, Withheld, at_least};
use crate::model::{Control, ItemCode, QuestionCode, Section, Wording};

/// What was said to the blocks beside the questionnaire; a block that was not asked is none or an
/// empty list.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Blocks {
    /// How likely a recommendation is, a question each: two wordings are never put together.
    pub recommendation: Vec<RecommendationFinding>,
    /// Feelings in clusters.
    pub feelings: Option<FeelingsFinding>,
    /// Own vision and listening.
    pub stage: Option<StageFinding>,
    /// Scales of one’s own.
    pub means: Vec<MeanFinding>,
}

/// The recommendation score of one question.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RecommendationFinding {
    /// The question.
    pub code: QuestionCode,
    /// How many gave 9–10, 7–8 and 0–6; from five answers on.
    pub ratings: Option<Ratings>,
    /// The score, −100…100; from ten answers on.
    #[serde(flatten)]
    pub figure: CrowdFigure,
}

/// Own vision and listening of a crowd, in levels 0–4.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StageFinding {
    /// Own vision.
    pub vision: CrowdFigure,
    /// Listening.
    pub listening: CrowdFigure,
    /// Where the two means meet.
    pub quadrant: Option<Quadrant>,
    /// An interval contains the cut.
    pub border: Option<bool>,
}

/// A scale of one’s own.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MeanFinding {
    /// Its section.
    pub code: QuestionCode,
    /// Its name.
    pub name: Wording,
    /// The least point of its scale.
    pub least: f64,
    /// The greatest point.
    pub most: f64,
    /// Mean of the respondents’ means.
    #[serde(flatten)]
    pub figure: CrowdFigure,
}

/// Everything that a side said to the blocks.
pub(super) fn blocks(
    sources: &Sources<'_>,
    tally: &Tally,
    invited: Option<u32>,
) -> Result<Blocks, MethodError> {
    let found = &tally.blocks;
    let rated = |rating: &RatingTally| recommended(sources, rating);
    let mean = |mean: &MeanTally| own_scale(sources, mean, invited).transpose();
    Ok(Blocks {
        recommendation: found.ratings.iter().map(rated).collect::<Result<_, _>>()?,
        feelings: found.emotion.as_ref().map(|e| feelings(sources, e, invited)).transpose()?,
        stage: found.listening.map(|axes| stage(axes, invited)).transpose()?,
        means: found.means.iter().filter_map(mean).collect::<Result<_, _>>()?,
    })
}

/// A code of a question as one of an item: codes follow one rule.
fn traced(code: &QuestionCode) -> Vec<ItemCode> {
    code.as_str().parse().ok().into_iter().collect()
}

/// The section of a code.
pub(super) fn section<'a>(sources: &'a Sources<'_>, code: &QuestionCode) -> Option<&'a Section> {
    let sections = sources.round.blocks.iter().flat_map(|block| &block.sections);
    sections.into_iter().find(|section| section.code == *code)
}

/// The questions of a section.
pub(super) fn items_of(section: Option<&Section>) -> Vec<ItemCode> {
    let questions = section.map(|section| section.questions.as_slice()).unwrap_or_default();
    questions.iter().flat_map(|question| traced(&question.code)).collect()
}

/// A mean with the interval that so many invited let it have.
pub(super) fn interval_of(means: Moments, invited: Option<u32>) -> Result<Mean, MethodError> {
    means.interval(invited.map(|invited| invited as usize))
}

fn recommended(
    sources: &Sources<'_>,
    tally: &RatingTally,
) -> Result<RecommendationFinding, MethodError> {
    let score = recommendation(tally.ratings);
    let form = display_rules(count(score.n)).nps;
    let reason = too_few(score.n).or((form != NpsForm::Score).then_some(Withheld::CountsOnly));
    let items = traced(&tally.code);
    let mut figure =
        CrowdFigure::withheld(Withheld::CountsOnly, Rule::Recommendation, items.clone());
    match reason {
        Some(reason) => figure.figure.withheld = Some(reason),
        None => {
            let limits = score.low.zip(score.high);
            let (interval, precision) = Scale::RECOMMENDATION.interval(score.n, limits)?;
            figure.figure.value = score.nps;
            figure.figure.interval = interval;
            figure.figure.n = score.n;
            figure.figure.withheld = None;
            figure.precision = precision;
        }
    }
    let before = sources
        .before
        .and_then(|before| before.blocks.ratings.iter().find(|rating| rating.code == tally.code));
    if let Some(before) = before.filter(|_| figure.is_shown()) {
        figure = rated_before(figure, before.ratings, tally.ratings)?;
    }
    let ratings = (form != NpsForm::None).then_some(tally.ratings);
    Ok(RecommendationFinding { code: tally.code.clone(), ratings, figure })
}

/// The score with its change, where both rounds show it.
fn rated_before(
    mut figure: CrowdFigure,
    before: Ratings,
    after: Ratings,
) -> Result<CrowdFigure, MethodError> {
    let change = recommendation_change(before, after, WIDE_MARGIN);
    figure.figure.word = Some(change.word);
    let Some(difference) = change.difference else { return Ok(figure) };
    let (earlier, now) = (recommendation(before).nps, recommendation(after).nps);
    let fewest = before.n().min(after.n());
    let limits = change.low.zip(change.high);
    figure.figure.before = earlier;
    figure.figure.change = Some(Change {
        before: earlier,
        after: now,
        difference: Some(difference),
        interval: Scale::RECOMMENDATION_DIFFERENCE.interval(fewest, limits)?.0,
        full_difference: None,
        items_changed: 0,
        note: None,
    });
    Ok(figure)
}

fn stage(axes: [Moments; 2], invited: Option<u32>) -> Result<StageFinding, MethodError> {
    let means = [interval_of(axes[0], invited)?, interval_of(axes[1], invited)?];
    let figure = |mean| CrowdFigure::of(mean, Scale::LEVELS, Rule::CrowdMean, Vec::new());
    let (vision, listening) = (figure(&means[0])?, figure(&means[1])?);
    let both = vision.figure.value.zip(listening.figure.value);
    let holds = |mean: &Mean| {
        let limits = mean.low.zip(mean.high);
        limits.is_some_and(|(low, high)| at_least(CUT, low) && at_least(high, CUT))
    };
    Ok(StageFinding {
        quadrant: both.map(|(vision, listening)| Quadrant::of(vision, listening)),
        border: both.map(|_| means.iter().any(holds)),
        vision,
        listening,
    })
}

fn own_scale(
    sources: &Sources<'_>,
    tally: &MeanTally,
    invited: Option<u32>,
) -> Result<Option<MeanFinding>, MethodError> {
    let Some(section) = section(sources, &tally.code) else { return Ok(None) };
    let points = section.questions.iter().find_map(|question| match &question.control {
        Control::Levels { labels } | Control::Points { labels } => Some(labels.len()),
        Control::Rating { .. } => Some(11),
        _ => None,
    });
    let least = f64::from(section.first);
    let most = least + points.unwrap_or(2).saturating_sub(1).max(1) as f64;
    let scale = Scale { least, most, whole: false };
    let mean = interval_of(tally.means, invited)?;
    Ok(Some(MeanFinding {
        code: tally.code.clone(),
        name: section.name.clone(),
        least,
        most,
        figure: CrowdFigure::of(&mean, scale, Rule::CrowdMean, items_of(Some(section)))?,
    }))
}
