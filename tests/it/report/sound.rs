//! What every report has.

use mitta::model::{ItemCode, Language};
use mitta::prose;
use mitta::report::{Date, Pages, ReportError};
use mitta::text::{Arg, Texts};

use super::{
    BOTH, Wish, before_the_guide, keep, newest, own_sections, page, report, sample_document,
    sections, try_report, words,
};

#[test]
fn headline_figures_name_and_page_numbers_can_be_read() {
    for language in Language::ALL {
        let document = sample_document(language);
        let (found, texts) = (newest(&document), Texts::new(language));
        let questionnaire = &document.latest().unwrap().questionnaire;
        for pages in BOTH {
            let pdf = report(&document, Wish::new(pages, language));
            keep(&format!("sample-{}-{pages:?}", language.code()), &pdf);
            let read = words(&pdf);
            match pages {
                Pages::Two => assert_eq!(read.len(), 2),
                Pages::All => {
                    let pages = before_the_guide(read.clone(), language);
                    let mut found = sections(&pages, language);
                    // Each of the two paths has its own, and its table may need more pages.
                    let twice = found.windows(2).position(|two| two[0] == two[1]).unwrap();
                    assert_eq!(found.remove(twice), "report-journey");
                    assert!(found.into_iter().eq(own_sections()));
                }
            }
            let headline = prose::headline(&texts, &found, questionnaire);
            assert!(read[0].contains(&headline), "{headline} in {}", read[0]);
            for dimension in &found.dimensions[..3] {
                let points = texts.points(dimension.figure.value.unwrap());
                assert!(read[0].contains(&points) && read[1].contains(&points));
            }
            let total = read.len().to_string();
            for (index, page) in read.iter().enumerate() {
                assert!(page.contains(&document.organization.name));
                let number = (index + 1).to_string();
                let args = [("page", Arg::Text(&number)), ("pages", Arg::Text(&total))];
                assert!(page.contains(&texts.with("report-page", &args)), "{page}");
                assert!(page.contains(&texts.tr("report-sample")));
            }
        }
    }
}

#[test]
fn same_input_same_bytes() {
    let document = sample_document(Language::Finnish);
    for pages in BOTH {
        let wish = Wish::new(pages, Language::Finnish);
        let first = report(&document, wish);
        assert!(first == report(&document, wish));
        let next_day = Date { day: 21, ..wish.date };
        assert!(first != report(&document, Wish { date: next_day, ..wish }));
    }
}

#[test]
fn tagged_for_everyone() {
    let pdf = report(&sample_document(Language::Finnish), Wish::new(Pages::All, Language::Finnish));
    let raw = String::from_utf8_lossy(&pdf);
    for needed in ["pdfuaid", "/Lang(fi)", "/MarkInfo", "/StructTreeRoot", "/Outlines"] {
        assert!(raw.contains(needed), "{needed}");
    }
}

#[test]
fn own_words_and_chosen_comments_only() {
    let document = sample_document(Language::Finnish);
    let sheet = &document.latest().unwrap().sheet;
    let commented: Vec<(&ItemCode, &str)> = sheet
        .iter()
        .filter(|(_, answer)| !answer.comment.is_empty())
        .map(|(code, answer)| (code, answer.comment.as_str()))
        .collect();
    let chosen: Vec<ItemCode> = commented.iter().take(6).map(|(code, _)| (*code).clone()).collect();
    let ask = "Vahvistakaa leveyden tavoite.\nNimetkää omistaja.";
    let wish = Wish { ask, comments: &chosen, ..Wish::new(Pages::All, Language::Finnish) };
    let pdf = report(&document, wish);
    keep("own-words", &pdf);
    let read = words(&pdf);
    assert!(read[0].contains("Mitä hallitukselta pyydetään"));
    assert!(read[0].contains("Vahvistakaa leveyden tavoite. Nimetkää omistaja."));
    let all = read.join(" ");
    for (index, (_, comment)) in commented.iter().enumerate() {
        let times = all.matches(&comment.split_whitespace().collect::<Vec<_>>().join(" ")).count();
        assert_eq!(times, usize::from(index < 6), "{comment}");
    }
}

#[test]
fn refuses_a_day_that_is_none_and_a_round_that_is_gone() {
    let mut document = sample_document(Language::English);
    let wish = Wish::new(Pages::Two, Language::English);
    let date = Date { month: 2, day: 29, ..wish.date };
    let refused = try_report(&document, Wish { date, ..wish });
    assert!(matches!(refused, Err(ReportError::BadDate)));

    let found = newest(&document);
    document.rounds.pop();
    let input = mitta::report::ReportInput {
        document: &document,
        findings: &found,
        crowd: None,
        texts: &Texts::new(Language::English),
        pages: Pages::Two,
        date: wish.date,
        palette: &super::palette(),
        ask: "",
        actions: &std::collections::BTreeMap::new(),
        comments: &[],
        remarks: &[],
        names: false,
    };
    assert!(matches!(mitta::report::render(&input), Err(ReportError::UnknownRound)));
}

#[test]
fn what_might_seem_to_disagree_is_explained() {
    let document = sample_document(Language::Finnish);
    let texts = Texts::new(Language::Finnish);
    let read = words(&report(&document, Wish::new(Pages::All, Language::Finnish)));
    assert!(read[0].contains(&texts.tr("report-change-words")), "{}", read[0]);
    // Two themes share the lowest figure.
    assert!(read[1].contains("matalimmat Epäonnistumisen kestäminen ja Uudistuminen"));
    let finnish = |key| page(&read, Language::Finnish, key);
    let themes = finnish("report-themes");
    assert!(themes.contains(&texts.tr("report-rounded")), "{themes}");
    let method = finnish("report-method");
    assert!(method.contains("38–62: Yleinen käytäntö"), "{method}");
    let read = words(&report(&document, Wish::new(Pages::Two, Language::Finnish)));
    assert!(read[1].contains(&texts.tr("report-rounded")), "{}", read[1]);
}

#[test]
fn the_first_action_stands_under_what_pays_most() {
    let document = sample_document(Language::Finnish);
    let wish = Wish::new(Pages::All, Language::Finnish);
    let first = newest(&document).priorities[0].code.clone();
    let action = super::actions(&document, Language::Finnish)[&first].clone();
    let start: String = action.split(' ').take(3).collect::<Vec<_>>().join(" ");
    let next = |with_actions| {
        let read = words(&report(&document, Wish { with_actions, ..wish }));
        page(&read, Language::Finnish, "report-next").to_owned()
    };
    assert!(next(true).contains(&start), "{start}: {}", next(true));
    assert!(!next(false).contains(&start));
}

#[test]
fn the_method_is_the_last_section_in_both_languages() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        let read = words(&report(&sample_document(language), Wish::new(Pages::All, language)));
        let guide = &read[before_the_guide(read.clone(), language).len()..];
        assert!((3..=5).contains(&guide.len()), "{} pages", guide.len());
        assert!(guide[0].contains(&texts.tr("method-guide-title")));
        let all = guide.join(" ");
        assert!(!all.contains('□'), "a character that the typeface does not have");
        let mut rest = all.as_str();
        for section in &mitta::guide::guide(language).sections {
            let found = rest.find(&section.title);
            let at = found.unwrap_or_else(|| panic!("{} is not there, in order", section.title));
            rest = &rest[at..];
        }
        // What the file says stands there, to the last line.
        assert!(rest.contains("Hundepool") && all.contains("62,5") != all.contains("62.5"));
        let two = words(&report(&sample_document(language), Wish::new(Pages::Two, language)));
        assert!(!two.concat().contains("Hundepool"));
    }
}
