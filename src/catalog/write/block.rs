//! A block of questions or key figures.

use super::control::{self, Scales};
use super::page::{Page, both, quoted};
use super::{Head, head};
use crate::catalog::vocabulary::{AXES, BETTER, CLAIMS, IS, READINGS, SIDES, WHO, word};
use crate::model::{
    Asking, Audience, Block, Kpi, QuadrantWords, Question, Rule, Section, StageWords, Sum,
};

/// The block as a file. A wording that a scale gave to its questions stands at each of them.
pub fn write_block(block: &Block) -> String {
    write(block, false)
}

/// The block as a file that is read although texts are the same in both languages: one of them is
/// still to be translated.
pub fn write_untranslated(block: &Block) -> String {
    write(block, true)
}

fn write(block: &Block, one_language: bool) -> String {
    let mut page = Page::default();
    let kind = Some(if block.kpis.is_empty() { "form" } else { "kpi" });
    head(
        &mut page,
        &Head {
            kind,
            id: &block.id,
            version: block.version,
            maturity: block.maturity,
            minutes: block.minutes,
            title: &block.title,
        },
    );
    page.flag("one_language", one_language);
    page.wording("about", &block.about);
    page.optional("repeats", block.repeats.as_ref(), Page::wording);
    page.optional("rule_of_thumb", block.rule_of_thumb.as_ref(), Page::wording);
    each(&mut page, &block.audiences, audience);
    let scales = Scales::of(block);
    scales.write(&mut page);
    for part in &block.sections {
        section(&mut page, part);
        for one in &part.questions {
            question(&mut page, one, part, &scales);
        }
    }
    each(&mut page, &block.sums, sum);
    each(&mut page, &block.figures, figure);
    each(&mut page, &block.quadrants, quadrant);
    each(&mut page, &block.stages, stage);
    each(&mut page, &block.kpis, kpi);
    each(&mut page, &block.rules, rule);
    page.finish()
}

fn each<T>(page: &mut Page, list: &[T], write: fn(&mut Page, &T)) {
    list.iter().for_each(|one| write(page, one));
}

fn audience(page: &mut Page, audience: &Audience) {
    page.header(&format!("[audience.{}]", word(WHO, &audience.who)));
    page.wording("lead", &audience.lead);
    page.flag("dont_know", audience.dont_know);
    page.flag("drawn_order", audience.drawn_order);
}

fn section(page: &mut Page, section: &Section) {
    page.header("[[section]]");
    page.text("code", section.code.as_str());
    page.wording("name", &section.name);
    page.optional("about", section.about.as_ref(), Page::wording);
    page.optional("reading", section.reading.map(|reading| word(READINGS, &reading)), Page::text);
    let first = Some(f64::from(section.first)).filter(|first| *first > 0.0);
    page.optional("first", first, Page::number);
    let who: Vec<&str> = section.audiences.iter().map(|who| word(WHO, who)).collect();
    page.optional("audiences", Some(&who[..]).filter(|who| !who.is_empty()), Page::codes);
    page.flag("destroying", section.destroying);
    page.flag("blind", section.blind);
}

fn question(page: &mut Page, question: &Question, section: &Section, scales: &Scales<'_>) {
    page.header("[[question]]");
    page.text("code", question.code.as_str());
    page.text("section", section.code.as_str());
    page.wording("name", &question.name);
    page.optional("question", question.question.as_ref(), Page::wording);
    page.optional("customer", question.customer.as_ref(), Page::wording);
    page.optional("hint", question.hint.as_ref(), Page::wording);
    control::write(page, &question.control, scales);
    page.flag("reverse", question.reverse);
    page.optional("mirrors", question.mirrors.as_ref(), |page, key, code| {
        page.text(key, code.as_str());
    });
    page.optional("not_applicable", question.not_applicable.as_ref(), Page::wording);
    page.flag("dont_know", question.dont_know);
    page.flag("required", question.required);
    page.flag("short", question.short);
    page.optional("axis", question.axis.map(|axis| word(AXES, &axis)), Page::text);
    page.optional("variant", question.variant.as_ref(), |page, key, variant| {
        let of = quoted(variant.of.as_str());
        page.raw(key, &format!("{{ of = {of}, when = {} }}", both(&variant.when)));
    });
    page.optional("fills", question.fills.as_ref(), |page, key, code| {
        page.text(key, code.as_str());
    });
}

fn sum(page: &mut Page, sum: &Sum) {
    page.header("[[sum]]");
    page.codes("codes", &sum.codes);
    page.number("most", sum.most);
    page.wording("said", &sum.said);
}

fn figure(page: &mut Page, figure: &Asking) {
    page.header("[[figure]]");
    page.text("code", figure.code.as_str());
    page.wording("name", &figure.name);
    page.wording("about", &figure.about);
    page.wording("question", &figure.question);
}

fn quadrant(page: &mut Page, quadrant: &QuadrantWords) {
    page.header("[[quadrant]]");
    page.text("code", quadrant.code.as_str());
    page.text("vision", word(SIDES, &quadrant.vision));
    page.text("listening", word(SIDES, &quadrant.listening));
    page.wording("name", &quadrant.name);
    page.wording("advice", &quadrant.advice);
}

fn stage(page: &mut Page, stage: &StageWords) {
    page.header("[[stage]]");
    page.text("code", stage.code.as_str());
    page.wording("name", &stage.name);
    page.wording("text", &stage.text);
    page.optional("note", stage.note.as_ref(), Page::wording);
}

fn kpi(page: &mut Page, kpi: &Kpi) {
    page.header("[[kpi]]");
    page.text("code", kpi.code.as_str());
    page.wording("name", &kpi.name);
    page.wording("definition", &kpi.definition);
    page.wording("unit", &kpi.unit);
    page.text("better", word(BETTER, &kpi.better));
    page.number("decimals", f64::from(kpi.decimals));
    page.codes("themes", &kpi.themes);
    page.wording("source", &kpi.source);
}

fn rule(page: &mut Page, rule: &Rule) {
    page.header("[[rule]]");
    page.text("id", rule.id.as_str());
    page.text("theme", rule.theme.as_str());
    page.text("score", word(CLAIMS, &rule.score));
    page.text("kpi", rule.kpi.as_str());
    page.text("is", word(IS, &rule.is));
    page.wording("text", &rule.text);
}
