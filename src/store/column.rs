//! How values of the model look in their columns.

use serde::{Serialize, de::DeserializeOwned};

use crate::model::{Reply, Value};

use super::Fault;

/// Kind and number of a value.
pub(super) fn of_value(value: Option<Value>) -> (Option<&'static str>, Option<u8>) {
    match value {
        None => (None, None),
        Some(Value::Number(number)) => (Some("number"), Some(number)),
        Some(Value::NotApplicable) => (Some("not_applicable"), None),
        Some(Value::DontKnow) => (Some("dont_know"), None),
    }
}

/// The value of a kind and a number.
pub(super) fn value(kind: Option<&str>, number: Option<u8>) -> Result<Option<Value>, Fault> {
    match (kind, number) {
        (None, None) => Ok(None),
        (Some("number"), Some(number)) => Ok(Some(Value::Number(number))),
        (Some("not_applicable"), None) => Ok(Some(Value::NotApplicable)),
        (Some("dont_know"), None) => Ok(Some(Value::DontKnow)),
        _ => Err(Fault::damaged("value")),
    }
}

/// Kind, number and text of a reply.
pub(super) fn of_reply(reply: &Reply) -> (&'static str, Option<f64>, Option<&str>) {
    match reply {
        Reply::Points(points) => ("points", Some(f64::from(*points)), None),
        Reply::Amount(amount) => ("amount", Some(*amount), None),
        Reply::Choice(code) => ("choice", None, Some(code)),
        Reply::Text(text) => ("text", None, Some(text)),
        Reply::NotApplicable => ("not_applicable", None, None),
        Reply::DontKnow => ("dont_know", None, None),
    }
}

/// The reply of a kind, a number and a text.
pub(super) fn reply(kind: &str, number: Option<f64>, text: Option<&str>) -> Result<Reply, Fault> {
    match (kind, number, text) {
        ("points", Some(number), None) => Ok(Reply::Points(points(number)?)),
        ("amount", Some(number), None) => Ok(Reply::Amount(finite(number)?)),
        ("choice", None, Some(code)) => Ok(Reply::Choice(code.to_owned())),
        ("text", None, Some(text)) => Ok(Reply::Text(text.to_owned())),
        ("not_applicable", None, None) => Ok(Reply::NotApplicable),
        ("dont_know", None, None) => Ok(Reply::DontKnow),
        _ => Err(Fault::damaged("reply")),
    }
}

fn points(number: f64) -> Result<u8, Fault> {
    let points = number as u8;
    if f64::from(points) == number { Ok(points) } else { Err(Fault::damaged("points")) }
}

/// A number with an end.
pub(super) fn finite(number: f64) -> Result<f64, Fault> {
    if number.is_finite() { Ok(number) } else { Err(Fault::damaged("number")) }
}

/// Where a moment was put in the picture.
pub(super) fn place(x: Option<f32>, y: Option<f32>) -> Result<Option<[f32; 2]>, Fault> {
    match (x, y) {
        (None, None) => Ok(None),
        (Some(x), Some(y)) if x.is_finite() && y.is_finite() => Ok(Some([x, y])),
        _ => Err(Fault::damaged("place")),
    }
}

/// A frozen questionnaire or block as text.
pub(super) fn of_frozen(frozen: &impl Serialize) -> Result<String, Fault> {
    serde_json::to_string(frozen).map_err(Fault::damaged)
}

/// What a text froze, if the text is still the one that was hashed.
pub(super) fn frozen<T: DeserializeOwned>(content: &str, hash: &str) -> Result<T, Fault> {
    if of_hash(content) != hash {
        return Err(Fault::damaged("content"));
    }
    serde_json::from_str(content).map_err(Fault::damaged)
}

/// FNV-1a, 64 bits: finds damage that SQLite cannot see inside a text, not malice.
pub(super) fn of_hash(content: &str) -> String {
    const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    let hash = content.bytes().fold(BASIS, |hash, b| (hash ^ u64::from(b)).wrapping_mul(PRIME));
    format!("{hash:016x}")
}
