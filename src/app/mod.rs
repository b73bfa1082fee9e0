//! The program without a face: what is open, what can be asked of it, and what comes of it.
//!
//! [`App::handle`] is the only place that changes [`State`]. What touches the disk or takes time is
//! a [`Job`] for the engine; its [`Outcome`] comes back through [`App::absorb`]. This room may use
//! every room below it; it knows no window and no file dialog.

mod actions;
mod answering;
mod blocks;
mod check;
mod choices;
mod command;
mod crowd;
mod effort;
mod engine;
mod events;
mod export;
mod files;
mod handle;
mod history;
mod ideas;
mod job;
mod journeys;
mod kpi_paste;
mod laptop;
mod navigate;
mod notice;
mod opening;
mod own;
mod pace;
mod paper;
mod plate;
mod port;
mod round_steps;
mod rounds;
mod settings;
mod source;
mod state;
mod table;
mod trace;
mod versions;
mod workshop;

pub use actions::{ADVISED_ACTIONS, ActionSource, action_kpis, proposed_action, unsettled};
pub use blocks::{blocks_for, choosable, offered};
pub use check::{Checked, Rules};
pub use choices::choices;
pub use command::{Command, Extent, Label, NewAssessment, NewRound, Zoom};
pub use crowd::{
    Asking, Columns, CrowdError, Form, FormError, FormJob, HandedOut, ImportError, ImportJob,
    Imported, Importing, Waiting, Watch, asking, asks, reveal,
};
pub use effort::{Effort, effort};
pub use engine::{Engine, InlineEngine, ThreadEngine};
pub use events::{LONGEST_EVENT, event};
pub use export::{ExportError, PaperForm, PaperJob, ReportJob};
pub use handle::App;
pub use history::{History, Step};
pub use ideas::{
    IdeaColumn, IdeaWords, PastedIdeas, crowd_of, idea_block, idea_move, idea_questions, idea_step,
    judging_questions, pasted_ideas,
};
pub use job::{Desk, Job, Outcome, Place};
pub use journeys::{JourneyTexts, can_copy_journeys, journey_texts};
pub use kpi_paste::{
    PasteFault, PasteProblem, Pasted, PastedRow, figure_number, paste_reason, pasted,
};
pub use laptop::{
    AppendJob, Laptop, LaptopForm, LaptopPage, LaptopQuestion, LaptopStep, Leave, Lock, Pin,
    SHORTEST_PIN,
};
pub use navigate::{
    Asked, block_progress, is_on_page, kpi_progress, progress, row as row_beside, section_progress,
    walked,
};
pub use notice::{Elsewhere, Notice, Way, form_error, import_error, reason};
pub use own::{
    Adapting, Adopted, Asks, Fit, Listed, OwnFiles, Preview, Unfit, listed, own_questionnaires,
};
pub use pace::Pace;
pub use plate::{Clip, PlateJob, Taken, Taking, name as plate_name};
pub use port::{Clock, FileDialogs, Folders, Moment, Ports, Question, Reply, SettingsFile};
pub use rounds::{YEARS, document_on, questionnaire, round_on, year};
pub use settings::{Appearance, Recent, Settings};
pub use source::CheckError;
pub use state::{Dialog, EventPin, Open, Saved, Screen, StartPage, State, Toast};
pub use table::{Entry, Menu, Shortcut, TABLE, entry_of};
pub use trace::{ScoreTrace, Traced};
pub use versions::{Trial, Tried, TriedOut, moving_to, newer_versions};
pub use workshop::{LEAST_VOTES, Workshop, WorkshopStep, vote_of, votes};

/// What jobs and their outcomes are made of.
pub use crate::{
    catalog::{Adaptation, Change, Draft, Flaw, FlawKind, Meaning, Part, Place as AdaptPlace},
    chart::Palette,
    exchange::mapping::{Choosable, Column, Mapping, Reason, Target, Why},
    exchange::responses::{Preview as Arriving, Rejections},
    exchange::survey::{
        About, Asked as FormQuestion, Field as FormField, Given, LeftOut, Look, When as FormWhen,
    },
    method::decompose::Decomposition,
    report::{Date, Pages, Pixels, Plate},
    store::{Access, Contents, Fault, Inspection, Overwrite, StoreError},
};
