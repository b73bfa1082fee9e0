//! The rules of wording that a machine can check.

use mitta::catalog::read_strictly;
use mitta::model::Language;

use super::broken::small;
use super::{files, library, words};

#[test]
fn everything_that_ships_keeps_the_rules() {
    let library = library();
    for (name, source) in files() {
        if let Err(problems) = read_strictly(&name, &source, &library) {
            panic!("{}", words(&problems, Language::English));
        }
    }
}

/// The small questionnaire with the words that show the ladder.
fn good() -> String {
    let ladder = [
        (
            "fi = \"Mitaten.\", en = \"Measured.\"",
            "fi = \"Lisäksi mitataan.\", en = \"In addition measured.\"",
        ),
        (
            "fi = \"Uudistaen.\", en = \"Renewing.\"",
            "fi = \"Lisäksi uudistaa.\", en = \"In addition renewing.\"",
        ),
    ];
    ladder.iter().fold(small(), |source, (from, to)| source.replace(from, to))
}

fn told(from: &str, to: &str, language: Language) -> String {
    let whole = good();
    assert!(whole.contains(from), "{from}");
    let strict = whole.replacen(from, to, 1);
    let problems = read_strictly("own.toml", &strict, &library()).unwrap_err();
    // The rules are asked for: without them the file is read.
    assert!(mitta::catalog::read("own.toml", &strict, &library()).is_ok());
    words(&problems, language)
}

macro_rules! said {
    ($($name:ident: $language:ident($from:expr, $to:expr $(,)?);)+) => {$(
        #[test]
        fn $name() {
            insta::assert_snapshot!(told($from, &$to, Language::$language));
        }
    )+};
}

fn many(words: usize) -> String {
    format!("fi = \"{}a\", en = \"b\"", "a ".repeat(words - 1))
}

said! {
    a_long_name: English("fi = \"Lyhyesti\", en = \"In short\"", many(7));
    a_long_question: Finnish("fi = \"Miten?\", en = \"How?\"", many(17));
    a_long_level: English("fi = \"Usein.\", en = \"Often.\"", many(23));
    a_long_item: Finnish(
        "  { fi = \"Ei.\", en = \"No.\" },\n  { fi = \"Joskus.\", en = \"Sometimes.\" },\n  { fi = \"Usein.\", en = \"Often.\" },\n  { fi = \"Lisäksi mitataan.\", en = \"In addition measured.\" },\n  { fi = \"Lisäksi uudistaa.\"",
        format!(
            "  {{ fi = \"{0}1\", en = \"c\" }},\n  {{ fi = \"{0}2\", en = \"d\" }},\n  {{ fi = \"{0}3\", en = \"e\" }},\n  {{ fi = \"Lisäksi {0}\", en = \"In addition f\" }},\n  {{ fi = \"Lisäksi {0}x\"",
            "a ".repeat(20)
        ),
    );
    a_vague_word_in_finnish: Finnish("Usein.", "Riittävästi.");
    a_vague_word_in_english: English("Often.", "Customers are taken into account.");
    jargon: English("How?", "How is the NPS used?");
    spoken_to: Finnish("fi = \"Miten?\"", "fi = \"Miten toimitte?\"");
    spoken_to_by_name: English("fi = \"Miten?\"", "fi = \"Miten teidän kävi?\"");
    two_sentences: English("en = \"Often.\"", "en = \"Often. Always.\"");
    three_clauses: Finnish("fi = \"Usein.\"", "fi = \"Tehdään, ja tehdään, mutta ei aina.\"");
    no_ladder: English("Lisäksi mitataan.", "Mitataan.");
    early_ladder: Finnish("en = \"Often.\"", "en = \"In addition often.\"");
    exclamation: English("How?", "How!");
}

#[test]
fn only_customers_are_spoken_to() {
    let (_, ideas) = files().into_iter().find(|(name, _)| name.contains("ideas")).unwrap();
    let own = ideas.replace("Kuka idean antoi?", "Keneltä saitte idean, tiedättekö?");
    assert_ne!(own, ideas);
    let problems = read_strictly("ideas.toml", &own, &library()).unwrap_err();
    insta::assert_snapshot!(words(&problems, Language::Finnish));
    let customers = ideas.replace("Mikä parantaisi asiointia?", "Mitä toivotte?");
    assert_ne!(customers, ideas);
    assert!(read_strictly("ideas.toml", &customers, &library()).is_ok());
}

#[test]
fn words_that_only_look_alike_are_left_alone() {
    let fine = [
        "Hyvinvointi on yhteistä.",
        "Pyöreä pöytä.",
        "Tehdään teesi.",
        "Asiakkaiden huomioista opitaan.",
    ];
    for text in fine {
        let source = good().replacen("Usein.", text, 1);
        let read = read_strictly("own.toml", &source, &library());
        assert!(read.is_ok(), "{}", words(&read.unwrap_err(), Language::English));
    }
    let source = good().replacen("en = \"Often.\"", "en = \"Well-being is shared.\"", 1);
    assert!(read_strictly("own.toml", &source, &library()).is_ok());
}
