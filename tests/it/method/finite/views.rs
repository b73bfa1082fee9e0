//! Other views: customers, crowds, journeys, and numbers without a scale.

use mitta::method::MethodError;
use mitta::method::calibration::calibration;
use mitta::method::change::{MARGIN, Scores, change_groups};
use mitta::method::crowd_quality::{Crowd, crowd_quality, effective_size, guess_round};
use mitta::method::emotion::{Cluster, emotional_profile_group};
use mitta::method::gap::{Side, gap};
use mitta::method::interval::{mean_interval, quantiles, trimmed_mean};
use mitta::method::journey::journey;
use mitta::method::kpi::{KeyFigure, kpi_state};
use mitta::method::listening::{listening, listening_group};
use mitta::method::mirror::mirror;
use mitta::method::recommendation::{Ratings, recommendation, recommendation_change};
use mitta::method::versions::linear_bridge;
use mitta::model::{Better, ItemCode, Moment, Sheet, Stage, Step, Value, Whose};
use proptest::prelude::*;

use super::super::random::{given, keyed};
use super::{prop_finite, score, scores};

/// Any finite number; the largest and the smallest come often.
fn number() -> impl Strategy<Value = f64> {
    let extreme = prop::sample::select(
        &[0.0, -0.0, 5e-324, 1e-300, 1e300, f64::MAX, f64::MIN, -1e-300, 1e155, 3.0][..],
    );
    prop_oneof![1 => extreme, 1 => any::<f64>().prop_filter("finite", |x| x.is_finite())]
}

proptest! {
    #[test]
    fn two_views(
        first in scores(0),
        second in scores(0),
        fixed in score(),
        guesses in prop::collection::vec((score(), 0.0_f64..=1.0), 0..9),
        ratings in [0_usize..20, 0_usize..20, 0_usize..20],
        counts in prop::array::uniform5(0_usize..9),
    ) {
        let sides = [Side::People(first), Side::People(second), Side::Fixed(fixed)];
        for one in &sides {
            for other in &sides {
                prop_finite!(gap(Some(one), Some(other), MARGIN).unwrap());
            }
        }
        let [promoters, passives, detractors] = ratings;
        let ratings = Ratings { promoters, passives, detractors };
        let turned = Ratings { promoters: detractors, passives, detractors: promoters };
        let guesses: Vec<[f64; 2]> =
            guesses.into_iter().map(|(high, part)| [high, (100.0 - high) * part]).collect();
        prop_finite!(recommendation(ratings), recommendation_change(ratings, turned, 12.0));
        prop_finite!(calibration(&guesses, ratings, 12.0).unwrap());
        prop_finite!(mirror(None, counts).unwrap());
    }

    #[test]
    fn feelings_and_listening(
        given_to in prop::collection::vec(prop::collection::vec(prop::option::of(0_u8..=10), 4), 1..6),
        said in prop::collection::vec(prop::array::uniform8(prop::option::of(0_u8..=4)), 1..6),
    ) {
        let codes: Vec<ItemCode> =
            (0..4).map(|k| format!("E{k}").parse().unwrap()).collect();
        let cluster = |code: &str, destroying, emotions: &[_]| {
            Cluster { code: code.parse().unwrap(), destroying, emotions: emotions.to_vec() }
        };
        let form = [cluster("A", false, &codes[..1]), cluster("D", true, &codes[1..])];
        let sheet = |row: &Vec<Option<u8>>| -> Sheet {
            let answers = codes.iter().zip(row);
            answers.map(|(code, raw)| (code.clone(), given(raw.map(Value::Number)))).collect()
        };
        let sheets: Vec<Sheet> = given_to.iter().map(sheet).collect();
        prop_finite!(emotional_profile_group(&form, &sheets, None).unwrap());
        let one = |row: &[Option<u8>; 8]| {
            let value = |k: usize| row[k].map(Value::Number);
            listening([0, 1, 2, 3].map(value), [4, 5, 6, 7].map(value)).unwrap()
        };
        let all: Vec<_> = said.iter().map(one).collect();
        prop_finite!(all.clone(), listening_group(&all, Some(all.len())).unwrap());
    }

    #[test]
    fn crowds_that_may_be_wise(
        sites in prop::collection::vec(scores(0), 0..5),
        roles in prop::collection::vec(prop::option::of(0_u8..3), 0..6),
        listed in 0_u8..3,
        counts in [0_usize..3, 0_usize..3, 0_usize..3],
    ) {
        let [sealed, decided, responded] = counts;
        let list: Vec<u8> = (0..=listed).collect();
        let roles: Vec<Option<u8>> =
            roles.into_iter().map(|role| role.filter(|role| *role <= listed)).collect();
        let weekly: Vec<Option<bool>> = roles.iter().map(|role| role.map(|k| k == 0)).collect();
        let crowd = Crowd {
            role_list: &list,
            roles: &roles,
            sealed,
            answers: 2 * sealed,
            sites: &sites,
            weekly: &weekly,
            invited: (responded > 0).then_some(responded),
            responded,
            ideas: decided,
            ideas_decided: decided,
        };
        prop_finite!(crowd_quality(&crowd).unwrap(), effective_size(&sites));
    }

    #[test]
    fn journeys_and_bridges(
        stages in prop::collection::vec(1_u8..=9, 0..5),
        steps in prop::collection::btree_set((0_usize..5, 0_usize..5), 0..9),
        pairs in prop::collection::vec([score(), score()], 10..14),
    ) {
        let moment = |(k, stage): (usize, &u8)| {
            let whose = if k % 2 == 0 { Whose::Own } else { Whose::Society };
            Moment::new(format!("M{k}"), Stage::new(*stage).unwrap(), whose)
        };
        let moments: Vec<Moment> = stages.iter().enumerate().map(moment).collect();
        let there = |(from, to): &(usize, usize)| *from.max(to) < moments.len();
        let step = |(from, to): (usize, usize)| {
            Step { from: format!("M{from}"), to: format!("M{to}"), frequency: None }
        };
        let steps: Vec<Step> = steps.into_iter().filter(there).map(step).collect();
        prop_finite!(journey(&moments, &steps).unwrap(), linear_bridge(&pairs));
    }

    /// What people type without a scale: guesses of a number, and key figures. A figure too large
    /// for a number is refused.
    #[test]
    fn numbers_without_a_scale(
        guesses in prop_oneof![
            prop::collection::vec(number(), 1..8),
            (number(), 1_usize..8).prop_map(|(guess, n)| vec![guess; n]),
        ],
        truth in number(),
        values in prop::collection::vec(prop::option::of(number()), 0..4),
        target in prop::option::of(number()),
    ) {
        for better in [Better::Up, Better::Down] {
            let figure = KeyFigure { better, values: values.clone(), target };
            prop_assert!(kpi_state(&figure).is_ok());
        }
        match guess_round(&guesses, truth) {
            Ok(round) => prop_finite!(round),
            Err(error) => prop_assert_eq!(error, MethodError::BadArgument),
        }
        prop_finite!(mean_interval(&guesses, None), trimmed_mean(&guesses), quantiles(&guesses));
        prop_finite!(change_groups(
            &Scores::Plain(guesses.clone()),
            &Scores::Plain(vec![truth; 2]),
            MARGIN,
        ));
        let year = Scores::Keyed(keyed(&guesses));
        prop_finite!(change_groups(&year, &year, MARGIN));
        prop_finite!(gap(Some(&Side::People(guesses)), Some(&Side::Fixed(truth)), MARGIN));
    }
}
