//! One picture alone: drawn, and as its table.

use mitta::method::findings::Measure;
use mitta::model::{Document, Language};
use mitta::report::{Drawn, Pages, Plate, ReportInput, plate, plate_table};
use mitta::text::Texts;

use super::{DATE, newest, palette, sample_document};

/// Every picture that the sample has.
fn every(document: &Document) -> Vec<Plate> {
    let found = newest(document);
    let names = [found.compared_name.clone().unwrap(), found.name.clone()];
    vec![
        Plate::Shape(None),
        Plate::Dimensions(None),
        Plate::Themes(None),
        Plate::Trend(Measure::Published, None),
        Plate::Parts { parts: found.decomposition.unwrap(), names },
        Plate::Listening,
        Plate::Feelings,
    ]
}

fn with_input<R>(
    document: &Document,
    language: Language,
    look: impl FnOnce(&ReportInput<'_>) -> R,
) -> R {
    look(&ReportInput {
        document,
        findings: &newest(document),
        crowd: None,
        texts: &Texts::new(language),
        pages: Pages::All,
        date: DATE,
        palette: &palette(),
        ask: "",
        actions: &Default::default(),
        comments: &[],
        names: false,
        remarks: &[],
    })
}

fn drawn(document: &Document, language: Language, which: &Plate) -> Drawn {
    with_input(document, language, |input| plate(input, which)).unwrap().unwrap()
}

#[test]
fn every_picture_is_drawn_in_both_languages() {
    for language in Language::ALL {
        let document = sample_document(language);
        for which in every(&document) {
            let drawn = drawn(&document, language, &which);
            let svg = drawn.svg().unwrap();
            assert!(svg.starts_with("<svg"), "{which:?}: {}", &svg[..60]);
            let title = svg.split("<title>").nth(1).and_then(|rest| rest.split('<').next());
            assert!(title.is_some_and(|title| title.len() > 5), "{which:?}: {title:?}");
            let pixels = drawn.pixels().unwrap();
            assert_eq!(pixels.rgba.len(), pixels.width * pixels.height * 4);
            assert!(pixels.width > 600 && pixels.height > 200, "{which:?}");
            let png = drawn.png().unwrap();
            let size = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap()) as usize;
            assert_eq!((size(16), size(20)), (pixels.width, pixels.height), "{which:?}");
            if let Some(folder) = std::env::var_os("MITTA_PICTURES") {
                let called = format!("{which:?}");
                let name = called.chars().take_while(char::is_ascii_alphabetic);
                let name = format!("{}-{}.png", name.collect::<String>(), language.code());
                std::fs::write(std::path::Path::new(&folder).join(name), &png).unwrap();
            }
        }
    }
}

/// Colours of the paper are in the picture: a bar that was not painted would be missed here.
#[test]
fn each_dimension_is_in_its_hue() {
    let document = sample_document(Language::English);
    let pixels = drawn(&document, Language::English, &Plate::Dimensions(None)).pixels().unwrap();
    for axis in mitta::model::Axis::DIMENSIONS {
        let palette = palette();
        let hex = palette.hex(mitta::chart::Ink::Axis(axis));
        let hue: Vec<u8> =
            (1..7).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect();
        let count = pixels.rgba.chunks(4).filter(|point| point[..3] == hue[..]).count();
        assert!(count > 500, "{axis:?}: {count}");
    }
}

#[test]
fn the_table_has_the_figures_of_the_picture() {
    for language in Language::ALL {
        let document = sample_document(language);
        let (found, texts) = (newest(&document), Texts::new(language));
        for which in every(&document) {
            let table = with_input(&document, language, |input| plate_table(input, &which));
            let table = table.unwrap().unwrap();
            let width = table[0].len();
            assert!(table.len() > 2 && table.iter().all(|row| row.len() == width), "{table:?}");
            assert!(table.iter().flatten().all(|cell| !cell.is_empty()), "{table:?}");
        }
        let table =
            with_input(&document, language, |input| plate_table(input, &Plate::Themes(None)));
        let table = table.unwrap().unwrap();
        for (theme, row) in found.themes.iter().zip(&table[1..]) {
            let value = theme.figure.shown().map(|value| texts.points(value.get()));
            assert_eq!(row[2], value.unwrap_or_else(|| "–".to_owned()), "{row:?}");
        }
    }
}

#[test]
fn a_picture_of_nothing_is_none() {
    let mut document = sample_document(Language::English);
    document.rounds.iter_mut().for_each(|round| {
        round.blocks.clear();
    });
    for which in [Plate::Listening, Plate::Feelings] {
        let made = with_input(&document, Language::English, |input| plate(input, &which));
        assert!(made.unwrap().is_none(), "{which:?}");
    }
}

#[test]
fn hostile_names_stay_words() {
    let mut document = sample_document(Language::English);
    document.organization.name = "</title><script>&\"#import".to_owned();
    document.rounds.last_mut().unwrap().name = "<b>&".to_owned();
    let names = ["</title>".to_owned(), "<b>".to_owned()];
    let parts = newest(&document).decomposition.unwrap();
    for which in
        [Plate::Trend(Measure::Published, None), Plate::Parts { parts, names }, Plate::Shape(None)]
    {
        let svg = drawn(&document, Language::English, &which).svg().unwrap();
        assert!(!svg.contains("<script") && svg.matches("</title>").count() == 1, "{which:?}");
    }
}
