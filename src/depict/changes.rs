//! The themes between two rounds: rows of a table, lines of a slope.

use crate::chart::{HitOf, MOST_SLOPES, Slope, SlopeRow};
use crate::method::change::Word;
use crate::method::findings::{Comparison, Subject, ThemePair};
use crate::model::{Axis, Points, Questionnaire};
use crate::prose;
use crate::text::{Arg, Texts};

/// Width of a small letter, guessed high: a name is cut rather than drawn over the edge.
const LETTER: f64 = 6.4;
/// Room beside the name: value, sign, change and what lies between.
const BESIDE: f64 = 96.0;
/// No name is cut shorter than this.
const SHORTEST: usize = 12;

/// A theme between two rounds.
#[derive(Debug, Clone, Copy)]
pub struct ThemeChange<'a> {
    /// Its dimension.
    pub axis: Axis,
    /// Its figures.
    pub pair: &'a ThemePair,
}

/// Real changes first, then by size; what has no change last, in the questionnaire's order. The
/// questionnaires are those of the first and the second round.
pub fn theme_changes<'a>(
    comparison: &'a Comparison,
    questionnaires: [&Questionnaire; 2],
) -> Vec<ThemeChange<'a>> {
    let axis = |pair: &ThemePair| {
        let themes = questionnaires.into_iter().rev().flat_map(Questionnaire::themes);
        let mut found = themes.filter(|(_, theme)| theme.code == pair.code);
        found.next().map_or(Axis::Enablers, |(dimension, _)| dimension.axis)
    };
    let themes = comparison.themes.iter();
    let mut rows: Vec<_> = themes.map(|pair| ThemeChange { axis: axis(pair), pair }).collect();
    let size = |row: &ThemeChange<'_>| row.by().map_or(-1.0, f64::abs);
    rows.sort_by(|a, b| {
        let real = b.pair.pair.word.is_real().cmp(&a.pair.pair.word.is_real());
        real.then(size(b).total_cmp(&size(a)))
    });
    rows
}

impl ThemeChange<'_> {
    /// Its like-for-like change in points.
    pub fn by(&self) -> Option<f64> {
        self.pair.pair.change.difference
    }

    /// Its name.
    pub fn name(&self, texts: &Texts) -> String {
        self.pair.name.get(texts.language()).to_owned()
    }

    /// Name, both figures, change and word; a dash where there is none.
    pub fn cells(&self, texts: &Texts, comparison: &Comparison) -> [String; 5] {
        let pair = &self.pair.pair;
        let points =
            |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |value| texts.points(value));
        let by = self.by().map_or_else(|| "–".to_owned(), |by| texts.signed(by, 0));
        let word = word(texts, comparison, pair.word);
        [self.name(texts), points(pair.shown_before()), points(pair.shown_after()), by, word]
    }

    /// How many of its items can be compared: all, or so many of so many.
    pub fn comparable(&self, texts: &Texts) -> String {
        let ThemePair { comparable_items, total_items, .. } = self.pair;
        if comparable_items == total_items {
            return texts.tr("years-comparable-all");
        }
        format!("{comparable_items} / {total_items}")
    }
}

/// The method's word; a round that is not finished has none yet.
fn word(texts: &Texts, comparison: &Comparison, word: Word) -> String {
    if word == Word::NotShown && (comparison.from.in_progress || comparison.to.in_progress) {
        return texts.tr("in-progress");
    }
    prose::word(texts, word)
}

/// The themes as a table, in the order of [`theme_changes`].
pub fn changes_table(
    texts: &Texts,
    comparison: &Comparison,
    rows: &[ThemeChange<'_>],
) -> Vec<Vec<String>> {
    let head = vec![
        texts.tr("years-theme"),
        comparison.from.name.clone(),
        comparison.to.name.clone(),
        texts.tr("years-change"),
        texts.tr("years-in-words"),
    ];
    let row = |row: &ThemeChange<'_>| row.cells(texts, comparison).to_vec();
    std::iter::once(head).chain(rows.iter().map(row)).collect()
}

/// How many themes changed really, in a sentence.
pub fn changes_alt(texts: &Texts, comparison: &Comparison) -> String {
    let count = |word| comparison.themes.iter().filter(|t| t.pair.word == word).count();
    let args = [
        ("count", Arg::Count(comparison.themes.len())),
        ("from", Arg::Text(&comparison.from.name)),
        ("to", Arg::Text(&comparison.to.name)),
        ("improved", Arg::Count(count(Word::Improved))),
        ("declined", Arg::Count(count(Word::Declined))),
    ];
    texts.with("years-slope-alt", &args)
}

/// The slope of the themes; how many of them found no place in it.
pub fn slope(
    texts: &Texts,
    comparison: &Comparison,
    rows: &[ThemeChange<'_>],
    (width, height): (f64, f64),
) -> (Slope, usize) {
    let shown = rows.iter().filter(|row| {
        row.pair.pair.shown_before().is_some() || row.pair.pair.shown_after().is_some()
    });
    // The verticals stand in the left part, the names have the rest.
    let label_width = (width * 0.55).max(width - 420.0);
    let most = (((label_width - BESIDE) / LETTER) as usize).max(SHORTEST);
    let lines: Vec<_> =
        shown.take(MOST_SLOPES).map(|row| line(texts, comparison, row, most)).collect();
    let left_out = rows.len() - lines.len();
    let rounds = [comparison.from.name.clone(), comparison.to.name.clone()];
    (Slope { width, height, rounds, label_width, rows: lines }, left_out)
}

fn line(texts: &Texts, comparison: &Comparison, row: &ThemeChange<'_>, most: usize) -> SlopeRow {
    let pair = &row.pair.pair;
    let [name, before, after, by, word] = row.cells(texts, comparison);
    let change = match pair.word {
        real if real.is_real() => format!("{} {by}", prose::sign(real).char()),
        Word::NotComparable => prose::sign(Word::NotComparable).char().to_string(),
        _ => String::new(),
    };
    SlopeRow {
        axis: row.axis,
        levels: [pair.shown_before(), pair.shown_after()].map(|level| level.map(Points::clamped)),
        word: pair.word,
        change,
        hover: format!("{name}: {before} → {after}, {by}, {word}"),
        name: prose::short(&name, most),
        texts: [before, after],
        of: [comparison.from.round, comparison.to.round]
            .map(|round| Some(HitOf::Score(Subject::Theme(row.pair.code.clone()), round))),
    }
}
