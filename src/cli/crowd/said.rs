//! What the crowd of a round says, as a table or as JSON.

use std::sync::Arc;

use super::super::arguments::Crowd;
use super::super::failure::{Said, Told};
use super::super::session::Session;
use super::super::table::{Lean, table};
use super::super::{find, json};
use super::broken;
use crate::app::{Job, Outcome};
use crate::method::Withheld;
use crate::method::findings::Interval;
use crate::method::findings::crowd::{CrowdFigure, CrowdFindings, SideFinding};
use crate::prose;
use crate::text::{Arg, Texts};

/// Tells what the crowd says; of a sealed round how many answered, and nothing else.
pub fn crowd(session: &mut Session, asked: &Crowd) -> Told {
    let opened = session.open(&asked.file)?;
    let round = find::round_or_newest(&session.texts, &opened, asked.round.as_deref())?;
    let found = match session.run(Job::Tally(Arc::clone(&opened.document), round.id)) {
        Some(Outcome::Tallied(_, found)) => found,
        _ => return Err(session.unexpected()),
    };
    let found = found.map_err(|error| broken(session, &asked.file, &error))?;
    if asked.json {
        return json::of(&session.texts, &opened.document, &*found);
    }
    Ok(Said::done(text(&session.texts, &opened.document.organization.name, &found)))
}

fn text(texts: &Texts, organization: &str, found: &CrowdFindings) -> String {
    let args = [("name", Arg::Text(organization)), ("round", Arg::Text(&found.name))];
    let mut lines = vec![texts.with("cli-crowd-title", &args)];
    if let Some(name) = &found.compared_name {
        lines.push(texts.with("cli-score-compared", &[("round", Arg::Text(name))]));
    }
    if found.sealed {
        lines.push(prose::withheld(texts, Withheld::Sealed));
    }
    if found.sides.is_empty() {
        lines.push(prose::withheld(texts, Withheld::Nobody));
    }
    let mut text = lines.join("\n") + "\n";
    for side in &found.sides {
        text += "\n";
        text += &of_side(texts, side);
    }
    text
}

/// How many answered, and every figure of the side that is shown or withheld.
fn of_side(texts: &Texts, side: &SideFinding) -> String {
    let name = prose::asked_side(texts, side.side);
    let answered = Arg::Count(side.answered as usize);
    let mut text = match side.invited {
        Some(invited) => {
            let invited = Arg::Count(invited as usize);
            let args = [("name", Arg::Text(&name)), ("answered", answered), ("invited", invited)];
            texts.with("cli-side-of", &args)
        }
        None => texts.with("cli-side", &[("name", Arg::Text(&name)), ("answered", answered)]),
    };
    text += "\n";
    let rows = rows(texts, side);
    if !rows.is_empty() {
        let heading = |key: &str, lean| (texts.tr(key), lean);
        let headings = [
            heading("cli-column-figure", Lean::Left),
            heading("cli-column-value", Lean::Right),
            heading("cli-column-interval", Lean::Right),
            heading("cli-column-people", Lean::Right),
            heading("cli-column-word", Lean::Left),
        ];
        text += &table(headings, &rows);
    }
    text
}

fn rows(texts: &Texts, side: &SideFinding) -> Vec<[String; 5]> {
    let language = texts.language();
    let mut rows = Vec::new();
    if let Some(scores) = &side.scores {
        rows.push(row(texts, texts.tr("axis-overall"), &scores.overall, 0));
        let dimensions = scores.dimensions.iter();
        rows.extend(dimensions.map(|d| row(texts, d.name.get(language).to_owned(), &d.figure, 0)));
        let themes = scores.themes.iter();
        rows.extend(themes.map(|theme| {
            let name = format!("{} {}", theme.code, theme.name.get(language));
            row(texts, name, &theme.figure, 0)
        }));
    }
    for asked in &side.blocks.recommendation {
        let name = format!("{} {}", asked.code, texts.tr("cli-recommendation"));
        rows.push(row(texts, name, &asked.figure, 0));
    }
    let clusters = side.blocks.feelings.iter().flat_map(|feelings| &feelings.clusters);
    rows.extend(clusters.map(|c| row(texts, c.name.get(language).to_owned(), &c.figure, 1)));
    rows
}

fn row(texts: &Texts, name: String, found: &CrowdFigure, decimals: usize) -> [String; 5] {
    let figure = &found.figure;
    let number = |value: f64| texts.decimal(value, decimals);
    let Some(value) = figure.value else {
        let why = figure.withheld.map(|why| prose::withheld(texts, why)).unwrap_or_default();
        return [name, texts.tr("cli-withheld"), String::new(), String::new(), why];
    };
    let interval = figure.interval.map(|Interval { low, high }| {
        texts.with(
            "cli-interval",
            &[("low", Arg::Text(&number(low))), ("high", Arg::Text(&number(high)))],
        )
    });
    let word = figure.word.map(|word| prose::word(texts, word)).unwrap_or_default();
    [name, number(value), interval.unwrap_or_default(), figure.n.to_string(), word]
}
