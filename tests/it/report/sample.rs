//! A document to report on: the sample organization on the main questionnaire.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use mitta::chart::Palette;
use mitta::model::{
    Answer, Axis, Dimension, Document, Event, Evidence, Item, Language, Maturity, Organization,
    Points, Questionnaire, Round, RoundId, Scale, Sheet, Stamp, Targets, Theme, Value, Version,
    Weight, Wording,
};

type Toml = toml::Value;

fn read(path: &str) -> Toml {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn text(value: &Toml) -> String {
    value.as_str().unwrap().to_owned()
}

fn wording(value: &Toml) -> Wording {
    Wording { fi: text(&value["fi"]), en: text(&value["en"]) }
}

fn list<'a>(value: &'a Toml, key: &str) -> &'a [Toml] {
    value.get(key).and_then(Toml::as_array).map_or(&[], Vec::as_slice)
}

/// A questionnaire that has its items in its own file.
pub fn questionnaire() -> Questionnaire {
    let file = read("questionnaires/mitta-main/1.0.toml");
    let themes = |code: &str| {
        let here = |theme: &&Toml| theme["dimension"].as_str() == Some(code);
        list(&file, "theme").iter().filter(here).map(|found| theme(&file, found)).collect()
    };
    let dimension = |found: &Toml| Dimension {
        axis: found["code"].as_str().unwrap().parse().unwrap(),
        weight: Weight::default(),
        name: wording(&found["name"]),
        about: wording(&found["about"]),
        themes: themes(found["code"].as_str().unwrap()),
    };
    Questionnaire {
        id: text(&file["id"]).parse().unwrap(),
        version: text(&file["version"]).parse().unwrap(),
        picks_from: None,
        maturity: Maturity::Trial,
        title: wording(&file["title"]),
        minutes: 40,
        dimensions: list(&file, "dimension").iter().map(dimension).collect(),
    }
}

fn theme(file: &Toml, theme: &Toml) -> Theme {
    let here = |item: &&Toml| item["theme"] == theme["code"];
    Theme {
        code: text(&theme["code"]).parse().unwrap(),
        weight: Weight::default(),
        name: wording(&theme["name"]),
        about: wording(&theme["about"]),
        items: list(file, "item").iter().filter(here).map(item).collect(),
    }
}

fn item(item: &Toml) -> Item {
    Item {
        code: text(&item["code"]).parse().unwrap(),
        scale: Scale::Anchored,
        reverse: false,
        weight: Weight::new(item["weight"].as_integer().unwrap() as f64).unwrap(),
        in_pulse: item.get("pulse").is_some(),
        name: wording(&item["name"]),
        question: wording(&item["question"]),
        not_applicable: item.get("not_applicable").map(wording),
        evidence: Evidence::default(),
        levels: list(item, "levels").iter().map(wording).collect(),
    }
}

/// Three rounds of the sample organization.
pub fn document(language: Language) -> Document {
    let file = read("assets/sample/organization.toml");
    let questionnaire = Arc::new(questionnaire());
    let say = |value: &Toml| wording(value).get(language).to_owned();
    let event = |event: &Toml| Event {
        year: event["year"].as_integer().unwrap() as i32,
        month: event["month"].as_integer().unwrap() as u8,
        text: say(&event["text"]),
    };
    let round = |(index, round): (usize, &Toml)| Round {
        id: RoundId(index as i64 + 1),
        name: text(&round["name"]),
        year: round["year"].as_integer().unwrap() as i32,
        questionnaire: questionnaire.clone(),
        sheet: sheet(&round["answers"], say),
        targets: targets(&file["targets"]),
        opened: Stamp(0),
        closed: Some(Stamp(1)),
    };
    Document {
        organization: Organization { name: say(&file["organization"]), is_sample: true, language },
        rounds: list(&file, "round").iter().enumerate().map(round).collect(),
        events: list(&file, "event").iter().map(event).collect(),
    }
}

fn sheet(answers: &Toml, say: impl Fn(&Toml) -> String) -> Sheet {
    let answer = |(code, answer): (&String, &Toml)| {
        let value = match answer.get("level").and_then(Toml::as_integer) {
            Some(level) => Value::Number(level as u8),
            None if answer.get("not_applicable").is_some() => Value::NotApplicable,
            None => Value::DontKnow,
        };
        let comment = answer.get("comment").map(&say).unwrap_or_default();
        (code.parse().unwrap(), Answer { value: Some(value), comment, ..Answer::default() })
    };
    answers.as_table().unwrap().iter().map(answer).collect()
}

fn targets(targets: &Toml) -> Targets {
    let mut set = Targets::default();
    for (code, points) in targets.as_table().unwrap() {
        let points = Points::new(points.as_integer().unwrap() as f64).unwrap();
        match code.parse::<Axis>() {
            Ok(axis) => drop(set.axes.insert(axis, points)),
            Err(_) => drop(set.themes.insert(code.parse().unwrap(), points)),
        }
    }
    set
}

/// The pulse: the items of the main questionnaire that it asks too.
pub fn pulse() -> Questionnaire {
    let main = questionnaire();
    let dimensions = main.dimensions.iter().map(|dimension| {
        let themes = dimension.themes.iter().map(|theme| {
            let items = theme.items.iter().filter(|item| item.in_pulse).cloned().collect();
            Theme { items, ..theme.clone() }
        });
        let themes = themes.filter(|theme| !theme.items.is_empty()).collect();
        Dimension { themes, ..dimension.clone() }
    });
    Questionnaire {
        id: "mitta-pulse".parse().unwrap(),
        version: Version { major: 1, minor: 0 },
        title: Wording { fi: "Mitan pulssi".into(), en: "Mitta’s pulse".into() },
        dimensions: dimensions.collect(),
        ..main.clone()
    }
}

/// The paper column of the tokens.
pub fn palette() -> Palette {
    let tokens = read("assets/tokens.toml");
    let paper: BTreeMap<String, Toml> = tokens["paper"].clone().try_into().unwrap();
    Palette::new(|ink| text(&paper[ink.key()]))
}
