//! What is wrong with a command line, in words.

use std::fmt;

use clap::error::{ContextKind as Context, ContextValue, ErrorKind};

use super::failure::{Failure, Said, Told};
use super::find::with_suggestion;
use crate::app::{Date, YEARS};
use crate::text::{Arg, Texts};

/// A value that means nothing; the text is the key of its words.
#[derive(Debug)]
pub struct BadValue(&'static str);

impl fmt::Display for BadValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for BadValue {}

/// A year that a round may have.
pub fn year(text: &str) -> Result<i32, BadValue> {
    let year = text.parse().ok().filter(|year| YEARS.contains(year));
    year.ok_or(BadValue("cli-bad-year"))
}

/// A name of at least one letter.
pub fn organization(text: &str) -> Result<String, BadValue> {
    let name = text.trim();
    if name.is_empty() { Err(BadValue("cli-bad-organization")) } else { Ok(name.to_owned()) }
}

/// A day of the calendar, written `2026-11-20`.
pub fn date(text: &str) -> Result<Date, BadValue> {
    day(text).ok_or(BadValue("cli-bad-date"))
}

fn day(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let mut part = |length| {
        let digits = parts.next().filter(|part: &&str| part.len() == length)?;
        digits.bytes().all(|byte| byte.is_ascii_digit()).then_some(digits)
    };
    let year: i16 = part(4)?.parse().ok()?;
    let month: i8 = part(2)?.parse().ok()?;
    let day: i8 = part(2)?.parse().ok()?;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    let rest = parts.next().is_none();
    (rest && (1..=days).contains(&day)).then_some(Date { year, month, day })
}

/// Help and version are a result; anything else is wrong usage.
pub fn told(texts: &Texts, error: &clap::Error) -> Told {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            Ok(Said::done(error.render().to_string()))
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Err(Failure::usage(error.render().to_string()))
        }
        _ => Err(Failure::usage(explained(texts, error))),
    }
}

fn explained(texts: &Texts, error: &clap::Error) -> String {
    let said = with_likely(texts, error, problem(texts, error));
    let usage = error.get(Context::Usage).map(|usage| usage.to_string()).unwrap_or_default();
    match usage.split_once(' ') {
        Some((_, usage)) => format!("{said}\n\n{}: {usage}", texts.tr("cli-heading-usage")),
        None => said,
    }
}

fn problem(texts: &Texts, error: &clap::Error) -> String {
    let of = |kind| error.get(kind).map(written).unwrap_or_default();
    let (arg, value) = (of(Context::InvalidArg), of(Context::InvalidValue));
    let (task, allowed) = (of(Context::InvalidSubcommand), of(Context::ValidValue));
    let own = std::error::Error::source(error).and_then(|source| source.downcast_ref::<BadValue>());
    let key = match error.kind() {
        ErrorKind::UnknownArgument => "cli-usage-unknown-argument",
        ErrorKind::InvalidSubcommand => "cli-usage-unknown-task",
        ErrorKind::MissingSubcommand => "cli-usage-no-task",
        ErrorKind::MissingRequiredArgument => "cli-usage-missing",
        ErrorKind::ArgumentConflict => "cli-usage-twice",
        ErrorKind::InvalidValue if value.is_empty() => "cli-usage-no-value",
        ErrorKind::InvalidValue => "cli-usage-choice",
        ErrorKind::ValueValidation => own.map_or("cli-usage-bad-value", |bad| bad.0),
        ErrorKind::TooManyValues => "cli-usage-bad-value",
        ErrorKind::InvalidUtf8 => "cli-usage-not-text",
        _ => "cli-usage-other",
    };
    let texted = [("arg", arg), ("value", value), ("task", task), ("allowed", allowed)];
    let args: Vec<_> = texted.iter().map(|(name, text)| (*name, Arg::Text(text))).collect();
    texts.with(key, &args)
}

fn with_likely(texts: &Texts, error: &clap::Error, problem: String) -> String {
    let kinds = [Context::SuggestedArg, Context::SuggestedSubcommand, Context::SuggestedValue];
    let meant = kinds.into_iter().find_map(|kind| error.get(kind)).map(|value| match value {
        // The likeliest comes last.
        ContextValue::Strings(list) => list.last().cloned().unwrap_or_default(),
        other => other.to_string(),
    });
    with_suggestion(texts, problem, meant)
}

fn written(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(list) => list.join(", "),
        other => other.to_string(),
    }
}
