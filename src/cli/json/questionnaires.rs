//! Every questionnaire and block.

use serde::Serialize;

use super::FORMAT;
use super::files::{Told, problems};
use crate::app::{Listed, OwnFiles};
use crate::catalog::Problems;
use crate::model::Wording;
use crate::text::Texts;

#[derive(Serialize)]
pub struct Questionnaires<'q> {
    format: u8,
    folder: String,
    questionnaires: Vec<Listing<'q>>,
    problems: Vec<Faulty>,
    unread: Vec<String>,
}

#[derive(Serialize)]
struct Listing<'q> {
    id: &'q str,
    version: &'q str,
    kind: &'static str,
    title: &'q Wording,
    items: usize,
    minutes: u16,
    origin: &'static str,
}

#[derive(Serialize)]
struct Faulty {
    file: String,
    problems: Vec<Told>,
}

/// Every questionnaire and block, and what is wrong with those of one's own.
pub fn questionnaires<'q>(
    texts: &Texts,
    listed: &'q [Listed],
    own: &OwnFiles,
    unread: Vec<String>,
) -> Questionnaires<'q> {
    let listing = |it: &'q Listed| Listing {
        id: &it.id,
        version: &it.version,
        kind: it.kind,
        title: &it.title,
        items: it.items,
        minutes: it.minutes,
        origin: if it.shipped { "shipped" } else { "own" },
    };
    let faulty =
        |found: &Problems| Faulty { file: own.path(&found.name), problems: problems(texts, found) };
    Questionnaires {
        format: FORMAT,
        folder: own.folder.display().to_string(),
        questionnaires: listed.iter().map(listing).collect(),
        problems: own.problems.iter().map(faulty).collect(),
        unread,
    }
}
