//! What the parts of the screen read of an idea.

use crate::app::idea_block;
use crate::method::findings::IdeaFinding;
use crate::model::{Axis, Block, Idea, Round, Stamp};
use crate::prose;
use crate::text::Arg;
use crate::ui::View;

impl<'a> View<'a> {
    /// Whether ideas can change: they live on where their round is closed.
    pub(super) fn can_edit(&self) -> bool {
        self.open.can_edit()
    }

    /// Whether this one can: its round is still there.
    pub(super) fn can_change(&self, idea: &Idea) -> bool {
        self.can_edit() && self.round_of(idea).is_some()
    }

    /// The round in which an idea was given.
    pub(super) fn round_of(&self, idea: &Idea) -> Option<&'a Round> {
        self.open.document.round(idea.round)
    }

    /// The questions about an idea.
    pub(super) fn block(&self, idea: &Idea) -> Option<&'a Block> {
        idea_block(&self.state.library, self.round_of(idea)).map(AsRef::as_ref)
    }

    /// What the figures say of an idea; none while they are being made.
    pub(super) fn finding(&self, idea: &Idea) -> Option<&'a IdeaFinding> {
        self.open.findings.as_ref()?.idea(idea.id)
    }

    /// What the idea changes: its dimension, else that of its theme.
    pub(super) fn axis(&self, idea: &Idea) -> Option<Axis> {
        let of_theme = || {
            let theme = idea.theme()?;
            let themes = self.round.questionnaire.themes();
            let mut found = themes.filter(|(_, other)| other.code == theme);
            found.next().map(|(dimension, _)| dimension.axis)
        };
        idea.axis().or_else(of_theme)
    }

    /// The idea in short; what would change where it has no title.
    pub(super) fn title(&self, idea: &Idea) -> String {
        let words = [idea.words("ID_title"), idea.words("ID_text")];
        let said = words.into_iter().find(|words| !words.trim().is_empty());
        said.map_or_else(|| self.texts().tr("ideas-nameless"), str::to_owned)
    }

    /// Who gave it, and in which round if not in the one in view.
    pub(super) fn source(&self, idea: &Idea) -> String {
        let language = self.texts().language();
        let from =
            self.block(idea).map(|block| prose::idea_choice(block, idea, "ID_from", language));
        let earlier = self.round_of(idea).filter(|round| round.id != self.round.id);
        let parts = [from.unwrap_or_default(), earlier.map_or("", |round| &round.name)];
        let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(" · ")
    }

    /// Name of the theme of an idea.
    pub(super) fn theme(&self, idea: &Idea) -> Option<String> {
        let round = self.round_of(idea).unwrap_or(self.round);
        Some(prose::theme(self.texts(), &round.questionnaire, &idea.theme()?))
    }

    /// A day as the language writes it.
    pub(super) fn date(&self, stamp: Stamp) -> String {
        prose::day(self.texts(), stamp)
    }

    /// What the figure of the idea’s theme did since its round.
    pub(super) fn since(&self, idea: &Idea) -> Option<String> {
        let since = self.finding(idea)?.since.as_ref()?;
        let (theme, words) = (self.theme(idea)?, prose::idea_since(self.texts(), since));
        let args = [("theme", Arg::Text(&theme)), ("words", Arg::Text(&words))];
        Some(self.texts().with("idea-since", &args))
    }
}
