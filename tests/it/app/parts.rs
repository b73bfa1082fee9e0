//! Walking on to the parts beside the questionnaire, and how far one is.

use std::sync::Arc;

use mitta::app::{
    Asked, Command, Dialog, Extent, Label, NewRound, Pace, Screen, Settings, TABLE, block_progress,
    choosable, effort, progress,
};
use mitta::model::{Block, KpiValue, QuestionnaireId, Reading, Reply, Value};

use super::forms::{books, every_block, own};
use super::kit::{Kit, LIBRARY};

fn asking() -> Kit {
    Kit::asking(Settings::default(), every_block())
}

fn at(kit: &Kit) -> String {
    match kit.open().asked.as_ref().unwrap() {
        Asked::Item(code) => code.to_string(),
        Asked::Question(code) => code.to_string(),
        Asked::Kpis => "figures".to_owned(),
    }
}

fn go(kit: &mut Kit, code: &str) {
    kit.ask(Command::ChooseQuestion(code.parse().unwrap()));
}

fn reply(kit: &mut Kit, code: &str, reply: Reply) {
    go(kit, code);
    kit.ask(Command::Reply(reply));
}

fn given(kit: &Kit, code: &str) -> Option<Reply> {
    kit.open().round().unwrap().replies.get(&code.parse().unwrap()).cloned()
}

fn answer_items(kit: &mut Kit) {
    for code in kit.codes() {
        kit.answer_item(&code, Value::Number(2));
    }
}

#[test]
fn the_way_leads_from_the_items_through_the_parts_and_back() {
    let mut kit = asking();
    let last = kit.codes().pop().unwrap();
    kit.ask(Command::ChooseItem(last.clone()));
    let mut seen = Vec::new();
    for _ in 0..30 {
        kit.ask(Command::NextItem);
        seen.push(at(&kit));
    }
    seen.dedup();
    let way = [
        "LS_V1", "LS_V2", "LS_V3", "LS_V4", "LS_K1", "LS_K2", "LS_K3", "LS_K4", "EM_ADV1", "CAL1",
        "CAL2", "CAL3", "OWN_P", "OWN_R", "OWN_N", "OWN_S", "OWN_T", "figures",
    ];
    assert_eq!(seen, way, "the feelings are one page");
    for stop in way.iter().rev().skip(1) {
        kit.ask(Command::PreviousItem);
        assert_eq!(at(&kit), *stop);
    }
    kit.ask(Command::PreviousItem);
    assert_eq!(at(&kit), last.to_string());
}

#[test]
fn from_any_row_of_a_page_the_way_leads_off_the_page() {
    let mut kit = asking();
    go(&mut kit, "EM_ATT3");
    kit.ask(Command::NextItem);
    assert_eq!(at(&kit), "CAL1");
    go(&mut kit, "EM_ATT3");
    kit.ask(Command::PreviousItem);
    assert_eq!(at(&kit), "LS_K4");
}

#[test]
fn sections_are_walked_like_themes() {
    let mut kit = asking();
    go(&mut kit, "LS_V3");
    for first in ["LS_K1", "EM_ADV1", "EM_REC1", "EM_ATT1", "EM_DES1", "CAL1", "OWN_P", "figures"] {
        kit.ask(Command::NextTheme);
        assert_eq!(at(&kit), first);
    }
    kit.ask(Command::NextTheme);
    assert_eq!(at(&kit), "figures");
}

#[test]
fn the_next_open_one_is_sought_in_the_parts_and_texts_may_stay_empty() {
    let mut kit = asking();
    answer_items(&mut kit);
    kit.ask(Command::NextOpen);
    assert_eq!(at(&kit), "LS_V1");
    reply(&mut kit, "OWN_P", Reply::NotApplicable);
    reply(&mut kit, "OWN_R", Reply::Points(10));
    go(&mut kit, "OWN_N");
    kit.ask_all([Command::TypeReply(Some(Reply::Amount(2.5))), Command::NextOpen]);
    assert_eq!(at(&kit), "LS_V1", "no free text is open");
}

#[test]
fn progress_counts_all_and_keeps_the_items_apart() {
    let mut kit = asking();
    let count = |kit: &Kit| {
        let round = kit.open().round().unwrap();
        (round.progress(), progress(round))
    };
    assert_eq!(count(&kit), ((0, 60), (0, 60 + 8 + 20 + 3 + 3)));
    let first = kit.codes()[0].clone();
    kit.answer_item(&first, Value::DontKnow);
    reply(&mut kit, "EM_DES5", Reply::DontKnow);
    reply(&mut kit, "CAL3", Reply::Choice("talks".to_owned()));
    assert_eq!(count(&kit), ((1, 60), (3, 94)));
    let value = KpiValue { value: Some(3.0), ..KpiValue::default() };
    kit.ask(Command::SetKpis(vec![("K01".parse().unwrap(), value)]));
    assert_eq!(count(&kit).1, (3, 94), "figures are not walked");
}

#[test]
fn the_rest_takes_the_pace_of_the_items_and_the_minutes_of_the_parts() {
    let mut kit = asking();
    let left = |kit: &Kit| kit.open().pace.minutes_left(kit.open().round().unwrap());
    // Figures are written down when they are at hand; their minutes do not count here.
    assert_eq!(left(&kit), Some(40 + 5 + 4 + 2 + 3));
    for feeling in ["ADV", "REC", "ATT", "DES"] {
        (1..=5).for_each(|at| reply(&mut kit, &format!("EM_{feeling}{at}"), Reply::Points(3)));
    }
    assert_eq!(left(&kit), Some(40 + 5 + 2 + 3));
    answer_items(&mut kit);
    for code in ["LS_V1", "LS_V2", "LS_V3", "LS_V4", "LS_K1", "LS_K2", "LS_K3", "LS_K4"] {
        reply(&mut kit, code, Reply::Points(2));
    }
    assert_eq!(left(&kit), Some(2 + 3));
    reply(&mut kit, "OWN_P", Reply::Points(1));
    reply(&mut kit, "OWN_R", Reply::Points(1));
    reply(&mut kit, "CAL3", Reply::Choice("hunch".to_owned()));
    go(&mut kit, "OWN_N");
    kit.ask(Command::TypeReply(Some(Reply::Amount(1.0))));
    assert_eq!(left(&kit), Some(1), "two of three questions in two minutes");
    for code in ["CAL1", "CAL2"] {
        go(&mut kit, code);
        kit.ask(Command::TypeReply(Some(Reply::Amount(20.0))));
    }
    assert_eq!(left(&kit), None);
}

#[test]
fn a_reply_teaches_nothing_about_the_items() {
    let mut kit = asking();
    let codes = kit.codes();
    let pace = kit.open().pace.minutes_for(60);
    kit.answer_item(&codes[0], Value::Number(1));
    kit.wait(170);
    reply(&mut kit, "LS_V1", Reply::Points(1));
    kit.wait(2);
    kit.answer_item(&codes[1], Value::Number(1));
    assert_eq!(kit.open().pace.minutes_for(60), pace);
}

#[test]
fn the_same_reply_again_takes_it_back_and_what_is_not_offered_is_refused() {
    let mut kit = asking();
    reply(&mut kit, "LS_V1", Reply::Points(3));
    assert_eq!(given(&kit, "LS_V1"), Some(Reply::Points(3)));
    reply(&mut kit, "LS_V1", Reply::Points(3));
    assert_eq!(given(&kit, "LS_V1"), None);
    for (code, bad) in [
        ("LS_V1", Reply::Points(5)),
        ("OWN_P", Reply::DontKnow),
        ("OWN_R", Reply::Points(11)),
        ("OWN_R", Reply::NotApplicable),
        ("CAL3", Reply::Choice("oracle".to_owned())),
    ] {
        reply(&mut kit, code, bad.clone());
        assert_eq!(given(&kit, code), None, "{bad:?}");
    }
    reply(&mut kit, "LS_V1", Reply::DontKnow);
    reply(&mut kit, "EM_ADV1", Reply::DontKnow);
    assert_eq!(given(&kit, "EM_ADV1"), Some(Reply::DontKnow), "the whole part offers it");
}

#[test]
fn one_typing_is_one_step_and_the_view_follows() {
    let mut kit = asking();
    go(&mut kit, "CAL1");
    for typed in [4.0, 40.0] {
        kit.ask(Command::TypeReply(Some(Reply::Amount(typed))));
    }
    kit.ask(Command::StopTyping);
    reply(&mut kit, "OWN_P", Reply::Points(0));
    let first = kit.codes()[0].clone();
    kit.ask(Command::ChooseItem(first));
    assert_eq!(kit.open().history.undo_label(), Some(Label::Answer));
    kit.ask(Command::Undo);
    assert_eq!((at(&kit).as_str(), given(&kit, "OWN_P")), ("OWN_P", None));
    assert_eq!(kit.open().history.undo_label(), Some(Label::Typing));
    kit.ask(Command::Undo);
    assert_eq!((at(&kit).as_str(), given(&kit, "CAL1")), ("CAL1", None));
    kit.ask_all([Command::Redo, Command::Redo]);
    assert_eq!((at(&kit).as_str(), given(&kit, "CAL1")), ("OWN_P", Some(Reply::Amount(40.0))));
}

#[test]
fn a_closed_round_takes_no_reply_and_no_other_parts() {
    let mut kit = asking();
    reply(&mut kit, "LS_V1", Reply::Points(1));
    kit.ask(Command::CloseRound);
    let before = kit.document().clone();
    kit.ask_all([
        Command::Reply(Reply::Points(2)),
        Command::TypeReply(None),
        Command::SetBlocks(Vec::new()),
    ]);
    assert_eq!(kit.document(), &before);
}

#[test]
fn parts_are_left_out_and_come_back_with_what_was_said() {
    let mut kit = asking();
    reply(&mut kit, "OWN_P", Reply::Points(1));
    let ids = |kit: &Kit| -> Vec<QuestionnaireId> {
        kit.open().round().unwrap().blocks.iter().map(|block| block.id.clone()).collect()
    };
    let all = ids(&kit);
    let chosen = [all[2].clone(), all[0].clone()];
    let offered = choosable(&kit.state().library, kit.open().round().unwrap());
    let offered = offered.iter().map(|block| block.id.clone());
    let in_order: Vec<_> = offered.filter(|id| chosen.contains(id)).collect();
    kit.ask(Command::SetBlocks(chosen.to_vec()));
    assert_eq!(ids(&kit), in_order, "in the order they are offered in");
    assert_eq!(at(&kit), "L1_1", "the question in view is gone");
    kit.ask(Command::Undo);
    assert_eq!(ids(&kit), all);
    let round = kit.open().round().unwrap();
    assert_eq!(block_progress(round, &own()), (1, 3));
    assert!(
        all.iter().all(|id| choosable(&kit.state().library, round).iter().any(|b| b.id == *id))
    );
}

#[test]
fn a_new_round_asks_the_same_parts() {
    let mut kit = asking();
    kit.ask(Command::StartRound(NewRound { year: 2027, extent: Extent::Full }));
    let round = kit.open().round().unwrap();
    let ids = |blocks: &[Arc<Block>]| blocks.iter().map(|b| b.id.clone()).collect::<Vec<_>>();
    let (ideas, parts) = round.blocks.split_last().unwrap();
    assert_eq!((round.year, ids(parts)), (2027, ids(&every_block())));
    assert!(ideas.is_read_by(Reading::Ideas));
    assert!(round.replies.is_empty());
}

#[test]
fn the_questions_about_ideas_come_by_themselves_and_ask_the_managers_nothing() {
    let mut kit = Kit::started();
    let round = kit.open().round().unwrap().clone();
    let ideas = round.block_read_by(Reading::Ideas).unwrap().clone();
    let mut without = round.clone();
    without.blocks.retain(|block| block.id != ideas.id);
    assert_eq!(without.blocks.len() + 1, round.blocks.len());
    assert_eq!(progress(&without), progress(&round));
    let pace = Pace::usual(&round.questionnaire);
    assert_eq!(pace.minutes_left(&without), pace.minutes_left(&round));
    let effort = effort(&LIBRARY, &Extent::Full).unwrap();
    let minutes: usize = without.blocks.iter().map(|block| usize::from(block.minutes)).sum();
    assert_eq!(effort.parts + effort.later, minutes);
    assert!(!choosable(&LIBRARY, &round).contains(&ideas));
    kit.ask(Command::SetBlocks(Vec::new()));
    assert_eq!(kit.open().round().unwrap().blocks, [ideas], "not chosen away with the parts");
}

#[test]
fn a_pulse_asks_nothing_beside_its_items_and_the_next_full_round_asks_again() {
    let mut kit = asking();
    let asked = |kit: &Kit| kit.open().round().unwrap().blocks.len();
    kit.ask(Command::StartRound(NewRound { year: 2027, extent: Extent::Pulse }));
    assert_eq!(asked(&kit), 0);
    kit.ask(Command::StartRound(NewRound { year: 2028, extent: Extent::Full }));
    assert_eq!(asked(&kit), every_block().len() + 1, "with the questions about ideas");
}

#[test]
fn figures_and_parts_are_reached_from_anywhere() {
    let mut kit = asking();
    kit.ask_all([Command::Show(Screen::Years), Command::ShowKpis]);
    assert_eq!((at(&kit).as_str(), kit.state().screen), ("figures", Screen::Answer));
    let mut without = Kit::asking(Settings::default(), vec![own().into()]);
    without.ask(Command::ShowKpis);
    assert_eq!(at(&without), "L1_1");
    assert!(books().kpis.len() == 2);
    let entry = TABLE.iter().find(|entry| entry.command == Command::Ask(Dialog::Blocks));
    assert!(entry.is_some_and(|entry| entry.is_enabled(kit.state())));
}
