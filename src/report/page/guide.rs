//! The last section: the method in words, the same for every organization.

use super::super::Context;
use super::super::data::{GuidePage, Head};
use crate::guide;

pub(in super::super) fn guide(context: &Context<'_>) -> GuidePage {
    let texts = context.input.texts;
    let guide = guide::guide(texts.language());
    GuidePage {
        head: Head {
            eyebrow: guide.title.clone(),
            title: texts.tr("method-guide-title"),
            lead: guide.lead.clone(),
        },
        sections: &guide.sections,
    }
}
