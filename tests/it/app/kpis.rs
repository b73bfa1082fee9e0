//! Key figures: typed, pasted, undone.

use mitta::app::{Command, Label, PasteFault, Pasted, figure_number, pasted};
use mitta::method::findings::{Readings, findings};
use mitta::model::{Document, KpiValue, Language, Round};
use mitta::text::{NumberFault, typed_number};
use proptest::prelude::*;
use proptest::sample::select;

use super::kit::Kit;
use crate::blocks::{code, open, questionnaire_only, sample, value, with_everything, with_figures};

fn kit() -> Kit {
    open(with_figures(Language::English))
}

fn round(kit: &Kit) -> &Round {
    kit.open().round().unwrap()
}

fn said(kit: &Kit, kpi: &str) -> KpiValue {
    round(kit).kpis.get(&code(kpi)).cloned().unwrap_or_default()
}

#[test]
fn a_paste_is_one_step() {
    let mut kit = kit();
    let before = kit.document().clone();
    let table = "Figure\tActual\tTarget\tSource\tNote\n\
                 K02\t12,5 %\t10 %\tbilling\t\n\
                 Kerralla perille\t80\t\t\tnew way of counting\n\
                 K15\t\t75\t\t\n";
    let found = pasted(table, round(&kit), Language::Finnish);
    assert_eq!((found.heading, &found.problems[..]), (Some(1), &[][..]));
    kit.ask(Command::SetKpis(found.changes()));
    let churn = KpiValue { target: Some(10.0), source: "billing".into(), ..value(12.5) };
    assert_eq!(said(&kit, "K02"), churn);
    assert_eq!(said(&kit, "K09").note, "new way of counting");
    // An empty cell leaves what was there.
    assert_eq!((said(&kit, "K15").value, said(&kit, "K15").target), (Some(72.5), Some(75.0)));
    assert_eq!(kit.open().history.undo_label(), Some(Label::Kpi));
    kit.ask(Command::Undo);
    assert_eq!(kit.document(), &before);
    assert_eq!(kit.open().history.undo_label(), None);
    kit.ask(Command::Redo);
    assert_eq!(said(&kit, "K09").value, Some(80.0));
}

#[test]
fn typing_in_a_row_is_one_step_until_it_ends() {
    let mut kit = kit();
    for typed in [1.0, 12.0, 12.5] {
        kit.ask(Command::TypeKpi(code("K02"), value(typed)));
    }
    kit.ask(Command::StopTyping);
    kit.ask(Command::TypeKpi(code("K02"), value(13.0)));
    kit.ask(Command::Undo);
    assert_eq!(said(&kit, "K02").value, Some(12.5));
    kit.ask(Command::Undo);
    assert_eq!(said(&kit, "K02").value, Some(14.0));
    assert_eq!(kit.open().history.undo_label(), None);
}

#[test]
fn a_closed_round_takes_no_figures() {
    let mut kit = kit();
    kit.ask(Command::CloseRound);
    let before = kit.document().clone();
    kit.ask(Command::SetKpis(vec![(code("K02"), value(1.0))]));
    kit.ask(Command::TypeKpi(code("K02"), value(1.0)));
    assert_eq!(kit.document(), &before);
}

#[test]
fn no_figure_enters_a_score() {
    for language in Language::ALL {
        let found = |document: Document| {
            findings(&document, document.latest().unwrap().id).unwrap().unwrap()
        };
        let without = found(questionnaire_only(language));
        assert_eq!(without.readings, Readings::default());
        for document in [sample(language), with_everything(language)] {
            let mut with = found(document);
            assert_ne!(with.readings, Readings::default());
            with.readings = Readings::default();
            // What a key figure did since a promise is told beside the scores.
            with.actions.clone_from(&without.actions);
            assert_eq!(with, without);
        }
    }
}

fn read(text: &str) -> Pasted {
    let kit = kit();
    pasted(text, round(&kit), Language::English)
}

#[test]
fn every_problem_comes_at_once_with_its_row() {
    let table = "K02\t12.5\nPoistumaa\t3\n\nK03\tmany\tmore %x\nK01\t4 %\nChurn\t2\nK04\t1,234\n";
    let found = read(table);
    let faults: Vec<_> =
        found.problems.iter().map(|p| (p.line, p.cell.as_str(), p.fault.clone())).collect();
    let expected = [
        (2, "Poistumaa", PasteFault::UnknownFigure { meant: Some("Poistuma".to_owned()) }),
        (4, "many", PasteFault::Number(NumberFault::NotANumber)),
        (5, "4 %", PasteFault::OtherUnit(code("K01"))),
        (6, "Churn", PasteFault::Twice { first: 1 }),
        (7, "1,234", PasteFault::Number(NumberFault::TwoWays)),
    ];
    assert_eq!(faults, expected);
    assert_eq!(
        found.changes(),
        [(code("K02"), KpiValue { value: Some(12.5), ..Default::default() })]
    );
}

#[test]
fn columns_are_known_by_their_words_or_by_what_they_hold() {
    let after = |text: &str| {
        let found = read(text);
        assert_eq!(found.problems, [], "{text}");
        found.rows.iter().find(|row| row.kpi == code("K03")).unwrap().after.clone()
    };
    let full = KpiValue {
        value: Some(5.0),
        target: Some(6.0),
        source: "register".to_owned(),
        note: "first".to_owned(),
    };
    for table in [
        "K03\t5\t6\tregister\tfirst",
        "K03;5;6;register;first",
        "K03\tEarly starts\t%\t5\t6\tregister\tfirst",
        "Tunnusluku\tHuomautus\tLähde\tTavoite 2026\t2026\nVarhain alkaneet\tfirst\tregister\t6\t5",
        "\tKPI\tValue 2025\tValue 2026\tTarget\tSource\tNote\n1\tearly  STARTS\t9\t5\t6\tregister\tfirst",
        "k03 early starts\t5 %\t6.0%\tregister\tfirst",
    ] {
        assert_eq!(after(table), full, "{table}");
    }
    let no_target = KpiValue { target: None, ..full };
    assert_eq!(after("K03\t5\tregister\tfirst"), no_target);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_or_explained(text in any_table()) {
        let document = with_figures(Language::English);
        let round = document.latest().unwrap();
        for language in Language::ALL {
            let found = pasted(&text, round, language);
            let lines: Vec<_> = found.rows.iter().map(|row| row.line).collect();
            // A row is understood, has a problem, names the columns or is blank: nothing vanishes.
            prop_assert!(found.problems.iter().all(|p| !lines.contains(&p.line)));
            prop_assert!(!lines.iter().any(|line| found.heading == Some(*line)));
            let mut seen: Vec<_> = found.rows.iter().map(|row| &row.kpi).collect();
            seen.sort();
            seen.dedup();
            prop_assert_eq!(seen.len(), found.rows.len());
            for row in &found.rows {
                let numbers = [row.after.value, row.after.target];
                prop_assert!(numbers.into_iter().flatten().all(f64::is_finite));
            }
        }
    }

    #[test]
    fn every_row_of_a_table_is_accounted_for(cells in prop::collection::vec(any_cell(), 1..12)) {
        let document = with_figures(Language::English);
        let table: Vec<_> = cells.iter().map(|cell| format!("x{cell}\t1")).collect();
        let found = pasted(&table.join("\n"), document.latest().unwrap(), Language::English);
        prop_assert_eq!(found.problems.len(), cells.len());
    }

    #[test]
    fn what_is_written_is_read_again(number in -1e9_f64..1e9, decimals in 0_usize..4) {
        let document = with_figures(Language::English);
        let kpi = &document.latest().unwrap().blocks[0].kpis[1];
        for language in Language::ALL {
            let texts = mitta::text::Texts::new(language);
            let written = texts.exact(number, decimals);
            prop_assert_eq!(typed_number(&written, language), Ok(number), "{}", written);
            prop_assert_eq!(figure_number(&written, kpi, language), Ok(Some(number)));
        }
    }
}

fn any_cell() -> impl Strategy<Value = String> {
    "[a-z ]{0,8}"
}

fn any_table() -> impl Strategy<Value = String> {
    let cells = vec!["K02", "Poistuma", "2026", "12,5", "1,234", "%", "\"", "x", "", "–", "Target"];
    let part = prop_oneof![
        3 => select(cells).prop_map(str::to_owned),
        1 => ".{0,6}",
    ];
    let between = select(vec!["\t", "\n", "\r\n", ";", "\t\t", ""]);
    prop::collection::vec((part, between), 0..24)
        .prop_map(|parts| parts.into_iter().map(|(part, between)| part + between).collect())
}
