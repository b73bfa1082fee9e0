//! What was promised, and what is promised, read back from the paper.

use mitta::model::{Action, ActionId, Document, Language};
use mitta::report::Pages;
use mitta::text::Texts;

use super::{Wish, page, report, sample_document, sections, words};

fn read(document: &Document, language: Language) -> Vec<String> {
    words(&report(document, Wish::new(Pages::All, language)))
}

#[test]
fn promises_stand_there_with_their_figures_and_the_actions_below() {
    for (language, expected) in [
        (
            Language::Finnish,
            [
                "4 lupauksesta 2 pidettiin, ja molemmissa luku seurasi",
                "Ensi vuodelle sovittiin 4 tointa.",
                "Yhteydenotto hiipuviin asiakkuuksiin tehty",
                "parantunut",
                "Yhteinen tarjous kumppaneille kesken",
                "heikentynyt",
                "Toimet vuodelle 2027",
                "Kumppanuuspäällikkö",
                "Se ei kerro syytä.",
            ],
        ),
        (
            Language::English,
            [
                "2 of 4 promises kept, and the figure followed in both",
                "4 actions have been agreed for next year.",
                "Contact to fading relationships done",
                "improved",
                "A joint offer for partners in progress",
                "declined",
                "Actions for 2027",
                "Partnership manager",
                "It tells no cause.",
            ],
        ),
    ] {
        let read = read(&sample_document(language), language);
        let page = page(&read, language, "report-actions");
        for words in expected {
            assert!(page.contains(words), "{words}: {page}");
        }
    }
}

#[test]
fn a_first_year_tells_its_actions_alone_and_without_them_there_is_no_page() {
    let language = Language::Finnish;
    let mut document = sample_document(language);
    document.rounds.truncate(1);
    let first = read(&document, language);
    let page = page(&first, language, "report-actions");
    let texts = Texts::new(language);
    assert!(page.contains("Toimet vuodelle 2025") && !page.contains(&texts.tr("report-promised")));
    document.rounds[0].actions.clear();
    assert!(!sections(&read(&document, language), language).contains(&"report-actions"));
}

#[test]
fn promises_without_new_actions_say_so() {
    let language = Language::English;
    let mut document = sample_document(language);
    document.rounds[2].actions.clear();
    let read = read(&document, language);
    let page = page(&read, language, "report-actions");
    assert!(page.contains("No actions have been agreed for next year."), "{page}");
}

#[test]
fn many_actions_and_long_words_go_on_to_the_next_page() {
    let language = Language::Finnish;
    let mut document = sample_document(language);
    for id in 20..60 {
        let what = format!("Toimi {id} {}", "#raw(1) $x$ *pitkä* ".repeat(6));
        document.rounds[2].actions.insert(ActionId(id), Action::new(&what));
    }
    let read = read(&document, language).join(" ");
    assert!((20..60).all(|id| read.contains(&format!("Toimi {id} #raw(1) $x$"))));
}

#[test]
fn names_are_printed_only_where_they_are_chosen() {
    let language = Language::English;
    let mut document = sample_document(language);
    let known = document.rounds[2].actions.get_mut(&ActionId(9)).unwrap();
    known.person = "Aino Esimerkki".to_owned();
    let wish = Wish::new(Pages::All, language);
    let without = words(&report(&document, wish)).join(" ");
    let with = words(&report(&document, Wish { names: true, ..wish })).join(" ");
    assert!(!without.contains("Aino") && with.contains("Aino Esimerkki"));
}
