//! Properties of the method.

use mitta::method::maturity::{level_of_score, staged};
use mitta::method::score::{item_score, theme_score};
use mitta::model::{Level, Scale, Value, Weight};
use proptest::prelude::*;

fn level() -> impl Strategy<Value = Level> {
    (0_u8..=4).prop_map(|level| Level::new(level).unwrap())
}

fn weight() -> impl Strategy<Value = Weight> {
    prop_oneof![Just(1.0), Just(2.0), 0.5_f64..4.0].prop_map(|w| Weight::new(w).unwrap())
}

fn answer() -> impl Strategy<Value = Option<Value>> {
    prop_oneof![
        4 => (0_u8..=4).prop_map(|raw| Some(Value::Number(raw))),
        1 => Just(Some(Value::NotApplicable)),
        1 => Just(Some(Value::DontKnow)),
        1 => Just(None),
    ]
}

/// Fewest single-level raises to the next stage, by trying everything.
fn brute_force(items: &[(Level, Weight)], next: u8) -> u32 {
    let total: f64 = items.iter().map(|(_, weight)| weight.get()).sum();
    let combinations = 5_u32.pow(items.len() as u32);
    let plans = (0..combinations).filter_map(|mut code| {
        let (mut raises, mut at, mut below) = (0, 0.0, 0.0);
        for (level, weight) in items {
            let raised = (code % 5) as u8;
            code /= 5;
            let reached = level.get() + raised;
            if reached > 4 {
                return None;
            }
            raises += u32::from(raised);
            at += if reached >= next { weight.get() } else { 0.0 };
            below += if reached + 1 >= next { weight.get() } else { 0.0 };
        }
        (at / total > 0.5 + 1e-9 && below / total > 0.85 + 1e-9).then_some(raises)
    });
    plans.min().unwrap()
}

proptest! {
    #[test]
    fn the_shortest_path_is_minimal(items in prop::collection::vec((level(), weight()), 1..6)) {
        let staged = staged(&items).unwrap();
        if let (Some(next), Some(raises)) = (staged.next, staged.raises) {
            prop_assert_eq!(raises, brute_force(&items, next.get()));
            let mut after = items.clone();
            for raise in &staged.plan {
                after[raise.item].0 = raise.to;
            }
            prop_assert!(super::method::staged(&after).unwrap().stage >= next);
        }
    }

    #[test]
    fn a_higher_answer_never_lowers_a_theme(
        answers in prop::collection::vec((answer(), weight()), 1..8),
        which in any::<prop::sample::Index>(),
    ) {
        let score = |answers: &[(Option<Value>, Weight)]| {
            let items: Vec<_> = answers
                .iter()
                .map(|(v, w)| (*w, item_score(Scale::Anchored, false, *v).unwrap()))
                .collect();
            theme_score(&items).unwrap().score
        };
        let index = which.index(answers.len());
        let mut higher = answers.clone();
        if let Some(Value::Number(raw @ 0..=3)) = higher[index].0 {
            higher[index].0 = Some(Value::Number(raw + 1));
            if let (Some(before), Some(after)) = (score(&answers), score(&higher)) {
                prop_assert!(after > before);
            }
        }
    }

    #[test]
    fn no_figure_leaves_its_scale(answers in prop::collection::vec((answer(), weight()), 1..8)) {
        let items: Vec<_> = answers
            .iter()
            .map(|(v, w)| (*w, item_score(Scale::Anchored, false, *v).unwrap()))
            .collect();
        let theme = theme_score(&items).unwrap();
        if let Some(score) = theme.score {
            prop_assert!((0.0..=100.0).contains(&score));
            prop_assert_eq!(theme.level, Some(level_of_score(score).unwrap()));
        }
        prop_assert_eq!(theme.score.is_none(), theme.reason.is_some());
    }
}
