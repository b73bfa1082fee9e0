//! The machine behind the ports: clock, folders, locale, settings file, log file, file dialogs.
//!
//! This room may use the ports of `app` and the crates of the operating system; it knows no screen,
//! no document and no figure.

mod clock;
mod dialogs;
mod folders;
mod settings;

pub use clock::SystemClock;
pub use dialogs::{DialogHost, NativeDialogs, dialogs};
pub use folders::SystemFolders;
pub use settings::{SettingsOnDisk, load_settings};

use crate::model::Language;

/// The language of the system.
pub fn system_language() -> Language {
    sys_locale::get_locale().map_or(Language::English, |locale| Language::of_locale(&locale))
}

/// Says something in a message box, for when no window can be opened.
pub fn message_box(title: &str, text: &str) {
    rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title(title)
        .set_description(text)
        .show();
}
