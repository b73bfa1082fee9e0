//! The paths of customers: the picture, and what its eight figures ask.

use super::super::Context;
use super::super::data::{Figure, Head, JourneyMap, JourneyPage, JourneyRow, NamedList, Sign};
use super::moments::moments;
use super::part::one_line;
use crate::chart::{JourneyMap as Map, JourneySign, Stress, journey_on_paper, journey_sign};
use crate::depict::{self, JourneyWords};
use crate::method::findings::JourneyFinding;
use crate::method::journey::Measures;
use crate::model::{Journey, Reading};
use crate::prose;
use crate::text::{Arg, Texts};

/// A picture that is wider stands on a page of its own, which lies on its side.
const UPRIGHT: f64 = 800.0;
/// Names of what was counted, and their longest.
const LISTED: usize = 3;
const NAME: usize = 120;

/// A section for each path that has moments.
pub(in super::super) fn journeys(context: &Context<'_>) -> Vec<JourneyPage> {
    let Some(block) = context.round.block_read_by(Reading::Journey) else { return Vec::new() };
    let feelings = context.round.block_read_by(Reading::Emotion);
    let words = JourneyWords::new(context.input.texts, block, feelings.map(AsRef::as_ref));
    let found = &context.input.findings.readings.journeys;
    let walked = context.round.journeys.iter().zip(found);
    let walked = walked.filter(|(journey, _)| !journey.moments.is_empty());
    walked.map(|(journey, found)| page(context, &words, journey, found)).collect()
}

fn page(
    context: &Context<'_>,
    words: &JourneyWords<'_>,
    path: &Journey,
    finding: &JourneyFinding,
) -> JourneyPage {
    let texts = context.input.texts;
    let found = finding.found.as_ref();
    let alt = prose::journey_alt(texts, path, found);
    let told = found.and_then(|found| Some((prose::journey_tells(found)?.0, found)));
    let marked = told.map(|(code, found)| depict::counted(code, path, found)).unwrap_or_default();
    let mut map = depict::journey_map(words, path, found, &marked, None);
    // Nothing can be pointed at on paper: the name needs the whole box, the rest is in the table.
    map.moments.iter_mut().for_each(|moment| moment.about.clear());
    let picture = journey_on_paper(&map);
    let sign = |(sign, text)| Sign { sign: Some(journey_sign(sign)), mark: String::new(), text };
    let signs = depict::journey_signs(words).into_iter().chain(marked_sign(texts));
    JourneyPage {
        head: head(context, path, finding),
        map: JourneyMap {
            wide: picture.width > UPRIGHT,
            figure: Figure { picture, alt: alt.clone() },
        },
        legend: signs.filter(|(sign, _)| stands_in(*sign, &map)).map(sign).collect(),
        counts: alt,
        moments: moments(words, path),
        asks_title: texts.tr("report-journey-asks"),
        columns: columns(context, finding),
        rows: rows(context, words, path, finding),
        changes: changes(context, path),
    }
}

fn marked_sign(texts: &Texts) -> Option<(JourneySign, String)> {
    Some((JourneySign::Counted, texts.tr("report-journey-marked")))
}

/// Only signs that stand in the picture are explained.
fn stands_in(sign: JourneySign, map: &Map) -> bool {
    let (mut moments, mut steps) = (map.moments.iter(), map.steps.iter());
    match sign {
        JourneySign::Whose(whose) => moments.any(|moment| moment.spot.whose == whose),
        JourneySign::Counted => moments.any(|moment| moment.emphasis == Stress::Counted),
        JourneySign::Step(kind) => steps.any(|step| step.kind == Some(kind)),
        JourneySign::Frequency(how) => steps.any(|step| step.frequency == Some(how)),
        JourneySign::Feeling(sign) => moments.filter_map(|moment| moment.feeling).any(|feeling| {
            if sign.is_guessed { feeling.is_guessed } else { feeling.tone == sign.tone }
        }),
        JourneySign::Works(works) => moments.any(|moment| moment.works == Some(works)),
        JourneySign::Measured(is) => moments.any(|moment| moment.is_measured == Some(is)),
    }
}

/// Whose path it is stands below what it finds.
fn head(context: &Context<'_>, path: &Journey, finding: &JourneyFinding) -> Head {
    let texts = context.input.texts;
    let [customers, need] = [&path.customers, &path.need].map(|text| prose::short(text, NAME));
    let args = [("customers", Arg::Text(&customers)), ("need", Arg::Text(&need))];
    let of = match (customers.is_empty(), need.is_empty()) {
        (false, false) => texts.with("report-journey-of", &args),
        _ => format!("{customers}{need}"),
    };
    let said = [Some(of), prose::journey_problem(texts, path)];
    Head {
        eyebrow: texts.tr("report-journey"),
        title: prose::journey_headline(texts, finding.found.as_ref()),
        lead: said.into_iter().flatten().collect::<Vec<_>>().join("\n"),
    }
}

fn columns(context: &Context<'_>, finding: &JourneyFinding) -> Vec<String> {
    let (texts, findings) = (context.input.texts, context.input.findings);
    let before = findings.compared_name.as_deref().filter(|_| finding.before.is_some());
    let counted = texts.tr("report-journey-counted");
    vec![
        texts.tr("report-figure"),
        one_line(&findings.name),
        counted,
        before.map(one_line).unwrap_or_default(),
    ]
}

/// The figures as text; none while the path does not hold together.
fn rows(
    context: &Context<'_>,
    words: &JourneyWords<'_>,
    path: &Journey,
    finding: &JourneyFinding,
) -> Vec<JourneyRow> {
    let texts = context.input.texts;
    let Some(found) = &finding.found else { return Vec::new() };
    let value = |code: &str, measures: &Measures| {
        depict::measure(code, measures).map(|it| depict::measure_text(texts, code, it))
    };
    let rows = words.figures().filter_map(|(asking, [name, _, question])| {
        let code = asking.code.as_str();
        let measure = depict::measure(code, &found.measures)?;
        let args = [("part", Arg::Count(measure.part)), ("whole", Arg::Count(measure.whole))];
        let is_counted = measure.value.is_some();
        let names = || depict::counted(code, path, found).names();
        Some(JourneyRow {
            name: one_line(name),
            question: one_line(question),
            counted: match is_counted {
                true => counted(texts, code, &names()),
                false => texts.tr("journey-nothing"),
            },
            value: value(code, &found.measures)?,
            of: if is_counted { texts.with("journey-of", &args) } else { String::new() },
            before: finding.before.and_then(|before| value(code, &before)).unwrap_or_default(),
        })
    });
    rows.collect()
}

/// What was counted: the first names, and how many more.
fn counted(texts: &Texts, code: &str, names: &[String]) -> String {
    let left = names.len().saturating_sub(LISTED);
    let more = || texts.with("report-journey-more", &[("count", Arg::Count(left))]);
    let first = names.iter().take(LISTED).map(|name| prose::short(name, NAME));
    let all = first.chain((left > 0).then(more)).collect::<Vec<_>>().join("; ");
    match (names, code) {
        ([], "J7") => String::new(),
        ([], _) => texts.tr("journey-counted-none"),
        (_, "J7") => texts.with("journey-without-return", &[("names", Arg::Text(&all))]),
        _ => all,
    }
}

/// Moments that came and went since the compared round walked the same path.
fn changes(context: &Context<'_>, path: &Journey) -> Vec<NamedList> {
    let (texts, findings) = (context.input.texts, context.input.findings);
    let compared = findings.compared.and_then(|id| context.input.document.round(id));
    let Some(round) = compared else { return Vec::new() };
    let Some(before) = round.journeys.iter().find(|other| path.is_path_of(other)) else {
        return Vec::new();
    };
    let name = one_line(&round.name);
    let titles = [
        texts.with("report-journey-new", &[("round", Arg::Text(&name))]),
        texts.tr("report-journey-gone"),
    ];
    let lists = titles.into_iter().zip(depict::changed_moments(path, before));
    let lists = lists.filter(|(_, names)| !names.is_empty());
    lists
        .map(|(title, names)| NamedList {
            title,
            rows: names.iter().map(|name| prose::short(name, NAME)).collect(),
        })
        .collect()
}
