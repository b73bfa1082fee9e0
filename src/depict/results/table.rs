//! The pictures of the results as tables: what a screen reader walks, and what is shown instead of
//! a picture.

use super::heat::said;
use super::order::{ThemeOrder, theme_order};
use super::priorities::effect;
use crate::depict::origin::Origin;
use crate::method::findings::{DimensionFinding, Figure, Findings, StageRaise, ThemeFinding};
use crate::model::{Questionnaire, ThemeCode};
use crate::prose;
use crate::text::Texts;

/// A picture in rows and columns.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// What the columns are called.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<TableRow>,
}

/// A row of it.
#[derive(Debug, Clone, PartialEq)]
pub struct TableRow {
    /// As many as there are columns.
    pub cells: Vec<String>,
    /// The figure that the row is of, if it can be asked where it comes from.
    pub of: Option<Origin>,
}

impl Table {
    /// Lines whose first one names the columns, and what each of the others can be asked.
    pub fn of_lines(
        lines: Vec<Vec<String>>,
        origins: impl IntoIterator<Item = Option<Origin>>,
    ) -> Self {
        let mut lines = lines.into_iter();
        let head = lines.next().unwrap_or_default();
        let origins = origins.into_iter().chain(std::iter::repeat(None));
        Self { head, rows: lines.zip(origins).map(|(cells, of)| TableRow { cells, of }).collect() }
    }

    /// The rows alone, the head first.
    pub fn lines(&self) -> Vec<Vec<String>> {
        let rows = self.rows.iter().map(|row| row.cells.clone());
        std::iter::once(self.head.clone()).chain(rows).collect()
    }
}

fn head(texts: &Texts, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| texts.tr(key)).collect()
}

fn of_theme(code: &ThemeCode, cells: Vec<String>) -> TableRow {
    TableRow { cells, of: Some(Origin::theme(code)) }
}

/// The figure as it is written, or why there is none.
fn value(texts: &Texts, figure: &Figure) -> String {
    figure.shown().map_or_else(|| prose::absent(texts, figure), |value| texts.points(value.get()))
}

fn number(texts: &Texts, value: Option<f64>) -> String {
    value.map_or_else(|| "–".to_owned(), |value| texts.points(value))
}

/// Every theme with its figure, interval, target, last figure and change.
pub fn theme_table(
    texts: &Texts,
    findings: &Findings,
    questionnaire: &Questionnaire,
    order: ThemeOrder,
) -> Table {
    let row = |theme: &ThemeFinding| {
        let figure = &theme.figure;
        let interval = figure.interval.filter(|_| figure.shown().is_some());
        let interval = interval.map(|i| prose::range(texts, i.low, i.high));
        let by = figure.change.and_then(|change| change.difference);
        let cells = vec![
            prose::theme(texts, questionnaire, &theme.code),
            value(texts, figure),
            interval.unwrap_or_else(|| "–".to_owned()),
            number(texts, figure.target),
            number(texts, figure.before),
            by.map_or_else(|| "–".to_owned(), |by| texts.signed(by, 0)),
            figure.word.map_or_else(|| "–".to_owned(), |word| prose::word(texts, word)),
        ];
        of_theme(&theme.code, cells)
    };
    let mut names = head(
        texts,
        &[
            "results-theme",
            "results-figure",
            "results-interval",
            "results-target",
            "results-change",
            "results-word",
        ],
    );
    names.insert(4, findings.compared_name.clone().unwrap_or_else(|| texts.tr("results-before")));
    let rows = theme_order(findings, order).into_iter().flatten().map(row).collect();
    Table { head: names, rows }
}

/// Every item with its theme.
pub fn heat_table(texts: &Texts, findings: &Findings, questionnaire: &Questionnaire) -> Table {
    let row = |item: &crate::method::findings::ItemFinding| {
        let value = item.figure.value.map(|value| texts.points(value));
        let why = || item.figure.withheld.map(|why| prose::hidden(texts, why)).unwrap_or_default();
        let cells = vec![
            prose::theme(texts, questionnaire, &item.theme),
            format!("{} {}", item.code, item.name.get(texts.language())),
            value.unwrap_or_else(why),
        ];
        of_theme(&item.theme, cells)
    };
    Table {
        head: head(texts, &["results-theme", "results-item", "results-figure"]),
        rows: findings.items.iter().map(row).collect(),
    }
}

/// Every theme below its target with the gap, the effect and what the target would bring.
pub fn priority_table(texts: &Texts, findings: &Findings, questionnaire: &Questionnaire) -> Table {
    let row = |of: &crate::method::priority::Priority| {
        let cells = vec![
            prose::theme(texts, questionnaire, &of.code),
            texts.points(of.gap),
            texts.decimal(effect(of), 1),
            texts.signed(of.exact_gain, 1),
        ];
        of_theme(&of.code, cells)
    };
    Table {
        head: head(
            texts,
            &["results-theme", "priorities-gap", "priorities-effect", "priorities-gain"],
        ),
        rows: findings.weighed.iter().map(row).collect(),
    }
}

/// Both axes of vision and listening, in levels: now and before.
pub fn vision_table(texts: &Texts, now: [Option<f64>; 2], before: [Option<f64>; 2]) -> Table {
    let level = |value: Option<f64>| {
        value.map_or_else(|| texts.tr("word-not-shown"), |level| texts.decimal(level, 1))
    };
    let earlier =
        |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |level| texts.decimal(level, 1));
    let names = ["results-own-vision", "results-listening"];
    let row = |(key, (now, before)): (&str, (Option<f64>, Option<f64>))| TableRow {
        cells: vec![texts.tr(key), level(now), earlier(before)],
        of: None,
    };
    Table {
        head: head(texts, &["results-axis", "results-figure", "results-before"]),
        rows: names.into_iter().zip(now.into_iter().zip(before)).map(row).collect(),
    }
}

/// The raises that lead a dimension to its next stage.
pub fn path_table(texts: &Texts, findings: &Findings, of: &DimensionFinding) -> Table {
    let row = |raise: &StageRaise| {
        let item = findings.item(&raise.item);
        let name = item.map(|item| said(texts, item)).unwrap_or_default();
        let cells = vec![name, prose::level(texts, raise.from), prose::level(texts, raise.to)];
        TableRow { cells, of: item.map(|item| Origin::theme(&item.theme)) }
    };
    let plan = of.staged.iter().flat_map(|staged| &staged.plan);
    Table {
        head: head(texts, &["results-item", "results-now", "results-then"]),
        rows: plan.map(row).collect(),
    }
}
