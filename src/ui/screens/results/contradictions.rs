//! Where figures of the books contradict the assessment. A rule asks, it does not judge.

use egui::{Label, Ui};

use super::{ResultsScreen, Shown, head};
use crate::app::Command;
use crate::depict::Origin;
use crate::method::findings::{ContradictionFinding, Findings};
use crate::prose;
use crate::text::Arg;
use crate::ui::Commands;
use crate::ui::theme::{self, Role};
use crate::ui::trace::Asked;
use crate::ui::widgets::{Button, card, place, rule, wrapped};

const BEYOND: f32 = 20.0;

/// Shows the tab.
pub fn show(ui: &mut Ui, shown: &Shown<'_>, screen: &mut ResultsScreen, commands: &mut Commands) {
    let texts = shown.view.texts();
    let Some(own) = shown.view.findings() else { return };
    if !shown.view.round.has_kpis() {
        return head::show(ui, shown, screen, &texts.tr("contradictions-not-asked"), "");
    }
    let asking: Vec<_> = prose::asking(own).collect();
    let title = match asking.is_empty() {
        true => texts.tr("contradictions-none"),
        false => prose::kpis_headline(texts, own, shown.view.round),
    };
    head::show(ui, shown, screen, &title, &prose::kpis_lead(texts, own));
    if !asking.is_empty() {
        card(ui, |ui| {
            for (at, found) in asking.iter().enumerate() {
                if at > 0 {
                    rule(ui);
                }
                one(ui, shown, screen, own, found, commands);
            }
        });
    }
    let others = own.readings.contradictions.len() - asking.len();
    if others > 0 {
        let count = [("count", Arg::Count(others))];
        wrapped(ui, Role::Legend, &texts.with("contradictions-others", &count));
    }
    ui.add_space(theme::of(ui).tokens.space.xxs);
    if ui.add(Button::new(&texts.tr("contradictions-open"))).clicked() {
        commands.send(Command::ShowKpis);
    }
}

/// What is asked, with both sides; the row leads to the trace of the theme.
fn one(
    ui: &mut Ui,
    shown: &Shown<'_>,
    screen: &mut ResultsScreen,
    own: &Findings,
    found: &ContradictionFinding,
    commands: &mut Commands,
) {
    let theme = theme::of(ui);
    let texts = shown.view.texts();
    let round = shown.view.round;
    let lines = [
        (Role::Heading, found.text.get(texts.language()).to_owned()),
        (Role::Body, prose::theme_side(texts, own, round, &found.theme)),
        (Role::Body, prose::kpi_side(texts, own, round, &found.kpi)),
    ];
    let label = lines.each_ref().map(|(_, line)| line.as_str()).join("; ");
    let width = ui.available_width();
    let high = |(role, line): &(Role, String)| {
        let mut job = egui::text::LayoutJob::single_section(line.clone(), theme.format(*role));
        job.wrap.max_width = width;
        ui.fonts_mut(|fonts| fonts.layout_job(job)).size().y
    };
    let gap = theme.tokens.space.xxs;
    let height = lines.iter().map(high).sum::<f32>() + 2.0 * gap + 20.0;
    let origin = Origin::theme(&found.theme);
    let asked = Asked { of: Some(&origin), label: &label };
    let (rect, _) = screen.rows.row(ui, shown.view, (height, BEYOND), asked, commands);
    place(
        ui,
        rect.shrink2(egui::vec2(0.0, 10.0)),
        egui::Layout::top_down(egui::Align::Min),
        |ui| {
            ui.style_mut().interaction.selectable_labels = false;
            ui.spacing_mut().item_spacing.y = gap;
            for (role, line) in lines {
                ui.add(Label::new(theme.text(role, line)).wrap());
            }
        },
    );
}
