//! What a block says, in a card at its end. The words are the block's and the method's.

use egui::Ui;

use super::emotion;
use super::question::Here;
use crate::app::{block_progress, is_on_page, walked};
use crate::model::{Reading, Section};
use crate::prose;
use crate::ui::widgets::{card as frame, wrapped};
use crate::ui::{theme, theme::Role};

/// Shows the card, where the block is at its end and has something to say.
pub fn card(ui: &mut Ui, here: &Here<'_>) {
    let Some(reading) = here.section.reading.filter(|_| is_at_end(here)) else { return };
    let lines = match reading {
        Reading::Listening => listening(here),
        Reading::Estimate => estimate(here),
        Reading::Emotion => feelings(here),
        _ => return,
    };
    if lines.is_empty() {
        return;
    }
    let theme = theme::of(ui);
    ui.add_space(theme.tokens.space.m);
    frame(ui, |ui| {
        let rows = [(Role::Legend, here.texts().tr("said-title"))].into_iter().chain(lines);
        for (role, text) in rows {
            wrapped(ui, role, &text);
        }
    });
}

/// The last question of the block, or any once all of them are answered.
fn is_at_end(here: &Here<'_>) -> bool {
    let (done, total) = block_progress(here.view.round, here.block);
    let last = walked(here.block).last().and_then(|section| section.questions.last());
    let is_last = last.is_some_and(|last| last.code == here.question.code);
    is_last || done == total || is_on_page(here.section)
}

type Lines = Vec<(Role, String)>;

/// The quadrant with its advice, the axes, and whether another quadrant is near.
fn listening(here: &Here<'_>) -> Lines {
    let findings = here.view.findings();
    let Some(found) = findings.and_then(|found| found.readings.listening.as_ref()) else {
        return Lines::new();
    };
    let texts = here.texts();
    let Some(words) = found.now.quadrant.and_then(|quadrant| prose::quadrant(here.block, quadrant))
    else {
        return vec![(Role::Body, texts.tr("said-listening-open"))];
    };
    let mut lines = vec![
        (Role::Heading, here.say(&words.name).to_owned()),
        (Role::Body, here.say(&words.advice).to_owned()),
    ];
    let compared = here.view.findings().and_then(|found| found.compared_name.as_deref());
    lines.extend(prose::listening(texts, found).into_iter().map(|line| (Role::Second, line)));
    let before = compared.and_then(|round| prose::listening_before(texts, found, round));
    lines.extend(before.map(|line| (Role::Legend, line)));
    let rule = here.block.rule_of_thumb.as_ref().map(|rule| here.say(rule).to_owned());
    lines.extend(rule.map(|rule| (Role::Legend, rule)));
    lines
}

/// The recommendation score that the two shares make.
fn estimate(here: &Here<'_>) -> Lines {
    let texts = here.texts();
    let findings = here.view.findings();
    let Some(found) = findings.and_then(|found| found.readings.estimate) else {
        return vec![(Role::Body, texts.tr("said-estimate-open"))];
    };
    let [score, shares] = prose::estimate(texts, found);
    vec![(Role::Heading, score), (Role::Second, shares)]
}

/// The clusters side by side, and whether anything was destroyed.
fn feelings(here: &Here<'_>) -> Lines {
    let texts = here.texts();
    let Some(found) = emotion::finding(here) else { return Lines::new() };
    let one = |section: &Section| {
        let [mean, _] = emotion::means(here, section);
        Some(format!("{} {}", here.say(&section.name), texts.decimal(mean?, 1)))
    };
    let sections = walked(here.block).filter(|section| is_on_page(section));
    let means: Vec<String> = sections.filter_map(one).collect();
    if means.is_empty() {
        return vec![(Role::Body, texts.tr("said-emotion-open"))];
    }
    let mut lines = vec![(Role::Heading, means.join(" · "))];
    lines.extend(prose::destroyed(texts, here.block, found).map(|line| (Role::Body, line)));
    lines.push((Role::Legend, texts.tr("said-emotion-apart")));
    lines
}
