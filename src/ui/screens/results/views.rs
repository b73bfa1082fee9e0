//! Two views of each theme beside each other.

use egui::Ui;

use super::{ResultsScreen, Shown, head, table};
use crate::depict::{Beside, Table, ViewNames, ViewRow, view_rows, view_table};
use crate::method::findings::crowd::{CrowdFindings, ViewPair};
use crate::prose;
use crate::ui::plots::dumbbells_ui;
use crate::ui::theme;
use crate::ui::trace::Asked;
use crate::ui::widgets::{card, chooser, segmented};
use crate::ui::{Class, Commands, View};

const BEYOND: f32 = 20.0;

/// Shows the tab.
pub fn show(ui: &mut Ui, shown: &Shown<'_>, screen: &mut ResultsScreen, commands: &mut Commands) {
    let texts = shown.view.texts();
    let there = offered(shown.view);
    let chosen = chosen(&there, screen.beside);
    let Some((beside, pairs)) = there.get(chosen) else {
        let (title, lead) = (texts.tr("views-none"), texts.tr("views-none-text"));
        return head::show(ui, shown, screen, &title, &lead);
    };
    let names = ViewNames::of(texts, *beside);
    let both = [names.own.as_str(), names.other.as_str()];
    let title = prose::views_finding(texts, &shown.view.round.questionnaire, both, pairs);
    head::show(ui, shown, screen, &title, "");
    choose(ui, shown, screen, &there, chosen);
    let rows = view_rows(texts, &names, pairs);
    dumbbells(ui, shown, screen, (&names, &rows), commands);
    table::toggle(ui, shown, screen);
}

/// The rows as a picture or as a table; each can be asked where it comes from.
pub(super) fn dumbbells(
    ui: &mut Ui,
    shown: &Shown<'_>,
    screen: &mut ResultsScreen,
    (names, rows): (&ViewNames, &[ViewRow]),
    commands: &mut Commands,
) {
    let texts = shown.view.texts();
    if shown.table {
        let origins = rows.iter().map(|row| Some(row.origin.clone()));
        let table = Table::of_lines(view_table(texts, names, rows), origins);
        return table::show(ui, shown, screen, &table, commands);
    }
    card(ui, |ui| {
        dumbbells_ui(ui, texts, names, rows, |ui, height, row| {
            let asked = Asked { of: Some(&row.origin), label: &row.sentence };
            screen.rows.row(ui, shown.view, (height, BEYOND), asked, commands).0
        });
    });
}

/// The views that the tab shows.
pub(super) fn shown_views(view: &View<'_>, asked: Option<Beside>) -> Option<Beside> {
    let there = offered(view);
    there.get(chosen(&there, asked)).map(|(beside, _)| *beside)
}

/// Which of those that there are is shown: the one that was asked for, else the first.
fn chosen(there: &[(Beside, &[ViewPair])], asked: Option<Beside>) -> usize {
    there.iter().position(|(beside, _)| Some(*beside) == asked).unwrap_or(0)
}

/// The pairs of views that the crowd has.
fn offered<'a>(view: &View<'a>) -> Vec<(Beside, &'a [ViewPair])> {
    let crowd = view.open.crowd.as_deref().filter(|crowd| crowd.round == view.round.id);
    let Some(CrowdFindings { views, .. }) = crowd else { return Vec::new() };
    let all = [
        (Beside::of_customers(&views.own_customers), views.own_customers.as_slice()),
        (Beside::OwnStaff, views.own_staff.as_slice()),
        (Beside::LeadersFrontLine, views.leaders_front_line.as_slice()),
        (Beside::Contact, views.contact.as_slice()),
    ];
    all.into_iter().filter(|(_, pairs)| !pairs.is_empty()).collect()
}

fn choose(
    ui: &mut Ui,
    shown: &Shown<'_>,
    screen: &mut ResultsScreen,
    there: &[(Beside, &[ViewPair])],
    chosen: usize,
) {
    if there.len() < 2 {
        return;
    }
    let texts = shown.view.texts();
    let names: Vec<String> = there.iter().map(|(beside, _)| texts.tr(key(*beside))).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let name = texts.tr("views-which");
    let pressed = if shown.view.class > Class::Tiny && ui.available_width() > 640.0 {
        segmented(ui, &name, &names, Some(chosen), true)
    } else {
        let now = names.get(chosen).copied().unwrap_or_default();
        chooser(ui, &name, now, &names, Some(chosen)).1
    };
    if let Some((beside, _)) = pressed.and_then(|at| there.get(at)) {
        screen.beside = Some(*beside);
    }
    ui.add_space(theme::of(ui).tokens.space.xxs);
}

fn key(beside: Beside) -> &'static str {
    match beside {
        Beside::OwnCustomers => "views-own-customers",
        Beside::StaffCustomers => "views-staff-customers",
        Beside::OwnStaff => "views-own-staff",
        Beside::LeadersFrontLine => "views-leaders-front",
        Beside::Contact => "views-contact",
        // Feelings have a tab of their own.
        Beside::EstimateCustomers => "feelings-title",
    }
}
