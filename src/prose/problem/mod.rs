//! What is wrong with a questionnaire file.

mod named;
mod style;
mod versions;

use self::named::{Named, count, text};
use crate::catalog::{
    Excerpt, Found, Problem, ProblemKind, Problems, Syntax, Thing, VersionProblem,
};
use crate::text::Texts;

/// A problem in a sentence or two, with what was probably meant.
pub fn problem(texts: &Texts, kind: &ProblemKind) -> String {
    let (key, mut args) = message(kind);
    if let ProblemKind::WrongType { expected, found, .. } = kind {
        let (expected, found) = (texts.tr(type_name(*expected)), texts.tr(type_name(*found)));
        args.extend([text("expected", &expected), text("found", &found)]);
        return texts.with(key, &args);
    }
    let said = texts.with(key, &args);
    let Some(suggestion) = suggestion(kind) else { return said };
    texts.with("catalog-did-you-mean", &[text("problem", &said), text("suggestion", suggestion)])
}

/// A problem as it is read: what is wrong, where, and the line of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProblemWords {
    /// What is wrong, with what was probably meant.
    pub sentence: String,
    /// The file, the line and the character.
    pub place: String,
    /// The line; none where the problem is about the file as a whole.
    pub excerpt: Option<Excerpt>,
}

/// Every problem of a file, in the order of the lines.
pub fn problems(texts: &Texts, problems: &Problems) -> Vec<ProblemWords> {
    let words = |problem: &Problem| {
        let excerpt = problems.excerpt(problem);
        let place = excerpt.as_ref().map(|excerpt| {
            let (line, column) = (excerpt.line, excerpt.column);
            let args = [text("file", &problems.name), count("line", line), count("column", column)];
            texts.with("problem-place", &args)
        });
        ProblemWords {
            sentence: self::problem(texts, &problem.kind),
            place: place.unwrap_or_else(|| problems.name.clone()),
            excerpt,
        }
    };
    problems.list.iter().map(words).collect()
}

/// The stable name of a kind of problem, such as `missing-key`.
pub fn problem_code(kind: &ProblemKind) -> &'static str {
    let (key, _) = message(kind);
    key.split_once('-').map_or(key, |(_, code)| code)
}

/// What was probably meant.
pub fn suggestion(kind: &ProblemKind) -> Option<&str> {
    match kind {
        ProblemKind::UnknownKey { suggestion, .. }
        | ProblemKind::UnknownChoice { suggestion, .. }
        | ProblemKind::UnknownDimension { suggestion, .. }
        | ProblemKind::UnknownTheme { suggestion, .. }
        | ProblemKind::UnknownItem { suggestion, .. }
        | ProblemKind::Versions(VersionProblem::NotInVersion { suggestion, .. })
        | ProblemKind::Unknown { suggestion, .. } => suggestion.as_deref(),
        _ => None,
    }
}

/// The message of each kind and what is put into it.
fn message(kind: &ProblemKind) -> (&'static str, Vec<Named<'_>>) {
    use ProblemKind as Kind;
    match kind {
        Kind::FileTooLarge { kilobytes } => {
            ("catalog-file-too-large", vec![count("kilobytes", *kilobytes)])
        }
        Kind::LineTooLong { most } => ("catalog-line-too-long", vec![count("most", *most)]),
        Kind::TooManyFiles { most } => ("catalog-too-many-files", vec![count("most", *most)]),
        Kind::Syntax(kind) => (syntax(*kind), vec![]),
        Kind::UnknownFormat { found } => ("catalog-unknown-format", vec![text("found", found)]),
        Kind::MissingKey { key } => ("catalog-missing-key", vec![text("key", key)]),
        Kind::UnknownKey { key, .. } => ("catalog-unknown-key", vec![text("key", key)]),
        Kind::WrongType { key, .. } => ("catalog-wrong-type", vec![text("key", key)]),
        Kind::UnknownChoice { value, allowed, .. } => {
            ("catalog-unknown-choice", vec![text("value", value), text("allowed", allowed)])
        }
        Kind::OutOfRange { key, least, most } => {
            let ends = [count("least", *least), count("most", *most)];
            ("catalog-out-of-range", vec![text("key", key), ends[0], ends[1]])
        }
        Kind::BadWeight => ("catalog-bad-weight", vec![]),
        Kind::BadCode { code } => ("catalog-bad-code", vec![text("code", code)]),
        Kind::BadVersion { text: found } => ("catalog-bad-version", vec![text("text", found)]),
        Kind::BadDate { text: found } => ("catalog-bad-date", vec![text("text", found)]),
        Kind::BadReference { text: found } => ("catalog-bad-reference", vec![text("text", found)]),
        Kind::BadStep { code } => ("catalog-bad-step", vec![text("code", code)]),
        Kind::DuplicateCode { code, first_line } => {
            ("catalog-duplicate-code", vec![text("code", code), count("line", *first_line)])
        }
        Kind::UnknownDimension { code, .. } => {
            ("catalog-unknown-dimension", vec![text("code", code)])
        }
        Kind::UnknownTheme { code, .. } => ("catalog-unknown-theme", vec![text("code", code)]),
        Kind::UnknownItem { code, .. } => ("catalog-unknown-item", vec![text("code", code)]),
        Kind::UnknownQuestionnaire { label } => {
            ("catalog-unknown-questionnaire", vec![text("label", label)])
        }
        Kind::EntriesBesidePicks { key } => {
            ("catalog-entries-beside-picks", vec![text("key", key)])
        }
        Kind::ThemeWithoutItems { code } => {
            ("catalog-theme-without-items", vec![text("code", code)])
        }
        Kind::DimensionWithoutThemes { code } => {
            ("catalog-dimension-without-themes", vec![text("code", code)])
        }
        Kind::DimensionMissing { code } => ("catalog-dimension-missing", vec![text("code", code)]),
        Kind::TooManyEntries { key, most } => {
            ("catalog-too-many-entries", vec![text("key", key), count("most", *most)])
        }
        Kind::TooFew { key, least } => {
            ("catalog-too-few", vec![text("key", key), count("least", *least)])
        }
        Kind::NotFinite { key } => ("catalog-not-finite", vec![text("key", key)]),
        Kind::Unknown { thing, code, .. } => (unknown(*thing), vec![text("code", code)]),
        Kind::SectionWithoutQuestions { code } => {
            ("catalog-section-without-questions", vec![text("code", code)])
        }
        Kind::NobodyAnswers => ("catalog-nobody-answers", vec![]),
        Kind::OtherScale { code } => ("catalog-other-scale", vec![text("code", code)]),
        Kind::LimitsCrossed => ("catalog-limits-crossed", vec![]),
        Kind::ChoiceSource => ("catalog-choice-source", vec![]),
        Kind::SeveralMeanings { keys } => ("catalog-several-meanings", vec![text("keys", keys)]),
        Kind::LevelCount { found } => ("catalog-level-count", vec![count("found", *found)]),
        Kind::LevelsAlike { first, second } => {
            ("catalog-levels-alike", vec![count("first", *first), count("second", *second)])
        }
        Kind::LevelsOnScale => ("catalog-levels-on-scale", vec![]),
        Kind::ReverseAnchored => ("catalog-reverse-anchored", vec![]),
        Kind::AlwaysApplies { code } => ("catalog-always-applies", vec![text("code", code)]),
        Kind::EmptyText => ("catalog-empty-text", vec![]),
        Kind::Untranslated => ("catalog-untranslated", vec![]),
        Kind::TextTooLong { found, most } => {
            ("catalog-text-too-long", vec![count("found", *found), count("most", *most)])
        }
        Kind::ForbiddenCharacter { name } => {
            ("catalog-forbidden-character", vec![text("name", name)])
        }
        Kind::Versions(problem) => versions::message(problem),
        Kind::Style(style) => style::message(style),
        Kind::MoreProblems { count: more } => {
            ("catalog-more-problems", vec![count("count", *more)])
        }
    }
}

fn syntax(syntax: Syntax) -> &'static str {
    match syntax {
        Syntax::DuplicateKey => "catalog-syntax-duplicate-key",
        Syntax::Unclosed => "catalog-syntax-unclosed",
        Syntax::MissingValue => "catalog-syntax-missing-value",
        Syntax::MissingEquals => "catalog-syntax-missing-equals",
        Syntax::MissingComma => "catalog-syntax-missing-comma",
        Syntax::ExtraComma => "catalog-syntax-extra-comma",
        Syntax::Unquoted => "catalog-syntax-unquoted",
        Syntax::BadText => "catalog-syntax-bad-text",
        Syntax::BadNumber => "catalog-syntax-bad-number",
        Syntax::BadKey => "catalog-syntax-bad-key",
        Syntax::TooDeep => "catalog-syntax-too-deep",
        Syntax::Unexpected => "catalog-syntax-unexpected",
    }
}

fn type_name(found: Found) -> &'static str {
    match found {
        Found::Text => "catalog-found-text",
        Found::Whole => "catalog-found-whole",
        Found::Number => "catalog-found-number",
        Found::Flag => "catalog-found-flag",
        Found::Date => "catalog-found-date",
        Found::List => "catalog-found-list",
        Found::Table => "catalog-found-table",
    }
}

fn unknown(thing: Thing) -> &'static str {
    match thing {
        Thing::Section => "catalog-unknown-section",
        Thing::Question => "catalog-unknown-question",
        Thing::Scale => "catalog-unknown-scale",
        Thing::Audience => "catalog-unknown-audience",
        Thing::Kpi => "catalog-unknown-kpi",
        Thing::Mirror => "catalog-unknown-mirror",
        Thing::Column => "catalog-unknown-column",
        Thing::Asked => "catalog-unknown-asked",
    }
}
