//! Which program a table comes from.

use super::super::mapping::{folded, is_listed};
use super::super::table::Form;

/// Which program a table of answers comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// LimeSurvey.
    LimeSurvey,
    /// ODK or KoboToolbox.
    Odk,
    /// SurveyJS.
    SurveyJs,
    /// Any other.
    Plain,
}

/// Recognizes the program by the columns that it adds, or by how it writes headers.
pub fn recognize(form: Form, headers: &[String]) -> Format {
    let words: Vec<String> = headers.iter().map(|header| folded(header)).collect();
    let has = |list: &str| words.iter().filter(|words| is_listed(list, words)).count();
    let coded = headers.iter().filter(|header| is_coded(header)).count();
    if has("lime_survey") >= 2 || coded * 2 > headers.len() {
        Format::LimeSurvey
    } else if has("odk") > 0 {
        Format::Odk
    } else if form == Form::Json {
        Format::SurveyJs
    } else {
        Format::Plain
    }
}

/// `code. words` or `code[part]. words`.
fn is_coded(header: &str) -> bool {
    let Some((code, _)) = header.split_once(". ") else { return false };
    let code = code.split_once('[').map_or(code, |(code, _)| code);
    let is_code = |c: char| c.is_ascii_alphanumeric();
    code.starts_with(|c: char| c.is_ascii_alphabetic()) && code.chars().all(is_code)
}
