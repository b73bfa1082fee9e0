//! Everything that is wrong with a questionnaire file.

use super::arguments::Check;
use super::failure::{Said, Told};
use super::session::Session;
use super::{Exit, json};
use crate::app::{Checked, Rules};
use crate::catalog::{Content, Problems};
use crate::prose;
use crate::text::{Arg, Texts};

/// Checks a questionnaire file.
pub fn check(session: &mut Session, asked: &Check) -> Told {
    let library = session.library()?;
    let rules = if asked.strict { Rules::Wording } else { Rules::Format };
    let checked = session.check(&asked.toml, &library, rules)?;
    let exit = if checked.is_ok() { Exit::Done } else { Exit::Failed };
    let said = if asked.json {
        let file = asked.toml.display().to_string();
        json::said(&session.texts, &json::check(&session.texts, &file, &checked))?
    } else {
        Said::done(text(&session.texts, &checked))
    };
    Ok(Said { exit, ..said })
}

fn text(texts: &Texts, checked: &Checked) -> String {
    match checked {
        Ok(content) => good(texts, content) + "\n",
        Err(problems) => rendered(texts, problems),
    }
}

/// What a whole file holds.
fn good(texts: &Texts, content: &Content) -> String {
    let (key, count) = match content {
        Content::Questionnaire(questionnaire) => ("cli-check-good", questionnaire.items().count()),
        Content::Block(block) if block.kpis.is_empty() => {
            ("cli-check-good-form", block.questions().count())
        }
        Content::Block(block) => ("cli-check-good-kpi", block.kpis.len()),
        Content::Changes(table) => ("cli-check-good-changes", table.changes.rows.len()),
    };
    let label = content.label();
    texts.with(key, &[("questionnaire", Arg::Text(&label)), ("items", Arg::Count(count))])
}

/// Every problem in its place, and how many there are.
pub fn rendered(texts: &Texts, problems: &Problems) -> String {
    let rendered = problems.render(&|kind| prose::problem(texts, kind));
    let count = [("count", Arg::Count(problems.list.len()))];
    format!("{rendered}\n{}\n", texts.with("cli-check-problems", &count))
}
