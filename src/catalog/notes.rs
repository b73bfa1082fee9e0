//! The list of problems while a file is read.

use std::collections::BTreeSet;
use std::ops::Range;

use super::render::line_of;
use super::{Problem, ProblemKind, Problems};

/// Problems that are told at once.
const MOST_PROBLEMS: usize = 100;

/// Proof that a problem has been noted: whoever cannot return a value returns this.
#[derive(Debug, Clone, Copy)]
pub(super) struct Noted(());

/// The problems found so far.
pub(super) struct Notes<'a> {
    source: &'a str,
    list: Vec<Problem>,
    /// Where the source can still be trusted to mean what it says.
    trusted: usize,
    /// Keys that are there but misspelt, by the beginning of their table.
    misspelt: BTreeSet<(usize, String)>,
    /// Whether texts may stand in one language only.
    one_language: bool,
}

impl<'a> Notes<'a> {
    /// Nothing found yet.
    pub(super) fn new(source: &'a str) -> Self {
        Self {
            source,
            list: Vec::new(),
            trusted: usize::MAX,
            misspelt: BTreeSet::new(),
            one_language: false,
        }
    }

    /// Notes a problem.
    pub(super) fn say(&mut self, span: Range<usize>, kind: ProblemKind) -> Noted {
        self.list.push(Problem { span, kind });
        Noted(())
    }

    /// Notes a key that is not known in a table, with the one that was probably meant.
    pub(super) fn unknown_key(&mut self, table: usize, span: Range<usize>, kind: ProblemKind) {
        if let ProblemKind::UnknownKey { suggestion: Some(key), .. } = &kind {
            self.misspelt.insert((table, key.clone()));
        }
        self.say(span, kind);
    }

    /// Notes a key that a table does not have, unless it was noted as misspelt.
    pub(super) fn missing_key(&mut self, table: Range<usize>, key: &str) -> Noted {
        let key = key.to_owned();
        if self.misspelt.contains(&(table.start, key.clone())) {
            return Noted(());
        }
        self.say(table, ProblemKind::MissingKey { key })
    }

    /// From here on only the parser's errors count.
    pub(super) fn trust_until(&mut self, offset: usize) {
        self.trusted = offset;
    }

    /// From here on a text may be the same in both languages.
    pub(super) fn take_one_language(&mut self) {
        self.one_language = true;
    }

    /// Whether a text may be the same in both languages.
    pub(super) fn takes_one_language(&self) -> bool {
        self.one_language
    }

    /// The text of the file.
    pub(super) fn source(&self) -> &'a str {
        self.source
    }

    /// The line of a byte, from 1.
    pub(super) fn line_of(&self, offset: usize) -> usize {
        line_of(self.source, offset)
    }

    /// The value, or everything that was noted in the order of the lines.
    pub(super) fn finish<T>(self, name: &str, value: Result<T, Noted>) -> Result<T, Problems> {
        match value {
            Ok(value) if self.list.is_empty() => Ok(value),
            _ => Err(Problems {
                name: name.to_owned(),
                source: self.source.to_owned(),
                list: told(without_echoes(self.source, self.list, self.trusted)),
            }),
        }
    }
}

/// Leaves out what a syntax error causes further on: everything else on its line, and whatever
/// seems to be missing.
fn without_echoes(source: &str, mut list: Vec<Problem>, trusted: usize) -> Vec<Problem> {
    let starts: Vec<usize> = source.match_indices('\n').map(|(at, _)| at).collect();
    let line = |problem: &Problem| starts.partition_point(|start| *start < problem.span.start);
    let is_syntax = |problem: &Problem| matches!(problem.kind, ProblemKind::Syntax(_));
    let broken: BTreeSet<usize> = list.iter().filter(|p| is_syntax(p)).map(line).collect();
    if !broken.is_empty() {
        list.retain(|problem| {
            let is_trusted = problem.span.start < trusted;
            let echo = problem.kind.is_absence() || broken.contains(&line(problem)) || !is_trusted;
            is_syntax(problem) || !echo
        });
    }
    list
}

/// The first problems by line, and how many there are beyond them.
fn told(mut list: Vec<Problem>) -> Vec<Problem> {
    list.sort_by_key(|problem| (problem.span.start, problem.span.end));
    list.dedup();
    if let Some(count) = list.len().checked_sub(MOST_PROBLEMS).filter(|count| *count > 0) {
        list.truncate(MOST_PROBLEMS);
        let span = list.last().map(|problem| problem.span.clone()).unwrap_or_default();
        list.push(Problem { span, kind: ProblemKind::MoreProblems { count } });
    }
    list
}
