//! Page 6: how the figures were made, what is compared, what is withheld and why.

use super::super::Context;
use super::super::data::{Explained, Head, MethodPage, Table};
use super::crowd;
use super::part::one_line;
use crate::method::findings::Figure;
use crate::method::maturity::CUTS;
use crate::model::{ItemCode, Level, Maturity, Value};
use crate::prose;
use crate::text::Arg;

pub(in super::super) fn method(context: &Context<'_>) -> MethodPage {
    let texts = context.input.texts;
    let told = |key, text| Explained { title: texts.tr(key), text };
    let computed = texts.tr("method-computed-text");
    let of_people = crowd::is_told(context);
    let people = of_people.then(|| told("method-crowd", texts.tr("method-crowd-text")));
    let change = texts.tr("method-change-text");
    let tells = if of_people { "method-tells-crowd" } else { "method-tells-text" };
    MethodPage {
        head: Head {
            eyebrow: texts.tr("report-method"),
            title: texts.tr("report-method-title"),
            lead: String::new(),
        },
        columns: [
            vec![
                told("method-asked", asked(context)),
                told("method-answered", answered(context)),
                told("method-computed", computed),
            ]
            .into_iter()
            .chain(people)
            .collect(),
            vec![
                told("method-change", change),
                told("method-compared", compared(context)),
                told("method-tells", texts.tr(tells)),
                told("method-levels", levels(context)),
            ],
        ],
        tables: [
            withheld(context),
            crowd::withheld(context),
            marked(context, Value::DontKnow, "method-unknown"),
            marked(context, Value::NotApplicable, "method-not-applicable"),
        ]
        .into_iter()
        .flatten()
        .collect(),
    }
}

fn asked(context: &Context<'_>) -> String {
    let texts = context.input.texts;
    let (title, version) = context.questionnaire_name();
    let args = [
        ("questionnaire", Arg::Text(&title)),
        ("version", Arg::Text(&version)),
        ("items", Arg::Count(context.questionnaire.items().count())),
        ("themes", Arg::Count(context.questionnaire.themes().count())),
    ];
    let asked = texts.with("method-asked-text", &args);
    match context.questionnaire.maturity {
        Maturity::Trial => format!("{asked} {}", texts.tr("method-trial")),
        Maturity::Published => asked,
    }
}

fn answered(context: &Context<'_>) -> String {
    let findings = context.input.findings;
    let count = |value| findings.items.iter().filter(|item| item.answer == Some(value)).count();
    let args = [
        ("done", Arg::Count(findings.progress.done)),
        ("total", Arg::Count(findings.progress.total)),
        ("unknown", Arg::Count(count(Value::DontKnow))),
        ("not-applicable", Arg::Count(count(Value::NotApplicable))),
    ];
    let own = context.input.texts.with("method-answered-text", &args);
    [vec![own], crowd::answered(context)].concat().join(" ")
}

fn compared(context: &Context<'_>) -> String {
    let (texts, findings) = (context.input.texts, context.input.findings);
    let Some(from) = &findings.compared_name else { return texts.tr("method-compared-none") };
    let args = [
        ("from", Arg::Text(from)),
        ("to", Arg::Text(&findings.name)),
        ("shared", Arg::Count(shared(context))),
        ("total", Arg::Count(findings.progress.total)),
        ("comparable", Arg::Count(findings.comparable_items.unwrap_or_default())),
    ];
    let versions = findings.is_across_versions();
    texts.with(if versions { "method-compared-versions" } else { "method-compared-text" }, &args)
}

/// Items with a level in both rounds.
fn shared(context: &Context<'_>) -> usize {
    let items = context.input.findings.items.iter();
    items.filter(|item| item.figure.value.is_some() && item.figure.before.is_some()).count()
}

/// Which figures a level spans, as figures are printed; a line a level.
fn levels(context: &Context<'_>) -> String {
    let texts = context.input.texts;
    let lows = [0.0].into_iter().chain(CUTS.map(f64::round));
    let highs = CUTS.map(|cut| cut.round() - 1.0).into_iter().chain([100.0]);
    let line = |(level, (low, high)): (Level, (f64, f64))| {
        let (low, high) = (texts.points(low), texts.points(high));
        let level = prose::level(texts, level);
        let args = [("low", &low), ("high", &high), ("level", &level)];
        texts.with("method-range", &args.map(|(name, text)| (name, Arg::Text(text))))
    };
    Level::ALL.into_iter().zip(lows.zip(highs)).map(line).collect::<Vec<_>>().join("\n")
}

/// Figures that are not there, and why.
fn withheld(context: &Context<'_>) -> Option<Table> {
    let (texts, findings) = (context.input.texts, context.input.findings);
    let why = |figure: &Figure| {
        if figure.in_progress {
            let args = [("done", Arg::Count(figure.done)), ("total", Arg::Count(figure.total))];
            return Some(texts.with("method-in-progress", &args));
        }
        figure.withheld.map(|reason| prose::withheld(texts, reason))
    };
    let row = |name: String, figure| Some([name, why(figure)?]);
    let overall = row(texts.tr("axis-overall"), &findings.overall.figure);
    let dimensions =
        findings.dimensions.iter().filter_map(|d| row(prose::axis(texts, d.axis), &d.figure));
    let themes = findings.themes.iter().filter_map(|t| row(context.theme(&t.code), &t.figure));
    let rows: Vec<_> = overall.into_iter().chain(dimensions).chain(themes).collect();
    let head = ["method-what", "method-why"].map(|key| texts.tr(key));
    (!rows.is_empty()).then(|| Table { title: texts.tr("method-withheld"), head, rows })
}

/// Items with an answer that is no level.
fn marked(context: &Context<'_>, value: Value, title: &str) -> Option<Table> {
    let (texts, findings) = (context.input.texts, context.input.findings);
    let row = |code: &ItemCode| [one_line(&context.item(code)), context.theme_of(code)];
    let items = findings.items.iter().filter(|item| item.answer == Some(value));
    let rows: Vec<_> = items.map(|item| row(&item.code)).collect();
    let head = ["report-item", "report-theme"].map(|key| texts.tr(key));
    (!rows.is_empty()).then(|| Table { title: texts.tr(title), head, rows })
}
