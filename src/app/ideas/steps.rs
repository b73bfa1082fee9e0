//! The steps of ideas, each with its inverse.

use std::collections::BTreeMap;

use super::super::{App, Command, Dialog, Label, Open, Screen};
use super::{IdeaWords, idea_block, idea_questions, judging_questions};
use crate::method::ideas::LEAST_JUDGES;
use crate::model::{Edit, Idea, IdeaId, IdeaStatus, Judgement, Question, QuestionCode, Reply};
use crate::text::Arg;

impl App {
    /// Shows what is known of an idea, or the board.
    pub(crate) fn show_idea(&mut self, id: Option<IdeaId>) {
        self.state.screen = Screen::Ideas;
        self.with_open(|open| {
            open.history.stop_typing();
            open.idea = id.filter(|id| open.document.ideas.contains_key(id));
        });
    }

    /// After an idea came or went, the one in view is there.
    pub(crate) fn stay_on_idea(&mut self) {
        self.with_open(|open| {
            open.idea = open.idea.filter(|id| open.document.ideas.contains_key(id));
        });
    }

    /// Adds ideas to the newest round, as one step. They are given today.
    pub(crate) fn add_ideas(&mut self, words: &[IdeaWords]) {
        let Some(open) = &self.state.open else { return };
        let Some(round) = open.document.latest().map(|round| round.id) else { return };
        let next = open.document.ideas.keys().next_back().map_or(1, |last| last.0 + 1);
        let today = self.state.now.day();
        let ideas = words.iter().filter(|words| !words.title.trim().is_empty());
        let added = (next..).zip(ideas).map(|(id, words)| {
            let mut idea = Idea::new(IdeaId(id), round, today);
            idea.set("ID_title", Reply::Text(words.title.trim().to_owned()));
            idea.set("ID_text", Reply::Text(words.text.trim().to_owned()));
            idea.set_status(IdeaStatus::Proposed);
            Edit::SetIdea { id: idea.id, idea: Some(Box::new(idea)) }
        });
        let edits: Vec<Edit> = added.collect();
        let count = edits.len();
        self.state.dialog = None;
        if count > 0 && self.edit(Label::AddIdeas, Edit::All(edits)) {
            if self.state.open.as_ref().is_some_and(|open| open.round != round) {
                self.choose_round(round);
            }
            self.show_idea(None);
            let text = self.state.texts.with("toast-ideas-added", &[("count", Arg::Count(count))]);
            self.toast(text, Some(Command::Undo));
        }
    }

    /// Says what is known of an idea. How far it is and whether it was judged are steps of their own;
    /// its title, and the reason of a decision, never become empty.
    pub(crate) fn reply_idea(
        &mut self,
        id: IdeaId,
        code: &QuestionCode,
        reply: Option<Reply>,
        typing: bool,
    ) {
        let Some(idea) = self.idea(id) else { return };
        let Some(question) = self.idea_question(idea, code) else { return };
        let fits = reply.as_ref().is_none_or(|reply| question.takes(reply));
        let is_empty = match &reply {
            None => true,
            Some(Reply::Text(text)) => text.trim().is_empty(),
            Some(_) => false,
        };
        let needs_words = code.as_str() == "ID_title"
            || (code.as_str() == "ID_reason" && idea.status().is_decided());
        if !fits || code.as_str() == "ID_status" || (is_empty && needs_words) {
            return;
        }
        let label = if typing { Label::Typing } else { Label::Idea };
        let code = code.clone();
        self.change_idea(label, id, |idea| {
            match reply.filter(|_| !is_empty) {
                Some(reply) => idea.replies.insert(code, reply),
                None => idea.replies.remove(&code),
            };
        });
    }

    /// Moves an idea on or back, where it may go; a decision is asked for first.
    pub(crate) fn move_idea(&mut self, id: IdeaId, to: IdeaStatus) {
        let Some(from) = self.idea(id).map(Idea::status) else { return };
        if !self.state.open.as_ref().is_some_and(Open::can_edit) {
            return;
        }
        if !from.moves().contains(&to) {
            let text = self.state.texts.tr("toast-idea-stays");
            self.toast(text, None);
        } else if to.is_decision() {
            self.state.dialog = Some(Dialog::DecideIdea(id));
        } else {
            self.change_idea(Label::IdeaStatus, id, |idea| idea.set_status(to));
        }
    }

    /// Decides on an idea, with the reason; the day of its first decision stays.
    pub(crate) fn decide_idea(&mut self, id: IdeaId, to: IdeaStatus, reason: &str, thanks: &str) {
        let Some(from) = self.idea(id).map(Idea::status) else { return };
        let may = to.is_decision() && from.moves().contains(&to);
        if !may || reason.trim().is_empty() {
            return;
        }
        let today = self.state.now.day();
        self.state.dialog = None;
        self.change_idea(Label::IdeaStatus, id, |idea| {
            idea.set_status(to);
            idea.set("ID_reason", Reply::Text(reason.trim().to_owned()));
            idea.decided = idea.decided.or(Some(today));
            // Thanks that were given once are not taken back here.
            if !thanks.trim().is_empty() {
                idea.set("ID_thanks", Reply::Text(thanks.trim().to_owned()));
            }
        });
    }

    /// Adds one person's judgement: blind unless the others were opened before.
    pub(crate) fn judge_idea(&mut self, id: IdeaId, replies: BTreeMap<QuestionCode, Reply>) {
        let Some(idea) = self.idea(id) else { return };
        let Some(block) = self.block_of(idea) else { return };
        let question =
            |code: &QuestionCode| judging_questions(block).find(|question| question.code == *code);
        let fits = |(code, reply): (&QuestionCode, &Reply)| {
            question(code).is_some_and(|question| question.takes(reply))
        };
        if replies.is_empty()
            || idea.status() != IdeaStatus::InEvaluation
            || !replies.iter().all(fits)
        {
            return;
        }
        self.change_idea(Label::Judgement, id, |idea| {
            let blind = !idea.is_revealed();
            idea.judgements.push(Judgement { blind, replies });
        });
    }

    /// Opens the judgements, once there are enough of them.
    pub(crate) fn reveal_judgements(&mut self, id: IdeaId) {
        let is_enough = self.idea(id).is_some_and(|idea| idea.judgements.len() >= LEAST_JUDGES);
        if is_enough {
            self.change_idea(Label::RevealJudgements, id, |idea| {
                if !idea.is_revealed() {
                    idea.reveal();
                }
            });
        }
    }

    fn idea(&self, id: IdeaId) -> Option<&Idea> {
        self.state.open.as_ref()?.document.ideas.get(&id)
    }

    fn block_of(&self, idea: &Idea) -> Option<&crate::model::Block> {
        let round = self.state.open.as_ref()?.document.round(idea.round);
        idea_block(&self.state.library, round).map(AsRef::as_ref)
    }

    fn idea_question(&self, idea: &Idea, code: &QuestionCode) -> Option<&Question> {
        idea_questions(self.block_of(idea)?).find(|question| question.code == *code)
    }

    fn change_idea(&mut self, label: Label, id: IdeaId, change: impl FnOnce(&mut Idea)) {
        let Some(before) = self.idea(id) else { return };
        let mut idea = before.clone();
        change(&mut idea);
        if idea != *before {
            self.edit(label, Edit::SetIdea { id, idea: Some(Box::new(idea)) });
        }
    }
}
