//! Answering items: everything that is said, or nothing.

mod bad;
mod change;

use std::collections::{BTreeMap, BTreeSet};

use self::bad::Bad;
use self::change::{Change, Part, read};
use super::arguments;
use super::failure::{Failure, Said, Told};
use super::find;
use super::session::Session;
use crate::app::Moment;
use crate::model::{Answer, Edit, ItemCode, Round};
use crate::text::{Arg, Texts};

/// Writes answers into a round, all of them or none.
pub fn answer(session: &mut Session, asked: &arguments::Answer) -> Told {
    let opened = session.open_to_write(&asked.file)?;
    let round = find::round(&session.texts, &opened, &asked.round)?;
    let changes = changes(&session.texts, round, asked)?;
    let edits = edits(round, changes, session.now());
    let count = edits.len();
    let mut after = round.clone();
    for edit in &edits {
        if let Edit::SetAnswer { item, answer, .. } = edit {
            after.sheet.set(item.clone(), answer.clone());
        }
    }
    session.write(&asked.file, edits)?;
    let (done, total) = after.progress();
    let args = [
        ("count", Arg::Count(count)),
        ("round", Arg::Text(&round.name)),
        ("done", Arg::Count(done)),
        ("total", Arg::Count(total)),
    ];
    Ok(Said::line(session.texts.with("cli-answered", &args)))
}

/// Reads every argument before anything is refused.
fn changes(
    texts: &Texts,
    round: &Round,
    asked: &arguments::Answer,
) -> Result<Vec<(ItemCode, Change)>, Failure> {
    let said = [
        (Part::Value, &asked.answers),
        (Part::Comment, &asked.comment),
        (Part::Evidence, &asked.evidence),
        (Part::Confidence, &asked.confidence),
    ];
    let said = said.into_iter().flat_map(|(part, list)| list.iter().map(move |text| (part, text)));
    if said.clone().next().is_none() {
        return Err(Failure::usage(texts.tr("cli-usage-no-answers")));
    }
    let (mut good, mut lines, mut seen) = (Vec::new(), Vec::new(), BTreeSet::new());
    let mut is_usage = false;
    if round.closed.is_some() {
        lines.push(texts.with("cli-bad-closed", &[("round", Arg::Text(&round.name))]));
    }
    for (part, text) in said {
        let read = read(round, part, text).and_then(|(code, change)| {
            if seen.insert((part, code.clone())) { Ok((code, change)) } else { Err(Bad::Twice) }
        });
        match read {
            Ok(change) => good.push(change),
            Err(bad) => {
                is_usage |= matches!(bad, Bad::Malformed);
                lines.push(bad.line(texts, part, text));
            }
        }
    }
    match (lines.is_empty(), is_usage) {
        (true, _) => Ok(good),
        (false, true) => Err(Failure::usage(refused(texts, lines))),
        (false, false) => Err(Failure::failed(refused(texts, lines))),
    }
}

fn refused(texts: &Texts, mut lines: Vec<String>) -> String {
    lines.push(texts.with("cli-nothing-written", &[("count", Arg::Count(lines.len()))]));
    lines.join("\n")
}

/// One edit for each item that is different from what it was.
fn edits(round: &Round, changes: Vec<(ItemCode, Change)>, now: Moment) -> Vec<Edit> {
    let mut answers: BTreeMap<ItemCode, Answer> = BTreeMap::new();
    for (code, change) in changes {
        let before = || round.sheet.answer(&code).cloned().unwrap_or_default();
        let answer = answers.entry(code.clone()).or_insert_with(before);
        match change {
            Change::Value(value) => answer.value = value,
            Change::Comment(text) => answer.comment = text,
            Change::Evidence(text) => answer.evidence = text,
            Change::Confidence(confidence) => answer.confidence = confidence,
        }
    }
    let differs = |(code, answer): &(ItemCode, Answer)| {
        round.sheet.answer(code).unwrap_or(&Answer::default()) != answer
    };
    let edit = |(item, answer)| Edit::SetAnswer {
        round: round.id,
        item,
        answer: Answer { changed: Some(now.stamp), ..answer },
    };
    answers.into_iter().filter(differs).map(edit).collect()
}
