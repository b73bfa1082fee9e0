//! The method in words, for a manager or an auditor: `docs/method.md`, read into plain blocks.
//!
//! One file is the page of the repository, the page behind Help and the last section of the report,
//! in Finnish and then in English. This room may use the model's `Language` and pulldown-cmark; it
//! must never know a screen, a page or a figure.

mod read;

use std::sync::LazyLock;

use serde::Serialize;

use crate::model::Language;

const SOURCE: &str = include_str!("../../docs/method.md");

/// The method in one language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Guide {
    /// What it is called.
    pub title: String,
    /// What it tells, in a sentence or two.
    pub lead: String,
    /// Its sections, in order.
    pub sections: Vec<Section>,
}

/// A section with its heading.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// What stands under it.
    pub blocks: Vec<Block>,
}

/// A block of text.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Block {
    /// A heading; 1 is the whole, 2 a section, 3 a part of one.
    Heading {
        /// 1–6.
        level: u8,
        /// Its words.
        text: String,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        line: Line,
    },
    /// A list.
    List {
        /// Numbered from 1.
        ordered: bool,
        /// What it lists.
        items: Vec<Line>,
    },
    /// A table.
    Table(Table),
    /// Formulas, a line each.
    Formula {
        /// As they stand in the file.
        lines: Vec<String>,
    },
}

/// A table with a header.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Table {
    /// Whether a column holds numbers, which stand to the right.
    pub numeric: Vec<bool>,
    /// How columns share the width that is left: 0 is as wide as its words.
    pub shares: Vec<f32>,
    /// The header.
    pub head: Vec<Line>,
    /// The rows, each as long as the header.
    pub rows: Vec<Vec<Line>>,
}

impl Table {
    /// Characters of a column that is never wrapped.
    const SHORT: usize = 20;

    /// Long columns share by the root of their longest cell, so that none gets too narrow to read.
    fn share(&mut self) {
        let longest = |column: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| plain(cell).chars().count()).max().unwrap_or(0)
        };
        let share = |column| match longest(column) {
            0..=Self::SHORT => 0.0,
            length => (length as f32).sqrt(),
        };
        self.shares = (0..self.head.len()).map(share).collect();
    }
}

/// Words in a row.
pub type Line = Vec<Span>;

/// Words of one face.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Span {
    /// The words.
    pub text: String,
    /// How they stand out.
    pub face: Face,
}

/// How words stand out. The bundled typeface has no italics: a title in italics is plain here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Face {
    /// They do not.
    #[default]
    Plain,
    /// Strongly.
    Strong,
    /// As the sign of a quantity.
    Code,
}

/// The words of a line without their faces.
pub fn plain(line: &[Span]) -> String {
    line.iter().map(|span| span.text.as_str()).collect()
}

/// The method in a language.
pub fn guide(language: Language) -> &'static Guide {
    static GUIDES: LazyLock<[Guide; 2]> = LazyLock::new(|| {
        let blocks = read::blocks(SOURCE);
        let mut parts = read::parted(&blocks, 1).into_iter().map(Guide::of);
        let mut next = || parts.next().unwrap_or_else(|| Guide::of((String::new(), &[])));
        [next(), next()]
    });
    let [finnish, english] = &*GUIDES;
    match language {
        Language::Finnish => finnish,
        Language::English => english,
    }
}

impl Guide {
    fn of((title, blocks): (String, &[Block])) -> Self {
        let lead = match blocks.first() {
            Some(Block::Paragraph { line }) => plain(line),
            _ => String::new(),
        };
        let section =
            |(title, blocks): (String, &[Block])| Section { title, blocks: blocks.into() };
        Self { title, lead, sections: read::parted(blocks, 2).into_iter().map(section).collect() }
    }
}
