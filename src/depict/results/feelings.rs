//! Clusters of feelings as the organization estimates them and as customers say.

use super::super::dumbbell::{ViewNames, ViewRow};
use crate::chart::ViewScale;
use crate::depict::origin::Origin;
use crate::method::emotion::ClusterMean;
use crate::method::findings::EmotionFinding;
use crate::method::findings::crowd::{BlindSpotWord, ClusterFinding, FeelingsFinding};
use crate::model::{Block, Reading, Section};
use crate::text::{Arg, Texts};

/// The clusters in the order of the form, each with its sign; the ring is that of customers.
pub fn feelings(
    texts: &Texts,
    names: &ViewNames,
    block: &Block,
    own: Option<&EmotionFinding>,
    said: Option<&FeelingsFinding>,
) -> Vec<ViewRow> {
    let sections = block.sections.iter().filter(|s| s.reading == Some(Reading::Emotion));
    let row = |section: &Section| {
        let code = section.code.as_str();
        let mut clusters = own.into_iter().flat_map(|own| &own.profile.clusters);
        let mine = clusters.find(|one: &&ClusterMean| one.code.as_str() == code);
        let mut clusters = said.into_iter().flat_map(|said| &said.clusters);
        let theirs = clusters.find(|one: &&ClusterFinding| one.code.as_str() == code);
        cluster(texts, names, section, mine.and_then(|one| one.mean), theirs)
    };
    sections.map(row).collect()
}

fn cluster(
    texts: &Texts,
    names: &ViewNames,
    section: &Section,
    own: Option<f64>,
    theirs: Option<&ClusterFinding>,
) -> ViewRow {
    let sign = if section.destroying { "−" } else { "+" };
    let name = format!("{sign} {}", section.name.get(texts.language()));
    let other = theirs.and_then(|one| one.figure.figure.value);
    let gap = own.zip(other).map(|(own, other)| other - own);
    let number = |value: Option<f64>| match value {
        Some(value) => texts.decimal(value, 1),
        None => texts.tr("emotion-not-rated"),
    };
    let why = theirs.filter(|_| other.is_none()).and_then(|one| one.figure.figure.withheld);
    let why = why.map(|why| crate::prose::hidden(texts, why)).unwrap_or_default();
    let seen = |name: &str, value: Option<f64>| {
        let points = number(value);
        texts.with("views-seen", &[("name", Arg::Text(name)), ("points", Arg::Text(&points))])
    };
    let mut views = vec![seen(&names.own, own)];
    views.extend(theirs.map(|_| seen(&names.other, other)));
    let word = theirs.and_then(|one| one.blind_spot).map(|spot| spot.word);
    ViewRow {
        sentence: format!("{name}: {}.", views.join(", ")),
        name,
        axis: None,
        scale: ViewScale::Ratings,
        own,
        other,
        gap,
        gap_text: gap.map_or_else(|| "–".to_owned(), |gap| texts.signed(gap, 1)),
        is_real: matches!(word, Some(BlindSpotWord::OwnHigher | BlindSpotWord::OwnLower)),
        reason: why,
        origin: Origin::Feelings(section.code.clone()),
    }
}
