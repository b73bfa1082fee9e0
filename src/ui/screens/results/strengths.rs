//! What to hold on to, and what is furthest from its target.

use egui::{Align2, Rect, Ui, pos2, vec2};

use super::{ResultsScreen, Shown, head};
use crate::chart::{Legend, legend};
use crate::depict::Origin;
use crate::method::findings::ThemeFinding;
use crate::model::ThemeCode;
use crate::prose;
use crate::ui::Commands;
use crate::ui::plots::paint_centred;
use crate::ui::theme::{self, Role};
use crate::ui::trace::Asked;
use crate::ui::widgets::{card, rule, wrapped};

const ROW: f32 = 40.0;
const SHAPE: f32 = 24.0;
const BEYOND: f32 = 20.0;
/// Wide enough for two cards.
const TWO: f32 = 640.0;

/// Shows the tab.
pub fn show(ui: &mut Ui, shown: &Shown<'_>, screen: &mut ResultsScreen, commands: &mut Commands) {
    let (texts, findings) = (shown.view.texts(), shown.findings);
    let title = prose::strengths_headline(texts, findings, &shown.view.round.questionnaire);
    head::show(ui, shown, screen, &title, "");
    let aims = findings.themes.iter().any(|theme| theme.figure.target.is_some());
    let below = if aims { "gaps-card" } else { "gaps-card-lowest" };
    let gap = theme::of(ui).tokens.space.m;
    let width = ui.available_width();
    let mut cards = |ui: &mut Ui, gaps: bool| match gaps {
        false => list(ui, shown, screen, "strengths-card", &findings.strengths, commands),
        true => list(ui, shown, screen, below, &findings.gaps, commands),
    };
    if width < TWO {
        cards(ui, false);
        ui.add_space(gap);
        return cards(ui, true);
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for gaps in [false, true] {
            ui.vertical(|ui| {
                ui.set_width(((width - gap) / 2.0).floor());
                cards(ui, gaps);
            });
        }
    });
}

fn list(
    ui: &mut Ui,
    shown: &Shown<'_>,
    screen: &mut ResultsScreen,
    key: &str,
    codes: &[ThemeCode],
    commands: &mut Commands,
) {
    let texts = shown.view.texts();
    card(ui, |ui| {
        ui.label(theme::of(ui).text(Role::Heading, texts.tr(key)));
        if codes.is_empty() {
            wrapped(ui, Role::Second, &texts.tr("gaps-none"));
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        for (at, of) in codes.iter().filter_map(|code| shown.findings.theme(code)).enumerate() {
            if at > 0 {
                rule(ui);
            }
            row(ui, shown, screen, of, key != "strengths-card", commands);
        }
    });
}

fn row(
    ui: &mut Ui,
    shown: &Shown<'_>,
    screen: &mut ResultsScreen,
    of: &ThemeFinding,
    with_gap: bool,
    commands: &mut Commands,
) {
    let theme = theme::of(ui);
    let texts = shown.view.texts();
    let name = prose::theme(texts, &shown.view.round.questionnaire, &of.code);
    let lay = |text: &str, role, width: f32| {
        let mut job = egui::text::LayoutJob::single_section(text.to_owned(), theme.format(role));
        job.wrap.max_width = width;
        ui.fonts_mut(|fonts| fonts.layout_job(job))
    };
    let room = ui.available_width() - SHAPE - 44.0;
    let words = lay(&name, Role::Body, room);
    let gap = prose::gap_note(texts, &of.figure).filter(|_| with_gap);
    let note = gap.map(|gap| lay(&gap, Role::Legend, room));
    let lines = words.size().y + note.as_ref().map_or(0.0, |note| note.size().y);
    let label = prose::figure_alt(texts, shown.findings, &name, &of.figure);
    let origin = Origin::theme(&of.code).seen_by(shown.whose);
    let asked = Asked { of: Some(&origin), label: &label };
    let height = (lines + 12.0).max(ROW).round();
    let (rect, _) = screen.rows.row(ui, shown.view, (height, BEYOND), asked, commands);
    let sign = Rect::from_min_size(rect.min, vec2(16.0, height));
    paint_centred(ui.painter(), sign, &legend(Legend::Shape(of.axis)), &theme);
    let (left, top) = (rect.left() + SHAPE, rect.center().y - lines / 2.0);
    let below = top + words.size().y;
    ui.painter().galley(pos2(left, top), words, theme.colors.text);
    if let Some(note) = note {
        ui.painter().galley(pos2(left, below), note, theme.colors.text_2);
    }
    let value = of.figure.shown().map(|value| texts.points(value.get())).unwrap_or_default();
    let format = theme.format(Role::Heading);
    ui.painter().text(
        rect.right_center(),
        Align2::RIGHT_CENTER,
        value,
        format.font_id,
        format.color,
    );
}
