//! The command line: the machine is handed to it.

use std::{
    io::{stderr, stdout},
    process::ExitCode,
    sync::Arc,
};

use mitta::app::Desk;
use mitta::cli::{Machine, run};
use mitta::platform::{SettingsOnDisk, SystemClock, SystemFolders, load_settings, system_language};
use mitta::ui::theme::paper_palette;

fn main() -> ExitCode {
    let palette = match paper_palette() {
        Ok(palette) => Arc::new(palette),
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let folders = Box::new(SystemFolders);
    let machine = Machine {
        desk: Desk::new(folders, Box::new(SystemClock), Box::new(SettingsOnDisk)),
        clock: Box::new(SystemClock),
        language: system_language(),
        palette,
        questionnaires: load_settings().own_folder(&SystemFolders),
    };
    run(std::env::args_os(), machine, &mut stdout(), &mut stderr()).into()
}
