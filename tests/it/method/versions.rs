//! Two years on two versions, chains of them, bridges, and the pulse.

use mitta::method::pulse::pulse_compare;
use mitta::method::score::{Assessment, score_assessment};
use mitta::method::versions::{
    LikeForLike, Link, Pairing, Year, chain_index, like_for_like, linear_bridge,
};
use mitta::model::{ChangeKind, ChangeRow, ItemCode, LinearMap, Questionnaire, Sheet, Value};
use proptest::prelude::*;

use super::random::{answered, crowd, given, score, with};
use super::{close, same};

const PAIRINGS: [Pairing; 2] = [Pairing::BothAnswered, Pairing::EachYear];

fn unchanged(questionnaire: &Questionnaire) -> Vec<ChangeRow> {
    questionnaire.items().map(|item| ChangeRow::unchanged(&item.code)).collect()
}

/// Both years on versions that have the same items, for all that the table says.
fn compared(
    (old, before): (&Questionnaire, &Sheet),
    (new, after): (&Questionnaire, &Sheet),
    table: &[ChangeRow],
    pairing: Pairing,
) -> LikeForLike {
    let old = Year { questionnaire: old, sheet: before };
    like_for_like(old, Year { questionnaire: new, sheet: after }, table, pairing).unwrap()
}

/// Every score and why it is withheld; not the counts, because what was not answered on another
/// version counts as not known.
fn figures(scored: &Assessment) -> Vec<(Option<f64>, Option<mitta::method::Withheld>)> {
    let themes = scored.themes.iter().map(|theme| (theme.score.score, theme.score.reason));
    let dimensions = scored.dimensions.iter().map(|d| (d.score.score, d.score.reason));
    themes.chain(dimensions).chain([(scored.overall.score, scored.overall.reason)]).collect()
}

fn alike(a: &Assessment, b: &Assessment) -> bool {
    let (a, b) = (figures(a), figures(b));
    a.len() == b.len() && a.iter().zip(&b).all(|(a, b)| same(a.0, b.0) && a.1 == b.1)
}

/// The second sheet, made to answer just the items that the first one answers, and in the same way
/// not to answer the others.
fn as_full_as(first: &Sheet, second: &Sheet, questionnaire: &Questionnaire) -> Sheet {
    let value =
        |item: &mitta::model::Item| match (first.value(&item.code), second.value(&item.code)) {
            (Some(Value::Number(_)), Some(Value::Number(raw))) => Some(Value::Number(raw)),
            (Some(Value::Number(_)), _) => Some(Value::Number(item.scale.ends().1)),
            (other, _) => other,
        };
    questionnaire.items().map(|item| (item.code.clone(), given(value(item)))).collect()
}

/// The first theme of each dimension gives its last item to the last theme: the same items in a
/// new structure.
fn rebuilt(questionnaire: &Questionnaire) -> Questionnaire {
    let mut rebuilt = questionnaire.clone();
    for dimension in &mut rebuilt.dimensions {
        if dimension.themes[0].items.len() > 1 {
            let item = dimension.themes[0].items.pop().unwrap();
            dimension.themes.last_mut().unwrap().items.push(item);
        }
    }
    rebuilt
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// For each year's own answers, always. What was unanswered counts as not known, which no score
    /// tells apart.
    #[test]
    fn an_unchanged_version_like_for_like_is_the_full_score((version, sheets) in crowd(2)) {
        let (before, after) = (&sheets[0], &sheets[1]);
        let table = unchanged(&version);
        let both = compared((&version, before), (&version, after), &table, Pairing::EachYear);
        let [full_before, full_after] =
            [before, after].map(|sheet| score_assessment(&version, sheet).unwrap());
        prop_assert!(alike(&both.before, &full_before));
        prop_assert_eq!(&both.after, &full_after);
        prop_assert_eq!((both.full_before, both.full_after), (full_before, full_after));
        prop_assert_eq!(both.comparable.new_comparable, table.len());
        prop_assert!(both.comparable.dimensions.iter().all(|dimension| dimension.words));
    }

    /// For one agreed sheet a year, where both years answer and leave out the same items.
    #[test]
    fn so_it_is_of_agreed_sheets_that_answer_the_same_items((version, sheets) in crowd(2)) {
        let (before, after) = (&sheets[0], &as_full_as(&sheets[0], &sheets[1], &version));
        let table = unchanged(&version);
        let both = compared((&version, before), (&version, after), &table, Pairing::BothAnswered);
        prop_assert!(alike(&both.before, &both.full_before));
        prop_assert!(alike(&both.after, &both.full_after));
    }

    /// An agreed sheet is compared on what both years answered; what one of them left out counts in
    /// neither, whatever the other said. What does not apply in a year applies in neither.
    #[test]
    fn only_what_both_years_answered_counts((version, sheets) in crowd(2)) {
        let table = unchanged(&version);
        let of = |years: &[Sheet]| {
            compared((&version, &years[0]), (&version, &years[1]), &table, Pairing::BothAnswered)
        };
        let both = of(&sheets);
        for item in version.items() {
            let is_number = |year: usize| {
                matches!(sheets[year].value(&item.code), Some(Value::Number(_)))
            };
            for year in [0, 1] {
                if is_number(year) && !is_number(1 - year) {
                    let mut other = sheets.clone();
                    other[year] = with(&sheets[year], &item.code, Some(Value::DontKnow));
                    let without = of(&other);
                    prop_assert_eq!(&without.before, &both.before);
                    prop_assert_eq!(&without.after, &both.after);
                }
            }
        }
        for (before, after) in both.before.themes.iter().zip(&both.after.themes) {
            prop_assert_eq!(before.score.completeness, after.score.completeness);
            prop_assert_eq!(before.score.reason, after.score.reason);
        }
    }

    #[test]
    fn a_year_beside_itself_has_not_changed((version, sheet) in answered()) {
        let table = unchanged(&version);
        for pairing in PAIRINGS {
            let both = compared((&version, &sheet), (&version, &sheet), &table, pairing);
            prop_assert!(alike(&both.before, &both.after) && alike(&both.after, &both.full_after));
        }
    }

    #[test]
    fn moved_items_are_scored_where_they_are_now((old, sheets) in crowd(2)) {
        let new = rebuilt(&old);
        let table: Vec<ChangeRow> = unchanged(&old)
            .into_iter()
            .map(|row| ChangeRow { kind: ChangeKind::Moved, ..row })
            .collect();
        let both = compared((&old, &sheets[0]), (&new, &sheets[1]), &table, Pairing::EachYear);
        prop_assert!(alike(&both.before, &score_assessment(&new, &sheets[0]).unwrap()));
        prop_assert!(alike(&both.full_before, &score_assessment(&old, &sheets[0]).unwrap()));
        prop_assert_eq!(&both.after, &both.full_after);
    }

    /// Items that only one version has are not known in either year.
    #[test]
    fn what_cannot_be_compared_has_no_say((version, sheets) in crowd(2), every in 2_usize..6) {
        let (mut table, mut gone) = (Vec::new(), Vec::new());
        for (index, row) in unchanged(&version).into_iter().enumerate() {
            if index % every == 0 {
                gone.push(row.to[0].clone());
                table.push(ChangeRow { kind: ChangeKind::Rescaled, ..row });
            } else {
                table.push(row);
            }
        }
        let blank = |sheet: &Sheet| {
            gone.iter().fold(sheet.clone(), |sheet, code| with(&sheet, code, Some(Value::DontKnow)))
        };
        for pairing in PAIRINGS {
            let of = |a: &Sheet, b: &Sheet| compared((&version, a), (&version, b), &table, pairing);
            let both = of(&sheets[0], &sheets[1]);
            let blanked = of(&blank(&sheets[0]), &blank(&sheets[1]));
            prop_assert_eq!(&both.before, &blanked.before);
            prop_assert_eq!(&both.after, &blanked.after);
            prop_assert_eq!(both.comparable.new_comparable, table.len() - gone.len());
        }
    }

    #[test]
    fn a_map_that_changes_nothing_is_no_change((version, sheets) in crowd(2)) {
        let map = Some(LinearMap { a: 0.0, b: 1.0 });
        let rescaled = |row| ChangeRow { kind: ChangeKind::Rescaled, map, ..row };
        let mapped: Vec<_> = unchanged(&version).into_iter().map(rescaled).collect();
        for pairing in PAIRINGS {
            let of = |table: &[ChangeRow]| {
                compared((&version, &sheets[0]), (&version, &sheets[1]), table, pairing)
            };
            let (plain, mapped) = (of(&unchanged(&version)), of(&mapped));
            prop_assert!(alike(&plain.before, &mapped.before));
            prop_assert!(alike(&plain.after, &mapped.after));
        }
    }

    /// Three versions that changed nothing: the chain is the figure itself, from 100.
    #[test]
    fn a_chain_of_unchanged_versions_follows_the_figure((version, sheets) in crowd(4)) {
        let table = unchanged(&version);
        let link = |pair: &[Sheet]| {
            let both =
                compared((&version, &pair[0]), (&version, &pair[1]), &table, Pairing::EachYear);
            Link { from: both.before.overall.score, to: both.after.overall.score }
        };
        let links: Vec<Link> = sheets.windows(2).map(link).collect();
        let full = |sheet| score_assessment(&version, sheet).unwrap().overall.score;
        let full: Vec<Option<f64>> = sheets.iter().map(full).collect();
        let chain = chain_index(&links, 100.0);
        let broken = full.iter().position(Option::is_none).map(|year| year.saturating_sub(1));
        prop_assert_eq!(chain.broken_at_link, broken);
        let first = full[0].unwrap_or(1.0);
        for (year, index) in chain.index.iter().enumerate() {
            let there = year == 0 || broken.is_none_or(|link| year <= link);
            let expected = if year == 0 { Some(1.0) } else { full[year].map(|now| now / first) };
            prop_assert!(same(*index, expected.filter(|_| there).map(|ratio| 100.0 * ratio)));
        }
    }

    #[test]
    fn a_pulse_that_asks_everything_is_a_full_round((version, sheets) in crowd(2)) {
        let codes: Vec<ItemCode> = version.items().map(|item| item.code.clone()).collect();
        for pairing in PAIRINGS {
            let pulse = pulse_compare(&version, &codes, &sheets[0], &sheets[1], pairing).unwrap();
            let table = unchanged(&version);
            let both = compared((&version, &sheets[0]), (&version, &sheets[1]), &table, pairing);
            prop_assert_eq!(pulse.overall.full_picked, both.before.overall.score);
            prop_assert_eq!(pulse.overall.pulse, both.after.overall.score);
        }
    }

    /// Answers of the full round to items that the pulse does not ask have no say.
    #[test]
    fn a_pulse_sees_only_what_it_asks((version, sheets) in crowd(2), every in 2_usize..4) {
        let picked = |(_, theme): (_, &mitta::model::Theme)| {
            let items = theme.items.iter().step_by(every);
            items.map(|item| item.code.clone()).collect::<Vec<_>>()
        };
        let codes: Vec<ItemCode> = version.themes().flat_map(picked).collect();
        let keep = |sheet: &Sheet| -> Sheet {
            let answers = codes.iter().map(|code| (code.clone(), given(sheet.value(code))));
            answers.collect()
        };
        let pulse = keep(&sheets[1]);
        let of = |full| pulse_compare(&version, &codes, full, &pulse, Pairing::EachYear).unwrap();
        prop_assert_eq!(of(&sheets[0]), of(&keep(&sheets[0])));
    }
}

proptest! {
    /// A bridge carries the mean over, and back again by the bridge the other way.
    #[test]
    fn a_bridge_goes_both_ways(pairs in prop::collection::vec([score(), score()], 10..30)) {
        let back: Vec<[f64; 2]> = pairs.iter().map(|[old, new]| [*new, *old]).collect();
        let (Ok(there), Ok(back)) = (linear_bridge(&pairs), linear_bridge(&back)) else {
            return Ok(());
        };
        let means = [0, 1].map(|form: usize| {
            pairs.iter().map(|pair| pair[form]).sum::<f64>() / pairs.len() as f64
        });
        prop_assert!(close(there.map.a + there.map.b * means[0], means[1]));
        prop_assert!(close(there.map.b * back.map.b, 1.0));
        prop_assert!(close(there.correlation, back.correlation));
        prop_assert!((-1.0 - 1e-9..=1.0 + 1e-9).contains(&there.correlation));
    }

    #[test]
    fn a_chain_multiplies(scores in prop::collection::vec(score(), 2..8)) {
        let link = |pair: &[f64]| Link { from: Some(pair[0]), to: Some(pair[1]) };
        let links: Vec<Link> = scores.windows(2).map(link).collect();
        let chain = chain_index(&links, 100.0);
        for (index, score) in chain.index.iter().zip(&scores) {
            prop_assert!(same(*index, Some(100.0 * score.max(1.0) / scores[0].max(1.0))));
        }
    }
}
