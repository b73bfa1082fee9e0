//! A step of the waterfall: what a dimension, or the questionnaire, moved.

use super::{Account, AccountPart, Grounds, Origin};
use crate::depict::changes::theme_changes;
use crate::method::decompose::Decomposition;
use crate::method::findings::{Basis, Comparison, Measure, Pair, Subject};
use crate::model::Axis;
use crate::prose;
use crate::text::{Arg, Texts};

pub(super) fn account(
    grounds: &Grounds<'_>,
    measure: Measure,
    of: Option<Axis>,
) -> Option<Account> {
    let (texts, comparison) = (grounds.texts, grounds.comparison?);
    let parts = comparison.parts(measure)?;
    let steps = prose::parts(texts, &parts);
    let (_, name, by) = steps.into_iter().find(|(axis, ..)| *axis == of)?;
    let mut facts = vec![change(texts, comparison, &parts)];
    facts.push(texts.tr(match of {
        Some(_) => "origin-step-rule",
        None => "origin-step-questionnaire",
    }));
    if of.is_some() && comparison.basis != Some(Basis::SameVersion) {
        facts.push(texts.tr("origin-step-like"));
    }
    Some(Account {
        axis: of,
        name,
        figure: texts.signed(by, prose::parts_decimals(&parts)),
        unit: texts.tr("origin-step-unit"),
        facts,
        parts: match of {
            Some(axis) => moved(grounds, comparison, axis),
            None => changed(grounds, comparison),
        },
        notices: Vec::new(),
    })
}

/// What the overall figure did altogether.
fn change(texts: &Texts, comparison: &Comparison, parts: &Decomposition) -> String {
    let decimals = prose::parts_decimals(parts);
    let (before, after) =
        (texts.decimal(parts.before, decimals), texts.decimal(parts.after, decimals));
    let by = texts.signed(parts.change, decimals);
    let args = [
        ("from", &*comparison.from.name),
        ("to", &*comparison.to.name),
        ("before", &*before),
        ("after", &*after),
        ("change", &*by),
    ];
    texts.with("origin-step-change", &args.map(|(key, text)| (key, Arg::Text(text))))
}

/// The dimension and its themes, like for like.
fn moved(grounds: &Grounds<'_>, comparison: &Comparison, axis: Axis) -> Vec<AccountPart> {
    let (texts, round) = (grounds.texts, comparison.to.round);
    let part = |name: String, pair: &Pair, subject| {
        let points = |value: Option<f64>| value.map_or("–".to_owned(), |v| texts.points(v));
        let (before, after) = (points(pair.change.before), points(pair.change.after));
        let word = prose::word(texts, pair.word);
        AccountPart {
            axis: Some(axis),
            name,
            note: format!("{before} → {after}, {word}"),
            value: pair.change.difference.map_or("–".to_owned(), |by| texts.signed(by, 0)),
            to: Some(Origin::score_in(subject, None, round, grounds.round.id)),
        }
    };
    let whole = comparison.dimension(axis);
    let whole = whole.map(|pair| part(prose::axis(texts, axis), pair, Subject::Dimension(axis)));
    let asked = [comparison.from.round, comparison.to.round]
        .map(|id| grounds.document.round(id).map(|round| &*round.questionnaire));
    let [Some(from), Some(to)] = asked else { return whole.into_iter().collect() };
    let themes = theme_changes(comparison, [from, to]).into_iter();
    let themes = themes.filter(|row| row.axis == axis).map(|row| {
        let subject = Subject::Theme(row.pair.code.clone());
        part(row.name(texts), &row.pair.pair, subject)
    });
    whole.into_iter().chain(themes).collect()
}

/// What became of the items.
fn changed(grounds: &Grounds<'_>, comparison: &Comparison) -> Vec<AccountPart> {
    let asked = [comparison.to.round, comparison.from.round]
        .map(|id| grounds.document.round(id).map(|round| &*round.questionnaire));
    let [Some(to), Some(from)] = asked else { return Vec::new() };
    let texts = grounds.texts;
    let changes = comparison.changes.iter();
    let part = changes.map(|change| AccountPart {
        name: prose::item_change(texts, change, [to, from]),
        note: change.reason.get(texts.language()).to_owned(),
        ..AccountPart::default()
    });
    part.collect()
}
