//! The emotional profile: which feelings the organization believes its customers have.

use super::super::Context;
use super::super::data::{FeelingRow, FeelingsPage, Figure, Group, Head, Sign};
use super::part::one_line;
use crate::chart::{FeelingRow as Row, Legend, feeling_row, feeling_ticks, legend};
use crate::method::findings::EmotionFinding;
use crate::model::{Question, Reading, Reply, Round, Section};
use crate::prose;
use crate::text::Arg;

const WIDTH: f64 = 328.0;
const ROW: f64 = 25.0;

/// None where no cluster has a mean.
pub(in super::super) fn feelings(context: &Context<'_>) -> Option<FeelingsPage> {
    let block = context.round.block_read_by(Reading::Emotion)?;
    let found = context.input.findings.readings.emotion.as_ref()?;
    let sections: Vec<_> =
        block.sections.iter().filter(|s| s.reading == Some(Reading::Emotion)).collect();
    let head = head(context, &sections, found)?;
    Some(FeelingsPage {
        head,
        groups: sections.iter().enumerate().map(|(at, s)| group(context, found, at, s)).collect(),
        ticks: feeling_ticks(WIDTH),
        legend: signs(context, found),
    })
}

/// The title names the strongest cluster; clusters are never netted.
fn head(context: &Context<'_>, sections: &[&Section], found: &EmotionFinding) -> Option<Head> {
    let texts = context.input.texts;
    let means = found.profile.clusters.iter().zip(sections);
    let means = means.filter_map(|(cluster, section)| Some((cluster.mean?, section)));
    let (mean, strongest) = means.max_by(|a, b| a.0.total_cmp(&b.0))?;
    let (cluster, mean) = (strongest.name.get(texts.language()), texts.decimal(mean, 1));
    let args = [("cluster", Arg::Text(cluster)), ("mean", Arg::Text(&mean))];
    let block = context.round.block_read_by(Reading::Emotion)?;
    let said = [
        Some(texts.tr("report-feelings-own")),
        prose::destroyed(texts, block, found),
        Some(texts.tr("said-emotion-apart")),
    ];
    Some(Head {
        eyebrow: texts.tr("report-feelings"),
        title: one_line(&texts.with("report-feelings-strongest", &args)),
        lead: said.into_iter().flatten().collect::<Vec<_>>().join(" "),
    })
}

fn group(context: &Context<'_>, found: &EmotionFinding, at: usize, section: &Section) -> Group {
    let texts = context.input.texts;
    let name = one_line(section.name.get(texts.language()));
    let sign = if section.destroying { "−" } else { "+" };
    let number = |mean: Option<f64>| mean.map(|mean| texts.decimal(mean, 1));
    let mean = number(found.profile.clusters.get(at).and_then(|cluster| cluster.mean));
    let before = number(found.before.get(at).copied().flatten());
    Group {
        name: format!("{sign} {name}"),
        mean: mean.map(|mean| mean_text(context, &mean, before.as_deref())).unwrap_or_default(),
        rows: section.questions.iter().map(|q| row(context, found, q)).collect(),
    }
}

fn mean_text(context: &Context<'_>, mean: &str, before: Option<&str>) -> String {
    let texts = context.input.texts;
    match (before, context.input.findings.compared_name.as_deref()) {
        (Some(before), Some(round)) => {
            let args = [("mean", mean), ("round", round), ("before", before)];
            texts.with("emotion-mean-before", &args.map(|(name, text)| (name, Arg::Text(text))))
        }
        _ => texts.with("emotion-mean", &[("mean", Arg::Text(mean))]),
    }
}

/// The round that changes are since, if it asked the same feelings.
fn compared<'a>(context: &Context<'a>, found: &EmotionFinding) -> Option<&'a Round> {
    let id = context.input.findings.compared.filter(|_| !found.before.is_empty())?;
    context.input.document.round(id)
}

fn row(context: &Context<'_>, found: &EmotionFinding, question: &Question) -> FeelingRow {
    let texts = context.input.texts;
    let rating = |round: &Round| match round.reply(question) {
        Some(Reply::Points(raw)) => Some(*raw),
        _ => None,
    };
    let (now, earlier) = (rating(context.round), compared(context, found));
    let before = earlier.and_then(rating);
    let name = one_line(question.name.get(texts.language()));
    let value = now.map_or_else(|| texts.tr("emotion-not-rated"), |raw| raw.to_string());
    let alt = match (before, earlier) {
        (Some(before), Some(round)) => {
            let (round, before) = (one_line(&round.name), before.to_string());
            let args =
                [("feeling", &name), ("rating", &value), ("round", &round), ("before", &before)];
            texts.with("report-feeling-alt-before", &args.map(|(key, text)| (key, Arg::Text(text))))
        }
        _ => {
            let args = [("feeling", Arg::Text(&name)), ("rating", Arg::Text(&value))];
            texts.with("report-feeling-alt", &args)
        }
    };
    let picture = feeling_row(Row { width: WIDTH, height: ROW, rating: now, before });
    FeelingRow { name, value, row: Figure { picture, alt } }
}

fn signs(context: &Context<'_>, found: &EmotionFinding) -> Vec<Sign> {
    let round = &context.input.findings.name;
    let before = compared(context, found).map(|before| (Legend::LastYear, &before.name));
    let signs = [Some((Legend::Dot, round)), before].into_iter().flatten();
    let sign = |(sign, name): (Legend, &String)| Sign {
        sign: Some(legend(sign)),
        mark: String::new(),
        text: one_line(name),
    };
    signs.map(sign).collect()
}
