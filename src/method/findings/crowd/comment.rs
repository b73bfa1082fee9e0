//! What people of a crowd wrote.

use serde::Serialize;

use crate::method::Withheld;
use crate::method::disclosure::display_rules;
use crate::model::{QuestionCode, Remark, Side};

/// One comment.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Comment {
    /// The question, or the theme, that it was written to.
    pub about: QuestionCode,
    /// The words.
    pub text: String,
}

/// The comments of a side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Comments {
    /// By what they were written to, then in the order of the alphabet: nobody’s place in the list
    /// tells who wrote.
    pub list: Vec<Comment>,
    /// Why none is shown.
    pub withheld: Option<Withheld>,
}

impl Comments {
    pub(super) fn none(reason: Withheld) -> Self {
        Self { list: Vec::new(), withheld: Some(reason) }
    }
}

/// The comments of a side of so many people: none below ten.
pub(super) fn comments(side: Side, people: u32, remarks: &[Remark]) -> Comments {
    if !display_rules(people).comments {
        return Comments::none(Withheld::FewPeople);
    }
    let of_side = remarks.iter().filter(|remark| remark.side == side);
    let comment =
        |remark: &Remark| Comment { about: remark.about.clone(), text: remark.text.clone() };
    let mut list: Vec<Comment> = of_side.map(comment).collect();
    list.sort();
    Comments { list, withheld: None }
}
