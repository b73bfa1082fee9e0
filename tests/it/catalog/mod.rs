//! Questionnaire files: what ships, what is refused and in which words, and the sample.

mod broken;
mod mutated;
mod sample;
mod shipped;

use mitta::catalog::{Library, Problems};
use mitta::model::Language;
use mitta::prose;
use mitta::text::Texts;

fn library() -> Library {
    Library::shipped().unwrap_or_else(|problems| panic!("{}", words(&problems, Language::English)))
}

fn words(problems: &Problems, language: Language) -> String {
    let texts = Texts::new(language);
    problems.render(&|kind| prose::problem(&texts, kind))
}

#[test]
fn every_problem_has_words_in_both_languages() {
    let source = include_str!("../../../src/prose/problem.rs");
    let keys: Vec<&str> = source.split('"').filter(|part| part.starts_with("catalog-")).collect();
    assert!(keys.len() > 50);
    for texts in Language::ALL.map(Texts::new) {
        for key in &keys {
            assert_ne!(texts.tr(key), *key, "{:?}", texts.language());
        }
    }
}
