//! The board: what there is in a sentence, five columns, and whether there is a crowd behind it.

use egui::{Id, Layout, Rect, ScrollArea, Sense, Ui, pos2, vec2};

use super::{card, column, foot, head, keys};
use crate::app::IdeaColumn;
use crate::model::{Idea, IdeaId, ThemeCode};
use crate::text::Arg;
use crate::ui::widgets::place;
use crate::ui::{Class, Commands, View, theme};

/// Between columns.
const GAP: f32 = 12.0;
/// From this width of the window on, all columns are in view.
const NARROWEST: f32 = 168.0;
/// Columns in view where there is no room for all.
const IN_VIEW: f32 = 3.5;
/// A board is no lower than this.
const LOWEST: f32 = 280.0;

/// What is looked at on the board.
#[derive(Default)]
pub struct Board {
    /// The card that should get the focus.
    pub wish: Option<IdeaId>,
    /// The card that should get it in the next frame: in this one the arrow would lead on from it.
    pub later: Option<IdeaId>,
    /// The card that has it.
    pub focused: Option<IdeaId>,
    /// The theme whose ideas are shown; all without one.
    pub theme: Option<ThemeCode>,
    /// The column that is shown where there is room for one.
    pub column: usize,
    /// The newest idea that was there, to find one that has just come.
    newest: Option<IdeaId>,
    /// Height of what stands below the columns.
    foot: f32,
}

/// The ideas of each column.
pub type Columns<'a> = [Vec<&'a Idea>; 5];

impl Board {
    /// Shows the board; returns its first control.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, commands: &mut Commands) -> Option<Id> {
        self.wish = self.later.take().or(self.wish);
        self.follow(view);
        let columns = self.columns(view);
        keys::listen(ui, view, self, &columns, commands);
        let (sideways, above) = view.class.padding();
        let tall = ui.available_height();
        let room = ui.available_width();
        ScrollArea::vertical()
            .id_salt("ideas")
            .auto_shrink([false, false])
            .show(ui, |ui| {
                let margin = egui::Margin::symmetric(sideways as i8, above as i8);
                egui::Frame::new().inner_margin(margin).show(ui, |ui| {
                    let width = (room - 2.0 * sideways).max(1.0);
                    ui.set_width(width);
                    let top = ui.cursor().top();
                    let first = head::show(ui, view, self, &columns, commands);
                    if view.open.document.ideas.is_empty() {
                        return first;
                    }
                    let taken = ui.cursor().top() - top + self.foot + 2.0 * above;
                    self.columns_ui(ui, view, &columns, (tall - taken).max(LOWEST), commands);
                    let before = ui.cursor().top();
                    foot::show(ui, view);
                    let foot = ui.cursor().top() - before;
                    if (foot - self.foot).abs() > 0.5 {
                        self.foot = foot;
                        ui.ctx().request_repaint();
                    }
                    first
                })
            })
            .inner
            .inner
    }

    /// An idea that has just come gets the focus.
    fn follow(&mut self, view: &View<'_>) {
        let newest = view.open.document.ideas.keys().next_back().copied();
        if self.newest.is_some() && newest > self.newest {
            self.wish = newest;
        }
        self.newest = newest.or(Some(IdeaId(0)));
    }

    fn columns<'a>(&self, view: &View<'a>) -> Columns<'a> {
        let ideas = view.open.document.ideas_until(view.open.round);
        let mut columns = Columns::default();
        for idea in ideas.filter(|idea| self.theme.is_none() || idea.theme() == self.theme) {
            if let Some(column) = columns.get_mut(IdeaColumn::of(idea.status()) as usize) {
                column.push(idea);
            }
        }
        columns
    }

    fn columns_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        columns: &Columns<'_>,
        height: f32,
        commands: &mut Commands,
    ) {
        let width = ui.available_width();
        self.focused = None;
        if view.class == Class::Tiny {
            let shown = IdeaColumn::ALL.into_iter().zip(columns).nth(self.column);
            if let Some((which, ideas)) = shown {
                column::plain(ui, view, which, ideas, self, commands);
            }
            return;
        }
        let many = IdeaColumn::ALL.len() as f32;
        let all = (width + GAP) / many - GAP;
        let one = if all >= NARROWEST { all } else { (width - 3.0 * GAP) / IN_VIEW };
        let whole = vec2(many * (one + GAP) - GAP, height);
        let scroll = ScrollArea::horizontal().id_salt("columns").auto_shrink([false, true]);
        let shown = scroll.show(ui, |ui| {
            let mut is_wanted = false;
            let (rect, _) = ui.allocate_exact_size(whole, Sense::hover());
            for (at, (which, ideas)) in IdeaColumn::ALL.into_iter().zip(columns).enumerate() {
                let left = rect.left() + at as f32 * (one + GAP);
                let area = Rect::from_min_size(pos2(left, rect.top()), vec2(one, height));
                is_wanted |= place(ui, area, Layout::top_down(egui::Align::Min), |ui| {
                    column::scrolled(ui, view, (which, area), ideas, self, commands)
                });
            }
            is_wanted
        });
        // The columns have scrolled sideways, and keep from the page what it should scroll to.
        if shown.inner {
            ui.scroll_to_rect(shown.inner_rect, None);
        }
        card::dragged(ui, view);
        ui.add_space(theme::of(ui).tokens.space.xs);
    }

    /// How many ideas each column has, for the chooser of a narrow window.
    pub fn named(view: &View<'_>, columns: &Columns<'_>) -> Vec<String> {
        let name = |(which, ideas): (IdeaColumn, &Vec<&Idea>)| {
            let name = view.texts().tr(which.key());
            let args = [("name", Arg::Text(&name)), ("count", Arg::Count(ideas.len()))];
            view.texts().with("ideas-column", &args)
        };
        IdeaColumn::ALL.into_iter().zip(columns).map(name).collect()
    }
}
