//! The journey in words.

use crate::method::journey::{Journey as Found, StepKind};
use crate::model::{Journey, Whose};
use crate::text::{Arg, Texts};

/// The picture of a journey in words: its moments, and where its steps lead.
pub fn journey_alt(texts: &Texts, journey: &Journey, found: Option<&Found>) -> String {
    let count = |keep: fn(&crate::model::Moment) -> bool| {
        Arg::Count(journey.moments.iter().filter(|moment| keep(moment)).count())
    };
    let args = [
        ("moments", Arg::Count(journey.moments.len())),
        ("own", count(|moment| moment.whose == Whose::Own)),
        ("measured", count(|moment| !moment.measure.trim().is_empty())),
    ];
    let moments = texts.with("journey-alt", &args);
    let Some(kinds) = found.filter(|found| !found.steps.is_empty()).map(|found| found.kinds) else {
        return moments;
    };
    let steps = [
        (StepKind::Forward, kinds.forward),
        (StepKind::Sideways, kinds.sideways),
        (StepKind::Back, kinds.back),
        (StepKind::Exit, kinds.exit),
        (StepKind::Return, kinds.returns),
    ];
    let said = steps.into_iter().filter(|(_, count)| *count > 0);
    let said = said.map(|(kind, count)| format!("{count} {}", step_kind(texts, kind)));
    let kinds = said.collect::<Vec<_>>().join(", ");
    let args = [("steps", Arg::Count(journey.steps.len())), ("kinds", Arg::Text(&kinds))];
    format!("{moments} {}", texts.with("journey-alt-steps", &args))
}

/// The figure that a path is told by: the first that counts anything, what stops a customer
/// before what nobody looks after. Its code and how many were counted.
pub fn journey_tells(found: &Found) -> Option<(&'static str, usize)> {
    let measures = &found.measures;
    let gravest_first = [
        ("J6", measures.dead_ends),
        ("J8", measures.handover_gaps),
        ("J3", measures.without_owner),
        ("J4", measures.without_measurement),
        ("J5", measures.guessed),
    ];
    let counted = gravest_first.map(|(code, measure)| (code, measure.part));
    counted.into_iter().find(|(_, count)| *count > 0)
}

/// What the path finds, as a title.
pub fn journey_headline(texts: &Texts, found: Option<&Found>) -> String {
    let Some(found) = found else { return texts.tr("journey-found-open") };
    let Some((code, count)) = journey_tells(found) else { return texts.tr("journey-found-none") };
    let key = match code {
        "J6" => "journey-found-dead-ends",
        "J8" => "journey-found-gaps",
        "J3" => "journey-found-no-owner",
        "J4" => "journey-found-no-measure",
        _ => "journey-found-guessed",
    };
    texts.with(key, &[("count", Arg::Count(count))])
}

/// Where a step leads, as an adverb.
pub fn step_kind(texts: &Texts, kind: StepKind) -> String {
    texts.tr(match kind {
        StepKind::Forward => "journey-forward",
        StepKind::Sideways => "journey-sideways",
        StepKind::Back => "journey-back",
        StepKind::Exit => "journey-exit",
        StepKind::Return => "journey-return",
    })
}

/// Why a journey has no figures: names are not settled, or a step leads nowhere.
pub fn journey_problem(texts: &Texts, journey: &Journey) -> Option<String> {
    let nameless = journey.moments.iter().filter(|moment| moment.name.trim().is_empty()).count();
    if nameless > 0 {
        return Some(texts.with("journey-no-name", &[("count", Arg::Count(nameless))]));
    }
    let names = || journey.moments.iter().map(|moment| moment.name.as_str());
    let double = names().find(|name| names().filter(|other| other == name).count() > 1);
    if let Some(name) = double {
        return Some(texts.with("journey-same-name", &[("name", Arg::Text(name))]));
    }
    let lost = journey.lost_steps().count();
    (lost > 0).then(|| texts.with("journey-lost-steps", &[("count", Arg::Count(lost))]))
}
