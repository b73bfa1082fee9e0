//! What holds for every crowd.

use mitta::method::MethodError;
use mitta::method::crowd::{
    Crowd, Respondent, Summary, own_dimension_scores, own_theme_scores, score_crowd,
    score_responses,
};
use mitta::method::interval::{mean_interval, quantiles, trimmed_mean};
use mitta::method::score::score_assessment;
use mitta::model::{Cell, ResponseError, ResponseMatrix};
use proptest::prelude::*;

use super::any::{answered, columns, sheets};

fn close(a: Option<f64>, b: Option<f64>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => (a - b).abs() <= 1e-9 * a.abs().max(1.0),
        (a, b) => a == b,
    }
}

/// Whether two summaries tell the same, but for the last digits of sums.
fn same(a: &Summary, b: &Summary) -> bool {
    let limits = [(a.mean.mean, b.mean.mean), (a.mean.sd, b.mean.sd), (a.trimmed, b.trimmed)];
    a.mean.n == b.mean.n && a.quantiles == b.quantiles && limits.iter().all(|(a, b)| close(*a, *b))
}

fn alike(a: &Crowd, b: &Crowd) -> bool {
    let themes = a.themes.iter().zip(&b.themes);
    let dimensions = a.dimensions.iter().zip(&b.dimensions);
    let (one, other) = (a.overall.interval, b.overall.interval);
    themes.into_iter().all(|(a, b)| same(&a.summary, &b.summary) && a.agreement == b.agreement)
        && dimensions.into_iter().all(|(a, b)| same(&a.summary, &b.summary) && a.staged == b.staged)
        && a.items == b.items
        && close(one.score, other.score)
        && close(one.se, other.se)
        && same(&a.overall.respondents, &b.overall.respondents)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn the_order_of_respondents_says_nothing((questionnaire, mut rows) in answered()) {
        let crowd = score_responses(&questionnaire, &columns(&questionnaire, &rows), None).unwrap();
        rows.reverse();
        let turned = score_responses(&questionnaire, &columns(&questionnaire, &rows), None).unwrap();
        prop_assert!(alike(&crowd, &turned));
    }

    #[test]
    fn each_respondent_is_scored_as_a_sheet_alone((questionnaire, rows) in answered()) {
        let responses = columns(&questionnaire, &rows);
        let sheets = sheets(&questionnaire, &responses);
        let alone: Vec<_> =
            sheets.iter().map(|sheet| score_assessment(&questionnaire, sheet).unwrap()).collect();
        for (index, (_, theme)) in questionnaire.themes().enumerate() {
            let own = own_theme_scores(&questionnaire, &responses, &theme.code).unwrap().unwrap();
            let alone = alone.iter().map(|one| one.themes[index].score.score);
            prop_assert!(own.iter().eq(alone));
        }
        for (index, dimension) in questionnaire.dimensions.iter().enumerate() {
            let own = own_dimension_scores(&questionnaire, &responses, dimension.axis);
            let alone = alone.iter().map(|one| one.dimensions[index].score.score);
            prop_assert!(own.unwrap().unwrap().iter().eq(alone));
        }
    }

    #[test]
    fn a_crowd_is_summarised_from_its_own_scores((questionnaire, rows) in answered()) {
        let responses = columns(&questionnaire, &rows);
        let crowd = score_responses(&questionnaire, &responses, None).unwrap();
        let (themes, dimensions) = (crowd.themes.iter(), crowd.dimensions.iter());
        let themes = themes.map(|theme| {
            (own_theme_scores(&questionnaire, &responses, &theme.code), theme.summary)
        });
        let dimensions = dimensions.map(|dimension| {
            let own = own_dimension_scores(&questionnaire, &responses, dimension.axis);
            (own, dimension.summary)
        });
        for (own, summary) in themes.chain(dimensions) {
            let own: Vec<f64> = own.unwrap().unwrap().iter().flatten().collect();
            let plain = Summary {
                mean: mean_interval(&own, None).unwrap(),
                level: summary.level,
                trimmed: trimmed_mean(&own).ok().map(|trimmed| trimmed.trimmed),
                quantiles: quantiles(&own).ok(),
            };
            prop_assert!(same(&plain, &summary), "{:?} {:?}", plain, summary);
        }
    }

    #[test]
    fn a_crowd_of_one_has_the_scores_of_the_sheet((questionnaire, rows) in answered()) {
        let responses = columns(&questionnaire, &rows[..1]);
        let crowd = score_responses(&questionnaire, &responses, None).unwrap();
        let sheet = &sheets(&questionnaire, &responses)[0];
        let alone = score_assessment(&questionnaire, sheet).unwrap();
        for (crowd, alone) in crowd.dimensions.iter().zip(&alone.dimensions) {
            prop_assert_eq!(crowd.summary.mean.mean, alone.score.score);
            prop_assert_eq!(crowd.summary.level, alone.score.level);
            prop_assert_eq!(&crowd.staged, &alone.staged);
        }
        prop_assert_eq!(crowd.overall.figure, alone.overall);
    }

    #[test]
    fn nothing_is_infinite_or_no_number((questionnaire, rows) in answered(), more in 0_usize..9) {
        let responses = columns(&questionnaire, &rows);
        let crowd = score_responses(&questionnaire, &responses, Some(rows.len() + more)).unwrap();
        let told = format!("{crowd:?}");
        prop_assert!(!told.contains("NaN") && !told.contains("inf"), "{}", told);
    }

    #[test]
    fn what_is_put_in_comes_out((questionnaire, rows) in answered()) {
        let responses = columns(&questionnaire, &rows);
        let mut again = ResponseMatrix::new(&questionnaire);
        for sheet in sheets(&questionnaire, &responses) {
            again.push_sheet(&sheet).unwrap();
        }
        prop_assert_eq!(&again, &responses);
        let mut one_by_one = ResponseMatrix::new(&questionnaire);
        rows.iter().for_each(|row| one_by_one.push(row).unwrap());
        prop_assert_eq!(&one_by_one, &responses);
    }

    #[test]
    fn a_part_is_scored_like_a_crowd_of_its_own((questionnaire, rows) in answered()) {
        let responses = columns(&questionnaire, &rows);
        prop_assert_eq!(&responses.select(|_| true), &responses);
        let even: Vec<_> = rows.iter().step_by(2).cloned().collect();
        prop_assert_eq!(responses.select(|one| one % 2 == 0), columns(&questionnaire, &even));
        let nobody = score_responses(&questionnaire, &responses.select(|_| false), None);
        prop_assert_eq!(nobody, Err(MethodError::NoRespondents));
    }

    #[test]
    fn sheets_and_columns_are_one_crowd((questionnaire, rows) in answered()) {
        let responses = columns(&questionnaire, &rows);
        let sheets = sheets(&questionnaire, &responses);
        let keys: Vec<String> = (0..sheets.len()).map(|index| format!("r{index}")).collect();
        let people: Vec<_> =
            keys.iter().zip(&sheets).map(|(key, answers)| Respondent { key, answers }).collect();
        prop_assert_eq!(
            score_crowd(&questionnaire, &people, None),
            score_responses(&questionnaire, &responses, None),
        );
    }

    #[test]
    fn what_is_off_its_scale_is_refused(
        (questionnaire, rows) in answered(),
        which in any::<prop::sample::Index>(),
        byte in any::<u8>(),
    ) {
        let mut responses = columns(&questionnaire, &rows);
        let before = responses.clone();
        let index = which.index(rows[0].len());
        let scale = questionnaire.items().nth(index).unwrap().scale;
        let mut row = rows[0].clone();
        row[index] = byte;
        let fits = Cell::all(scale).any(|cell| cell.byte() == byte);
        let pushed = responses.push(&row);
        prop_assert_eq!(pushed, if fits { Ok(()) } else { Err(ResponseError::OffScale) });
        prop_assert!(fits || responses == before);
        prop_assert_eq!(responses.push(&row[1..]).is_ok(), row.len() == 1);
    }
}
