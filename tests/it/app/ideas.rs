//! Ideas: added, told, judged blind, decided with a reason, moved on; every step there and back.

use std::collections::{BTreeMap, BTreeSet};

use mitta::app::{
    Command, Dialog, IdeaColumn, IdeaWords, Label, Screen, idea_block, idea_move, idea_step,
    judging_questions, pasted_ideas,
};
use mitta::catalog::sample;
use mitta::method::change::Word;
use mitta::model::{
    Document, Idea, IdeaId, IdeaStatus, Language, QuestionCode, Reply, RoundId, Stamp,
};
use proptest::prelude::*;

use super::kit::{Kit, assert_on_disk};

/// The sample with its ideas, in memory.
pub fn document(language: Language) -> Document {
    let library = mitta::catalog::Library::shipped().unwrap_or_else(|p| panic!("{}", p.name));
    let made = sample::organization(language, &library);
    let made = made.and_then(|made| sample::with_ideas(made, language));
    made.unwrap_or_else(|problems| panic!("{}", problems.name))
}

/// The sample with its ideas, in a file of one's own.
fn kit() -> Kit {
    Kit::own_sample_in(Language::Finnish)
}

fn idea(kit: &Kit, id: i64) -> &Idea {
    &kit.document().ideas[&IdeaId(id)]
}

fn status(kit: &Kit, id: i64) -> IdeaStatus {
    idea(kit, id).status()
}

fn code(text: &str) -> QuestionCode {
    text.parse().unwrap()
}

fn text(text: &str) -> Option<Reply> {
    Some(Reply::Text(text.to_owned()))
}

/// One person’s answers to every scale.
fn judgement(level: u8) -> BTreeMap<QuestionCode, Reply> {
    let scales = ["ID_eval_benefit", "ID_eval_work", "ID_eval_feasible", "ID_eval_trial"];
    scales.map(|scale| (code(scale), Reply::Points(level))).into()
}

fn decide(id: i64, to: IdeaStatus, reason: &str, thanks: &str) -> Command {
    let (reason, thanks) = (reason.to_owned(), thanks.to_owned());
    Command::DecideIdea { idea: IdeaId(id), to, reason, thanks }
}

#[test]
fn the_sample_of_the_window_has_its_ideas() {
    assert_eq!(Kit::sample().document().ideas.len(), 12);
}

#[test]
fn several_ideas_are_one_step_on_the_newest_round() {
    let mut kit = kit();
    kit.ask(Command::ChooseRound(RoundId(1)));
    let words = pasted_ideas("- Yksi\n- Kaksi\n- Kolme\n- Vanha tarjous näkyviin", kit.document());
    assert_eq!(words.known, ["Vanha tarjous näkyviin"]);
    kit.ask(Command::AddIdeas(words.new));
    assert_eq!((kit.document().ideas.len(), kit.open().round), (15, RoundId(3)));
    assert_eq!(kit.open().history.undo_label(), Some(Label::AddIdeas));
    let added = idea(&kit, 14);
    assert_eq!((added.words("ID_title"), added.status()), ("Kaksi", IdeaStatus::Proposed));
    assert_eq!((added.round, added.decided), (RoundId(3), None));
    let now = kit.state().now;
    let today = Stamp::midday(now.year.into(), now.month.into(), now.day.into());
    assert_eq!(added.given, today, "to the day");
    assert!(kit.toast().contains('3'));
    kit.ask(Command::Undo);
    assert_eq!(kit.document().ideas.len(), 12);
    kit.ask(Command::Redo);
    assert_eq!(kit.document().ideas.len(), 15);
    assert_on_disk(&kit);
}

#[test]
fn nothing_is_added_without_words() {
    let mut kit = kit();
    kit.ask(Command::AddIdeas(vec![IdeaWords::of("  ")]));
    kit.ask(Command::AddIdeas(Vec::new()));
    assert_eq!(kit.open().history.undo_label(), None);
}

#[test]
fn what_is_known_is_told_and_typing_is_one_step() {
    let mut kit = kit();
    let theme = |theme: &str| Some(Reply::Choice(theme.to_owned()));
    kit.ask(Command::ReplyIdea(IdeaId(12), code("ID_theme"), theme("L2")));
    for typed in ["A", "As", "Asi"] {
        kit.ask(Command::TypeIdea(IdeaId(12), code("ID_text"), text(typed)));
    }
    assert_eq!(idea(&kit, 12).words("ID_text"), "Asi");
    assert_eq!(idea(&kit, 12).theme(), Some("L2".parse().unwrap()));
    kit.ask(Command::Undo);
    assert!(idea(&kit, 12).words("ID_text").starts_with("Asiakaspalvelija"));
    kit.ask(Command::Undo);
    assert_eq!(idea(&kit, 12).theme(), Some("B3".parse().unwrap()));
}

#[test]
fn a_title_and_the_reason_of_a_decision_never_become_empty() {
    let mut kit = kit();
    for (id, field) in [(12, "ID_title"), (10, "ID_title"), (9, "ID_reason")] {
        let before = idea(&kit, id).clone();
        for reply in [None, text(""), text(" \n")] {
            kit.ask(Command::TypeIdea(IdeaId(id), code(field), reply));
        }
        assert_eq!(idea(&kit, id), &before, "{field}");
    }
    kit.ask(Command::ReplyIdea(IdeaId(9), code("ID_thanks"), None));
    assert!(idea(&kit, 9).awaits_thanks(), "thanks that were not given can be taken back");
}

#[test]
fn answers_that_do_not_fit_and_questions_of_others_change_nothing() {
    let mut kit = kit();
    let before = kit.document().clone();
    let status = Some(Reply::Choice("measured".to_owned()));
    kit.ask_all([
        Command::ReplyIdea(IdeaId(12), code("ID_status"), status),
        Command::ReplyIdea(IdeaId(12), code("ID_dim"), Some(Reply::Choice("width".to_owned()))),
        Command::ReplyIdea(IdeaId(12), code("ID_eval_work"), Some(Reply::Points(2))),
        Command::ReplyIdea(IdeaId(12), code("ID_revealed"), Some(Reply::Choice("yes".to_owned()))),
        Command::ReplyIdea(IdeaId(99), code("ID_title"), text("x")),
        Command::JudgeIdea(IdeaId(12), judgement(2)),
        Command::JudgeIdea(IdeaId(10), BTreeMap::new()),
        Command::JudgeIdea(IdeaId(10), judgement(9)),
        Command::JudgeIdea(IdeaId(10), BTreeMap::from([(code("ID_title"), Reply::Points(1))])),
        Command::RevealJudgements(IdeaId(10)),
        decide(12, IdeaStatus::DecidedYes, "Syy", ""),
        decide(10, IdeaStatus::DecidedYes, " ", ""),
        decide(10, IdeaStatus::InUse, "Syy", ""),
    ]);
    assert_eq!(kit.document(), &before);
}

#[test]
fn a_decision_needs_a_reason_both_ways_and_keeps_its_day() {
    for to in [IdeaStatus::DecidedYes, IdeaStatus::DecidedNo] {
        let mut kit = kit();
        kit.ask(Command::MoveIdea(IdeaId(10), to));
        assert_eq!(kit.state().dialog, Some(Dialog::DecideIdea(IdeaId(10))));
        assert_eq!(status(&kit, 10), IdeaStatus::InEvaluation, "asked first");
        kit.ask(decide(10, to, " Syy ", ""));
        assert_eq!((status(&kit, 10), kit.state().dialog.as_ref()), (to, None));
        assert_eq!(idea(&kit, 10).words("ID_reason"), "Syy");
        assert!(idea(&kit, 10).decided.is_some() && idea(&kit, 10).awaits_thanks());
        assert_on_disk(&kit);
        kit.ask(Command::Undo);
        assert_eq!((status(&kit, 10), idea(&kit, 10).decided), (IdeaStatus::InEvaluation, None));
    }
}

#[test]
fn a_trial_may_lead_back_to_a_decision() {
    let mut kit = kit();
    let first = idea(&kit, 8).decided;
    kit.ask(decide(8, IdeaStatus::DecidedNo, "Kokeilu ei auttanut", ""));
    let found = idea(&kit, 8);
    assert_eq!((found.status(), found.decided), (IdeaStatus::DecidedNo, first));
    assert_eq!(found.words("ID_thanks"), "Kiitettiin henkilöstöpäivässä 6/2026", "kept");
    assert_on_disk(&kit);
}

#[test]
fn what_may_not_be_is_said_and_nothing_moves() {
    let mut kit = kit();
    let before = kit.document().clone();
    kit.ask(Command::MoveIdea(IdeaId(12), IdeaStatus::InUse));
    assert!(kit.toast().contains("vaihe kerrallaan"), "{}", kit.toast());
    kit.ask(Command::MoveIdea(IdeaId(3), IdeaStatus::InTrial));
    kit.ask(Command::MoveIdea(IdeaId(1), IdeaStatus::Measured));
    assert_eq!(kit.document(), &before);
    assert_eq!(kit.state().dialog, None);
}

#[test]
fn judgements_are_blind_until_they_are_opened() {
    let mut kit = kit();
    let seen = |kit: &Kit| {
        let finding = kit.open().findings.as_ref().unwrap().idea(IdeaId(10)).unwrap().clone();
        (finding.judged, finding.judgements.len())
    };
    assert_eq!(seen(&kit), (2, 0), "two have judged");
    kit.ask(Command::RevealJudgements(IdeaId(10)));
    assert!(!idea(&kit, 10).is_revealed(), "two are too few");
    kit.ask(Command::JudgeIdea(IdeaId(10), judgement(2)));
    assert_eq!(seen(&kit), (3, 0), "nobody opened them");
    kit.ask(Command::RevealJudgements(IdeaId(10)));
    assert_eq!(seen(&kit), (3, 4));
    kit.ask(Command::JudgeIdea(IdeaId(10), judgement(4)));
    let blind: Vec<bool> = idea(&kit, 10).judgements.iter().map(|judged| judged.blind).collect();
    assert_eq!(blind, [true, true, true, false]);
    assert_on_disk(&kit);
    (0..3).for_each(|_| kit.ask(Command::Undo));
    assert_eq!(seen(&kit), (2, 0));
    kit.ask(Command::JudgeIdea(IdeaId(10), judgement(1)));
    assert!(idea(&kit, 10).judgements.iter().all(|judged| judged.blind));
}

#[test]
fn opened_judgements_stay_open_when_the_document_is_opened_again() {
    let mut kit = kit();
    kit.ask(Command::JudgeIdea(IdeaId(10), judgement(2)));
    kit.ask(Command::RevealJudgements(IdeaId(10)));
    let path = kit.path();
    kit.ask(Command::Close);
    kit.ask(Command::Open(path));
    assert!(idea(&kit, 10).is_revealed());
    assert!(idea(&kit, 10).reply("ID_revealed").is_some());
    kit.ask(Command::JudgeIdea(IdeaId(10), judgement(4)));
    let blind: Vec<bool> = idea(&kit, 10).judgements.iter().map(|judged| judged.blind).collect();
    assert_eq!(blind, [true, true, true, false]);
    assert_on_disk(&kit);
}

#[test]
fn a_figure_is_told_only_of_ideas_in_use_and_of_earlier_rounds() {
    let mut kit = kit();
    let since = |kit: &Kit, id: i64| {
        let findings = kit.open().findings.clone().unwrap();
        let finding = findings.idea(IdeaId(id)).cloned();
        finding.map(|finding| finding.since.map(|since| (since.from_name, since.word)))
    };
    assert_eq!(since(&kit, 1), Some(Some(("2024".to_owned(), Word::Improved))));
    assert_eq!(since(&kit, 4), Some(Some(("2025".to_owned(), Word::Declined))));
    assert_eq!(since(&kit, 3), Some(None), "decided with a no");
    assert_eq!(since(&kit, 8), Some(None), "on trial in its own round");
    kit.ask(Command::ChooseRound(RoundId(1)));
    assert_eq!(since(&kit, 1), Some(None), "its own round");
    assert_eq!(since(&kit, 4), None, "not given yet");
    // The words are those of the comparison between the same two rounds.
    kit.ask(Command::Compare(RoundId(1), RoundId(3)));
    let theme = "L3".parse().unwrap();
    assert_eq!(kit.open().comparison.as_ref().unwrap().theme(&theme).unwrap().word, Word::Improved);
}

#[test]
fn ideas_outlive_a_closed_round_but_not_without_one() {
    let mut kit = kit();
    assert!(kit.document().round(RoundId(1)).unwrap().closed.is_some());
    kit.ask(Command::ReplyIdea(IdeaId(1), code("ID_effect"), text("Huomattiin")));
    assert_eq!(idea(&kit, 1).words("ID_effect"), "Huomattiin");
    kit.ask(Command::RemoveRound(RoundId(1)));
    assert!(kit.document().ideas.contains_key(&IdeaId(1)), "nothing disappears");
    assert!(kit.document().ideas_until(RoundId(2)).any(|idea| idea.id == IdeaId(1)));
    assert_on_disk(&kit);
}

#[test]
fn an_idea_that_was_undone_is_no_longer_shown() {
    let mut kit = kit();
    kit.ask(Command::AddIdeas(vec![IdeaWords::of("Uusi")]));
    kit.ask(Command::ShowIdea(Some(IdeaId(13))));
    assert_eq!((kit.state().screen, kit.open().idea), (Screen::Ideas, Some(IdeaId(13))));
    kit.ask(Command::Undo);
    assert_eq!(kit.open().idea, None);
    kit.ask(Command::ShowIdea(Some(IdeaId(99))));
    assert_eq!(kit.open().idea, None);
}

#[test]
fn every_language_says_each_step() {
    for language in Language::ALL {
        let mut kit = Kit::in_memory(document(language), language);
        kit.ask(Command::JudgeIdea(IdeaId(10), judgement(2)));
        kit.ask(Command::RevealJudgements(IdeaId(10)));
        for step in ["step-reveal-judgements", "step-judgement"] {
            kit.ask(Command::Undo);
            assert!(kit.toast().contains(&kit.texts().tr(step)), "{}", kit.toast());
        }
    }
}

#[test]
fn the_board_goes_where_the_statuses_go() {
    for from in IdeaStatus::ALL {
        for to in IdeaColumn::ALL {
            let found = idea_move(from, to);
            assert!(found.is_none_or(|status| from.moves().contains(&status)));
            assert!(found.is_none_or(|status| IdeaColumn::of(status) == to));
            assert!(to != IdeaColumn::of(from) || found.is_none());
        }
        for on in [true, false] {
            assert!(idea_step(from, on).is_none_or(|status| (status > from) == on));
        }
    }
    assert_eq!(idea_step(IdeaStatus::InTrial, false), Some(IdeaStatus::DecidedYes));
    assert_eq!(idea_step(IdeaStatus::InUse, true), Some(IdeaStatus::Measured));
}

#[test]
fn a_round_without_the_block_asks_by_the_newest_words() {
    let mut document = document(Language::English);
    document.rounds.iter_mut().for_each(|round| round.blocks.clear());
    let kit = Kit::in_memory(document, Language::English);
    let round = kit.open().round();
    assert!(round.unwrap().block_read_by(mitta::model::Reading::Ideas).is_none());
    let block = idea_block(&kit.state().library, round).unwrap();
    let scales: BTreeSet<_> = judging_questions(block).map(|q| q.code.to_string()).collect();
    assert!(scales.contains("ID_eval_benefit") && !scales.contains("ID_title"));
}

fn step() -> impl Strategy<Value = Command> {
    let id = || (1_i64..=13).prop_map(IdeaId);
    let status = || prop::sample::select(&IdeaStatus::ALL[..]);
    let words = || prop::sample::select(vec!["", " ", "Syy", "Kiitos"]).prop_map(str::to_owned);
    prop_oneof![
        4 => (id(), status()).prop_map(|(id, to)| Command::MoveIdea(id, to)),
        4 => (id(), status(), words(), words()).prop_map(|(idea, to, reason, thanks)| {
            Command::DecideIdea { idea, to, reason, thanks }
        }),
        3 => (id(), 0_u8..6).prop_map(|(id, level)| Command::JudgeIdea(id, judgement(level))),
        1 => id().prop_map(Command::RevealJudgements),
        1 => (id(), words()).prop_map(|(id, words)| {
            Command::TypeIdea(id, code("ID_reason"), text(&words))
        }),
        1 => words().prop_map(|words| Command::AddIdeas(vec![IdeaWords::of(&words)])),
        2 => prop_oneof![Just(Command::Undo), Just(Command::Redo)],
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn ideas_move_only_as_they_may(steps in prop::collection::vec(step(), 1..30)) {
        let mut kit = kit();
        let first = kit.document().clone();
        for step in steps {
            let before = kit.document().ideas.clone();
            let travels = matches!(step, Command::Undo | Command::Redo);
            kit.ask(step.clone());
            for (id, idea) in before.iter().filter(|_| !travels) {
                let after = &kit.document().ideas[id];
                let (from, to) = (idea.status(), after.status());
                prop_assert!(from == to || from.moves().contains(&to), "{:?}: {:?}", step, to);
                prop_assert!(!to.is_decision() || from == to || after.decided.is_some());
                prop_assert!(after.judgements.starts_with(&idea.judgements), "nothing is lost");
                let has_seen = idea.is_revealed();
                let new = &after.judgements[idea.judgements.len()..];
                prop_assert!(new.iter().all(|judgement| judgement.blind != has_seen));
            }
            for idea in kit.document().ideas.values().filter(|idea| idea.status().is_decided()) {
                prop_assert!(!idea.words("ID_reason").trim().is_empty(), "{:?}", idea);
            }
            let findings = kit.open().findings.clone().unwrap();
            for found in &findings.ideas {
                prop_assert!(found.judged >= 3 || found.judgements.is_empty());
                prop_assert!(found.revealed || found.judgements.is_empty());
            }
        }
        assert_on_disk(&kit);
        while kit.open().history.undo_label().is_some() {
            kit.ask(Command::Undo);
        }
        prop_assert!(kit.document() == &first);
        assert_on_disk(&kit);
    }
}
