//! Edits of the crowd's nouns, on a document in memory.

use std::sync::Arc;

use mitta::model::{
    Action, ActionId, ActionState, Answers, Batch, BatchId, Document, Draft, Edit, EditError,
    Gathering, Idea, IdeaId, Judgement, LONGEST_TEXT, Layout, MOST_SHEETS, Mark, PackedSheet,
    Reply, ResponseError, Round, RoundId, Side, Stamp, Unit, Value, Vote,
};

use crate::store::fixture;

/// A round that is open and has sheets, votes and ideas.
const CROWD: RoundId = RoundId(1);
/// One that is open and has none.
const EMPTY: RoundId = RoundId(2);

fn batch(round: RoundId, id: i64, batch: Option<Batch>) -> Edit {
    Edit::SetBatch { round, id: BatchId(id), batch: batch.map(Box::new) }
}

fn some_batch() -> Batch {
    fixture::batches().remove(&BatchId(4)).unwrap()
}

fn vote(item: &str, vote: Option<Vote>) -> Edit {
    Edit::SetVote { round: CROWD, item: item.parse().unwrap(), vote }
}

fn gathering(gathering: Gathering) -> Edit {
    Edit::SetGathering { round: CROWD, gathering: Box::new(gathering) }
}

fn idea(id: i64, idea: Option<Idea>) -> Edit {
    Edit::SetIdea { id: IdeaId(id), idea: idea.map(Box::new) }
}

fn some_idea() -> Idea {
    fixture::ideas().remove(&IdeaId(2)).unwrap()
}

fn action(round: RoundId, id: i64, action: Option<Action>) -> Edit {
    Edit::SetAction { round, id: ActionId(id), action: action.map(Box::new) }
}

fn some_action() -> Action {
    fixture::actions().remove(&ActionId(3)).unwrap()
}

fn move_round(round: RoundId) -> Edit {
    let questionnaire = Arc::new(fixture::questionnaire(2));
    Edit::SetQuestionnaire { round, questionnaire, sheet: Box::default() }
}

#[test]
fn each_edit_has_an_inverse() {
    let edits = [
        gathering(Gathering::default()),
        batch(CROWD, 4, Some(Batch { sealed: false, ..some_batch() })),
        batch(CROWD, 4, None),
        batch(EMPTY, 9, Some(some_batch())),
        Edit::SetPrintings { round: CROWD, printings: vec![] },
        Edit::SetPrintings { round: RoundId(3), printings: fixture::printings() },
        vote("L1_2", None),
        vote("L1_1", Some(Vote { revealed: true, ..Vote::default() })),
        idea(2, None),
        idea(3, Some(some_idea())),
        idea(7, Some(Idea { decided: Some(Stamp(0)), ..some_idea() })),
        action(CROWD, 3, None),
        action(CROWD, 5, Some(some_action())),
        action(EMPTY, 6, Some(Action { state: ActionState::Done, ..some_action() })),
        Edit::RemoveRound(CROWD),
        Edit::All(vec![Edit::RemoveRound(CROWD), idea(2, None)]),
    ];
    for edit in edits {
        let mut document = fixture::document();
        let inverse = document.apply(&edit).unwrap();
        assert_ne!(document, fixture::document(), "{edit:?}");
        assert_eq!(document.apply(&inverse).unwrap(), edit_as_kept(edit));
        assert_eq!(document, fixture::document());
    }
}

/// An idea is kept under the number that the edit names.
fn edit_as_kept(edit: Edit) -> Edit {
    match edit {
        Edit::SetIdea { id, idea: Some(idea) } => {
            Edit::SetIdea { id, idea: Some(Box::new(Idea { id, ..*idea })) }
        }
        Edit::RemoveRound(_) | Edit::All(_) => {
            let mut document = fixture::document();
            let back = document.apply(&edit).unwrap();
            document.apply(&back).unwrap()
        }
        other => other,
    }
}

#[test]
fn a_round_with_a_crowd_keeps_its_questionnaire() {
    let mut document = fixture::document();
    assert_eq!(document.apply(&move_round(CROWD)), Err(EditError::HasCrowd));
    document.apply(&move_round(EMPTY)).unwrap();
    for id in [4, 6] {
        document.apply(&batch(CROWD, id, None)).unwrap();
    }
    assert_eq!(document.apply(&move_round(CROWD)), Err(EditError::HasCrowd), "blind answers");
    document.round_mut(CROWD).unwrap().votes.clear();
    document.apply(&move_round(CROWD)).unwrap();
}

#[test]
fn the_number_of_a_round_that_ideas_remember_is_not_given_again() {
    let mut document = fixture::document();
    assert_eq!(document.next_round_id(), RoundId(18));
    document.apply(&idea(7, None)).unwrap();
    assert_eq!(document.next_round_id(), RoundId(4));
    document.apply(&idea(8, Some(Idea::new(IdeaId(8), RoundId(3), Stamp(0))))).unwrap();
    document.apply(&Edit::RemoveRound(RoundId(3))).unwrap();
    assert_eq!(document.next_round_id(), RoundId(4));
}

#[test]
fn an_idea_outlives_its_round() {
    let mut document = fixture::document();
    let back = document.apply(&Edit::RemoveRound(CROWD)).unwrap();
    let decided = Idea { decided: Some(Stamp(9)), ..some_idea() };
    document.apply(&idea(2, Some(decided.clone()))).unwrap();
    let removed = document.apply(&idea(2, None)).unwrap();
    document.apply(&removed).unwrap();
    document.apply(&back).unwrap();
    assert_eq!(document.ideas[&IdeaId(2)], decided);
}

#[test]
fn sheets_answer_one_round() {
    let mut document = fixture::document();
    let taken = document.apply(&batch(EMPTY, 4, Some(some_batch())));
    assert_eq!(taken, Err(EditError::BatchExists));
    let round =
        Round { id: RoundId(9), name: "2027".to_owned(), ..document.round(CROWD).unwrap().clone() };
    let taken = document.apply(&Edit::AddRound(Box::new(round)));
    assert_eq!(taken, Err(EditError::BatchExists));
    document.apply(&batch(CROWD, 4, None)).unwrap();
    document.apply(&batch(EMPTY, 4, Some(some_batch()))).unwrap();
}

#[test]
fn a_round_has_room_for_so_many_sheets() {
    let mut document = fixture::document();
    let many = |sheets| Some(Batch { sheets, ..some_batch() });
    document.apply(&batch(CROWD, 4, many(MOST_SHEETS - 1))).unwrap();
    let before = document.clone();
    assert_eq!(document.apply(&batch(CROWD, 7, many(1))), Err(EditError::TooManySheets));
    assert_eq!(document.apply(&batch(CROWD, 4, many(u32::MAX))), Err(EditError::TooManySheets));
    assert_eq!(document, before);
    document.apply(&batch(EMPTY, 7, many(MOST_SHEETS))).unwrap();
    let mut round =
        Round { name: "2027".to_owned(), ..fixture::round(9, "2027", &questionnaire()) };
    round.batches.insert(BatchId(8), many(MOST_SHEETS + 1).unwrap());
    let refused = document.apply(&Edit::AddRound(Box::new(round)));
    assert_eq!(refused, Err(EditError::TooManySheets));
}

fn questionnaire() -> Arc<mitta::model::Questionnaire> {
    Arc::new(fixture::questionnaire(1))
}

#[test]
fn nobodys_place_in_a_list_tells_when_they_answered() {
    let mut document = fixture::document();
    document
        .apply(&gathering(Gathering { guesses: vec![30, -5, 90, -5], ..Gathering::default() }))
        .unwrap();
    let values = vec![Value::DontKnow, Value::Number(3), Value::NotApplicable, Value::Number(0)];
    document.apply(&vote("L1_1", Some(Vote { values, ..Vote::default() }))).unwrap();
    let sorted = |document: &Document, round| {
        let round = document.round(round).unwrap();
        assert_eq!(round.gathering.guesses, [-5, -5, 30, 90]);
        let values = &round.votes[&"L1_1".parse().unwrap()].values;
        let wanted = [Value::Number(0), Value::Number(3), Value::NotApplicable, Value::DontKnow];
        assert_eq!(*values, wanted);
    };
    sorted(&document, CROWD);
    let mut round = fixture::round(9, "2027", &questionnaire());
    round.gathering.guesses = vec![90, -5, 30, -5];
    let values = vec![Value::NotApplicable, Value::Number(3), Value::DontKnow, Value::Number(0)];
    round.votes.insert("L1_1".parse().unwrap(), Vote { values, ..Vote::default() });
    document.apply(&Edit::AddRound(Box::new(round))).unwrap();
    sorted(&document, RoundId(9));
}

/// One edit for each place where a text or a number of a crowd may stand.
fn edits_with(text: &str, number: f64) -> Vec<Edit> {
    let text = || text.to_owned();
    let unit = Unit { name: text(), invited: None };
    let replies = |reply| [("Q".parse().unwrap(), reply)].into();
    let draft = |reply| {
        let draft = Draft { side: Side::Staff, answers: [].into(), replies: replies(reply) };
        Gathering { draft: Some(draft), ..Gathering::default() }
    };
    let judged = |reply| {
        let judgement = Judgement { blind: true, replies: replies(reply) };
        Idea { judgements: vec![judgement], ..some_idea() }
    };
    let round = Round {
        gathering: draft(Reply::Choice(text())),
        ..fixture::round(9, "2027", &questionnaire())
    };
    let mut columns = some_batch().layout.columns;
    columns[0].choices.push(text());
    vec![
        gathering(Gathering { units: vec![unit], ..Gathering::default() }),
        gathering(Gathering { pin: Some(text()), ..Gathering::default() }),
        gathering(draft(Reply::Text(text()))),
        gathering(draft(Reply::Amount(number))),
        batch(CROWD, 4, Some(Batch { name: text(), ..some_batch() })),
        batch(CROWD, 4, Some(Batch { layout: Layout { items: true, columns }, ..some_batch() })),
        vote("L1_1", Some(Vote { minority: text(), ..Vote::default() })),
        idea(2, Some(Idea { replies: replies(Reply::Text(text())), ..some_idea() })),
        idea(2, Some(Idea { replies: replies(Reply::Amount(number)), ..some_idea() })),
        idea(2, Some(judged(Reply::Text(text())))),
        idea(2, Some(judged(Reply::Amount(number)))),
        action(CROWD, 3, Some(Action::new(&text()))),
        action(CROWD, 3, Some(Action { owner: text(), ..some_action() })),
        action(CROWD, 3, Some(Action { person: text(), ..some_action() })),
        action(CROWD, 3, Some(Action { reason: text(), ..some_action() })),
        Edit::AddRound(Box::new(round)),
    ]
}

#[test]
fn words_without_end_and_numbers_that_are_none_are_refused() {
    let longest = "ä".repeat(LONGEST_TEXT);
    for edit in edits_with(&longest, 0.5) {
        fixture::document().apply(&edit).unwrap();
    }
    for edit in edits_with(&format!("{longest}ä"), f64::NAN) {
        let refused = fixture::document().apply(&edit).unwrap_err();
        assert!(matches!(refused, EditError::TextTooLong | EditError::NotFinite), "{edit:?}");
    }
}

/// Cells of nobody, or of two, would part the columns from the respondents.
#[test]
fn a_sheet_is_one_respondent() {
    let layout = Layout { items: true, columns: vec![] };
    for cells in [vec![], vec![0; 3], vec![0; 8]] {
        let mut answers = Answers::new(&fixture::questionnaire(1));
        let sheet = PackedSheet { mark: Mark([0; 16]), cells, replies: vec![] };
        assert_eq!(answers.push(&layout, true, true, &[sheet]), Err(ResponseError::Ragged));
        assert_eq!((answers.len(), answers.items.respondents()), (0, 0));
    }
}

#[test]
fn a_promise_lives_on_after_its_round_is_closed_and_goes_with_it() {
    let mut document = fixture::document();
    document.apply(&Edit::SetClosed { round: CROWD, closed: Some(Stamp(1)) }).unwrap();
    let done = Action { state: ActionState::Done, ..some_action() };
    document.apply(&action(CROWD, 3, Some(done.clone()))).unwrap();
    let (round, found) = document.action(ActionId(3)).unwrap();
    assert_eq!((round.id, found), (CROWD, &done));
    let inverse = document.apply(&Edit::RemoveRound(CROWD)).unwrap();
    assert!(document.action(ActionId(3)).is_none());
    document.apply(&inverse).unwrap();
    assert_eq!(document.action(ActionId(3)).unwrap().1, &done);
}

#[test]
fn no_two_rounds_have_an_action_of_one_number() {
    let mut document = fixture::document();
    let before = document.clone();
    let twice = action(EMPTY, 3, Some(Action::new("Sama numero")));
    assert_eq!(document.apply(&twice), Err(EditError::ActionExists));
    let mut round = fixture::round(9, "2027", &questionnaire());
    round.actions = fixture::actions();
    assert_eq!(document.apply(&Edit::AddRound(Box::new(round))), Err(EditError::ActionExists));
    assert_eq!(document, before);
    assert_eq!(document.next_action_id(), ActionId(6));
    let again = some_action().promised_again(ActionId(41));
    document.apply(&action(EMPTY, 6, Some(again))).unwrap();
    assert_eq!(document.next_action_id(), ActionId(42), "41 is still remembered");
}

#[test]
fn what_is_promised_again_begins_anew() {
    let again = some_action().promised_again(ActionId(3));
    assert_eq!((again.state, again.carries_on), (ActionState::NotStarted, Some(ActionId(3))));
    assert_eq!((again.due, &*again.reason), (None, ""));
    assert_eq!((again.what, again.person), (some_action().what, some_action().person));
}
