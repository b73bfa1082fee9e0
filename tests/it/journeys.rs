//! A round that asks for the journey, with the shipped words, and journeys to look at.

use std::sync::Arc;

use mitta::catalog::Library;
use mitta::model::{
    Asking, Audience, Block, Choice, Control, Document, Frequency, Journey, Maturity, Moment,
    Organization, Question, Reading, Round, RoundId, Section, Stage, Stamp, Step, Who, Whose,
    Wording,
};

fn wording(table: &toml::Table, key: &str) -> Option<Wording> {
    table.get(key)?.clone().try_into().ok()
}

fn text<'t>(table: &'t toml::Table, key: &str) -> &'t str {
    table.get(key).and_then(toml::Value::as_str).unwrap_or_default()
}

fn tables<'t>(table: &'t toml::Table, key: &str) -> impl Iterator<Item = &'t toml::Table> {
    let all = table.get(key).and_then(toml::Value::as_array);
    all.into_iter().flatten().filter_map(toml::Value::as_table)
}

fn question(file: &toml::Table, table: &toml::Table) -> Question {
    let choice = |option: &toml::Table| Choice {
        code: text(option, "code").parse().unwrap(),
        label: option.clone().try_into().unwrap(),
    };
    let choices = tables(table, "options").map(choice).collect();
    let scale = || tables(file, "scale").next().unwrap();
    let control = match text(table, "kind") {
        "choice" => Control::Choice { choices, from: None },
        "link" => Control::Link { choices },
        "rating" => Control::Rating {
            least: wording(scale(), "least").unwrap(),
            most: wording(scale(), "most").unwrap(),
        },
        _ => Control::Text { long: table.contains_key("long") },
    };
    Question {
        code: text(table, "code").parse().unwrap(),
        name: wording(table, "name").unwrap(),
        question: wording(table, "question"),
        customer: None,
        hint: wording(table, "hint"),
        control,
        reverse: false,
        mirrors: None,
        not_applicable: None,
        dont_know: false,
        required: table.contains_key("required"),
        short: false,
        axis: None,
        variant: None,
        fills: None,
    }
}

fn section(code: &str, reading: Reading, destroying: bool, questions: Vec<Question>) -> Section {
    Section {
        code: code.parse().unwrap(),
        name: Wording::default(),
        about: None,
        reading: Some(reading),
        first: 0,
        audiences: Vec::new(),
        destroying,
        blind: false,
        questions,
    }
}

fn asking(table: &toml::Table) -> Asking {
    Asking {
        code: text(table, "code").parse().unwrap(),
        name: wording(table, "name").unwrap(),
        about: wording(table, "about").unwrap(),
        question: wording(table, "question").unwrap(),
    }
}

fn block_of(id: &str, file: &toml::Table, sections: Vec<Section>) -> Block {
    let audience =
        Audience { who: Who::Own, lead: Wording::default(), dont_know: false, drawn_order: false };
    Block {
        id: id.parse().unwrap(),
        version: "1.0".parse().unwrap(),
        maturity: Maturity::Trial,
        title: wording(file, "title").unwrap_or_default(),
        about: wording(file, "about").unwrap_or_default(),
        minutes: 30,
        repeats: wording(file, "repeats"),
        rule_of_thumb: None,
        audiences: vec![audience],
        sections,
        sums: Vec::new(),
        figures: tables(file, "figure").map(asking).collect(),
        quadrants: Vec::new(),
        stages: Vec::new(),
        kpis: Vec::new(),
        rules: Vec::new(),
    }
}

/// The journey block with the words that ship.
pub fn block() -> Block {
    let source = include_str!("../../questionnaires/mitta-journey/1.0.toml");
    let file: toml::Table = source.parse().unwrap();
    let questions = tables(&file, "question").map(|table| question(&file, table)).collect();
    block_of("mitta-journey", &file, vec![section("J", Reading::Journey, false, questions)])
}

/// A form of two feelings: one binds, the other drives away.
pub fn feelings() -> Block {
    let feeling = |code: &str, fi: &str, en: &str| {
        let wording = format!("code='{code}'\nkind='rating'\n[name]\nfi='{fi}'\nen='{en}'");
        let scale = "[[scale]]\n[scale.least]\nfi='a'\nen='a'\n[scale.most]\nfi='b'\nen='b'";
        vec![question(&scale.parse().unwrap(), &wording.parse().unwrap())]
    };
    let sections = vec![
        section("REC", Reading::Emotion, false, feeling("EM_REC1", "luottamus", "trust")),
        section("DES", Reading::Emotion, true, feeling("EM_DES5", "turhautunut", "frustrated")),
    ];
    block_of("mitta-emotion", &toml::Table::new(), sections)
}

/// A step by name.
pub fn step(from: &str, to: &str, frequency: Option<Frequency>) -> Step {
    Step { from: from.to_owned(), to: to.to_owned(), frequency }
}

/// Five moments: forward, back, out and in again, and one that nobody measures.
pub fn journey() -> Journey {
    let moment = |name: &str, stage, whose| Moment::new(name, stage, whose);
    let mut moments = vec![
        moment("Huomaan tarpeen", Stage::Need, Whose::Life),
        moment("Tilaan", Stage::Starts, Whose::Own),
        moment("Kysyn, missä tilaukseni on", Stage::Problem, Whose::Own),
        moment("Haen noutopisteestä", Stage::Uses, Whose::Partner),
        moment("Lähden kilpailijalle", Stage::Leaves, Whose::Competitor),
    ];
    moments[1].owner = "Myynti".to_owned();
    moments[1].measure = "Läpimenoaika".to_owned();
    moments[2].feeling = Some("EM_DES5".to_owned());
    let steps = vec![
        step("Huomaan tarpeen", "Tilaan", Some(Frequency::Common)),
        step("Tilaan", "Haen noutopisteestä", None),
        step("Tilaan", "Kysyn, missä tilaukseni on", Some(Frequency::Rare)),
        step("Kysyn, missä tilaukseni on", "Tilaan", None),
        step("Kysyn, missä tilaukseni on", "Lähden kilpailijalle", None),
        step("Lähden kilpailijalle", "Tilaan", None),
    ];
    Journey { customers: "Kuluttajat".to_owned(), need: "Tilaaminen".to_owned(), moments, steps }
}

/// Two rounds that ask for journeys; the first has one and is open as well.
pub fn document() -> Document {
    let library = Library::shipped().unwrap_or_else(|problems| panic!("{}", problems.name));
    let questionnaire = library.latest("mitta-pulse").unwrap();
    let blocks = vec![Arc::new(block()), Arc::new(feelings())];
    let round = |id, year| Round {
        blocks: blocks.clone(),
        ..Round::new(RoundId(id), year, questionnaire.clone(), Stamp(0))
    };
    let first = Round { journeys: vec![journey()], ..round(1, 2025) };
    let organization = Organization { name: "Mallila".to_owned(), ..Organization::default() };
    Document { organization, rounds: vec![first, round(2, 2026)], ..Document::default() }
}
