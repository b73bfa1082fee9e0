//! What stays behind when a form becomes a block.

use super::Place;

/// Something of a form that a block does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// Where it stands.
    pub place: Place,
    /// Code of the question or group, as the form has it; empty where it is about the form.
    pub code: String,
    /// The form's own word for what it is, such as the type of the question.
    pub kind: String,
    /// What of it stays behind.
    pub what: Lost,
}

/// What stays behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lost {
    /// A question of a type that no question of a block has.
    Type,
    /// A text between questions.
    Note,
    /// A value that is computed.
    Calculation,
    /// What the device tells of itself: times, numbers, names.
    Metadata,
    /// That questions are asked again for each of many things; they are asked once.
    Repeat,
    /// A group whose questions stand in another one.
    Nesting,
    /// When it is asked; it is always asked.
    Condition,
    /// What an answer must be like.
    Rule,
    /// That it has to be answered.
    Required,
    /// An answer in one's own words beside a list.
    OtherText,
    /// An answer that is there from the beginning.
    Default,
    /// Which answer is right.
    RightAnswer,
    /// An order that is drawn.
    DrawnOrder,
    /// A list that comes from elsewhere, or hangs on another answer.
    List,
    /// A picture or a sound.
    Media,
    /// A setting of its own.
    Setting {
        /// Its name.
        name: String,
    },
    /// Its code cannot be one; it has another.
    Renamed {
        /// The new code.
        to: String,
    },
    /// Codes of its answers cannot be codes; they have others.
    OptionsRenamed {
        /// How many.
        count: usize,
    },
    /// It is asked as several questions.
    Split {
        /// How many.
        into: usize,
    },
    /// A text is longer than its place; its end stays behind.
    Shortened,
    /// It has no text; its code stands for it.
    NoText,
    /// A list with fewer than two answers, or none at all.
    TooFewOptions,
    /// More than a block has room for.
    NoRoom {
        /// The most.
        most: usize,
    },
    /// Another one has the same code.
    Twice,
    /// A group without questions.
    EmptyGroup,
    /// A language that the program does not have.
    Language,
    /// Only one language has texts; they stand for both.
    OneLanguage,
}
