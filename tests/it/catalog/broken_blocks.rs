//! Blocks, broken in one way at a time: what is said, word for word.

use mitta::catalog::read;
use mitta::model::Language;

use super::{files, library, words};

/// A block that ships.
fn shipped(id: &str) -> String {
    let (_, source) = files().into_iter().find(|(name, _)| name.contains(id)).unwrap();
    source
}

/// What is wrong once the first `from` of a block is `to`.
fn told(id: &str, from: &str, to: &str, language: Language) -> String {
    let whole = shipped(id);
    assert!(whole.contains(from), "{from}");
    let problems = read("own.toml", &whole.replacen(from, to, 1), &library()).unwrap_err();
    words(&problems, language)
}

macro_rules! said {
    ($($name:ident: $language:ident($id:expr, $from:expr, $to:expr $(,)?);)+) => {$(
        #[test]
        fn $name() {
            insta::assert_snapshot!(told($id, $from, $to, Language::$language));
        }
    )+};
}

said! {
    unknown_kind_of_file: English("customer", "kind = \"form\"", "kind = \"from\"");
    no_audience: Finnish("background", "[audience.staff]\nlead", "[audience]\nlead");
    nobody_answers: English("background", "[audience.staff]\nlead = { fi = \"Jokaisen kysymyksen voi ohittaa. Alle viiden vastaajan ryhmää ei näytetä.\", en = \"Every question may be skipped. A group of fewer than five is not shown.\" }", "[audience]");
    misspelt_audience: English("estimate", "[audience.staff]", "[audience.staf]");
    unknown_section: Finnish("customer", "section = \"CV\"", "section = \"CW\"");
    section_without_questions: English("estimate", "[[section]]", "[[section]]\ncode = \"EMPTY\"\nname = { fi = \"Tyhjä\", en = \"Empty\" }\n\n[[section]]");
    duplicate_question: English("customer", "code = \"CV02\"", "code = \"CV01\"");
    unknown_scale: Finnish("customer", "scale = \"agreement\"", "scale = \"agreemnt\"");
    ends_for_points: English("customer", "scale = \"agreement\"", "scale = \"likelihood\"");
    points_for_ends: Finnish("customer", "scale = \"likelihood\"", "scale = \"agreement\"");
    scale_of_one_point: English("ideas", "  { fi = \"vähän\", en = \"a little\" },\n  { fi = \"jonkin verran\", en = \"somewhat\" },\n  { fi = \"paljon\", en = \"much\" },\n  { fi = \"erittäin paljon\", en = \"very much\" },\n", "");
    broken_scale_is_told_once: English("listening", "fi = \"Uudistaa\"", "fii = \"Uudistaa\"");
    four_levels_of_a_scale: Finnish("listening", "  { fi = \"Uudistaa\", en = \"Renewing\" },\n", "");
    unknown_mirror: English("customer", "mirrors = \"L3_2\"", "mirrors = \"L3_9\"");
    unknown_control: English("customer", "kind = \"rating\"", "kind = \"stars\"");
    key_of_another_control: Finnish("estimate", "max = 100", "max = 100\nlong = true");
    crossed_limits: English("estimate", "max = 100", "max = 0");
    endless_number: Finnish("estimate", "most = 100", "most = nan");
    sum_of_one: English("estimate", "codes = [\"CAL1\", \"CAL2\"]", "codes = [\"CAL1\"]");
    sum_of_unknown: Finnish("estimate", "codes = [\"CAL1\", \"CAL2\"]", "codes = [\"CAL1\", \"CAL4\"]");
    two_sources_of_choices: English("background", "own_list = true", "own_list = true\noptions_from = \"roles\"");
    no_source_of_choices: Finnish("background", "own_list = true\n", "");
    unknown_list: English("journey", "options_from = \"feelings\"", "options_from = \"feeling\"");
    duplicate_option: Finnish("estimate", "code = \"talks\"", "code = \"research\"");
    option_in_one_language: English("estimate", ", en = \"hunch\"", "");
    one_option: English("journey", "  { code = \"rare\", fi = \"harvinainen\", en = \"rare\" },\n", "");
    variant_of_nothing: English("customer", "of = \"CR1\"", "of = \"CR9\"");
    fills_nothing: Finnish("ideas", "fills = \"ID_text\"", "fills = \"ID_txt\"");
    audience_that_does_not_answer: English("estimate", "[[section]]", "[[section]]\naudiences = [\"customers\"]");
    unknown_reading: Finnish("emotion", "reading = \"emotion\"", "reading = \"emotions\"");
    unknown_side: English("listening", "vision = \"low\"", "vision = \"medium\"");
    unknown_axis: Finnish("listening", "axis = \"vision\"", "axis = \"visio\"");
    questions_in_a_file_of_figures: English("kpi", "[[kpi]]", "[[question]]\ncode = \"Q\"\n\n[[kpi]]");
    unknown_theme_of_a_figure: Finnish("kpi", "themes = [\"L5\"]", "themes = [\"L9\"]");
    figure_without_theme: English("kpi", "themes = [\"L5\"]", "themes = []");
    unknown_figure_of_a_rule: English("kpi", "kpi = \"K02\"", "kpi = \"K22\"");
    duplicate_rule: Finnish("kpi", "id = \"X02\"", "id = \"X01\"");
    unknown_score: English("kpi", "score = \"high\"", "score = \"hihg\"");
    untranslated_question: Finnish("estimate", "en = \"What is the estimate based on?\"", "en = \"Mihin arvio perustuu?\"");
    hidden_characters: English("journey", "Kysyn, missä tilaukseni on.", "Kysyn, missä\u{200B} tilaukseni on.");
}

#[test]
fn a_form_without_questions() {
    let whole = shipped("estimate");
    let head = whole.split("[[section]]").next().unwrap();
    let problems = read("own.toml", head, &library()).unwrap_err();
    insta::assert_snapshot!(words(&problems, Language::Finnish));
}

#[test]
fn every_fault_is_told_at_once_in_the_order_of_the_lines() {
    let faulty = shipped("customer")
        .replace("mirrors = \"L2\"", "mirrors = \"M2\"")
        .replace("Lupaukset pidettiin", "")
        .replace("long = true", "long = \"yes\"")
        .replace("of = \"CR1\"", "of = \"CX1\"");
    let problems = read("own.toml", &faulty, &library()).unwrap_err();
    insta::assert_snapshot!(words(&problems, Language::English));
}
