//! What is printed: the report in both lengths and languages, forms, odd states, hostile text.

mod actions;
mod beside;
mod crowd;
mod form;
mod hostile;
mod odd;
mod plate;
mod sound;

use std::collections::BTreeMap;
use std::sync::Arc;

use mitta::catalog::{Library, sample::organization};
use mitta::chart::Palette;
use mitta::method::findings::crowd::CrowdFindings;
use mitta::method::findings::{Findings, ThemeFinding, findings};
use mitta::model::{Document, ItemCode, Language, Questionnaire, Remark, ThemeCode};
use mitta::report::{Date, Pages, ReportError, ReportInput, render};
use mitta::text::{Arg, Texts};

const DATE: Date = Date { year: 2026, month: 11, day: 20 };
const BOTH: [Pages; 2] = [Pages::Two, Pages::All];

/// How a report is wished.
#[derive(Clone, Copy)]
struct Wish<'a> {
    pages: Pages,
    language: Language,
    date: Date,
    ask: &'a str,
    comments: &'a [ItemCode],
    crowd: Option<&'a CrowdFindings>,
    remarks: &'a [Remark],
    names: bool,
    /// Whether the shipped first actions are printed.
    with_actions: bool,
}

impl Wish<'_> {
    fn new(pages: Pages, language: Language) -> Self {
        Self {
            pages,
            language,
            date: DATE,
            ask: "",
            comments: &[],
            crowd: None,
            remarks: &[],
            names: false,
            with_actions: false,
        }
    }
}

/// The sample organization, three rounds.
fn sample_document(language: Language) -> Document {
    organization(language, &Library::shipped().unwrap()).unwrap()
}

fn shipped(id: &str) -> Arc<Questionnaire> {
    Library::shipped().unwrap().latest(id).unwrap().clone()
}

/// The paper column of the tokens.
fn palette() -> Palette {
    mitta::ui::theme::paper_palette().unwrap()
}

/// What the document says about its newest round.
fn newest(document: &Document) -> Findings {
    findings(document, document.latest().unwrap().id).unwrap().unwrap()
}

/// The shipped first action of each theme, at its level.
fn actions(document: &Document, language: Language) -> BTreeMap<ThemeCode, String> {
    let library = Library::shipped().unwrap();
    let action = |theme: &ThemeFinding| {
        let advice = library.advice(&theme.code, theme.figure.level?)?;
        Some((theme.code.clone(), advice.text.get(language).to_owned()))
    };
    newest(document).themes.iter().filter_map(action).collect()
}

fn try_report(document: &Document, wish: Wish<'_>) -> Result<Vec<u8>, ReportError> {
    render(&ReportInput {
        document,
        findings: &newest(document),
        crowd: wish.crowd,
        texts: &Texts::new(wish.language),
        pages: wish.pages,
        date: wish.date,
        palette: &palette(),
        ask: wish.ask,
        actions: &if wish.with_actions {
            actions(document, wish.language)
        } else {
            BTreeMap::new()
        },
        comments: wish.comments,
        remarks: wish.remarks,
        names: wish.names,
    })
}

fn report(document: &Document, wish: Wish<'_>) -> Vec<u8> {
    try_report(document, wish).unwrap()
}

/// The words of each page, single spaces between them.
fn words(pdf: &[u8]) -> Vec<String> {
    let pages = pdf_extract::extract_text_from_mem_by_pages(pdf).unwrap();
    pages.iter().map(|page| page.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// What a section is called at the top of its pages; a section without pages is not in the report.
const SECTIONS: [&str; 13] = [
    "report-eyebrow",
    "report-dimensions",
    "report-years",
    "report-themes",
    "report-people",
    "report-customers",
    "report-kpis",
    "report-journey",
    "report-feelings",
    "report-listening",
    "report-next",
    "report-actions",
    "report-method",
];

/// The sections of a round whose crowd has been revealed.
const OF_PEOPLE: [&str; 2] = ["report-people", "report-customers"];

/// The sections of a round without a crowd.
fn own_sections() -> impl Iterator<Item = &'static str> {
    SECTIONS.into_iter().filter(|key| !OF_PEOPLE.contains(key))
}

/// The section that begins on a page; none where one goes on.
fn section(page: &str, language: Language) -> Option<&'static str> {
    let texts = Texts::new(language);
    let sample = texts.tr("report-sample");
    let page = page.strip_prefix(&sample).unwrap_or(page).trim_start();
    let begins = |key: &&&str| page.starts_with(texts.with(key, &[("date", Arg::Text(""))]).trim());
    SECTIONS.iter().find(begins).copied()
}

/// The sections of a report, in their order.
fn sections(read: &[String], language: Language) -> Vec<&'static str> {
    read.iter().filter_map(|page| section(page, language)).collect()
}

/// The page on which a section begins.
#[track_caller]
fn page<'a>(read: &'a [String], language: Language, key: &str) -> &'a str {
    let found = read.iter().find(|page| section(page, language) == Some(key));
    found.unwrap_or_else(|| panic!("no page of {key}"))
}

/// The pages before the last section, which tells the method and is the same for everybody.
fn before_the_guide(mut pages: Vec<String>, language: Language) -> Vec<String> {
    let lead = &mitta::guide::guide(language).lead;
    let starts = pages.iter().position(|page| page.contains(lead));
    pages.truncate(starts.expect("the report ends with the method"));
    pages
}

/// Kept where one can look at it: `target/tmp/report`.
fn keep(name: &str, pdf: &[u8]) {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("report");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(name).with_extension("pdf"), pdf).unwrap();
}
