//! Each rule catches what was planted for it and lets pass what only looks like it, so that no
//! rule can hold by reading nothing.

use super::rules::{self, Excuse, Violation};
use super::scan::Source;
use super::{EXCUSED, HOMES, HOUSE, PURE, lock};

fn source(path: &str, text: &str) -> Vec<Source> {
    vec![Source::parse(path, text)]
}

/// `text` in a file of a room breaks the rule, `but` does not.
#[track_caller]
fn catches(rule: impl Fn(&[Source]) -> Vec<Violation>, path: &str, text: &str, but: &str) {
    let found = rule(&source(path, text));
    assert_eq!(found.len(), 1, "in {text:?}: {found:?}");
    let found = rule(&source(path, but));
    assert!(found.is_empty(), "in {but:?}: {found:?}");
}

#[test]
fn comments_strings_and_tests_are_no_code() {
    let text = r####"
        //! crate::store::Store in a comment, `"` and all.
        /// Also crate::store here.
        const A: &str = "crate::store::Store { // \" no comment";
        const B: &str = r##"crate::store "# "##;
        const C: char = '"';
        /* crate::store /* crate::store */ */
        #[cfg(test)]
        mod tests { use crate::store::Store; fn f<'a>() { None::<&'a u8>.unwrap(); } }
        #[cfg(test)]
        use crate::{store, store::Store};
        #[cfg(test)]
        mod elsewhere;
        const D: u8 = 1;
    "####;
    let sources = source("src/model/code.rs", text);
    assert!(rules::arrows(&sources, HOUSE).is_empty());
    assert!(rules::panics(&sources).is_empty());
    assert!(sources[0].tokens.iter().any(|token| token.is_word("D")));
    assert!(!sources[0].tokens.iter().any(|token| token.is_word("tests")));
    assert_eq!(sources[0].test_modules(), [["model", "code", "elsewhere"]]);
}

#[test]
fn lines_are_those_of_the_file() {
    let found = rules::panics(&source("src/app/job.rs", "fn f() {\n\n    todo!()\n}"));
    assert_eq!(found[0].to_string(), "src/app/job.rs:3: todo");
}

#[test]
fn arrows_are_found_however_they_are_written() {
    let rule = |sources: &[Source]| rules::arrows(sources, HOUSE);
    let fine = "use crate::model::{Axis, Level}; use super::code; fn f(a: crate::model::Level) {}";
    for text in [
        "use crate::store::Store;",
        "pub use crate::{model::Level, store::{Store, Access}};".replace("Access", "self").as_str(),
        "fn f() { crate::store::Store::open(); }",
        "use super::super::store;",
        "mod inner { use super::super::super::store::Store; }",
        "fn f() -> Vec<crate::store::Store> { vec![] }",
        "fn f() { vec![crate::store::open()]; }",
        "macro_rules! m { () => { $crate::store::open() } }",
    ] {
        let found = rule(&source("src/chart/trend.rs", text));
        assert!(!found.is_empty(), "in {text:?}");
        assert!(found.iter().all(|found| found.what.starts_with("chart → store")), "{found:?}");
    }
    assert!(rule(&source("src/chart/trend/mod.rs", fine)).is_empty());
    assert_eq!(rule(&source("src/utils/mod.rs", "")).len(), 1, "a room without a row");
    catches(rule, "src/main.rs", "use mitta::store::Store;", "use mitta::ui::run;");
}

#[test]
fn circles_are_found() {
    let mut sources = source("src/chart/a.rs", "use crate::method::score;");
    assert!(rules::circles(&sources).is_empty());
    sources.extend(source("src/method/b.rs", "use crate::model::Level;"));
    assert!(rules::circles(&sources).is_empty());
    sources.extend(source("src/model/c.rs", "fn f() { crate::chart::a() }"));
    assert_eq!(rules::circles(&sources).len(), 3);
}

#[test]
fn crates_are_found_however_they_are_written() {
    let all = ["egui".to_owned(), "serde".to_owned(), "toml".to_owned()];
    let rule = |sources: &[Source]| rules::crates(sources, HOUSE, &all);
    for text in [
        "use egui::Color32;",
        "use egui;",
        "use egui as e;",
        "use ::egui::Ui;",
        "use {serde::Serialize, egui::{Ui}};",
        "fn f(ui: &mut egui::Ui) {}",
        "fn f() -> Option<::egui::Ui> { None }",
        "#[derive(egui::Thing)] struct A;",
    ] {
        let found = rule(&source("src/chart/mark.rs", text));
        assert_eq!(found.len(), 1, "in {text:?}: {found:?}");
    }
    let fine = "use serde::Serialize; fn f(egui: u8) { self.egui.len(); crate::egui::f(); }";
    assert!(rule(&source("src/chart/mark.rs", fine)).is_empty());
    assert_eq!(rules::homes(&source("src/app/a.rs", "use rfd::FileHandle;"), HOMES).len(), 1);
    assert_eq!(rules::homes(&source("src/app/a.rs", "rusqlite::open!()"), HOMES).len(), 1);
    assert!(rules::homes(&source("src/store/a.rs", "use rusqlite::Connection;"), HOMES).is_empty());
    let unused = rules::unused_crates(&source("src/ui/a.rs", "use egui::Ui;"), &all);
    assert_eq!(unused.len(), 2);
}

#[test]
fn more_than_the_named_things_is_found() {
    let words =
        |sources: &[Source]| rules::only(sources, "text", "model", |name| name == "Language");
    let fine = "use crate::model::Language; fn f() { crate::model::Language::code(); }";
    catches(words, "src/text/a.rs", "use crate::model::{Language, Level};", fine);
    let is_type = |name: &str| name.starts_with(char::is_uppercase);
    let face = |sources: &[Source]| rules::only(sources, "ui", "method", is_type);
    let verb = "use crate::method::score::score_assessment;";
    let value = "use crate::method::{findings::Findings, change::Word};";
    catches(face, "src/ui/screens/years.rs", verb, value);
    catches(face, "src/ui/screens/years.rs", "use crate::method::findings::*;", value);
}

#[test]
fn screens_that_meet_are_found() {
    let house = |years: &str| {
        let mut sources = source("src/ui/screens/mod.rs", "mod answer; pub use answer::Answer;");
        sources.extend(source("src/ui/screens/answer/mod.rs", "use super::Screen; mod card;"));
        sources.extend(source("src/ui/screens/answer/card.rs", "use super::super::answer::A;"));
        sources.extend(source("src/ui/screens/years.rs", years));
        rules::screens(&sources).len()
    };
    assert_eq!(
        house("use crate::ui::{widgets::Button, screens::Screen}; mod own { fn f() {} }"),
        0
    );
    assert_eq!(house("use super::answer::card;"), 1);
    assert_eq!(house("use crate::ui::screens::answer::card;"), 1);
    assert_eq!(house("use super::Answer;"), 1, "under the name that all screens offer");
}

#[test]
fn colours_are_found() {
    let fine =
        "use egui::Color32; fn f(a: Color32) { g(Color32::TRANSPARENT); h(\"#fff is\", 0xfff); }";
    for text in [
        "fn f() { Color32::from_rgb(1, 2, 3); }",
        "fn f() { egui::Color32::RED; }",
        "const A: &str = \"#a1B2c3\";",
        "const A: &str = \"fill: #0af\";",
        "const A: u32 = 0xa1_b2_c3;",
        "fn f() { Rgba::from_gray(0.5); }",
        "fn f() { hex_color!(1); }",
    ] {
        catches(rules::colours, "src/ui/plots/trend.rs", text, "fn f(a: Color32) { a.r(); }");
        assert!(rules::colours(&source("src/ui/theme/mod.rs", text)).is_empty());
    }
    catches(
        rules::colours,
        "src/ui/a.rs",
        "const A: &str = \"#123456\";",
        &fine.replace("#fff is", "# 1"),
    );
    let colours = |text| rules::template_colours("a.typ", text).len();
    assert_eq!(colours("#let ink = rgb(\"#202020\")\n#text(fill: luma(40))[a]\n#rgb(ink)"), 2);
}

#[test]
fn sentences_are_found() {
    let rule = |sources: &[Source]| rules::sentences(sources, &[]);
    for text in [
        "fn f() { g(\"Nothing opened yet.\") }",
        "fn f() { format!(\"{count} items left\") }",
        "fn f() { format!(\"{done} of {total}\") }",
        "fn f() { eprintln!(\"cannot open {path}\") }",
        "#[command(about = \"Scores a document\")] struct A;",
        "const A: &str = r#\"the \"other\" year\"#;",
        "const A: &str = \"Ei koske\";",
    ] {
        let fine = "/// A whole sentence about it.\n#[error(\"disk full\")] enum E {}
            fn f() { g(\"answer-next-open\", \"{a} · {b}\", \"SELECT A FROM B\", \"Mitta 1\", \"a b\");
            log::warn!(\"not kept: {a}\"); egui::Id::new(\"first row\"); id.with(\"first row\"); Id::new((\"first row\", 1)); }";
        catches(rule, "src/ui/screens/years.rs", text, fine);
    }
    let excuse: [Excuse; 1] = [("src/app/a.rs", "for the log", &["read only"])];
    let read_only = source("src/app/a.rs", "const A: &str = \"read only\";");
    assert!(rules::sentences(&read_only, &excuse).is_empty());
    assert_eq!(rules::sentences(&source("src/app/a.rs", ""), &excuse).len(), 1, "a stale excuse");
    assert!(EXCUSED.iter().all(|(_, why, _)| !why.is_empty()));
}

#[test]
fn clocks_and_disks_are_found() {
    let rule = |sources: &[Source]| rules::impure(sources, PURE);
    for text in [
        "use std::fs;",
        "use std::{collections::BTreeMap, fs::File};",
        "fn f() { std::env::var(\"A\"); }",
        "use std::time::{Duration, Instant};",
        "fn f() { Zoned::now(); }",
        "fn f(path: &Path) { path.exists(); }",
        "fn f() { std::thread::spawn(g); }",
    ] {
        let fine =
            "use std::{path::Path, time::Duration}; fn now() {} fn f() { include_str!(\"a\"); }";
        catches(rule, "src/report/page.rs", text, fine);
        assert!(rule(&source("src/store/lock.rs", text)).is_empty());
    }
}

#[test]
fn ends_of_the_program_are_found() {
    for text in [
        "fn f() { g().unwrap(); }",
        "fn f() { g()\n    .expect(\"never\"); }",
        "fn f() { g().map(Option::unwrap); }",
        "fn f() { panic!(); }",
        "fn f() { vec![h().unwrap()]; }",
        "fn f() { unreachable!(\"\") }",
    ] {
        let fine =
            "fn f() { g().unwrap_or_default(); h().unwrap_or(1); } fn expect() { self.panic }";
        catches(rules::panics, "src/ui/shell/mod.rs", text, fine);
    }
    let with = "#[allow(dead_code, reason = \"soon\")] fn f() {}";
    catches(rules::allowances, "src/ui/a.rs", "#[allow(dead_code)] fn f() {}", with);
    catches(rules::allowances, "src/lib.rs", "#![allow(dead_code)]", "#![warn(missing_docs)]");
}

const LOCK: &str = r#"
    [[package]]
    name = "mitta"
    version = "0.1.0"
    dependencies = ["egui", "toml 1.0.0", "wasm-bindgen-futures"]
    [[package]]
    name = "wasm-bindgen-futures"
    version = "0.4.0"
    dependencies = ["tokio"]
    [[package]]
    name = "tokio"
    version = "1.0.0"
    [[package]]
    name = "toml"
    version = "0.8.0"
    [[package]]
    name = "toml"
    version = "1.0.0"
"#;

#[test]
fn networks_are_found() {
    assert!(lock::network(&lock::packages(LOCK)).is_empty());
    for name in ["reqwest", "ureq", "rustls", "native-tls", "openssl-sys", "h2", "curl", "mio"] {
        let with = format!("{LOCK}\n[[package]]\nname = \"{name}\"\nversion = \"1.0.0\"");
        assert_eq!(lock::network(&lock::packages(&with)).len(), 1, "{name}");
    }
    let with = LOCK.replace("\"egui\"", "\"tokio\"");
    assert_eq!(lock::network(&lock::packages(&with)).len(), 1, "another user of tokio");
}

#[test]
fn doubles_are_found() {
    let packages = lock::packages(LOCK);
    let direct = ["toml".to_owned(), "egui".to_owned()];
    assert_eq!(lock::doubles(&packages, &direct, &[]).len(), 1);
    assert!(lock::doubles(&packages, &direct, &[("toml", "typst")]).is_empty());
    assert_eq!(lock::doubles(&packages, &direct, &[("toml", ""), ("egui", "")]).len(), 1, "stale");
}
