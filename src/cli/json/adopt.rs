//! What became of a form of another program.

use serde::Serialize;

use super::FORMAT;
use crate::app::{Adopted, Fit};

#[derive(Serialize)]
pub struct Form<'f> {
    format: u8,
    file: &'f str,
    questionnaire: String,
    questions: usize,
    program: &'static str,
    left: Vec<Left<'f>>,
}

#[derive(Serialize)]
struct Left<'f> {
    code: &'f str,
    kind: &'f str,
    message: &'f str,
}

/// What became of a form, and what of it stays behind in words.
pub fn adopted<'f>(
    file: &'f str,
    fit: &Fit,
    adopted: &'f Adopted,
    messages: &'f [String],
) -> Form<'f> {
    let (questionnaire, questions) = fit.asks.counted();
    let left = adopted.left.iter().zip(messages);
    let left = left.map(|(left, message)| Left { code: &left.code, kind: &left.kind, message });
    let (format, program) = (FORMAT, adopted.program);
    Form { format, file, questionnaire, questions, program, left: left.collect() }
}
