//! Reading a questionnaire file that somebody wrote.

use std::path::Path;

use super::source::{self, CheckError};
use crate::catalog::{self, Content, Library, ProblemKind, Problems};

/// What a file is held to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rules {
    /// That it can be read.
    Format,
    /// That its texts keep the rules of wording as well.
    Wording,
}

/// What was read, or everything that is wrong with it.
pub type Checked = Result<Content, Problems>;

/// Reads the file; its problems are called by the path as it was given. What it refers to may also
/// lie beside it.
pub(super) fn check(path: &Path, library: &Library, rules: Rules) -> Result<Checked, CheckError> {
    let text = source::text(path)?;
    let name = path.display().to_string();
    let read = |library: &Library| match rules {
        Rules::Format => catalog::read(&name, &text, library),
        Rules::Wording => catalog::read_strictly(&name, &text, library),
    };
    let first = read(library);
    if !first.as_ref().is_err_and(names_another) {
        return Ok(first);
    }
    let beside = path.parent().map(|folder| if folder == "" { Path::new(".") } else { folder });
    let beside = beside.map(source::folder).unwrap_or_default();
    Ok(read(&library.with_drafts(&beside.files)))
}

/// Whether a questionnaire is named that the library does not have.
fn names_another(problems: &Problems) -> bool {
    problems.list.iter().any(|p| matches!(p.kind, ProblemKind::UnknownQuestionnaire { .. }))
}
