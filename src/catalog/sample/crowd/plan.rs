//! What the file says of the crowd.

use std::collections::BTreeMap;

use crate::catalog::notes::{Noted, Notes};
use crate::catalog::table::{Field, Table};
use crate::catalog::words;
use crate::model::{Language, Remark, Side};

const MOST_PEOPLE: usize = 10_000;
const ROLES: [&str; 5] = ["management", "supervisor", "customer_work", "support", "other"];
const SIDES: &[(&str, Side)] = &[("staff", Side::Staff), ("customers", Side::Customers)];
const ROUND: &[&str] = &[
    "name",
    "invited",
    "answered",
    "customers_invited",
    "customers",
    "recommendation",
    "feelings",
    "guesses",
    "staff",
    "statements",
    "remark",
];

/// A unit and its people.
pub(super) struct UnitPlan {
    pub(super) name: String,
    /// By how many levels its people see everything higher.
    pub(super) lift: f64,
    /// How its people are spread over roles.
    pub(super) roles: Vec<(&'static str, u32)>,
}

/// What the people of one round say.
pub(super) struct RoundPlan {
    pub(super) name: String,
    /// Invited people by unit.
    pub(super) invited: Vec<u32>,
    /// People who answered, by unit.
    pub(super) answered: Vec<u32>,
    pub(super) customers_invited: u32,
    pub(super) customers: u32,
    /// Mean of the customers' 0–10.
    pub(super) recommendation: f64,
    /// Means of 0–10 by cluster.
    pub(super) feelings: BTreeMap<String, f64>,
    pub(super) guesses: Vec<i8>,
    /// By how many levels the staff differ from the agreed answer, by theme.
    pub(super) staff: BTreeMap<String, f64>,
    /// The same for customers, by statement.
    pub(super) statements: BTreeMap<String, f64>,
    pub(super) remarks: Vec<Remark>,
}

/// The whole crowd.
pub(super) struct Plan {
    pub(super) seed: u64,
    pub(super) units: Vec<UnitPlan>,
    pub(super) rounds: Vec<RoundPlan>,
}

impl Plan {
    pub(super) fn read(
        root: &Table<'_>,
        language: Language,
        notes: &mut Notes<'_>,
    ) -> Result<Self, Noted> {
        root.only(notes, &["format", "seed", "unit", "round", "idea"]);
        let seed = root.need(notes, "seed").and_then(|field| field.whole(notes, 0..=usize::MAX));
        let tables = root.tables(notes, "unit");
        let units: Vec<_> = tables.iter().map(|table| unit(table, language, notes)).collect();
        let tables = root.tables(notes, "round");
        let rounds: Vec<_> = tables.iter().map(|table| round(table, language, notes)).collect();
        Ok(Self {
            seed: seed?,
            units: units.into_iter().collect::<Result<_, _>>()?,
            rounds: rounds.into_iter().collect::<Result<_, _>>()?,
        })
    }
}

fn unit(table: &Table<'_>, language: Language, notes: &mut Notes<'_>) -> Result<UnitPlan, Noted> {
    table.only(notes, &["name", "lift", "roles"]);
    let name = table.wording(notes, "name", words::NAME);
    let lift = table.need(notes, "lift").and_then(|field| field.finite(notes));
    let roles = table.need(notes, "roles").and_then(|field| field.table(notes))?;
    roles.only(notes, &ROLES);
    let people = |role| (role, roles.need(notes, role).and_then(|field| count(&field, notes)));
    let roles: Vec<_> = ROLES.map(people).into_iter().map(|(role, n)| Ok((role, n?))).collect();
    Ok(UnitPlan {
        name: name?.get(language).to_owned(),
        lift: lift?,
        roles: roles.into_iter().collect::<Result<_, _>>()?,
    })
}

fn round(table: &Table<'_>, language: Language, notes: &mut Notes<'_>) -> Result<RoundPlan, Noted> {
    table.only(notes, ROUND);
    let name = table.need(notes, "name").and_then(|field| field.text(notes));
    let invited = table.need(notes, "invited").and_then(|field| counts(&field, notes));
    let answered = table.need(notes, "answered").and_then(|field| counts(&field, notes));
    let asked = table.need(notes, "customers_invited").and_then(|field| count(&field, notes));
    let customers = table.need(notes, "customers").and_then(|field| count(&field, notes));
    let rating = table.need(notes, "recommendation").and_then(|field| field.finite(notes));
    let feelings = numbers(table, "feelings", notes);
    let guesses = table.need(notes, "guesses").and_then(|field| guesses(&field, notes));
    let staff = numbers(table, "staff", notes);
    let statements = numbers(table, "statements", notes);
    let tables = table.tables(notes, "remark");
    let remarks: Vec<_> = tables.iter().map(|table| remark(table, language, notes)).collect();
    Ok(RoundPlan {
        name: name?.to_owned(),
        invited: invited?,
        answered: answered?,
        customers_invited: asked?,
        customers: customers?,
        recommendation: rating?,
        feelings: feelings?,
        guesses: guesses?,
        staff: staff?,
        statements: statements?,
        remarks: remarks.into_iter().collect::<Result<_, _>>()?,
    })
}

fn remark(table: &Table<'_>, language: Language, notes: &mut Notes<'_>) -> Result<Remark, Noted> {
    table.only(notes, &["side", "about", "text"]);
    let side = table.need(notes, "side").and_then(|field| field.choice(notes, SIDES));
    let about = table.need(notes, "about").and_then(|field| field.code(notes));
    let text = table.wording(notes, "text", words::NOTE);
    Ok(Remark { side: side?, about: about?, text: text?.get(language).to_owned() })
}

fn count(field: &Field<'_>, notes: &mut Notes<'_>) -> Result<u32, Noted> {
    field.whole(notes, 0..=MOST_PEOPLE)
}

fn counts(field: &Field<'_>, notes: &mut Notes<'_>) -> Result<Vec<u32>, Noted> {
    let counts: Vec<_> = field.list(notes)?.iter().map(|field| count(field, notes)).collect();
    counts.into_iter().collect()
}

fn guesses(field: &Field<'_>, notes: &mut Notes<'_>) -> Result<Vec<i8>, Noted> {
    let guess = |field: &Field<'_>, notes: &mut Notes<'_>| field.whole(notes, 0..=100);
    let guesses: Vec<_> = field.list(notes)?.iter().map(|field| guess(field, notes)).collect();
    guesses.into_iter().collect()
}

/// Numbers by name.
fn numbers(
    table: &Table<'_>,
    key: &str,
    notes: &mut Notes<'_>,
) -> Result<BTreeMap<String, f64>, Noted> {
    let table = table.need(notes, key).and_then(|field| field.table(notes))?;
    let number = |field: Field<'_>| Ok((field.key.to_owned(), field.finite(notes)?));
    let numbers: Vec<_> = table.fields().map(number).collect();
    numbers.into_iter().collect()
}
