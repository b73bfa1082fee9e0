//! What the document says about one round.

pub mod figures;
mod stages;

use std::sync::Arc;

use super::arguments::Score;
use super::failure::{Failure, Said, Told};
use super::session::{Opened, Session};
use super::{find, json};
use crate::method::findings::Findings;
use crate::model::{Round, Value};
use crate::text::{Arg, Texts};

/// Scores a round.
pub fn score(session: &mut Session, asked: &Score) -> Told {
    let opened = session.open(&asked.file)?;
    let round = find::round_or_newest(&session.texts, &opened, asked.round.as_deref())?;
    let tried = asked.version.as_deref().map(|name| tried(session, &opened, round, name));
    let (findings, round) = match tried.transpose()? {
        Some((findings, tried)) => (findings, tried),
        None => (session.findings(&opened.document, round.id)?, round.clone()),
    };
    let round = &round;
    if asked.json {
        return json::of(&session.texts, &opened.document, &*findings);
    }
    let texts = &session.texts;
    let parts = [
        head(texts, &opened, round, &findings),
        figures::table_of_dimensions(texts, &findings),
        figures::notes_on_overall(texts, &findings),
        stages::stages(texts, &findings),
        figures::table_of_themes(texts, round, &findings),
        figures::notes(texts, round, &findings),
    ];
    let filled: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Ok(Said::done(filled.join("\n")))
}

/// The round as if it had been answered on another version.
fn tried(
    session: &mut Session,
    opened: &Opened,
    round: &Round,
    name: &str,
) -> Result<(Arc<Findings>, Round), Failure> {
    let library = session.library()?;
    let newer = find::version(&session.texts, &library, opened, name)?;
    let found = session.findings_as_if(&opened.document, round.id, &newer)?;
    let found = found.ok_or_else(|| find::no_table(&session.texts, round, &newer))?;
    Ok((found, Round { questionnaire: newer, ..round.clone() }))
}

fn head(texts: &Texts, opened: &Opened, round: &Round, findings: &Findings) -> String {
    let organization = &opened.document.organization;
    let key = if organization.is_sample { "cli-score-title-sample" } else { "cli-score-title" };
    let args = [
        ("name", Arg::Text(&organization.name)),
        ("round", Arg::Text(&findings.name)),
        ("questionnaire", Arg::Text(&findings.questionnaire)),
    ];
    let mut lines = vec![texts.with(key, &args), progress(texts, round, findings)];
    lines.push(match (&findings.as_if, &findings.compared_name) {
        (Some(label), _) => texts.with("tried-note", &[("questionnaire", Arg::Text(label))]),
        (None, Some(name)) => texts.with("cli-score-compared", &[("round", Arg::Text(name))]),
        (None, None) => texts.tr("cli-score-first"),
    });
    lines.join("\n") + "\n"
}

fn progress(texts: &Texts, round: &Round, findings: &Findings) -> String {
    let count = |value| findings.items.iter().filter(|item| item.answer == Some(value)).count();
    let key = match (round.closed.is_some(), findings.progress.done < findings.progress.total) {
        (true, _) => "cli-score-progress-closed",
        (false, true) => "cli-score-progress-going",
        (false, false) => "cli-score-progress-open",
    };
    let args = [
        ("done", Arg::Count(findings.progress.done)),
        ("total", Arg::Count(findings.progress.total)),
        ("na", Arg::Count(count(Value::NotApplicable))),
        ("dk", Arg::Count(count(Value::DontKnow))),
    ];
    texts.with(key, &args)
}
