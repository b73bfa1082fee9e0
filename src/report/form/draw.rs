//! The drawn order of questions on paper.
//!
//! On the screen each who answers gets an order of their own. Paper is copied, so the day draws
//! once for all: the same day gives the same order, another day another one.

use super::super::Date;
use crate::model::Question;

/// Puts the questions in drawn order.
pub(super) fn shuffle(questions: &mut [&Question], date: Date) {
    let seed = mix(u64::from(date.year.unsigned_abs()) * 10_000 + day(date));
    questions.sort_by_key(|question| lot(seed, question.code.as_str()));
}

fn day(date: Date) -> u64 {
    u64::from(date.month.unsigned_abs()) * 100 + u64::from(date.day.unsigned_abs())
}

fn lot(seed: u64, code: &str) -> u64 {
    code.bytes().fold(seed, |lot, byte| mix(lot ^ u64::from(byte)))
}

/// The finalizer of SplitMix64 (Steele, Lea and Flood 2014): every bit moves every other.
fn mix(value: u64) -> u64 {
    let value = value.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    value ^ (value >> 31)
}
