//! A questionnaire that is adapted in the window: its edits, their undo, and putting it into the
//! folder. Nothing of it is lost by closing a dialog; it stays until it is saved or thrown away.

use std::path::PathBuf;
use std::sync::Arc;

use super::super::job::Job;
use super::super::{App, Command, Dialog};
use crate::catalog::{Adaptation, Adapted, Change, Flaw, Library, Place};
use crate::model::{Language, QuestionnaireId, Version, Wording};
use crate::store::Overwrite;
use crate::text::{Arg, Texts};

/// A questionnaire while it is adapted.
#[derive(Debug)]
pub struct Adapting {
    /// As it is now.
    pub now: Adaptation,
    /// What it gives, or everything that keeps it from being used.
    pub checked: Result<Adapted, Vec<Flaw>>,
    /// Steps that can be taken back, and that were.
    past: Vec<Adaptation>,
    future: Vec<Adaptation>,
    /// The field that is typed into: its letters are one step.
    typing: Option<Place>,
    /// Whether it is on its way into the folder.
    saving: bool,
}

impl Adapting {
    fn new(now: Adaptation, library: &Library) -> Self {
        let checked = now.check(library);
        Self { now, checked, past: Vec::new(), future: Vec::new(), typing: None, saving: false }
    }

    /// Whether there is anything to take back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is anything to do again.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Whether something would be lost with it.
    pub fn is_changed(&self) -> bool {
        !self.past.is_empty()
    }

    /// Everything that is wrong; nothing where it can be used.
    pub fn flaws(&self) -> &[Flaw] {
        self.checked.as_ref().err().map_or(&[], Vec::as_slice)
    }

    fn change(&mut self, change: Change, library: &Library) {
        let field = match &change {
            Change::Type(place, _) => Some(place.clone()),
            Change::Minutes(_) => Some(Place::Minutes),
            _ => None,
        };
        let before = self.now.clone();
        self.now.change(change);
        if self.now == before {
            return;
        }
        if field.is_none() || self.typing != field {
            self.past.push(before);
        }
        self.typing = field;
        self.future.clear();
        self.checked = self.now.check(library);
    }

    fn step(&mut self, back: bool, library: &Library) {
        let (from, to) = match back {
            true => (&mut self.past, &mut self.future),
            false => (&mut self.future, &mut self.past),
        };
        let Some(other) = from.pop() else { return };
        to.push(std::mem::replace(&mut self.now, other));
        self.typing = None;
        self.checked = self.now.check(library);
    }
}

impl App {
    /// Begins to adapt a questionnaire. What is being adapted already goes on.
    pub(in crate::app) fn adapt(&mut self, id: &QuestionnaireId, version: Version) {
        if !self.state.adapting.as_ref().is_some_and(Adapting::is_changed) {
            let library = Arc::clone(&self.state.library);
            let base = library.questionnaire(id.as_str(), Some(version));
            let made = base.and_then(|base| Adaptation::of(base, &library, own_title(&base.title)));
            let Some(made) = made else { return };
            self.state.adapting = Some(Adapting::new(made, &library));
        }
        self.state.dialog = Some(Dialog::Adapt);
    }

    pub(in crate::app) fn change_adaptation(&mut self, change: Change) {
        let library = Arc::clone(&self.state.library);
        if let Some(adapting) = &mut self.state.adapting {
            adapting.change(change, &library);
        }
    }

    pub(in crate::app) fn step_adaptation(&mut self, back: bool) {
        let library = Arc::clone(&self.state.library);
        if let Some(adapting) = &mut self.state.adapting {
            adapting.step(back, &library);
        }
    }

    /// Puts it into the folder; nothing that lies there is replaced.
    pub(in crate::app) fn save_adaptation(&mut self) {
        let folder = self.own_folder();
        let Some(adapting) = &mut self.state.adapting else { return };
        let Ok(adapted) = &adapting.checked else { return };
        if std::mem::replace(&mut adapting.saving, true) {
            return;
        }
        let title = adapted.questionnaire.title.get(self.state.settings.language).to_owned();
        let files = adapted.files().map(|(name, text)| (folder.join(name), text));
        let files: Vec<(PathBuf, String)> = files.into();
        self.engine.send(Job::PutOwn { title, files, overwrite: Overwrite::No });
    }

    /// What is put into the folder is no longer being adapted.
    pub(super) fn adaptation_put(&mut self) {
        self.state.adapting.take_if(|adapting| adapting.saving);
    }

    pub(in crate::app) fn adaptation_not_put(&mut self) {
        if let Some(adapting) = &mut self.state.adapting {
            adapting.saving = false;
        }
    }

    /// Throws it away, and ends the program where that was waiting for it.
    pub(in crate::app) fn drop_adaptation(&mut self, then: Option<Command>) {
        self.dropped = self.state.adapting.take();
        self.state.dialog = None;
        match then {
            Some(command) => self.handle(command),
            None => {
                let text = self.state.texts.tr("toast-adaptation-dropped");
                self.toast(text, Some(Command::KeepAdaptation));
            }
        }
    }

    /// Takes the throwing away back.
    pub(in crate::app) fn keep_adaptation(&mut self) {
        self.state.toast = None;
        if let (None, Some(dropped)) = (&self.state.adapting, self.dropped.take()) {
            self.state.adapting = Some(dropped);
            self.recheck_adaptation();
            self.state.dialog = Some(Dialog::Adapt);
        }
    }

    /// Says that what is typed is kept, and where it is.
    pub(in crate::app) fn tell_adaptation_kept(&mut self) {
        if self.state.adapting.as_ref().is_some_and(Adapting::is_changed) {
            let text = self.state.texts.tr("toast-adaptation-kept");
            self.toast(text, None);
        }
    }

    /// Whether the program may end: nothing that was typed would be lost with it.
    pub(in crate::app) fn may_lose_adaptation(&mut self) -> bool {
        let is_changed = self.state.adapting.as_ref().is_some_and(Adapting::is_changed);
        if is_changed {
            self.state.dialog = Some(Dialog::LeaveAdaptation { quit: true });
        }
        !is_changed
    }

    /// The library changed: what keeps the adaptation from being used may be another thing.
    pub(super) fn recheck_adaptation(&mut self) {
        let library = Arc::clone(&self.state.library);
        if let Some(adapting) = &mut self.state.adapting {
            let all = [&mut adapting.past, &mut adapting.future].into_iter().flatten();
            all.chain([&mut adapting.now]).for_each(|adaptation| adaptation.renew(&library));
            adapting.checked = adapting.now.check(&library);
        }
    }
}

/// The title that is proposed, in both languages.
fn own_title(title: &Wording) -> Wording {
    let text = |language: Language| {
        let title = title.get(language);
        Texts::new(language).with("adapt-own-title", &[("title", Arg::Text(title))])
    };
    Wording { fi: text(Language::Finnish), en: text(Language::English) }
}
