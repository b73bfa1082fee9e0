//! Own vision beside listening, and the management's estimate of recommendation.

use super::super::Context;
use super::super::data::{Figure, Head, ListeningPage, Sign};
use super::part::one_line;
use crate::chart::{Legend, Quadrants, legend, quadrants};
use crate::method::findings::ListeningFinding;
use crate::model::{Block, Reading};
use crate::text::Arg;
use crate::{depict, prose};

const SIZE: (f64, f64) = (480.0, 400.0);

/// None where there is neither a quadrant nor an estimate.
pub(in super::super) fn listening(context: &Context<'_>) -> Option<ListeningPage> {
    let findings = context.input.findings;
    let block = context.round.block_read_by(Reading::Listening);
    let found = block.zip(findings.readings.listening.as_ref());
    let standing = found.and_then(|(block, found)| standing(context, block, found));
    let (estimate_title, estimate) = estimate(context);
    match standing {
        Some(page) => Some(ListeningPage { estimate_title, estimate, ..page }),
        None if estimate.is_empty() => None,
        None => Some(alone(estimate_title, estimate)),
    }
}

/// Where the organization stands.
fn standing(
    context: &Context<'_>,
    block: &Block,
    found: &ListeningFinding,
) -> Option<ListeningPage> {
    let texts = context.input.texts;
    let words = prose::quadrant(block, found.now.quadrant?)?;
    let name = one_line(words.name.get(texts.language()));
    let border = found.now.border == Some(true);
    let title = match border {
        true => texts.with("report-listening-border", &[("quadrant", Arg::Text(&name))]),
        false => name,
    };
    let compared = context.input.findings.compared_name.as_deref();
    let mut sentences = prose::listening(texts, found);
    sentences.extend(compared.and_then(|round| prose::listening_before(texts, found, round)));
    let rule = block.rule_of_thumb.as_ref();
    sentences.extend(rule.map(|rule| rule.get(texts.language()).to_owned()));
    Some(ListeningPage {
        head: Head {
            eyebrow: texts.tr("report-listening"),
            title,
            lead: one_line(words.advice.get(texts.language())),
        },
        map: map(context, block, found),
        legend: signs(context, found),
        sentences,
        estimate_title: String::new(),
        estimate: Vec::new(),
    })
}

fn map(context: &Context<'_>, block: &Block, found: &ListeningFinding) -> Option<Figure> {
    let texts = context.input.texts;
    let now = [Some(found.now.vision?), Some(found.now.listening?)];
    let [vision, listening] = found.before;
    let picture = quadrants(&Quadrants {
        now,
        before: vision.zip(listening).map(|(vision, listening)| [vision, listening]),
        ..depict::vision(texts, block, SIZE)
    });
    let compared = context.input.findings.compared_name.as_deref();
    let mut axes = prose::listening(texts, found);
    axes.extend(compared.and_then(|round| prose::listening_before(texts, found, round)));
    let alt = texts.with("report-listening-alt", &[("axes", Arg::Text(&axes.join(" ")))]);
    Some(Figure { picture, alt })
}

fn signs(context: &Context<'_>, found: &ListeningFinding) -> Vec<Sign> {
    let findings = context.input.findings;
    let before = findings.compared_name.as_ref();
    let before = before.filter(|_| found.before.iter().all(Option::is_some));
    let near = context.input.texts.tr("report-listening-near");
    let signs = [
        Some((Legend::Dot, &findings.name)),
        before.map(|name| (Legend::LastYear, name)),
        Some((Legend::Margin, &near)),
    ];
    let sign = |(sign, name): (Legend, &String)| Sign {
        sign: Some(legend(sign)),
        mark: String::new(),
        text: one_line(name),
    };
    signs.into_iter().flatten().map(sign).collect()
}

/// Title and sentences of the estimate; empty where there is none.
fn estimate(context: &Context<'_>) -> (String, Vec<String>) {
    let texts = context.input.texts;
    let block = context.round.block_read_by(Reading::Estimate);
    match block.zip(context.input.findings.readings.estimate) {
        None => (String::new(), Vec::new()),
        Some((block, found)) => {
            let [score, shares] = prose::estimate(texts, found);
            let title = one_line(block.title.get(texts.language()));
            (title, vec![format!("{score}."), shares])
        }
    }
}

/// The estimate without anything beside it.
fn alone(title: String, mut estimate: Vec<String>) -> ListeningPage {
    let score = estimate.remove(0);
    ListeningPage {
        head: Head {
            eyebrow: title,
            title: score.trim_end_matches('.').to_owned(),
            lead: String::new(),
        },
        map: None,
        legend: Vec::new(),
        sentences: estimate,
        estimate_title: String::new(),
        estimate: Vec::new(),
    }
}
