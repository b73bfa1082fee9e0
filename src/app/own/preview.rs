//! A questionnaire file before it is taken into use: what it asks and what it changes, or everything
//! that is wrong with it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::super::source::{self, CheckError};
use super::adopting::{self, Adopted};
use crate::catalog::{self, Content, Library, Problems};
use crate::exchange::definition::ReadError;
use crate::model::{Block, Questionnaire, Who};
use crate::prose::Step;

/// A file that was looked at.
#[derive(Debug)]
pub struct Preview {
    /// Where it is.
    pub file: PathBuf,
    /// What it holds, or why it cannot be taken into use.
    pub found: Result<Fit, Unfit>,
}

/// What a file asks.
#[derive(Debug)]
pub enum Asks {
    /// The items of a scored questionnaire.
    Questionnaire(Arc<Questionnaire>),
    /// The questions or key figures of a block.
    Block(Arc<Block>),
}

impl Asks {
    /// Its label, and how many items, questions or figures it has.
    pub fn counted(&self) -> (String, usize) {
        match self {
            Self::Questionnaire(it) => (it.label(), it.items().count()),
            Self::Block(it) => (it.label(), it.questions().count() + it.kpis.len()),
        }
    }
}

/// A file that can be taken into use.
#[derive(Debug)]
pub struct Fit {
    /// What it asks.
    pub asks: Asks,
    /// The form of another program that it was made of, if it was.
    pub adopted: Option<Adopted>,
    /// What differs from the version before, where there is one.
    pub step: Option<Step>,
    /// What is put into the folder: where, and the text.
    pub files: Vec<(PathBuf, String)>,
    /// Which of these take the place of another content.
    pub replaced: Vec<PathBuf>,
    /// Whether all of it is in use already.
    pub is_in_use: bool,
}

/// Why a file cannot be taken into use.
#[derive(Debug)]
pub enum Unfit {
    /// It could not be read at all.
    Unread(PathBuf, CheckError),
    /// It is no form of any program that is known.
    NoForm(ReadError),
    /// A form of which nothing can be asked.
    AsksNothing,
    /// It is a change table, which goes with its questionnaire.
    OnlyChanges,
    /// Everything that is wrong with it, and with the change table beside it.
    Faulty(Vec<Problems>),
}

/// Looks at a file as if it were in the folder already; a form of another program is to be answered
/// by `who`.
pub(in crate::app) fn preview(path: &Path, who: Who, folder: &Path, shipped: &Library) -> Preview {
    Preview { file: path.to_owned(), found: look(path, who, folder, shipped) }
}

fn look(path: &Path, who: Who, folder: &Path, shipped: &Library) -> Result<Fit, Unfit> {
    if !adopting::is_form(path) {
        return fit(with_table(path)?, folder, shipped);
    }
    let (text, adopted) = adopting::adopt(path, who)?;
    let found = fit(vec![(path.display().to_string(), text)], folder, shipped)?;
    Ok(Fit { adopted: Some(adopted), ..found })
}

/// What a file holds, and the change table beside it.
fn fit(new: Vec<(String, String)>, folder: &Path, shipped: &Library) -> Result<Fit, Unfit> {
    let own = source::folder(folder).files;
    let (name, text) = &new[0];
    let (around, _) = shipped.with_own(&own);
    let content = catalog::read(name, text, &around).map_err(|p| Unfit::Faulty(vec![p]))?;
    let (id, version) = match &content {
        Content::Questionnaire(it) => (it.id.clone(), it.version),
        Content::Block(it) => (it.id.clone(), it.version),
        Content::Changes(_) => return Err(Unfit::OnlyChanges),
    };
    let names = [format!("{id}/{version}.toml"), format!("{id}/{version}.changes.toml")];
    let is_replaced = |name: &str| names.iter().any(|own| Path::new(own) == Path::new(name));
    let (replaced, others): (Vec<_>, Vec<_>) =
        own.into_iter().partition(|(name, _)| is_replaced(name));
    let (around, _) = shipped.with_own(&others);
    let in_others = match &content {
        Content::Block(_) => around.block(id.as_str(), Some(version)).is_some(),
        _ => around.questionnaire(id.as_str(), Some(version)).is_some(),
    };
    let (library, problems) = around.with_own(&new);
    if !problems.is_empty() {
        return Err(Unfit::Faulty(problems));
    }
    let files: Vec<_> = names
        .iter()
        .map(|name| folder.join(name))
        .zip(new.into_iter().map(|(_, text)| text))
        .collect();
    let before = |path: &Path| {
        let mut same = replaced.iter().filter(|(name, _)| folder.join(name) == path);
        same.next().map(|(_, text)| text)
    };
    let is_same = |(path, text): &(PathBuf, String)| before(path) == Some(text);
    Ok(Fit {
        adopted: None,
        step: step(&library, &content),
        is_in_use: in_others || files.iter().all(is_same),
        replaced: files
            .iter()
            .filter(|file| before(&file.0).is_some() && !is_same(file))
            .map(|(path, _)| path.clone())
            .collect(),
        asks: match content {
            Content::Block(block) => Asks::Block(Arc::from(block)),
            Content::Questionnaire(it) => Asks::Questionnaire(Arc::new(it)),
            Content::Changes(_) => return Err(Unfit::OnlyChanges),
        },
        files,
    })
}

/// The file, and `2.0.changes.toml` where that lies beside `2.0.toml`.
fn with_table(path: &Path) -> Result<Vec<(String, String)>, Unfit> {
    let table = path.with_extension("changes.toml");
    let all =
        [path.to_owned(), table.clone()].into_iter().filter(|it| *it != table || it.is_file());
    let read = |path: PathBuf| match source::text(&path) {
        Ok(text) => Ok((path.display().to_string(), text)),
        Err(error) => Err(Unfit::Unread(path, error)),
    };
    all.map(read).collect()
}

/// What differs from the version before.
fn step(library: &Library, content: &Content) -> Option<Step> {
    let Content::Questionnaire(it) = content else { return None };
    let new = library.questionnaire(it.id.as_str(), Some(it.version))?;
    let (id, version, changes) = new.lineage().next()?;
    let old = library.questionnaire(id.as_str(), Some(version))?;
    Step::new(Arc::clone(old), Arc::clone(new), changes.rows.clone(), true)
}
