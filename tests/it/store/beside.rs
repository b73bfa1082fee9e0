//! What a round holds beside its questionnaire: blocks, replies, key figures, journeys.

use std::{fs, sync::Arc};

use mitta::{
    model::{
        Block, Changes, Control, Edit, EditError, Journey, KpiValue, LinearMap, Moment,
        Questionnaire, Reply, Round, RoundId, Sheet, Stage, Step, Sum, Whose,
    },
    store::{Fault, Store},
};

use super::{
    create, fixture, open,
    roundtrip::{browse, count},
};

const ROUND: RoundId = RoundId(2);

fn reply(question: &str, reply: Option<Reply>) -> Edit {
    Edit::SetReply { round: ROUND, question: question.parse().unwrap(), reply }
}

fn kpi(value: KpiValue) -> Edit {
    Edit::SetKpi { round: ROUND, kpi: "K01".parse().unwrap(), value }
}

fn journeys(journeys: Vec<Journey>) -> Edit {
    Edit::SetJourneys { round: ROUND, journeys }
}

fn blocks(blocks: Vec<Arc<Block>>) -> Edit {
    Edit::SetBlocks { round: ROUND, blocks }
}

fn questionnaire(questionnaire: Questionnaire) -> Edit {
    let kept = (
        "D1_1".parse().unwrap(),
        fixture::document().rounds[2].sheet.iter().next().unwrap().1.clone(),
    );
    let sheet = Box::new(Sheet::from_iter([kept]));
    Edit::SetQuestionnaire { round: ROUND, questionnaire: Arc::new(questionnaire), sheet }
}

/// Each new edit, given and taken back in turn.
fn edits() -> Vec<Edit> {
    let [one, two] = &fixture::journeys()[..] else { unreachable!() };
    vec![
        blocks(vec![fixture::block(1), fixture::kpi_block(), fixture::block(1)]),
        reply("Q_n", Some(Reply::Amount(1e-300))),
        reply("Q_n", Some(Reply::Amount(7.0))),
        reply("Q_choice", Some(Reply::Choice("unit".to_owned()))),
        reply("Q_n", None),
        kpi(KpiValue { target: Some(5.0), ..KpiValue::default() }),
        kpi(KpiValue { value: Some(-0.5), ..KpiValue::default() }),
        kpi(KpiValue::default()),
        journeys(vec![two.clone(), one.clone(), one.clone()]),
        journeys(vec![]),
        questionnaire(fixture::questionnaire(0)),
        questionnaire(Questionnaire {
            changes: vec![fixture::changes()],
            ..fixture::questionnaire(3)
        }),
        blocks(vec![]),
    ]
}

#[test]
fn each_edit_is_on_disk_and_so_is_its_inverse() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    let mut document = fixture::document();
    let mut store = create(&path, &document);
    let mut inverses = Vec::new();
    for edit in edits() {
        inverses.push(document.apply(&edit).unwrap());
        store.write(&[edit]).unwrap();
        assert_eq!(store.load().unwrap(), document);
    }
    for inverse in inverses.into_iter().rev() {
        document.apply(&inverse).unwrap();
        store.write(&[inverse]).unwrap();
        assert_eq!(store.load().unwrap(), document);
    }
    drop(store);
    assert_eq!(open(&path).1, fixture::document());
}

#[test]
fn rounds_share_a_block_until_nobody_asks_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    let mut store = create(&path, &fixture::document());
    let document = store.load().unwrap();
    assert!(Arc::ptr_eq(&document.rounds[1].blocks[1], &document.rounds[2].blocks[0]));
    let left = |store: &mut Store, edit| {
        store.write(&[edit]).unwrap();
        count(&path, "block")
    };
    assert_eq!(count(&path, "block"), 2);
    assert_eq!(left(&mut store, blocks(vec![fixture::block(1), fixture::block(0)])), 3);
    assert_eq!(left(&mut store, blocks(vec![])), 2);
    assert_eq!(left(&mut store, Edit::RemoveRound(RoundId(1))), 0);
}

#[test]
fn a_questionnaire_that_a_round_has_left_is_swept() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    let mut store = create(&path, &fixture::document());
    store.write(&[questionnaire(fixture::questionnaire(0))]).unwrap();
    let round = store.load().unwrap().rounds.remove(2);
    assert_eq!(*round.questionnaire, fixture::questionnaire(0));
    assert_eq!(round.sheet.iter().count(), 1);
    assert_eq!(count(&path, "questionnaire"), 1);
}

/// One edit for each place of a number that may be none.
fn edits_with(number: f64) -> Vec<Edit> {
    let block = |change: fn(&mut Block, f64)| {
        let mut block = Block::clone(&fixture::block(0));
        change(&mut block, number);
        Arc::new(block)
    };
    let sum = block(|block, most| block.sums.push(Sum { most, ..block.sums[0].clone() }));
    let least = block(|block, least| {
        let Control::Number { min, .. } = &mut block.sections[0].questions[3].control else {
            unreachable!()
        };
        *min = Some(least);
    });
    let mut changes: Changes = fixture::changes();
    changes.rows[0].map = Some(LinearMap { a: 0.0, b: number });
    let changed = Questionnaire { changes: vec![changes], ..fixture::questionnaire(1) };
    let moment = Moment { place: Some([0.5, number as f32]), ..moment("kysyn") };
    let journey = Journey { moments: vec![moment], ..Journey::default() };
    let figure = KpiValue { target: Some(number), ..KpiValue::default() };
    let said = fixture::round(9, "2027", &Arc::new(fixture::questionnaire(1)));
    let said = Round { journeys: vec![journey.clone()], ..said };
    let replies = [("Q".parse().unwrap(), Reply::Amount(number))].into();
    vec![
        reply("Q_n", Some(Reply::Amount(number))),
        kpi(KpiValue { value: Some(number), ..KpiValue::default() }),
        kpi(figure.clone()),
        journeys(vec![journey]),
        blocks(vec![fixture::block(0), sum.clone()]),
        blocks(vec![least]),
        questionnaire(changed.clone()),
        Edit::AddRound(Box::new(Round { journeys: vec![], replies, ..said.clone() })),
        Edit::AddRound(Box::new(Round {
            journeys: vec![],
            kpis: [("K01".parse().unwrap(), figure)].into(),
            ..said.clone()
        })),
        Edit::AddRound(Box::new(Round { journeys: vec![], blocks: vec![sum], ..said.clone() })),
        Edit::AddRound(Box::new(Round {
            journeys: vec![],
            questionnaire: Arc::new(changed),
            ..said.clone()
        })),
        Edit::AddRound(Box::new(said)),
    ]
}

fn moment(name: &str) -> Moment {
    Moment::new(name, Stage::Uses, Whose::Own)
}

#[test]
fn a_number_that_is_none_is_never_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    let mut store = create(&path, &fixture::document());
    store.write(&[blocks(vec![fixture::block(0), fixture::kpi_block()])]).unwrap();
    let before = fs::read(&path).unwrap();
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        for edit in edits_with(number) {
            let refused = store.write(std::slice::from_ref(&edit)).unwrap_err();
            assert_eq!(refused.fault, Fault::Edit(EditError::NotFinite), "{edit:?}");
        }
    }
    assert_eq!(fs::read(&path).unwrap(), before);
    for edit in edits_with(0.5) {
        store.write(std::slice::from_ref(&edit)).unwrap();
        let _ = store.write(&[Edit::RemoveRound(RoundId(9))]);
    }
}

/// The method says what it lacks; the file keeps what was typed so far.
#[test]
fn a_journey_that_does_not_hold_together_yet_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    let mut store = create(&path, &fixture::document());
    let step = |from: &str, to: &str| Step { from: from.into(), to: to.into(), frequency: None };
    let moments = ["a", "A", "a", "", ""].map(moment).to_vec();
    let steps = vec![step("a", "A"), step("A", "a"), step("a", "A"), step("", "nowhere")];
    let journey = Journey { moments, steps, ..Journey::default() };
    store.write(&[journeys(vec![journey.clone()])]).unwrap();
    drop(store);
    let (_, document) = open(&path);
    assert_eq!(document.round(ROUND).unwrap().journeys, [journey]);
}

#[test]
fn a_key_figure_of_which_nothing_is_said_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    let mut document = fixture::document();
    let mut store = create(&path, &document);
    let mut round = fixture::round(9, "2027", &Arc::new(fixture::questionnaire(1)));
    round.kpis.insert("K02".parse().unwrap(), KpiValue::default());
    let edit = Edit::AddRound(Box::new(round));
    document.apply(&edit).unwrap();
    store.write(&[edit]).unwrap();
    assert_eq!(store.load().unwrap(), document);
}

#[test]
fn any_sqlite_browser_can_read_what_is_beside() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    drop(create(&path, &fixture::document()));
    let views = ["replies", "kpis", "moments"].map(|view| {
        let rows = browse(&path, &format!("SELECT * FROM {view}"));
        format!("{view}\n{}", rows.join("\n"))
    });
    insta::assert_snapshot!(views.join("\n\n"));
}
