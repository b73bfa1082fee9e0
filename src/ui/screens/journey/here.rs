//! What the parts of the screen read, what is pointed at, and how they change a journey.

use crate::app::Command;
use crate::chart::JourneyLayout;
use crate::depict::{Counted, JourneyWords, counted};
use crate::method::findings::JourneyFinding;
use crate::method::journey::Journey as Found;
use crate::model::{Journey, KeptNames, Moment, Stage, Whose};
use crate::text::Texts;
use crate::ui::{Commands, View};

/// One journey of the round in view.
#[derive(Clone, Copy)]
pub struct Here<'a> {
    pub view: View<'a>,
    pub words: JourneyWords<'a>,
    /// Which journey, and its content; empty where the round has none yet.
    pub at: usize,
    pub journey: &'a Journey,
    pub finding: Option<&'a JourneyFinding>,
}

/// What is pointed at; the document knows nothing of it.
#[derive(Default)]
pub struct Picked {
    /// The chosen moment.
    pub moment: Option<usize>,
    /// The figure whose counted moments are marked.
    pub figure: Option<String>,
    /// The moment from which a step is being drawn by keyboard.
    pub linking: Option<usize>,
    /// What should get the focus as soon as it is shown.
    pub wish: Option<Wish>,
    /// Names that steps still carry while a name is typed.
    pub kept: KeptNames,
}

/// What should get the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// The name of the chosen moment.
    Name,
    /// The box of a moment.
    Moment(usize),
}

impl<'a> Here<'a> {
    /// The words of the interface.
    pub fn texts(&self) -> &'a Texts {
        self.view.texts()
    }

    /// Whether the journeys can change.
    pub fn can_edit(&self) -> bool {
        self.view.open.can_answer()
    }

    /// Kinds of steps, figures and lists, once all names are settled.
    pub fn found(&self) -> Option<&'a Found> {
        self.finding.and_then(|finding| finding.found.as_ref())
    }

    /// What was counted in the figure that is looked at.
    pub fn counted(&self, picked: &Picked) -> Counted {
        let figure = picked.figure.as_deref().zip(self.found());
        figure.map(|(code, found)| counted(code, self.journey, found)).unwrap_or_default()
    }

    /// The chosen moment, if it is there.
    pub fn chosen(&self, picked: &Picked) -> Option<(usize, &'a Moment)> {
        let at = picked.moment?;
        Some((at, self.journey.moments.get(at)?))
    }

    /// Name of a moment for words around it.
    pub fn name_of(&self, moment: &'a Moment) -> String {
        match moment.name.trim() {
            "" => self.texts().tr("journey-nameless"),
            name => name.to_owned(),
        }
    }

    /// Changes the journey as one step; moments that nobody moved stay where they are, but for the
    /// one that is edited.
    pub fn change(
        &self,
        edited: Option<usize>,
        commands: &mut Commands,
        change: impl FnOnce(&mut Journey),
    ) {
        let before = JourneyLayout::of(&self.journey.moments);
        self.replace(commands, false, |journey| {
            change(journey);
            before.keep(&mut journey.moments, |at| (Some(at) != edited).then_some(at));
        });
    }

    /// Changes a text of the journey while it is typed.
    pub fn type_in(&self, commands: &mut Commands, change: impl FnOnce(&mut Journey)) {
        self.replace(commands, true, change);
    }

    fn replace(&self, commands: &mut Commands, typing: bool, change: impl FnOnce(&mut Journey)) {
        let mut journeys = self.view.round.journeys.clone();
        if journeys.is_empty() {
            journeys.push(Journey::default());
        }
        if let Some(journey) = journeys.get_mut(self.at).filter(|_| self.can_edit()) {
            change(journey);
            commands.send(if typing {
                Command::TypeJourneys(journeys)
            } else {
                Command::SetJourneys(journeys)
            });
        }
    }

    /// Adds a moment after the chosen one and chooses it.
    pub fn add_moment(&self, picked: &mut Picked, name: &str, commands: &mut Commands) {
        if !self.can_edit() {
            return;
        }
        let moments = &self.journey.moments;
        let near = self.chosen(picked).map(|(_, moment)| moment).or(moments.last());
        let stage = near.map_or(Stage::Need, |moment| moment.stage);
        let moment = Moment::new(name, stage, Whose::Own);
        let at = self.chosen(picked).map_or(moments.len(), |(at, _)| at + 1);
        let before = JourneyLayout::of(moments);
        self.replace(commands, false, |journey| {
            journey.moments.insert(at, moment);
            before.keep(&mut journey.moments, |now| match now {
                now if now < at => Some(now),
                now => now.checked_sub(1).filter(|_| now > at),
            });
        });
        picked.moment = Some(at);
        picked.wish = Some(Wish::Name);
    }

    /// Removes a moment with the steps at it.
    pub fn remove_moment(&self, at: usize, picked: &mut Picked, commands: &mut Commands) {
        if self.can_edit() {
            picked.moment = None;
            commands.send(Command::RemoveMoment(self.at, at));
        }
    }

    /// Ends the drawing of a step at a moment.
    pub fn end_step(&self, to: usize, picked: &mut Picked, commands: &mut Commands) {
        if let Some(from) = picked.linking.take() {
            self.change(None, commands, |journey| journey.join(from, to));
            picked.wish = Some(Wish::Moment(from));
        }
    }
}
