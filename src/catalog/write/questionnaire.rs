//! A scored questionnaire.

use super::page::Page;
use super::{Head, head};
use crate::catalog::vocabulary::{SCALES, word};
use crate::model::{Dimension, Item, Questionnaire, Scale, Theme, ThemeCode, Weight};

/// The questionnaire as a file. One that picks its items names where they are; the changes since
/// the version before stand in a file of their own ([`super::write_changes`]).
pub fn write(questionnaire: &Questionnaire) -> String {
    let mut page = Page::default();
    head(
        &mut page,
        &Head {
            kind: None,
            id: &questionnaire.id,
            version: questionnaire.version,
            maturity: questionnaire.maturity,
            minutes: questionnaire.minutes,
            title: &questionnaire.title,
        },
    );
    if let Some((id, version)) = &questionnaire.picks_from {
        page.text("picks_from", &format!("{id}@{version}"));
        return page.finish();
    }
    for axis in &questionnaire.dimensions {
        dimension(&mut page, axis);
    }
    page.finish()
}

fn dimension(page: &mut Page, dimension: &Dimension) {
    let code = dimension.axis.code();
    page.header("[[dimension]]");
    page.text("code", code);
    weight(page, dimension.weight);
    page.wording("name", &dimension.name);
    page.wording("about", &dimension.about);
    for one in &dimension.themes {
        theme(page, one, code);
    }
    for theme in &dimension.themes {
        for one in &theme.items {
            item(page, one, &theme.code);
        }
    }
}

fn theme(page: &mut Page, theme: &Theme, dimension: &str) {
    page.header("[[theme]]");
    page.text("code", theme.code.as_str());
    page.text("dimension", dimension);
    weight(page, theme.weight);
    page.wording("name", &theme.name);
    page.wording("about", &theme.about);
}

/// The weight, where it is not the usual one.
fn weight(page: &mut Page, weight: Weight) {
    if weight != Weight::default() {
        page.number("weight", weight.get());
    }
}

fn item(page: &mut Page, item: &Item, theme: &ThemeCode) {
    page.header("[[item]]");
    page.text("code", item.code.as_str());
    page.text("theme", theme.as_str());
    page.number("weight", item.weight.get());
    if item.scale != Scale::Anchored {
        page.text("scale", word(SCALES, &item.scale));
    }
    page.flag("reverse", item.reverse);
    page.flag("pulse", item.in_pulse);
    page.wording("name", &item.name);
    page.wording("question", &item.question);
    page.optional("not_applicable", item.not_applicable.as_ref(), Page::wording);
    if item.scale == Scale::Anchored {
        page.wordings("levels", &item.levels);
    }
    let evidence = &item.evidence;
    if *evidence != Default::default() {
        page.header("[item.evidence]");
        page.wording("document", &evidence.document);
        page.wording("figure", &evidence.figure);
        page.wording("voice", &evidence.voice);
        page.wording("decision", &evidence.decision);
    }
}
