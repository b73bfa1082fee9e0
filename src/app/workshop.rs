//! Workshop: several people answer an item blind on one computer, one after another, and then all
//! answers are shown together. So is the guess round about the customers' recommendation score.
//!
//! A vote is no step to undo: undo would tell what somebody has chosen.

use super::{App, Asked, Command, Label, Notice, Open, Screen};
use crate::method::findings::{VoteFinding, vote_finding};
use crate::model::{Edit, ItemCode, Round, Value, Vote};

/// Answers that are shown together are at least two.
pub const LEAST_VOTES: usize = 2;

/// A workshop on the items of the round in view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Workshop {
    /// How many people are there; none is as many as come.
    pub people: Option<u8>,
    /// Somebody is choosing just now.
    pub voting: bool,
}

/// A step of a workshop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WorkshopStep {
    /// Begins a workshop, or ends it.
    Toggle,
    /// How many people are there.
    People(Option<u8>),
    /// The next one chooses.
    Begin,
    /// And does not after all.
    Cancel,
    /// The answer of the one who chooses.
    Vote(Value),
    /// Shows all answers to the item.
    Reveal,
    /// Takes the answers to the item away, to vote anew.
    Again,
    /// What those who saw it otherwise want to have said.
    Minority(String),
}

impl App {
    pub(super) fn workshop_step(&mut self, step: WorkshopStep) {
        match step {
            WorkshopStep::Toggle => self.toggle_workshop(),
            WorkshopStep::People(people) => self.in_workshop(|workshop| workshop.people = people),
            WorkshopStep::Begin => {
                let may = self.state.open.as_ref().is_some_and(may_vote);
                self.in_workshop(|workshop| workshop.voting = may);
            }
            WorkshopStep::Cancel => self.in_workshop(|workshop| workshop.voting = false),
            WorkshopStep::Vote(value) => self.vote(value),
            WorkshopStep::Reveal => self.change_vote(|vote| {
                vote.revealed |= vote.values.len() >= LEAST_VOTES;
            }),
            WorkshopStep::Again => self.vote_again(),
            WorkshopStep::Minority(text) => self.change_vote(|vote| {
                if vote.revealed {
                    vote.minority = text;
                }
            }),
        }
    }

    fn in_workshop(&mut self, change: impl FnOnce(&mut Workshop)) {
        self.with_open(|open| {
            open.workshop.as_mut().map(change);
        });
    }

    fn toggle_workshop(&mut self) {
        let Some(open) = &mut self.state.open else { return };
        let begins = open.workshop.is_none() && open.can_answer();
        open.workshop = begins.then(Workshop::default);
        if begins {
            self.state.screen = Screen::Answer;
            let item = |place: &Asked| place.item().is_some();
            let on_item =
                self.state.open.as_ref().and_then(|open| open.asked.as_ref()).is_some_and(item);
            if !on_item {
                let first = self.state.open.as_ref().and_then(Open::round);
                let first = first.and_then(|round| round.questionnaire.items().next());
                let first = first.map(|item| Asked::Item(item.code.clone()));
                self.choose_asked(first);
            }
        }
    }

    fn vote(&mut self, value: Value) {
        let is_voting = self.state.open.as_ref().and_then(|open| open.workshop);
        let is_voting = is_voting.is_some_and(|workshop| workshop.voting);
        if !is_voting || !self.fits(value) {
            return;
        }
        self.change_vote(|vote| vote.add(value));
        self.in_workshop(|workshop| workshop.voting = false);
    }

    fn change_vote(&mut self, change: impl FnOnce(&mut Vote)) {
        let Some((round, item, vote)) = self.vote_in_view() else { return };
        let before = vote.cloned();
        let (round, item) = (round.id, item.clone());
        let mut vote = before.clone().unwrap_or_default();
        change(&mut vote);
        if before.as_ref() != Some(&vote) {
            self.keep_quietly(Edit::SetVote { round, item, vote: Some(vote) });
        }
    }

    /// The answers come back by undo as they were: not shown where they were not.
    fn vote_again(&mut self) {
        let Some((round, item, Some(_))) = self.vote_in_view() else { return };
        let edit = Edit::SetVote { round: round.id, item: item.clone(), vote: None };
        if self.edit(Label::Votes, edit) {
            let text = self.state.texts.tr("toast-votes-removed");
            self.toast(text, Some(Command::Undo));
        }
    }

    fn vote_in_view(&self) -> Option<(&Round, &ItemCode, Option<&Vote>)> {
        let open = self.state.open.as_ref()?;
        let (round, item) = (open.round()?, open.item()?);
        Some((round, &item.code, round.votes.get(&item.code)))
    }

    /// Adds a guess of the customers' recommendation score, -100..=100, until the customers' results
    /// have been seen: after that nobody guesses.
    pub(super) fn guess(&mut self, score: i8) {
        let Some(open) = self.state.open.as_ref().filter(|open| open.can_answer()) else { return };
        if !(-100..=100).contains(&score) {
            return;
        }
        if open.round().is_some_and(Round::is_revealed) {
            return self.failed(Notice::GuessTooLate);
        }
        self.gather(|mut gathering| {
            gathering.guesses.push(score);
            gathering
        });
    }
}

/// Whether somebody may choose: the answers to the item have not been shown.
fn may_vote(open: &Open) -> bool {
    let vote = open.round().zip(open.item()).and_then(|(round, item)| round.votes.get(&item.code));
    open.item().is_some() && vote.is_none_or(|vote| !vote.revealed)
}

/// What the blind answers to the item in view say, once they have been shown.
pub fn vote_of(open: &Open) -> Option<(VoteFinding, &Vote)> {
    let (round, item) = (open.round()?, open.item()?);
    let vote = round.votes.get(&item.code)?;
    Some((vote_finding(item, vote)?, vote))
}

/// How many have answered the item in view blind.
pub fn votes(open: &Open) -> usize {
    let vote = open.round().zip(open.item()).and_then(|(round, item)| round.votes.get(&item.code));
    vote.map_or(0, |vote| vote.values.len())
}
