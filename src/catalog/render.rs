//! Problems as text: each with its line and a caret under the very characters.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::suggest::is_forbidden;
use super::{Problem, ProblemKind, Problems};

/// Characters of a line that are shown around a problem.
const AROUND: usize = 60;

/// The line of a problem, as it can be shown: short, on one line, in one direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// Its number, from 1.
    pub line: usize,
    /// The character where the problem begins, from 1.
    pub column: usize,
    /// What stands there.
    pub text: String,
    /// Bytes of the text that the problem is about.
    pub marked: Range<usize>,
}

impl Problems {
    /// The line of a problem; none where it is about the file as a whole.
    pub fn excerpt(&self, problem: &Problem) -> Option<Excerpt> {
        if matches!(
            problem.kind,
            ProblemKind::FileTooLarge { .. }
                | ProblemKind::TooManyFiles { .. }
                | ProblemKind::MoreProblems { .. }
        ) {
            return None;
        }
        let (line, span) = first_line(&self.source, &problem.span);
        let (before, rest) = line.split_at(span.start);
        let (marked, after) = rest.split_at(span.len());
        let column = before.chars().count() + 1;
        let skipped = column.saturating_sub(AROUND + 1);
        let mut text = if skipped > 0 { "…".to_owned() } else { String::new() };
        text.extend(before.chars().skip(skipped).map(seen));
        let start = text.len();
        text.extend(marked.chars().take(2 * AROUND).map(seen));
        let end = text.len();
        text.extend(after.chars().take(AROUND).map(seen));
        if marked.chars().nth(2 * AROUND).or(after.chars().nth(AROUND)).is_some() {
            text.push('…');
        }
        Some(Excerpt { line: self.line(problem), column, text, marked: start..end })
    }

    /// The line of a problem, from 1.
    pub fn line(&self, problem: &Problem) -> usize {
        line_of(&self.source, problem.span.start)
    }

    /// All problems as plain text, in words that the caller gives.
    pub fn render(&self, wording: &dyn Fn(&ProblemKind) -> String) -> String {
        let renderer = Renderer::plain();
        let block = |problem| self.block(&renderer, problem, wording);
        let mut text = self.list.iter().map(block).collect::<Vec<_>>().join("\n\n");
        text.push('\n');
        text
    }

    fn block(
        &self,
        renderer: &Renderer,
        problem: &Problem,
        wording: &dyn Fn(&ProblemKind) -> String,
    ) -> String {
        let words = wording(&problem.kind);
        match problem.kind {
            // About the file as a whole.
            ProblemKind::FileTooLarge { .. } | ProblemKind::TooManyFiles { .. } => {
                format!("{words}\n  --> {}", self.name)
            }
            ProblemKind::MoreProblems { .. } => words,
            _ => {
                let (line, span) = first_line(&self.source, &problem.span);
                let snippet = Snippet::source(line)
                    .path(self.name.as_str())
                    .line_start(self.line(problem))
                    .annotation(AnnotationKind::Primary.span(span));
                let title = Level::ERROR.no_name().primary_title(words);
                renderer.render(&[title.element(snippet)])
            }
        }
    }
}

/// Stands for a character that is not seen.
const HIDDEN: char = '□';

/// A character as it may be shown.
fn seen(c: char) -> char {
    match c {
        '\t' => ' ',
        c if is_forbidden(c) => HIDDEN,
        c => c,
    }
}

/// The line of a byte, from 1.
pub(super) fn line_of(source: &str, offset: usize) -> usize {
    let before = source.as_bytes().get(..offset).unwrap_or(source.as_bytes());
    before.iter().filter(|byte| **byte == b'\n').count() + 1
}

/// The bytes of the line around a byte at the beginning of a character.
pub(super) fn line_around(source: &str, at: usize) -> Range<usize> {
    let (before, after) = source.split_at(at);
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    start..after.find('\n').map_or(source.len(), |newline| at + newline)
}

/// The line where a span begins, and the part of the span on that line.
fn first_line<'a>(source: &'a str, span: &Range<usize>) -> (&'a str, Range<usize>) {
    let start = source.floor_char_boundary(span.start);
    let line = line_around(source, start);
    let end = source.ceil_char_boundary(span.end).clamp(start, line.end);
    (&source[line.clone()], start - line.start..end - line.start)
}
