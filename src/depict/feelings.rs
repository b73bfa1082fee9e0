//! Feelings of customers beside what the organization believes of them.

use super::dumbbell::{ViewNames, ViewRow, reason};
use super::origin::Origin;
use crate::chart::ViewScale;
use crate::method::findings::crowd::{BlindSpotWord, ClusterFinding, FeelingsFinding};
use crate::model::QuestionCode;
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
    let is_first = |cluster: &&ClusterFinding| destroying.contains(&cluster.code);
    let (first, others): (Vec<_>, Vec<_>) = found.clusters.iter().partition(is_first);
    let signed = |sign: char, cluster: &ClusterFinding| {
        let row = row(texts, names, cluster);
        ViewRow { name: format!("{sign} {}", row.name), ..row }
    };
    let first = first.into_iter().map(|cluster| signed('\u{2212}', cluster));
    first.chain(others.into_iter().map(|cluster| signed('+', cluster))).collect()
}

fn row(texts: &Texts, names: &ViewNames, cluster: &ClusterFinding) -> ViewRow {
    let name = cluster.name.get(texts.language()).to_owned();
    let (own, other) = (cluster.own, cluster.figure.figure.value);
    let gap = cluster.blind_spot.and_then(|spot| spot.gap).map(|gap| 0.0 - gap);
    let word = cluster.blind_spot.map(|spot| spot.word);
    let gap_text = gap.map_or_else(|| "–".to_owned(), |gap| texts.signed(gap, 1));
    let of_gap = gap.map(|_| texts.with("views-gap-of", &[("gap", Arg::Text(&gap_text))]));
    let views = [
        own.map(|own| view(texts, &names.own, Some(own))),
        Some(view(texts, &names.other, other)),
        of_gap,
        word.map(|word| prose::blind_spot_word(texts, word)),
    ];
    let words: Vec<String> = views.into_iter().flatten().collect();
    ViewRow {
        axis: None,
        scale: ViewScale::Ratings,
        own,
        other,
        gap,
        is_real: matches!(word, Some(BlindSpotWord::OwnHigher | BlindSpotWord::OwnLower)),
        // An estimate that nobody made is not withheld.
        reason: if other.is_some() { String::new() } else { reason(texts, names, own, other) },
        sentence: format!("{name}: {}", words.join(", ")),
        gap_text,
        origin: Origin::Feelings(cluster.code.clone()),
        is_part: false,
        name,
    }
}

fn view(texts: &Texts, name: &str, value: Option<f64>) -> String {
    let Some(value) = value else {
        return texts.with("views-hidden", &[("name", Arg::Text(name))]);
    };
    let points = texts.decimal(value, 1);
    texts.with("views-seen", &[("name", Arg::Text(name)), ("points", Arg::Text(&points))])
}
