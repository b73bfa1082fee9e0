//! Answers of a file, looked at or taken in.

use std::sync::Arc;

use super::super::arguments::Import;
use super::super::failure::{Failure, Said, Told};
use super::super::session::Session;
use super::super::{find, json};
use crate::app::{Columns, ImportJob, Imported, Job, Outcome, Watch, import_error};
use crate::prose;
use crate::text::{Arg, Texts};

/// Takes in what is new in a file, or with `--dry-run` only tells what that would do.
pub fn import(session: &mut Session, asked: Import) -> Told {
    let opened = match asked.dry_run {
        true => session.open(&asked.file)?,
        false => session.open_to_write(&asked.file)?,
    };
    let round = find::round_or_newest(&session.texts, &opened, asked.round.as_deref())?.id;
    let job = ImportJob {
        path: asked.responses,
        document: Arc::clone(&opened.document),
        round,
        side: asked.side,
        format: asked.format,
        columns: asked.map.map_or(Columns::Proposed, Columns::File),
        library: session.library()?,
        dry: asked.dry_run,
        watch: Arc::<Watch>::default(),
    };
    match session.run(Job::Import(Box::new(job))) {
        Some(Outcome::Imported(_, imported)) if asked.json => {
            json::said(&session.texts, &json::imported(&session.texts, &imported))
        }
        Some(Outcome::Imported(_, imported)) => {
            Ok(Said::done(told(&session.texts, &imported, asked.dry_run)))
        }
        Some(Outcome::NotImported(_, error)) => {
            Err(Failure::failed(import_error(&session.texts, &error)))
        }
        _ => Err(session.unexpected()),
    }
}

/// What each column is, which rows are not taken in and why, and how many people are new.
fn told(texts: &Texts, imported: &Imported, dry: bool) -> String {
    let preview = &imported.preview;
    let mapping = &preview.mapping;
    let mut lines: Vec<String> =
        mapping.columns.iter().map(|column| prose::column_fate(texts, mapping, column)).collect();
    for row in preview.rejected.shown.iter().chain(&preview.omitted.shown) {
        let problems = row.problems.iter();
        lines.extend(problems.map(|p| prose::row_problem(texts, mapping, row.line, p)));
    }
    let more = whole(preview.rejected.more());
    if more > 0 {
        lines.push(prose::more_rows(texts, more));
    }
    let apart = [
        ("cli-import-known", preview.known),
        ("cli-import-incomplete", preview.incomplete),
        ("cli-import-unanswered", preview.unanswered),
        ("cli-import-rejected", preview.rejected.count),
    ];
    let apart = apart.into_iter().filter(|(_, count)| *count > 0);
    lines.extend(apart.map(|(key, count)| texts.with(key, &[("count", Arg::Count(whole(count)))])));
    let key = if dry { "cli-import-would" } else { "cli-imported" };
    lines.push(texts.with(key, &[("count", Arg::Count(whole(preview.new)))]));
    if let Some(backup) = &imported.backup {
        let file = backup.display().to_string();
        lines.push(texts.with("cli-import-backup", &[("file", Arg::Text(&file))]));
    }
    lines.join("\n") + "\n"
}

fn whole(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}
