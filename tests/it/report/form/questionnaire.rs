//! Questionnaires on paper: everything once, nothing parted, and users' own texts.

use mitta::model::{Item, Language, Questionnaire, Scale, Wording};
use mitta::report::{Date, Form, ReportError};
use mitta::text::Texts;

use super::super::{DATE, keep, shipped};
use super::{is_numbered, lines_inside, page_of, pages, questionnaire, squeezed, times, try_form};

/// Where each item is printed: its question and its levels, each exactly once.
fn places(asked: &Questionnaire, language: Language, read: &[String]) -> Vec<usize> {
    let place = |item: &Item| {
        let page = page_of(read, item.question.get(language));
        for level in &item.levels {
            assert_eq!(page_of(read, level.get(language)), page, "{} is parted", item.code);
        }
        page
    };
    asked.items().map(place).collect()
}

#[test]
fn everything_stands_there_once_and_no_item_is_parted() {
    for language in Language::ALL {
        for (id, expected) in [("mitta-main", 25), ("mitta-pulse", 9)] {
            let asked = shipped(id);
            let pdf = questionnaire(&asked, language);
            keep(&format!("{id}-{}", language.code()), &pdf);
            let read = pages(&pdf);
            assert_eq!(read.len(), expected, "{id}");
            is_numbered(&read, language);
            lines_inside(&pdf);
            let places = places(&asked, language, &read);
            assert!(places.iter().all(|page| *page > 0), "the first page has no item");
            for page in 1..read.len() {
                let items = places.iter().filter(|place| **place == page).count();
                assert!((1..=3).contains(&items), "{items} items on page {}", page + 1);
            }
            for (_, theme) in asked.themes() {
                assert!(times(&read, theme.name.get(language)) >= 1);
                assert_eq!(times(&read, theme.about.get(language)), 1);
            }
        }
    }
}

#[test]
fn boxes_for_what_is_no_level_stand_where_they_are_offered() {
    for language in Language::ALL {
        let (asked, texts) = (shipped("mitta-main"), Texts::new(language));
        let read = pages(&questionnaire(&asked, language));
        let items = asked.items().count();
        assert_eq!(times(&read[1..], &texts.tr("answer-dk")), items);
        assert_eq!(times(&read, &texts.tr("paper-write")), items);
        for item in asked.items() {
            assert_eq!(times(&read, item.code.as_str()), 1, "{}", item.code);
            let Some(condition) = &item.not_applicable else { continue };
            let page = page_of(&read, item.question.get(language));
            assert!(read[page].contains(&squeezed(condition.get(language))), "{}", item.code);
        }
    }
}

#[test]
fn the_first_page_asks_for_the_scope_and_tells_how() {
    for language in Language::ALL {
        let (asked, texts) = (shipped("mitta-main"), Texts::new(language));
        let first = &pages(&questionnaire(&asked, language))[0];
        let said = ["paper-organization", "paper-unit", "paper-how-level", "paper-how-known"];
        for key in said {
            assert!(first.contains(&squeezed(&texts.tr(key))), "{key} in {first}");
        }
        assert!(first.contains(&squeezed(asked.title.get(language))));
        assert!(first.contains("mitta-main@1.0"));
    }
}

#[test]
fn same_input_same_bytes_and_readable_for_everyone() {
    let asked = shipped("mitta-pulse");
    let first = questionnaire(&asked, Language::Finnish);
    assert!(first == questionnaire(&asked, Language::Finnish));
    let raw = String::from_utf8_lossy(&first);
    for needed in ["pdfuaid", "/Lang(fi)", "/MarkInfo", "/StructTreeRoot", "/Outlines"] {
        assert!(raw.contains(needed), "{needed}");
    }
    let date = Date { month: 13, ..DATE };
    let refused = try_form(Form::Questionnaire(&asked), Language::Finnish, date);
    assert!(matches!(refused, Err(ReportError::BadDate)));
}

fn both(text: &str) -> Wording {
    Wording { fi: text.to_owned(), en: text.to_owned() }
}

/// The pulse with other words everywhere.
fn own(text: &str) -> Questionnaire {
    let mut asked = (*shipped("mitta-pulse")).clone();
    asked.title = both(text);
    for dimension in &mut asked.dimensions {
        dimension.name = both(text);
        for theme in &mut dimension.themes {
            (theme.name, theme.about) = (both(text), both(text));
            for item in &mut theme.items {
                item.question = both(text);
                item.not_applicable = Some(both(text));
                item.levels.iter_mut().for_each(|level| *level = both(text));
            }
        }
    }
    asked
}

#[test]
fn hostile_and_long_texts_stay_on_the_page() {
    let hostile = "x#panic() *_ $x^2$ \\u{41} <l> @r ``` = [ ] {p} {n} 😀 שלום \u{202E}\0\t//";
    let long = "tuhatjalkainen ".repeat(30);
    let unbroken = "W".repeat(700);
    for (name, text) in [("hostile", hostile), ("long", &long), ("unbroken", &unbroken)] {
        let asked = own(text);
        let pdf = questionnaire(&asked, Language::Finnish);
        keep(&format!("form-{name}"), &pdf);
        for line in lines_inside(&pdf) {
            // So many capitals are as wide as the page in the smallest type.
            assert!(line.matches('W').count() <= 66, "{line}");
        }
        let read = pages(&pdf);
        is_numbered(&read, Language::Finnish);
        assert!(times(&read[1..], "DK") >= asked.items().count());
    }
    let read = pages(&questionnaire(&own(hostile), Language::English));
    let expected = "x#panic()*_$x^2$\\u{41}<l>@r```=[]{p}{n}□□□□□//";
    // Question, condition and five levels of each item.
    assert!(times(&read, expected) >= 20 * 7, "{}", read[1]);
}

#[test]
fn an_item_longer_than_a_page_goes_on() {
    let mut asked = (*shipped("mitta-pulse")).clone();
    let item = &mut asked.dimensions[0].themes[0].items[0];
    item.levels[2] = both(&"pitkä kuvaus ".repeat(900));
    let (question, last) = (item.question.fi.clone(), item.levels[4].fi.clone());
    let pdf = questionnaire(&asked, Language::Finnish);
    lines_inside(&pdf);
    let read = pages(&pdf);
    assert!(page_of(&read, &question) < page_of(&read, &last));
    assert_eq!(times(&read, "pitkä kuvaus"), 900);
}

#[test]
fn other_scales_are_rows_of_boxes() {
    let mut asked = (*shipped("mitta-pulse")).clone();
    for (item, scale) in
        asked.dimensions[0].themes.iter_mut().zip([Scale::OneToFive, Scale::ZeroToTen])
    {
        item.items[0].levels.clear();
        item.items[0].scale = scale;
    }
    let pdf = questionnaire(&asked, Language::English);
    keep("form-scales", &pdf);
    let read = pages(&pdf);
    assert!(read[1].contains("12345stronglydisagreestronglyagree"), "{}", read[1]);
    assert!(read[1].contains("012345678910"), "{}", read[1]);
}

#[test]
fn a_theme_of_many_items_takes_more_pages() {
    let mut asked = (*shipped("mitta-main")).clone();
    let theme = &mut asked.dimensions[0].themes[0];
    for index in 0..7 {
        let mut item = theme.items[index % 4].clone();
        item.code = format!("L1_9{index}").parse().unwrap();
        item.question = both(&format!("Kysymys numero {index}?"));
        theme.items.push(item);
    }
    let read = pages(&questionnaire(&asked, Language::Finnish));
    let of_theme = asked.dimensions[0].themes[0].items.iter();
    let places: Vec<_> = of_theme.map(|item| page_of(&read, &item.question.fi)).collect();
    assert!(places.is_sorted() && places[0] == 1 && *places.last().unwrap() == 4, "{places:?}");
}
