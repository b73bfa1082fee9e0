//! Key figures of a round: what they say, or what they say from now on; everything or nothing.

mod change;
mod list;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use self::change::{Bad, Change, Part, read};
use super::arguments;
use super::failure::{Failure, Said, Told};
use super::session::{Opened, Session};
use super::{find, json};
use crate::model::{Edit, KpiCode, KpiValue, Round};
use crate::text::{Arg, Texts};

/// Writes what is given and says so; lists the figures where nothing is given.
pub fn kpi(session: &mut Session, asked: &arguments::Kpi) -> Told {
    let mut opened = if asked.is_empty() {
        session.open(&asked.file)?
    } else {
        session.open_to_write(&asked.file)?
    };
    let round = find::round(&session.texts, &opened, &asked.round)?.clone();
    if !round.has_kpis() {
        let name = [("round", Arg::Text(&round.name))];
        return Err(Failure::failed(session.texts.with("cli-kpi-none", &name)));
    }
    let written =
        if asked.is_empty() { None } else { Some(write(session, &mut opened, &round, asked)?) };
    match written {
        Some(count) if !asked.json => {
            let args = [("count", Arg::Count(count)), ("round", Arg::Text(&round.name))];
            Ok(Said::line(session.texts.with("cli-kpi-set", &args)))
        }
        _ => show(session, &opened, &round, asked.json),
    }
}

fn show(session: &mut Session, opened: &Opened, round: &Round, as_json: bool) -> Told {
    let document = &opened.document;
    let findings = session.findings(document, round.id)?;
    // What was just written is in the document, not in the round that was found before.
    let round = document.round(round.id).unwrap_or(round);
    if as_json {
        let listed = json::kpis(round, &findings);
        return json::of(&session.texts, document, &listed);
    }
    let name = &document.organization.name;
    Ok(Said::done(list::list(&session.texts, name, round, &findings)))
}

/// How many figures changed.
fn write(
    session: &mut Session,
    opened: &mut Opened,
    round: &Round,
    asked: &arguments::Kpi,
) -> Result<usize, Failure> {
    let edits = edits(round, changes(&session.texts, round, asked)?);
    let count = edits.len();
    let document = Arc::make_mut(&mut opened.document);
    let fits = edits.iter().all(|edit| document.apply(edit).is_ok());
    if !fits {
        return Err(session.unexpected());
    }
    session.write(&asked.file, edits)?;
    Ok(count)
}

/// Reads every argument before anything is refused.
fn changes(
    texts: &Texts,
    round: &Round,
    asked: &arguments::Kpi,
) -> Result<Vec<(KpiCode, Change)>, Failure> {
    let said = [
        (Part::Value, &asked.figures),
        (Part::Target, &asked.target),
        (Part::Source, &asked.source),
        (Part::Note, &asked.note),
    ];
    let (mut good, mut lines, mut seen) = (Vec::new(), Vec::new(), BTreeSet::new());
    let mut is_usage = false;
    if round.closed.is_some() {
        lines.push(texts.with("cli-bad-closed", &[("round", Arg::Text(&round.name))]));
    }
    for (part, text) in said.iter().flat_map(|(part, list)| list.iter().map(|text| (*part, text))) {
        let read = read(round, part, text, texts.language()).and_then(|(code, change)| {
            if seen.insert((part, code.clone())) { Ok((code, change)) } else { Err(Bad::Twice) }
        });
        match read {
            Ok(change) => good.push(change),
            Err(bad) => {
                is_usage |= matches!(bad, Bad::Malformed);
                lines.push(bad.line(texts, round, part, text));
            }
        }
    }
    if lines.is_empty() {
        return Ok(good);
    }
    lines.push(texts.with("cli-nothing-written", &[("count", Arg::Count(lines.len()))]));
    let said = lines.join("\n");
    Err(if is_usage { Failure::usage(said) } else { Failure::failed(said) })
}

/// One edit for each figure that is different from what it was.
fn edits(round: &Round, changes: Vec<(KpiCode, Change)>) -> Vec<Edit> {
    let mut values: BTreeMap<KpiCode, KpiValue> = BTreeMap::new();
    for (code, change) in changes {
        let before = || round.kpis.get(&code).cloned().unwrap_or_default();
        let value = values.entry(code.clone()).or_insert_with(before);
        match change {
            Change::Value(number) => value.value = number,
            Change::Target(number) => value.target = number,
            Change::Source(text) => value.source = text,
            Change::Note(text) => value.note = text,
        }
    }
    let differs = |(code, value): &(KpiCode, KpiValue)| {
        round.kpis.get(code).unwrap_or(&KpiValue::default()) != value
    };
    let edit = |(kpi, value)| Edit::SetKpi { round: round.id, kpi, value };
    values.into_iter().filter(differs).map(edit).collect()
}

#[cfg(test)]
mod tests;
