//! Nothing is NaN or infinite, of whatever finite input: extreme weights, scores at the ends of the
//! scale and next to them, one person, two alike, nobody.

mod figures;
mod sheets;
mod views;

use std::fmt::Debug;

use mitta::model::Weight;
use proptest::prelude::*;

/// No number that is none anywhere in a value, by what it prints for a programmer: JSON would write
/// nothing for such a number.
fn is_finite(value: &impl Debug) -> bool {
    let text = format!("{value:?}");
    let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
    words.all(|word| word != "NaN" && word != "inf")
}

macro_rules! prop_finite {
    ($($value:expr),+ $(,)?) => {
        $( {
            let value = $value;
            prop_assert!($crate::method::finite::is_finite(&value), "{} is {:?}", stringify!($value), value);
        } )+
    };
}
use prop_finite;

const WEIGHTS: [f64; 6] = [1.0, 2.0, 1e-300, 1e-9, 1e9, 1e300];
const ENDS: [f64; 7] =
    [0.0, 5e-324, 1e-9, 1.0, 1.000_000_000_000_000_2, 99.999_999_999_999_99, 100.0];

fn weight() -> impl Strategy<Value = Weight> {
    prop::sample::select(&WEIGHTS[..]).prop_map(|weight| Weight::new(weight).unwrap())
}

fn weights() -> impl Strategy<Value = [Weight; 3]> {
    [weight(), weight(), weight()]
}

fn score() -> impl Strategy<Value = f64> {
    prop_oneof![3 => prop::sample::select(&ENDS[..]), 1 => 0.0_f64..=100.0]
}

fn scores(least: usize) -> impl Strategy<Value = Vec<f64>> {
    prop_oneof![
        prop::collection::vec(score(), least..9),
        (score(), least..9).prop_map(|(score, n)| vec![score; n]),
    ]
}

fn shown() -> impl Strategy<Value = Option<f64>> {
    prop::option::weighted(0.9, score())
}

#[test]
fn no_weight_is_beyond_what_can_be_summed() {
    for weight in [0.0, -1.0, 5e-324, 1e-301, 1e301, f64::MAX, f64::INFINITY, f64::NAN] {
        assert_eq!(Weight::new(weight), None);
    }
}
