//! Which pages the report has, and what stands on all of them.

use super::data::{Footer, Page, Report};
use super::page::{self, one_line};
use super::{Context, Pages};
use crate::model::Language;
use crate::prose::short;
use crate::text::Arg;

/// Stand for the numbers of the page and of the pages until the pages are set.
pub(super) const PAGE: &str = "{p}";
pub(super) const PAGES: &str = "{n}";
/// Longest name in the footer.
const FOOTER_NAME: usize = 72;

pub(super) fn report<'a>(context: &Context<'a>) -> Report<'a> {
    of(context, pages(context))
}

/// The frame around pages.
pub(super) fn of<'a>(context: &Context<'a>, pages: Vec<Page>) -> Report<'a> {
    let texts = context.input.texts;
    let organization = &context.input.document.organization;
    let name = one_line(&organization.name);
    let args = [("name", Arg::Text(&name)), ("round", Arg::Text(&context.input.findings.name))];
    let date = context.input.date;
    Report {
        lang: texts.language().code(),
        title: one_line(&texts.with("report-title", &args)),
        description: texts.tr("report-description"),
        keywords: vec![texts.tr("report-keyword"), "Mitta".to_owned()],
        date: [i32::from(date.year), i32::from(date.month), i32::from(date.day)],
        sample: if organization.is_sample { texts.tr("report-sample") } else { String::new() },
        footer: footer(context, &name),
        palette: context.input.palette,
        pages,
    }
}

fn footer(context: &Context<'_>, name: &str) -> Footer {
    let texts = context.input.texts;
    let (name, round) = (short(name, FOOTER_NAME), &context.input.findings.name);
    let args = [("name", Arg::Text(&name)), ("round", Arg::Text(round))];
    let date = context.date();
    let (title, version) = context.questionnaire_name();
    let title = short(&title, FOOTER_NAME);
    let made = [
        ("questionnaire", Arg::Text(&title)),
        ("version", Arg::Text(&version)),
        ("date", Arg::Text(&date)),
    ];
    let made = match page::of_people(context) {
        Some(people) => {
            let people = [("people", Arg::Text(&people))];
            texts.with("report-footer-made-of", &[&made[..], &people[..]].concat())
        }
        None => texts.with("report-footer-made", &made),
    };
    let numbers = [("page", Arg::Text(PAGE)), ("pages", Arg::Text(PAGES))];
    Footer {
        document: texts.with("report-footer-document", &args),
        made,
        page: texts.with("report-page", &numbers),
    }
}

/// Whose a picture is and when it was made, on one line.
pub(super) fn source(context: &Context<'_>) -> String {
    let organization = &context.input.document.organization;
    let footer = footer(context, &one_line(&organization.name));
    let sample = organization.is_sample.then(|| context.input.texts.tr("report-sample"));
    let said = [Some(footer.document), Some(footer.made), sample];
    said.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// A page that has nothing to tell is left out.
fn pages(context: &Context<'_>) -> Vec<Page> {
    let headline = Page::Headline(Box::new(page::headline(context)));
    match context.input.pages {
        Pages::Two => vec![headline, Page::Board(Box::new(page::board(context)))],
        Pages::All => {
            let mut pages = vec![headline];
            pages.push(Page::Dimensions(Box::new(page::dimensions(context))));
            pages.extend(page::years(context).map(|page| Page::Years(Box::new(page))));
            pages.push(Page::Themes(Box::new(page::themes(context))));
            pages.extend(page::people(context).map(|page| Page::People(Box::new(page))));
            pages.extend(page::customers(context).map(|page| Page::Customers(Box::new(page))));
            pages.extend(beside(context));
            pages.extend(page::next(context).map(|page| Page::Next(Box::new(page))));
            pages.extend(page::actions(context).map(|page| Page::Actions(Box::new(page))));
            pages.push(Page::Method(Box::new(page::method(context))));
            pages.push(Page::Guide(page::guide(context)));
            pages
        }
    }
}

/// What stands beside the score: none of it enters a figure of the pages before.
fn beside(context: &Context<'_>) -> Vec<Page> {
    let kpis = page::kpis(context).map(|page| Page::Kpis(Box::new(page)));
    let journeys = page::journeys(context).into_iter();
    let feelings = page::feelings(context).map(|page| Page::Feelings(Box::new(page)));
    let listening = page::listening(context).map(|page| Page::Listening(Box::new(page)));
    let journeys = journeys.map(|page| Page::Journey(Box::new(page)));
    kpis.into_iter().chain(journeys).chain(feelings).chain(listening).collect()
}

impl Context<'_> {
    /// The date in short.
    fn date(&self) -> String {
        let date = self.input.date;
        self.input.texts.date(date.year, date.month, date.day)
    }

    /// Title and version of the questionnaire.
    pub(super) fn questionnaire_name(&self) -> (String, String) {
        let language: Language = self.input.texts.language();
        let title = one_line(self.questionnaire.title.get(language));
        (title, self.questionnaire.version.to_string())
    }
}
