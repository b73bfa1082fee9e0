//! Key figures: a table by round, and what contradicts the assessment, both sides.

use mitta::method::findings::findings;
use mitta::model::{KpiValue, Language};
use mitta::prose;
use mitta::report::{Pages, ReportInput, render};
use mitta::text::Texts;

use super::super::{DATE, newest, page, palette, sample_document, words};
use super::{assert_says, words_of};
use crate::blocks::{code, value, with_figures};

#[test]
fn both_sides_stand_on_the_page() {
    for language in Language::ALL {
        let (document, texts) = (with_figures(language), Texts::new(language));
        let (found, round) = (newest(&document), document.latest().unwrap());
        let rule = prose::asking(&found).next().unwrap();
        let page = words_of(&document, language, "report-kpis");
        for said in [
            prose::kpis_headline(&texts, &found, round),
            texts.tr("kpi-no-score"),
            rule.text.get(language).to_owned(),
            prose::theme_side(&texts, &found, round, &rule.theme),
            prose::kpi_side(&texts, &found, round, &rule.kpi),
        ] {
            assert_says(&page, &said);
        }
        let name = prose::kpi(round, &rule.kpi).unwrap().name.get(language);
        assert!(prose::kpis_headline(&texts, &found, round).starts_with(name));
    }
}

#[test]
fn where_no_figure_asks_only_the_table_stands_there() {
    let (language, texts) = (Language::English, Texts::new(Language::English));
    let mut document = with_figures(language);
    let newest_round = document.rounds.last_mut().unwrap();
    newest_round.closed = None;
    newest_round.sheet.set("L2_1".parse().unwrap(), Default::default());
    let page = words_of(&document, language, "report-kpis");
    assert!(!page.contains(&texts.tr("report-kpis-asks")), "the theme is in progress: {page}");
    assert_says(&page, "The one target is met");
    assert_says(&page, "Churn");
}

#[test]
fn every_figure_stands_there_with_its_rounds_target_source_and_what_it_says() {
    for language in Language::ALL {
        let (document, texts) = (sample_document(language), Texts::new(language));
        let (found, round) = (newest(&document), document.latest().unwrap());
        let page = words_of(&document, language, "report-kpis");
        for finding in &found.readings.kpis {
            let kpi = prose::kpi(round, &finding.code).unwrap();
            let number = |value: Option<f64>| {
                value.map_or("–".to_owned(), |value| prose::kpi_number(&texts, kpi, value))
            };
            let values = document.rounds.iter().map(|round| round.kpis.get(&finding.code));
            let values: Vec<_> = values.map(|said| said.and_then(|said| said.value)).collect();
            if values.iter().all(Option::is_none) {
                continue;
            }
            let row: Vec<_> = values.into_iter().chain([finding.target]).map(number).collect();
            assert_says(&page, &format!("{} {}", row.join(" "), prose::kpi_says(&texts, finding)));
            assert_says(&page, kpi.name.get(language));
            assert_says(&page, kpi.unit.get(language));
            if let Some(said) = round.kpis.get(&finding.code) {
                assert_says(&page, &said.source);
                assert!(said.note.is_empty() || !page.contains(&said.note), "notes stay inside");
            }
        }
        let without =
            if language == Language::Finnish { "Keskittämisaste" } else { "Share of the need" };
        assert_says(&page, without);
    }
}

#[test]
fn what_contradicts_most_gives_the_title_and_else_the_targets_or_the_ways() {
    let title = |change: &dyn Fn(&mut mitta::model::Round)| {
        let mut document = with_figures(Language::English);
        change(document.rounds.last_mut().unwrap());
        let round = document.latest().unwrap().clone();
        prose::kpis_headline(&Texts::new(Language::English), &newest(&document), &round)
    };
    let target = |kpi: f64, target| KpiValue { target: Some(target), ..value(kpi) };
    assert_eq!(title(&|_| ()), "Churn contradicts the assessment");
    let met = |round: &mut mitta::model::Round| {
        round.kpis.insert(code("K02"), target(9.0, 10.0));
    };
    assert_eq!(title(&met), "All 2 targets are met");
    assert_eq!(
        title(&|round| {
            met(round);
            round.kpis.insert(code("K13"), target(50.0, 60.0));
        }),
        "2 of 3 targets are met"
    );
    assert_eq!(
        title(&|round| {
            round.kpis.remove(&code("K15"));
            round.kpis.insert(code("K02"), value(5.0));
        }),
        "1 moved the better way, none the worse"
    );
    assert_eq!(title(&|round| round.kpis.clear()), "The figures do not show a direction yet");
}

#[test]
fn an_older_round_shows_nothing_of_what_came_after_it() {
    let (language, texts) = (Language::English, Texts::new(Language::English));
    let document = sample_document(language);
    let older = findings(&document, document.rounds[1].id).unwrap().unwrap();
    let input = ReportInput {
        document: &document,
        findings: &older,
        crowd: None,
        texts: &texts,
        pages: Pages::All,
        date: DATE,
        palette: &palette(),
        ask: "",
        actions: &Default::default(),
        comments: &[],
        remarks: &[],
        names: false,
    };
    let read = words(&render(&input).unwrap());
    let page = page(&read, language, "report-kpis");
    assert!(page.contains("billing 10/2024–9/2025") && !page.contains("10/2025–9/2026"), "{page}");
    assert!(page.contains("2024 2025 Target"), "{page}");
}
