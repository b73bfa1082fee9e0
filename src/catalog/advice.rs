//! The advice library: one first action for each step of each theme.

use std::collections::BTreeMap;

use super::notes::{Noted, Notes};
use super::suggest::{closest, shown};
use super::table::{Field, Table};
use super::{Library, ProblemKind, Problems, head, syntax, words};
use crate::model::{Level, ThemeCode, Wording};

/// Who is usually the one to begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Owner {
    /// Management.
    Management,
    /// The person who answers for the customer group.
    CustomerGroup,
    /// The unit's lead.
    Unit,
    /// Service development.
    Development,
    /// The team that meets customers.
    Team,
    /// Measurement.
    Measurement,
    /// People and work.
    People,
    /// Work with partners.
    Partners,
    /// Communication.
    Communication,
    /// The host of ideas.
    Ideas,
}

const OWNERS: &[(&str, Owner)] = &[
    ("MGT", Owner::Management),
    ("OWN", Owner::CustomerGroup),
    ("UNIT", Owner::Unit),
    ("DEV", Owner::Development),
    ("TEAM", Owner::Team),
    ("DATA", Owner::Measurement),
    ("PPL", Owner::People),
    ("PART", Owner::Partners),
    ("COM", Owner::Communication),
    ("IDEA", Owner::Ideas),
];

/// The first action from one level of a theme to the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// The theme.
    pub theme: ThemeCode,
    /// The level of the theme's score; the advice leads to the next one.
    pub from: Level,
    /// What to do.
    pub text: Wording,
    /// Who usually begins.
    pub owner: Owner,
    /// Code of the figure where the effect should show, such as `K03`.
    pub kpi: String,
}

/// Reads an advice file about the themes of the library's questionnaires.
pub(super) fn parse(name: &str, source: &str, library: &Library) -> Result<Vec<Advice>, Problems> {
    syntax::read(name, source, |root, notes| {
        head::format(root, notes)?;
        root.only(notes, &["format", "advice"]);
        let tables = root.tables(notes, "advice");
        let mut seen = BTreeMap::new();
        let mut list = Vec::with_capacity(tables.len());
        for table in &tables {
            list.push(read(table, notes, library));
            unique(table, notes, &mut seen);
        }
        list.into_iter().collect()
    })
}

fn read(table: &Table<'_>, notes: &mut Notes<'_>, library: &Library) -> Result<Advice, Noted> {
    table.only(notes, &["code", "text", "owner", "kpi"]);
    let step = table.need(notes, "code").and_then(|field| step(&field, notes, library));
    let text = table.wording(notes, "text", words::NOTE);
    let owner = table.need(notes, "owner").and_then(|field| field.choice(notes, OWNERS));
    let kpi = table.need(notes, "kpi");
    let kpi = kpi.and_then(|field| field.clean(notes, 10).map(str::to_owned));
    let (theme, from) = step?;
    Ok(Advice { theme, from, text: text?, owner: owner?, kpi: kpi? })
}

/// `L1.01`: the theme `L1`, from level 0 to level 1.
fn step(
    field: &Field<'_>,
    notes: &mut Notes<'_>,
    library: &Library,
) -> Result<(ThemeCode, Level), Noted> {
    let text = field.text(notes)?;
    let Some((theme, from)) = split(text) else {
        let code = shown(text);
        return Err(notes.say(field.span.clone(), ProblemKind::BadStep { code }));
    };
    if !library.themes().any(|known| known.code == theme) {
        let suggestion = closest(theme.as_str(), library.themes().map(|t| t.code.as_str()));
        let kind = ProblemKind::UnknownTheme { code: theme.to_string(), suggestion };
        return Err(notes.say(field.span.clone(), kind));
    }
    Ok((theme, from))
}

fn split(text: &str) -> Option<(ThemeCode, Level)> {
    let (theme, steps) = text.rsplit_once('.')?;
    let from = match steps {
        "01" => 0,
        "12" => 1,
        "23" => 2,
        "34" => 3,
        _ => return None,
    };
    Some((theme.parse().ok()?, Level::new(from)?))
}

fn unique<'a>(table: &Table<'a>, notes: &mut Notes<'_>, seen: &mut BTreeMap<&'a str, usize>) {
    let Some(field) = table.field("code") else { return };
    let Some(text) = field.as_text() else { return };
    let first = *seen.entry(text).or_insert(field.span.start);
    if first != field.span.start {
        let (code, first_line) = (shown(text), notes.line_of(first));
        notes.say(field.span, ProblemKind::DuplicateCode { code, first_line });
    }
}
