//! Every figure of the round, and where each comes from.

mod contradictions;
mod empty;
mod feelings;
mod head;
mod heat;
mod keys;
mod path;
mod priorities;
mod radar;
mod strengths;
mod tab;
mod table;
mod tabs;
mod themes;
mod views;
mod vision;

use egui::{Id, Ui};

use super::page;
use crate::app::Plate;
use crate::depict::{Beside, ThemeOrder};
use crate::method::findings::Findings;
use crate::model::Side;
use crate::prose;
use crate::ui::trace::{self, Rows};
use crate::ui::{Commands, View, take, whose};
use tab::Tab;

/// What is chosen and pointed at.
#[derive(Default)]
pub struct ResultsScreen {
    tab: Tab,
    /// Whose figures; none for the organization's own.
    whose: Option<Side>,
    order: ThemeOrder,
    beside: Option<Beside>,
    /// The table instead of the picture.
    table: bool,
    rows: Rows,
}

/// What a tab is shown from.
#[derive(Clone, Copy)]
struct Shown<'a> {
    view: &'a View<'a>,
    /// The figures that were chosen.
    findings: &'a Findings,
    whose: Option<Side>,
    order: ThemeOrder,
    table: bool,
}

impl ResultsScreen {
    /// Shows the screen; returns its first control.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, commands: &mut Commands) -> Option<Id> {
        let own = view.findings()?;
        let whose = self.whose(view, own);
        let findings = view.figures(whose).filter(|found| prose::has_themes(found));
        let Some(findings) = findings else { return empty::show(ui, view, commands) };
        keys::listen(ui, view, self);
        self.rows.listen(ui, view);
        trace::beside(ui, view, commands, |ui, view, commands| {
            let first = tabs::show(ui, view, &mut self.tab);
            page(ui, view.class, self.tab.key(), |ui| {
                let (order, table) = (self.order, self.table);
                let shown = Shown { view, findings, whose, order, table };
                self.tab_ui(ui, &shown, commands);
                if let Some(plate) = self.plate(view, whose) {
                    take::menu_ui(ui, view.state, &plate, commands);
                    take::by_key(ui.ctx(), view.state, &plate, commands);
                }
            });
            first
        })
    }

    /// The picture of the tab, where it can be taken along.
    fn plate(&self, view: &View<'_>, whose: Option<Side>) -> Option<Plate> {
        match self.tab {
            Tab::Themes => Some(Plate::Themes(whose)),
            Tab::Heat => Some(Plate::Heat(whose)),
            Tab::Radar => Some(Plate::Radar(whose)),
            Tab::Vision if whose.is_none() => Some(Plate::Listening),
            Tab::Feelings => Some(Plate::Feelings),
            Tab::Views => views::shown_views(view, self.beside).map(Plate::Views),
            Tab::Priorities => Some(Plate::Priorities),
            Tab::Vision | Tab::Strengths | Tab::Contradictions | Tab::Path => None,
        }
    }

    /// Whose figures are shown: those that are chosen, of the others where there are none of one's
    /// own.
    fn whose(&mut self, view: &View<'_>, own: &Findings) -> Option<Side> {
        let chosen = whose::there(view, self.whose);
        if chosen.is_none() && !prose::has_themes(own) {
            self.whose = view.open.seen.keys().next().copied();
            return self.whose;
        }
        chosen
    }

    fn tab_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, commands: &mut Commands) {
        match self.tab {
            Tab::Themes => themes::show(ui, shown, self, commands),
            Tab::Heat => heat::show(ui, shown, self, commands),
            Tab::Strengths => strengths::show(ui, shown, self, commands),
            Tab::Vision => vision::show(ui, shown, self, commands),
            Tab::Feelings => feelings::show(ui, shown, self, commands),
            Tab::Views => views::show(ui, shown, self, commands),
            Tab::Priorities => priorities::show(ui, shown, self, commands),
            Tab::Contradictions => contradictions::show(ui, shown, self, commands),
            Tab::Path => path::show(ui, shown, self, commands),
            Tab::Radar => radar::show(ui, shown, self, commands),
        }
    }
}
