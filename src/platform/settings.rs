//! The settings file.

use std::{fs, io::Write, path::PathBuf};

use super::{folders::project, system_language};
use crate::app::{Settings, SettingsFile};

fn path() -> Option<PathBuf> {
    // Tests and portable copies name a folder of their own.
    let named = std::env::var_os("MITTA_SETTINGS").map(PathBuf::from);
    let folder = named.or_else(|| Some(project()?.config_dir().to_owned()))?;
    Some(folder.join("settings.json"))
}

/// The settings of the last run, or good defaults in the system's language.
pub fn load_settings() -> Settings {
    let text = path().and_then(|path| fs::read_to_string(path).ok());
    let settings = text.and_then(|text| serde_json::from_str::<Settings>(&text).ok());
    let mut settings =
        settings.unwrap_or_else(|| Settings { language: system_language(), ..Settings::default() });
    // A zoom that somebody wrote by hand must not make the window unusable.
    settings.zoom = if settings.zoom.is_finite() { settings.zoom.clamp(0.75, 2.5) } else { 1.0 };
    settings
}

/// Keeps the settings in the person's configuration folder.
#[derive(Debug, Clone, Copy, Default)]
pub struct SettingsOnDisk;

impl SettingsFile for SettingsOnDisk {
    fn keep(&self, settings: &Settings) {
        // Nothing depends on the settings: a failure costs a preference, never an answer.
        let _ = write(settings);
    }
}

fn write(settings: &Settings) -> std::io::Result<()> {
    let Some(path) = path() else { return Ok(()) };
    let Some(folder) = path.parent() else { return Ok(()) };
    fs::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(&serde_json::to_vec_pretty(settings)?)?;
    file.persist(path)?;
    Ok(())
}
