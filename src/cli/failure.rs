//! What a task has to say.

use super::Exit;

/// The result of a task, printed to stdout.
#[derive(Debug)]
pub struct Said {
    /// What is printed.
    pub text: String,
    /// How it ended: problems that were looked for and found are a result too.
    pub exit: Exit,
}

impl Said {
    /// What was asked for is done.
    pub fn done(text: impl Into<String>) -> Self {
        Self { text: text.into(), exit: Exit::Done }
    }

    /// One line, and done.
    pub fn line(mut text: String) -> Self {
        text.push('\n');
        Self::done(text)
    }
}

/// Why a task came to nothing, printed to stderr.
#[derive(Debug)]
pub struct Failure {
    /// What is printed.
    pub text: String,
    /// How it ended.
    pub exit: Exit,
}

impl Failure {
    /// What was asked for failed.
    pub fn failed(text: String) -> Self {
        Self { text, exit: Exit::Failed }
    }

    /// The command line asks for what does not exist.
    pub fn usage(text: String) -> Self {
        Self { text, exit: Exit::Usage }
    }
}

/// What came of a task.
pub type Told = Result<Said, Failure>;
