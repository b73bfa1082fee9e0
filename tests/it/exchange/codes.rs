//! Names that engines take, there and back.

use std::collections::BTreeSet;

use mitta::exchange::survey::{
    About, AnswerOption, Asked, Field, Given, Look, Part, STAMP, Survey,
};
use mitta::exchange::{Codes, Engine};
use mitta::model::{Side, Wording};
use proptest::prelude::*;

use super::kit;

/// Whether an engine takes a name of a question.
fn is_name(engine: Engine, name: &str) -> bool {
    let begins = name.starts_with(|c: char| c.is_ascii_alphabetic());
    let only = |others: &str| name.chars().all(|c| c.is_ascii_alphanumeric() || others.contains(c));
    match engine {
        Engine::LimeSurvey => begins && name.len() <= 20 && only(""),
        Engine::XlsForm | Engine::SurveyJs | Engine::Table => begins && only("_-"),
    }
}

fn is_option(engine: Engine, name: &str) -> bool {
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric());
    match engine {
        Engine::LimeSurvey => (1..=5).contains(&name.len()) && plain,
        Engine::XlsForm => !name.is_empty() && !name.contains(char::is_whitespace),
        Engine::SurveyJs | Engine::Table => !name.trim().is_empty(),
    }
}

/// Every name is one that the engine takes, differs from all others whatever their case, and leads
/// back.
fn check(survey: &Survey, engine: Engine) -> Result<(), TestCaseError> {
    let codes = Codes::new(survey, engine);
    let mut seen = BTreeSet::new();
    let parts = survey.parts.iter().map(|part| codes.part(&part.code).to_owned());
    let asked = survey.questions().map(|asked| asked.code.as_str()).chain([STAMP]);
    let names = asked.map(|code| {
        prop_assert_eq!(codes.code_of(codes.question(code)), Some(code));
        Ok(codes.question(code).to_owned())
    });
    for name in parts.map(Ok).chain(names) {
        let name = name?;
        prop_assert!(is_name(engine, &name), "{engine:?}: {name}");
        prop_assert!(seen.insert(name.to_lowercase()), "{engine:?}: {name} comes twice");
    }
    for asked in survey.questions() {
        let Field::One { options, .. } = &asked.field else { continue };
        let mut seen = BTreeSet::new();
        for option in options {
            let name = codes.option(&asked.code, &option.given);
            prop_assert!(is_option(engine, name), "{engine:?}: {name}");
            prop_assert!(seen.insert(name.to_lowercase()), "{engine:?}: {name} comes twice");
            prop_assert_eq!(codes.given(&asked.code, name), Some(&option.given));
        }
    }
    Ok(())
}

#[test]
fn everything_that_ships_has_names() {
    for side in Side::ALL {
        for engine in Engine::ALL {
            check(&kit::survey(side), engine).unwrap();
        }
    }
}

#[test]
fn plain_names_can_be_read() {
    let survey = kit::survey(Side::Staff);
    let codes = Codes::new(&survey, Engine::LimeSurvey);
    assert_eq!(codes.question("L1_1"), "L1x1");
    assert_eq!(codes.question("BG_role"), "BGxrole");
    assert_eq!(codes.question(STAMP), STAMP);
    assert_eq!(codes.option("L1_1", &Given::Points(4)), "4");
    assert_eq!(codes.option("L1_1", &Given::DontKnow), "DK");
    let codes = Codes::new(&survey, Engine::XlsForm);
    assert_eq!((codes.question("L1_1"), codes.part("L1")), ("L1_1", "part_L1"));
    assert_eq!(codes.option("BG_role", &Given::Choice("other".to_owned())).len(), 8);
    assert_eq!(codes.code_of("l1_1"), Some("L1_1"), "some programs lose capital letters");
}

#[test]
fn a_name_hangs_on_its_code_alone() {
    let (all, some) =
        (kit::survey(Side::Staff), kit::block("mitta-background", Side::Staff, |_| {}));
    for engine in Engine::ALL {
        let (all, few) = (Codes::new(&all, engine), Codes::new(&some, engine));
        for asked in some.questions() {
            assert_eq!(all.question(&asked.code), few.question(&asked.code));
        }
    }
}

fn form(codes: BTreeSet<String>, choices: BTreeSet<String>) -> Survey {
    let words = Wording::default();
    let option = |given| AnswerOption { given, label: words.clone() };
    let others = [Given::Points(0), Given::Points(10), Given::NotApplicable, Given::DontKnow];
    let options = choices.into_iter().map(Given::Choice).chain(others).map(option).collect();
    let field = Field::One { look: Look::List, options };
    let asked = |code: String| Asked {
        code,
        about: About::Question,
        name: words.clone(),
        question: words.clone(),
        hint: None,
        field: field.clone(),
        required: false,
        when: None,
        limit: None,
    };
    let part = |(at, code): (usize, String)| Part {
        code: format!("{code}{}", at % 2),
        name: words.clone(),
        lead: Vec::new(),
        drawn_order: false,
        questions: vec![asked(code)],
    };
    Survey {
        title: words.clone(),
        side: Side::Staff,
        sources: Vec::new(),
        parts: codes.into_iter().filter(|code| code != STAMP).enumerate().map(part).collect(),
        left_out: Vec::new(),
    }
}

proptest! {
    #[test]
    fn any_codes_have_names_that_lead_back(
        codes in prop::collection::btree_set("[A-Za-z][A-Za-z0-9_-]{0,39}|[xyXY][xy_-]{0,4}|id|Meta", 1..40),
        choices in prop::collection::btree_set("\\PC{1,12}|[A-Za-z][a-z_]{0,6}|na|DK|=1", 1..30),
    ) {
        let choices = choices.into_iter().filter(|choice| !choice.trim().is_empty()).collect();
        let survey = form(codes, choices);
        for engine in Engine::ALL {
            check(&survey, engine)?;
        }
    }
}
