//! Who answered, unit by unit, and on what they agree.

use crate::chart::{Agreement, Answered, Participation};
use crate::method::Withheld;
use crate::method::crowd_quality::AIM;
use crate::method::findings::crowd::{CrowdFigure, Scores, SideFinding, ThemeInCrowd, UnitFinding};
use crate::model::{Axis, Gathering, Level, Side, ThemeCode, Unit};
use crate::prose;
use crate::text::{Arg, Texts};

/// Whom a row of units is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnitOf {
    /// Everybody of the side.
    Whole,
    /// The unit of this name.
    Named(String),
    /// Those who told no unit.
    Untold,
}

/// A unit, or everybody together.
#[derive(Debug, Clone, PartialEq)]
pub struct UnitRow {
    /// Whom it is of.
    pub of: UnitOf,
    /// Its name.
    pub name: String,
    /// How many answered, as far as it may be told.
    pub answered: Answered,
    /// The same in figures: people who answered, and of how many.
    pub count: (String, String),
    /// Whether a share is aimed at: of own staff, not of customers.
    pub aims: bool,
    /// Fewer answered than is aimed at.
    pub is_thin: bool,
    /// Length, breadth and depth, each with its points or an en dash; empty where none is told.
    pub figures: Vec<(Axis, String)>,
    /// Why nothing is told of it; empty where something is.
    pub reason: String,
    /// Everything about it in words.
    pub sentence: String,
    /// What its figures rest on, a line each.
    pub trace: Vec<String>,
}

impl UnitRow {
    /// The row as a picture of so many points.
    pub fn picture(&self, width: f64, height: f64) -> Participation {
        let (answered, aims) = (self.answered, self.aims);
        Participation { width, height, answered, aims, hover: self.sentence.clone() }
    }
}

/// Everybody together where no unit is told, then the units. Of a sealed round only how many were
/// invited is told of a unit.
pub fn unit_rows(texts: &Texts, gathering: &Gathering, found: &SideFinding) -> Vec<UnitRow> {
    let told = |unit: &UnitFinding| unit.group.answered.is_some_and(|people| people > 0);
    let mut rows = Vec::new();
    if !found.units.iter().any(told) {
        rows.push(whole(texts, found));
    }
    if found.withheld == Some(Withheld::Sealed) {
        let sealed = |unit: &Unit| sealed(texts, &unit.name, unit.invited);
        rows.extend(gathering.units.iter().filter(|_| found.side == Side::Staff).map(sealed));
        return rows;
    }
    // Nobody without a unit is nothing to tell.
    let is_row = |unit: &&UnitFinding| {
        unit.group.code.is_some() || unit.group.answered.is_none_or(|answered| answered > 0)
    };
    rows.extend(found.units.iter().filter(is_row).map(|unit| row(texts, gathering, unit)));
    rows
}

fn row(texts: &Texts, gathering: &Gathering, unit: &UnitFinding) -> UnitRow {
    let code = unit.group.code.as_deref();
    let name = code.map_or_else(|| texts.tr("units-untold"), ToOwned::to_owned);
    let of = code.map_or(UnitOf::Untold, |code| UnitOf::Named(code.to_owned()));
    let Some(answered) = unit.group.answered else {
        let invited = code.and_then(|name| gathering.unit(name)?.invited);
        return UnitRow { of, ..hidden(texts, name, invited, unit) };
    };
    let mut row = UnitRow { of, ..counted(texts, name, answered, unit.invited) };
    row.figures = figures(texts, &unit.dimensions);
    if answered == 0 {
        row.reason = texts.tr("crowd-nobody");
    }
    said(texts, &mut row, &unit.dimensions);
    row
}

/// Everybody of the side.
fn whole(texts: &Texts, found: &SideFinding) -> UnitRow {
    let mut row = counted(texts, texts.tr("units-whole"), found.answered, found.invited);
    row.aims = found.side == Side::Staff;
    row.is_thin &= row.aims;
    let scores = found.scores.as_ref();
    let dimensions: Vec<CrowdFigure> =
        scores.map(|scores| three(scores).cloned().collect()).unwrap_or_default();
    row.figures = figures(texts, &dimensions);
    if let Some(why) = found.withheld {
        row.reason = prose::hidden(texts, why);
        if why == Withheld::Sealed {
            row.reason = texts.tr("units-sealed");
        }
        row.figures.clear();
    }
    said(texts, &mut row, &dimensions);
    row
}

fn three(scores: &Scores) -> impl Iterator<Item = &CrowdFigure> {
    let found = |axis| scores.dimensions.iter().find(move |dimension| dimension.axis == axis);
    Axis::DIMENSIONS.into_iter().filter_map(found).map(|dimension| &dimension.figure)
}

fn figures(texts: &Texts, dimensions: &[CrowdFigure]) -> Vec<(Axis, String)> {
    let points = |figure: &CrowdFigure| {
        figure.figure.value.map_or_else(|| "–".to_owned(), |value| texts.points(value))
    };
    Axis::DIMENSIONS.into_iter().zip(dimensions.iter().map(points)).collect()
}

fn counted(texts: &Texts, name: String, answered: u32, invited: Option<u32>) -> UnitRow {
    let share = invited.filter(|n| *n > 0).map(|n| f64::from(answered) / f64::from(n));
    UnitRow {
        of: UnitOf::Whole,
        name,
        answered: match invited {
            Some(invited) => Answered::Of { answered, invited },
            None => Answered::Unbounded,
        },
        count: (
            answered.to_string(),
            invited.map(|invited| format!("/ {invited}")).unwrap_or_default(),
        ),
        aims: true,
        is_thin: share.is_some_and(|share| share < AIM),
        figures: Vec::new(),
        reason: String::new(),
        sentence: counted_words(texts, answered, invited),
        trace: Vec::new(),
    }
}

fn counted_words(texts: &Texts, answered: u32, invited: Option<u32>) -> String {
    let answered = ("answered", Arg::Count(answered as usize));
    match invited {
        Some(invited) => {
            texts.with("units-counted", &[answered, ("invited", Arg::Count(invited as usize))])
        }
        None => texts.with("units-counted-only", &[answered]),
    }
}

/// A row of which nothing is told but how many were invited: the reason is the same whether it is
/// small or protects a small one.
fn hidden(texts: &Texts, name: String, invited: Option<u32>, unit: &UnitFinding) -> UnitRow {
    let why = unit.group.withheld.map(|why| prose::hidden(texts, why)).unwrap_or_default();
    let of = of_invited(texts, invited);
    UnitRow {
        of: UnitOf::Named(name.clone()),
        sentence: spoken(&name, &[of.clone(), why.clone()]),
        trace: vec![texts.tr("units-hidden-why")],
        answered: Answered::Withheld,
        count: (String::new(), of),
        aims: true,
        is_thin: false,
        figures: Vec::new(),
        reason: why,
        name,
    }
}

fn sealed(texts: &Texts, name: &str, invited: Option<u32>) -> UnitRow {
    let (of, reason) = (of_invited(texts, invited), texts.tr("units-sealed"));
    UnitRow {
        of: UnitOf::Named(name.to_owned()),
        name: name.to_owned(),
        sentence: spoken(name, &[of.clone(), reason.clone()]),
        trace: vec![texts.tr("crowd-still-sealed")],
        answered: Answered::Unbounded,
        count: (String::new(), of),
        aims: true,
        is_thin: false,
        figures: Vec::new(),
        reason,
    }
}

fn of_invited(texts: &Texts, invited: Option<u32>) -> String {
    let of = |invited| texts.with("units-of", &[("invited", Arg::Count(invited))]);
    invited.map(|invited| of(invited as usize)).unwrap_or_default()
}

/// The words of a row with figures, and what they rest on.
fn said(texts: &Texts, row: &mut UnitRow, dimensions: &[CrowdFigure]) {
    let mut words = vec![row.sentence.clone()];
    if row.is_thin {
        words.push(texts.tr("units-thin"));
    }
    let name = |(axis, points): &(Axis, String)| format!("{} {points}", prose::axis(texts, *axis));
    words.extend(row.figures.iter().map(name));
    words.extend(Some(row.reason.clone()).filter(|reason| !reason.is_empty()));
    let lines = Axis::DIMENSIONS.into_iter().zip(dimensions);
    row.trace = lines.map(|(axis, figure)| rests_on(texts, axis, figure)).collect();
    if !row.trace.is_empty() {
        row.trace.push(texts.tr("units-rule"));
    }
    row.sentence = spoken(&row.name, &words);
}

fn spoken(name: &str, words: &[String]) -> String {
    let words: Vec<&str> = words.iter().map(String::as_str).filter(|w| !w.is_empty()).collect();
    format!("{name}: {}", words.join(", "))
}

/// A figure with its interval and how many are behind it.
fn rests_on(texts: &Texts, axis: Axis, figure: &CrowdFigure) -> String {
    let (name, figure) = (prose::axis(texts, axis), &figure.figure);
    let Some(value) = figure.value else {
        let why = figure.withheld.map(|why| prose::hidden(texts, why)).unwrap_or_default();
        return format!("{name}: {why}");
    };
    let points = texts.points(value);
    let seen = [
        ("name", Arg::Text(&name)),
        ("points", Arg::Text(&points)),
        ("count", Arg::Count(figure.n)),
    ];
    let limits = figure.interval.map(|found| prose::interval(texts, found, 0));
    match &limits {
        Some(limits) => {
            texts.with("units-figure", &[&seen[..], &[("interval", Arg::Text(limits))]].concat())
        }
        None => texts.with("views-seen-by", &seen),
    }
}

/// A theme with how its answers lie.
#[derive(Debug, Clone, PartialEq)]
pub struct AgreementRow {
    /// Which one.
    pub code: ThemeCode,
    /// Its name.
    pub name: String,
    /// Its dimension.
    pub axis: Axis,
    /// Shares of the answers at each level, lowest first; none where they are not told.
    pub levels: Option<[f64; 5]>,
    /// The agreement with two decimals, or its word where only that is told.
    pub agreement: String,
    /// Everything about it in words.
    pub sentence: String,
}

impl AgreementRow {
    /// The row as a picture of so many points; none where only a word is told.
    pub fn picture(&self, width: f64, height: f64) -> Option<Agreement> {
        let levels = self.levels?;
        Some(Agreement { width, height, levels, hover: self.sentence.clone() })
    }
}

/// The themes on which people agree least, least first.
pub fn agreement_rows(texts: &Texts, scores: &Scores) -> Vec<AgreementRow> {
    let theme = |code: &ThemeCode| scores.themes.iter().find(|theme| theme.code == *code);
    let found = scores.least_agreed.iter().filter_map(theme);
    found.map(|theme| agreement_row(texts, theme)).collect()
}

fn agreement_row(texts: &Texts, theme: &ThemeInCrowd) -> AgreementRow {
    let name = theme.name.get(texts.language()).to_owned();
    let called = theme.agreement_word.map(|word| prose::band(texts, word)).unwrap_or_default();
    let number = theme.agreement.map(|agreement| texts.decimal(agreement, 2));
    let mut words: Vec<String> = number.iter().cloned().chain([called.clone()]).collect();
    if let Some(levels) = theme.levels {
        words.extend((0_u8..).zip(levels).map(|(level, share)| level_share(texts, level, share)));
    }
    AgreementRow {
        code: theme.code.clone(),
        sentence: spoken(&name, &words),
        axis: theme.axis,
        levels: theme.levels,
        agreement: number.unwrap_or(called),
        name,
    }
}

fn level_share(texts: &Texts, level: u8, share: f64) -> String {
    let named = Level::new(level).map(|level| prose::level_short(texts, level));
    format!("{} {}", named.unwrap_or_default(), texts.percent(share))
}
