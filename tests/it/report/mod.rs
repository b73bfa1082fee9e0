//! The report: both lengths in both languages, odd states, hostile text.

mod sample;

use std::path::Path;

use mitta::chart::Palette;
use mitta::method::findings::findings;
use mitta::model::{Document, ItemCode, Language};
use mitta::report::{Date, Pages, ReportInput, render};
use mitta::text::Texts;

const DATE: Date = Date { year: 2026, month: 11, day: 20 };
const BOTH: [Pages; 2] = [Pages::Two, Pages::Six];

struct Wish<'a> {
    pages: Pages,
    language: Language,
    ask: &'a str,
    comments: &'a [ItemCode],
}

impl Wish<'_> {
    fn new(pages: Pages, language: Language) -> Self {
        Self { pages, language, ask: "", comments: &[] }
    }
}

fn report(document: &Document, wish: &Wish<'_>, palette: &Palette) -> Vec<u8> {
    let round = document.latest().unwrap();
    let found = findings(document, round.id).unwrap().unwrap();
    let texts = Texts::new(wish.language);
    let input = ReportInput {
        document,
        findings: &found,
        texts: &texts,
        pages: wish.pages,
        date: DATE,
        palette,
        ask: wish.ask,
        comments: wish.comments,
    };
    render(&input).unwrap()
}

/// Kept where one can look at it: `target/tmp/report`.
fn keep(name: &str, pdf: &[u8]) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("report");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(name).with_extension("pdf"), pdf).unwrap();
}

fn commented(document: &Document) -> Vec<ItemCode> {
    let answers = document.latest().unwrap().sheet.iter();
    let has_comment = answers.filter(|(_, answer)| !answer.comment.is_empty());
    has_comment.map(|(code, _)| code.clone()).collect()
}

#[test]
fn sample_in_both_lengths_and_languages() {
    let palette = sample::palette();
    for language in Language::ALL {
        let document = sample::document(language);
        let comments = commented(&document);
        for pages in BOTH {
            let wish = Wish { comments: &comments, ..Wish::new(pages, language) };
            let pdf = report(&document, &wish, &palette);
            keep(&format!("sample-{}-{pages:?}", language.code()), &pdf);
        }
    }
}
