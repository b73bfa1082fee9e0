//! Every questionnaire and block that there is.

use std::path::PathBuf;

use super::arguments::Questionnaires;
use super::failure::{Said, Told};
use super::session::Session;
use super::table::{Lean, table};
use super::{Exit, json};
use crate::app::OwnFiles;
use crate::catalog::{Library, Origin};
use crate::model::Wording;
use crate::text::{Arg, Texts};

/// One questionnaire or block, as it is listed.
pub struct Listed {
    /// Identifier.
    pub id: String,
    /// Version of it.
    pub version: String,
    /// `questionnaire`, `form` or `kpi`.
    pub kind: &'static str,
    /// Title in both languages.
    pub title: Wording,
    /// Items, questions or key figures.
    pub items: usize,
    /// Minutes at a usual pace.
    pub minutes: u16,
    /// Whether it ships.
    pub shipped: bool,
}

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

fn listed(library: &Library) -> Vec<Listed> {
    let shipped = |id: &str| library.origin(id) == Some(Origin::Shipped);
    let questionnaires = library.questionnaires().map(|it| Listed {
        id: it.id.to_string(),
        version: it.version.to_string(),
        kind: "questionnaire",
        title: it.title.clone(),
        items: it.items().count(),
        minutes: it.minutes,
        shipped: shipped(it.id.as_str()),
    });
    let blocks = library.blocks().map(|it| Listed {
        id: it.id.to_string(),
        version: it.version.to_string(),
        kind: if it.kpis.is_empty() { "form" } else { "kpi" },
        title: it.title.clone(),
        items: it.questions().count() + it.kpis.len(),
        minutes: it.minutes,
        shipped: shipped(it.id.as_str()),
    });
    questionnaires.chain(blocks).collect()
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
        let file = path(own, &problems.name);
        let count = problems.list.len();
        let args = [("file", Arg::Text(&file)), ("count", Arg::Count(count))];
        lines.push(session.texts.with("cli-questionnaires-faulty", &args));
    }
    lines.extend(own.unread.iter().map(|(path, error)| session.unread(path, error)));
    if lines.is_empty() { String::new() } else { format!("\n{}\n", lines.join("\n")) }
}

/// Where a file of one's own is.
pub fn path(own: &OwnFiles, name: &str) -> String {
    let path: PathBuf = own.folder.join(name);
    path.display().to_string()
}
