//! Typed identifiers. A code names one construct for ever.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// Why a text is not a code or a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// Not 1–40 characters of `A–Z a–z 0–9 _ -` beginning with a letter.
    #[error("bad code")]
    Code,
    /// Not `major.minor`.
    #[error("bad version")]
    Version,
}

const LONGEST_CODE: usize = 40;

pub(super) fn is_code(text: &str) -> bool {
    text.len() <= LONGEST_CODE
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
}

/// A code type: a text that is checked when it is made.
macro_rules! code {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The code as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::model::CodeError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                if $crate::model::code::is_code(text) {
                    Ok(Self(text.to_owned()))
                } else {
                    Err($crate::model::CodeError::Code)
                }
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::model::CodeError;
            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(code: $name) -> String {
                code.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

pub(super) use code;

code! {
    /// Code of an item, such as `L2_1`.
    ItemCode
}
code! {
    /// Code of a theme, such as `L2`.
    ThemeCode
}
code! {
    /// Identifier of a questionnaire, such as `mitta-main`.
    QuestionnaireId
}

/// The three dimensions of a customer relationship, and the enablers beside them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Axis {
    /// How long and how early the relationship lives.
    Length,
    /// How much of the need is shared with us.
    Breadth,
    /// How much the relationship means.
    Depth,
    /// What makes the three possible; never part of the overall figure.
    Enablers,
}

impl Axis {
    /// All four, in the order of the questionnaire.
    pub const ALL: [Self; 4] = [Self::Length, Self::Breadth, Self::Depth, Self::Enablers];
    /// The three that form the overall figure.
    pub const DIMENSIONS: [Self; 3] = [Self::Length, Self::Breadth, Self::Depth];

    /// The code in files and in JSON.
    pub fn code(self) -> &'static str {
        match self {
            Self::Length => "length",
            Self::Breadth => "breadth",
            Self::Depth => "depth",
            Self::Enablers => "enablers",
        }
    }
}

impl FromStr for Axis {
    type Err = CodeError;
    fn from_str(text: &str) -> Result<Self, CodeError> {
        Self::ALL.into_iter().find(|axis| axis.code() == text).ok_or(CodeError::Code)
    }
}

/// `major.minor` of a questionnaire: minor keeps every answer, major may change one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Version {
    /// Changed when an answer or a figure may change.
    pub major: u16,
    /// Changed for spelling, clarity and translation.
    pub minor: u16,
}

impl FromStr for Version {
    type Err = CodeError;
    fn from_str(text: &str) -> Result<Self, CodeError> {
        let (major, minor) = text.split_once('.').ok_or(CodeError::Version)?;
        let number = |part: &str| part.parse().map_err(|_| CodeError::Version);
        Ok(Self { major: number(major)?, minor: number(minor)? })
    }
}

impl TryFrom<String> for Version {
    type Error = CodeError;
    fn try_from(text: String) -> Result<Self, CodeError> {
        text.parse()
    }
}

impl From<Version> for String {
    fn from(version: Version) -> String {
        version.to_string()
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}
