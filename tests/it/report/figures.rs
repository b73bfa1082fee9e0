//! What the figures of the books ask, on a page of its own.

use mitta::model::Language;
use mitta::prose;
use mitta::report::Pages;
use mitta::text::Texts;

use super::{Wish, before_the_guide, keep, newest, page, report, words};
use crate::blocks::{questionnaire_only, with_figures};

#[test]
fn both_sides_stand_on_the_page() {
    for language in Language::ALL {
        let (document, texts) = (with_figures(language), Texts::new(language));
        let (found, round) = (newest(&document), document.latest().unwrap());
        let pdf = report(&document, Wish::new(Pages::All, language));
        keep(&format!("figures-{}", language.code()), &pdf);
        let pages = before_the_guide(words(&pdf), language);
        let rule = prose::asking(&found).next().unwrap();
        let page = page(&pages, language, "report-asks");
        for said in [
            texts.tr("report-asks"),
            prose::asks(&texts, &found).unwrap(),
            texts.tr("kpi-no-score"),
            rule.text.get(language).to_owned(),
            prose::theme_side(&texts, &found, round, &rule.theme),
            prose::kpi_side(&texts, &found, round, &rule.kpi),
        ] {
            let said = said.replace('\u{202F}', " ");
            let page = page.replace('\u{202F}', " ");
            assert!(page.contains(&said), "{said} in {page}");
        }
    }
}

#[test]
fn where_no_figure_asks_there_is_no_page() {
    let texts = Texts::new(Language::English);
    let pages = words(&report(
        &questionnaire_only(Language::English),
        Wish::new(Pages::All, Language::English),
    ));
    assert!(!pages.concat().contains(&texts.tr("report-asks")));
    let mut document = with_figures(Language::English);
    let newest = document.rounds.last_mut().unwrap();
    newest.closed = None;
    newest.sheet.set("L2_1".parse().unwrap(), Default::default());
    let pages = words(&report(&document, Wish::new(Pages::All, Language::English)));
    assert!(!pages.concat().contains(&texts.tr("report-asks")), "the theme is in progress");
}
