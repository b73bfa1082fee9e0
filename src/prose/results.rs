//! The sentences of the results: what each picture finds.

use super::words::{list, theme, whole, with};
use super::{facts, hidden};
use crate::method::Withheld;
use crate::method::findings::crowd::{CrowdFindings, FeelingsFinding, ShareFinding, ViewPair};
use crate::method::findings::{EmotionFinding, Findings, ItemFinding};
use crate::method::gap::ViewWord;
use crate::method::priority::Priority;
use crate::model::{Block, Questionnaire, Side, ThemeCode};
use crate::text::{Arg, Texts};

/// Both ends of an interval: `25–33`.
pub fn range(texts: &Texts, low: f64, high: f64) -> String {
    format!("{}–{}", texts.points(low), texts.points(high))
}

/// Whose figures they are.
pub fn whose(texts: &Texts, side: Option<Side>) -> String {
    texts.tr(match side {
        None => "whose-own",
        Some(Side::Staff) => "whose-staff",
        Some(Side::Customers) => "whose-customers",
        Some(Side::Partners) => "whose-partners",
    })
}

/// The same as a sentence.
pub fn whose_sentence(texts: &Texts, side: Option<Side>) -> String {
    with(texts, "whose-sentence", &[("whose", side.map_or("own", Side::code))])
}

/// Which items are lowest, without a full stop.
pub fn items_headline(texts: &Texts, findings: &Findings) -> String {
    let shown = || findings.items.iter().filter_map(|i| Some((i, i.figure.value?.round())));
    let Some(least) = shown().map(|(_, value)| value).reduce(f64::min) else {
        return texts.tr("items-none");
    };
    let lowest: Vec<&ItemFinding> =
        shown().filter(|(_, value)| *value == least).map(|(item, _)| item).collect();
    let value = texts.points(least);
    match lowest[..] {
        [one] => {
            let name = one.name.get(texts.language());
            with(texts, "items-lowest", &[("name", name), ("value", &value)])
        }
        _ => {
            let args = [("count", Arg::Count(lowest.len())), ("value", Arg::Text(&value))];
            texts.with("items-lowest-many", &args)
        }
    }
}

/// What stands out at both ends, without a full stop.
pub fn strengths_headline(
    texts: &Texts,
    findings: &Findings,
    questionnaire: &Questionnaire,
) -> String {
    let name = |code: &ThemeCode| theme(texts, questionnaire, code);
    let high = findings.strengths.first().map(&name);
    let low = findings.gaps.first().map(&name);
    match (high, low) {
        (Some(high), Some(low)) => {
            let is_target = findings.themes.iter().any(|theme| theme.figure.target.is_some());
            let key = if is_target { "strengths-and-gaps" } else { "strengths-and-lowest" };
            with(texts, key, &[("high", &high), ("low", &low)])
        }
        (Some(high), None) => with(texts, "strengths-only", &[("high", &high)]),
        _ => texts.tr("themes-none"),
    }
}

/// One priority in words.
pub fn priority_alt(texts: &Texts, questionnaire: &Questionnaire, of: &Priority) -> String {
    let name = theme(texts, questionnaire, &of.code);
    let gain = texts.signed(of.exact_gain, 1);
    let gap = Arg::Count(whole(of.gap));
    texts.with(
        "priority-alt",
        &[("theme", Arg::Text(&name)), ("gap", gap), ("gain", Arg::Text(&gain))],
    )
}

/// Where two views are furthest apart, without a full stop; the names are those of the first and
/// the second view.
pub fn views_finding(
    texts: &Texts,
    questionnaire: &Questionnaire,
    names: [&str; 2],
    pairs: &[ViewPair],
) -> String {
    let real =
        |pair: &&ViewPair| matches!(pair.word, ViewWord::FirstHigher | ViewWord::SecondHigher);
    let size = |pair: &&ViewPair| pair.gap.map_or(0.0, f64::abs);
    let widest = pairs.iter().filter(real).max_by(|a, b| size(a).total_cmp(&size(b)));
    let Some(pair) = widest else {
        let any = pairs.iter().any(|pair| pair.gap.is_some());
        return texts.tr(if any { "views-alike" } else { "views-none" });
    };
    let name = theme(texts, questionnaire, &pair.code);
    let points = |value: Option<f64>| value.map(|v| texts.points(v)).unwrap_or_default();
    let (first, second) = (points(pair.first.figure.value), points(pair.second.figure.value));
    let args = [
        ("theme", &*name),
        ("one", names[0]),
        ("first", &first),
        ("other", names[1]),
        ("second", &second),
    ];
    with(texts, "views-furthest", &args)
}

/// What customers feel that the organization does not see, or which cluster is strongest; without a
/// full stop.
pub fn feelings_finding(
    texts: &Texts,
    block: &Block,
    own: Option<&EmotionFinding>,
    said: Option<&FeelingsFinding>,
) -> String {
    use crate::method::findings::crowd::BlindSpotWord::{OwnHigher, OwnLower};
    let language = texts.language();
    let spots = said.into_iter().flat_map(|said| &said.clusters).filter_map(|cluster| {
        let spot = cluster.blind_spot.filter(|s| matches!(s.word, OwnHigher | OwnLower))?;
        Some((cluster, spot.gap?.abs()))
    });
    if let Some((cluster, _)) = spots.max_by(|a, b| a.1.total_cmp(&b.1)) {
        let number = |value: Option<f64>| value.map(|v| texts.decimal(v, 1)).unwrap_or_default();
        let (mine, theirs) = (number(cluster.own), number(cluster.figure.figure.value));
        let args = [("name", cluster.name.get(language)), ("own", &mine), ("said", &theirs)];
        return with(texts, "feelings-blind-spot", &args);
    }
    if said.is_some_and(|said| said.clusters.iter().any(|one| one.blind_spot.is_some())) {
        return texts.tr("feelings-no-blind-spot");
    }
    let means = own.into_iter().flat_map(|own| &own.profile.clusters);
    let strongest = means
        .filter_map(|cluster| Some((cluster, cluster.mean?)))
        .max_by(|a, b| a.1.total_cmp(&b.1));
    let named = strongest.and_then(|(cluster, mean)| {
        let of = |section: &&crate::model::Section| section.code.as_str() == cluster.code.as_str();
        Some((block.sections.iter().find(of)?, mean))
    });
    let Some((section, mean)) = named else { return texts.tr("feelings-none") };
    let mean = texts.decimal(mean, 1);
    let args = [("cluster", section.name.get(language)), ("mean", &*mean)];
    with(texts, "report-feelings-strongest", &args)
}

/// How many customers gave a destroying feeling five or more; none where nobody was asked.
pub fn destroyed_share(texts: &Texts, found: &ShareFinding) -> String {
    let Some(share) = found.share else {
        return hidden(texts, found.withheld.unwrap_or(Withheld::Nobody));
    };
    let share = texts.percent(share);
    texts.with("results-destroyed", &[("share", Arg::Text(&share)), ("n", Arg::Count(found.n))])
}

/// Units whose own figures a side does not show; none where all are shown.
pub fn hidden_units(texts: &Texts, crowd: &CrowdFindings, side: Side) -> Option<String> {
    let found = crowd.sides.iter().find(|found| found.side == side)?;
    let is_hidden =
        |why: Option<Withheld>| matches!(why, Some(Withheld::FewPeople | Withheld::Subtraction));
    let hidden = found.units.iter().filter(|unit| is_hidden(unit.group.withheld));
    let names: Vec<String> = hidden.filter_map(|unit| unit.group.code.clone()).collect();
    let said = list(texts, &names);
    let args = [("count", Arg::Count(names.len())), ("names", Arg::Text(&said))];
    (!names.is_empty()).then(|| texts.with("trace-hidden-units", &args))
}

/// Whether any theme has a figure that may be shown.
pub fn has_themes(findings: &Findings) -> bool {
    findings.themes.iter().any(|theme| facts::value(&theme.figure).is_some())
}
