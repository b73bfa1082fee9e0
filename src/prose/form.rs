//! Forms in words: what the program says in one that is handed out, why one is not read, and what
//! of it stays behind.

use crate::exchange::definition::block::FormWords;
use crate::exchange::definition::{Left, Lost, Place, ReadError, ReadFault};
use crate::exchange::survey::{LeftOut, Why, Words};
use crate::exchange::template::TableWords;
use crate::model::Wording;
use crate::text::{Arg, Texts};

/// The program's words in a form, from the messages of both languages.
pub fn survey_words(fi: &Texts, en: &Texts) -> Words {
    let both = |key: &str| Wording { fi: fi.tr(key), en: en.tr(key) };
    Words {
        dont_know: both("answer-dk"),
        yes: both("form-yes"),
        no: both("form-no"),
        how: both("paper-how-level"),
        note: both("form-note"),
        disagree: both("paper-agree-least"),
        agree: both("paper-agree-most"),
    }
}

/// What a table to fill in says of itself.
pub fn table_words(fi: &Texts, en: &Texts) -> TableWords {
    let both = |key: &str| Wording { fi: fi.tr(key), en: en.tr(key) };
    TableWords {
        people: both("form-sheet-people"),
        codes: both("form-sheet-codes"),
        code: both("form-column-code"),
        question: both("form-column-question"),
        answers: both("form-column-answers"),
        text: both("form-in-words"),
        key: both("form-key"),
        keys: both("form-key-text"),
    }
}

/// The program's words in a block that is made of somebody's form.
pub fn form_words(fi: &Texts, en: &Texts) -> FormWords {
    let both = |key: &str| Wording { fi: fi.tr(key), en: en.tr(key) };
    FormWords { yes: both("form-yes"), no: both("form-no"), number: both("form-number") }
}

/// Why a form does not ask a question of its round.
pub fn left_out(texts: &Texts, left: &LeftOut) -> String {
    let key = match left.why {
        Why::EmptyList => "form-out-empty-list",
        Why::NeedsTheProgram => "form-out-program",
        Why::Twice => "form-out-twice",
    };
    texts.with(key, &[("code", Arg::Text(&left.code))])
}

/// Why a file is not read as a form, with its place.
pub fn form_error(texts: &Texts, error: &ReadError) -> String {
    let fault = fault(texts, error.fault);
    let said = ("fault", Arg::Text(&fault));
    match &error.place {
        Place { sheet, row: 1.., .. } if !sheet.is_empty() => {
            let at = [("sheet", Arg::Text(sheet)), ("row", Arg::Count(error.place.row)), said];
            texts.with("form-fault-at-sheet", &at)
        }
        Place { row: row @ 1.., .. } => {
            texts.with("form-fault-at-row", &[("row", Arg::Count(*row)), said])
        }
        Place { column, .. } if !column.is_empty() => {
            texts.with("form-fault-at-path", &[("path", Arg::Text(column)), said])
        }
        Place { .. } => fault,
    }
}

fn fault(texts: &Texts, fault: ReadFault) -> String {
    let most = |key, most| texts.with(key, &[("most", Arg::Count(most))]);
    match fault {
        ReadFault::TooLarge { megabytes } => most("form-fault-too-large", megabytes),
        ReadFault::Unpacked { megabytes } => {
            most("form-fault-unpacked", usize::try_from(megabytes).unwrap_or(usize::MAX))
        }
        ReadFault::TooMany { most: many } => most("form-fault-too-many", many),
        ReadFault::Password => texts.tr("form-fault-password"),
        ReadFault::OldWorkbook => texts.tr("form-fault-old"),
        ReadFault::Damaged => texts.tr("form-fault-damaged"),
        ReadFault::NotUtf8 => texts.tr("form-fault-not-utf8"),
        ReadFault::BadJson => texts.tr("form-fault-json"),
        ReadFault::BadXml => texts.tr("form-fault-xml"),
        ReadFault::NoForm => texts.tr("form-fault-no-form"),
        ReadFault::UnpairedGroup => texts.tr("form-fault-unpaired"),
    }
}

/// What of a form stays behind, with the question that it is about.
pub fn left_behind(texts: &Texts, left: &Left) -> String {
    let what = lost(texts, &left.what);
    let (kind, what) = (("kind", Arg::Text(&left.kind)), ("what", Arg::Text(&what)));
    if left.code.is_empty() {
        return texts.with("form-left-nameless", &[kind, what]);
    }
    texts.with("form-left", &[("code", Arg::Text(&left.code)), kind, what])
}

fn lost(texts: &Texts, lost: &Lost) -> String {
    let count = |key, name, count: usize| texts.with(key, &[(name, Arg::Count(count))]);
    let key = match lost {
        Lost::Setting { name } => {
            return texts.with("form-lost-setting", &[("name", Arg::Text(name))]);
        }
        Lost::Renamed { to } => return texts.with("form-lost-renamed", &[("to", Arg::Text(to))]),
        Lost::OptionsRenamed { count: many } => {
            return count("form-lost-options-renamed", "count", *many);
        }
        Lost::Split { into } => return count("form-lost-split", "into", *into),
        Lost::NoRoom { most } => return count("form-lost-no-room", "most", *most),
        Lost::Type => "form-lost-type",
        Lost::Note => "form-lost-note",
        Lost::Calculation => "form-lost-calculation",
        Lost::Metadata => "form-lost-metadata",
        Lost::Repeat => "form-lost-repeat",
        Lost::Nesting => "form-lost-nesting",
        Lost::Condition => "form-lost-condition",
        Lost::Rule => "form-lost-rule",
        Lost::Required => "form-lost-required",
        Lost::OtherText => "form-lost-other-text",
        Lost::Default => "form-lost-default",
        Lost::RightAnswer => "form-lost-right-answer",
        Lost::DrawnOrder => "form-lost-drawn-order",
        Lost::List => "form-lost-list",
        Lost::Media => "form-lost-media",
        Lost::Shortened => "form-lost-shortened",
        Lost::NoText => "form-lost-no-text",
        Lost::TooFewOptions => "form-lost-too-few",
        Lost::Twice => "form-lost-twice",
        Lost::EmptyGroup => "form-lost-empty-group",
        Lost::Language => "form-lost-language",
        Lost::OneLanguage => "form-lost-one-language",
    };
    texts.tr(key)
}
