//! Folders of this person on this machine.

use std::path::PathBuf;

use directories::{ProjectDirs, UserDirs};

use crate::app::Folders;

/// The folders that the system names.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemFolders;

impl Folders for SystemFolders {
    fn documents(&self) -> PathBuf {
        let user = UserDirs::new();
        let documents = user.as_ref().and_then(UserDirs::document_dir).map(PathBuf::from);
        let home = || user.as_ref().map(|user| user.home_dir().to_owned());
        // A folder that the system names but nobody made yet is no place to write to.
        documents.filter(|folder| folder.is_dir()).or_else(home).unwrap_or_else(std::env::temp_dir)
    }

    fn temporary(&self) -> PathBuf {
        std::env::temp_dir()
    }

    fn host(&self) -> String {
        let named =
            ["COMPUTERNAME", "HOSTNAME"].into_iter().find_map(|name| std::env::var(name).ok());
        let file = || std::fs::read_to_string("/etc/hostname").ok();
        named.or_else(file).map(|name| name.trim().to_owned()).unwrap_or_default()
    }
}

/// Where the program keeps what is its own.
pub(super) fn project() -> Option<ProjectDirs> {
    ProjectDirs::from("", "", "Mitta")
}
