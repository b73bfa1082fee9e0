//! Forms that others have made: what they ask, and what of it becomes a block of one's own.
//!
//! A form is first read as it is ([`Definition`]); [`block::of`] then makes a block of it and lists
//! everything that stays behind. Nothing is left out without a word.

pub mod block;
mod compare;
mod error;
mod form;
mod limesurvey;
mod lost;
mod plain;
mod surveyjs;
mod workbook;
mod xlsform;

pub use compare::{Difference, differences};
pub use error::{Place, ReadError, ReadFault};
pub use form::{Answer, Bracket, Counts, Definition, Element, FormOption, Role, Texts};
pub use lost::{Left, Lost};

/// The largest file that is read as a form, in bytes.
pub const MOST_BYTES: usize = 10_000_000;
/// The most elements of a form: questions, groups, notes and what else it consists of.
pub const MOST_ELEMENTS: usize = 5_000;

/// Reads a form of LimeSurvey (structure as text, or XML), an XLSForm or a form of SurveyJS; which
/// one, the first bytes tell.
///
/// # Errors
/// Why it is none of these, and where.
pub fn read(bytes: &[u8]) -> Result<Definition, ReadError> {
    if bytes.len() > MOST_BYTES {
        return Err(ReadFault::TooLarge { megabytes: MOST_BYTES / 1_000_000 }.into());
    }
    let definition = match bytes.trim_ascii_start() {
        [b'P', b'K', ..] => xlsform::read(workbook::open(bytes)?)?,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => return Err(workbook::why_not(bytes).into()),
        _ => {
            let text = plain::utf8(bytes)?;
            match text.trim_start().chars().next() {
                Some('{') => surveyjs::read(text)?,
                Some('<') => limesurvey::read_xml(text)?,
                Some(_) => limesurvey::read_table(text)?,
                None => return Err(ReadFault::NoForm.into()),
            }
        }
    };
    if definition.elements.len() > MOST_ELEMENTS {
        return Err(ReadFault::TooMany { most: MOST_ELEMENTS }.into());
    }
    Ok(definition)
}
