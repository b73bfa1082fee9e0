//! Questionnaire files: what ships, what is refused and in which words, and the sample.

mod adapted;
pub mod broken;
mod broken_blocks;
mod changes;
mod documented;
mod mutated;
mod own;
mod sample;
mod shipped;
mod strict;
mod written;

use mitta::catalog::{Library, Problems};
use mitta::model::Language;
use mitta::prose;
use mitta::text::Texts;

fn library() -> Library {
    Library::shipped().unwrap_or_else(|problems| panic!("{}", words(&problems, Language::English)))
}

/// Everything that ships, by its path below `questionnaires`.
fn files() -> Vec<(String, String)> {
    let top = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires");
    let mut files = Vec::new();
    for folder in std::fs::read_dir(&top).unwrap() {
        for file in std::fs::read_dir(folder.unwrap().path()).unwrap() {
            let path = file.unwrap().path();
            let name = path.strip_prefix(&top).unwrap().display().to_string();
            files.push((name, std::fs::read_to_string(path).unwrap()));
        }
    }
    files.sort();
    files.into_iter().filter(|(name, _)| !name.ends_with("advice.toml")).collect()
}

fn words(problems: &Problems, language: Language) -> String {
    let texts = Texts::new(language);
    problems.render(&|kind| prose::problem(&texts, kind))
}

#[test]
fn every_problem_has_words_in_both_languages() {
    let sources = [
        include_str!("../../../src/prose/problem/mod.rs"),
        include_str!("../../../src/prose/problem/style.rs"),
        include_str!("../../../src/prose/problem/versions.rs"),
    ];
    let parts = sources.iter().flat_map(|source| source.split('"'));
    let keys: Vec<&str> = parts.filter(|part| part.starts_with("catalog-")).collect();
    assert!(keys.len() > 100);
    for texts in Language::ALL.map(Texts::new) {
        for key in &keys {
            assert_ne!(texts.tr(key), *key, "{:?}", texts.language());
        }
    }
}
