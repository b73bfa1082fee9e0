//! Blocks on paper: each kind of question, each audience, copies and key figures.

use mitta::model::{Language, Who};
use mitta::report::{Date, Form, ReportError};
use mitta::text::Texts;

use super::super::{DATE, keep};
use super::{block, is_numbered, lines_inside, page_of, pages, sample, squeezed, times, try_form};

/// The pages of a block, checked for what every form has.
fn read(asked: &mitta::model::Block, who: Who, language: Language) -> Vec<String> {
    let pdf = block(asked, who, language);
    keep(&format!("{}-{who:?}-{}", asked.id, language.code()), &pdf);
    lines_inside(&pdf);
    let read = pages(&pdf);
    is_numbered(&read, language);
    read
}

#[test]
fn every_kind_of_question_has_its_boxes_or_lines() {
    for language in Language::ALL {
        let asked = sample::every_kind();
        let read = read(&asked, Who::Own, language);
        page_of(&read, &Texts::new(language).tr("paper-mark"));
        for question in asked.questions() {
            page_of(&read, question.question.as_ref().unwrap().get(language));
            assert!(times(&read, question.code.as_str()) >= 1, "{}", question.code);
        }
        let fi = language == Language::Finnish;
        let once = match fi {
            true => [
                "taso arvo 4",
                "piste arvo 0",
                "asiakasta sadasta (0–100)",
                "kolme",
                "Vihje tähän.",
            ],
            false => [
                "taso value 4",
                "piste value 0",
                "customers in a hundred (0 to 100)",
                "three",
                "A hint here.",
            ],
        };
        for text in once {
            page_of(&read, text);
        }
        let points =
            if fi { "012345678910enlainkaanvarmasti" } else { "012345678910notatallsurely" };
        page_of(&read, points);
        assert_eq!(times(&read, if fi { "yleinen" } else { "common" }), 3);
        let (number, sum, next) = match fi {
            true => ("Kuinka moni?", "Enintään sata.", "Mikä näistä?"),
            false => ("How many?", "At most a hundred.", "Which of these?"),
        };
        let all = read.concat();
        let at = |text: &str| all.find(&squeezed(text)).unwrap();
        assert!(at(number) < at(sum) && at(sum) < at(next), "the sum stands behind its number");
        assert!(
            all.contains("Q_points") && all.matches("Q_points").count() == 2,
            "the variant says of what"
        );
    }
}

#[test]
fn customers_read_their_own_words() {
    let asked = sample::every_kind();
    let own = read(&asked, Who::Own, Language::Finnish).concat();
    let customers = read(&asked, Who::Customers, Language::Finnish).concat();
    for (text, of_own, of_customers) in [
        ("Olen samaa mieltä.", false, true),
        ("Kuinka samaa mieltä?", true, false),
        ("Vastataan yhdessä.", true, false),
        ("Vastaa rauhassa.", false, true),
        ("Kertoo jotakin.", true, false),
        ("Ei koske minua", true, true),
        ("Ketkä vastasivat", true, false),
    ] {
        let text_ = squeezed(text);
        assert_eq!(
            (own.contains(&text_), customers.contains(&text_)),
            (of_own, of_customers),
            "{text}"
        );
    }
}

#[test]
fn feelings_are_tables_in_clusters_or_in_drawn_order() {
    let asked = sample::feelings();
    for language in Language::ALL {
        let texts = Texts::new(language);
        let own = read(&asked, Who::Own, language);
        assert_eq!(times(&own, "012345678910"), 2, "a table a cluster");
        assert_eq!(times(&own, &texts.tr("answer-dk")), 2);
        let customers = read(&asked, Who::Customers, language);
        assert_eq!(times(&customers, "012345678910"), 1);
        assert_eq!(times(&customers, &texts.tr("answer-dk")), 0);
        for section in &asked.sections {
            page_of(&own, section.name.get(language));
            assert_eq!(times(&customers, section.name.get(language)), 0, "nobody sees the cluster");
        }
        for question in asked.questions() {
            page_of(&own, question.name.get(language));
            page_of(&customers, question.customer.as_ref().unwrap().get(language));
        }
    }
}

#[test]
fn the_day_draws_the_order() {
    let asked = sample::feelings();
    let order = |day| {
        let form = Form::Block(&asked, Who::Customers);
        let pdf = try_form(form, Language::English, Date { day, ..DATE }).unwrap();
        let text = pages(&pdf).concat();
        let mut codes: Vec<_> = asked.questions().map(|q| q.code.as_str()).collect();
        codes.sort_by_key(|code| text.find(&format!("Ifelt{code}.")).unwrap());
        codes.join(" ")
    };
    assert_eq!(order(20), order(20));
    let orders: std::collections::BTreeSet<_> = (1..=8).map(order).collect();
    assert_eq!(orders.len(), 8);
    let clusters = |order: &String| order.split(' ').map(|code| &code[3..4]).collect::<String>();
    assert!(orders.iter().all(|order| !["AAAAABBBBB", "BBBBBAAAAA"].contains(&&*clusters(order))));
}

#[test]
fn each_of_many_things_has_a_page_of_its_own() {
    let asked = sample::repeated();
    for (language, thing) in [(Language::Finnish, "Palveluhetki"), (Language::English, "Moment")] {
        let own = read(&asked, Who::Own, language);
        assert_eq!(own.len(), 5, "a first page and four copies");
        for number in 1..=4 {
            assert_eq!(page_of(&own, &format!("{thing} {number}")), number);
        }
        let question = asked.questions().last().unwrap().question.clone().unwrap();
        assert!(own[1..].iter().all(|page| page.contains(&squeezed(question.get(language)))));
        let customers = read(&asked, Who::Customers, language);
        assert_eq!(times(&customers, question.get(language)), 1, "their sheet is copied as it is");
    }
}

#[test]
fn key_figures_are_a_table_whose_rows_are_whole() {
    let asked = sample::figures();
    for language in Language::ALL {
        let read = read(&asked, Who::Own, language);
        let texts = Texts::new(language);
        assert_eq!(times(&read, &texts.tr("paper-mark")), 0, "there is nothing to tick");
        let head = texts.tr("paper-value");
        assert!(read.iter().all(|page| page.contains(&head)), "the header comes again");
        for kpi in &asked.kpis {
            let page = page_of(&read, kpi.name.get(language));
            assert_eq!(page_of(&read, kpi.code.as_str()), page);
        }
        for page in &read {
            let whole = |text: &str| page.matches(&squeezed(text)).count();
            let kpi = &asked.kpis[0];
            let rows = asked.kpis.iter().filter(|k| page.contains(k.code.as_str())).count();
            assert_eq!(whole(kpi.definition.get(language)), rows);
            assert_eq!(whole(kpi.unit.get(language)), rows);
        }
    }
}

#[test]
fn those_who_are_not_asked_get_no_form() {
    let asked = sample::figures();
    for who in [Who::Staff, Who::Customers] {
        let refused = try_form(Form::Block(&asked, who), Language::English, DATE);
        assert!(matches!(refused, Err(ReportError::NotAsked)));
    }
}
