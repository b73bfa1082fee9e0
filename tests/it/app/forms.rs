//! Blocks made by hand: what ships does not have every kind of question.

use std::sync::Arc;

use mitta::model::{
    Audience, Better, Block, Choice, Control, Kpi, ListeningAxis, Maturity, QuadrantWords,
    Question, Reading, Section, Sum, Who, Wording,
};

/// The same words in both languages, told apart by a mark.
pub fn both(text: &str) -> Wording {
    Wording { fi: format!("{text} (fi)"), en: text.to_owned() }
}

pub fn question(code: &str, control: Control) -> Question {
    Question {
        code: code.parse().unwrap(),
        name: both(&format!("Name {code}")),
        question: Some(both(&format!("How about {code}?"))),
        customer: None,
        hint: None,
        control,
        reverse: false,
        mirrors: None,
        not_applicable: None,
        dont_know: false,
        required: false,
        short: false,
        axis: None,
        variant: None,
        fills: None,
    }
}

pub fn section(code: &str, reading: Option<Reading>, questions: Vec<Question>) -> Section {
    Section {
        code: code.parse().unwrap(),
        name: both(&format!("Section {code}")),
        about: None,
        reading,
        first: 0,
        audiences: Vec::new(),
        destroying: false,
        blind: false,
        questions,
    }
}

pub fn block(id: &str, minutes: u16, sections: Vec<Section>) -> Block {
    let own =
        Audience { who: Who::Own, lead: both("Led in"), dont_know: false, drawn_order: false };
    Block {
        id: id.parse().unwrap(),
        version: "1.0".parse().unwrap(),
        maturity: Maturity::Trial,
        title: both(&format!("Part {id}")),
        about: both(&format!("Tells of {id}.")),
        minutes,
        repeats: None,
        rule_of_thumb: None,
        audiences: vec![own],
        sections,
        sums: Vec::new(),
        figures: Vec::new(),
        quadrants: Vec::new(),
        stages: Vec::new(),
        kpis: Vec::new(),
        rules: Vec::new(),
    }
}

/// Four statements of vision, four of listening.
pub fn listening() -> Block {
    let labels = || (0..5).map(|level| both(&format!("Practice {level}"))).collect();
    let side = |code: &str, axis| {
        let one = |at: usize| Question {
            axis: Some(axis),
            dont_know: true,
            ..question(&format!("{code}{at}"), Control::Levels { labels: labels() })
        };
        section(code, Some(Reading::Listening), (1..=4).map(one).collect())
    };
    let quadrant = |vision: bool, listening: bool| QuadrantWords {
        code: "q".parse().unwrap(),
        vision,
        listening,
        name: both(&format!("Quadrant {vision} {listening}")),
        advice: both("Advice"),
    };
    let sides = vec![side("LS_V", ListeningAxis::Vision), side("LS_K", ListeningAxis::Listening)];
    let quadrants = [(false, false), (true, false), (false, true), (true, true)];
    Block {
        quadrants: quadrants.map(|(vision, heard)| quadrant(vision, heard)).to_vec(),
        ..block("test-listening", 5, sides)
    }
}

fn rating(code: &str) -> Question {
    question(code, Control::Rating { least: both("not at all"), most: both("very strongly") })
}

/// Twenty feelings in four clusters.
pub fn emotion() -> Block {
    let cluster = |code: &str| {
        let feelings = (1..=5).map(|at| Question {
            question: None,
            name: both(&format!("Feeling {code}{at}")),
            ..rating(&format!("EM_{code}{at}"))
        });
        let section = section(code, Some(Reading::Emotion), feelings.collect());
        Section { destroying: code == "DES", ..section }
    };
    let mut block = block("test-emotion", 4, ["ADV", "REC", "ATT", "DES"].map(cluster).to_vec());
    block.audiences[0].dont_know = true;
    block
}

/// Two shares that make at most a hundred, and a choice.
pub fn estimate() -> Block {
    let share = |code| {
        let unit = both("customers in a hundred");
        question(code, Control::Number { unit, min: Some(0.0), max: Some(100.0), decimals: 0 })
    };
    let choices = ["research", "talks", "hunch"]
        .map(|code| Choice { code: code.parse().unwrap(), label: both(&format!("by {code}")) });
    let basis = Control::Choice { choices: choices.to_vec(), from: None };
    let questions = vec![share("CAL1"), share("CAL2"), question("CAL3", basis)];
    let codes = ["CAL1", "CAL2"].map(|code| code.parse().unwrap()).to_vec();
    Block {
        sums: vec![Sum { codes, most: 100.0, said: both("At most a hundred") }],
        ..block("test-estimate", 2, vec![section("CAL", Some(Reading::Estimate), questions)])
    }
}

/// A form of the organization's own: points, a rating, a decimal, short and long text.
pub fn own() -> Block {
    let labels = ["never", "seldom", "often", "always"].map(both).to_vec();
    let not_applicable = Some(both("Not our business"));
    let points = Question { not_applicable, ..question("OWN_P", Control::Points { labels }) };
    let number = Control::Number { unit: both("years"), min: Some(0.0), max: None, decimals: 1 };
    let questions = vec![
        points,
        rating("OWN_R"),
        question("OWN_N", number),
        question("OWN_S", Control::Text { long: false }),
        question("OWN_T", Control::Text { long: true }),
    ];
    block("own-form", 3, vec![section("OWN", None, questions)])
}

/// Two key figures.
pub fn books() -> Block {
    let kpi = |code: &str| Kpi {
        code: code.parse().unwrap(),
        name: both(&format!("Figure {code}")),
        definition: both("What it counts."),
        unit: both("%"),
        better: Better::Up,
        decimals: 1,
        themes: Vec::new(),
        source: both("the books"),
    };
    Block { kpis: vec![kpi("K01"), kpi("K02")], ..block("test-kpi", 15, Vec::new()) }
}

pub fn every_block() -> Vec<Arc<Block>> {
    [listening(), emotion(), estimate(), own(), books()].map(Arc::new).to_vec()
}
