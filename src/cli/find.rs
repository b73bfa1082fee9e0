//! Rounds and questionnaires by their names.

use std::sync::Arc;

use super::failure::Failure;
use super::session::Opened;
use crate::catalog::{Library, closest, shown};
use crate::model::{Block, Questionnaire, Round, Version};
use crate::text::{Arg, Texts};

/// The round of a name, or every name there is.
pub fn round<'a>(texts: &Texts, opened: &'a Opened, name: &str) -> Result<&'a Round, Failure> {
    let rounds = &opened.document.rounds;
    rounds.iter().find(|round| round.name == name).ok_or_else(|| {
        let names = rounds.iter().map(|round| round.name.as_str());
        let file = opened.path.display().to_string();
        let list = names.collect::<Vec<_>>().join(", ");
        let name = shown(name);
        let args =
            [("file", Arg::Text(&file)), ("name", Arg::Text(&name)), ("list", Arg::Text(&list))];
        Failure::failed(texts.with("cli-unknown-round", &args))
    })
}

/// The round of a name, or the newest where none is named.
pub fn round_or_newest<'a>(
    texts: &Texts,
    opened: &'a Opened,
    name: Option<&str>,
) -> Result<&'a Round, Failure> {
    match name {
        Some(name) => round(texts, opened, name),
        None => {
            let newest = opened.document.latest();
            newest.ok_or_else(|| Failure::failed(texts.tr("error-no-rounds")))
        }
    }
}

/// The questionnaire of an identifier, in its newest version or in the one that `id@1.0` names.
pub fn questionnaire(
    texts: &Texts,
    library: &Library,
    name: &str,
) -> Result<Arc<Questionnaire>, Failure> {
    let found = match name.split_once('@') {
        None => library.latest(name),
        Some((id, version)) => {
            version.parse().ok().and_then(|version| library.questionnaire(id, Some(version)))
        }
    };
    found.cloned().ok_or_else(|| {
        let labels: Vec<String> = library.questionnaires().map(|q| q.label()).collect();
        let (list, name_shown) = (labels.join(", "), shown(name));
        let args = [("name", Arg::Text(&name_shown)), ("list", Arg::Text(&list))];
        let said = texts.with("cli-unknown-questionnaire", &args);
        let ids = library.questionnaires().map(|q| q.id.as_str());
        Failure::usage(with_suggestion(texts, said, closest(name, ids)))
    })
}

/// A questionnaire as [`questionnaire`] finds it, or one that a round of the document carries.
pub fn version(
    texts: &Texts,
    library: &Library,
    opened: &Opened,
    name: &str,
) -> Result<Arc<Questionnaire>, Failure> {
    let rounds = opened.document.rounds.iter();
    let carried = rounds.map(|round| &round.questionnaire).find(|carried| carried.label() == name);
    carried.map_or_else(|| questionnaire(texts, library, name), |found| Ok(Arc::clone(found)))
}

/// There is no change table from a round to another version.
pub fn no_table(texts: &Texts, round: &Round, to: &Questionnaire) -> Failure {
    let (from, to) = (round.questionnaire.label(), to.label());
    let args = [
        ("round", Arg::Text(&round.name)),
        ("questionnaire", Arg::Text(&from)),
        ("to", Arg::Text(&to)),
    ];
    Failure::failed(texts.with("cli-as-unknown", &args))
}

/// Something that can be printed.
pub enum Printed {
    /// A questionnaire.
    Questionnaire(Arc<Questionnaire>),
    /// A block.
    Block(Arc<Block>),
}

/// The questionnaire or block of `id` or `id@1.0`.
pub fn printed(texts: &Texts, library: &Library, name: &str) -> Result<Printed, Failure> {
    let (id, version) = match name.split_once('@') {
        None => (name, Ok(None)),
        Some((id, version)) => (id, version.parse::<Version>().map(Some)),
    };
    let found = version.ok().and_then(|version| {
        let questionnaire = library.questionnaire(id, version).cloned();
        let block = library.block(id, version);
        questionnaire.map(Printed::Questionnaire).or(block.cloned().map(Printed::Block))
    });
    found.ok_or_else(|| unknown_form(texts, library, name))
}

fn unknown_form(texts: &Texts, library: &Library, name: &str) -> Failure {
    let labels = library.questionnaires().map(|questionnaire| questionnaire.label());
    let labels: Vec<_> = labels.chain(library.newest_blocks().map(|b| b.label())).collect();
    let (list, name_shown) = (labels.join(", "), shown(name));
    let args = [("name", Arg::Text(&name_shown)), ("list", Arg::Text(&list))];
    let said = texts.with("cli-unknown-form", &args);
    let questionnaires = library.questionnaires().map(|q| q.id.as_str());
    let ids = questionnaires.chain(library.newest_blocks().map(|b| b.id.as_str()));
    Failure::usage(with_suggestion(texts, said, closest(name, ids)))
}

/// A problem with what was probably meant.
pub fn with_suggestion(texts: &Texts, problem: String, meant: Option<String>) -> String {
    let Some(meant) = meant else { return problem };
    let args = [("problem", Arg::Text(&problem)), ("suggestion", Arg::Text(&meant))];
    texts.with("catalog-did-you-mean", &args)
}
