//! A questionnaire that asks some items of another one: the pulse.

use super::head::exact_version;
use super::notes::{Noted, Notes};
use super::suggest::shown;
use super::table::{Field, Table};
use super::{Library, ProblemKind, tree};
use crate::model::{Dimension, Questionnaire, QuestionnaireId, Version};

type Picked = ((QuestionnaireId, Version), Vec<Dimension>);

/// The items of the named version that belong to the pulse.
pub(super) fn read(
    root: &Table<'_>,
    field: &Field<'_>,
    notes: &mut Notes<'_>,
    shipped: &Library,
) -> Result<Picked, Noted> {
    for own in ["dimension", "theme", "item"].iter().filter_map(|key| root.field(key)) {
        let key = own.key.to_owned();
        notes.say(own.key_span, ProblemKind::EntriesBesidePicks { key });
    }
    let (id, version) = reference(field, notes)?;
    let Some(base) = shipped.questionnaire(id.as_str(), Some(version)) else {
        let label = format!("{id}@{version}");
        return Err(notes.say(field.span.clone(), ProblemKind::UnknownQuestionnaire { label }));
    };
    let dimensions = pulse(base);
    tree::need_dimensions(notes, field.span.clone(), |axis| {
        dimensions.iter().any(|dimension| dimension.axis == axis)
    });
    Ok(((id, version), dimensions))
}

/// `mitta-main@1.0`.
pub(super) fn reference(
    field: &Field<'_>,
    notes: &mut Notes<'_>,
) -> Result<(QuestionnaireId, Version), Noted> {
    let text = field.text(notes)?;
    let parts = text.split_once('@');
    let parsed = parts.and_then(|(id, version)| Some((id.parse().ok()?, exact_version(version)?)));
    parsed.ok_or_else(|| {
        notes.say(field.span.clone(), ProblemKind::BadReference { text: shown(text) })
    })
}

/// Themes and dimensions without an item of the pulse are left out.
fn pulse(base: &Questionnaire) -> Vec<Dimension> {
    let mut dimensions = base.dimensions.clone();
    for dimension in &mut dimensions {
        for theme in &mut dimension.themes {
            theme.items.retain(|item| item.in_pulse);
        }
        dimension.themes.retain(|theme| !theme.items.is_empty());
    }
    dimensions.retain(|dimension| !dimension.themes.is_empty());
    dimensions
}
