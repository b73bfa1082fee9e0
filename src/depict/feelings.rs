//! Feelings of customers beside what the organization believes of them.

use super::dumbbell::{ViewNames, ViewRow, reason};
use super::origin::Origin;
use crate::chart::ViewScale;
use crate::method::emotion::ClusterMean;
use crate::method::findings::EmotionFinding;
use crate::method::findings::crowd::{BlindSpotWord, ClusterFinding, FeelingsFinding};
use crate::model::{Block, Question, QuestionCode, Reading, Reply, Round, Section};
use crate::prose;
use crate::text::{Arg, Texts};

/// Own estimate beside customers, a row each cluster of feelings: those that destroy first, with a
/// minus, then the others in the order of the form, with a plus.
pub fn feeling_views(
    texts: &Texts,
    names: &ViewNames,
    found: &FeelingsFinding,
    destroying: &[QuestionCode],
) -> Vec<ViewRow> {
    let row = |found: &ClusterFinding| {
        let called = Called {
            code: &found.code,
            name: found.name.get(texts.language()),
            is_destroying: destroying.contains(&found.code),
        };
        cluster(texts, names, called, found.own, Some(found))
    };
    let is_first = |found: &&ClusterFinding| destroying.contains(&found.code);
    let (first, others): (Vec<_>, Vec<_>) = found.clusters.iter().partition(is_first);
    first.into_iter().chain(others).map(row).collect()
}

/// The same with the feelings of each cluster below it as the organization rated them. Customers
/// are asked the same, but only their clusters are figures of the method.
pub fn feelings(
    texts: &Texts,
    names: &ViewNames,
    (round, block): (&Round, &Block),
    own: Option<&EmotionFinding>,
    said: Option<&FeelingsFinding>,
) -> Vec<ViewRow> {
    let rows = |section: &Section| {
        let code = section.code.as_str();
        let mut clusters = own.into_iter().flat_map(|own| &own.profile.clusters);
        let mine = clusters.find(|one: &&ClusterMean| one.code.as_str() == code);
        let mut clusters = said.into_iter().flat_map(|said| &said.clusters);
        let theirs = clusters.find(|one: &&ClusterFinding| one.code.as_str() == code);
        let called = Called {
            code: &section.code,
            name: section.name.get(texts.language()),
            is_destroying: section.destroying,
        };
        let whole = cluster(texts, names, called, mine.and_then(|one| one.mean), theirs);
        // Where nobody of the organization rated any there is nothing to tell of them.
        let asked = section.questions.iter().filter(|_| own.is_some());
        let parts = asked.map(|question| part(texts, round, section, question));
        std::iter::once(whole).chain(parts).collect::<Vec<_>>()
    };
    let sections = block.sections.iter().filter(|s| s.reading == Some(Reading::Emotion));
    let (first, others): (Vec<_>, Vec<_>) = sections.partition(|section| section.destroying);
    first.into_iter().chain(others).flat_map(rows).collect()
}

/// A cluster by name.
struct Called<'a> {
    code: &'a QuestionCode,
    name: &'a str,
    is_destroying: bool,
}

/// A cluster; without customers it has the own estimate alone.
fn cluster(
    texts: &Texts,
    names: &ViewNames,
    called: Called<'_>,
    own: Option<f64>,
    found: Option<&ClusterFinding>,
) -> ViewRow {
    let other = found.and_then(|found| found.figure.figure.value);
    let spot = found.and_then(|found| found.blind_spot);
    // The method takes customers from the own estimate; a picture tells how far customers are.
    let gap = spot.and_then(|spot| spot.gap).map(|gap| 0.0 - gap);
    let word = spot.map(|spot| spot.word);
    let gap_text = gap.map_or_else(|| "–".to_owned(), |gap| texts.signed(gap, 1));
    let of_gap = gap.map(|_| texts.with("views-gap-of", &[("gap", Arg::Text(&gap_text))]));
    let views = [
        own.map(|own| view(texts, &names.own, Some(own))),
        found.map(|_| view(texts, &names.other, other)),
        of_gap,
        word.map(|word| prose::blind_spot_word(texts, word)),
    ];
    let mut words: Vec<String> = views.into_iter().flatten().collect();
    if words.is_empty() {
        words.push(texts.tr("emotion-not-rated"));
    }
    let sign = if called.is_destroying { '\u{2212}' } else { '+' };
    let is_hidden = found.is_some() && other.is_none();
    ViewRow {
        axis: None,
        scale: ViewScale::Ratings,
        own,
        other,
        gap,
        is_real: matches!(word, Some(BlindSpotWord::OwnHigher | BlindSpotWord::OwnLower)),
        // An estimate that nobody made is not withheld.
        reason: if is_hidden { reason(texts, names, own, other) } else { String::new() },
        sentence: format!("{}: {}", called.name, words.join(", ")),
        gap_text,
        origin: Origin::Feelings(called.code.clone()),
        is_part: false,
        name: format!("{sign} {}", called.name),
    }
}

fn view(texts: &Texts, name: &str, value: Option<f64>) -> String {
    let Some(value) = value else {
        return texts.with("views-hidden", &[("name", Arg::Text(name))]);
    };
    let points = texts.decimal(value, 1);
    texts.with("views-seen", &[("name", Arg::Text(name)), ("points", Arg::Text(&points))])
}

/// A feeling as the organization rated it.
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
        sentence: format!("{name}: {said}"),
        reason: if rating.is_some() { String::new() } else { said },
        origin: Origin::Feelings(section.code.clone()),
        is_part: true,
    }
}
