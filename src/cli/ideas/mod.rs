//! What became of ideas.

use super::arguments;
use super::failure::{Said, Told};
use super::session::Session;
use super::table::{Lean, table};
use super::{find, json};
use crate::app::{crowd_of, idea_block, judging_questions};
use crate::catalog::Library;
use crate::method::findings::{Findings, IdeaFinding};
use crate::method::ideas::{CrowdOfIdeas, LEAST_CROWD, LEAST_IDEAS, Spread};
use crate::model::{Block, Document, Idea, Question, Round};
use crate::prose;
use crate::text::{Arg, Texts};

const LONGEST_TITLE: usize = 44;

/// Lists the ideas given until a round.
pub fn ideas(session: &mut Session, asked: &arguments::Ideas) -> Told {
    let opened = session.open(&asked.file)?;
    let round = find::round_or_newest(&session.texts, &opened, asked.round.as_deref())?.clone();
    let library = session.library()?;
    let findings = session.findings(&opened.document, round.id)?;
    let crowd = crowd_of(&opened.document, round.id, &library, session.now().stamp);
    if asked.json {
        return json::of(&session.texts, &opened.document, &json::ideas(&findings, crowd));
    }
    let document = &opened.document;
    Ok(Said::done(list(&session.texts, document, &library, &round, &findings, &crowd)))
}

fn list(
    texts: &Texts,
    document: &Document,
    library: &Library,
    round: &Round,
    findings: &Findings,
    crowd: &CrowdOfIdeas,
) -> String {
    let args =
        [("name", Arg::Text(&document.organization.name)), ("round", Arg::Text(&round.name))];
    let title = texts.with("cli-ideas-title", &args) + "\n";
    if findings.ideas.is_empty() {
        return format!("{title}\n{}\n", texts.tr("ideas-empty"));
    }
    let row = |found: &IdeaFinding| {
        let idea = document.ideas.get(&found.id)?;
        let block = idea_block(library, document.round(idea.round))?;
        Some(row(texts, document, block, idea, found))
    };
    let rows: Vec<_> = findings.ideas.iter().filter_map(row).collect();
    let block = idea_block(library, Some(round)).map(AsRef::as_ref);
    [title, table(headings(texts), &rows), notes(texts, block, findings, crowd)].join("\n")
}

fn headings(texts: &Texts) -> [(String, Lean); 7] {
    let left = |key| (texts.tr(key), Lean::Left);
    [
        left("cli-ideas-idea"),
        left("cli-ideas-from"),
        left("cli-ideas-round"),
        left("cli-ideas-status"),
        left("cli-ideas-theme"),
        left("cli-ideas-medians"),
        left("cli-ideas-since"),
    ]
}

fn row(
    texts: &Texts,
    document: &Document,
    block: &Block,
    idea: &Idea,
    found: &IdeaFinding,
) -> [String; 7] {
    let language = texts.language();
    let round = document.round(idea.round);
    let theme = found.theme.as_ref().zip(round.or(document.latest()));
    let theme = theme.map(|(code, round)| prose::theme(texts, &round.questionnaire, code));
    let status = prose::idea_status(block, idea, language);
    let thanks = if idea.awaits_thanks() { texts.tr("idea-not-thanked") } else { String::new() };
    [
        prose::short(&found.title, LONGEST_TITLE),
        prose::idea_choice(block, idea, "ID_from", language).to_owned(),
        round.map(|round| round.name.clone()).unwrap_or_default(),
        if thanks.is_empty() { status.to_owned() } else { format!("{status} ({thanks})") },
        theme.unwrap_or_default(),
        medians(texts, block, found),
        found.since.as_ref().map(|since| prose::idea_since(texts, since)).unwrap_or_default(),
    ]
}

/// The medians in the order of the questions, those with a wide spread marked; empty before they
/// may be seen.
fn medians(texts: &Texts, block: &Block, found: &IdeaFinding) -> String {
    if found.judgements.is_empty() {
        return String::new();
    }
    let median = |question: &Question| {
        let judged = found.judgements.iter().find(|judged| judged.code == question.code);
        let Some(judged) = judged else { return "–".to_owned() };
        let mark = if judged.spread == Spread::Wide { "*" } else { "" };
        format!("{}{mark}", texts.exact(judged.median, 0))
    };
    let scales = judging_questions(block).filter(|question| question.counts());
    scales.map(median).collect::<Vec<_>>().join(" ")
}

/// What the medians are of, and whether there is a crowd.
fn notes(
    texts: &Texts,
    block: Option<&Block>,
    findings: &Findings,
    crowd: &CrowdOfIdeas,
) -> String {
    let mut lines = Vec::new();
    if findings.ideas.iter().any(|idea| !idea.judgements.is_empty()) {
        let scales = block.into_iter().flat_map(judging_questions).filter(|scale| scale.counts());
        let names: Vec<String> =
            scales.map(|scale| scale.name.get(texts.language()).to_owned()).collect();
        let list = prose::list(texts, &names);
        lines.push(texts.with("cli-ideas-scales", &[("list", Arg::Text(&list))]));
    }
    if findings.ideas.iter().any(|idea| idea.since.is_some()) {
        lines.push(texts.tr("cli-ideas-no-cause"));
    }
    match &crowd.conditions {
        None => {
            let args = [
                ("wanted", Arg::Count(LEAST_IDEAS)),
                ("needed", Arg::Count(LEAST_CROWD)),
                ("ideas", Arg::Count(crowd.decided)),
                ("judges", Arg::Count(crowd.judges)),
            ];
            lines.push(texts.with("ideas-no-crowd", &args));
        }
        Some(conditions) => {
            let told = [
                ("ID_C1", conditions.difference),
                ("ID_C2", conditions.independence),
                ("ID_C3", conditions.dispersion),
                ("ID_C4", conditions.combining),
            ];
            lines.push(format!("{}:", texts.tr("ideas-conditions")));
            let figures = block.map(|block| &block.figures[..]).unwrap_or_default();
            for (code, value) in told {
                let figure = figures.iter().find(|figure| figure.code.as_str() == code);
                let name = figure.map_or(code, |figure| figure.name.get(texts.language()));
                let value = value.map_or_else(|| "–".to_owned(), |value| texts.points(value));
                lines.push(format!("  {name}: {value}"));
            }
        }
    }
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests;
