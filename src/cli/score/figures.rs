//! The figures as tables.

use super::super::table::{Lean, table};
use crate::method::Withheld;
use crate::method::change::{Note, Word};
use crate::method::findings::{Change, Figure, Findings, ThemeFinding};
use crate::model::{Level, Round, ThemeCode};
use crate::prose;
use crate::text::{Arg, Texts};

/// Overall and the dimensions.
pub fn table_of_dimensions(texts: &Texts, findings: &Findings) -> String {
    let mut rows = vec![row(texts, texts.tr("axis-overall"), &findings.overall.figure)];
    for dimension in &findings.dimensions {
        rows.push(row(texts, prose::axis(texts, dimension.axis), &dimension.figure));
    }
    table(headings(texts, "cli-column-dimension"), &rows)
}

/// The themes.
pub fn table_of_themes(texts: &Texts, round: &Round, findings: &Findings) -> String {
    let row_of =
        |theme: &ThemeFinding| row(texts, theme_name(texts, round, &theme.code), &theme.figure);
    let rows: Vec<_> = findings.themes.iter().map(row_of).collect();
    table(headings(texts, "cli-column-theme"), &rows)
}

/// Code and name of a theme.
pub fn theme_name(texts: &Texts, round: &Round, code: &ThemeCode) -> String {
    format!("{code} {}", prose::theme(texts, &round.questionnaire, code))
}

/// Why the overall figure is lower than the plain mean, and which dimensions were raised for it.
pub fn notes_on_overall(texts: &Texts, findings: &Findings) -> String {
    let overall = &findings.overall;
    let (Some(_), Some(arithmetic), Some(imbalance)) =
        (overall.figure.shown(), overall.arithmetic, overall.imbalance)
    else {
        return String::new();
    };
    let (mean, points) = (texts.decimal(arithmetic, 1), texts.decimal(imbalance, 1));
    let args = [("mean", Arg::Text(&mean)), ("points", Arg::Text(&points))];
    let mut lines = texts.with("cli-score-imbalance", &args) + "\n";
    if !overall.floored.is_empty() {
        let floored = overall.floored.iter().map(|axis| prose::axis(texts, *axis));
        let list = prose::list(texts, &floored.collect::<Vec<_>>());
        lines += &(texts.with("cli-score-floored", &[("list", Arg::Text(&list))]) + "\n");
    }
    lines
}

/// Why figures are not there, and what to be careful of.
pub fn notes(texts: &Texts, round: &Round, findings: &Findings) -> String {
    let mut lines = reasons(texts, round, findings);
    if findings.overall.figure.in_progress || findings.themes.iter().any(|t| t.figure.in_progress) {
        lines.push(texts.tr("cli-score-in-progress"));
    }
    for dimension in findings.dimensions.iter().filter(|dimension| dimension.na_warning) {
        let (name, share) = (prose::axis(texts, dimension.axis), texts.percent(dimension.na_share));
        let args = [("name", Arg::Text(&name)), ("share", Arg::Text(&share))];
        lines.push(texts.with("cli-score-na-warning", &args));
    }
    lines.into_iter().map(|line| line + "\n").collect()
}

/// Each reason once, with the figures that are withheld for it.
fn reasons(texts: &Texts, round: &Round, findings: &Findings) -> Vec<String> {
    let overall = (texts.tr("axis-overall"), &findings.overall.figure);
    let dimensions = findings.dimensions.iter().map(|d| (prose::axis(texts, d.axis), &d.figure));
    let name = |code| theme_name(texts, round, code);
    let themes = findings.themes.iter().map(|theme| (name(&theme.code), &theme.figure));
    let mut reasons: Vec<(Withheld, Vec<String>)> = Vec::new();
    for (name, figure) in std::iter::once(overall).chain(dimensions).chain(themes) {
        let Some(reason) = figure.withheld.filter(|_| !figure.in_progress) else { continue };
        match reasons.iter_mut().find(|(other, _)| *other == reason) {
            Some((_, names)) => names.push(name),
            None => reasons.push((reason, vec![name])),
        }
    }
    let line = |(reason, names): (Withheld, Vec<String>)| {
        format!("{}: {}", names.join("; "), prose::withheld(texts, reason))
    };
    reasons.into_iter().map(line).collect()
}

fn headings(texts: &Texts, first: &str) -> [(String, Lean); 7] {
    [
        (first, Lean::Left),
        ("cli-column-points", Lean::Right),
        ("cli-column-target", Lean::Right),
        ("cli-column-change", Lean::Right),
        ("cli-column-word", Lean::Left),
        ("cli-column-answered", Lean::Right),
        ("cli-column-level", Lean::Left),
    ]
    .map(|(key, lean)| (texts.tr(key), lean))
}

fn row(texts: &Texts, name: String, figure: &Figure) -> [String; 7] {
    let shown = figure.shown();
    let level = figure.level.filter(|_| shown.is_some());
    [
        name,
        value(texts, figure),
        figure.target.map(|target| texts.points(target)).unwrap_or_default(),
        figure.change.and_then(|change| difference(texts, &change)).unwrap_or_default(),
        figure.word.zip(figure.change).map(|(said, by)| word(texts, said, &by)).unwrap_or_default(),
        format!("{}/{}", figure.done, figure.total),
        level.map(|level| numbered(texts, level)).unwrap_or_default(),
    ]
}

/// The points, or the word that stands in their place.
pub fn value(texts: &Texts, figure: &Figure) -> String {
    match figure.shown() {
        Some(points) => texts.points(points.get()),
        None if figure.in_progress => texts.tr("in-progress"),
        None => texts.tr("cli-withheld"),
    }
}

/// Number and name of a level.
pub fn numbered(texts: &Texts, level: Level) -> String {
    format!("{} {}", level.get(), prose::level(texts, level))
}

/// The difference like for like.
pub fn difference(texts: &Texts, change: &Change) -> Option<String> {
    change.difference.map(|difference| texts.signed(difference, 1))
}

/// What the method calls the change, with its sign and what goes with it.
pub fn word(texts: &Texts, word: Word, change: &Change) -> String {
    let sign = prose::sign(word).char();
    if word == Word::NotShown {
        // The figure itself says why.
        return sign.to_string();
    }
    let said = format!("{sign} {}", prose::word(texts, word));
    match change.note {
        Some(Note::CompositionOnly) => {
            texts.with("cli-word-composition", &[("word", Arg::Text(&said))])
        }
        None => said,
    }
}
