//! Random figures, questionnaires, sheets and crowds, and small changes of them.

use std::collections::BTreeMap;

use mitta::method::crowd::Respondent;
use mitta::model::{
    Answer, Axis, Dimension, Evidence, Item, ItemCode, Level, Maturity, Questionnaire, Scale,
    Sheet, Theme, Value, Version, Weight, Wording,
};
use proptest::prelude::*;

pub fn level() -> impl Strategy<Value = Level> {
    prop::sample::select(&Level::ALL[..])
}

/// Weights as authors write them, and odd ones.
pub fn weight() -> impl Strategy<Value = Weight> {
    prop_oneof![Just(1.0), Just(2.0), 0.5_f64..4.0].prop_map(|w| Weight::new(w).unwrap())
}

pub fn weights() -> impl Strategy<Value = [Weight; 3]> {
    [weight(), weight(), weight()]
}

/// A score 0–100; the ends, the cuts and the floor come often.
pub fn score() -> impl Strategy<Value = f64> {
    let special = prop::sample::select(&[0.0, 0.5, 1.0, 12.5, 50.0, 100.0][..]);
    prop_oneof![4 => 0.0_f64..=100.0, 1 => special]
}

pub fn scores(least: usize) -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec(score(), least..12)
}

/// Length, breadth and depth of some respondents, some of them withheld.
pub fn rows() -> impl Strategy<Value = Vec<[Option<f64>; 3]>> {
    let one = || prop_oneof![5 => score().prop_map(Some), 1 => Just(None)];
    prop::collection::vec([one(), one(), one()], 0..12)
}

/// A list beside the same list in another order.
pub fn turned<T: Clone + std::fmt::Debug>(
    list: impl Strategy<Value = Vec<T>>,
) -> impl Strategy<Value = (Vec<T>, Vec<T>)> {
    list.prop_flat_map(|list| (Just(list.clone()), Just(list).prop_shuffle()))
}

/// By the keys `r0`, `r1` …
pub fn keyed<T: Copy>(values: &[T]) -> BTreeMap<String, T> {
    keys(values.len()).into_iter().zip(values.iter().copied()).collect()
}

/// Scale, whether reversed, weight.
type Kind = (Scale, bool, Weight);

fn kind() -> impl Strategy<Value = Kind> {
    let scale = prop_oneof![
        2 => Just((Scale::Anchored, false)),
        1 => any::<bool>().prop_map(|reverse| (Scale::OneToFive, reverse)),
        1 => any::<bool>().prop_map(|reverse| (Scale::ZeroToTen, reverse)),
    ];
    (scale, weight()).prop_map(|((scale, reverse), weight)| (scale, reverse, weight))
}

/// An item that nobody reads.
pub fn item(code: &str, (scale, reverse, weight): Kind) -> Item {
    Item {
        code: code.parse().unwrap(),
        scale,
        reverse,
        weight,
        in_pulse: false,
        name: Wording::default(),
        question: Wording::default(),
        not_applicable: None,
        evidence: Evidence::default(),
        levels: Vec::new(),
    }
}

fn theme(code: &str, weight: Weight, kinds: Vec<Kind>) -> Theme {
    let items = kinds.into_iter().enumerate().map(|(k, kind)| item(&format!("{code}_{k}"), kind));
    Theme {
        code: code.parse().unwrap(),
        weight,
        name: Wording::default(),
        about: Wording::default(),
        items: items.collect(),
    }
}

fn dimension(axis: Axis) -> impl Strategy<Value = Dimension> {
    let theme_of = (weight(), prop::collection::vec(kind(), 1..=6));
    (weight(), prop::collection::vec(theme_of, 1..=5)).prop_map(move |(weight, themes)| {
        let code = |k| format!("{}{k}", axis.code());
        let themes = themes.into_iter().enumerate();
        Dimension {
            axis,
            weight,
            name: Wording::default(),
            about: Wording::default(),
            themes: themes.map(|(k, (weight, kinds))| theme(&code(k), weight, kinds)).collect(),
        }
    })
}

/// Of these dimensions.
pub fn questionnaire(dimensions: Vec<Dimension>) -> Questionnaire {
    Questionnaire {
        id: "random".parse().unwrap(),
        version: Version { major: 1, minor: 0 },
        picks_from: None,
        changes: Vec::new(),
        maturity: Maturity::Trial,
        title: Wording::default(),
        minutes: 0,
        dimensions,
    }
}

/// Length, breadth and depth, half of the time with enablers: 1–5 themes a dimension, 1–6 items a
/// theme, all three scales, reversed where that is allowed.
pub fn questionnaires() -> impl Strategy<Value = Questionnaire> {
    let [length, breadth, depth, enablers] = Axis::ALL.map(dimension);
    (length, breadth, depth, prop::option::of(enablers)).prop_map(|(a, b, c, enablers)| {
        questionnaire([a, b, c].into_iter().chain(enablers).collect())
    })
}

/// Any answer on the item's scale: a fraction of it, if it is a number.
fn on_scale(item: &Item, fraction: f64) -> Value {
    let (least, most) = item.scale.ends();
    Value::Number(least + (fraction * f64::from(most - least + 1)) as u8)
}

/// What is said to one item in `missing` of twenty cases is no number.
fn said(missing: u32) -> impl Strategy<Value = Result<f64, Option<Value>>> {
    let blank = prop::sample::select(&[Some(Value::NotApplicable), Some(Value::DontKnow), None]);
    prop_oneof![
        20 - missing => (0.0_f64..1.0).prop_map(Ok),
        missing => blank.prop_map(Err),
    ]
}

/// A sheet: most are nearly full, some half empty.
pub fn sheet(questionnaire: &Questionnaire) -> impl Strategy<Value = Sheet> + use<> {
    let items: Vec<Item> = questionnaire.items().cloned().collect();
    let said = |missing| prop::collection::vec(said(missing), items.len());
    prop_oneof![3 => said(2), 1 => said(10)].prop_map(move |said| {
        let value = |(item, said): (&Item, &Result<f64, Option<Value>>)| {
            (item.code.clone(), said.map_or_else(|blank| blank, |at| Some(on_scale(item, at))))
        };
        let values = items.iter().zip(&said).map(value);
        values.map(|(code, value)| (code, given(value))).collect()
    })
}

/// A questionnaire with so many sheets.
pub fn crowd(
    people: impl Into<prop::collection::SizeRange>,
) -> impl Strategy<Value = (Questionnaire, Vec<Sheet>)> {
    let people = people.into();
    questionnaires().prop_flat_map(move |questionnaire| {
        let sheets = prop::collection::vec(sheet(&questionnaire), people.clone());
        (Just(questionnaire), sheets)
    })
}

/// A questionnaire with one sheet.
pub fn answered() -> impl Strategy<Value = (Questionnaire, Sheet)> {
    crowd(1).prop_map(|(questionnaire, mut sheets)| (questionnaire, sheets.remove(0)))
}

/// An answer with nothing beside its value.
pub fn given(value: Option<Value>) -> Answer {
    Answer { value, ..Answer::default() }
}

/// The sheet with another answer to one item.
pub fn with(sheet: &Sheet, code: &ItemCode, value: Option<Value>) -> Sheet {
    let mut sheet = sheet.clone();
    sheet.set(code.clone(), given(value));
    sheet
}

/// The answer one step better; none at the top and without a number.
pub fn better(item: &Item, value: Option<Value>) -> Option<Value> {
    let Some(Value::Number(raw)) = value else { return None };
    let (least, most) = item.scale.ends();
    match item.reverse {
        true => (raw > least).then(|| Value::Number(raw - 1)),
        false => (raw < most).then(|| Value::Number(raw + 1)),
    }
}

/// The questionnaire without one item; none if its dimension would be empty.
pub fn without(questionnaire: &Questionnaire, code: &ItemCode) -> Option<Questionnaire> {
    let mut rest = questionnaire.clone();
    for dimension in &mut rest.dimensions {
        for theme in &mut dimension.themes {
            theme.items.retain(|item| item.code != *code);
        }
        dimension.themes.retain(|theme| !theme.items.is_empty());
    }
    rest.dimensions.iter().all(|dimension| !dimension.themes.is_empty()).then_some(rest)
}

/// Names for a crowd: `r0`, `r1` …
pub fn keys(people: usize) -> Vec<String> {
    (0..people).map(|index| format!("r{index}")).collect()
}

/// A crowd of these sheets.
pub fn respondents<'a>(keys: &'a [String], sheets: &'a [Sheet]) -> Vec<Respondent<'a>> {
    keys.iter().zip(sheets).map(|(key, answers)| Respondent { key, answers }).collect()
}
