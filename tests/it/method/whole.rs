//! Whole sheets of random questionnaires.

use mitta::method::score::{Assessment, ScoredDimension, ScoredTheme, score_assessment};
use mitta::model::{Axis, ItemCode, Questionnaire, Sheet, ThemeCode, Value};
use proptest::prelude::*;

use super::random::{answered, better, with, without};
use super::same;

/// Themes, dimensions and the overall figure, and the stages, of one sheet beside another.
fn never_lower(before: &Assessment, after: &Assessment) -> Result<(), TestCaseError> {
    for (before, after) in before.themes.iter().zip(&after.themes) {
        prop_assert_eq!(before.score.reason, after.score.reason);
        prop_assert!(before.score.score <= after.score.score, "{}", before.code);
        prop_assert!(before.score.level <= after.score.level);
    }
    for (before, after) in before.dimensions.iter().zip(&after.dimensions) {
        prop_assert_eq!(before.score.reason, after.score.reason);
        prop_assert!(before.score.score <= after.score.score, "{:?}", before.axis);
        let stage = |one: &ScoredDimension| one.staged.as_ref().map(|staged| staged.stage);
        prop_assert!(stage(before) <= stage(after), "{:?}", before.axis);
    }
    let (before, after) = (&before.overall, &after.overall);
    prop_assert_eq!(before.reason, after.reason);
    prop_assert!(before.score.is_none() || before.score.unwrap() <= after.score.unwrap() + 1e-9);
    prop_assert!(before.minimum <= after.minimum);
    Ok(())
}

/// All but the number of items that do not apply, and what hangs on it.
fn alike(a: &ScoredTheme, b: &ScoredTheme) -> bool {
    let (a, b) = (&a.score, &b.score);
    let counts = |score: &mitta::method::score::ThemeScore| {
        (score.reason, score.answered, score.dk, score.unanswered, score.level)
    };
    counts(a) == counts(b) && same(a.score, b.score) && same(a.completeness, b.completeness)
}

fn alike_dimensions(a: &ScoredDimension, b: &ScoredDimension) -> bool {
    let stage = |one: &ScoredDimension| one.staged.as_ref().map(|s| (s.stage, s.raises));
    a.score.reason == b.score.reason
        && same(a.score.score, b.score.score)
        && same(a.score.coverage, b.score.coverage)
        && stage(a) == stage(b)
}

fn theme_of<'a>(scored: &'a Assessment, code: &ThemeCode) -> Option<&'a ScoredTheme> {
    scored.themes.iter().find(|theme| theme.code == *code)
}

/// Theme and dimension of an item.
fn home(questionnaire: &Questionnaire, code: &ItemCode) -> (ThemeCode, Axis) {
    let has = |theme: &mitta::model::Theme| theme.items.iter().any(|item| item.code == *code);
    let (dimension, theme) = questionnaire.themes().find(|(_, theme)| has(theme)).unwrap();
    (theme.code.clone(), dimension.axis)
}

/// Themes of a dimension and items of a theme in the order of arbitrary numbers.
fn shuffled(questionnaire: &Questionnaire, order: &[u32]) -> Questionnaire {
    let (mut shuffled, mut order) = (questionnaire.clone(), order.iter().cycle());
    let mut next = || *order.next().unwrap();
    for dimension in &mut shuffled.dimensions {
        dimension.themes.sort_by_cached_key(|_| next());
        for theme in &mut dimension.themes {
            theme.items.sort_by_cached_key(|_| next());
        }
    }
    shuffled.dimensions.sort_by_cached_key(|_| next());
    shuffled
}

fn score(questionnaire: &Questionnaire, sheet: &Sheet) -> Assessment {
    score_assessment(questionnaire, sheet).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_better_answer_lowers_any_figure((questionnaire, sheet) in answered()) {
        let before = score(&questionnaire, &sheet);
        for item in questionnaire.items() {
            if let Some(value) = better(item, sheet.value(&item.code)) {
                let after = score(&questionnaire, &with(&sheet, &item.code, Some(value)));
                never_lower(&before, &after)?;
                // A step of an item moves its own theme.
                let (theme, _) = home(&questionnaire, &item.code);
                let of = |scored| theme_of(scored, &theme).unwrap().score.score;
                prop_assert!(of(&before).is_none() || of(&before) < of(&after));
            }
        }
    }

    #[test]
    fn what_does_not_apply_leaves_no_trace((questionnaire, sheet) in answered()) {
        let before = score(&questionnaire, &sheet);
        for item in questionnaire.items() {
            let after =
                score(&questionnaire, &with(&sheet, &item.code, Some(Value::NotApplicable)));
            let (home, axis) = home(&questionnaire, &item.code);
            for (before, after) in before.themes.iter().zip(&after.themes) {
                prop_assert!(before.code == home || before == after, "{} moved", before.code);
            }
            for (before, after) in before.dimensions.iter().zip(&after.dimensions) {
                prop_assert!(before.axis == axis || before == after, "{:?} moved", before.axis);
            }
            let Some(rest) = without(&questionnaire, &item.code) else { continue };
            let asked_less = score(&rest, &with(&sheet, &item.code, None));
            for theme in &asked_less.themes {
                prop_assert!(alike(theme_of(&after, &theme.code).unwrap(), theme));
            }
            for (after, less) in after.dimensions.iter().zip(&asked_less.dimensions) {
                prop_assert!(alike_dimensions(after, less), "{:?} and {:?}", after, less);
            }
            prop_assert_eq!(after.overall.reason, asked_less.overall.reason);
            prop_assert!(same(after.overall.score, asked_less.overall.score));
        }
    }

    #[test]
    fn what_is_not_known_is_missing_and_no_number((questionnaire, sheet) in answered()) {
        for item in questionnaire.items() {
            let [dk, open] = [Some(Value::DontKnow), None]
                .map(|value| score(&questionnaire, &with(&sheet, &item.code, value)));
            prop_assert_eq!(&dk.overall, &open.overall);
            prop_assert_eq!(dk.progress.done, open.progress.done + 1);
            for (dk, open) in dk.themes.iter().zip(&open.themes) {
                prop_assert_eq!(dk.score.score, open.score.score);
                prop_assert_eq!(dk.score.completeness, open.score.completeness);
            }
        }
    }

    #[test]
    fn the_order_of_items_and_themes_does_not_matter(
        (questionnaire, sheet) in answered(),
        order in prop::collection::vec(any::<u32>(), 1..150),
    ) {
        let a = score(&questionnaire, &sheet);
        let b = score(&shuffled(&questionnaire, &order), &sheet);
        for theme in &a.themes {
            let other = theme_of(&b, &theme.code).unwrap();
            prop_assert!(alike(theme, other) && theme.thin == other.thin);
            prop_assert_eq!(theme.score.na, other.score.na);
        }
        for dimension in &a.dimensions {
            let other = b.dimensions.iter().find(|other| other.axis == dimension.axis).unwrap();
            prop_assert!(alike_dimensions(dimension, other));
            prop_assert_eq!(dimension.na_share, other.na_share);
        }
        prop_assert_eq!(&a.overall.missing, &b.overall.missing);
        prop_assert_eq!(&a.overall.floored, &b.overall.floored);
        prop_assert!(same(a.overall.score, b.overall.score));
        prop_assert_eq!(a.progress, b.progress);
    }

    #[test]
    fn the_enablers_stay_outside_the_overall_figure((questionnaire, sheet) in answered()) {
        let mut three = questionnaire.clone();
        three.dimensions.retain(|dimension| dimension.axis != Axis::Enablers);
        let asked = |code: &ItemCode| three.item(code).is_some();
        let answers = sheet.iter().filter(|(code, _)| asked(code));
        let answers = answers.map(|(code, answer)| (code.clone(), answer.clone())).collect();
        prop_assert_eq!(score(&questionnaire, &sheet).overall, score(&three, &answers).overall);
    }

    #[test]
    fn no_figure_of_a_sheet_leaves_its_scale((questionnaire, sheet) in answered()) {
        let scored = score(&questionnaire, &sheet);
        let share = |share: f64| (0.0..=1.0).contains(&share);
        let points = |score: Option<f64>| score.is_none_or(|score| (0.0..=100.0).contains(&score));
        prop_assert!(scored.themes.iter().all(|theme| points(theme.score.score)));
        prop_assert!(scored.themes.iter().all(|t| t.score.completeness.is_none_or(share)));
        for dimension in &scored.dimensions {
            prop_assert!(points(dimension.score.score) && share(dimension.na_share));
            prop_assert_eq!(dimension.staged.is_some(), dimension.score.score.is_some());
        }
        prop_assert!(scored.overall.score.is_none_or(|s| (1.0..=100.0 + 1e-9).contains(&s)));
        prop_assert!(share(scored.progress.share));
    }
}
