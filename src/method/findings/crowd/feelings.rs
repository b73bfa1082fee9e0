//! Feelings of one side, beside what the organization believes of them.

use std::collections::BTreeMap;

use serde::Serialize;

use super::blocks::{interval_of, items_of, section};
use super::figure::{CrowdFigure, Moved, Scale, count, too_few};
use super::scores::judged;
use super::shift::CLUSTER_MARGIN;
use super::side::Sources;
use super::tally::EmotionTally;
use crate::method::change::Family;
use crate::method::disclosure::{IntervalForm, display_rules};
use crate::method::emotion::ClusterMean;
use crate::method::findings::{Interval, Rule, readings};
use crate::method::gap::{EMOTION_MARGIN, Gap, Side as View, ViewWord, gap};
use crate::method::interval::{Moments, share_interval};
use crate::method::{MethodError, Withheld};
use crate::model::{QuestionCode, Side, Wording};

/// The emotional profile of a crowd. The clusters are never netted into one figure.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FeelingsFinding {
    /// The clusters in the order of the form.
    pub clusters: Vec<ClusterFinding>,
    /// Who gave a destroying feeling five or more.
    pub destroyed: ShareFinding,
}

/// A cluster of feelings, 0–10.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ClusterFinding {
    /// Its section of the form.
    pub code: QuestionCode,
    /// Its name.
    pub name: Wording,
    /// Mean of the raters.
    #[serde(flatten)]
    pub figure: CrowdFigure,
    /// The organization’s own estimate.
    pub own: Option<f64>,
    /// Own estimate minus mean, where the raters are customers.
    pub blind_spot: Option<BlindSpot>,
}

/// Whether an own estimate of feelings misses what customers say.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct BlindSpot {
    /// Own minus customers, in points of 0–10.
    pub gap: Option<f64>,
    /// Its interval, as it may be printed.
    pub interval: Option<Interval>,
    /// How the interval is printed.
    pub precision: IntervalForm,
    /// What it is called.
    pub word: BlindSpotWord,
}

/// What a gap of feelings is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum BlindSpotWord {
    /// The own estimate is really higher.
    #[serde(rename = "blind spot: own higher")]
    OwnHigher,
    /// The own estimate is really lower.
    #[serde(rename = "blind spot: own lower")]
    OwnLower,
    /// The gap is surely small.
    #[serde(rename = "no real difference")]
    NoRealDifference,
    /// The answers cannot tell.
    #[serde(rename = "within noise")]
    WithinNoise,
    /// There is no gap.
    #[serde(rename = "not shown")]
    NotShown,
}

/// A share of people.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ShareFinding {
    /// People asked who answered; 0 where withheld.
    pub n: usize,
    /// Share, 0–1; from ten people on.
    pub share: Option<f64>,
    /// Its interval.
    pub interval: Option<Interval>,
    /// Why it is not shown.
    pub withheld: Option<Withheld>,
}

/// The profile of a side with its changes and blind spots.
pub(super) fn feelings(
    sources: &Sources<'_>,
    tally: &EmotionTally,
    invited: Option<u32>,
) -> Result<FeelingsFinding, MethodError> {
    let own = own_estimates(sources)?;
    let moves: BTreeMap<&QuestionCode, Moved<'_>> = match sources.shift {
        Some(shift) => {
            let moved: Vec<_> = shift.clusters.values().collect();
            let words = judged(&moved, Family::Headline, CLUSTER_MARGIN)?;
            shift.clusters.keys().zip(words).collect()
        }
        None => BTreeMap::new(),
    };
    let mut clusters = Vec::new();
    for cluster in &tally.clusters {
        let asked = section(sources, &cluster.code);
        let mean = interval_of(cluster.means, invited)?;
        let mut figure = CrowdFigure::of(&mean, Scale::FEELINGS, Rule::CrowdMean, items_of(asked))?;
        if let Some(moved) = moves.get(&cluster.code) {
            figure = figure.with_change(*moved, Scale::FEELINGS_DIFFERENCE)?;
        }
        let own = own.get(cluster.code.as_str()).copied();
        let both = own.filter(|_| sources.side == Side::Customers && figure.is_shown());
        clusters.push(ClusterFinding {
            code: cluster.code.clone(),
            name: asked.map(|section| section.name.clone()).unwrap_or_default(),
            blind_spot: both.map(|own| blind_spot(own, cluster.means)).transpose()?,
            figure,
            own,
        });
    }
    let destroyed = share(tally.destroyed, tally.rated_destroying)?;
    Ok(FeelingsFinding { clusters, destroyed })
}

/// The organization’s own estimate of each cluster.
fn own_estimates(sources: &Sources<'_>) -> Result<BTreeMap<String, f64>, MethodError> {
    let found = readings::emotion(sources.round, None)?;
    let clusters = found.map(|found| found.profile.clusters).unwrap_or_default();
    let mean = |cluster: ClusterMean| Some((cluster.code.as_str().to_owned(), cluster.mean?));
    Ok(clusters.into_iter().filter_map(mean).collect())
}

fn blind_spot(own: f64, customers: Moments) -> Result<BlindSpot, MethodError> {
    let found = gap(Some(&View::Fixed(own)), Some(&View::Summed(customers)), EMOTION_MARGIN)?;
    let limits = found.low.zip(found.high);
    let (interval, precision) = Scale::FEELINGS_DIFFERENCE.interval(customers.n, limits)?;
    Ok(BlindSpot { gap: found.gap, interval, precision, word: BlindSpotWord::of(&found) })
}

impl BlindSpotWord {
    fn of(gap: &Gap) -> Self {
        match gap.view_word() {
            ViewWord::FirstHigher => Self::OwnHigher,
            ViewWord::SecondHigher => Self::OwnLower,
            ViewWord::NoRealDifference => Self::NoRealDifference,
            ViewWord::WithinNoise => Self::WithinNoise,
            ViewWord::NotShown => Self::NotShown,
        }
    }
}

/// A share of people, from ten on.
fn share(part: usize, whole: usize) -> Result<ShareFinding, MethodError> {
    let few = (!display_rules(count(whole)).spread).then_some(Withheld::CountsOnly);
    if let Some(reason) = too_few(whole).or(few) {
        return Ok(ShareFinding { n: 0, share: None, interval: None, withheld: Some(reason) });
    }
    let found = share_interval(part, whole)?;
    let limits = found.low.zip(found.high);
    Ok(ShareFinding {
        n: whole,
        share: found.share,
        interval: limits.map(|(low, high)| Interval { low, high }),
        withheld: None,
    })
}
