//! The files that ship with the program.

use super::{Library, Origin, put};
use crate::catalog::{Problems, advice};

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../../questionnaires/", $name)))),+]
    };
}

/// Every version that was ever published.
const FILES: &[(&str, &str)] = files![
    "mitta-main/1.0.toml",
    "mitta-pulse/1.0.toml",
    "mitta-customer/1.0.toml",
    "mitta-estimate/1.0.toml",
    "mitta-emotion/1.0.toml",
    "mitta-journey/1.0.toml",
    "mitta-listening/1.0.toml",
    "mitta-ideas/1.0.toml",
    "mitta-kpi/1.0.toml",
    "mitta-background/1.0.toml",
];
const ADVICE: &[(&str, &str)] = files!["mitta-main/advice.toml"];

/// All of them.
pub(super) fn library() -> Result<Library, Problems> {
    let owned = |(name, source): &(&str, &str)| ((*name).to_owned(), (*source).to_owned());
    let files: Vec<(String, String)> = FILES.iter().map(owned).collect();
    let (mut library, problems) = put::put(&Library::default(), &files, Origin::Shipped);
    if let Some(problems) = problems.into_iter().next() {
        return Err(problems);
    }
    for (name, source) in ADVICE {
        library.advice.extend(advice::parse(name, source, &library)?);
    }
    Ok(library)
}
