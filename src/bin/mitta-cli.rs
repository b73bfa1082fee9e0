//! The command line: the machine is handed to it.

use std::{
    io::{stderr, stdout},
    process::ExitCode,
    sync::Arc,
};

use mitta::app::{Desk, Palette};
use mitta::cli::{Machine, run};
use mitta::platform::{SettingsOnDisk, SystemClock, SystemFolders, system_language};

fn main() -> ExitCode {
    let folders = Box::new(SystemFolders);
    let machine = Machine {
        desk: Desk::new(folders, Box::new(SystemClock), Box::new(SettingsOnDisk)),
        clock: Box::new(SystemClock),
        language: system_language(),
        palette: Arc::new(paper()),
    };
    run(std::env::args_os(), machine, &mut stdout(), &mut stderr()).into()
}

/// The colours of the paper.
fn paper() -> Palette {
    Palette::new(|_| String::new())
}
