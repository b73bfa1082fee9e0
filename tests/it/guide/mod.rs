//! The method in words: alike in both languages, true to the last figure.

mod calculator;
mod example;
mod ideas;
mod twins;

use mitta::guide::{Block, Section, Table, guide, plain};
use mitta::model::Language;

/// The sections of a language.
fn sections(language: Language) -> &'static [Section] {
    &guide(language).sections
}

/// The section of the worked example.
fn example(language: Language) -> &'static Section {
    let heading = match language {
        Language::Finnish => "Esimerkki laskimella",
        Language::English => "An example with a calculator",
    };
    sections(language).iter().find(|section| section.title == heading).unwrap()
}

fn tables(section: &Section) -> Vec<&Table> {
    let tables = section.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables.collect()
}

fn formulas(section: &Section) -> Vec<&str> {
    let formulas = section.blocks.iter().filter_map(|block| match block {
        Block::Formula { lines } => Some(lines),
        _ => None,
    });
    formulas.flatten().map(String::as_str).collect()
}

/// The words of a table, row by row, without its header.
fn rows(table: &Table) -> Vec<Vec<String>> {
    table.rows.iter().map(|row| row.iter().map(|cell| plain(cell)).collect()).collect()
}

/// A number as either language writes it.
fn number(text: &str) -> Option<f64> {
    text.replace(',', ".").replace('−', "-").replace(['+', '±'], "").parse().ok()
}

/// Every number of a text, in order, with a decimal point.
fn numbers(text: &str) -> Vec<String> {
    let is_part = |c: char| c.is_ascii_digit() || ",.".contains(c);
    let found = text.split(|c| !is_part(c)).map(|part| part.trim_matches(['.', ',']));
    found.filter(|part| !part.is_empty()).map(|part| part.replace(',', ".")).collect()
}

/// Every word of a block, in order.
fn words(block: &Block) -> String {
    let line = |line: &Vec<_>| plain(line);
    match block {
        Block::Heading { text, .. } => text.clone(),
        Block::Paragraph { line } => plain(line),
        Block::List { items, .. } => items.iter().map(line).collect::<Vec<_>>().join("\n"),
        Block::Formula { lines } => lines.join("\n"),
        Block::Table(table) => {
            let cells = table.head.iter().chain(table.rows.iter().flatten());
            cells.map(line).collect::<Vec<_>>().join("\n")
        }
    }
}

/// Every word of a language, in order.
fn all_words(language: Language) -> String {
    let section = |section: &Section| {
        let blocks = section.blocks.iter().map(words);
        [section.title.clone()].into_iter().chain(blocks).collect::<Vec<_>>().join("\n")
    };
    let guide = guide(language);
    let sections = guide.sections.iter().map(section);
    [guide.title.clone(), guide.lead.clone()]
        .into_iter()
        .chain(sections)
        .collect::<Vec<_>>()
        .join("\n")
}
