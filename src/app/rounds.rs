//! New documents and new rounds.

use std::sync::Arc;

use super::blocks::blocks_for;
use super::{Extent, NewAssessment, NewRound};
use crate::catalog::Library;
use crate::model::{Document, Language, Organization, Questionnaire, Round, RoundId, Stamp};

/// Years that a round may have.
pub const YEARS: std::ops::RangeInclusive<i32> = 1950..=2150;

/// The year that a text says, if a round may have it.
pub fn year(text: &str) -> Option<i32> {
    text.trim().parse().ok().filter(|year| YEARS.contains(year))
}

/// The newest questionnaire of an extent.
pub fn questionnaire(library: &Library, extent: &Extent) -> Option<Arc<Questionnaire>> {
    let id = match extent {
        Extent::Full => "mitta-main",
        Extent::Pulse => "mitta-pulse",
        Extent::Own(id) => id.as_str(),
    };
    library.latest(id).cloned()
}

/// A round's name: the year, with a number if there is one of that year already.
pub fn free_name(document: &Document, year: i32) -> String {
    let taken = |name: &str| document.rounds.iter().any(|round| round.name == name);
    let plain = year.to_string();
    if !taken(&plain) {
        return plain;
    }
    let numbered = (2..).map(|number| format!("{year}-{number}"));
    numbered.into_iter().find(|name| !taken(name)).unwrap_or(plain)
}

/// A document with its first, empty round; none if the questionnaire is not there.
pub fn new_document(
    library: &Library,
    asked: &NewAssessment,
    language: Language,
    now: Stamp,
) -> Option<Document> {
    let questionnaire = questionnaire(library, &asked.extent)?;
    Some(document_on(library, &asked.organization, asked.year, questionnaire, language, now))
}

/// A document with its first, empty round on this questionnaire.
pub fn document_on(
    library: &Library,
    organization: &str,
    year: i32,
    questionnaire: Arc<Questionnaire>,
    language: Language,
    now: Stamp,
) -> Document {
    let name = organization.trim().to_owned();
    let organization = Organization { name, is_sample: false, language };
    let mut document = Document { organization, ..Document::default() };
    document.rounds.push(round_on(library, &document, year, questionnaire, now));
    document
}

/// An empty round on the newest questionnaire of the extent; none if it is not there.
pub fn new_round(
    library: &Library,
    document: &Document,
    asked: &NewRound,
    now: Stamp,
) -> Option<Round> {
    Some(round_on(library, document, asked.year, questionnaire(library, &asked.extent)?, now))
}

/// An empty round: it copies nothing but the newest round's targets, and freezes its own
/// questionnaire and blocks.
pub fn round_on(
    library: &Library,
    document: &Document,
    year: i32,
    questionnaire: Arc<Questionnaire>,
    now: Stamp,
) -> Round {
    let targets = document.latest().map(|round| round.targets.clone()).unwrap_or_default();
    Round {
        name: free_name(document, year),
        blocks: blocks_for(document, &questionnaire, library),
        targets,
        ..Round::new(document.next_round_id(), year, questionnaire, now)
    }
}

/// The round to look at when a document is opened: the newest.
pub fn first_view(document: &Document) -> RoundId {
    document.latest().map_or(RoundId(0), |round| round.id)
}

/// A file name for an organization: without what a file system refuses.
pub fn file_name(organization: &str) -> String {
    const LONGEST: usize = 80;
    const RESERVED: [&str; 6] = ["CON", "PRN", "AUX", "NUL", "COM1", "LPT1"];
    let refused = |c: char| c.is_control() || r#"/\:*?"<>|"#.contains(c);
    let kept: String = organization.chars().filter(|c| !refused(*c)).take(LONGEST).collect();
    let name = kept.trim().trim_matches('.').trim();
    if name.is_empty() || RESERVED.iter().any(|word| name.eq_ignore_ascii_case(word)) {
        format!("Mitta {name}").trim().to_owned()
    } else {
        name.to_owned()
    }
}
