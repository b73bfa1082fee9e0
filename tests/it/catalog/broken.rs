//! A small whole file, broken in one way at a time: what is said, word for word.

use mitta::catalog::{Problems, parse, sample};
use mitta::model::Language;

use super::{library, words};

const HEAD: &str = r#"format = 1
id = "own"
version = "1.0"
status = "trial"
minutes = 5
title = { fi = "Oma kysely", en = "Own questionnaire" }
"#;

const ITEM: &str = r#"
[[dimension]]
code = "AXIS"
name = { fi = "Nimi", en = "Name" }
about = { fi = "Mistä on kyse.", en = "What it is about." }

[[theme]]
code = "T"
dimension = "AXIS"
name = { fi = "Teema", en = "Theme" }
about = { fi = "Mistä on kyse.", en = "What it is about." }

[[item]]
code = "T_1"
theme = "T"
weight = 2
name = { fi = "Lyhyesti", en = "In short" }
question = { fi = "Miten?", en = "How?" }
levels = [
  { fi = "Ei.", en = "No." },
  { fi = "Joskus.", en = "Sometimes." },
  { fi = "Usein.", en = "Often." },
  { fi = "Mitaten.", en = "Measured." },
  { fi = "Uudistaen.", en = "Renewing." },
]

[item.evidence]
document = { fi = "kirjaus", en = "note" }
figure = { fi = "luku", en = "figure" }
voice = { fi = "ääni", en = "voice" }
decision = { fi = "päätös", en = "decision" }
"#;

pub fn small() -> String {
    let axes = [("length", "L1"), ("breadth", "B1"), ("depth", "D1")];
    let item = |(axis, theme): (&str, &str)| {
        let item = ITEM.replace("AXIS", axis).replace("\"T\"", &format!("\"{theme}\""));
        item.replace("T_1", &format!("{theme}_1"))
    };
    axes.into_iter().map(item).fold(HEAD.to_owned(), |file, item| file + &item)
}

/// What is wrong once the first `from` of the small file is `to`.
fn broken(from: &str, to: &str) -> Problems {
    let whole = small();
    assert!(whole.contains(from), "{from}");
    parse("own.toml", &whole.replacen(from, to, 1), &library()).unwrap_err()
}

fn in_english(from: &str, to: &str) -> String {
    words(&broken(from, to), Language::English)
}

fn in_finnish(from: &str, to: &str) -> String {
    words(&broken(from, to), Language::Finnish)
}

#[test]
fn the_small_file_is_whole() {
    let own = parse("own.toml", &small(), &library()).unwrap();
    assert_eq!((own.label().as_str(), own.items().count()), ("own@1.0", 3));
}

macro_rules! said {
    ($($name:ident: $language:ident($from:expr, $to:expr $(,)?);)+) => {$(
        #[test]
        fn $name() {
            insta::assert_snapshot!($language($from, $to));
        }
    )+};
}

said! {
    several_syntax_errors: in_english("minutes = 5\ntitle = {", "minutes =\ntitle = { fi = Oma,");
    unclosed_quote: in_finnish("id = \"own\"", "id = \"own");
    duplicate_key: in_finnish("minutes = 5", "minutes = 5\nminutes = 6");
    unclosed_list: in_english("  { fi = \"Uudistaen.\", en = \"Renewing.\" },\n]", "");
    what_stands_before_the_bracket: in_finnish(
        "  { fi = \"Uudistaen.\", en = \"Renewing.\" },\n]",
        "  { fi = \"Mitaten.\", en = \"Renewing.\" },\n]\nminutes = 0\nscale = [",
    );
    deep_nesting: in_english("minutes = 5", &format!("minutes = {}", "[".repeat(200)));
    missing_key: in_finnish("theme = \"L1\"\n", "");
    missing_language: in_english(", en = \"How?\" }", " }");
    misspelt_key: in_finnish("weight = 2", "wieght = 2");
    unknown_key: in_english("weight = 2", "weight = 2\ncolour = \"red\"");
    wrong_type: in_finnish("weight = 2", "weight = \"2\"");
    single_table: in_english("[[dimension]]", "[dimensions]");
    bad_code: in_english("code = \"L1_1\"", "code = \"1 L\"");
    duplicate_code: in_finnish("code = \"B1_1\"", "code = \"L1_1\"");
    unknown_theme: in_english("theme = \"L1\"", "theme = \"L11\"");
    unknown_dimension: in_finnish("dimension = \"length\"", "dimension = \"lenght\"");
    dimension_missing: in_finnish("code = \"depth\"", "code = \"enablers\"");
    weight_of_nothing: in_english("weight = 2", "weight = 0");
    four_levels: in_finnish("  { fi = \"Usein.\", en = \"Often.\" },\n", "");
    levels_alike: in_english("fi = \"Usein.\"", "fi = \"Joskus.\"");
    empty_text: in_finnish("fi = \"Ei.\"", "fi = \" \"");
    untranslated: in_english("en = \"How?\"", "en = \"Miten?\"");
    long_level: in_finnish("Joskus.", &"pitkä ".repeat(31));
    hidden_direction: in_english("In short", "In \u{202E}short");
    hidden_escape: in_finnish("In short", "In\\u0007short");
    other_format: in_finnish("format = 1", "format = 2");
    bad_version: in_english("version = \"1.0\"", "version = \"01.0\"");
    unknown_status: in_english("\"trial\"", "\"trail\"");
    reversed_levels: in_finnish("weight = 2", "weight = 2\nreverse = true");
    levels_on_numbers: in_english("weight = 2", "weight = 2\nscale = \"scale0_10\"");
    endless_minutes: in_english("minutes = 5", "minutes = 5000");
}

#[test]
fn every_fault_is_told_at_once_in_the_order_of_the_lines() {
    let whole = small();
    let faulty = whole.replace("weight = 2", "weight = -1").replace("Miten?", "");
    let problems = parse("own.toml", &faulty, &library()).unwrap_err();
    let lines: Vec<usize> = problems.list.iter().map(|p| problems.line(p)).collect();
    assert_eq!(lines, [22, 24, 53, 55, 84, 86]);
}

#[test]
fn a_pulse_has_to_pick_from_what_ships_and_nothing_of_its_own() {
    let file = HEAD.to_owned() + "picks_from = \"mitta-main@7.0\"\n\n[[item]]\ncode = \"X\"\n";
    let problems = parse("pulse.toml", &file, &library()).unwrap_err();
    insta::assert_snapshot!(words(&problems, Language::Finnish));
}

#[test]
fn what_is_too_large_is_refused_unread() {
    let file = "# \n".repeat(400_000);
    let problems = parse("large.toml", &file, &library()).unwrap_err();
    insta::assert_snapshot!(words(&problems, Language::Finnish));
}

#[test]
fn beyond_the_first_hundred_problems_are_counted() {
    let file = small() + &"[[item]]\n".repeat(501);
    let problems = parse("many.toml", &file, &library()).unwrap_err();
    assert_eq!(problems.list.len(), 101);
    let said = words(&problems, Language::English);
    assert!(said.trim_end().ends_with("more problems are not shown."), "{said}");
}

#[test]
fn a_sample_names_items_that_exist() {
    let file = r#"format = 1
organization = { fi = "Malli", en = "Sample" }

[targets]
lenght = 70

[[event]]
year = 2024
month = 13
text = { fi = "fuusio", en = "merger" }

[[round]]
name = "2024"
year = 2024
date = "2024-02-30"
closed = true

[[round]]
name = "2025"
year = 2025
date = "2025-11-13"
closed = false

[round.answers]
L1_9 = { level = 3 }
L1_3 = { value = "NA", reason = { fi = "Ei.", en = "No." } }
L1_4 = { value = "NA" }
L2_1 = { level = 5, confidence = "sure" }
"#;
    let problems = sample::read("sample.toml", file, Language::Finnish, &library()).unwrap_err();
    insta::assert_snapshot!(words(&problems, Language::Finnish));
}

#[test]
fn a_sample_says_beside_its_questionnaire_what_its_blocks_ask() {
    let file = r#"format = 1
organization = { fi = "Malli", en = "Sample" }
beside = ["mitta-estimate@1.0", "mitta-listening@1.0", "mitta-kpi@1.0", "mitta-journey@1.0"]

[[round]]
name = "2025"
year = 2025
date = "2025-11-13"
closed = false

[round.answers]
L1_3 = { level = 3 }

[round.replies]
CAL1 = 101
CAL3 = "hunches"
LS_V1 = 5
LS_V9 = 1

[round.kpis]
K99 = { value = 1 }
K02 = { target = 8, sorce = "laskutus" }

[[round.journey]]
customers = { fi = "Kodit", en = "Homes" }
need = { fi = "Lämpö", en = "Warmth" }
moments = [
  { name = { fi = "Tilaan", en = "I order" }, stage = "start", whose = "own" },
  { name = { fi = "Odotan", en = "I wait" }, stage = "uses", whose = "ours", strength = 11 },
]
steps = []

[[round.journey]]
customers = { fi = "Talot", en = "Houses" }
need = { fi = "Lataus", en = "Charging" }
moments = [{ name = { fi = "Kysyn", en = "I ask" }, stage = "seeks", whose = "own" }]
steps = [{ from = 0, to = 1, frequency = "often" }]
"#;
    let problems = sample::read("sample.toml", file, Language::Finnish, &library()).unwrap_err();
    insta::assert_snapshot!(words(&problems, Language::Finnish));
    let file = file.replace("mitta-kpi@1.0", "mitta-kpis@1.0");
    let problems = sample::read("sample.toml", &file, Language::English, &library()).unwrap_err();
    assert!(words(&problems, Language::English).contains("mitta-kpis@1.0"));
}
