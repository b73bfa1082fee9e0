//! The fields of an adaptation, and which of them a place in its files is.

use crate::catalog::table::{Field, Table};
use crate::model::{ChangeKind, ItemCode, Language};

/// A text of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// Its name.
    Name,
    /// The question.
    Question,
    /// When it does not apply.
    Condition,
    /// A level 0–4.
    Level(usize),
    /// Evidence: what is written.
    Document,
    /// Evidence: the figure.
    Figure,
    /// Evidence: customers' own words or acts.
    Voice,
    /// Evidence: the choice that would have been another one.
    Decision,
}

/// A field.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Place {
    /// The title.
    Title(Language),
    /// The minutes.
    Minutes,
    /// A text of an item.
    Text(ItemCode, Part, Language),
    /// The weight of an item.
    Weight(ItemCode),
    /// What the author says of a changed item.
    Meaning(ItemCode),
    /// An item as a whole.
    Item(ItemCode),
    /// Why items changed in this way.
    Reason(ChangeKind, Language),
    /// The questionnaire as a whole.
    Whole,
}

/// A step from the root of a file to a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step<'a> {
    /// Under a key.
    Key(&'a str),
    /// In a list.
    Index(usize),
}

/// The way to the innermost value that a byte belongs to.
pub(super) fn path<'a>(table: &Table<'a>, at: usize) -> Option<Vec<Step<'a>>> {
    table.fields().find_map(|field| {
        let below = below(&field, at)?;
        Some([Step::Key(field.key)].into_iter().chain(below).collect())
    })
}

fn below<'a>(field: &Field<'a>, at: usize) -> Option<Vec<Step<'a>>> {
    let in_table = field.as_table().and_then(|table| path(&table, at));
    let entries = field.as_list();
    let in_list = || {
        entries.iter().enumerate().find_map(|(index, entry)| {
            let below = below(entry, at)?;
            Some([Step::Index(index)].into_iter().chain(below).collect())
        })
    };
    let is_here = || (field.span.contains(&at) || field.key_span.contains(&at)).then(Vec::new);
    // The header of a list of tables is the key of each of its entries.
    in_table.or_else(in_list).or_else(is_here)
}

/// The language under a wording; Finnish comes first where the wording as a whole is meant.
pub(super) fn language(steps: &[Step<'_>]) -> Language {
    match steps.last() {
        Some(Step::Key("en")) => Language::English,
        _ => Language::Finnish,
    }
}

/// The text of an item that the way leads to.
pub(super) fn part(steps: &[Step<'_>]) -> Option<Part> {
    match steps {
        [Step::Key("name"), ..] => Some(Part::Name),
        [Step::Key("question"), ..] => Some(Part::Question),
        [Step::Key("not_applicable"), ..] => Some(Part::Condition),
        [Step::Key("levels"), Step::Index(level), ..] => Some(Part::Level(*level)),
        [Step::Key("evidence"), Step::Key(kind), ..] => match *kind {
            "document" => Some(Part::Document),
            "figure" => Some(Part::Figure),
            "voice" => Some(Part::Voice),
            "decision" => Some(Part::Decision),
            _ => None,
        },
        _ => None,
    }
}
