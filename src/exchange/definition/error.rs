//! Why a file is not read as a form, and where.

use super::MOST_ELEMENTS;

/// A place in a form.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place {
    /// The sheet of a workbook, or the table of an XML file; empty where there is only one.
    pub sheet: String,
    /// Row, from 1; 0 where rows are not counted.
    pub row: usize,
    /// Name of the column, or the path in a tree, such as `pages[1].elements[0]`.
    pub column: String,
}

impl Place {
    /// A row of a sheet.
    pub(super) fn row(sheet: &str, row: usize) -> Self {
        Self { sheet: sheet.to_owned(), row, column: String::new() }
    }

    /// A path in a tree.
    pub(super) fn path(path: &str) -> Self {
        Self { column: path.to_owned(), ..Self::default() }
    }
}

/// Why a file is not read as a form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{fault} at {place:?}")]
pub struct ReadError {
    /// Where, as far as it can be told.
    pub place: Place,
    /// Why.
    pub fault: ReadFault,
}

impl From<ReadFault> for ReadError {
    fn from(fault: ReadFault) -> Self {
        Self { place: Place::default(), fault }
    }
}

impl ReadFault {
    pub(super) fn at(self, place: Place) -> ReadError {
        ReadError { place, fault: self }
    }
}

/// What is wrong with a file as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReadFault {
    /// More bytes than a form has.
    #[error("too large")]
    TooLarge {
        /// The most, in millions of bytes.
        megabytes: usize,
    },
    /// It unpacks to more than a form has.
    #[error("unpacks to too much")]
    Unpacked {
        /// The most, in millions of bytes.
        megabytes: u64,
    },
    /// More rows or elements than a form has.
    #[error("too many elements, at most {MOST_ELEMENTS}")]
    TooMany {
        /// The most.
        most: usize,
    },
    /// A workbook that asks for a password.
    #[error("password")]
    Password,
    /// A workbook of the format before 2007.
    #[error("old workbook")]
    OldWorkbook,
    /// A file that is not what it says it is.
    #[error("damaged")]
    Damaged,
    /// A text that is not UTF-8.
    #[error("not UTF-8")]
    NotUtf8,
    /// JSON that breaks its rules.
    #[error("bad JSON")]
    BadJson,
    /// XML that breaks its rules.
    #[error("bad XML")]
    BadXml,
    /// A form of none of the engines.
    #[error("no form")]
    NoForm,
    /// A group that is ended but not begun, or the other way round.
    #[error("unpaired group")]
    UnpairedGroup,
}
