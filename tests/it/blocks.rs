//! Blocks beside the questionnaire, made by hand, and a program that keeps its document in memory.

use std::sync::Arc;

use mitta::catalog::{Library, sample::organization};
use mitta::model::{
    Audience, Better, Block, Claim, Control, Document, Journey, Kpi, KpiCode, KpiIs, KpiValue,
    Language, ListeningAxis, Maturity, Moment, Question, Reading, Reply, Rule, Section, Stage,
    Step, Who, Whose, Wording,
};

use crate::app::kit::Kit;

/// A wording of a table of the shipped file.
fn worded(value: &toml::Value) -> Wording {
    let text = |language: &str| value[language].as_str().unwrap().to_owned();
    Wording { fi: text("fi"), en: text("en") }
}

fn both(text: &str) -> Wording {
    Wording { fi: text.to_owned(), en: text.to_owned() }
}

fn empty(id: &str, title: Wording) -> Block {
    Block {
        id: id.parse().unwrap(),
        version: "1.0".parse().unwrap(),
        maturity: Maturity::Trial,
        about: title.clone(),
        title,
        minutes: 5,
        repeats: None,
        rule_of_thumb: None,
        audiences: vec![Audience {
            who: Who::Own,
            lead: both("lead"),
            dont_know: true,
            drawn_order: false,
        }],
        sections: Vec::new(),
        sums: Vec::new(),
        figures: Vec::new(),
        quadrants: Vec::new(),
        stages: Vec::new(),
        kpis: Vec::new(),
        rules: Vec::new(),
    }
}

/// The sixteen figures and ten rules that ship.
pub fn figures() -> Arc<Block> {
    let source = include_str!("../../questionnaires/mitta-kpi/1.0.toml");
    let file: toml::Value = toml::from_str(source).unwrap();
    let code = |value: &toml::Value| value.as_str().unwrap().to_owned();
    let kpi = |row: &toml::Value| Kpi {
        code: code(&row["code"]).parse().unwrap(),
        name: worded(&row["name"]),
        definition: worded(&row["definition"]),
        unit: worded(&row["unit"]),
        better: if code(&row["better"]) == "up" { Better::Up } else { Better::Down },
        decimals: row["decimals"].as_integer().unwrap() as u8,
        themes: row["themes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|t| code(t).parse().unwrap())
            .collect(),
        source: worded(&row["source"]),
    };
    let rule = |row: &toml::Value| Rule {
        id: code(&row["id"]).parse().unwrap(),
        theme: code(&row["theme"]).parse().unwrap(),
        score: if code(&row["score"]) == "high" { Claim::High } else { Claim::Low },
        kpi: code(&row["kpi"]).parse().unwrap(),
        is: if code(&row["is"]) == "bad" { KpiIs::Bad } else { KpiIs::Good },
        text: worded(&row["text"]),
    };
    let mut block = empty("mitta-kpi", worded(&file["title"]));
    block.kpis = file["kpi"].as_array().unwrap().iter().map(kpi).collect();
    block.rules = file["rule"].as_array().unwrap().iter().map(rule).collect();
    Arc::new(block)
}

pub fn code(text: &str) -> KpiCode {
    text.parse().unwrap()
}

/// A value without a target.
pub fn value(value: f64) -> KpiValue {
    KpiValue { value: Some(value), ..KpiValue::default() }
}

/// The sample organization as it ships.
pub fn sample(language: Language) -> Document {
    organization(language, &Library::shipped().unwrap()).unwrap()
}

/// The sample with figures in all its rounds. In the newest one churn has risen, which
/// contradicts the assessment of its theme.
pub fn with_figures(language: Language) -> Document {
    let mut document = sample(language);
    let churn = [10.0, 11.0, 14.0];
    let answered = [60.0, 61.0, 61.5];
    for (at, round) in document.rounds.iter_mut().enumerate() {
        round.blocks.push(figures());
        round.kpis.insert(code("K02"), value(churn[at]));
        round.kpis.insert(code("K13"), value(answered[at]));
    }
    let newest = document.rounds.last_mut().unwrap();
    let source = "billing 12/2026".to_owned();
    let first_contact = KpiValue { target: Some(70.0), source, ..value(72.5) };
    newest.kpis.insert(code("K15"), first_contact);
    document
}

fn question(code: &str, control: Control, axis: Option<ListeningAxis>) -> Question {
    Question {
        code: code.parse().unwrap(),
        name: both(code),
        question: None,
        customer: None,
        hint: None,
        control,
        reverse: false,
        mirrors: None,
        not_applicable: None,
        dont_know: true,
        required: false,
        short: false,
        axis,
        variant: None,
        fills: None,
    }
}

fn section(code: &str, reading: Reading, questions: Vec<Question>) -> Section {
    Section {
        code: code.parse().unwrap(),
        name: both(code),
        about: None,
        reading: Some(reading),
        first: 0,
        audiences: Vec::new(),
        destroying: code == "DES",
        blind: false,
        questions,
    }
}

fn form(id: &str, sections: Vec<Section>) -> Arc<Block> {
    Arc::new(Block { sections, ..empty(id, both(id)) })
}

fn emotions() -> Arc<Block> {
    let rating = || Control::Rating { least: both("least"), most: both("most") };
    let cluster = |name: &str| {
        let one = |at: usize| question(&format!("EM_{name}{at}"), rating(), None);
        section(name, Reading::Emotion, (1..=2).map(one).collect())
    };
    form("mitta-emotion", vec![cluster("ADV"), cluster("DES")])
}

fn listening() -> Arc<Block> {
    let labels = || (0..5).map(|level| both(&level.to_string())).collect();
    let axis = |letter: char, axis: ListeningAxis| {
        let levels = || Control::Levels { labels: labels() };
        let one = |at: usize| question(&format!("LS_{letter}{at}"), levels(), Some(axis));
        section(&format!("LS_{letter}"), Reading::Listening, (1..=4).map(one).collect())
    };
    let axes = vec![axis('V', ListeningAxis::Vision), axis('K', ListeningAxis::Listening)];
    form("mitta-listening", axes)
}

fn estimate() -> Arc<Block> {
    let number = || Control::Number {
        unit: both("of a hundred"),
        min: Some(0.0),
        max: Some(100.0),
        decimals: 0,
    };
    let questions = ["CAL1", "CAL2"].map(|code| question(code, number(), None));
    form("mitta-estimate", vec![section("CAL", Reading::Estimate, questions.into())])
}

fn journey() -> Journey {
    let moment =
        |name: &str, stage: u8, whose| Moment::new(name, Stage::new(stage).unwrap(), whose);
    let step =
        |from: &str, to: &str| Step { from: from.to_owned(), to: to.to_owned(), frequency: None };
    Journey {
        customers: "Homes".to_owned(),
        need: "Warmth".to_owned(),
        moments: vec![
            moment("Asks", 2, Whose::Own),
            moment("Is connected", 3, Whose::Partner),
            moment("Moves out", 7, Whose::Life),
        ],
        steps: vec![step("Asks", "Is connected"), step("Is connected", "Moves out")],
    }
}

/// The sample with every block in every round: full in 2024 and 2026, with gaps in 2025.
pub fn with_everything(language: Language) -> Document {
    let mut document = with_figures(language);
    for (at, round) in document.rounds.iter_mut().enumerate() {
        round.blocks.extend([emotions(), listening(), estimate()]);
        let mut reply = |code: &str, reply: Reply| {
            round.replies.insert(code.parse().unwrap(), reply);
        };
        let gaps = at == 1;
        for code in ["EM_ADV1", "EM_ADV2", "EM_DES1", "EM_DES2"] {
            if !(gaps && code.starts_with("EM_DES")) {
                reply(code, Reply::Points(6));
            }
        }
        for axis in 1..=if gaps { 2 } else { 4 } {
            reply(&format!("LS_V{axis}"), Reply::Points(3));
            reply(&format!("LS_K{axis}"), Reply::Points(1));
        }
        reply("CAL1", Reply::Amount(40.0));
        reply("CAL2", Reply::Amount(15.0));
        round.journeys = vec![journey()];
    }
    document
}

/// The program with this document open, which it keeps in memory.
pub fn open(document: Document) -> Kit {
    Kit::in_memory(document, Language::English)
}
