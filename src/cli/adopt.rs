//! A form of another program as a questionnaire file of one's own.

use super::arguments::Adopt;
use super::check::rendered;
use super::failure::{Failure, Said, Told};
use super::json;
use super::session::Session;
use crate::app::{Fit, Job, Outcome, Overwrite, Unfit};
use crate::prose;
use crate::text::{Arg, Texts};

/// Writes the block that a form becomes, and tells everything that stays behind.
pub fn adopt(session: &mut Session, asked: Adopt) -> Told {
    session.keep_documents(&asked.output)?;
    let fit = session.form(asked.form, asked.who)?.map_err(|unfit| refused(session, &unfit))?;
    let (Some(adopted), Some((_, text))) = (&fit.adopted, fit.files.first()) else {
        return Err(Failure::failed(session.texts.tr("cli-adopt-own")));
    };
    let left: Vec<String> =
        adopted.left.iter().map(|left| prose::left_behind(&session.texts, left)).collect();
    let files = vec![(asked.output.clone(), text.clone())];
    let job = Job::PutOwn { title: String::new(), files, overwrite: Overwrite::Yes };
    match session.run(job) {
        Some(Outcome::OwnPut(_)) => {}
        Some(Outcome::OwnNotPut(error)) => return Err(session.fault(&asked.output, &error)),
        _ => return Err(session.unexpected()),
    }
    if asked.json {
        let file = asked.output.display().to_string();
        return json::said(&session.texts, &json::adopted(&file, &fit, adopted, &left));
    }
    let mut lines = left;
    lines.push(told(&session.texts, &asked.output.display().to_string(), &fit));
    Ok(Said::done(lines.join("\n") + "\n"))
}

/// What was written.
fn told(texts: &Texts, file: &str, fit: &Fit) -> String {
    let (label, count) = fit.asks.counted();
    let args = [
        ("file", Arg::Text(file)),
        ("questionnaire", Arg::Text(&label)),
        ("count", Arg::Count(count)),
    ];
    texts.with("cli-adopted", &args)
}

fn refused(session: &Session, unfit: &Unfit) -> Failure {
    let texts = &session.texts;
    Failure::failed(match unfit {
        Unfit::Unread(path, error) => session.unread(path, error),
        Unfit::NoForm(error) => prose::form_error(texts, error),
        Unfit::AsksNothing => texts.tr("cli-adopt-nothing"),
        Unfit::OnlyChanges => texts.tr("cli-adopt-own"),
        Unfit::Faulty(files) => files.iter().map(|file| rendered(texts, file)).collect(),
    })
}
