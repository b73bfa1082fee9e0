//! What became of each item from one version of a questionnaire to another.

mod steps;
mod text;

use super::arguments::Diff;
use super::failure::{Said, Told};
use super::json;
use super::session::Session;

/// Tells what changed between two versions.
pub fn diff(session: &mut Session, asked: &Diff) -> Told {
    let steps = steps::steps(session, asked)?;
    if asked.json {
        return json::said(&session.texts, &json::diff(&steps));
    }
    let parts: Vec<String> = steps.iter().map(|step| text::step(&session.texts, step)).collect();
    Ok(Said::done(parts.join("\n")))
}
