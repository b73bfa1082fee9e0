//! A small document that has something of everything. Fixed: `v1.mitta` was made from it.

use std::{collections::BTreeMap, sync::Arc};

use mitta::model::{
    Answer, Axis, Confidence, Dimension, Document, Edit, Event, Evidence, Item, Language, Maturity,
    Organization, Points, Questionnaire, Round, RoundId, Scale, Sheet, Stamp, Targets, Theme,
    Value, Version, Weight, Wording,
};

pub const ITEMS: [&str; 4] = ["L1_1", "L1_2", "B1_1", "D1_1"];

pub fn document() -> Document {
    let (old, new) = (Arc::new(questionnaire(0)), Arc::new(questionnaire(1)));
    Document {
        organization: Organization {
            name: "Itä-Savon ”Sähkö” Oy".to_owned(),
            is_sample: true,
            language: Language::Finnish,
        },
        rounds: vec![
            Round { closed: Some(Stamp(1_700_000_000)), ..round(3, "2024", &old) },
            Round { sheet: sheet(), targets: targets(), ..round(1, "2025", &old) },
            Round { sheet: sheet(), ..round(2, "2026", &new) },
        ],
        events: vec![
            Event { year: 2024, month: 12, text: "Fuusio".to_owned() },
            Event { year: 2025, month: 1, text: "Uusi järjestelmä 🙂".to_owned() },
        ],
    }
}

pub fn round(id: i64, name: &str, questionnaire: &Arc<Questionnaire>) -> Round {
    let (year, opened) = (name.parse().unwrap_or(2026), Stamp(1_690_000_000 + id));
    Round { name: name.to_owned(), ..Round::new(RoundId(id), year, questionnaire.clone(), opened) }
}

pub fn set_answer(round: i64, item: &str, comment: &str) -> Edit {
    let answer = Answer { comment: comment.to_owned(), ..valued(Value::Number(3)) };
    Edit::SetAnswer { round: RoundId(round), item: item.parse().unwrap(), answer }
}

fn sheet() -> Sheet {
    let said = Answer {
        confidence: Some(Confidence::FairlySure),
        evidence: "Asiakaskirja\n2025".to_owned(),
        comment: "It's \"fine\"; DROP TABLE answer --\0 end".to_owned(),
        changed: Some(Stamp(1_750_000_000)),
        ..valued(Value::Number(4))
    };
    let not_ours = Answer { comment: "ei koske".to_owned(), ..valued(Value::NotApplicable) };
    let only_noted = Answer { evidence: "kysely".to_owned(), ..Answer::default() };
    let answers = [said, not_ours, valued(Value::DontKnow), only_noted];
    ITEMS.iter().map(|code| code.parse().unwrap()).zip(answers).collect()
}

fn valued(value: Value) -> Answer {
    Answer { value: Some(value), ..Answer::default() }
}

fn targets() -> Targets {
    let points = |points| Points::new(points).unwrap();
    Targets {
        axes: BTreeMap::from([(Axis::Length, points(62.5)), (Axis::Enablers, points(0.1))]),
        themes: BTreeMap::from([("L1".parse().unwrap(), points(100.0))]),
    }
}

pub fn questionnaire(minor: u16) -> Questionnaire {
    let dimension = |axis, theme, items: &[&str]| Dimension {
        axis,
        weight: Weight::default(),
        name: wording(theme),
        about: Wording::default(),
        themes: vec![Theme {
            code: theme.parse().unwrap(),
            weight: Weight::new(2.5).unwrap(),
            name: wording(theme),
            about: wording("about"),
            items: items.iter().map(|code| item(code)).collect(),
        }],
    };
    Questionnaire {
        id: "mitta-test".parse().unwrap(),
        version: Version { major: 1, minor },
        changes: Vec::new(),
        picks_from: Some(("mitta-main".parse().unwrap(), Version { major: 1, minor: 0 })),
        maturity: Maturity::Trial,
        title: wording("test"),
        minutes: 4,
        dimensions: vec![
            dimension(Axis::Length, "L1", &ITEMS[..2]),
            dimension(Axis::Breadth, "B1", &ITEMS[2..3]),
            dimension(Axis::Depth, "D1", &ITEMS[3..]),
        ],
    }
}

fn item(code: &str) -> Item {
    Item {
        code: code.parse().unwrap(),
        scale: Scale::Anchored,
        reverse: false,
        weight: Weight::new(2.0).unwrap(),
        in_pulse: true,
        name: wording(code),
        question: wording("question"),
        not_applicable: Some(wording("no customers")),
        evidence: Evidence { figure: wording("figure"), ..Evidence::default() },
        levels: (0..5).map(|level| wording(&level.to_string())).collect(),
    }
}

fn wording(text: &str) -> Wording {
    Wording { fi: format!("{text} ä"), en: text.to_owned() }
}
