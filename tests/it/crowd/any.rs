//! Any questionnaire and any crowd that answered it.

use mitta::model::{
    Answer, Axis, Cell, Dimension, Evidence, Item, Maturity, Questionnaire, ResponseMatrix, Scale,
    Sheet, Theme, Version, Weight, Wording,
};
use proptest::prelude::*;

/// A questionnaire with the rows of those who answered it, packed.
pub type Answered = (Questionnaire, Vec<Vec<u8>>);

/// Themes of one to nine items of every scale, weighted and reversed at will; one to forty people.
pub fn answered() -> impl Strategy<Value = Answered> {
    let people = prop_oneof![Just(1_usize), 2_usize..8, 8_usize..40];
    (questionnaire(), people).prop_flat_map(|(questionnaire, people)| {
        let cells: Vec<_> = questionnaire.items().map(|item| cell(item.scale)).collect();
        (Just(questionnaire), prop::collection::vec(cells, people))
    })
}

/// A number more often than not.
fn cell(scale: Scale) -> BoxedStrategy<u8> {
    let (least, most) = scale.ends();
    let all: Vec<u8> = Cell::all(scale).map(Cell::byte).collect();
    prop_oneof![2 => least..=most, 1 => prop::sample::select(all)].boxed()
}

fn questionnaire() -> impl Strategy<Value = Questionnaire> {
    prop::array::uniform4(dimension()).prop_map(|dimensions| {
        let mut dimensions: Vec<Dimension> = dimensions.into();
        for (dimension, axis) in dimensions.iter_mut().zip(Axis::ALL) {
            dimension.axis = axis;
        }
        let mut code = (0..).map(|number| format!("C{number}"));
        for theme in dimensions.iter_mut().flat_map(|dimension| &mut dimension.themes) {
            theme.code = code.next().unwrap().parse().unwrap();
            for item in &mut theme.items {
                item.code = code.next().unwrap().parse().unwrap();
            }
        }
        Questionnaire {
            id: "any".parse().unwrap(),
            version: Version { major: 1, minor: 0 },
            picks_from: None,
            maturity: Maturity::Trial,
            title: Wording::default(),
            minutes: 0,
            dimensions,
            changes: Vec::new(),
        }
    })
}

fn weight() -> impl Strategy<Value = Weight> {
    prop_oneof![Just(1.0), Just(2.0), 0.1_f64..9.0].prop_map(|weight| Weight::new(weight).unwrap())
}

fn dimension() -> impl Strategy<Value = Dimension> {
    (weight(), prop::collection::vec(theme(), 1..4)).prop_map(|(weight, themes)| Dimension {
        axis: Axis::Enablers,
        weight,
        name: Wording::default(),
        about: Wording::default(),
        themes,
    })
}

fn theme() -> impl Strategy<Value = Theme> {
    (weight(), prop::collection::vec(item(), 1..10)).prop_map(|(weight, items)| Theme {
        code: "T".parse().unwrap(),
        weight,
        name: Wording::default(),
        about: Wording::default(),
        items,
    })
}

fn item() -> impl Strategy<Value = Item> {
    let scale = prop::sample::select(vec![Scale::Anchored, Scale::OneToFive, Scale::ZeroToTen]);
    (scale, any::<bool>(), weight()).prop_map(|(scale, reverse, weight)| Item {
        code: "I".parse().unwrap(),
        scale,
        reverse: reverse && scale != Scale::Anchored,
        weight,
        in_pulse: false,
        name: Wording::default(),
        question: Wording::default(),
        not_applicable: None,
        evidence: Evidence::default(),
        levels: Vec::new(),
    })
}

/// The columns of packed rows.
pub fn columns(questionnaire: &Questionnaire, rows: &[Vec<u8>]) -> ResponseMatrix {
    let mut responses = ResponseMatrix::new(questionnaire);
    responses.push(&rows.concat()).unwrap();
    responses
}

/// Each respondent's sheet, read back cell by cell.
pub fn sheets(questionnaire: &Questionnaire, responses: &ResponseMatrix) -> Vec<Sheet> {
    let sheet = |respondent| {
        let items = questionnaire.items().enumerate();
        let answers = items.map(|(index, item)| {
            let value = responses.cell(respondent, index).unwrap().value();
            (item.code.clone(), Answer { value, ..Answer::default() })
        });
        answers.collect()
    };
    (0..responses.respondents()).map(sheet).collect()
}
