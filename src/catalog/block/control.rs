//! By what a question is answered.

use super::super::entries::unique_codes;
use super::super::notes::{Noted, Notes};
use super::super::suggest::{closest, shown};
use super::super::table::{Field, Table};
use super::super::vocabulary::LISTS;
use super::super::{ProblemKind, Thing, words};
use super::scale::{LEAST_POINTS, Row, Scale, Scales, ends};
use crate::model::{Choice, ChoicesFrom, Control, Level, Wording};

/// The kinds of a control.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Levels,
    Points,
    Rating,
    Number,
    Choice,
    Text,
    Link,
}

/// The words for the kinds.
pub(super) const KINDS: &[(&str, Kind)] = &[
    ("levels", Kind::Levels),
    ("points", Kind::Points),
    ("rating", Kind::Rating),
    ("number", Kind::Number),
    ("choice", Kind::Choice),
    ("text", Kind::Text),
    ("link", Kind::Link),
];
/// The most decimals of a number.
pub(super) const MOST_DECIMALS: usize = 6;

/// The keys of a kind; of an unknown one the keys of all.
pub(super) fn keys(kind: Option<Kind>) -> &'static [&'static str] {
    match kind {
        Some(Kind::Levels) => &["levels", "scale"],
        Some(Kind::Points) => &["scale", "reverse"],
        Some(Kind::Rating) => &["least", "most", "scale", "reverse"],
        Some(Kind::Number) => &["unit", "min", "max", "decimals"],
        Some(Kind::Choice) => &["options", "options_from", "own_list"],
        Some(Kind::Text) => &["long"],
        Some(Kind::Link) => &["options"],
        None => &[
            "levels",
            "scale",
            "least",
            "most",
            "reverse",
            "unit",
            "min",
            "max",
            "decimals",
            "options",
            "options_from",
            "own_list",
            "long",
        ],
    }
}

/// Reads the keys of a kind.
pub(super) fn read(
    kind: Kind,
    table: &Table<'_>,
    notes: &mut Notes<'_>,
    scales: &Scales<'_>,
) -> Result<Control, Noted> {
    match kind {
        Kind::Levels => levels(table, notes, scales),
        Kind::Points => {
            let (labels, _) = labels(table, notes, scales)?;
            Ok(Control::Points { labels })
        }
        Kind::Rating => rating(table, notes, scales),
        Kind::Number => number(table, notes),
        Kind::Choice => choice(table, notes),
        Kind::Text => Ok(Control::Text { long: table.flag(notes, "long")? }),
        Kind::Link => Ok(Control::Link { choices: options(table, notes)? }),
    }
}

/// Five descriptions of its own, or those of a scale.
fn levels(table: &Table<'_>, notes: &mut Notes<'_>, scales: &Scales<'_>) -> Result<Control, Noted> {
    let (labels, span) = match table.field("levels") {
        Some(field) => (table.wordings(notes, "levels", words::LEVEL, LEAST_POINTS)?, field.span),
        None => labels(table, notes, scales)?,
    };
    if labels.len() == Level::ALL.len() {
        return Ok(Control::Levels { labels });
    }
    let found = labels.len();
    Err(notes.say(span, ProblemKind::LevelCount { found }))
}

type Span = std::ops::Range<usize>;

/// The labelled points of the scale that the question names.
fn labels(
    table: &Table<'_>,
    notes: &mut Notes<'_>,
    scales: &Scales<'_>,
) -> Result<(Vec<Wording>, Span), Noted> {
    let field = table.need(notes, "scale")?;
    match scale(&field, notes, scales)?.row {
        Row::Points(labels) => Ok((labels, field.span)),
        Row::Ends(..) => Err(other_scale(&field, notes)),
    }
}

/// Ends of its own, or those of a scale.
fn rating(table: &Table<'_>, notes: &mut Notes<'_>, scales: &Scales<'_>) -> Result<Control, Noted> {
    let (least, most) = match table.field("scale") {
        None => ends(table, notes)?,
        Some(field) => match scale(&field, notes, scales)?.row {
            Row::Ends(least, most) => (least, most),
            Row::Points(_) => return Err(other_scale(&field, notes)),
        },
    };
    Ok(Control::Rating { least, most })
}

fn scale(field: &Field<'_>, notes: &mut Notes<'_>, scales: &Scales<'_>) -> Result<Scale, Noted> {
    let code = field.text(notes)?;
    if let Some(scale) = scales.get(code) {
        return scale.clone();
    }
    let suggestion = closest(code, scales.keys().copied());
    let kind = ProblemKind::Unknown { thing: Thing::Scale, code: shown(code), suggestion };
    Err(notes.say(field.span.clone(), kind))
}

fn other_scale(field: &Field<'_>, notes: &mut Notes<'_>) -> Noted {
    let code = shown(field.as_text().unwrap_or_default());
    notes.say(field.span.clone(), ProblemKind::OtherScale { code })
}

fn number(table: &Table<'_>, notes: &mut Notes<'_>) -> Result<Control, Noted> {
    let unit = table.wording(notes, "unit", words::UNIT);
    let limit = |key: &str, notes: &mut Notes<'_>| {
        table.field(key).map(|field| field.finite(notes)).transpose()
    };
    let (min, max) = (limit("min", notes), limit("max", notes));
    let decimals = table.field("decimals");
    let decimals = decimals.map_or(Ok(0), |field| field.whole(notes, 0..=MOST_DECIMALS));
    let (min, max) = (min?, max?);
    if let (Some(field), Some(min), Some(max)) = (table.field("max"), min, max)
        && min >= max
    {
        return Err(notes.say(field.span, ProblemKind::LimitsCrossed));
    }
    Ok(Control::Number { unit: unit?, min, max, decimals: decimals? })
}

/// Options of its own, the organization's list or a list of the program: exactly one of them.
fn choice(table: &Table<'_>, notes: &mut Notes<'_>) -> Result<Control, Noted> {
    let own_list = table.flag(notes, "own_list")?;
    let from = table.optional_choice(notes, "options_from", LISTS)?;
    let has_options = table.field("options").is_some();
    match (has_options, own_list, from) {
        (true, false, None) => Ok(Control::Choice { choices: options(table, notes)?, from: None }),
        (false, true, None) => {
            Ok(Control::Choice { choices: Vec::new(), from: Some(ChoicesFrom::Units) })
        }
        (false, false, Some(from)) => Ok(Control::Choice { choices: Vec::new(), from: Some(from) }),
        _ => Err(notes.say(table.span(), ProblemKind::ChoiceSource)),
    }
}

/// `options = [{ code = "…", fi = "…", en = "…" }, …]`.
fn options(table: &Table<'_>, notes: &mut Notes<'_>) -> Result<Vec<Choice>, Noted> {
    let entries = table.need(notes, "options")?.entries(notes, LEAST_POINTS)?;
    let read: Vec<_> = entries.iter().map(|entry| option(entry, notes)).collect();
    let code = |entry: &Field<'_>| {
        let field = entry.as_table()?.field("code")?;
        Some((field.as_text()?.to_owned(), field.span))
    };
    let codes: Vec<_> = entries.iter().filter_map(code).collect();
    unique_codes(codes.iter().map(|(code, span)| (code.as_str(), span.clone())), notes);
    read.into_iter().collect()
}

fn option(entry: &Field<'_>, notes: &mut Notes<'_>) -> Result<Choice, Noted> {
    let table = entry.table(notes)?;
    table.only(notes, &["code", "fi", "en"]);
    let code = table.need(notes, "code").and_then(|field| field.code(notes));
    let label = entry.both(&table, notes, words::LABEL);
    Ok(Choice { code: code?, label: label? })
}
