//! The stage of a dimension and the shortest path to the next one.

use mitta::method::maturity::{Raise, Staged, staged};
use mitta::model::{Level, Weight};
use proptest::prelude::*;

use super::random::{level, weight};

type Items = Vec<(Level, Weight)>;

/// Free weights and equal ones, which have ties.
fn items(most: usize) -> impl Strategy<Value = Items> {
    let free = prop::collection::vec((level(), weight()), 1..=most);
    let equal = prop::collection::vec((level(), Just(Weight::default())), 1..=most);
    prop_oneof![free, equal]
}

/// The condition of a stage, as the method words it.
fn holds(items: &[(u8, f64)], stage: u8) -> bool {
    let total: f64 = items.iter().map(|(_, weight)| weight).sum();
    let share = |least: u8| {
        let there = items.iter().filter(|(level, _)| *level >= least);
        there.map(|(_, weight)| weight).sum::<f64>() / total
    };
    share(stage) > 0.5 + 1e-9 && share(stage - 1) > 0.85 + 1e-9
}

/// The smallest plan to a stage by trying every one: all raises of all items, also useless ones.
/// Among plans of one size the one that raises the earliest items most.
fn brute_force(items: &Items, stage: u8) -> Vec<u8> {
    let mut plans = vec![Vec::new()];
    for (level, _) in items {
        let longer = |plan: &Vec<u8>| {
            let raised = |raise| [&plan[..], &[raise]].concat();
            (0..=4 - level.get()).map(raised).collect::<Vec<_>>()
        };
        plans = plans.iter().flat_map(longer).collect();
    }
    let after = |plan: &[u8]| -> Vec<(u8, f64)> {
        let raised = items.iter().zip(plan);
        raised.map(|((level, weight), raise)| (level.get() + raise, weight.get())).collect()
    };
    let size = |plan: &Vec<u8>| plan.iter().map(|raise| u32::from(*raise)).sum::<u32>();
    let enough = plans.into_iter().filter(|plan| holds(&after(plan), stage));
    enough.min_by(|a, b| size(a).cmp(&size(b)).then(b.cmp(a))).unwrap()
}

/// The plan as raises of every item.
fn vector(items: &Items, plan: &[Raise]) -> Vec<u8> {
    let mut raises = vec![0; items.len()];
    for raise in plan {
        assert_eq!(items[raise.item].0, raise.from);
        raises[raise.item] = raise.to.get() - raise.from.get();
    }
    raises
}

/// The published closed form for items of equal weight.
fn closed_form(items: &Items, next: u8) -> u32 {
    let n = items.len() as f64;
    let at_least = |least: u8| items.iter().filter(|(level, _)| level.get() >= least).count();
    let needed =
        |share: f64, there: usize| ((share * n + 1e-9).floor() as usize + 1).saturating_sub(there);
    let mut below: Vec<u8> =
        items.iter().filter_map(|(level, _)| (next - 1).checked_sub(level.get())).collect();
    below.retain(|raises| *raises > 0);
    below.sort_unstable();
    let first: u32 =
        below.iter().take(needed(0.85, at_least(next - 1))).map(|r| u32::from(*r)).sum();
    first + needed(0.5, at_least(next)) as u32
}

fn check_stage(items: &Items, staged: &Staged) -> Result<(), TestCaseError> {
    let plain: Vec<(u8, f64)> = items.iter().map(|(l, w)| (l.get(), w.get())).collect();
    let stage = (1..=4).take_while(|stage| holds(&plain, *stage)).count();
    prop_assert_eq!(usize::from(staged.stage.get()), stage);
    prop_assert!(staged.shares.windows(2).all(|pair| pair[0] >= pair[1]));
    prop_assert_eq!(staged.next.is_none(), stage == 4);
    Ok(())
}

proptest! {
    #[test]
    fn the_shortest_path_is_minimal_and_raises_the_earliest(items in items(5)) {
        let staged = staged(&items).unwrap();
        check_stage(&items, &staged)?;
        if let Some(next) = staged.next {
            let best = brute_force(&items, next.get());
            prop_assert_eq!(vector(&items, &staged.plan), best.clone());
            let size = best.iter().map(|raise| u32::from(*raise)).sum();
            prop_assert_eq!(staged.raises, Some(size));
        }
    }

    #[test]
    fn equal_weights_have_a_closed_form(levels in prop::collection::vec(level(), 1..40)) {
        let items: Items = levels.into_iter().map(|level| (level, Weight::default())).collect();
        let staged = staged(&items).unwrap();
        if let Some(next) = staged.next {
            prop_assert_eq!(staged.raises, Some(closed_form(&items, next.get())));
        }
    }

    #[test]
    fn the_path_arrives_and_not_before(items in items(30)) {
        let before = staged(&items).unwrap();
        let mut after = items.clone();
        for (done, raise) in before.plan.iter().enumerate() {
            prop_assert!(done == 0 || staged(&after).unwrap().stage < before.next.unwrap());
            after[raise.item].0 = raise.to;
        }
        prop_assert!(before.next.is_none_or(|next| staged(&after).unwrap().stage >= next));
    }

    #[test]
    fn a_higher_level_never_lowers_the_stage(
        items in items(12),
        which in any::<prop::sample::Index>(),
    ) {
        let index = which.index(items.len());
        let mut raised = items.clone();
        if let Some(level) = Level::new(items[index].0.get() + 1) {
            raised[index].0 = level;
            let (before, after) = (staged(&items).unwrap(), staged(&raised).unwrap());
            prop_assert!(before.stage <= after.stage);
            // Towards the same stage, a step taken is at most a step saved.
            if before.stage == after.stage {
                prop_assert!(after.raises <= before.raises);
                prop_assert!(after.raises.map(|raises| raises + 1) >= before.raises);
            }
        }
    }
}
