//! Where reaching a target pays most.

use egui::Ui;

use super::{ResultsScreen, Shown, head, table};
use crate::app::{Command, Dialog};
use crate::chart::priorities;
use crate::depict::{self, Origin, at_target, priority_table};
use crate::method::findings::Findings;
use crate::prose;
use crate::text::Arg;
use crate::ui::plots::{Alternative, asked_picture_ui};
use crate::ui::theme::{self, Role};
use crate::ui::trace::{self, Asked};
use crate::ui::widgets::{Button, card, rule, wrapped};
use crate::ui::{Commands, View};

const HEIGHT: f64 = 340.0;
const ROW: f32 = 36.0;
const BEYOND: f32 = 20.0;
/// How many are named below the picture.
const FIRST: usize = 3;

/// Shows the tab. Priorities stand on the organization's own figures.
pub fn show(ui: &mut Ui, shown: &Shown<'_>, screen: &mut ResultsScreen, commands: &mut Commands) {
    let texts = shown.view.texts();
    let Some(own) = shown.view.findings() else { return };
    let questionnaire = &shown.view.round.questionnaire;
    let width = f64::from(ui.available_width()) - 40.0;
    let input = depict::priorities(texts, own, questionnaire, (width, HEIGHT));
    let reached = [("count", Arg::Count(at_target(own)))];
    let reached = texts.with("priorities-at-target", &reached);
    let Some(input) = input else {
        return without(ui, shown, screen, own, commands);
    };
    let title = prose::next_headline(texts, own, questionnaire);
    head::show(ui, shown, screen, &title, "");
    let of_own = Shown { whose: None, findings: own, ..*shown };
    let of = priority_table(texts, own, questionnaire);
    if shown.table {
        table::show(ui, &of_own, screen, &of, commands);
    } else {
        card(ui, |ui| {
            let said = own.priorities.first();
            let said = said.map(|first| prose::priority_alt(texts, questionnaire, first));
            let sentence = said.unwrap_or_default();
            let lines = of.lines();
            let alternative = Alternative { sentence: &sentence, table: &lines };
            let (_, asked) = asked_picture_ui(ui, &priorities(&input), alternative);
            trace::ask(asked, None, commands);
            ui.spacing_mut().item_spacing.y = 0.0;
            for one in own.weighed.iter().take(FIRST) {
                rule(ui);
                let label = prose::priority_alt(texts, questionnaire, one);
                let origin = Origin::theme(&one.code);
                row(ui, shown.view, screen, &origin, &label, commands);
            }
        });
    }
    wrapped(ui, Role::Legend, &reached);
    table::toggle(ui, shown, screen);
}

fn row(
    ui: &mut Ui,
    view: &View<'_>,
    screen: &mut ResultsScreen,
    origin: &Origin,
    label: &str,
    commands: &mut Commands,
) {
    let theme = theme::of(ui);
    let mut job = egui::text::LayoutJob::single_section(label.to_owned(), theme.format(Role::Body));
    job.wrap.max_width = ui.available_width();
    let words = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let asked = Asked { of: Some(origin), label };
    let height = (words.size().y + 16.0).max(ROW);
    let (rect, _) = screen.rows.row(ui, view, (height, BEYOND), asked, commands);
    let top = rect.center().y - words.size().y / 2.0;
    ui.painter().galley(egui::pos2(rect.left(), top), words, theme.colors.text);
}

/// Without targets, without an overall figure, or with every target reached.
fn without(
    ui: &mut Ui,
    shown: &Shown<'_>,
    screen: &mut ResultsScreen,
    own: &Findings,
    commands: &mut Commands,
) {
    let texts = shown.view.texts();
    let aims = own.themes.iter().any(|theme| theme.figure.target.is_some());
    let whole = own.overall.figure.shown().is_some();
    let key = if aims && whole { "priorities-reached" } else { "priorities-none" };
    head::show(ui, shown, screen, &texts.tr(key), "");
    if !aims && ui.add(Button::new(&texts.tr("priorities-set"))).clicked() {
        commands.send(Command::Ask(Dialog::Targets));
    }
}
