//! One figure down to the answers.

mod change;
mod overall;
mod parts;

use super::arguments::Explain;
use super::failure::{Failure, Said, Told};
use super::score::figures::numbered;
use super::session::{Opened, Session};
use super::{find, json};
use crate::catalog::{closest, shown};
use crate::method::findings::{self, Figure, Subject};
use crate::model::{Axis, Round, ThemeCode};
use crate::prose;
use crate::text::{Arg, Texts};

/// What the overall figure is called on the command line.
const OVERALL: &str = "overall";

/// Explains one figure of a round.
pub fn explain(session: &mut Session, asked: &Explain) -> Told {
    let opened = session.open(&asked.file)?;
    let round = find::round_or_newest(&session.texts, &opened, asked.round.as_deref())?;
    let subject = subject(&session.texts, round, &asked.figure)?;
    let found = findings::explain(&opened.document, round.id, &subject).ok().flatten();
    let explanation = found.ok_or_else(|| Failure::failed(session.texts.tr("cli-not-scored")))?;
    if asked.json {
        return json::of(&session.texts, &opened.document, &explanation);
    }
    let texts = &session.texts;
    let mut parts = vec![head(texts, &opened, round, &subject, &explanation.figure)];
    parts.extend(explanation.overall.as_ref().map(|found| overall::overall(texts, found)));
    for found in &explanation.dimensions {
        parts.push(parts::dimension(texts, round, found));
    }
    for found in &explanation.themes {
        parts.push(parts::theme(texts, round, explanation.compared_name.as_deref(), found));
    }
    parts.extend(change::change(texts, &explanation));
    Ok(Said::done(parts.join("\n")))
}

/// The figure of a code, or every code there is.
fn subject(texts: &Texts, round: &Round, code: &str) -> Result<Subject, Failure> {
    let axes: Vec<Axis> = round.questionnaire.dimensions.iter().map(|d| d.axis).collect();
    let themes: Vec<&ThemeCode> = round.questionnaire.themes().map(|(_, t)| &t.code).collect();
    if code == OVERALL {
        return Ok(Subject::Overall);
    }
    if let Some(axis) = axes.iter().find(|axis| axis.code() == code) {
        return Ok(Subject::Dimension(*axis));
    }
    if let Some(found) = themes.iter().find(|theme| theme.as_str().eq_ignore_ascii_case(code)) {
        return Ok(Subject::Theme((*found).clone()));
    }
    let codes = axes.iter().map(|axis| axis.code()).chain(themes.iter().map(|t| t.as_str()));
    let known: Vec<&str> = [OVERALL].into_iter().chain(codes).collect();
    let (list, name) = (known.join(", "), shown(code));
    let args = [("name", Arg::Text(&name)), ("list", Arg::Text(&list))];
    let said = texts.with("cli-unknown-figure", &args);
    Err(Failure::usage(find::with_suggestion(texts, said, closest(code, known))))
}

fn head(
    texts: &Texts,
    opened: &Opened,
    round: &Round,
    subject: &Subject,
    figure: &Figure,
) -> String {
    let name = match subject {
        Subject::Overall => texts.tr("axis-overall"),
        Subject::Dimension(axis) => prose::axis(texts, *axis),
        Subject::Theme(code) => prose::theme(texts, &round.questionnaire, code),
    };
    let organization = &opened.document.organization.name;
    let questionnaire = round.questionnaire.label();
    let args = [
        ("name", Arg::Text(organization)),
        ("round", Arg::Text(&round.name)),
        ("questionnaire", Arg::Text(&questionnaire)),
    ];
    let said = match (figure.value, figure.level) {
        (Some(value), Some(level)) => {
            let (value, level) = (number(texts, value), numbered(texts, level));
            let args = [("name", &name), ("value", &value), ("level", &level)]
                .map(|(n, t)| (n, Arg::Text(t)));
            texts.with("cli-explain-figure", &args)
        }
        _ => format!("{name}: {}", absent(texts, figure)),
    };
    let mut lines = format!("{}\n{said}\n", texts.with("cli-score-title", &args));
    if figure.in_progress {
        lines += &(texts.tr("cli-explain-in-progress") + "\n");
    }
    lines
}

fn absent(texts: &Texts, figure: &Figure) -> String {
    figure.withheld.map(|reason| prose::withheld(texts, reason)).unwrap_or_default()
}

/// Most decimals of a number.
const DECIMALS: i32 = 4;

/// A number as a calculator shows it.
fn number(texts: &Texts, value: f64) -> String {
    texts.decimal(value, decimals(value))
}

/// As many decimals as a number needs, four at most.
fn decimals(value: f64) -> usize {
    let is_enough = |decimals: &i32| {
        let left = value * 10_f64.powi(*decimals);
        (left - left.round()).abs() * 10_f64.powi(DECIMALS - decimals) < 0.5
    };
    (0..DECIMALS).find(is_enough).unwrap_or(DECIMALS) as usize
}

/// A number that there may not be.
fn or_dash(texts: &Texts, value: Option<f64>) -> String {
    value.map_or_else(|| "–".to_owned(), |value| number(texts, value))
}
