//! Who answered, how good the crowd is and how far it agrees.

use super::{Account, AccountPart, Grounds, Origin, behind, withheld};
use crate::depict::crowd::{UnitOf, agreement_rows, unit_rows};
use crate::method::crowd_quality::Condition;
use crate::method::findings::Subject;
use crate::model::{Level, Side, ThemeCode};
use crate::prose;

/// How far own staff agree on a theme.
pub(super) fn agreement(grounds: &Grounds<'_>, code: &ThemeCode) -> Option<Account> {
    let texts = grounds.texts;
    let scores = grounds.side(Side::Staff)?.scores.as_ref()?;
    let theme = scores.themes.iter().find(|theme| theme.code == *code)?;
    let row = agreement_rows(texts, scores).into_iter().find(|row| row.code == *code)?;
    let word = theme.agreement_word.map(|word| prose::band(texts, word));
    let seen = &theme.figure.figure;
    let mut parts = vec![AccountPart {
        axis: Some(theme.axis),
        name: texts.tr("views-staff"),
        note: behind(texts, seen, 0),
        value: seen.value.map_or_else(|| texts.tr("word-not-shown"), |value| texts.points(value)),
        to: Some(Origin::score(Subject::Theme(code.clone()), Some(Side::Staff))),
    }];
    let shares = (0_u8..).zip(theme.levels.into_iter().flatten());
    parts.extend(shares.map(|(at, share)| AccountPart {
        name: Level::new(at).map(|level| prose::level(texts, level)).unwrap_or_default(),
        value: texts.percent(share),
        ..AccountPart::default()
    }));
    Some(Account {
        axis: Some(theme.axis),
        name: row.name,
        figure: row.agreement,
        unit: theme.agreement.map(|_| texts.tr("agreement-scale")).unwrap_or_default(),
        facts: word.into_iter().chain([texts.tr("origin-agreement-rule")]).collect(),
        parts,
        notices: withheld(texts, &texts.tr("views-staff"), seen).into_iter().collect(),
    })
}

/// A unit, or everybody of a side.
pub(super) fn unit(grounds: &Grounds<'_>, side: Side, of: &UnitOf) -> Option<Account> {
    let texts = grounds.texts;
    let rows = unit_rows(texts, &grounds.round.gathering, grounds.side(side)?);
    let row = rows.into_iter().find(|row| row.of == *of)?;
    let (answered, whole) = &row.count;
    let is_told = !answered.is_empty();
    Some(Account {
        figure: match is_told {
            true => format!("{answered} {whole}").trim().to_owned(),
            false => texts.tr("word-not-shown"),
        },
        unit: if is_told { texts.tr("origin-answered") } else { String::new() },
        facts: row.trace,
        notices: Some(row.reason).filter(|reason| !reason.is_empty()).into_iter().collect(),
        name: row.name,
        ..Account::default()
    })
}

/// A condition of a good crowd.
pub(super) fn condition(grounds: &Grounds<'_>, condition: Condition) -> Option<Account> {
    let texts = grounds.texts;
    let quality = grounds.crowd?.quality.as_ref()?;
    let roles = &grounds.side(Side::Staff)?.roles;
    let roles = roles.iter().filter(|role| role.code.is_some()).count();
    let all = prose::conditions(texts, quality, roles);
    let found = all.into_iter().find(|found| found.condition == condition)?;
    let rule = texts.tr(match condition {
        Condition::Diversity => "origin-diversity",
        Condition::Independence => "origin-independence",
        Condition::Decentralisation => "origin-decentralisation",
        Condition::Aggregation => "origin-aggregation",
    });
    Some(Account {
        name: found.name,
        figure: match found.value {
            Some(value) => texts.decimal(value, 2),
            None => texts.tr("condition-not-known"),
        },
        unit: found.value.map(|_| texts.tr("origin-condition-unit")).unwrap_or_default(),
        facts: vec![rule, texts.tr("origin-weakest")],
        parts: vec![AccountPart { note: found.sentence, ..AccountPart::default() }],
        ..Account::default()
    })
}
