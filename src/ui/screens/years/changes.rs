//! The themes between two rounds: a table, or a slope.

use egui::{Align, Layout, Ui};

use super::{Here, YearsScreen, list, table};
use crate::app::Plate;
use crate::chart::{MOST_SLOPES, slope};
use crate::depict::{self, ThemeChange};
use crate::method::findings::Comparison;
use crate::text::Arg;
use crate::ui::plots::{Alternative, asked_picture_ui};
use crate::ui::widgets::{card, wrapped};
use crate::ui::{Class, Commands, View, take, theme, theme::Role, trace};

/// How many rows are shown at first.
const LARGEST: usize = 6;
/// Height of a slope of few themes, and what each theme adds.
const SLOPE: f64 = 320.0;
const SLOPE_ROW: f64 = 22.0;

/// The card with the themes: real changes first, then by size.
pub fn card_ui(
    ui: &mut Ui,
    here: Here<'_>,
    comparison: &Comparison,
    screen: &mut YearsScreen,
    commands: &mut Commands,
) {
    let view = here.view;
    let round = |id| view.open.document.round(id).map(|round| &*round.questionnaire);
    let (Some(from), Some(to)) = (round(comparison.from.round), round(comparison.to.round)) else {
        return;
    };
    let rows = depict::theme_changes(comparison, [from, to]);
    card(ui, |ui| {
        head(ui, view, comparison, &rows, screen);
        if screen.slope && !screen.tables {
            slope_ui(ui, here, comparison, &rows, commands);
        } else {
            let shown = if screen.all { rows.len() } else { LARGEST.min(rows.len()) };
            let rows = rows.get(..shown).unwrap_or_default();
            table::show(ui, here, comparison, rows, &mut screen.rows, commands);
        }
        // Where nothing can be compared, the reason stands above.
        if comparison.comparable_items > 0 {
            ui.add_space(8.0);
            let key = match here.whose {
                None => list::basis_key(comparison),
                Some(_) => "years-crowd-words",
            };
            wrapped(ui, Role::Legend, &here.view.texts().tr(key));
        }
    });
}

fn head(
    ui: &mut Ui,
    view: &View<'_>,
    comparison: &Comparison,
    rows: &[ThemeChange<'_>],
    screen: &mut YearsScreen,
) {
    let (theme, texts) = (theme::of(ui), view.texts());
    let is_table = screen.tables || !screen.slope;
    ui.horizontal_wrapped(|ui| {
        ui.label(theme.text(Role::Heading, texts.tr("years-by-theme")));
        if view.class >= Class::Normal && comparison.comparable_items > 0 {
            let real = rows.iter().filter(|row| row.pair.pair.word.is_real()).count();
            let key = if is_table { "years-by-theme-note" } else { "years-slope-note" };
            let note = texts.with(key, &[("count", Arg::Count(real))]);
            ui.label(theme.text(Role::Legend, note));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = theme.tokens.space.m;
            let link = |ui: &mut Ui, text: String| {
                ui.link(theme.text(Role::LegendStrong, text).color(theme.colors.accent)).clicked()
            };
            if is_table && rows.len() > LARGEST {
                let count = [("count", Arg::Count(rows.len()))];
                let key = if screen.all { "years-show-largest" } else { "years-show-all" };
                if link(ui, texts.with(key, &count)) {
                    screen.all = !screen.all;
                }
            }
            let key = if screen.slope { "years-as-table" } else { "years-as-picture" };
            if !screen.tables && link(ui, texts.tr(key)) {
                screen.slope = !screen.slope;
            }
        });
    });
}

fn slope_ui(
    ui: &mut Ui,
    here: Here<'_>,
    comparison: &Comparison,
    rows: &[ThemeChange<'_>],
    commands: &mut Commands,
) {
    let view = here.view;
    let texts = view.texts();
    let height = SLOPE.max(rows.len().min(MOST_SLOPES) as f64 * SLOPE_ROW);
    let size = (f64::from(ui.available_width()), height);
    let (input, left_out) = depict::slope(texts, comparison, rows, size);
    let sentence = depict::changes_alt(texts, comparison);
    let table = depict::changes_table(texts, comparison, rows);
    let alternative = Alternative { sentence: &sentence, table: &table };
    let (shown, pressed) = asked_picture_ui(ui, &slope(&input), alternative);
    trace::ask(pressed, here.whose, commands);
    let plate = Plate::Slope(comparison.from.round, comparison.to.round, here.whose);
    take::around(&shown, view.state, &plate, commands);
    take::menu_ui(ui, view.state, &plate, commands);
    if left_out > 0 {
        let count = [("count", Arg::Count(left_out))];
        wrapped(ui, Role::Legend, &texts.with("years-slope-rest", &count));
    }
}
