//! Any gathering, batch, printing, vote, idea and action; seldom one that no document can hold.

use std::collections::BTreeMap;

use mitta::model::{
    Action, ActionId, ActionState, Batch, BatchId, Column, Draft, Gathering, Idea, IdeaId,
    ItemCode, Judgement, Layout, Printing, QuestionCode, Reply, RoundId, SheetSource, Side, Stamp,
    Unit, Value, Vote,
};
use proptest::prelude::*;
use proptest::{
    collection::{btree_map, btree_set, vec},
    option,
    sample::select,
};

use super::any_beside::{question, reply};

fn side() -> impl Strategy<Value = Side> {
    select(&Side::ALL[..])
}

fn stamp() -> impl Strategy<Value = Stamp> {
    any::<i64>().prop_map(Stamp)
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<u8>().prop_map(Value::Number),
        Just(Value::NotApplicable),
        Just(Value::DontKnow)
    ]
}

fn replies() -> impl Strategy<Value = BTreeMap<QuestionCode, Reply>> {
    btree_map(question(), reply(), 0..4)
}

pub fn gathering(item: impl Strategy<Value = ItemCode>) -> impl Strategy<Value = Gathering> {
    let unit = (any::<String>(), option::of(any::<u32>()));
    let unit = unit.prop_map(|(name, invited)| Unit { name, invited });
    let draft = (side(), btree_map(item, value(), 0..3), replies());
    let draft = draft.prop_map(|(side, answers, replies)| Draft { side, answers, replies });
    let said = (vec(unit, 0..3), btree_map(side(), any::<u32>(), 0..3), vec(any::<i8>(), 0..5));
    (said, option::of(any::<String>()), option::of(draft)).prop_map(
        |((units, invited, guesses), pin, draft)| Gathering { units, invited, guesses, pin, draft },
    )
}

pub fn batch_id() -> impl Strategy<Value = BatchId> {
    (1_i64..8).prop_map(BatchId)
}

pub fn batch() -> impl Strategy<Value = Batch> {
    let column = (question(), vec(any::<String>(), 0..3));
    let column = column.prop_map(|(code, choices)| Column { code, choices });
    let layout = (any::<bool>(), vec(column, 0..3));
    let layout = layout.prop_map(|(items, columns)| Layout { items, columns });
    let source = select(vec![SheetSource::File, SheetSource::Laptop, SheetSource::Sample]);
    let known = (side(), source, any::<String>(), 0_u32..150_000);
    (known, stamp(), any::<(bool, bool)>(), layout).prop_map(
        |((side, source, name, sheets), day, (keyed, sealed), layout)| Batch {
            side,
            source,
            name,
            sheets,
            day,
            keyed,
            sealed,
            layout,
        },
    )
}

pub fn printings() -> impl Strategy<Value = Vec<Printing>> {
    let printing = (stamp(), vec(batch_id(), 0..3));
    vec(printing.prop_map(|(at, batches)| Printing { at, batches }), 0..3)
}

pub fn vote() -> impl Strategy<Value = Vote> {
    (vec(value(), 0..5), any::<bool>(), any::<String>())
        .prop_map(|(values, revealed, minority)| Vote { values, revealed, minority })
}

pub fn idea() -> impl Strategy<Value = Idea> {
    let judgement = (any::<bool>(), replies());
    let judgement = judgement.prop_map(|(blind, replies)| Judgement { blind, replies });
    let when = (stamp(), option::of(stamp()));
    (1_i64..5, 1_i64..9, when, replies(), vec(judgement, 0..3)).prop_map(
        |(id, round, (given, decided), replies, judgements)| Idea {
            decided,
            replies,
            judgements,
            ..Idea::new(IdeaId(id), RoundId(round), given)
        },
    )
}

pub fn action(item: impl Strategy<Value = ItemCode>) -> impl Strategy<Value = Action> {
    let words = (any::<String>(), any::<String>(), any::<String>(), any::<String>());
    let theme = option::of(select(vec!["L1", "B1"]).prop_map(|code| code.parse().unwrap()));
    let kpi = option::of(select(vec!["K01", "K02"]).prop_map(|code| code.parse().unwrap()));
    let about = (theme, btree_set(item, 0..3), kpi, select(&ActionState::ALL[..]));
    let from = (option::of(1_i64..5), option::of(1_i64..20));
    (words, option::of(stamp()), about, from).prop_map(
        |((what, owner, person, reason), due, (theme, items, kpi, state), (idea, before))| Action {
            what,
            owner,
            person,
            due,
            theme,
            items,
            kpi,
            state,
            reason,
            idea: idea.map(IdeaId),
            carries_on: before.map(ActionId),
        },
    )
}
