//! What the program remembers between runs, beside the documents.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::Moment;
use crate::model::Language;

/// How many documents are remembered.
const MOST_RECENT: usize = 12;

/// Light, dark, or as the system says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Appearance {
    /// As the system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// A document that was open before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// Where it was.
    pub path: PathBuf,
    /// The organization's name.
    pub organization: String,
    /// The latest round's name.
    pub round: String,
    /// Whether the latest round is a pulse.
    pub pulse: bool,
    /// Its answered items.
    pub done: usize,
    /// Its items.
    pub total: usize,
    /// When it was last open.
    pub opened: Moment,
}

/// What the program remembers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Language of the interface.
    pub language: Language,
    /// Light or dark.
    pub appearance: Appearance,
    /// Zoom, 1.0 = 100 %.
    pub zoom: f32,
    /// Show last year's answer before this year's is given.
    pub show_last_answer: bool,
    /// Size of the window in points.
    pub window: Option<(f32, f32)>,
    /// Widths of panes in points that were dragged, by name and class of window.
    pub panes: BTreeMap<String, f32>,
    /// Documents, latest first.
    pub recent: Vec<Recent>,
    /// The folder of one's own questionnaires; the usual one if none is named.
    pub questionnaires: Option<PathBuf>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: Language::default(),
            appearance: Appearance::default(),
            zoom: 1.0,
            show_last_answer: false,
            window: None,
            panes: BTreeMap::new(),
            recent: Vec::new(),
            questionnaires: None,
        }
    }
}

impl Settings {
    /// Puts a document on top of the list.
    pub fn remember(&mut self, recent: Recent) {
        self.forget(&recent.path.clone());
        self.recent.insert(0, recent);
        self.recent.truncate(MOST_RECENT);
    }

    /// Puts a document back at its place in the list.
    pub fn recall(&mut self, recent: Recent, at: usize) {
        self.forget(&recent.path.clone());
        self.recent.insert(at.min(self.recent.len()), recent);
    }

    /// Takes a document off the list; the file stays.
    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|other| other.path != path);
    }
}
