//! What a block says, in a card at its end. The words are the block's and the method's.

use egui::Ui;

use super::emotion;
use super::question::Here;
use crate::app::{block_progress, is_on_page, walked};
use crate::method::findings::{EmotionFinding, ListeningFinding};
use crate::method::listening::Quadrant;
use crate::model::{QuadrantWords, Reading, Section};
use crate::text::Arg;
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
    let Some(words) = found.now.quadrant.and_then(|quadrant| words(here, quadrant)) else {
        return vec![(Role::Body, texts.tr("said-listening-open"))];
    };
    let mut lines = vec![
        (Role::Heading, here.say(&words.name).to_owned()),
        (Role::Body, here.say(&words.advice).to_owned()),
    ];
    let axes = [found.now.vision, found.now.listening];
    lines.extend(levels(here, axes, "said-listening-axes", "").map(|line| (Role::Second, line)));
    if found.now.border == Some(true) {
        lines.push((Role::Second, texts.tr("said-listening-border")));
    }
    lines.extend(before(here, found).map(|line| (Role::Legend, line)));
    let rule = here.block.rule_of_thumb.as_ref().map(|rule| here.say(rule).to_owned());
    lines.extend(rule.map(|rule| (Role::Legend, rule)));
    lines
}

/// The words of a quadrant.
fn words<'a>(here: &Here<'a>, quadrant: Quadrant) -> Option<&'a QuadrantWords> {
    let of = match quadrant {
        Quadrant::Guesser => (false, false),
        Quadrant::LoneVisionary => (true, false),
        Quadrant::WishListFiller => (false, true),
        Quadrant::ListeningPathfinder => (true, true),
    };
    here.block.quadrants.iter().find(|words| (words.vision, words.listening) == of)
}

/// Both axes in a sentence, if both are there.
fn levels(here: &Here<'_>, axes: [Option<f64>; 2], key: &str, round: &str) -> Option<String> {
    let number = |level: f64| here.texts().decimal(level, 1);
    let (vision, listening) = (number(axes[0]?), number(axes[1]?));
    let args = [
        ("vision", Arg::Text(&vision)),
        ("listening", Arg::Text(&listening)),
        ("round", Arg::Text(round)),
    ];
    Some(here.texts().with(key, &args))
}

fn before(here: &Here<'_>, found: &ListeningFinding) -> Option<String> {
    let round = here.view.findings()?.compared_name.as_deref()?;
    levels(here, found.before, "said-listening-before", round)
}

/// The recommendation score that the two shares make.
fn estimate(here: &Here<'_>) -> Lines {
    let texts = here.texts();
    let findings = here.view.findings();
    let Some(found) = findings.and_then(|found| found.readings.estimate) else {
        return vec![(Role::Body, texts.tr("said-estimate-open"))];
    };
    let number = |share: f64| texts.decimal(share, usize::from(share.fract() != 0.0));
    let (value, promoters, detractors) =
        (number(found.estimate), number(found.promoters), number(found.detractors));
    let shares = [("promoters", Arg::Text(&promoters)), ("detractors", Arg::Text(&detractors))];
    vec![
        (Role::Heading, texts.with("said-estimate", &[("value", Arg::Text(&value))])),
        (Role::Second, texts.with("said-estimate-shares", &shares)),
    ]
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
    lines.extend(destroyed(here, found).map(|line| (Role::Body, line)));
    lines.push((Role::Legend, texts.tr("said-emotion-apart")));
    lines
}

/// Whether a feeling of the cluster that drives customers away got much.
fn destroyed(here: &Here<'_>, found: &EmotionFinding) -> Option<String> {
    let key = match found.profile.destroyed? {
        true => "said-emotion-destroyed",
        false => "said-emotion-not-destroyed",
    };
    let cluster = walked(here.block).find(|section| section.destroying)?;
    Some(here.texts().with(key, &[("cluster", Arg::Text(here.say(&cluster.name)))]))
}
