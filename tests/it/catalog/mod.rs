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
