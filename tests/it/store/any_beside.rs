//! Any reply, key figure and journey; seldom one that no document can hold.

use mitta::model::{
    FeelingSource, Frequency, Journey, KpiCode, KpiValue, Moment, QuestionCode, Reply, Stage, Step,
    Whose, Works,
};
use proptest::prelude::*;
use proptest::{collection::vec, option, sample::select};

use super::fixture;

pub fn question() -> impl Strategy<Value = QuestionCode> {
    let code = select([&fixture::QUESTIONS[..], &["X"]].concat());
    code.prop_map(|code| code.parse().unwrap())
}

pub fn reply() -> impl Strategy<Value = Reply> {
    prop_oneof![
        any::<u8>().prop_map(Reply::Points),
        number().prop_map(Reply::Amount),
        any::<String>().prop_map(Reply::Choice),
        any::<String>().prop_map(Reply::Text),
        Just(Reply::NotApplicable),
        Just(Reply::DontKnow),
    ]
}

pub fn kpi() -> impl Strategy<Value = KpiCode> {
    let code = select([&fixture::KPIS[..], &["K99"]].concat());
    code.prop_map(|code| code.parse().unwrap())
}

/// Something is said of it, or nothing at all.
pub fn kpi_value() -> impl Strategy<Value = KpiValue> {
    (option::of(number()), option::of(number()), text(), text())
        .prop_map(|(value, target, source, note)| KpiValue { value, target, source, note })
}

/// Any number; one in twenty may also be none.
fn number() -> impl Strategy<Value = f64> {
    prop_oneof![19 => any::<f64>(), 1 => prop::num::f64::ANY]
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), any::<String>()]
}

pub fn journeys() -> impl Strategy<Value = Vec<Journey>> {
    vec(journey(), 0..3)
}

/// Names that only an exact comparison tells apart.
const NAMES: [&str; 5] = ["", "kysyn", "Kysyn", "kysyn ", "kysyn\0"];

fn journey() -> impl Strategy<Value = Journey> {
    let step = (0..NAMES.len(), 0..NAMES.len());
    let frequency = option::of(select(vec![Frequency::Common, Frequency::Rare]));
    let steps = prop::collection::btree_map(step, frequency, 0..5);
    let is_broken = prop::bool::weighted(0.05);
    (text(), text(), vec(moment(), 0..NAMES.len()), steps, is_broken).prop_map(
        |(customers, need, mut moments, steps, is_broken)| {
            for (moment, name) in moments.iter_mut().zip(NAMES) {
                name.clone_into(&mut moment.name);
            }
            let there = |n: usize| is_broken || n < moments.len();
            let steps = steps.into_iter().filter(|((from, to), _)| there(*from) && there(*to));
            let step = |((from, to), frequency): ((usize, usize), _)| Step {
                from: NAMES[from].to_owned(),
                to: NAMES[to].to_owned(),
                frequency,
            };
            let steps = steps.map(step).collect();
            Journey { customers, need, moments, steps }
        },
    )
}

fn moment() -> impl Strategy<Value = Moment> {
    let sources = vec![FeelingSource::Asked, FeelingSource::Observed, FeelingSource::Guessed];
    let works = vec![Works::Works, Works::Partly, Works::DoesNot, Works::NotKnown];
    let place =
        prop_oneof![19 => any::<[f32; 2]>(), 1 => prop::array::uniform2(prop::num::f32::ANY)];
    let words = (text(), text(), text(), option::of(text()), option::of(text()));
    let known = (option::of(select(sources)), option::of(select(works)), option::of(any::<u8>()));
    (select(&Stage::ALL[..]), select(&Whose::ALL[..]), words, known, option::of(place)).prop_map(
        |(stage, whose, words, (feeling_source, works, strength), place)| {
            let (owner, measure, note, channel, feeling) = words;
            Moment {
                name: String::new(),
                stage,
                whose,
                owner,
                measure,
                feeling_source,
                works,
                channel,
                feeling,
                strength,
                note,
                place,
            }
        },
    )
}
