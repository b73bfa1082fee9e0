//! Clusters of feelings as the organization estimates them and as customers say, each with its
//! feelings as the organization rated them.

use super::super::dumbbell::{ViewNames, ViewRow};
use crate::chart::ViewScale;
use crate::depict::origin::Origin;
use crate::method::emotion::ClusterMean;
use crate::method::findings::EmotionFinding;
use crate::method::findings::crowd::{BlindSpotWord, ClusterFinding, FeelingsFinding};
use crate::model::{Block, Question, Reading, Reply, Round, Section};
use crate::text::{Arg, Texts};

/// The clusters in the order of the form, each with its sign and its feelings below; the ring is
/// that of customers.
pub fn feelings(
    texts: &Texts,
    names: &ViewNames,
    (round, block): (&Round, &Block),
    own: Option<&EmotionFinding>,
    said: Option<&FeelingsFinding>,
) -> Vec<ViewRow> {
    let sections = block.sections.iter().filter(|s| s.reading == Some(Reading::Emotion));
    let rows = |section: &Section| {
        let code = section.code.as_str();
        let mut clusters = own.into_iter().flat_map(|own| &own.profile.clusters);
        let mine = clusters.find(|one: &&ClusterMean| one.code.as_str() == code);
        let mut clusters = said.into_iter().flat_map(|said| &said.clusters);
        let theirs = clusters.find(|one: &&ClusterFinding| one.code.as_str() == code);
        let whole = cluster(texts, names, section, mine.and_then(|one| one.mean), theirs);
        // Where nobody of the organization rated any there is nothing to tell of them.
        let asked = section.questions.iter().filter(|_| own.is_some());
        let parts = asked.map(|question| part(texts, round, section, question));
        std::iter::once(whole).chain(parts).collect::<Vec<_>>()
    };
    sections.flat_map(rows).collect()
}

/// A feeling as the organization rated it; customers are asked the same, but only their clusters
/// are figures of the method.
fn part(texts: &Texts, round: &Round, section: &Section, question: &Question) -> ViewRow {
    let rating = match round.reply(question) {
        Some(Reply::Points(rating)) => Some(*rating),
        _ => None,
    };
    let said = rating.map_or_else(|| texts.tr("emotion-not-rated"), |rating| rating.to_string());
    let name = question.name.get(texts.language());
    ViewRow {
        name: name.to_owned(),
        axis: None,
        scale: ViewScale::Ratings,
        own: rating.map(f64::from),
        other: None,
        gap: None,
        gap_text: "–".to_owned(),
        is_real: false,
        reason: if rating.is_some() { String::new() } else { said.clone() },
        sentence: format!("{name}: {said}"),
        origin: Origin::Feelings(section.code.clone()),
        is_part: true,
    }
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
        is_part: false,
    }
}
