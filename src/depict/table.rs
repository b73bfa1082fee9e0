//! The facts of a picture as a table, once for screen readers, clipboard and files: the first row names
//! the columns.

use crate::method::decompose::Decomposition;
use crate::method::findings::{Figure, Findings, Measure, YearFinding};
use crate::model::{Axis, Questionnaire};
use crate::prose;
use crate::text::Texts;

/// The three dimensions and the overall figure.
pub fn dimensions_table(texts: &Texts, findings: &Findings) -> Vec<Vec<String>> {
    let three = findings.dimensions.iter().filter(|found| found.axis != Axis::Enablers);
    let rows = three.map(|found| figure_row(texts, prose::axis(texts, found.axis), &found.figure));
    let overall = figure_row(texts, texts.tr("axis-overall"), &findings.overall.figure);
    let head = figure_head(texts, findings, "report-dimension");
    std::iter::once(head).chain(rows).chain([overall]).collect()
}

/// All themes in the order of the questionnaire.
pub fn themes_table(
    texts: &Texts,
    findings: &Findings,
    questionnaire: &Questionnaire,
) -> Vec<Vec<String>> {
    let name = |code| prose::theme(texts, questionnaire, code);
    let rows = findings.themes.iter().map(|found| {
        let mut row = figure_row(texts, name(&found.code), &found.figure);
        row.insert(0, prose::axis(texts, found.axis));
        row
    });
    let mut head = figure_head(texts, findings, "report-theme");
    head.insert(0, texts.tr("report-dimension"));
    std::iter::once(head).chain(rows).collect()
}

fn figure_head(texts: &Texts, findings: &Findings, name: &str) -> Vec<String> {
    let before = findings.compared_name.clone().unwrap_or_else(|| "–".to_owned());
    vec![
        texts.tr(name),
        findings.name.clone(),
        texts.tr("table-level"),
        texts.tr("report-target"),
        before,
        texts.tr("report-change"),
        texts.tr("table-word"),
    ]
}

/// Name, figure, level, target, earlier figure, difference and the method's word.
fn figure_row(texts: &Texts, name: String, figure: &Figure) -> Vec<String> {
    let dash = || "–".to_owned();
    let points = |value: Option<f64>| value.map_or_else(dash, |value| texts.points(value));
    let Some(value) = figure.shown() else {
        let why = prose::absent(texts, figure);
        return vec![name, dash(), why, points(figure.target), dash(), dash(), dash()];
    };
    let by = figure.change.and_then(|change| change.difference);
    vec![
        name,
        texts.points(value.get()),
        figure.level.map_or_else(dash, |level| prose::level(texts, level)),
        points(figure.target),
        points(figure.before),
        by.map_or_else(dash, |by| texts.signed(by, 0)),
        figure.word.map_or_else(dash, |word| prose::word(texts, word)),
    ]
}

/// The dimensions and the overall figure over the rounds, by a measure.
pub fn trend_table(texts: &Texts, findings: &Findings, measure: Measure) -> Vec<Vec<String>> {
    let points =
        |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |value| texts.points(value));
    let head = std::iter::once(texts.tr("table-round"))
        .chain(Axis::DIMENSIONS.map(|axis| prose::axis(texts, axis)))
        .chain([texts.tr("axis-overall")]);
    let row = |year: &YearFinding| {
        let of = |axis| points(year.points(measure, axis));
        let dimensions = Axis::DIMENSIONS.map(|axis| of(Some(axis)));
        std::iter::once(year.name.clone()).chain(dimensions).chain([of(None)]).collect()
    };
    std::iter::once(head.collect()).chain(findings.years.iter().map(row)).collect()
}

/// What moved the overall figure between two named rounds.
pub fn parts_table(texts: &Texts, parts: &Decomposition, names: [&str; 2]) -> Vec<Vec<String>> {
    let decimals = prose::parts_decimals(parts);
    let [before, after] = names;
    let level = |name: &str, value| vec![name.to_owned(), texts.decimal(value, decimals)];
    let steps = prose::parts(texts, parts).into_iter();
    let steps = steps.map(|(_, name, by)| vec![name, texts.signed(by, decimals)]);
    std::iter::once(vec![texts.tr("report-dimension"), texts.tr("report-figure")])
        .chain([level(before, parts.before)])
        .chain(steps)
        .chain([level(after, parts.after)])
        .collect()
}
