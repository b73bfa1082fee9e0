//! What can be wrong with a file, as values without words.

mod style;
mod versions;

use std::fmt;
use std::ops::Range;

pub use self::style::Style;
pub use self::versions::{Misfit, VersionProblem};

/// What stands in a file where something else was expected, or what was expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// A text in quotes.
    Text,
    /// A whole number.
    Whole,
    /// A number.
    Number,
    /// `true` or `false`.
    Flag,
    /// A date or a time.
    Date,
    /// A list.
    List,
    /// A table, or a list of tables.
    Table,
}

/// How a file breaks the rules of TOML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Syntax {
    /// The same key twice in one table.
    DuplicateKey,
    /// A bracket or a brace without its pair.
    Unclosed,
    /// A key without a value.
    MissingValue,
    /// No `=` between key and value.
    MissingEquals,
    /// No comma between two entries.
    MissingComma,
    /// A comma too many.
    ExtraComma,
    /// A text without quotes.
    Unquoted,
    /// A text with only one quote, or with a wrong escape in it.
    BadText,
    /// Digits that form no number.
    BadNumber,
    /// A key of characters that need quotes.
    BadKey,
    /// Tables within tables within tables.
    TooDeep,
    /// Anything else that has no place here.
    Unexpected,
}

/// What a code in a block is the code of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thing {
    /// A section.
    Section,
    /// A question.
    Question,
    /// A scale.
    Scale,
    /// Somebody who answers.
    Audience,
    /// A key figure.
    Kpi,
    /// A theme or an item of a scored questionnaire.
    Mirror,
    /// A column of a table of answers.
    Column,
    /// Anything that is asked in a round.
    Asked,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields say themselves what they hold")]
pub enum ProblemKind {
    /// The file is not read at all.
    FileTooLarge { kilobytes: usize },
    /// A line that is not read at all.
    LineTooLong { most: usize },
    /// The text is not TOML here.
    Syntax(Syntax),
    /// A format of another version of the program.
    UnknownFormat { found: String },
    /// A key that has to be there.
    MissingKey { key: String },
    /// A key that means nothing here.
    UnknownKey { key: String, suggestion: Option<String> },
    /// A value of another type.
    WrongType { key: String, expected: Found, found: Found },
    /// Not one of the words that are possible here.
    UnknownChoice { value: String, allowed: String, suggestion: Option<String> },
    /// A number outside its limits.
    OutOfRange { key: String, least: usize, most: usize },
    /// A weight that is not finite and above 0.
    BadWeight,
    /// Not a code.
    BadCode { code: String },
    /// Not `major.minor`.
    BadVersion { text: String },
    /// Not a day of the calendar.
    BadDate { text: String },
    /// Not `id@major.minor`.
    BadReference { text: String },
    /// Not a theme with two neighbouring levels, such as `L1.01`.
    BadStep { code: String },
    /// The same code twice.
    DuplicateCode { code: String, first_line: usize },
    /// A dimension that the file does not have.
    UnknownDimension { code: String, suggestion: Option<String> },
    /// A theme that is not there.
    UnknownTheme { code: String, suggestion: Option<String> },
    /// An item that the questionnaire does not have.
    UnknownItem { code: String, suggestion: Option<String> },
    /// A questionnaire that is neither shipped nor one's own.
    UnknownQuestionnaire { label: String },
    /// Own items beside picked ones.
    EntriesBesidePicks { key: String },
    /// A theme without items.
    ThemeWithoutItems { code: String },
    /// A dimension without themes.
    DimensionWithoutThemes { code: String },
    /// Length, breadth or depth is not there.
    DimensionMissing { code: String },
    /// More entries than a questionnaire can have.
    TooManyEntries { key: String, most: usize },
    /// Fewer entries than make sense.
    TooFew { key: String, least: usize },
    /// A number that is endless or none.
    NotFinite { key: String },
    /// A code of a block that names nothing.
    Unknown { thing: Thing, code: String, suggestion: Option<String> },
    /// A section without questions.
    SectionWithoutQuestions { code: String },
    /// A block that nobody is asked.
    NobodyAnswers,
    /// A scale of labelled points where ends are needed, or the other way round.
    OtherScale { code: String },
    /// The greatest number is not above the least.
    LimitsCrossed,
    /// Not exactly one source of the choices.
    ChoiceSource,
    /// A column that is to become more than one thing.
    SeveralMeanings { keys: String },
    /// Not five levels.
    LevelCount { found: usize },
    /// Two levels with the same words.
    LevelsAlike { first: usize, second: usize },
    /// Described levels on a scale of numbers.
    LevelsOnScale,
    /// A reversed item with described levels.
    ReverseAnchored,
    /// *Does not apply* where the item always applies.
    AlwaysApplies { code: String },
    /// Versions or identifiers that do not go together.
    Versions(VersionProblem),
    /// More files than are read.
    TooManyFiles { most: usize },
    /// A text without words.
    EmptyText,
    /// The same text in both languages.
    Untranslated,
    /// A text longer than its place allows.
    TextTooLong { found: usize, most: usize },
    /// A control character or one that turns the direction of writing.
    ForbiddenCharacter { name: String },
    /// A text that strays from the rules of wording; told only where they are asked for.
    Style(Style),
    /// More problems than are told at once.
    MoreProblems { count: usize },
}

impl ProblemKind {
    /// A character that is not seen.
    pub(super) fn forbidden(bad: char) -> Self {
        Self::ForbiddenCharacter { name: format!("U+{:04X}", u32::from(bad)) }
    }

    /// Whether something is not there: after a syntax error it may only have been lost.
    pub(super) fn is_absence(&self) -> bool {
        matches!(
            self,
            Self::MissingKey { .. }
                | Self::UnknownDimension { .. }
                | Self::UnknownTheme { .. }
                | Self::Unknown { .. }
                | Self::SectionWithoutQuestions { .. }
                | Self::ThemeWithoutItems { .. }
                | Self::DimensionWithoutThemes { .. }
                | Self::DimensionMissing { .. }
                | Self::LevelCount { .. }
        )
    }
}

/// One thing that is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Bytes of the source that it is about.
    pub span: Range<usize>,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// Everything that is wrong with one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problems {
    /// What the file is called.
    pub name: String,
    /// The file as it was read.
    pub source: String,
    /// The problems, in the order of the lines; never empty.
    pub list: Vec<Problem>,
}

impl Problems {
    /// A problem of a file as a whole.
    pub(super) fn of_file(name: &str, kind: ProblemKind) -> Self {
        let list = vec![Problem { span: 0..0, kind }];
        Self { name: name.to_owned(), source: String::new(), list }
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {:?}", self.name, self.list)
    }
}

impl std::error::Error for Problems {}
