//! Forms that other programs have made, as blocks of one's own.

use std::path::Path;

use super::super::source;
use super::Unfit;
use crate::exchange::Engine;
use crate::exchange::definition::block::{self, FormWords};
use crate::exchange::definition::{self, Definition, Left, MOST_BYTES};
use crate::model::{Language, QuestionnaireId, Who};
use crate::prose;
use crate::text::Texts;

/// How names of such files end.
const ENDS: [&str; 7] = ["json", "lss", "tsv", "txt", "xls", "xlsx", "xml"];
/// Longest part of a name that becomes an identifier.
const LONGEST: usize = 30;

/// A form that a block was made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Adopted {
    /// What the program is called that made it.
    pub program: &'static str,
    /// Who is to answer it.
    pub who: Who,
    /// Everything of it that stays behind, in the order of the form.
    pub left: Vec<Left>,
}

/// Whether a file is not of one's own making.
pub(super) fn is_form(path: &Path) -> bool {
    let end = path.extension().map(|end| end.to_string_lossy().to_lowercase());
    end.is_some_and(|end| ENDS.contains(&end.as_str()))
}

/// The text of the block that is made of a form, and what it was made of.
pub(super) fn adopt(path: &Path, who: Who) -> Result<(String, Adopted), Unfit> {
    let unread = |error| Unfit::Unread(path.to_owned(), error);
    let bytes = source::bytes(path, MOST_BYTES).map_err(unread)?;
    let form = definition::read(&bytes).map_err(Unfit::NoForm)?;
    let id = id(&form, path).ok_or(Unfit::AsksNothing)?;
    let made = block::of(&form, &id, &[who], &words()).ok_or(Unfit::AsksNothing)?;
    let adopted = Adopted { program: program(form.engine), who, left: made.left.clone() };
    Ok((made.file(), adopted))
}

fn program(engine: Engine) -> &'static str {
    match engine {
        Engine::LimeSurvey => "LimeSurvey",
        Engine::XlsForm => "XLSForm",
        Engine::SurveyJs | Engine::Table => "SurveyJS",
    }
}

/// `own-` and what the form calls itself, else the name of its file.
fn id(form: &Definition, path: &Path) -> Option<QuestionnaireId> {
    let file = path.file_stem().map(|name| name.to_string_lossy()).unwrap_or_default();
    let name = [form.id.as_str(), &file, "form"].into_iter().map(plain);
    let name = name.into_iter().find(|name| !name.is_empty())?;
    format!("own-{name}").parse().ok()
}

/// Small letters and digits, and a hyphen between words.
fn plain(name: &str) -> String {
    let lower = name.to_lowercase();
    let words = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let joined = words.collect::<Vec<_>>().join("-");
    joined.chars().take(LONGEST).collect::<String>().trim_end_matches('-').to_owned()
}

fn words() -> FormWords {
    let [fi, en] = [Language::Finnish, Language::English].map(Texts::new);
    prose::form_words(&fi, &en)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_forms_become_plain_identifiers() {
        assert_eq!(plain("Asiakaskysely 2026 (v2)"), "asiakaskysely-2026-v2");
        assert_eq!(plain("kysely_ÄÄNI"), "kysely-ni");
        assert_eq!(plain("…"), "");
        assert!(plain(&"pitkä nimi ".repeat(20)).len() <= LONGEST);
        assert!(is_form(Path::new("a.LSS")) && !is_form(Path::new("a.toml")));
    }
}
