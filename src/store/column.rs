//! How values of the model look in a column.

use crate::model::{Confidence, Language, Questionnaire, Value};

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

/// Name of a confidence.
pub(super) fn of_confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Guess => "guess",
        Confidence::FairlySure => "fairly_sure",
        Confidence::Evidence => "evidence",
    }
}

/// The confidence of a name.
pub(super) fn confidence(name: &str) -> Result<Confidence, Fault> {
    let mut all = Confidence::ALL.into_iter();
    all.find(|c| of_confidence(*c) == name).ok_or_else(|| Fault::damaged("confidence"))
}

/// The language of a code.
pub(super) fn language(code: &str) -> Result<Language, Fault> {
    let mut all = Language::ALL.into_iter();
    all.find(|language| language.code() == code).ok_or_else(|| Fault::damaged("language"))
}

/// A questionnaire as text.
pub(super) fn of_questionnaire(questionnaire: &Questionnaire) -> Result<String, Fault> {
    serde_json::to_string(questionnaire).map_err(Fault::damaged)
}

/// The questionnaire of a text, if the text is still the one that was hashed.
pub(super) fn questionnaire(content: &str, hash: &str) -> Result<Questionnaire, Fault> {
    if of_hash(content) != hash {
        return Err(Fault::damaged("questionnaire"));
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
