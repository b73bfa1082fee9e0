//! Any edit: to rounds that are there or not, with values that fit or not.

use std::sync::Arc;

use mitta::model::{
    ActionId, Answer, Axis, Block, Confidence, Edit, Event, ItemCode, Language, Organization,
    Points, Questionnaire, Round, RoundId, Sheet, Stamp, Targets, Value,
};
use proptest::prelude::*;

use super::{
    any_beside::{journeys, kpi, kpi_value, question, reply},
    any_crowd, fixture,
};

pub fn batch() -> impl Strategy<Value = Vec<Edit>> {
    prop::collection::vec(edit(), 1..4)
}

pub fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        9 => one_edit(),
        1 => prop::collection::vec(one_edit(), 0..5).prop_map(Edit::All),
    ]
}

fn one_edit() -> impl Strategy<Value = Edit> {
    prop_oneof![4 => edit_of_management(), 1 => edit_of_crowd()]
}

fn edit_of_crowd() -> impl Strategy<Value = Edit> {
    prop_oneof![
        1 => (row(), any_crowd::gathering(item())).prop_map(|(round, gathering)| {
            Edit::SetGathering { round, gathering: Box::new(gathering) }
        }),
        3 => (row(), any_crowd::batch_id(), prop::option::of(any_crowd::batch())).prop_map(
            |(round, id, batch)| Edit::SetBatch { round, id, batch: batch.map(Box::new) }
        ),
        1 => (row(), any_crowd::printings())
            .prop_map(|(round, printings)| Edit::SetPrintings { round, printings }),
        2 => (row(), item(), prop::option::of(any_crowd::vote()))
            .prop_map(|(round, item, vote)| Edit::SetVote { round, item, vote }),
        2 => any_crowd::idea()
            .prop_map(|idea| Edit::SetIdea { id: idea.id, idea: Some(Box::new(idea)) }),
        1 => any_crowd::idea().prop_map(|idea| Edit::SetIdea { id: idea.id, idea: None }),
        3 => (row(), action_id(), prop::option::of(any_crowd::action(item()))).prop_map(
            |(round, id, action)| Edit::SetAction { round, id, action: action.map(Box::new) }
        ),
    ]
}

fn edit_of_management() -> impl Strategy<Value = Edit> {
    prop_oneof![
        6 => (row(), item(), answer())
            .prop_map(|(round, item, answer)| Edit::SetAnswer { round, item, answer }),
        3 => (row(), question(), prop::option::of(reply()))
            .prop_map(|(round, question, reply)| Edit::SetReply { round, question, reply }),
        2 => (row(), kpi(), kpi_value())
            .prop_map(|(round, kpi, value)| Edit::SetKpi { round, kpi, value }),
        2 => (row(), journeys())
            .prop_map(|(round, journeys)| Edit::SetJourneys { round, journeys }),
        2 => (row(), blocks()).prop_map(|(round, blocks)| Edit::SetBlocks { round, blocks }),
        2 => (row(), questionnaire(), sheet()).prop_map(|(round, questionnaire, sheet)| {
            Edit::SetQuestionnaire { round, questionnaire, sheet: Box::new(sheet) }
        }),
        2 => round().prop_map(|round| Edit::AddRound(Box::new(round))),
        1 => row().prop_map(Edit::RemoveRound),
        1 => (row(), targets()).prop_map(|(round, targets)| Edit::SetTargets { round, targets }),
        1 => (row(), stamp()).prop_map(|(round, closed)| Edit::SetClosed { round, closed }),
        1 => organization().prop_map(Edit::SetOrganization),
        1 => prop::collection::vec(event(), 0..4).prop_map(Edit::SetEvents),
    ]
}

fn row() -> impl Strategy<Value = RoundId> {
    (1_i64..6).prop_map(RoundId)
}

fn action_id() -> impl Strategy<Value = ActionId> {
    (1_i64..8).prop_map(ActionId)
}

fn stamp() -> impl Strategy<Value = Option<Stamp>> {
    prop::option::of(any::<i64>().prop_map(Stamp))
}

fn item() -> impl Strategy<Value = ItemCode> {
    let code = prop::sample::select([&fixture::ITEMS[..], &["X1_1"]].concat());
    code.prop_map(|code| code.parse().unwrap())
}

fn answer() -> impl Strategy<Value = Answer> {
    let value = prop_oneof![
        any::<u8>().prop_map(Value::Number),
        Just(Value::NotApplicable),
        Just(Value::DontKnow)
    ];
    let confidence = prop::option::of(prop::sample::select(&Confidence::ALL[..]));
    let text = || prop_oneof![Just(String::new()), any::<String>()];
    (prop::option::of(value), confidence, text(), text(), stamp()).prop_map(
        |(value, confidence, evidence, comment, changed)| Answer {
            value,
            confidence,
            evidence,
            comment,
            changed,
        },
    )
}

fn sheet() -> impl Strategy<Value = Sheet> {
    prop::collection::btree_map(item(), answer(), 0..4)
        .prop_map(|answers| answers.into_iter().collect())
}

fn questionnaire() -> impl Strategy<Value = Arc<Questionnaire>> {
    (0_u16..3, any::<bool>()).prop_map(|(minor, changed)| {
        let changes = if changed { vec![fixture::changes()] } else { vec![] };
        Arc::new(Questionnaire { changes, ..fixture::questionnaire(minor) })
    })
}

fn blocks() -> impl Strategy<Value = Vec<Arc<Block>>> {
    let all = vec![fixture::block(0), fixture::block(1), fixture::kpi_block()];
    prop::collection::vec(prop::sample::select(all), 0..4)
}

fn round() -> impl Strategy<Value = Round> {
    let said = (sheet(), targets(), stamp());
    let replies = prop::collection::btree_map(question(), reply(), 0..4);
    let kpis = prop::collection::btree_map(kpi(), kpi_value(), 0..3);
    let beside = (blocks(), replies, kpis, journeys());
    let batches = prop::collection::btree_map(any_crowd::batch_id(), any_crowd::batch(), 0..3);
    let votes = prop::collection::btree_map(item(), any_crowd::vote(), 0..2);
    let actions = prop::collection::btree_map(action_id(), any_crowd::action(item()), 0..2);
    let crowd = (any_crowd::gathering(item()), batches, any_crowd::printings(), votes, actions);
    (row(), questionnaire(), any::<i32>(), said, beside, crowd).prop_map(
        |(id, questionnaire, year, (sheet, targets, closed), beside, crowd)| {
            let (blocks, replies, kpis, journeys) = beside;
            let (gathering, batches, printings, votes, actions) = crowd;
            Round {
                gathering,
                batches,
                printings,
                votes,
                actions,
                year,
                sheet,
                blocks,
                replies,
                kpis,
                journeys,
                targets,
                closed,
                ..fixture::round(id.0, &format!("r{}", id.0), &questionnaire)
            }
        },
    )
}

fn targets() -> impl Strategy<Value = Targets> {
    let points = || (0.0..=100.0).prop_map(Points::clamped);
    let axes = prop::collection::btree_map(prop::sample::select(&Axis::ALL[..]), points(), 0..4);
    let theme = prop::sample::select(vec!["L1", "B1", "length"]);
    let theme = theme.prop_map(|code| code.parse().unwrap());
    let themes = prop::collection::btree_map(theme, points(), 0..3);
    (axes, themes).prop_map(|(axes, themes)| Targets { axes, themes })
}

fn organization() -> impl Strategy<Value = Organization> {
    (any::<String>(), any::<bool>(), prop::sample::select(&Language::ALL[..]))
        .prop_map(|(name, is_sample, language)| Organization { name, is_sample, language })
}

fn event() -> impl Strategy<Value = Event> {
    (any::<i32>(), any::<u8>(), any::<String>()).prop_map(|(year, month, text)| Event {
        year,
        month,
        text,
    })
}
