//! A questionnaire or a block on paper.

use std::sync::Arc;

use super::arguments::{AUDIENCES, Paper};
use super::failure::{Failure, Said, Told};
use super::find::{self, Printed};
use super::session::Session;
use crate::app::{ExportError, Job, Outcome, PaperForm, PaperJob};
use crate::model::{Block, Who};
use crate::text::{Arg, Texts};

/// Writes a form to fill in with a pen.
pub fn paper(session: &mut Session, asked: Paper) -> Told {
    let library = session.library()?;
    let form = match find::printed(&session.texts, &library, &asked.form)? {
        Printed::Questionnaire(_) if asked.who.is_some() => {
            return Err(Failure::usage(session.texts.tr("cli-paper-for-all")));
        }
        Printed::Questionnaire(questionnaire) => PaperForm::Questionnaire(questionnaire),
        Printed::Block(block) => {
            let who = audience(&session.texts, &block, asked.who)?;
            PaperForm::Block(block, who)
        }
    };
    session.keep_documents(&asked.output)?;
    let job = PaperJob {
        form,
        palette: Arc::clone(&session.palette),
        language: session.texts.language(),
        date: session.day(asked.date),
        to: asked.output,
    };
    match session.run(Job::Paper(job)) {
        Some(Outcome::PaperSaved(path)) => Ok(Said::line(session.about("cli-paper-saved", &path))),
        Some(Outcome::PaperNotSaved(path, ExportError::Written(error))) => {
            Err(session.fault(&path, &error))
        }
        Some(Outcome::PaperNotSaved(path, _)) => {
            Err(Failure::failed(session.about("cli-paper-not-made", &path)))
        }
        _ => Err(session.unexpected()),
    }
}

/// Who is asked: those who are named, or the first whom the block is put to.
fn audience(texts: &Texts, block: &Block, asked: Option<Who>) -> Result<Who, Failure> {
    let first = block.audiences.first().map(|audience| audience.who);
    let found = asked.or(first).filter(|who| block.audience(*who).is_some());
    found.ok_or_else(|| {
        let can = AUDIENCES.iter().filter(|(_, who)| block.audience(*who).is_some());
        let list = can.map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
        let title = block.title.get(texts.language());
        let args = [("name", Arg::Text(title)), ("list", Arg::Text(&list))];
        Failure::usage(texts.with("cli-paper-not-asked", &args))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Audience, CodeError, Language, Maturity, Wording};

    fn block(audiences: &[Who]) -> Result<Block, CodeError> {
        let audience = |who: &Who| Audience {
            who: *who,
            lead: Wording::default(),
            dont_know: false,
            drawn_order: false,
        };
        Ok(Block {
            id: "mitta-ideas".parse()?,
            version: "1.0".parse()?,
            maturity: Maturity::Trial,
            title: Wording { fi: "Ideat".to_owned(), en: "Ideas".to_owned() },
            about: Wording::default(),
            minutes: 3,
            repeats: None,
            rule_of_thumb: None,
            audiences: audiences.iter().map(audience).collect(),
            sections: Vec::new(),
            sums: Vec::new(),
            figures: Vec::new(),
            quadrants: Vec::new(),
            stages: Vec::new(),
            kpis: Vec::new(),
            rules: Vec::new(),
        })
    }

    #[test]
    fn a_block_is_printed_for_those_who_are_asked() -> Result<(), CodeError> {
        let texts = Texts::new(Language::English);
        let ideas = block(&[Who::Staff, Who::Customers])?;
        let found = |asked| audience(&texts, &ideas, asked);
        assert_eq!(found(None).ok(), Some(Who::Staff));
        assert_eq!(found(Some(Who::Customers)).ok(), Some(Who::Customers));
        let refused = found(Some(Who::Own)).err().map(|failure| failure.text).unwrap_or_default();
        assert!(refused.contains("“Ideas”") && refused.contains("staff, customers"), "{refused}");
        Ok(())
    }
}
