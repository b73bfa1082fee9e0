//! Key figures, and the rules that ask about contradictions.

use super::super::entries::{entries, unique, unique_codes};
use super::super::notes::{Noted, Notes};
use super::super::suggest::{closest, shown};
use super::super::table::{Field, Table};
use super::super::vocabulary::{BETTER, CLAIMS, IS};
use super::super::{Library, ProblemKind, Thing, words};
use super::control::MOST_DECIMALS;
use crate::model::{Kpi, KpiCode, Rule, ThemeCode};

type Read = (Result<Vec<Kpi>, Noted>, Result<Vec<Rule>, Noted>);

/// Reads every `[[kpi]]` and `[[rule]]`.
pub(super) fn read(root: &Table<'_>, notes: &mut Notes<'_>, library: &Library) -> Read {
    if let Err(noted) = root.need(notes, "kpi") {
        return (Err(noted), Err(noted));
    }
    let kpis = entries(root, notes, "kpi", None, |table, notes| kpi(table, notes, library));
    unique(&kpis, notes);
    let codes: Vec<&str> = kpis.iter().map(|kpi| kpi.code).collect();
    let tables = root.tables(notes, "rule");
    let rules: Vec<_> = tables.iter().map(|table| rule(table, notes, library, &codes)).collect();
    let ids = tables.iter().filter_map(|table| table.field("id"));
    let ids: Vec<_> = ids.filter_map(|id| Some((id.as_text()?, id.span))).collect();
    unique_codes(ids, notes);
    (kpis.into_iter().map(|entry| entry.value).collect(), rules.into_iter().collect())
}

fn kpi(table: &Table<'_>, notes: &mut Notes<'_>, library: &Library) -> Result<Kpi, Noted> {
    table.only(
        notes,
        &["code", "name", "definition", "unit", "better", "decimals", "themes", "source"],
    );
    let code = table.need(notes, "code").and_then(|field| field.code(notes));
    let name = table.wording(notes, "name", words::NAME);
    let definition = table.wording(notes, "definition", words::NOTE);
    let unit = table.wording(notes, "unit", words::UNIT);
    let better = table.need(notes, "better").and_then(|field| field.choice(notes, BETTER));
    let decimals = table.need(notes, "decimals");
    let decimals = decimals.and_then(|field| field.whole(notes, 0..=MOST_DECIMALS));
    let themes = table.need(notes, "themes").and_then(|field| field.entries(notes, 1));
    let themes = themes
        .map(|themes| themes.iter().map(|field| theme(field, notes, library)).collect::<Vec<_>>());
    let source = table.wording(notes, "source", words::NAME);
    Ok(Kpi {
        code: code?,
        name: name?,
        definition: definition?,
        unit: unit?,
        better: better?,
        decimals: decimals?,
        themes: themes?.into_iter().collect::<Result<_, _>>()?,
        source: source?,
    })
}

fn rule(
    table: &Table<'_>,
    notes: &mut Notes<'_>,
    library: &Library,
    kpis: &[&str],
) -> Result<Rule, Noted> {
    table.only(notes, &["id", "theme", "score", "kpi", "is", "text"]);
    let id = table.need(notes, "id").and_then(|field| field.code(notes));
    let theme = table.need(notes, "theme").and_then(|field| theme(&field, notes, library));
    let score = table.need(notes, "score").and_then(|field| field.choice(notes, CLAIMS));
    let kpi = table.need(notes, "kpi").and_then(|field| known_kpi(&field, notes, kpis));
    let is = table.need(notes, "is").and_then(|field| field.choice(notes, IS));
    let text = table.wording(notes, "text", words::NOTE);
    Ok(Rule { id: id?, theme: theme?, score: score?, kpi: kpi?, is: is?, text: text? })
}

/// A theme of a questionnaire in the library.
fn theme(field: &Field<'_>, notes: &mut Notes<'_>, library: &Library) -> Result<ThemeCode, Noted> {
    let code: ThemeCode = field.code(notes)?;
    if library.themes().any(|theme| theme.code == code) {
        return Ok(code);
    }
    let suggestion = closest(code.as_str(), library.themes().map(|theme| theme.code.as_str()));
    let code = shown(code.as_str());
    Err(notes.say(field.span.clone(), ProblemKind::UnknownTheme { code, suggestion }))
}

fn known_kpi(field: &Field<'_>, notes: &mut Notes<'_>, kpis: &[&str]) -> Result<KpiCode, Noted> {
    let code: KpiCode = field.code(notes)?;
    if kpis.contains(&code.as_str()) {
        return Ok(code);
    }
    let suggestion = closest(code.as_str(), kpis.iter().copied());
    let code = shown(code.as_str());
    let kind = ProblemKind::Unknown { thing: Thing::Kpi, code, suggestion };
    Err(notes.say(field.span.clone(), kind))
}
