//! People: who answered, whether the crowd is a good one, and where it does not agree.

use super::super::super::Context;
use super::super::super::data::{
    AgreementLine, AgreementTable, ConditionRow, Conditions, Figure, Head, PeoplePage, Sign,
    UnitLine, UnitTable,
};
use super::super::part::one_line;
use super::{remarks::remarks, sign, views::views};
use crate::chart::{Answered, Legend, agreement, legend, participation, share_bar};
use crate::depict::{AgreementRow, Beside, UnitRow, agreement_rows, unit_rows};
use crate::method::findings::crowd::SideFinding;
use crate::model::{Axis, Side};
use crate::prose::{self, ConditionWords};

const BAR: (f64, f64) = (180.0, 25.0);
const CONDITION: f64 = 64.0;
const LEVELS: (f64, f64) = (300.0, 25.0);

/// None while it is sealed, and where nobody of own staff answered.
pub(in super::super::super) fn people(context: &Context<'_>) -> Option<PeoplePage> {
    let (texts, crowd) = (context.input.texts, context.revealed()?);
    let staff = context.side(Side::Staff)?;
    let pairs = &crowd.views.leaders_front_line;
    let title = || prose::views_headline(texts, pairs);
    Some(PeoplePage {
        head: Head {
            eyebrow: texts.tr("report-people"),
            title: one_line(&prose::people_headline(texts, false, staff)),
            lead: one_line(&prose::crowd_explanation(texts, context.round, staff)),
        },
        units: units(context, staff),
        conditions: conditions(context, staff),
        agreement: least_agreed(context, staff),
        views: views(context, Beside::LeadersFrontLine, pairs, title),
        remarks: remarks(context, staff),
    })
}

fn units(context: &Context<'_>, staff: &SideFinding) -> Option<UnitTable> {
    let texts = context.input.texts;
    let rows = unit_rows(texts, &context.round.gathering, staff);
    let names = ["units-column", "report-unit-answered"].map(|key| texts.tr(key));
    let axes = Axis::DIMENSIONS.map(|axis| prose::axis(texts, axis).to_lowercase());
    (!rows.is_empty()).then(|| UnitTable {
        title: texts.tr("units-title"),
        head: names.into_iter().chain(axes).collect(),
        signs: Axis::DIMENSIONS.map(|axis| legend(Legend::Shape(axis))).to_vec(),
        legend: unit_signs(context, &rows),
        rows: rows.iter().map(unit).collect(),
    })
}

fn unit(row: &UnitRow) -> UnitLine {
    let (answered, of) = row.count.clone();
    UnitLine {
        name: one_line(&row.name),
        bar: Figure {
            picture: participation(&row.picture(BAR.0, BAR.1)),
            alt: one_line(&row.sentence),
        },
        answered,
        of,
        figures: row.figures.iter().map(|(_, points)| points.clone()).collect(),
        reason: row.reason.clone(),
    }
}

/// What stands in the table.
fn unit_signs(context: &Context<'_>, rows: &[UnitRow]) -> Vec<Sign> {
    let has = |is: fn(Answered) -> bool| rows.iter().any(|row| is(row.answered));
    let (bounded, hidden) = (
        has(|answered| matches!(answered, Answered::Of { .. })),
        has(|answered| answered == Answered::Withheld),
    );
    let bars = [
        (Legend::Answered, "units-sign-answered"),
        (Legend::Invited, "units-sign-invited"),
        (Legend::Aim, "units-sign-aim"),
    ];
    let bars = bars.into_iter().filter(|_| bounded);
    let hatch = hidden.then_some((Legend::Withheld, "units-sign-withheld"));
    bars.chain(hatch).map(|(of, key)| sign(of, context.input.texts.tr(key))).collect()
}

fn conditions(context: &Context<'_>, staff: &SideFinding) -> Option<Conditions> {
    let (texts, found) = (context.input.texts, context.revealed()?.quality.as_ref()?);
    let roles = staff.roles.iter().filter(|role| role.code.is_some()).count();
    let row = |words: ConditionWords| ConditionRow {
        badge: if words.is_weakest { texts.tr("condition-weakest") } else { String::new() },
        bar: share_bar(CONDITION, words.value),
        value: words
            .value
            .map_or_else(|| texts.tr("condition-not-known"), |value| texts.decimal(value, 2)),
        name: words.name,
        sentence: words.sentence,
    };
    found.withheld.is_none().then(|| Conditions {
        title: texts.tr("ideas-conditions"),
        rows: prose::conditions(texts, found, roles).into_iter().map(row).collect(),
        worth: prose::crowd_worth(texts, found).unwrap_or_default(),
    })
}

fn least_agreed(context: &Context<'_>, staff: &SideFinding) -> Option<AgreementTable> {
    let texts = context.input.texts;
    let rows = agreement_rows(texts, staff.scores.as_ref()?);
    (!rows.is_empty()).then(|| AgreementTable {
        title: texts.tr("agreement-title"),
        scale: texts.tr("agreement-scale"),
        note: texts.tr("agreement-about"),
        rows: rows.iter().map(agreed).collect(),
    })
}

fn agreed(row: &AgreementRow) -> AgreementLine {
    let picture = row.picture(LEVELS.0, LEVELS.1);
    AgreementLine {
        sign: legend(Legend::Shape(row.axis)),
        name: one_line(&row.name),
        bar: picture
            .map(|levels| Figure { picture: agreement(&levels), alt: one_line(&row.sentence) }),
        value: row.agreement.clone(),
    }
}
