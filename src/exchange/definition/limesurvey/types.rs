//! Question types of LimeSurvey.
//!
//! List: <https://www.limesurvey.org/manual/Question_types>.

use crate::exchange::definition::{Answer, Role};

/// What a letter means.
pub(super) fn role(kind: &str) -> Role {
    let answer = match kind {
        "L" | "!" | "O" => Answer::One,
        "M" | "P" => Answer::Many,
        "Y" => Answer::YesNo,
        "F" | "H" => Answer::Grid,
        "5" | "A" => Answer::Scale(1, 5),
        "B" => Answer::Scale(1, 10),
        "N" | "K" => Answer::Number { whole: false },
        "S" | "Q" => Answer::Text { long: false },
        "T" | "U" => Answer::Text { long: true },
        "X" => return Role::Note,
        "*" => return Role::Calculation,
        _ => Answer::Other,
    };
    Role::Question(answer)
}

/// Whether its cells stand between rows and columns that are both subquestions.
pub(super) fn has_two_axes(kind: &str) -> bool {
    matches!(kind, ":" | ";")
}
