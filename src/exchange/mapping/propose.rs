//! A proposal of what each column is, from its header and the first rows.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::super::table::Row;
use super::header::{Header, parse};
use super::targets::{CONTACTS, Known};
use super::values::Numbering;
use super::words::{self, coded, folded};
use super::{Column, Identifier, Mapping, Reason, Target, Targets, Why, identify};

/// Different cells of a column that are compared with the answers of every question.
const MOST_COMPARED: usize = 6;

/// What each column most likely is, and what told. Where two columns are the same, the first counts.
pub fn propose(headers: &[String], sample: &[&Row], targets: &Targets) -> Mapping {
    let mut texts: HashMap<String, usize> = HashMap::new();
    for header in headers {
        let words = BTreeSet::from([folded(header), folded(parse(header).text)]);
        words.into_iter().for_each(|words| *texts.entry(words).or_default() += 1);
    }
    let mut proposal = Proposal { targets, sample, texts, turns: HashMap::new() };
    let mut columns: Vec<Column> = Vec::with_capacity(headers.len());
    for (place, header) in headers.iter().enumerate() {
        let (target, reason) = proposal.column(place, header);
        let same = |column: &Column| column.target == target;
        let first = is_single(&target).then(|| columns.iter().position(same)).flatten();
        let target = match first {
            Some(first) => Target::Dropped(Why::Twice { first }),
            None => target,
        };
        columns.push(Column { header: header.clone(), target, reason, values: BTreeMap::new() });
    }
    Mapping { header_rows: None, columns }
}

/// Whether only one column can be this.
pub(super) fn is_single(target: &Target) -> bool {
    !matches!(target, Target::Dropped(_) | Target::Remark(_) | Target::Idea(_))
}

struct Proposal<'a> {
    targets: &'a Targets,
    sample: &'a [&'a Row],
    /// How many columns have these words.
    texts: HashMap<String, usize>,
    /// How many of them have been seen.
    turns: HashMap<String, usize>,
}

type Found = (Target, Reason);

impl Proposal<'_> {
    fn column(&mut self, place: usize, header: &str) -> Found {
        let parsed = parse(header);
        let last = header.rsplit('/').next().unwrap_or(header);
        let words = [folded(header), folded(last)];
        self.by_code(&parsed, last)
            .or_else(|| words.iter().find_map(|words| self.by_word(words)))
            .or_else(|| self.by_part(&parsed))
            .or_else(|| self.by_text(&parsed, &words))
            .or_else(|| words.iter().find_map(|words| dropped(words)))
            .or_else(|| self.by_cells(place))
            .map_or((Target::Dropped(Why::Unknown), Reason::None), reaching_nobody)
    }

    /// By the very code, or the name in an engine.
    fn by_code(&self, header: &Header<'_>, last: &str) -> Option<Found> {
        let code = header.code?;
        if self.targets.is_stamp(code) && header.is_plain && header.part.is_none() {
            return Some((Target::Form, Reason::Code));
        }
        let known = match header.part {
            Some(part) => {
                let both = format!("{code}_{part}");
                let is_whole = coded(part).starts_with(&coded(code));
                let by_part = self.targets.by_name(part).filter(|_| is_whole);
                by_part.or_else(|| self.targets.by_name(&both))
            }
            // A word that begins a sentence is no code.
            None if header.is_plain || code.contains(|c: char| c.is_ascii_digit() || c == '_') => {
                self.targets.by_name(code)
            }
            None => None,
        };
        let known = known.or_else(|| self.targets.by_signs(last));
        known.map(|known| (known.target.clone(), Reason::Code))
    }

    /// By a word that has one meaning.
    fn by_word(&self, words: &str) -> Option<Found> {
        let target = if words::is("key", words) {
            Target::Key
        } else if words::is("submitted", words) {
            Target::Submitted
        } else {
            let lists = ["role", "unit", "contact", "recommendation"];
            let list = lists.into_iter().find(|list| words::is(list, words))?;
            self.targets.by_word(list)?.target.clone()
        };
        Some((target, Reason::Word))
    }

    /// By the words of a question, or its name.
    fn by_text(&mut self, header: &Header<'_>, words: &[String; 2]) -> Option<Found> {
        let [whole, last] = words;
        let part = header.part_text.map(folded);
        let text = folded(header.text);
        let tried = [Some(whole), Some(&text), Some(last), part.as_ref()];
        for words in tried.into_iter().flatten().filter(|words| !words.is_empty()) {
            let candidates = self.targets.by_text(words);
            if !candidates.is_empty() {
                return Some((self.choose(words, &candidates), Reason::Text));
            }
        }
        None
    }

    /// Of several questions with the same words those of the side count; as many columns as
    /// questions are taken in their order.
    fn choose(&mut self, words: &str, candidates: &[&Known]) -> Target {
        let theirs: Vec<&&Known> = candidates.iter().filter(|known| known.is_theirs).collect();
        let pool = if theirs.is_empty() { candidates.iter().collect() } else { theirs };
        let targets: BTreeSet<&str> = pool.iter().map(|known| known.code.as_str()).collect();
        let turn = self.turns.entry(words.to_owned()).or_default();
        *turn += 1;
        match pool.get(*turn - 1) {
            Some(known) if self.texts.get(words) == Some(&pool.len()) => known.target.clone(),
            _ => match pool.as_slice() {
                [only] => only.target.clone(),
                _ => Target::Dropped(Why::Ambiguous(
                    targets.into_iter().map(str::to_owned).collect(),
                )),
            },
        }
    }

    /// A part of a known question that the question does not have: words beside it, or nothing.
    fn by_part(&self, header: &Header<'_>) -> Option<Found> {
        let code = header.code?;
        let Some(part) = header.part else {
            let comments = words::list("comment").filter_map(|word| ends_with(code, word));
            return comments.into_iter().find_map(|question| self.beside(question));
        };
        if words::is("comment", &folded(part)) {
            return self.beside(code);
        }
        let is_known = self.targets.is_head(code) || self.targets.by_name(code).is_some();
        let (question, part) = (code.to_owned(), part.to_owned());
        let target = Target::Dropped(Why::UnknownPart { question, part });
        is_known.then_some((target, Reason::Code))
    }

    /// Words beside a question or a theme.
    fn beside(&self, code: &str) -> Option<Found> {
        let known = self.targets.by_name(code).map(|known| known.code.as_str());
        let code = known.or_else(|| self.targets.is_head(code).then_some(code))?;
        Some((Target::Remark(code.parse().ok()?), Reason::Code))
    }

    /// By what stands in the cells.
    fn by_cells(&self, place: usize) -> Option<Found> {
        let cells = self.sample.iter().map(|row| row.cell(place));
        if let Some(who) = identify::by_cells(cells.clone()) {
            return Some((Target::Dropped(Why::Identifies(who)), Reason::Values));
        }
        let mut different: Vec<&str> = Vec::new();
        for cell in cells.map(str::trim).filter(|cell| !cell.is_empty()) {
            if different.len() < MOST_COMPARED && !different.contains(&cell) {
                different.push(cell);
            }
        }
        let is_label = |known: &&Known| {
            let reads = |cell: &&str| known.meaning.read(cell, Numbering::AsTold).is_ok();
            different.iter().any(|cell| known.meaning.is_label(cell)) && different.iter().all(reads)
        };
        let mut fitting = self.targets.known().iter().filter(|known| is_single(&known.target));
        let found = fitting.find(is_label)?;
        let is_only = !fitting.any(|known| is_label(&known));
        is_only.then(|| (found.target.clone(), Reason::Values))
    }
}

/// How somebody may be reached is taken in only where it is asked for.
fn reaching_nobody((target, reason): Found) -> Found {
    let reaches = matches!(&target, Target::Idea(code) if CONTACTS.contains(&code.as_str()));
    let contact = || Target::Dropped(Why::Identifies(Identifier::Contact));
    (if reaches { contact() } else { target }, reason)
}

fn dropped(words: &str) -> Option<Found> {
    let who = identify::by_header(words).map(Why::Identifies);
    let why = who.or_else(|| words::is("engine", words).then_some(Why::Engine))?;
    Some((Target::Dropped(why), Reason::Word))
}

/// The question of a code such as `L1_comment` or `L1comment`.
fn ends_with<'c>(code: &'c str, word: &str) -> Option<&'c str> {
    let start = code.len().checked_sub(word.len())?;
    let (question, end) = code.split_at_checked(start)?;
    let question = question.trim_end_matches('_');
    (end.eq_ignore_ascii_case(word) && !question.is_empty()).then_some(question)
}
