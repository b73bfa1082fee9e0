//! Every text of a file with what it is and to whom it speaks.

use std::ops::Range;

use super::super::table::{Field, Table};
use crate::model::Language;

/// What a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// A name for tables.
    Name,
    /// What is asked.
    Question,
    /// The description of a level of a scored item.
    Level(usize),
    /// Anything else.
    Other,
}

/// One text in one language.
pub(super) struct Text<'a> {
    pub(super) words: &'a str,
    pub(super) span: Range<usize>,
    pub(super) language: Language,
    pub(super) role: Role,
    /// Whether only customers read it.
    pub(super) for_customers: bool,
}

/// Where a text stands.
#[derive(Clone, Copy)]
struct Place {
    role: Role,
    for_customers: bool,
}

/// All texts, in the order of the file's tables.
pub(super) fn texts<'a>(root: &Table<'a>) -> Vec<Text<'a>> {
    let mut found = Vec::new();
    let sections = customers_sections(root);
    let all = only_customers(root);
    for field in root.fields() {
        for entry in either(&field) {
            let table = entry.as_table();
            let of = |key| table.as_ref()?.field(key)?.as_text();
            let section = of("section").or_else(|| of("code").filter(|_| field.key == "section"));
            let for_customers = all || section.is_some_and(|code| sections.contains(&code));
            walk(&entry, Place { role: Role::Other, for_customers }, &mut found);
        }
    }
    found
}

/// The entries of a list, or the field itself.
fn either<'a>(field: &Field<'a>) -> Vec<Field<'a>> {
    let list = field.as_list();
    if list.is_empty() { vec![field.clone()] } else { list }
}

/// Whether customers are the only ones who answer.
fn only_customers(root: &Table<'_>) -> bool {
    let audience = root.field("audience").and_then(|field| field.as_table());
    let mut who = audience.iter().flat_map(Table::fields).peekable();
    who.peek().is_some() && who.all(|field| field.key == "customers")
}

/// Sections that only customers are asked.
fn customers_sections<'a>(root: &Table<'a>) -> Vec<&'a str> {
    let is_theirs = |section: &Table<'_>| {
        let who = section.field("audiences").map(|field| field.as_list()).unwrap_or_default();
        !who.is_empty() && who.iter().all(|who| who.as_text() == Some("customers"))
    };
    let sections = root.field("section").map(|field| field.as_list()).unwrap_or_default();
    let tables = sections.iter().filter_map(Field::as_table).filter(is_theirs);
    tables.filter_map(|section| section.field("code")?.as_text()).collect()
}

fn walk<'a>(field: &Field<'a>, place: Place, found: &mut Vec<Text<'a>>) {
    let Some(table) = field.as_table() else { return };
    for language in Language::ALL {
        let Some(text) = table.field(language.code()) else { continue };
        let Some(words) = text.as_text() else { continue };
        let Place { role, for_customers } = place;
        found.push(Text { words, span: text.span, language, role, for_customers });
    }
    for inner in table.fields() {
        let for_customers = place.for_customers || matches!(inner.key, "customer" | "customers");
        for (at, entry) in either(&inner).iter().enumerate() {
            let role = match inner.key {
                "name" => Role::Name,
                "question" | "customer" => Role::Question,
                "levels" => Role::Level(at),
                _ => Role::Other,
            };
            walk(entry, Place { role, for_customers }, found);
        }
    }
}
