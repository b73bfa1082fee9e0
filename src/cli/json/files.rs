//! What was found in a questionnaire file or a document.

use serde::Serialize;

use super::super::inspect::is_whole;
use super::FORMAT;
use crate::app::{Checked, Contents, Inspection};
use crate::catalog::{Content, Problem, ProblemKind, Problems};
use crate::prose;
use crate::text::Texts;

#[derive(Serialize)]
pub struct Check<'c> {
    format: u8,
    file: &'c str,
    good: bool,
    kind: Option<&'static str>,
    questionnaire: Option<String>,
    items: Option<usize>,
    problems: Vec<Told>,
}

#[derive(Serialize)]
pub struct Told {
    line: Option<usize>,
    column: Option<usize>,
    kind: &'static str,
    message: String,
    suggestion: Option<String>,
}

/// The problems of a questionnaire file.
pub fn check<'c>(texts: &Texts, file: &'c str, checked: &Checked) -> Check<'c> {
    let good = checked.as_ref().ok();
    Check {
        format: FORMAT,
        file,
        good: good.is_some(),
        kind: good.map(kind),
        questionnaire: good.map(Content::label),
        items: good.map(count),
        problems: checked.as_ref().err().map(|p| problems(texts, p)).unwrap_or_default(),
    }
}

/// What a file holds.
fn kind(content: &Content) -> &'static str {
    match content {
        Content::Questionnaire(_) => "questionnaire",
        Content::Block(block) if block.kpis.is_empty() => "form",
        Content::Block(_) => "kpi",
        Content::Changes(_) => "changes",
    }
}

/// Its items, questions, key figures or rows.
fn count(content: &Content) -> usize {
    match content {
        Content::Questionnaire(questionnaire) => questionnaire.items().count(),
        Content::Block(block) => block.questions().count() + block.kpis.len(),
        Content::Changes(table) => table.changes.rows.len(),
    }
}

/// Every problem of a file.
pub fn problems(texts: &Texts, problems: &Problems) -> Vec<Told> {
    problems.list.iter().map(|problem| told(texts, problems, problem)).collect()
}

fn told(texts: &Texts, problems: &Problems, problem: &Problem) -> Told {
    let has_place = !matches!(
        problem.kind,
        ProblemKind::FileTooLarge { .. }
            | ProblemKind::TooManyFiles { .. }
            | ProblemKind::MoreProblems { .. }
    );
    let before = problems.source.get(..problem.span.start).unwrap_or_default();
    let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
    Told {
        line: has_place.then(|| problems.line(problem)),
        column: has_place.then_some(column),
        kind: prose::problem_code(&problem.kind),
        message: prose::problem(texts, &problem.kind),
        suggestion: prose::suggestion(&problem.kind).map(str::to_owned),
    }
}

#[derive(Serialize)]
pub struct Inspect<'i> {
    format: u8,
    file: &'i str,
    whole: bool,
    format_version: u32,
    problems: &'i [String],
    contents: Option<Counts<'i>>,
}

#[derive(Serialize)]
struct Counts<'i> {
    written_by: &'i str,
    rounds: u32,
    answers: u32,
    comments: u32,
    evidence: u32,
    replies: u32,
    kpis: u32,
    moments: u32,
    sheets: u32,
    ideas: u32,
    actions: u32,
    events: u32,
}

/// What was found in a document.
pub fn inspect<'i>(file: &'i str, found: &'i Inspection) -> Inspect<'i> {
    Inspect {
        format: FORMAT,
        file,
        whole: is_whole(found),
        format_version: found.version,
        problems: &found.problems,
        contents: found.contents.as_ref().map(counts),
    }
}

fn counts(contents: &Contents) -> Counts<'_> {
    let Contents { written_by, rounds, answers, comments, evidence, .. } = contents;
    let Contents { replies, kpis, moments, sheets, ideas, actions, events, .. } = contents;
    Counts {
        written_by,
        rounds: *rounds,
        answers: *answers,
        comments: *comments,
        evidence: *evidence,
        replies: *replies,
        kpis: *kpis,
        moments: *moments,
        sheets: *sheets,
        ideas: *ideas,
        actions: *actions,
        events: *events,
    }
}
