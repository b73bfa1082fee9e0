//! What each engine takes for a name. Turn 0 is the plain name where there is one; every other turn
//! is another name with digits drawn from the code.

use super::super::survey::Given;
use super::Engine;

/// Words that mean something else in the engine, or are columns of what it gives back.
const RESERVED: &[&str] = &[
    "completed",
    "datestamp",
    "deviceid",
    "end",
    "formhub",
    "gid",
    "id",
    "instanceid",
    "instancename",
    "interviewtime",
    "ipaddr",
    "lang",
    "lastpage",
    "meta",
    "other",
    "qid",
    "refurl",
    "savedid",
    "seed",
    "self",
    "sgq",
    "sid",
    "start",
    "startdate",
    "startlanguage",
    "submitdate",
    "that",
    "this",
    "today",
    "token",
    "username",
    "version",
];

/// The longest codes of LimeSurvey.
const LONGEST_QUESTION: usize = 20;
const LONGEST_ANSWER: usize = 5;
/// Digits of a name that is drawn from its code; base 36.
const DRAWN: usize = 7;

/// The name of a question or a part.
pub(super) fn thing(engine: Engine, code: &str, turn: u32) -> String {
    let is_reserved = RESERVED.contains(&code.to_lowercase().as_str());
    let plain = match engine {
        Engine::LimeSurvey => letters_and_digits(code),
        Engine::XlsForm | Engine::SurveyJs | Engine::Table => word(code, '_'),
    };
    let is_same = engine == Engine::LimeSurvey || plain == code;
    let fits = engine != Engine::LimeSurvey || plain.len() <= LONGEST_QUESTION;
    let begins = plain.starts_with(|c: char| c.is_ascii_alphabetic());
    if turn == 0 && fits && begins && is_same && !is_reserved {
        return plain;
    }
    let sign = if engine == Engine::LimeSurvey { "yh" } else { "_h" };
    let kept = LONGEST_QUESTION - DRAWN - sign.len();
    let plain = if begins { plain } else { format!("q{plain}") };
    let kept: String = plain.chars().take(kept).collect();
    [kept.as_str(), sign, &drawn(code, turn, DRAWN)].concat()
}

/// The name of an answer of a list.
pub(super) fn option(engine: Engine, given: &Given, turn: u32) -> String {
    let special = |name: &str| match engine {
        Engine::LimeSurvey => name.to_uppercase(),
        _ => name.to_owned(),
    };
    match given {
        Given::Points(raw) => raw.to_string(),
        Given::NotApplicable if turn == 0 => special("na"),
        Given::DontKnow if turn == 0 => special("dk"),
        Given::NotApplicable => format!("na{turn}"),
        Given::DontKnow => format!("dk{turn}"),
        Given::Choice(code) => choice(engine, code, turn),
    }
}

fn choice(engine: Engine, code: &str, turn: u32) -> String {
    let is_word = word(code, '_') == code && code.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_plain = match engine {
        Engine::LimeSurvey => {
            let is_short = code.len() <= LONGEST_ANSWER;
            is_short && is_word && code.chars().all(|c| c.is_ascii_alphanumeric())
        }
        Engine::XlsForm => is_word,
        // Any text that a spreadsheet and a person leave as it is.
        Engine::SurveyJs | Engine::Table => !code.is_empty() && code.trim() == code,
    };
    let is_special = ["na", "dk", "other"].contains(&code.to_lowercase().as_str());
    if turn == 0 && is_plain && !is_special {
        return code.to_owned();
    }
    let digits = if engine == Engine::LimeSurvey { LONGEST_ANSWER - 1 } else { DRAWN };
    ["h", &drawn(code, turn, digits)].concat()
}

/// The code without `_` and `-`, from which it can be read again: `_` is `x`, and `y` stands before
/// an `x` or a `y` of the code and, with `d`, for `-`.
fn letters_and_digits(code: &str) -> String {
    let mut plain = String::new();
    for c in code.chars() {
        match c {
            '_' => plain.push('x'),
            '-' => plain.push_str("yd"),
            'x' | 'y' => plain.extend(['y', c]),
            c if c.is_ascii_alphanumeric() => plain.push(c),
            _ => {}
        }
    }
    plain
}

/// The code with a sign in place of what is no letter, digit, `_` or `-`.
fn word(code: &str, sign: char) -> String {
    let is_kept = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    code.chars().map(|c| if is_kept(c) { c } else { sign }).collect()
}

/// Digits that hang on the code and the turn alone (FNV-1a, 64 bits).
fn drawn(code: &str, turn: u32, digits: usize) -> String {
    let bytes = code.bytes().chain(turn.to_le_bytes());
    let mut hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let mut next = || {
        let digit = u32::try_from(hash % 36).unwrap_or(0);
        hash /= 36;
        char::from_digit(digit, 36).unwrap_or('0')
    };
    (0..digits).map(|_| next()).collect()
}
