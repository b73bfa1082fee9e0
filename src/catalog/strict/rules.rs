//! The rules, one function each: what of a text strays from it, if anything does.

use super::super::Style;
use super::super::suggest::shown;
use super::super::table::Table;
use super::texts::{Role, Text};
use crate::model::Language::{self, English, Finnish};

/// A rule about one text.
type Rule = fn(&Text<'_>) -> Option<Style>;

/// Every rule about one text.
pub(super) const RULES: &[Rule] = &[
    long_name,
    long_question,
    long_level,
    vague_word,
    jargon,
    spoken_to,
    several_clauses,
    no_ladder,
    early_ladder,
    exclamation,
];

const MOST_IN_NAME: usize = 6;
const MOST_IN_QUESTION: usize = 16;
const MOST_IN_LEVEL: usize = 22;
const MOST_IN_ITEM: usize = 100;
/// The first of the levels that build on those below: their words show the ladder.
const LADDER: usize = 3;

/// Words by their beginning, or whole where they end with `.`; `_` stands between two words.
type Words = &'static [&'static str];

const VAGUE: [(Language, Words); 2] = [
    (
        Finnish,
        &[
            "hyvin.",
            "riittävä",
            "aktiivise",
            "systemaattise",
            "pyri",
            "pyrk",
            "huomioidaan.",
            "huomioiden.",
            "huomioitu",
        ],
    ),
    (English, &["well.", "sufficient", "actively.", "systematic", "striv", "into._account."]),
];
const JARGON: Words = &[
    "cx.",
    "nps.",
    "kpi.",
    "kpis.",
    "crm.",
    "touchpoint",
    "touch._point",
    "persona.",
    "personas.",
    "persoona",
    "stakeholder",
    "tarjoom",
    "fasilit",
    "facilitat",
    "roadmap",
];
const SPOKEN_TO: Words = &[
    "te.", "teitä.", "teidän.", "teidät.", "teille.", "teillä.", "teiltä.", "teissä.", "teistä.",
    "teihin.", "sinä.", "sinua.", "sinun.", "sinut.", "sinulle.", "sinulla.", "sinulta.",
    "sinussa.", "sinusta.", "sinuun.",
];
/// Endings of verbs that speak to many: *suosittelisitte*, *tiedättekö*.
const SPOKEN_TO_ENDINGS: Words = &["tte", "tteko", "ttekö"];
const JOINS: Words = &["ja", "mutta", "vaan", "tai", "sillä", "joten"];

/// Words are counted in Finnish, the original.
fn count(text: &Text<'_>) -> usize {
    if text.language == Finnish { words(text.words).count() } else { 0 }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let bare = |word: &'_ str| word.trim_matches(|c: char| !c.is_alphanumeric()).len();
    text.split_whitespace().filter(move |word| bare(word) > 0)
}

fn over(found: usize, most: usize) -> Option<usize> {
    (found > most).then_some(found)
}

fn long_name(text: &Text<'_>) -> Option<Style> {
    let most = MOST_IN_NAME;
    let found = over(count(text), most).filter(|_| text.role == Role::Name)?;
    Some(Style::LongName { found, most })
}

fn long_question(text: &Text<'_>) -> Option<Style> {
    let most = MOST_IN_QUESTION;
    let found = over(count(text), most).filter(|_| text.role == Role::Question)?;
    Some(Style::LongQuestion { found, most })
}

fn long_level(text: &Text<'_>) -> Option<Style> {
    let most = MOST_IN_LEVEL;
    let found = over(count(text), most).filter(|_| matches!(text.role, Role::Level(_)))?;
    Some(Style::LongLevel { found, most })
}

/// Question and levels of an item together.
pub(super) fn long_item(item: &Table<'_>) -> Option<Style> {
    let finnish = |table: Table<'_>| Some(words(table.field("fi")?.as_text()?).count());
    let question = item.field("question").and_then(|field| finnish(field.as_table()?));
    let levels = item.field("levels").map(|field| field.as_list()).unwrap_or_default();
    let levels = levels.iter().filter_map(|level| finnish(level.as_table()?));
    let most = MOST_IN_ITEM;
    let found = over(question.into_iter().chain(levels).sum(), most)?;
    Some(Style::LongItem { found, most })
}

/// Nobody can point at *well* or *sufficiently*.
fn vague_word(text: &Text<'_>) -> Option<Style> {
    let (_, list) = VAGUE.iter().find(|(language, _)| *language == text.language)?;
    let word = found(text, list).filter(|_| matches!(text.role, Role::Level(_)))?;
    Some(Style::VagueWord { word })
}

fn jargon(text: &Text<'_>) -> Option<Style> {
    Some(Style::Jargon { word: found(text, JARGON)? })
}

/// Finnish is in the passive; only customers are spoken to.
fn spoken_to(text: &Text<'_>) -> Option<Style> {
    if text.language != Finnish || text.for_customers {
        return None;
    }
    let is_ending = |word: &String| SPOKEN_TO_ENDINGS.iter().any(|ending| word.ends_with(ending));
    let word = found(text, SPOKEN_TO).or_else(|| parts(text.words).find(is_ending))?;
    Some(Style::SpokenTo { word })
}

/// One sentence; below level 3 at most one clause is joined to the first. A comma before *ja* and
/// the like joins main clauses in Finnish; English uses it in lists as well.
fn several_clauses(text: &Text<'_>) -> Option<Style> {
    let Role::Level(level) = text.role else { return None };
    let sentences = text.words.matches(['.', ';', '?']).count();
    let joined = |piece: &&str| piece.split_whitespace().next().is_some_and(|w| JOINS.contains(&w));
    let joins = text.words.split(',').skip(1).filter(joined).count();
    let many = text.language == Finnish && level < LADDER && joins > 1;
    (sentences > 1 || many).then_some(Style::SeveralClauses)
}

fn opening(language: Language) -> String {
    match language {
        Finnish => "Lisäksi".to_owned(),
        English => "In addition".to_owned(),
    }
}

/// Levels 3 and 4 say that they build on those below.
fn no_ladder(text: &Text<'_>) -> Option<Style> {
    let opening = opening(text.language);
    let is_high = matches!(text.role, Role::Level(level) if level >= LADDER);
    (is_high && !text.words.starts_with(&opening)).then_some(Style::NoLadder { opening })
}

fn early_ladder(text: &Text<'_>) -> Option<Style> {
    let opening = opening(text.language);
    let is_low = matches!(text.role, Role::Level(level) if level < LADDER);
    (is_low && text.words.starts_with(&opening)).then_some(Style::EarlyLadder { opening })
}

fn exclamation(text: &Text<'_>) -> Option<Style> {
    text.words.contains('!').then_some(Style::Exclamation)
}

/// The first word of a text that a list names, or the words in a row.
fn found(text: &Text<'_>, list: Words) -> Option<String> {
    let parts: Vec<String> = parts(text.words).collect();
    let named = |at: usize| list.iter().find_map(|listed| beginning(&parts[at..], listed));
    (0..parts.len()).find_map(named).map(|words| shown(&words.join(" ")))
}

/// The words with which these begin, if they are the listed ones.
fn beginning<'p>(parts: &'p [String], listed: &str) -> Option<&'p [String]> {
    let pieces: Vec<&str> = listed.split('_').collect();
    let words = parts.get(..pieces.len())?;
    let fits = |(word, piece): (&String, &&str)| match piece.strip_suffix('.') {
        Some(whole) => word == whole,
        None => word.starts_with(piece),
    };
    words.iter().zip(&pieces).all(fits).then_some(words)
}

/// The words in small letters; a hyphen belongs to its word.
fn parts(text: &str) -> impl Iterator<Item = String> {
    let apart = |c: char| !c.is_alphanumeric() && !matches!(c, '-' | '’' | '\'');
    text.split(apart).filter(|part| !part.is_empty()).map(str::to_lowercase)
}
