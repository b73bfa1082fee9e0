//! Everything that is wrong with a questionnaire file.

use super::arguments::Check;
use super::failure::{Failure, Said, Told};
use super::session::Session;
use super::{Exit, json};
use crate::app::{CheckError, Job, Outcome};
use crate::catalog::Problems;
use crate::model::Questionnaire;
use crate::prose;
use crate::text::{Arg, Texts};

/// Checks a questionnaire file.
pub fn check(session: &mut Session, asked: Check) -> Told {
    let library = session.library()?;
    match session.run(Job::Check(asked.toml.clone(), library)) {
        Some(Outcome::Checked(checked)) => {
            let checked = checked.map(|questionnaire| *questionnaire);
            let exit = if checked.is_ok() { Exit::Done } else { Exit::Failed };
            let said = if asked.json {
                let file = asked.toml.display().to_string();
                json::said(&session.texts, &json::check(&session.texts, &file, &checked))?
            } else {
                Said::done(text(&session.texts, &checked))
            };
            Ok(Said { exit, ..said })
        }
        Some(Outcome::NotChecked(CheckError::Read(error))) => {
            Err(session.fault(&asked.toml, &error))
        }
        Some(Outcome::NotChecked(CheckError::Folder)) => {
            Err(Failure::failed(session.about("cli-check-folder", &asked.toml)))
        }
        Some(Outcome::NotChecked(CheckError::NotText { line })) => {
            let file = asked.toml.display().to_string();
            let args = [("file", Arg::Text(&file)), ("line", Arg::Count(line))];
            Err(Failure::failed(session.texts.with("cli-check-not-text", &args)))
        }
        _ => Err(session.unexpected()),
    }
}

fn text(texts: &Texts, checked: &Result<Questionnaire, Problems>) -> String {
    match checked {
        Ok(questionnaire) => {
            let (label, items) = (questionnaire.label(), questionnaire.items().count());
            let args = [("questionnaire", Arg::Text(&label)), ("items", Arg::Count(items))];
            texts.with("cli-check-good", &args) + "\n"
        }
        Err(problems) => {
            let rendered = problems.render(&|kind| prose::problem(texts, kind));
            let count = [("count", Arg::Count(problems.list.len()))];
            format!("{rendered}\n{}\n", texts.with("cli-check-problems", &count))
        }
    }
}
