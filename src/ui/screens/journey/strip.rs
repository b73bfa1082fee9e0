//! The figures in a strip, and what the chosen one asks and counted.

use std::sync::Arc;

use egui::{Galley, Role as AccessRole, Sense, Ui, Vec2, WidgetInfo, text::LayoutJob, vec2};

use super::here::{Here, Picked};
use crate::depict::{measure, measure_text};
use crate::method::journey::Measures;
use crate::prose;
use crate::text::Arg;
use crate::ui::widgets::{card, wrapped};
use crate::ui::{theme, theme::Role};

/// Height of a figure beside its name: the value and the padding.
const REST: f32 = 24.0;
const NARROWEST: f32 = 124.0;

/// Shows the strip; a click on a figure marks what it counted and, where there is room, tells what
/// it asks.
pub fn show(ui: &mut Ui, here: &Here<'_>, picked: &mut Picked, tells: bool) {
    let codes: Vec<_> = here.words.figures().collect();
    if codes.is_empty() {
        return;
    }
    let gap = theme::of(ui).tokens.space.xxs;
    let width = ui.available_width();
    let columns = ((width / NARROWEST).floor() as usize).clamp(1, codes.len());
    let side = (width - gap * (columns - 1) as f32) / columns as f32;
    ui.spacing_mut().item_spacing = egui::Vec2::splat(gap);
    for row in codes.chunks(columns) {
        let names: Vec<_> = row.iter().map(|(_, [name, ..])| name_of(ui, name, side)).collect();
        let highest = names.iter().map(|name| name.size().y).fold(0.0, f32::max);
        ui.horizontal(|ui| {
            for ((asking, [name, about, question]), galley) in row.iter().zip(names) {
                let code = asking.code.as_str();
                let cell = Cell { code, name, galley, size: vec2(side, highest + REST) };
                let chosen = picked.figure.as_deref() == Some(code);
                let response = figure(ui, here, cell, chosen);
                if response.on_hover_text(format!("{about}\n{question}")).clicked() {
                    picked.figure = (!chosen).then(|| code.to_owned());
                }
            }
        });
    }
    if let Some(problem) = prose::journey_problem(here.texts(), here.journey) {
        wrapped(ui, Role::Second, &problem);
    }
    let looked_at = codes.iter().find(|(a, _)| picked.figure.as_deref() == Some(a.code.as_str()));
    if let Some((asking, words)) = looked_at.filter(|_| tells) {
        told(ui, here, picked, asking.code.as_str(), *words);
    }
}

/// A figure in the strip.
struct Cell<'a> {
    code: &'a str,
    name: &'a str,
    galley: Arc<Galley>,
    size: Vec2,
}

/// A long name wraps, and its row grows.
fn name_of(ui: &Ui, name: &str, width: f32) -> Arc<Galley> {
    let theme = theme::of(ui);
    let mut job = LayoutJob::single_section(name.to_owned(), theme.format(Role::Legend));
    job.wrap.max_width = width - 2.0 * theme.tokens.space.xxs;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Name, value, and the compared round's value beside it.
fn figure(ui: &mut Ui, here: &Here<'_>, cell: Cell<'_>, chosen: bool) -> egui::Response {
    let theme = theme::of(ui);
    let now = value(here, cell.code, here.found().map(|found| &found.measures));
    let before = before(here, cell.code);
    let (rect, response) = ui.allocate_exact_size(cell.size, Sense::click());
    response.widget_info(|| {
        let said = [Some(format!("{} {now}", cell.name)), before.clone()];
        let said = said.into_iter().flatten().collect::<Vec<_>>().join(", ");
        WidgetInfo::selected(AccessRole::Button, true, chosen, said)
    });
    let fill = match (chosen, response.hovered()) {
        (true, _) => theme.colors.selected,
        (false, true) => theme.colors.hover,
        (false, false) => theme.colors.card,
    };
    ui.painter().rect_filled(rect, theme.tokens.radius.control, fill);
    let inner = rect.shrink(theme.tokens.space.xxs);
    let mut text = LayoutJob::single_section(now, theme.format(Role::LegendStrong));
    if let Some(before) = before {
        text.append(&before, theme.tokens.space.xs, theme.format(Role::Legend));
    }
    let value = ui.fonts_mut(|fonts| fonts.layout_job(text));
    let below = inner.left_bottom() - vec2(0.0, value.size().y);
    ui.painter().galley(inner.min, cell.galley, theme.colors.text_2);
    ui.painter().galley(below, value, theme.colors.text);
    theme.focus_ring(ui, &response);
    response
}

fn value(here: &Here<'_>, code: &str, measures: Option<&Measures>) -> String {
    let found = measures.and_then(|measures| measure(code, measures));
    found.map_or_else(|| "–".to_owned(), |found| measure_text(here.texts(), code, found))
}

/// The same figure of the compared round, with its name; no word of change.
fn before(here: &Here<'_>, code: &str) -> Option<String> {
    let measures = here.finding?.before.as_ref()?;
    let round = here.view.findings()?.compared_name.as_ref()?;
    let value = value(here, code, Some(measures));
    let args = [("round", Arg::Text(round)), ("value", Arg::Text(&value))];
    Some(here.texts().with("journey-before", &args))
}

/// What a figure counts, what it asks, and the list of what was counted.
fn told(ui: &mut Ui, here: &Here<'_>, picked: &Picked, code: &str, [name, about, asks]: [&str; 3]) {
    let texts = here.texts();
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        wrapped(ui, Role::Heading, asks);
        let measures = here.found().map(|found| &found.measures);
        let part = measures.and_then(|measures| measure(code, measures)).map(|found| {
            if found.value.is_none() {
                return texts.tr("journey-nothing");
            }
            let args = [("part", Arg::Count(found.part)), ("whole", Arg::Count(found.whole))];
            format!("{name}: {}.", texts.with("journey-of", &args))
        });
        let said = [Some(about.to_owned()), part];
        wrapped(ui, Role::Second, &said.into_iter().flatten().collect::<Vec<_>>().join(" "));
        let Some(found) = here.found() else { return };
        let names = here.counted(picked).names();
        if let Some(listed) = listed(here, code, &names) {
            wrapped(ui, Role::Legend, &listed);
        }
        if code == "J3" && !found.lists.not_followed.is_empty() {
            let names = found.lists.not_followed.join(", ");
            let args = [("names", Arg::Text(&names))];
            wrapped(ui, Role::Legend, &texts.with("journey-not-followed", &args));
        }
    });
}

/// Of the ways back those are told that are missing; where none is, there is nothing to tell.
fn listed(here: &Here<'_>, code: &str, names: &[String]) -> Option<String> {
    let texts = here.texts();
    let all = names.join(", ");
    let args = [("names", Arg::Text(&all))];
    Some(match (names, code) {
        ([], "J7") => return None,
        ([], _) => texts.tr("journey-counted-none"),
        (_, "J7") => texts.with("journey-without-return", &args),
        _ => texts.with("journey-counted", &args),
    })
}
