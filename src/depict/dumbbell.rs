//! Two views of each theme beside each other.

use super::origin::Origin;
use crate::chart::{Dumbbell, FeelingRow, Picture, ViewScale, dumbbell, feeling_row};
use crate::method::findings::crowd::{CrowdFigure, ViewPair, Views};
use crate::method::findings::{Interval, Rule};
use crate::method::gap::ViewWord;
use crate::model::{Axis, Side};
use crate::prose;
use crate::text::{Arg, Texts};

/// What the two views are called: the filled dot, then the ring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewNames {
    /// Whose views they are.
    pub beside: Beside,
    /// The own view.
    pub own: String,
    /// The other view.
    pub other: String,
}

/// Whose views stand beside each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Beside {
    /// Management and supervisors, customer work.
    LeadersFrontLine,
    /// Weekly contact with customers, none.
    Contact,
    /// The agreed sheet, own staff.
    OwnStaff,
    /// The agreed sheet, customers.
    OwnCustomers,
    /// Own staff, customers.
    StaffCustomers,
    /// What the organization believes customers feel, and what they do.
    EstimateCustomers,
}

impl Beside {
    /// Whose view stands beside that of customers: staff's where they were asked, else the agreed
    /// sheet's.
    pub fn of_customers(pairs: &[ViewPair]) -> Self {
        let is_agreed = pairs.iter().any(|pair| pair.first.figure.trace.rule == Rule::ThemeMean);
        if is_agreed { Self::OwnCustomers } else { Self::StaffCustomers }
    }

    /// Both views of each theme; empty where the views are not of themes.
    pub fn pairs(self, views: &Views) -> &[ViewPair] {
        match self {
            Self::LeadersFrontLine => &views.leaders_front_line,
            Self::Contact => &views.contact,
            Self::OwnStaff => &views.own_staff,
            Self::OwnCustomers | Self::StaffCustomers => &views.own_customers,
            Self::EstimateCustomers => &[],
        }
    }

    /// Whose scores the two views are, none for the organization's own; none where a view is of a
    /// part of a side.
    pub(super) fn sides(self) -> [Option<Option<Side>>; 2] {
        match self {
            Self::OwnStaff => [Some(None), Some(Some(Side::Staff))],
            Self::OwnCustomers => [Some(None), Some(Some(Side::Customers))],
            Self::StaffCustomers => [Some(Some(Side::Staff)), Some(Some(Side::Customers))],
            Self::LeadersFrontLine | Self::Contact | Self::EstimateCustomers => [None, None],
        }
    }
}

impl ViewNames {
    /// The names of two views.
    pub fn of(texts: &Texts, beside: Beside) -> Self {
        let (own, other) = match beside {
            Beside::LeadersFrontLine => ("views-leaders", "views-front-line"),
            Beside::Contact => ("views-weekly", "views-seldom"),
            Beside::OwnStaff => ("views-own", "views-staff"),
            Beside::OwnCustomers => ("views-own", "views-customers"),
            Beside::StaffCustomers => ("views-staff", "views-customers"),
            Beside::EstimateCustomers => ("views-estimate", "views-customers"),
        };
        Self { beside, own: texts.tr(own), other: texts.tr(other) }
    }
}

/// One thing as two groups see it.
#[derive(Debug, Clone, PartialEq)]
pub struct ViewRow {
    /// What they see.
    pub name: String,
    /// Its dimension, if it has one.
    pub axis: Option<Axis>,
    /// The axis that both stand on.
    pub scale: ViewScale,
    /// The own view.
    pub own: Option<f64>,
    /// The other view.
    pub other: Option<f64>,
    /// The other minus the own; none where one is not shown.
    pub gap: Option<f64>,
    /// The gap with its sign, or the word for what is not shown.
    pub gap_text: String,
    /// The method calls the views different.
    pub is_real: bool,
    /// Which view is not shown; empty where both are.
    pub reason: String,
    /// Everything about the row in words.
    pub sentence: String,
    /// What it can be asked.
    pub origin: Origin,
    /// It is a part of the row above, which has an own view only.
    pub is_part: bool,
}

impl ViewRow {
    /// The row as a picture of so many points.
    pub fn picture(&self, width: f64, height: f64) -> Picture {
        if self.is_part {
            let rating = self.own.map(|rating| rating.round() as u8);
            return feeling_row(FeelingRow { width, height, rating, before: None });
        }
        dumbbell(&Dumbbell {
            width,
            height,
            scale: self.scale,
            own: self.own,
            other: self.other,
            reason: self.reason.clone(),
            hover: self.sentence.clone(),
        })
    }
}

/// Every theme with both views, by the size of the gap; what has none comes last.
pub fn view_rows(texts: &Texts, names: &ViewNames, pairs: &[ViewPair]) -> Vec<ViewRow> {
    let mut rows: Vec<ViewRow> = pairs.iter().map(|pair| row(texts, names, pair)).collect();
    by_gap(&mut rows);
    rows
}

/// The widest gap first; rows without a gap keep their order at the end.
fn by_gap(rows: &mut [ViewRow]) {
    let size = |row: &ViewRow| row.gap.map_or(-1.0, f64::abs);
    rows.sort_by(|a, b| size(b).total_cmp(&size(a)));
}

fn row(texts: &Texts, names: &ViewNames, pair: &ViewPair) -> ViewRow {
    let name = pair.name.get(texts.language()).to_owned();
    let (own, other) = (pair.first.figure.value, pair.second.figure.value);
    let gap = pair.gap.map(|gap| 0.0 - gap);
    let (gap_text, difference) = gap_words(texts, names, pair);
    let views = [seen(texts, &names.own, &pair.first), seen(texts, &names.other, &pair.second)];
    let mut said = vec![format!("{name}: {}", views.join(", "))];
    said.extend(difference);
    ViewRow {
        axis: Some(pair.dimension),
        scale: ViewScale::Points,
        own,
        other,
        gap,
        is_real: matches!(pair.word, ViewWord::FirstHigher | ViewWord::SecondHigher),
        reason: reason(texts, names, own, other),
        sentence: format!("{}.", said.join("; ")),
        gap_text,
        origin: Origin::Views(names.beside, pair.code.clone()),
        is_part: false,
        name,
    }
}

/// The gap with its sign, or the word for what is not shown; and the gap with its interval and what
/// the method calls it. The method subtracts the second from the first; a picture tells how far the
/// other is.
pub(super) fn gap_words(
    texts: &Texts,
    names: &ViewNames,
    pair: &ViewPair,
) -> (String, Option<String>) {
    let Some(gap) = pair.gap.map(|gap| 0.0 - gap) else {
        return (texts.tr("word-not-shown"), None);
    };
    let interval = pair.interval.map(|i| Interval { low: 0.0 - i.high, high: 0.0 - i.low });
    let gap = texts.signed(gap, 0);
    let said = difference(texts, names, &gap, interval, pair.word);
    (gap, Some(said))
}

/// Which view is not shown.
pub(super) fn reason(
    texts: &Texts,
    names: &ViewNames,
    own: Option<f64>,
    other: Option<f64>,
) -> String {
    let hidden = |name: &str| texts.with("views-hidden", &[("name", Arg::Text(name))]);
    match (own, other) {
        (Some(_), Some(_)) => String::new(),
        (Some(_), None) => hidden(&names.other),
        (None, Some(_)) => hidden(&names.own),
        (None, None) => texts.tr("word-not-shown"),
    }
}

/// One view with how many are behind it, or why it is not shown.
fn seen(texts: &Texts, name: &str, view: &CrowdFigure) -> String {
    let Some(value) = view.figure.value else {
        let why = view.figure.withheld.map(|why| prose::hidden(texts, why)).unwrap_or_default();
        return format!("{name} – {why}");
    };
    let points = texts.points(value);
    let args = [("name", Arg::Text(name)), ("points", Arg::Text(&points))];
    if view.figure.n > 1 {
        let n = [("count", Arg::Count(view.figure.n))];
        return texts.with("views-seen-by", &[&args[..], &n[..]].concat());
    }
    texts.with("views-seen", &args)
}

/// The gap with its interval and what the method calls it.
fn difference(
    texts: &Texts,
    names: &ViewNames,
    gap: &str,
    interval: Option<Interval>,
    word: ViewWord,
) -> String {
    let mut said = texts.with("views-gap-of", &[("gap", Arg::Text(gap))]);
    if let Some(Interval { low, high }) = interval {
        let (low, high) = (texts.signed(low, 0), texts.signed(high, 0));
        let args = [("low", Arg::Text(&low)), ("high", Arg::Text(&high))];
        said += &texts.with("views-interval", &args);
    }
    let higher = |name: &str| texts.with("views-higher", &[("name", Arg::Text(name))]);
    let called = match word {
        ViewWord::FirstHigher => higher(&names.own),
        ViewWord::SecondHigher => higher(&names.other),
        ViewWord::NoRealDifference => texts.tr("views-no-difference"),
        ViewWord::WithinNoise => texts.tr("word-within-noise"),
        ViewWord::NotShown => return said,
    };
    format!("{said}, {called}")
}

/// The rows as a table: what is seen, both views and the gap.
pub fn view_table(texts: &Texts, names: &ViewNames, rows: &[ViewRow]) -> Vec<Vec<String>> {
    let head =
        vec![texts.tr("views-what"), names.own.clone(), names.other.clone(), texts.tr("views-gap")];
    let decimals = |row: &ViewRow| usize::from(row.scale == ViewScale::Ratings && !row.is_part);
    let number = |row: &ViewRow, value: Option<f64>| match value {
        Some(value) => texts.decimal(value, decimals(row)),
        None if row.is_part => texts.tr("emotion-not-rated"),
        None => texts.tr("word-not-shown"),
    };
    let line = |row: &ViewRow| {
        let other = if row.is_part { "–".to_owned() } else { number(row, row.other) };
        vec![row.name.clone(), number(row, row.own), other, row.gap_text.clone()]
    };
    std::iter::once(head).chain(rows.iter().map(line)).collect()
}
