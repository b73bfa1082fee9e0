//! Own vision beside listening: where the organization stands.

use egui::Ui;

use super::{ResultsScreen, Shown, head, table};
use crate::chart::{Legend, Quadrants, quadrants};
use crate::depict::{self, Origin, Table, vision_table};
use crate::method::findings::crowd::{CrowdFigure, StageFinding};
use crate::method::listening::Quadrant;
use crate::model::{Block, Reading};
use crate::prose;
use crate::text::Arg;
use crate::ui::Commands;
use crate::ui::plots::{Alternative, legend_ui, picture_ui};
use crate::ui::theme::{self, Role};
use crate::ui::trace::Asked;
use crate::ui::widgets::{card, wrapped};

/// The picture, and the least room for words beside it.
const PICTURE: (f32, f32) = (420.0, 360.0);
const WORDS: f32 = 220.0;

/// Where somebody stands, in levels 0–4.
struct Stand {
    now: [Option<f64>; 2],
    intervals: [Option<(f64, f64)>; 2],
    before: [Option<f64>; 2],
    quadrant: Option<Quadrant>,
    border: bool,
    said: Vec<String>,
}

/// Shows the tab.
pub fn show(ui: &mut Ui, shown: &Shown<'_>, screen: &mut ResultsScreen, commands: &mut Commands) {
    let texts = shown.view.texts();
    let block = shown.view.round.block_read_by(Reading::Listening);
    let Some((block, stand)) = block.zip(stand(shown)) else {
        return head::show(ui, shown, screen, &texts.tr("vision-none"), "");
    };
    if stand.now.iter().all(Option::is_none) {
        return head::show(ui, shown, screen, &texts.tr("vision-open"), "");
    }
    let words = stand.quadrant.and_then(|quadrant| prose::quadrant(block, quadrant));
    let (title, lead) = match words {
        None => (texts.tr("vision-withheld"), ""),
        Some(words) => {
            let name = words.name.get(texts.language());
            let title = match stand.border {
                true => texts.with("vision-on-border", &[("quadrant", Arg::Text(name))]),
                false => name.to_owned(),
            };
            (title, words.advice.get(texts.language()))
        }
    };
    head::show(ui, shown, screen, &title, lead);
    let origin = Origin::Listening(shown.whose);
    let lines = vision_table(texts, stand.now, stand.before).lines();
    if shown.table {
        let origins = std::iter::repeat_n(Some(origin), lines.len());
        table::show(ui, shown, screen, &Table::of_lines(lines, origins), commands);
    } else {
        let label = stand.said.join(" ");
        let asked = Asked { of: Some(&origin), label: &label };
        let content = |ui: &mut Ui| picture(ui, shown, block, &stand, &lines);
        screen.rows.block(ui, shown.view, asked, content, commands);
    }
    table::toggle(ui, shown, screen);
}

fn stand(shown: &Shown<'_>) -> Option<Stand> {
    let texts = shown.view.texts();
    if let Some(side) = shown.whose {
        let crowd = shown.view.open.crowd.as_deref()?;
        let found = crowd.sides.iter().find(|found| found.side == side)?;
        return found.blocks.stage.as_ref().map(|stage| of_crowd(shown, stage));
    }
    let findings = shown.view.findings()?;
    let found = findings.readings.listening.as_ref()?;
    let mut said = prose::listening(texts, found);
    let compared = findings.compared_name.as_deref();
    said.extend(compared.and_then(|round| prose::listening_before(texts, found, round)));
    Some(Stand {
        now: [found.now.vision, found.now.listening],
        intervals: [None; 2],
        before: found.before,
        quadrant: found.now.quadrant,
        border: found.now.border == Some(true),
        said,
    })
}

fn of_crowd(shown: &Shown<'_>, stage: &StageFinding) -> Stand {
    let axes = [&stage.vision, &stage.listening];
    let limits = |of: &CrowdFigure| of.figure.interval.map(|limits| (limits.low, limits.high));
    let now = axes.map(|of| of.figure.value);
    let said = prose::stage_axes(shown.view.texts(), now, stage.vision.figure.n);
    Stand {
        now,
        intervals: axes.map(limits),
        before: axes.map(|of| of.figure.before),
        quadrant: stage.quadrant,
        border: stage.border == Some(true),
        said: said.into_iter().collect(),
    }
}

fn picture(ui: &mut Ui, shown: &Shown<'_>, block: &Block, stand: &Stand, lines: &[Vec<String>]) {
    let texts = shown.view.texts();
    card(ui, |ui| {
        let room = ui.available_width();
        let beside = room >= PICTURE.0 + WORDS;
        let width = if beside { PICTURE.0 } else { room.min(PICTURE.0) };
        let size = (f64::from(width), f64::from(PICTURE.1.min(width * 0.9)));
        let [vision, listening] = stand.before;
        let picture = quadrants(&Quadrants {
            now: stand.now,
            intervals: stand.intervals,
            before: vision.zip(listening).map(|(vision, listening)| [vision, listening]),
            ..depict::vision(texts, block, size)
        });
        let sentence = stand.said.join(" ");
        let words = |ui: &mut Ui| {
            for line in &stand.said {
                wrapped(ui, Role::Second, line);
            }
            let rule = block.rule_of_thumb.as_ref().map(|rule| rule.get(texts.language()));
            if let Some(rule) = rule {
                wrapped(ui, Role::Legend, rule);
            }
            signs(ui, shown, stand);
        };
        let alternative = Alternative { sentence: &sentence, table: lines };
        if beside {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = theme::of(ui).tokens.space.xl;
                picture_ui(ui, &picture, alternative);
                ui.vertical(words);
            });
        } else {
            picture_ui(ui, &picture, alternative);
            words(ui);
        }
    });
}

fn signs(ui: &mut Ui, shown: &Shown<'_>, stand: &Stand) {
    let mut signs = vec![(Legend::Dot, shown.view.round.name.clone())];
    let compared = shown.findings.compared_name.clone();
    if let Some(round) = compared.filter(|_| stand.before.iter().all(Option::is_some)) {
        signs.push((Legend::LastYear, round));
    }
    signs.push((Legend::Margin, shown.view.texts().tr("report-listening-near")));
    legend_ui(ui, &signs);
    if stand.intervals.iter().any(Option::is_some) {
        wrapped(ui, Role::Legend, &shown.view.texts().tr("vision-cross"));
    }
}
