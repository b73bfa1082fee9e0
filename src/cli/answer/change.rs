//! One argument of an answer.

use super::bad::Bad;
use crate::catalog::closest;
use crate::model::{Confidence, Item, ItemCode, Round, Value};

/// Which part of an answer an argument is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The answer itself.
    Value,
    /// The comment.
    Comment,
    /// The evidence.
    Evidence,
    /// How sure.
    Confidence,
}

/// What is said from now on.
#[derive(Debug)]
pub enum Change {
    /// The answer; none takes it back.
    Value(Option<Value>),
    /// The comment.
    Comment(String),
    /// The evidence.
    Evidence(String),
    /// How sure; none takes it back.
    Confidence(Option<Confidence>),
}

/// Reads `CODE=…` for this round.
pub fn read(round: &Round, part: Part, text: &str) -> Result<(ItemCode, Change), Bad> {
    let (code, said) = text.split_once('=').ok_or(Bad::Malformed)?;
    let code = code.trim();
    let found = code.parse().ok().and_then(|code| round.questionnaire.item(&code));
    let item = found.ok_or_else(|| unknown(round, code))?;
    let change = match part {
        Part::Value => Change::Value(value(item, said.trim())?),
        Part::Comment => Change::Comment(said.to_owned()),
        Part::Evidence => Change::Evidence(said.to_owned()),
        Part::Confidence => Change::Confidence(confidence(said.trim())?),
    };
    Ok((item.code.clone(), change))
}

fn unknown(round: &Round, code: &str) -> Bad {
    let codes = round.questionnaire.items().map(|item| item.code.as_str());
    Bad::UnknownItem { questionnaire: round.questionnaire.label(), meant: closest(code, codes) }
}

fn value(item: &Item, said: &str) -> Result<Option<Value>, Bad> {
    let (least, most) = item.scale.ends();
    let is_number = !said.is_empty() && said.bytes().all(|byte| byte.is_ascii_digit());
    match said.to_ascii_uppercase().as_str() {
        "" => Ok(None),
        "DK" => Ok(Some(Value::DontKnow)),
        "NA" if item.not_applicable.is_some() => Ok(Some(Value::NotApplicable)),
        "NA" => Err(Bad::AlwaysApplies),
        number if is_number => {
            let raw = number.parse().ok().filter(|raw| (least..=most).contains(raw));
            raw.map(|raw| Some(Value::Number(raw))).ok_or(Bad::OffScale { least, most })
        }
        _ => Err(Bad::NotAnAnswer { least, most, may_be_na: item.not_applicable.is_some() }),
    }
}

fn confidence(said: &str) -> Result<Option<Confidence>, Bad> {
    match said {
        "" => Ok(None),
        "guess" => Ok(Some(Confidence::Guess)),
        "fairly_sure" => Ok(Some(Confidence::FairlySure)),
        "evidence" => Ok(Some(Confidence::Evidence)),
        _ => Err(Bad::NotAConfidence),
    }
}
