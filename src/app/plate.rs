//! A picture is taken along: copied, or saved as PNG, SVG or as its table.

use std::{path::PathBuf, sync::Arc};

use super::export::ExportError;
use super::files::with_extension;
use super::job::Job;
use super::{App, Notice, Question, rounds};
use crate::chart::Palette;
use crate::exchange;
use crate::method::findings::crowd::{CrowdFindings, seen_over};
use crate::method::findings::findings;
use crate::model::{Document, Language, RoundId};
use crate::report::{self, Date, Drawn, Pages, Pixels, Plate, ReportInput};
use crate::store;
use crate::text::Texts;

/// How a picture is taken along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taking {
    /// The picture into the clipboard.
    CopyPicture,
    /// Its table into the clipboard, with tabs between the cells.
    CopyTable,
    /// A PNG file, twice as dense as the screen.
    SavePng,
    /// An SVG file.
    SaveSvg,
    /// A CSV file as spreadsheets of the language expect it.
    SaveTable,
}

impl Taking {
    /// All of them, as a menu lists them.
    pub const ALL: [Self; 5] =
        [Self::CopyPicture, Self::CopyTable, Self::SavePng, Self::SaveSvg, Self::SaveTable];

    /// The extension of its file; none where nothing is saved.
    pub fn extension(self) -> Option<&'static str> {
        match self {
            Self::CopyPicture | Self::CopyTable => None,
            Self::SavePng => Some("png"),
            Self::SaveSvg => Some("svg"),
            Self::SaveTable => Some("csv"),
        }
    }
}

/// What a picture is made of.
#[derive(Debug)]
pub struct PlateJob {
    /// The document as it is in memory.
    pub document: Arc<Document>,
    /// Its round.
    pub round: RoundId,
    /// Which picture.
    pub plate: Plate,
    /// How it is taken along.
    pub taking: Taking,
    /// Where to; none where it is copied.
    pub to: Option<PathBuf>,
    /// Colours of the paper.
    pub palette: Arc<Palette>,
    /// In which language.
    pub language: Language,
    /// Date on it.
    pub date: Date,
}

impl PlateJob {
    /// The other rounds whose crowds it shows.
    pub(super) fn other_rounds(&self) -> Vec<RoundId> {
        let over_years =
            matches!(self.plate, Plate::Trend(_, Some(_)) | Plate::Slope(_, _, Some(_)));
        let rounds = self.document.rounds.iter().map(|round| round.id);
        rounds.filter(|id| over_years && *id != self.round).collect()
    }
}

/// Something for the clipboard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Clip {
    /// A picture.
    Picture(Pixels),
    /// Text.
    Text(String),
}

/// What came of a picture.
#[derive(Debug)]
pub enum Taken {
    /// It is to be put into the clipboard.
    Copied(Clip),
    /// It was saved.
    Saved(PathBuf),
    /// The round has nothing to show in it.
    Nothing,
}

impl App {
    /// Copies a picture, or asks where to save it.
    pub(super) fn take_along(&mut self, plate: Plate, taking: Taking) {
        let Some(extension) = taking.extension() else {
            return self.send_plate(plate, taking, None);
        };
        let Some(open) = &self.state.open else { return };
        let Some(round) = open.round() else { return };
        let texts = &self.state.texts;
        let called = texts.tr(name(&plate));
        let organization = &open.document.organization.name;
        let file = rounds::file_name(&format!("{organization} {} {called}", round.name));
        let proposed = self.beside(open).join(format!("{file}.{extension}"));
        let title = texts.tr("dialog-plate-title");
        self.ports.dialogs.ask(Question::SavePlate { title, proposed, plate, taking });
    }

    /// Saves a picture.
    pub(super) fn save_plate(&mut self, to: PathBuf, plate: Plate, taking: Taking) {
        if let Some(extension) = taking.extension() {
            self.send_plate(plate, taking, Some(with_extension(to, extension)));
        }
    }

    fn send_plate(&mut self, plate: Plate, taking: Taking, to: Option<PathBuf>) {
        let Some(open) = &self.state.open else { return };
        self.engine.send(Job::Plate(Box::new(PlateJob {
            document: Arc::clone(&open.document),
            round: open.round,
            plate,
            taking,
            to,
            palette: Arc::clone(&self.palette),
            language: self.state.settings.language,
            date: self.state.now.into(),
        })));
    }

    pub(super) fn plate_taken(&mut self, taken: Result<Taken, (Option<PathBuf>, ExportError)>) {
        match taken {
            Ok(Taken::Copied(clip)) => {
                let key = match &clip {
                    Clip::Picture(_) => "toast-picture-copied",
                    Clip::Text(_) => "toast-table-copied",
                };
                self.clip = Some(clip);
                self.toast(self.state.texts.tr(key), None);
            }
            Ok(Taken::Saved(path)) => self.toast_with_file("toast-picture-saved", &path),
            Ok(Taken::Nothing) => self.toast(self.state.texts.tr("toast-picture-empty"), None),
            Err((path, error)) => self.failed(Notice::PlateNotSaved { path, error }),
        }
    }

    /// What is to be put into the clipboard, once.
    pub fn take_clip(&mut self) -> Option<Clip> {
        self.clip.take()
    }
}

/// Key of what a picture is called.
pub fn name(plate: &Plate) -> &'static str {
    match plate {
        Plate::Shape(_) => "overview-shape",
        Plate::Dimensions(_) => "report-dimensions",
        Plate::Themes(_) => "report-themes",
        Plate::Heat(_) => "results-tab-heat",
        Plate::Radar(_) => "results-tab-radar",
        Plate::Priorities => "results-tab-priorities",
        Plate::Trend(..) => "years-development",
        Plate::Parts { .. } => "plate-parts",
        Plate::Slope(..) => "years-by-theme",
        Plate::Journey(_) => "screen-journey",
        Plate::Listening => "report-listening",
        Plate::Feelings | Plate::CustomersFeelings => "report-feelings",
        Plate::Units => "units-title",
        Plate::Agreement => "agreement-title",
        Plate::Views(_) => "plate-views",
    }
}

/// Makes the picture or its table, and puts a file in place.
pub(super) fn take(job: &PlateJob, crowds: &[CrowdFindings]) -> Result<Taken, ExportError> {
    let own = findings(&job.document, job.round)?.ok_or(ExportError::UnknownRound)?;
    let crowd = crowds.iter().find(|crowd| crowd.round == job.round);
    let findings = match job.plate.whose() {
        None => Some(own),
        Some(side) => seen_over(&own, crowds, side),
    };
    let Some(findings) = findings else { return Ok(Taken::Nothing) };
    let input = ReportInput {
        document: &job.document,
        findings: &findings,
        crowd,
        texts: &Texts::new(job.language),
        pages: Pages::All,
        date: job.date,
        palette: &job.palette,
        ask: "",
        actions: &Default::default(),
        comments: &[],
        names: false,
        remarks: &[],
    };
    if matches!(job.taking, Taking::CopyTable | Taking::SaveTable) {
        let table = report::plate_table(&input, &job.plate)?;
        return keep(job, table.map(Made::Table));
    }
    keep(job, report::plate(&input, &job.plate)?.map(Made::Drawn))
}

enum Made {
    Drawn(Drawn),
    Table(Vec<Vec<String>>),
}

fn keep(job: &PlateJob, made: Option<Made>) -> Result<Taken, ExportError> {
    let Some(made) = made else { return Ok(Taken::Nothing) };
    let bytes = match (made, job.taking) {
        (Made::Drawn(drawn), Taking::SavePng) => drawn.png()?,
        (Made::Drawn(drawn), Taking::SaveSvg) => drawn.svg()?.into_bytes(),
        (Made::Drawn(drawn), _) => return Ok(Taken::Copied(Clip::Picture(drawn.pixels()?))),
        (Made::Table(rows), Taking::SaveTable) => {
            exchange::figures_csv(&rows, job.language).map_err(ExportError::Table)?.into_bytes()
        }
        (Made::Table(rows), _) => {
            return Ok(Taken::Copied(Clip::Text(exchange::figures_tabbed(&rows))));
        }
    };
    let Some(to) = &job.to else { return Ok(Taken::Nothing) };
    store::replace_file(to, &bytes)?;
    Ok(Taken::Saved(to.clone()))
}
