//! The arrows of the house, and what each room must never know.
//!
//! Every rule is a function from sources to violations, a test that runs it over `src`, and a
//! planted violation in [`planted`] that it has to catch. `ARCHITECTURE.md` names these tests.

mod lexer;
mod lock;
mod paths;
mod planted;
mod rules;
pub mod scan;

use std::path::Path;

use rules::{Excuse, Violation};
use scan::sources;

/// A room: which rooms it may use, and which crates.
struct Room {
    name: &'static str,
    rooms: &'static [&'static str],
    crates: &'static [&'static str],
}

const fn room(
    name: &'static str,
    rooms: &'static [&'static str],
    crates: &'static [&'static str],
) -> Room {
    Room { name, rooms, crates }
}

/// The house, from the ground up. A new arrow is a decision: it is made here, in the opening words
/// of the room's `mod.rs` and in `ARCHITECTURE.md`, or not at all.
const HOUSE: &[Room] = &[
    room("model", &[], &["serde", "thiserror"]),
    room("method", &["model"], &["serde", "statrs", "thiserror"]),
    // Of the model, only `Language`: `the_words_know_only_the_language` holds that.
    room("text", &["model"], &["fluent_bundle", "unic_langid"]),
    // Of the model, only `Language`, as above.
    room("guide", &["model"], &["pulldown_cmark", "serde"]),
    room("catalog", &["model"], &["annotate_snippets", "toml"]),
    room("chart", &["method", "model"], &["serde"]),
    room(
        "store",
        &["model"],
        &["blake2", "rusqlite", "serde", "serde_json", "tempfile", "thiserror"],
    ),
    // Of the catalog, only the writing of a questionnaire of one's own.
    room(
        "exchange",
        &["catalog", "model"],
        &[
            "calamine",
            "csv",
            "encoding_rs",
            "quick_xml",
            "rust_xlsxwriter",
            "serde",
            "serde_json",
            "thiserror",
            "toml",
            "zip",
        ],
    ),
    // Of the catalog and the exchange, only the kinds of problems, which it puts into words, and
    // the words that a form takes.
    room("prose", &["catalog", "exchange", "method", "model", "text"], &[]),
    // Which figures and words a picture shows, once for screen and paper.
    room("depict", &["chart", "method", "model", "prose", "text"], &[]),
    room(
        "report",
        &["chart", "depict", "guide", "method", "model", "prose", "text"],
        &[
            "serde",
            "serde_json",
            "thiserror",
            "typst",
            "typst_kit",
            "typst_layout",
            "typst_pdf",
            "typst_render",
            "typst_svg",
        ],
    ),
    room(
        "app",
        &[
            "catalog", "chart", "depict", "exchange", "method", "model", "prose", "report",
            "store", "text",
        ],
        &["argon2", "serde", "serde_json", "tempfile", "thiserror"],
    ),
    // Of the method, only values: `the_face_reads_figures_and_computes_none` holds that.
    room(
        "ui",
        &["app", "chart", "depict", "guide", "method", "model", "prose", "text"],
        &["eframe", "egui", "egui_plot", "serde", "toml"],
    ),
    // egui and eframe only so that a dialog can be shown over the window.
    room(
        "platform",
        &["app", "model"],
        &[
            "directories",
            "eframe",
            "egui",
            "jiff",
            "pollster",
            "rfd",
            "serde_json",
            "sys_locale",
            "tempfile",
        ],
    ),
    room(
        "cli",
        &["app", "catalog", "method", "model", "prose", "text"],
        &["clap", "serde", "serde_json"],
    ),
    room("lib", &[], &[]),
    // The executables only put the parts together.
    room("main", &["app", "catalog", "platform", "text", "ui"], &["eframe", "egui"]),
    // Of the face, only the colours of paper: `the_command_line_takes_only_the_look`.
    room("bin", &["app", "cli", "platform", "ui"], &[]),
];

/// Rooms that see neither clock nor disk: the same values in give the same values out.
const PURE: &[&str] = &[
    "model", "method", "text", "guide", "prose", "chart", "depict", "catalog", "exchange", "report",
];

/// Crates with one home, and what would be lost if they spread.
const HOMES: &[(&str, &[&str], &str)] = &[
    (
        "egui",
        &["ui", "platform", "main"],
        "only the face draws; everything else is tested without it",
    ),
    ("eframe", &["ui", "platform", "main"], "only the face opens windows"),
    ("egui_plot", &["ui"], "only the face draws"),
    ("argon2", &["app"], "only the program hashes a PIN, and on the engine's thread"),
    ("blake2", &["store"], "only the store knows by what a respondent is known again"),
    ("calamine", &["exchange"], "only exchange knows how workbooks are read"),
    ("csv", &["exchange"], "only exchange knows how tables are read and written"),
    ("encoding_rs", &["exchange"], "everywhere else a text is UTF-8"),
    ("zip", &["exchange"], "only exchange unpacks anything, and within limits"),
    ("rusqlite", &["store"], "only the store knows that a document is SQLite"),
    ("rfd", &["platform"], "a file dialog is a port, so that tests can answer it"),
    ("typst", &["report"], "only the report knows how pages are set"),
    ("typst_kit", &["report"], "only the report knows how pages are set"),
    ("typst_layout", &["report"], "only the report knows how pages are set"),
    ("typst_pdf", &["report"], "only the report knows how pages are set"),
    ("typst_render", &["report"], "only the report knows how pages are set"),
    ("typst_svg", &["report"], "only the report knows how pages are set"),
    ("clap", &["cli"], "only the command line reads arguments"),
    ("rust_xlsxwriter", &["exchange"], "only the exchange knows that a workbook is a zip of XML"),
    ("fluent_bundle", &["text"], "words come from `Texts` alone"),
    ("pulldown_cmark", &["guide"], "the method is read into blocks once, for screen and paper"),
];

/// Fails with every violation and what to do about it.
fn hold(violations: &[Violation], advice: &str) {
    let list: Vec<String> = violations.iter().map(Violation::to_string).collect();
    assert!(list.is_empty(), "\n{}\n\n{advice}\n", list.join("\n"));
}

#[test]
fn every_arrow_is_in_the_table() {
    hold(
        &rules::arrows(&sources(), HOUSE),
        "A room may only use what the table in tests/it/architecture.rs gives it. Pass a value or \
         a port down instead, or move the code to the room that may know both.",
    );
}

#[test]
fn no_two_rooms_use_each_other() {
    hold(&rules::circles(&sources()), "Rooms are stacked. Move what both need into a room below.");
}

#[test]
fn every_crate_is_in_the_table() {
    hold(
        &rules::crates(&sources(), HOUSE, &direct_dependencies()),
        "A room may only use the crates that the table gives it. Wrap the crate in the room that \
         owns it and pass plain values.",
    );
}

#[test]
fn crates_with_one_home_stay_there() {
    hold(&rules::homes(&sources(), HOMES), "Ask the room that owns the crate.");
}

#[test]
fn every_dependency_is_used() {
    hold(
        &rules::unused_crates(&sources(), &lock::runtime_dependencies(&manifest())),
        "Take it out of Cargo.toml: what nobody uses still has to be built and trusted.",
    );
}

#[test]
fn the_words_know_only_the_language() {
    hold(
        &rules::only(&sources(), "text", "model", |name| name == "Language"),
        "The room of words takes `Language` from the model and nothing else.",
    );
    hold(
        &rules::only(&sources(), "guide", "model", |name| name == "Language"),
        "The method in words is the same for every document.",
    );
}

#[test]
fn the_face_reads_figures_and_computes_none() {
    let is_type = |name: &str| name.starts_with(char::is_uppercase) && name != "*";
    hold(
        &rules::only(&sources(), "ui", "method", is_type),
        "Screens read `Findings`; they call no verb of the method. Import types by name, and add \
         the figure to `method::findings` so that paper and command line show the same one.",
    );
}

#[test]
fn the_command_line_takes_only_the_look() {
    hold(
        &rules::only(&sources(), "bin", "ui", |name| name == "theme"),
        "The command line shows nothing: of the face it takes the colours of paper.",
    );
}

#[test]
fn screens_do_not_use_one_another() {
    hold(
        &rules::screens(&sources()),
        "Move what two screens share into src/ui/widgets; a screen leads to another one by a \
         command.",
    );
}

#[test]
fn colours_live_in_the_theme() {
    let mut violations = rules::colours(&sources());
    let mut templates = Vec::new();
    scan::collect(&top().join("assets"), "typ", &mut templates);
    for file in templates {
        let text = std::fs::read_to_string(&file).unwrap();
        violations.extend(rules::template_colours(&scan::shown(&file), &text));
    }
    hold(&violations, "Name a token of assets/tokens.toml and read it through src/ui/theme.");
}

#[test]
fn sentences_live_in_the_catalogue() {
    let violations = rules::sentences(&sources(), EXCUSED);
    hold(
        &violations,
        "Put the words into assets/text/fi and assets/text/en and name their key. A text that no \
         person reads can be excused in tests/it/architecture.rs, with its reason.",
    );
}

#[test]
fn pure_rooms_see_no_clock_and_no_disk() {
    hold(
        &rules::impure(&sources(), PURE),
        "Time, files and the environment come in as arguments, from `app` and its ports.",
    );
}

#[test]
fn nothing_panics() {
    hold(
        &rules::panics(&sources()),
        "A document or a click must not end the program: return an error, or write the code so \
         that the case cannot be (`let … else`, `unwrap_or`, an enum).",
    );
}

#[test]
fn every_allowance_has_a_reason() {
    hold(&rules::allowances(&sources()), "Write `#[allow(…, reason = \"…\")]`, or mend the code.");
}

#[test]
fn nothing_reaches_the_network() {
    let lock = lock::packages(&read("Cargo.lock"));
    hold(
        &lock::network(&lock),
        "Everything stays on this computer: no crate that speaks to a network may be built in. \
         Turn off the feature that brings it, or choose another crate.",
    );
}

#[test]
fn direct_dependencies_come_once() {
    let lock = lock::packages(&read("Cargo.lock"));
    hold(
        &lock::doubles(&lock, &direct_dependencies(), lock::HELD_BACK),
        "Choose the version that the others use, so that it is built and trusted once; or add it \
         to the list in tests/it/architecture/lock.rs with who holds it back.",
    );
}

const LOG: &str = "goes to the log; the person reads a message of the catalogue";

/// Texts that look like sentences and that no person reads.
const EXCUSED: &[Excuse] = &[
    (
        "src/catalog/strict/rules.rs",
        "words with which levels of a questionnaire begin; the program does not say them",
        &["In addition"],
    ),
    (
        "src/catalog/syntax.rs",
        "words of the TOML reader, by which its complaints are told apart",
        &[
            "duplicate key",
            "extra comma",
            "key with no value",
            "missing assignment",
            "missing comma",
            "missing value",
            "must be quoted",
            "unquoted key",
        ],
    ),
    (
        "src/exchange/definition/xlsform.rs",
        "words of XLSForm, by which its types are told apart",
        &[
            " or other",
            " or specify other",
            "phone number",
            "select all that apply from ",
            "select multiple ",
            "select one ",
            "select one external ",
            "select one from ",
        ],
    ),
    (
        "src/exchange/surveyjs/write.rs",
        "an expression of SurveyJS",
        &["{name} empty or {name} <> '{}'", "{} notempty"],
    ),
    (
        "src/exchange/xlsform/write.rs",
        "how XLSForm names a language",
        &["English (en)", "Suomi (fi)"],
    ),
    ("src/model/points.rs", LOG, &["bad weight", "level out of range"]),
    ("src/report/typeset.rs", LOG, &["template path"]),
    ("src/store/header.rs", LOG, &["journal mode", "no version", "short header"]),
    ("src/store/ladder.rs", LOG, &["reference of {}"]),
    ("src/store/read/mod.rs", LOG, &["code {text}", "missing text"]),
    ("src/ui/theme/colors.rs", LOG, &["not #RRGGBB"]),
];

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(file: &str) -> String {
    std::fs::read_to_string(top().join(file)).unwrap()
}

fn manifest() -> toml::Table {
    read("Cargo.toml").parse().unwrap()
}

/// What Cargo.toml names, for the program and for its tests.
fn direct_dependencies() -> Vec<String> {
    let all = lock::dependencies(&manifest());
    assert!(all.len() > 20, "only {} dependencies were found", all.len());
    all
}

#[test]
fn the_map_is_true() {
    let map = read("ARCHITECTURE.md");
    let mut files = Vec::new();
    scan::collect(&top().join("src"), "rs", &mut files);
    scan::collect(&top().join("tests"), "rs", &mut files);
    let code: String = files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect();
    let absences = map.split("## What is not there").nth(1).unwrap().split("\n## ").next().unwrap();
    let quoted: Vec<&str> = absences.split('`').skip(1).step_by(2).collect();
    let is_test = |name: &&&str| name.contains("::") || name.matches('_').count() > 2;
    let tests: Vec<_> = quoted.iter().filter(is_test).collect();
    assert!(tests.len() > 20, "only {} tests are named", tests.len());
    for test in tests {
        let name = test.rsplit("::").next().unwrap_or_default();
        let there = code.contains(&format!("fn {name}(")) || code.contains(&format!("mod {name};"));
        assert!(there, "ARCHITECTURE.md names the test {test}, which is not there");
    }
    for room in HOUSE.iter().filter(|room| !["lib", "main", "bin"].contains(&room.name)) {
        let row = format!("\n| `{}` |", room.name);
        let row = map.split(&row).nth(1).and_then(|row| row.split('\n').next());
        let row = row.unwrap_or_else(|| panic!("ARCHITECTURE.md has no row for {}", room.name));
        let may = row.split('|').nth(1).unwrap_or_default();
        let missing = room.rooms.iter().filter(|other| !may.contains(&format!("`{other}`")));
        let missing: Vec<_> = missing.filter(|_| !may.contains("all of the above")).collect();
        assert!(missing.is_empty(), "{} may use {missing:?}: say so", room.name);
    }
}
