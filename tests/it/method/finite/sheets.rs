//! Whole questionnaires.

use mitta::method::crowd::score_crowd;
use mitta::method::decompose::shapley_overall;
use mitta::method::priority::{Candidate, DimensionPart, priorities};
use mitta::method::pulse::pulse_compare;
use mitta::method::score::{Assessment, dimension_weights, score_assessment};
use mitta::method::versions::{Link, Pairing, Year, chain_index, like_for_like};
use mitta::model::{Axis, ChangeRow, Questionnaire, Sheet, Value, Weight};
use proptest::prelude::*;

use super::super::random::{crowd, given, keys, respondents};
use super::{prop_finite, weight};

/// The questionnaire with other weights everywhere.
fn weighed(questionnaire: &Questionnaire, weights: &[Weight]) -> Questionnaire {
    let (mut other, mut weights) = (questionnaire.clone(), weights.iter().cycle());
    let mut next = || *weights.next().unwrap();
    for dimension in &mut other.dimensions {
        dimension.weight = next();
        for theme in &mut dimension.themes {
            theme.weight = next();
            theme.items.iter_mut().for_each(|item| item.weight = next());
        }
    }
    other
}

/// A random crowd and one that says all the same: nothing, *not applicable*, or one step.
fn extreme_crowd() -> impl Strategy<Value = (Questionnaire, Vec<Sheet>)> {
    let said = prop::sample::select(&[None, Some(Value::NotApplicable), Some(Value::Number(1))]);
    let all = (crowd(1..8), prop::option::of(said), prop::collection::vec(weight(), 1..20));
    all.prop_map(|((questionnaire, mut sheets), said, weights)| {
        let questionnaire = weighed(&questionnaire, &weights);
        if let Some(said) = said {
            let answers = questionnaire.items().map(|item| (item.code.clone(), given(said)));
            let sheet: Sheet = answers.collect();
            sheets.fill(sheet);
        }
        (questionnaire, sheets)
    })
}

/// What follows from one scored sheet.
fn onwards(questionnaire: &Questionnaire, scored: &Assessment) -> Result<(), TestCaseError> {
    let weights = dimension_weights(questionnaire);
    let score = |axis| scored.dimensions.iter().find(|d| d.axis == axis).unwrap().score.score;
    let scores = Axis::DIMENSIONS.map(score);
    let parts = [0, 1, 2].map(|k: usize| DimensionPart { weight: weights[k], score: scores[k] });
    let candidates = scored.themes.iter().map(|theme| Candidate {
        code: theme.code.clone(),
        axis: theme.dimension,
        weight: questionnaire.theme(&theme.code).unwrap().weight,
        score: theme.score.score,
        target: 100.0,
        thin: false,
    });
    prop_finite!(priorities(parts, &candidates.collect::<Vec<_>>(), 99).unwrap());
    if scores.iter().all(Option::is_some) {
        prop_finite!(shapley_overall(scores, [Some(0.0); 3], weights).unwrap());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_crowd((questionnaire, sheets) in extreme_crowd(), all in any::<bool>()) {
        for sheet in &sheets {
            let scored = score_assessment(&questionnaire, sheet).unwrap();
            onwards(&questionnaire, &scored)?;
            prop_finite!(scored);
        }
        let keys = keys(sheets.len());
        let people = respondents(&keys, &sheets);
        prop_finite!(score_crowd(&questionnaire, &people, all.then_some(sheets.len())).unwrap());
    }

    #[test]
    fn two_years((questionnaire, sheets) in extreme_crowd()) {
        let table: Vec<ChangeRow> =
            questionnaire.items().map(|item| ChangeRow::unchanged(&item.code)).collect();
        let codes: Vec<_> = questionnaire.items().map(|item| item.code.clone()).collect();
        let year = |sheet| Year { questionnaire: &questionnaire, sheet };
        let (first, last) = (&sheets[0], &sheets[sheets.len() - 1]);
        for pairing in [Pairing::BothAnswered, Pairing::EachYear] {
            let both = like_for_like(year(first), year(last), &table, pairing).unwrap();
            let link = Link { from: both.before.overall.score, to: both.after.overall.score };
            prop_finite!(both, chain_index(&[link, link], 100.0));
            prop_finite!(pulse_compare(&questionnaire, &codes, first, last, pairing).unwrap());
        }
    }
}
