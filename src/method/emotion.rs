//! Chapter 7: which feelings a relationship leaves, for one rater.
//!
//! Four clusters stand side by side and are never netted into one figure: a good mean hides a
//! betrayed few. Source: Shaw (2007), *The DNA of Customer Experience* (the idea of clusters). The
//! selection of the emotions, the half and the five points are conventions of this method.

use std::collections::BTreeSet;

use serde::Serialize;

use super::interval::{Mean, Share, mean_interval, population_factor, share_interval};
use super::score::item_score;
use super::{MethodError, at_least};
use crate::model::{ItemCode, Scale, Sheet, ThemeCode, Value};

/// Least share of a cluster's asked emotions that must be rated.
const LEAST_RATED: f64 = 0.5;
/// A destroying emotion rated this high or higher destroys; ratings are 0–10.
pub const DESTROYED: u8 = 5;

/// A cluster of emotions in the form that was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cluster {
    /// Which cluster.
    pub code: ThemeCode,
    /// Its emotions destroy value.
    pub destroying: bool,
    /// The emotions that were asked.
    pub emotions: Vec<ItemCode>,
}

/// What a rater said of one cluster.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ClusterMean {
    /// Which cluster.
    pub code: ThemeCode,
    /// Emotions that were asked.
    pub asked: usize,
    /// Emotions with a number.
    pub rated: usize,
    /// Plain mean of the rated emotions, 0–10; none if fewer than half are rated.
    pub mean: Option<f64>,
}

/// The emotional profile of one rater.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct EmotionalProfile {
    /// The clusters in the order of the form.
    pub clusters: Vec<ClusterMean>,
    /// Whether a destroying emotion got five or more; none if none was rated.
    pub destroyed: Option<bool>,
    /// Clusters without a mean.
    pub missing: Vec<ThemeCode>,
}

/// Mean of each cluster of which at least half is rated, and whether anything was destroyed.
///
/// *Not applicable*, *don't know* and nothing are not rated. A missing rating counts for nothing,
/// so `destroyed` says what was given and no more.
///
/// # Errors
/// `EmptyCluster`, `DuplicateCluster` or `DuplicateEmotion` for a form that does not hold together,
/// `UnknownEmotion` for a rating outside the form, `OutOfRange` for a number outside 0–10.
pub fn emotional_profile(
    clusters: &[Cluster],
    ratings: &Sheet,
) -> Result<EmotionalProfile, MethodError> {
    check_form(clusters)?;
    check_ratings(clusters, ratings)?;
    let (mut means, mut missing, mut destroying) = (Vec::new(), Vec::new(), Vec::new());
    for cluster in clusters {
        let rated = rated(cluster, ratings);
        let mean = mean(&rated, cluster.emotions.len());
        if mean.is_none() {
            missing.push(cluster.code.clone());
        }
        means.push(ClusterMean {
            code: cluster.code.clone(),
            asked: cluster.emotions.len(),
            rated: rated.len(),
            mean,
        });
        if cluster.destroying {
            destroying.extend(rated);
        }
    }
    let destroyed = destroying.iter().max().map(|highest| *highest >= DESTROYED);
    Ok(EmotionalProfile { clusters: means, destroyed, missing })
}

/// A cluster over the raters who have a mean of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GroupCluster {
    /// Which cluster.
    pub code: ThemeCode,
    /// Mean and interval, 0–10.
    #[serde(flatten)]
    pub mean: Mean,
}

/// The emotional profile of a crowd.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GroupProfile {
    /// Everybody who was asked.
    pub raters: usize,
    /// The clusters in the order of the form.
    pub clusters: Vec<GroupCluster>,
    /// Share of those who rated any destroying emotion and gave one five or more.
    pub destroyed: Share,
}

/// Mean and interval of each cluster, and the share to whom anything was destroyed.
///
/// # Errors
/// What [`emotional_profile`] refuses, `NoRespondents`, and `PopulationSmallerThanSample` if fewer
/// were invited.
pub fn emotional_profile_group(
    clusters: &[Cluster],
    raters: &[Sheet],
    invited: Option<usize>,
) -> Result<GroupProfile, MethodError> {
    check_form(clusters)?;
    if raters.is_empty() {
        return Err(MethodError::NoRespondents);
    }
    population_factor(raters.len(), invited)?;
    let profile = |ratings| emotional_profile(clusters, ratings);
    let profiles = raters.iter().map(profile).collect::<Result<Vec<_>, _>>()?;
    let group = |(at, cluster): (usize, &Cluster)| {
        let values: Vec<f64> = profiles.iter().filter_map(|p| p.clusters[at].mean).collect();
        Ok(GroupCluster { code: cluster.code.clone(), mean: mean_interval(&values, invited)? })
    };
    let said: Vec<bool> = profiles.iter().filter_map(|profile| profile.destroyed).collect();
    let destroyed =
        share_interval(said.iter().filter(|destroyed| **destroyed).count(), said.len())?;
    let clusters = clusters.iter().enumerate().map(group).collect::<Result<_, MethodError>>()?;
    Ok(GroupProfile { raters: profiles.len(), clusters, destroyed })
}

/// Every cluster has emotions, and no code occurs twice.
pub(crate) fn check_form(clusters: &[Cluster]) -> Result<(), MethodError> {
    if clusters.is_empty() || clusters.iter().any(|cluster| cluster.emotions.is_empty()) {
        return Err(MethodError::EmptyCluster);
    }
    let mut codes = BTreeSet::new();
    if !clusters.iter().all(|cluster| codes.insert(&cluster.code)) {
        return Err(MethodError::DuplicateCluster);
    }
    let mut emotions = BTreeSet::new();
    if !clusters.iter().flat_map(|cluster| &cluster.emotions).all(|code| emotions.insert(code)) {
        return Err(MethodError::DuplicateEmotion);
    }
    Ok(())
}

fn check_ratings(clusters: &[Cluster], ratings: &Sheet) -> Result<(), MethodError> {
    for (code, answer) in ratings.iter() {
        if !clusters.iter().any(|cluster| cluster.emotions.contains(code)) {
            return Err(MethodError::UnknownEmotion);
        }
        item_score(Scale::ZeroToTen, false, answer.value)?;
    }
    Ok(())
}

fn rated(cluster: &Cluster, ratings: &Sheet) -> Vec<u8> {
    let number = |code: &ItemCode| match ratings.value(code) {
        Some(Value::Number(raw)) => Some(raw),
        Some(Value::NotApplicable | Value::DontKnow) | None => None,
    };
    cluster.emotions.iter().filter_map(number).collect()
}

/// Mean of the ratings of a cluster, 0–10; none if fewer than half of those asked are there.
pub(crate) fn mean(rated: &[u8], asked: usize) -> Option<f64> {
    let enough = at_least(rated.len() as f64 / asked as f64, LEAST_RATED);
    let sum: f64 = rated.iter().map(|raw| f64::from(*raw)).sum();
    enough.then(|| sum / rated.len() as f64)
}
