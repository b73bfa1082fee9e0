//! Whether a document is whole, and what it holds.

use super::arguments::Inspect;
use super::failure::{Said, Told};
use super::session::Session;
use super::table::{Lean, table};
use super::{Exit, json};
use crate::app::{Inspection, Job, Outcome};
use crate::text::Texts;

/// Looks into a document.
pub fn inspect(session: &mut Session, asked: Inspect) -> Told {
    let found = match session.run(Job::Inspect(asked.file.clone())) {
        Some(Outcome::Inspected(found)) => found,
        Some(Outcome::NotInspected(error)) => return Err(session.fault(&asked.file, &error)),
        _ => return Err(session.unexpected()),
    };
    let exit = if is_whole(&found) { Exit::Done } else { Exit::Failed };
    let file = asked.file.display().to_string();
    let said = if asked.json {
        json::said(&session.texts, &json::inspect(&file, &found))?
    } else {
        Said::done(text(&session.texts, &file, &found))
    };
    Ok(Said { exit, ..said })
}

/// Whether every check passed and everything can be read.
pub fn is_whole(found: &Inspection) -> bool {
    found.problems.is_empty() && found.contents.is_some()
}

fn text(texts: &Texts, file: &str, found: &Inspection) -> String {
    let whole = if is_whole(found) { "cli-inspect-whole" } else { "cli-inspect-damaged" };
    let mut rows = vec![
        [texts.tr("cli-inspect-integrity"), texts.tr(whole)],
        [texts.tr("cli-inspect-format"), found.version.to_string()],
    ];
    if let Some(contents) = &found.contents {
        rows.push([texts.tr("cli-inspect-written-by"), contents.written_by.clone()]);
        let counts = [
            ("cli-inspect-rounds", contents.rounds),
            ("cli-inspect-answers", contents.answers),
            ("cli-inspect-comments", contents.comments),
            ("cli-inspect-evidence", contents.evidence),
            ("cli-inspect-replies", contents.replies),
            ("cli-inspect-kpis", contents.kpis),
            ("cli-inspect-moments", contents.moments),
            ("cli-inspect-sheets", contents.sheets),
            ("cli-inspect-ideas", contents.ideas),
            ("cli-inspect-actions", contents.actions),
            ("cli-inspect-events", contents.events),
        ];
        rows.extend(counts.map(|(key, count)| [texts.tr(key), count.to_string()]));
    }
    let headings = [(file.to_owned(), Lean::Left), (String::new(), Lean::Left)];
    let mut text = table(headings, &rows);
    for problem in &found.problems {
        text += &format!("{problem}\n");
    }
    text
}
