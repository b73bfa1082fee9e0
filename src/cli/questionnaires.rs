//! Every questionnaire and block that there is.

use super::arguments::Questionnaires;
use super::failure::{Said, Told};
use super::session::Session;
use super::table::{Lean, table};
use super::{Exit, json};
use crate::app::{Listed, OwnFiles, listed};
use crate::text::{Arg, Texts};

/// Lists them, and the files that have problems.
pub fn list(session: &mut Session, asked: &Questionnaires) -> Told {
    let own = session.own_files()?;
    let texts = &session.texts;
    let good = own.problems.is_empty() && own.unread.is_empty();
    let exit = if good { Exit::Done } else { Exit::Failed };
    let listed = listed(&own.library);
    let said = if asked.json {
        let unread = own.unread.iter().map(|(path, error)| session.unread(path, error)).collect();
        json::said(texts, &json::questionnaires(texts, &listed, &own, unread))?
    } else {
        Said::done(rows(texts, &listed) + &faulty(session, &own))
    };
    Ok(Said { exit, ..said })
}

fn rows(texts: &Texts, listed: &[Listed]) -> String {
    let headings = [
        ("cli-column-id", Lean::Left),
        ("cli-column-version", Lean::Left),
        ("cli-column-title", Lean::Left),
        ("cli-column-items", Lean::Right),
        ("cli-column-minutes", Lean::Right),
        ("cli-column-origin", Lean::Left),
    ];
    let row = |it: &Listed| {
        let origin = if it.shipped { "cli-origin-shipped" } else { "cli-origin-own" };
        [
            it.id.clone(),
            it.version.clone(),
            it.title.get(texts.language()).to_owned(),
            it.items.to_string(),
            it.minutes.to_string(),
            texts.tr(origin),
        ]
    };
    let rows: Vec<_> = listed.iter().map(row).collect();
    table(headings.map(|(key, lean)| (texts.tr(key), lean)), &rows)
}

/// A line for each file that is not taken in.
fn faulty(session: &Session, own: &OwnFiles) -> String {
    let mut lines = Vec::new();
    for problems in &own.problems {
        let file = own.path(&problems.name);
        let count = problems.list.len();
        let args = [("file", Arg::Text(&file)), ("count", Arg::Count(count))];
        lines.push(session.texts.with("cli-questionnaires-faulty", &args));
    }
    lines.extend(own.unread.iter().map(|(path, error)| session.unread(path, error)));
    if lines.is_empty() { String::new() } else { format!("\n{}\n", lines.join("\n")) }
}
