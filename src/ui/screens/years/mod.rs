//! Development over the rounds, and two rounds side by side.

mod badge;
mod changes;
mod head;
mod keys;
mod lines;
mod list;
mod parts;
mod table;
mod trend;

use std::collections::BTreeSet;

use egui::{Id, Ui};

use super::page;
use crate::app::{Command, Dialog};
use crate::method::findings::{Comparison, Findings, Measure};
use crate::model::{Side, ThemeCode};
use crate::prose;
use crate::ui::trace::{self, Rows};
use crate::ui::widgets::{Button, wrapped};
use crate::ui::{Class, Commands, View, theme, theme::Role, whose};

/// Height of both pictures.
const PICTURE: f64 = 252.0;
/// Trend and waterfall stand side by side from this width on.
const SIDE_BY_SIDE: f32 = 776.0;

/// What the screen shows of what there is.
#[derive(Default)]
pub struct YearsScreen {
    /// All themes, not only the largest changes.
    all: bool,
    /// The themes as a slope, not as a table.
    slope: bool,
    /// Tables in the place of all pictures.
    tables: bool,
    /// What changed in the questionnaire.
    listed: bool,
    /// Whose figures; none for the organization's own.
    whose: Option<Side>,
    /// What the trend shows; until chosen, what suits the rounds.
    measure: Option<Measure>,
    /// Lines beside the dimensions.
    lines: Lines,
    /// Everything that can be asked where it comes from.
    rows: Rows,
}

/// Lines beside the three dimensions.
#[derive(Default)]
struct Lines {
    /// Whether they are shown at all.
    more: bool,
    /// The overall figure.
    overall: bool,
    /// Themes that stand out.
    themes: BTreeSet<ThemeCode>,
}

/// What every part of the screen reads.
#[derive(Clone, Copy)]
struct Here<'a> {
    view: &'a View<'a>,
    findings: &'a Findings,
    comparison: Option<&'a Comparison>,
    measure: Measure,
    whose: Option<Side>,
}

impl Here<'_> {
    /// Whether the trend can be shown on several footings.
    fn has_measures(&self) -> bool {
        self.whose.is_none() && self.findings.measure() != Measure::Published
    }
}

impl YearsScreen {
    /// Shows the screen; returns its first control.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, commands: &mut Commands) -> Option<Id> {
        let own = view.findings()?;
        if own.measure() == Measure::Published {
            self.measure = None;
        }
        let here = self.here(view, own);
        self.rows.listen(ui, view);
        keys::listen(ui, view, here, self, commands);
        let here = self.here(view, own);
        trace::beside(ui, view, commands, |ui, view, commands| {
            self.page_ui(ui, Here { view, ..here }, commands)
        })
    }

    fn here<'a>(&self, view: &'a View<'a>, own: &'a Findings) -> Here<'a> {
        let whose = whose::there(view, self.whose);
        let Some(side) = whose else {
            let measure = self.measure.unwrap_or_else(|| own.measure());
            let comparison = view.open.comparison.as_deref();
            return Here { view, findings: own, comparison, measure, whose };
        };
        let comparison = view.open.seen_since.get(&side).map(|since| &**since);
        let findings = view.figures(whose).unwrap_or(own);
        // A crowd's years stand as published: each is what its round shows.
        Here { view, findings, comparison, measure: Measure::Published, whose }
    }

    fn page_ui(&mut self, ui: &mut Ui, here: Here<'_>, commands: &mut Commands) -> Option<Id> {
        let Here { view, comparison, .. } = here;
        page(ui, view.class, "years", |ui| {
            if view.open.document.rounds.len() < 2 {
                return self.only_one(ui, here, commands);
            }
            let first = head::show(ui, here, self, commands);
            if let Some(found) = comparison.filter(|found| self.is_listed(found)) {
                list::card_ui(ui, view, found);
            }
            ui.add_space(theme::of(ui).tokens.space.xs);
            self.pictures(ui, here, commands);
            let gap = theme::of(ui).tokens.space.m - ui.spacing().item_spacing.y;
            if self.lines.more && !self.tables {
                ui.add_space(gap);
                lines::card_ui(ui, here, &mut self.lines);
            }
            if let Some(comparison) = comparison {
                ui.add_space(gap);
                changes::card_ui(ui, here, comparison, self, commands);
            }
            first
        })
    }

    /// Whether it is told why so few items can be compared: where nothing can, it always is.
    fn is_listed(&self, comparison: &Comparison) -> bool {
        comparison.comparable_items == 0 || (self.listed && list::is_there(comparison))
    }

    /// The trend with one dot, and how to get the second.
    fn only_one(&mut self, ui: &mut Ui, here: Here<'_>, commands: &mut Commands) -> Option<Id> {
        let texts = here.view.texts();
        let title = prose::years_headline(texts, here.findings);
        ui.add(egui::Label::new(theme::of(ui).text(Role::PageSentence, title)).wrap());
        let space = theme::of(ui).tokens.space;
        ui.add_space(space.xs);
        trend::card_ui(ui, here, self, 0.0, commands);
        ui.add_space(space.s);
        wrapped(ui, Role::Second, &texts.tr("years-one-round"));
        if !here.view.open.can_edit() {
            return None;
        }
        ui.add_space(space.xs);
        let button = ui.add(Button::primary(&texts.tr("years-new-round")));
        if button.clicked() {
            commands.send(Command::Ask(Dialog::NewRound));
        }
        Some(button.id)
    }

    fn pictures(&mut self, ui: &mut Ui, here: Here<'_>, commands: &mut Commands) {
        let gap = theme::of(ui).tokens.space.m;
        let width = ui.available_width();
        let parts = here.comparison.and_then(|found| found.parts(here.measure));
        let class = here.view.class;
        let Some(parts) = parts else {
            trend::card_ui(ui, here, self, 0.0, commands);
            return;
        };
        if class < Class::Normal || width < SIDE_BY_SIDE {
            trend::card_ui(ui, here, self, 0.0, commands);
            ui.add_space(gap);
            parts::card_ui(ui, here, &parts, self, 0.0, commands);
            return;
        }
        // The taller card decides the height of both; known from the frame before.
        let id = ui.scope_id().with("pictures");
        let height = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or(0.0);
        // The waterfall needs room for its names.
        let left = ((width - gap) * 0.61).min(width - gap - 362.0).floor();
        let row = ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            let a = ui.vertical(|ui| {
                ui.set_width(left);
                trend::card_ui(ui, here, self, height, commands)
            });
            let b = ui.vertical(|ui| {
                ui.set_width(width - gap - left);
                parts::card_ui(ui, here, &parts, self, height, commands)
            });
            a.inner.max(b.inner)
        });
        if (row.inner - height).abs() > 0.5 {
            ui.data_mut(|data| data.insert_temp(id, row.inner));
            ui.ctx().request_repaint();
        }
    }
}
