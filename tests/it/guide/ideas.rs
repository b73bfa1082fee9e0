//! The chapter on ideas names the limits and the conditions of the program.

use mitta::guide::Section;
use mitta::method::ideas::{AGREED_DAYS, LEAST_CROWD, LEAST_IDEAS, LEAST_JUDGES};
use mitta::model::Language;

use super::{numbers, rows, sections, tables, words};
use crate::app::kit::LIBRARY;

fn chapter(language: Language) -> &'static Section {
    let title = match language {
        Language::Finnish => "Ideat",
        Language::English => "Ideas",
    };
    sections(language).iter().find(|section| section.title == title).unwrap()
}

#[test]
fn the_limits_are_those_of_the_program() {
    let judges = vec![LEAST_JUDGES.to_string()];
    let crowd = vec![LEAST_IDEAS.to_string(), LEAST_CROWD.to_string()];
    let days = vec![AGREED_DAYS.to_string()];
    for language in Language::ALL {
        let blocks = &chapter(language).blocks;
        for (at, limits) in [(0, &judges), (1, &crowd), (3, &days)] {
            let named = numbers(&words(&blocks[at]));
            assert!(limits.iter().all(|limit| named.contains(limit)), "{limits:?} in {named:?}");
        }
    }
}

#[test]
fn the_conditions_are_those_of_the_board() {
    let block = LIBRARY.block("mitta-ideas", None).unwrap();
    for language in Language::ALL {
        let told = rows(tables(chapter(language))[0]).into_iter().map(|row| row[0].clone());
        let shown = block.figures.iter().map(|figure| figure.name.get(language).to_owned());
        assert!(told.eq(shown));
    }
}
