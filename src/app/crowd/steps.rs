//! What is asked of the program about a crowd.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::super::files::with_extension;
use super::super::job::Job;
use super::super::{App, Command, Dialog, History, Label, Notice, Question, Screen, rounds};
use super::{
    Columns, CrowdError, Form, FormError, FormJob, HandedOut, ImportError, ImportJob, Imported,
    Importing, Waiting, Watch, asking, day, is_asked,
};
use crate::exchange::mapping::{Mapping, Target};
use crate::exchange::responses::Preview;
use crate::method::findings::crowd::CrowdFindings;
use crate::model::{BatchId, Edit, Gathering, Printing, Round, RoundId, Side, Stamp, Unit};
use crate::prose;
use crate::text::Arg;

impl App {
    /// Has the crowd of the round in view worked out, if it has one; on *Years* those of the others
    /// as well.
    pub(in super::super) fn tally(&mut self) {
        let over_years = self.state.screen == Screen::Years;
        let Some(open) = &mut self.state.open else { return };
        let is_there = |id: &RoundId| open.document.round(*id).is_some_and(is_asked);
        open.crowds.retain(|id, _| open.document.round(*id).is_some_and(is_asked));
        if !is_there(&open.round) {
            open.crowd = None;
        }
        let all = open.document.rounds.iter().map(|round| round.id);
        for round in all.filter(|id| over_years || *id == open.round).filter(is_there) {
            self.engine.send(Job::Tally(Arc::clone(&open.document), round));
        }
    }

    pub(in super::super) fn tallied(
        &mut self,
        round: RoundId,
        found: Result<Arc<CrowdFindings>, CrowdError>,
    ) {
        let texts = Arc::clone(&self.state.texts);
        self.with_open(|open| {
            let found = found.ok();
            if open.round == round {
                open.crowd = found.clone();
            }
            match found {
                Some(found) => drop(open.crowds.insert(round, found)),
                None => drop(open.crowds.remove(&round)),
            }
            open.look_again(&texts);
        });
    }

    /// Looks at a file of answers to the round in view.
    pub(in super::super) fn preview_import(&mut self, path: PathBuf, side: Side) {
        self.cancel_job();
        self.send_import(path, side, Columns::Proposed, true);
        if self.state.importing.is_some() {
            self.state.dialog = Some(Dialog::Import(None));
        }
    }

    /// Asks for a file of a side's answers.
    pub(in super::super) fn ask_answers(&mut self, side: Side) {
        let title = self.state.texts.tr("take-title");
        self.ports.dialogs.ask(Question::Answers { title, side });
    }

    /// Asks where to save the form that a side is handed.
    pub(in super::super) fn ask_form(&mut self, side: Side, form: Form) {
        let Some(open) = &self.state.open else { return };
        let Some(round) = open.round() else { return };
        let texts = &self.state.texts;
        let organization = &open.document.organization.name;
        let name = format!("{organization} {} {}", round.name, prose::asked_side(texts, side));
        let name = format!("{}.{}", rounds::file_name(&name), form.extension());
        let (title, proposed) = (texts.tr("send-title"), self.beside(open).join(name));
        self.ports.dialogs.ask(Question::SaveForm { title, proposed, side, form });
    }

    /// A file that was looked at waits for the round that it answers, and for no other one.
    pub(in super::super) fn look_again(&mut self, dialog: &Dialog) {
        let Dialog::Import(file) = dialog else { return };
        let here = self.state.open.as_ref().map(|open| open.round);
        let is_elsewhere = |importing: &Importing| Some(importing.round) != here;
        if file.is_some() || self.state.importing.as_ref().is_some_and(is_elsewhere) {
            self.cancel_job();
        }
    }

    /// A file that is looked at is kept when its dialog closes, and that is said.
    pub(in super::super) fn keep_looked_at(&mut self) {
        let Some(importing) = &self.state.importing else { return };
        if importing.taking {
            return;
        }
        if importing.preview.is_none() {
            return self.cancel_job();
        }
        let text = self.state.texts.tr("toast-import-kept");
        self.toast(text, None);
    }

    /// Makes a column something else, and looks at the file again.
    pub(in super::super) fn map_column(&mut self, place: usize, target: Target) {
        let Some(importing) = self.state.importing.take_if(|importing| !importing.taking) else {
            return;
        };
        importing.watch.stop();
        let Some(mut preview) = importing.preview else { return };
        preview.mapping.choose(place, target);
        let columns = Columns::Given(preview.mapping.clone());
        self.send_import(importing.path, importing.side, columns, true);
        if let Some(again) = &mut self.state.importing {
            again.preview = Some(preview);
            again.choosable = importing.choosable;
        }
    }

    /// Takes in what was looked at, by the columns as they were told or put right.
    pub(in super::super) fn import(&mut self, mapping: Mapping) {
        let Some(importing) = self.state.importing.take() else { return };
        let is_here = self.state.open.as_ref().is_some_and(|open| open.round == importing.round);
        if is_here && importing.preview.is_some() {
            self.send_import(importing.path, importing.side, Columns::Given(mapping), false);
        }
    }

    fn send_import(&mut self, path: PathBuf, side: Side, columns: Columns, dry: bool) {
        let Some(open) = self.state.open.as_ref().filter(|open| open.can_answer()) else { return };
        if self.is_taking_in() {
            return;
        }
        let (watch, round) = (Arc::<Watch>::default(), open.round);
        let job = ImportJob {
            path: path.clone(),
            document: Arc::clone(&open.document),
            round,
            side,
            format: None,
            columns,
            library: Arc::clone(&self.state.library),
            dry,
            watch: Arc::clone(&watch),
        };
        self.state.importing = Some(Importing {
            path,
            round,
            side,
            watch,
            taking: !dry,
            looking: dry,
            preview: None,
            choosable: Vec::new(),
        });
        self.engine.send(Job::Import(Box::new(job)));
    }

    /// Stops what is under way, or puts away what was looked at. What is being taken in may be past
    /// stopping, so it is waited for.
    pub(in super::super) fn cancel_job(&mut self) {
        self.state.importing.iter().for_each(|importing| importing.watch.stop());
        self.state.importing.take_if(|importing| !importing.taking);
    }

    /// What was looked at waits; what was taken in is one step, and on disk already.
    pub(in super::super) fn imported(&mut self, watch: &Arc<Watch>, imported: Imported) {
        let waiting = self.state.importing.take_if(|waiting| Arc::ptr_eq(&waiting.watch, watch));
        match (imported.edit, waiting) {
            (Some(edit), _) => self.took_in(edit, &imported.preview, imported.backup.as_deref()),
            (None, Some(waiting)) if waiting.taking => self.took_in_nothing(),
            (None, Some(waiting)) => {
                let (preview, choosable) = (Some(Box::new(imported.preview)), imported.choosable);
                self.state.importing =
                    Some(Importing { preview, choosable, looking: false, ..waiting });
            }
            (None, None) => {}
        }
    }

    fn took_in_nothing(&mut self) {
        self.close_import();
        let text = self.state.texts.with("toast-imported", &[("count", Arg::Count(0))]);
        self.toast(text, None);
    }

    fn close_import(&mut self) {
        self.state.dialog.take_if(|dialog| matches!(dialog, Dialog::Import(_)));
    }

    /// An import that was stopped too late was taken in all the same, and can be undone.
    fn took_in(&mut self, edit: Edit, preview: &Preview, backup: Option<&Path>) {
        let Some(open) = &mut self.state.open else { return };
        let Ok(inverse) = Arc::make_mut(&mut open.document).apply(&edit) else { return };
        open.history.done(Label::Import, inverse);
        self.stay_on_asked();
        self.figure();
        self.close_import();
        let texts = &self.state.texts;
        let count = usize::try_from(preview.new).unwrap_or(usize::MAX);
        let mut text = texts.with("toast-imported", &[("count", Arg::Count(count))]);
        if let Some(file) = backup.and_then(Path::file_name) {
            let file = file.to_string_lossy();
            text.push(' ');
            text += &texts.with("toast-import-backup", &[("file", Arg::Text(&file))]);
        }
        self.toast(text, Some(Command::Undo));
    }

    pub(in super::super) fn not_imported(&mut self, watch: &Arc<Watch>, error: ImportError) {
        let of_watch = |waiting: &mut Importing| Arc::ptr_eq(&waiting.watch, watch);
        let waiting = self.state.importing.take_if(of_watch);
        if waiting.is_some() {
            self.close_import();
        }
        if !matches!(error, ImportError::Stopped) {
            self.failed(Notice::NotImported(error));
        } else if waiting.is_some_and(|waiting| waiting.taking) {
            let text = self.state.texts.tr("toast-import-stopped");
            self.toast(text, None);
        }
    }

    /// Whether answers are on their way into the document.
    pub(in super::super) fn is_taking_in(&self) -> bool {
        self.state.importing.as_ref().is_some_and(|importing| importing.taking)
    }

    /// Writes the form that a side of the round in view is handed. Blocks that every crowd is asked
    /// and the round lacks are frozen first.
    pub(in super::super) fn save_form(&mut self, to: PathBuf, side: Side, form: Form) {
        let Some(open) = &self.state.open else { return };
        let Some(round) = open.round() else { return };
        let id = round.id;
        let blocks = asking(&self.state.library, round, side).filter(|_| open.can_answer());
        if let Some(blocks) = blocks {
            self.edit(Label::Blocks, Edit::SetBlocks { round: id, blocks });
        }
        let Some(open) = &self.state.open else { return };
        self.engine.send(Job::Export(FormJob {
            document: Arc::clone(&open.document),
            round: id,
            side,
            form,
            language: self.state.settings.language,
            to: with_extension(to, form.extension()),
        }));
    }

    pub(in super::super) fn handed_out(&mut self, made: Result<HandedOut, (PathBuf, FormError)>) {
        match made {
            Ok(made) => self.toast_with_file("toast-form-saved", &made.path),
            Err((path, error)) => self.failed(Notice::FormNotSaved { path, error }),
        }
    }

    /// Asks whether the waiting sheets of the round in view may be seen, and then shows them.
    pub(in super::super) fn take_in(&mut self, is_first: bool) {
        let Some(open) = self.state.open.as_ref().filter(|open| open.can_edit()) else { return };
        if open.round().is_some_and(|round| round.is_revealed() != is_first) {
            let job = Job::LookAtWaiting(Arc::clone(&open.document), open.round);
            self.engine.send(job);
        }
    }

    /// Nothing takes a result back that has been seen, so that no step before it is undone either:
    /// what a batch adds would follow from the difference.
    pub(in super::super) fn looked_at_waiting(
        &mut self,
        round: RoundId,
        waiting: Result<Waiting, CrowdError>,
    ) {
        match waiting {
            Ok(Waiting::Nobody) => self.failed(Notice::NobodyWaits),
            Ok(Waiting::TooFew) => self.failed(Notice::TooFewWait),
            Err(_) => self.failed(Notice::CrowdBroken),
            Ok(Waiting::May(batches)) => {
                let found = self.state.open.as_ref().and_then(|open| open.document.round(round));
                let edit = found.map(|round| reveal(round, batches, self.state.now.stamp));
                if edit.is_some_and(|edit| self.edit(Label::Reveal, edit)) {
                    self.with_open(|open| open.history = History::default());
                    let text = self.state.texts.tr("toast-revealed");
                    self.toast(text, None);
                }
            }
        }
    }

    /// How many of a side were invited.
    pub(in super::super) fn set_invited(&mut self, side: Side, people: Option<u32>) {
        let Some(open) = self.state.open.as_ref().filter(|open| open.can_answer()) else { return };
        let Some(round) = open.round() else { return };
        let mut invited = round.gathering.invited.clone();
        match people {
            Some(people) => invited.insert(side, people),
            None => invited.remove(&side),
        };
        let gathering = Box::new(Gathering { invited, ..round.gathering.clone() });
        if *gathering != round.gathering {
            let round = round.id;
            self.edit(Label::Invited, Edit::SetGathering { round, gathering });
        }
    }

    /// The units of own staff, in their order; names are without spaces at their ends, and neither
    /// empty nor there twice.
    pub(in super::super) fn set_units(&mut self, units: Vec<Unit>) {
        let Some(open) = self.state.open.as_ref().filter(|open| open.can_answer()) else { return };
        let Some(round) = open.round() else { return };
        let mut kept: Vec<Unit> = Vec::new();
        for unit in units {
            let name = unit.name.trim();
            if !name.is_empty() && kept.iter().all(|other| other.name != name) {
                kept.push(Unit { name: name.to_owned(), invited: unit.invited });
            }
        }
        let gathering = Box::new(Gathering { units: kept, ..round.gathering.clone() });
        if *gathering != round.gathering {
            let round = round.id;
            self.edit(Label::Units, Edit::SetGathering { round, gathering });
        }
    }

    /// Takes away sheets that nobody has seen a result of.
    pub(in super::super) fn remove_batch(&mut self, id: BatchId) {
        let Some(open) = self.state.open.as_ref().filter(|open| open.can_answer()) else { return };
        let Some(round) = open.round() else { return };
        if round.printed().any(|printed| printed == id) {
            return self.failed(Notice::BatchIsSeen);
        }
        if round.batches.contains_key(&id) {
            let round = round.id;
            if self.edit(Label::RemoveBatch, Edit::SetBatch { round, id, batch: None }) {
                let text = self.state.texts.tr("toast-batch-removed");
                self.toast(text, Some(Command::Undo));
            }
        }
    }
}

/// The step by which these sheets become part of the results of a round.
pub fn reveal(round: &Round, batches: Vec<BatchId>, now: Stamp) -> Edit {
    let printing = Printing { at: day(now), batches };
    let printings = round.printings.iter().cloned().chain([printing]).collect();
    Edit::SetPrintings { round: round.id, printings }
}
