//! The versions between two, and what is known of each step.

use std::path::Path;
use std::sync::Arc;

use super::super::arguments::Diff;
use super::super::check::rendered;
use super::super::failure::Failure;
use super::super::find;
use super::super::session::Session;
use crate::app::Rules;
use crate::catalog::{Content, Library, compared};
use crate::model::{ChangeRow, Questionnaire};
use crate::prose::Step;
use crate::text::Arg;

/// The steps from the older version to the newer one, the oldest first.
pub fn steps(session: &mut Session, asked: &Diff) -> Result<Vec<Step>, Failure> {
    let library = session.library()?;
    let older = named(session, &library, &asked.older)?;
    let newer = named(session, &library, &asked.newer)?;
    if older.id == newer.id && older.version > newer.version {
        let (older, newer) = (older.label(), newer.label());
        let args = [("older", Arg::Text(&older)), ("newer", Arg::Text(&newer))];
        return Err(Failure::usage(session.texts.with("cli-diff-order", &args)));
    }
    let newer = match is_path(&asked.newer) {
        true => beside(session, &library, &older, newer, Path::new(&asked.newer))?,
        false => newer,
    };
    let known = chain(&library, &older, &newer).and_then(|steps| {
        steps.into_iter().map(|(from, to, rows)| Step::new(from, to, rows, true)).collect()
    });
    let plain =
        || Step::new(Arc::clone(&older), Arc::clone(&newer), compared(&older, &newer), false);
    let steps = known.or_else(|| Some(vec![plain()?]));
    steps.ok_or_else(|| session.unexpected())
}

fn is_path(name: &str) -> bool {
    name.contains(['/', '\\']) || name.ends_with(".toml")
}

/// A version of the library, or of a file.
fn named(
    session: &mut Session,
    library: &Arc<Library>,
    name: &str,
) -> Result<Arc<Questionnaire>, Failure> {
    if !is_path(name) {
        return find::questionnaire(&session.texts, library, name);
    }
    match content(session, library, Path::new(name))? {
        Content::Questionnaire(questionnaire) => Ok(Arc::new(questionnaire)),
        _ => Err(Failure::failed(session.about("cli-diff-not-questionnaire", Path::new(name)))),
    }
}

fn content(session: &mut Session, library: &Arc<Library>, path: &Path) -> Result<Content, Failure> {
    let checked = session.check(path, library, Rules::Format)?;
    checked.map_err(|problems| Failure::failed(rendered(&session.texts, &problems)))
}

/// The newer version with the change table that lies beside its file: `2.0.changes.toml` beside
/// `2.0.toml`.
fn beside(
    session: &mut Session,
    library: &Library,
    older: &Questionnaire,
    newer: Arc<Questionnaire>,
    path: &Path,
) -> Result<Arc<Questionnaire>, Failure> {
    let table = path.with_extension("changes.toml");
    if !session.is_there(&table) {
        return Ok(newer);
    }
    let mut both = library.clone();
    both.add(older.clone());
    both.add((*newer).clone());
    let newer = Questionnaire::clone(&newer);
    match content(session, &Arc::new(both), &table)? {
        Content::Changes(table) if (&table.id, table.to) == (&newer.id, newer.version) => {
            let of = table.changes.of.as_ref().unwrap_or(&table.id);
            let before = library.questionnaire(of.as_str(), Some(table.changes.from));
            let before = before.map(|before| before.changes.clone()).unwrap_or_default();
            let changes = [vec![table.changes], before].concat();
            Ok(Arc::new(Questionnaire { changes, ..newer }))
        }
        _ => Ok(Arc::new(newer)),
    }
}

type Link = (Arc<Questionnaire>, Arc<Questionnaire>, Vec<ChangeRow>);

/// The change tables from the older version to the newer one, if they lead there.
fn chain(
    library: &Library,
    older: &Arc<Questionnaire>,
    newer: &Arc<Questionnaire>,
) -> Option<Vec<Link>> {
    let mut links = Vec::new();
    let mut to = Arc::clone(newer);
    for (id, version, changes) in newer.lineage() {
        let is_last = (id, version) == (&older.id, older.version);
        let from = match is_last {
            true => Arc::clone(older),
            false => Arc::clone(library.questionnaire(id.as_str(), Some(version))?),
        };
        links.push((Arc::clone(&from), to, changes.rows.clone()));
        if is_last {
            links.reverse();
            return Some(links);
        }
        to = from;
    }
    None
}
