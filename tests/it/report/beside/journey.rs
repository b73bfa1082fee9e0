//! A path: the picture, its moments as text, and the eight figures.

use mitta::depict;
use mitta::model::{Document, Language, Moment, Reading, Step};
use mitta::prose;
use mitta::report::Pages;
use mitta::text::Texts;

use super::super::{Wish, newest, report, sample_document};
use super::{assert_says, words_of};

fn moments(document: &Document) -> impl Iterator<Item = &Moment> {
    document.latest().unwrap().journeys.iter().flat_map(|journey| &journey.moments)
}

#[test]
fn moments_and_figures_stand_there_as_text() {
    for language in Language::ALL {
        let (document, texts) = (sample_document(language), Texts::new(language));
        let (found, round) = (newest(&document), document.latest().unwrap());
        let page = words_of(&document, language, "report-journey");
        let block = round.block_read_by(Reading::Journey).unwrap();
        for (journey, finding) in round.journeys.iter().zip(&found.readings.journeys) {
            let walked = finding.found.as_ref();
            for said in [
                prose::journey_headline(&texts, walked),
                prose::journey_alt(&texts, journey, walked),
                journey.need.clone(),
                journey.customers.clone(),
            ] {
                assert_says(&page, &said);
            }
            for asking in &block.figures {
                assert_says(&page, asking.name.get(language));
                assert_says(&page, asking.question.get(language));
                let code = asking.code.as_str();
                let measure = depict::measure(code, &walked.unwrap().measures).unwrap();
                assert_says(&page, &depict::measure_text(&texts, code, measure));
            }
        }
        for moment in moments(&document) {
            assert_says(&page, &moment.name);
            assert!(moment.note.is_empty() || !page.contains(&moment.note), "{}", moment.note);
        }
    }
}

#[test]
fn what_came_and_went_since_the_round_before_is_told() {
    let document = sample_document(Language::English);
    let page = words_of(&document, Language::English, "report-journey");
    let (_, came) = page.split_once("New since 2025").unwrap();
    let (came, went) = came.split_once("No longer on the path").unwrap();
    assert_says(came, "I ask for an offer for a heat pump");
    assert_says(came, "I am given another number to call");
    assert!(!came.contains("I read the first bill"));
    assert!(went.trim_start().starts_with("I accept the offer"));
    let mut alone = document;
    alone.rounds.remove(1);
    let page = words_of(&alone, Language::English, "report-journey");
    assert!(!page.contains("New since") && !page.contains("I accept the offer"), "{page}");
}

#[test]
fn who_answers_for_a_moment_is_not_printed() {
    let mut document = sample_document(Language::English);
    let journeys = &mut document.rounds.last_mut().unwrap().journeys;
    for moment in journeys.iter_mut().flat_map(|journey| &mut journey.moments) {
        moment.owner = "Veera Virtanen".to_owned();
        moment.note = "Matti Meikäläinen".to_owned();
    }
    let page = words_of(&document, Language::English, "report-journey");
    assert!(page.contains("I move out"));
    assert!(!page.contains("Veera") && !page.contains("Matti"), "{page}");
}

#[test]
fn the_gravest_of_what_is_counted_gives_the_title() {
    let mut document = sample_document(Language::English);
    let title = |document: &Document| {
        let found = newest(document);
        let walked = found.readings.journeys[1].found.as_ref();
        prose::journey_headline(&Texts::new(Language::English), walked)
    };
    let path = |document: &mut Document, change: &dyn Fn(&mut Moment)| {
        document.rounds[2].journeys[1].moments.iter_mut().for_each(change);
    };
    assert_eq!(title(&document), "Nobody answers for one moment");
    path(&mut document, &|moment| moment.owner = "Sales".to_owned());
    assert_eq!(title(&document), "One moment is not measured");
    path(&mut document, &|moment| moment.measure = "days".to_owned());
    assert_eq!(title(&document), "2 moments are left to guesswork");
    path(&mut document, &|moment| (moment.feeling_source, moment.works) = (None, None));
    let all = "Every moment leads on, and somebody answers for it and measures it";
    assert_eq!(title(&document), all);
    document.rounds[2].journeys[1].steps.clear();
    assert_eq!(title(&document), "7 moments lead nowhere");
    path(&mut document, &|moment| moment.name.clear());
    assert_eq!(title(&document), "The path is in progress");
}

#[test]
fn a_path_that_does_not_hold_together_is_shown_without_figures() {
    let mut document = sample_document(Language::English);
    let journeys = &mut document.rounds.last_mut().unwrap().journeys;
    journeys.truncate(1);
    let lost = Step { from: "I move out".to_owned(), to: "nowhere".to_owned(), frequency: None };
    journeys[0].steps.push(lost);
    let texts = Texts::new(Language::English);
    let page = words_of(&document, Language::English, "report-journey");
    let problem = prose::journey_problem(&texts, &document.rounds[2].journeys[0]).unwrap();
    assert_says(&page, &problem);
    assert!(page.contains("I move out") && !page.contains(&texts.tr("report-journey-asks")));
}

/// Whether each page lies on its side.
fn lying(document: &Document) -> Vec<bool> {
    let pdf = report(document, Wish::new(Pages::All, Language::Finnish));
    let read = pdf_extract::Document::load_mem(&pdf).unwrap();
    let box_of = |id| {
        let page = read.get_dictionary(id).unwrap();
        let corners = page.get(b"MediaBox").unwrap().as_array().unwrap();
        corners.iter().map(|at| at.as_float().unwrap()).collect::<Vec<_>>()
    };
    read.get_pages()
        .into_values()
        .map(|id| {
            let at = box_of(id);
            at[2] > at[3]
        })
        .collect()
}

#[test]
fn only_a_wide_picture_lies_on_its_side_and_no_page_is_blank() {
    let mut document = sample_document(Language::Finnish);
    assert_eq!(lying(&document).into_iter().filter(|lies| *lies).count(), 1);
    document.rounds[2].journeys.remove(0);
    assert!(lying(&document).into_iter().all(|lies| !lies));
    let read = super::words(&report(&document, Wish::new(Pages::All, Language::Finnish)));
    let shortest = read.iter().map(String::len).min().unwrap();
    assert!(shortest > 300, "{shortest} letters on a page");
}
