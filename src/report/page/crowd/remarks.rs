//! What people wrote, where it was chosen to be printed.

use std::collections::BTreeSet;

use super::super::super::Context;
use super::super::super::data::{Comment, Remarks};
use crate::method::findings::crowd::{Comment as Written, SideFinding};
use crate::model::Remark;
use crate::prose;

/// Those of a side that were chosen and may be seen, in the order of the findings: nobody's place in
/// the list tells who wrote.
pub(super) fn remarks(context: &Context<'_>, found: &SideFinding) -> Remarks {
    let texts = context.input.texts;
    let of_side = context.input.remarks.iter().filter(|remark| remark.side == found.side);
    let chosen: BTreeSet<_> =
        of_side.map(|Remark { about, text, .. }| (about.as_str(), text.as_str())).collect();
    let is_chosen =
        |written: &&Written| chosen.contains(&(written.about.as_str(), written.text.as_str()));
    let comment = |written: &Written| Comment {
        of: prose::about(texts, context.round, &written.about),
        text: written.text.clone(),
    };
    let rows = found.comments.list.iter().filter(is_chosen).map(comment).collect();
    Remarks { title: texts.tr("comments-title"), rows }
}
