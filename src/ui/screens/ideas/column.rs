//! One column of the board: its name, its cards, and where a dragged card may be put down.

use egui::{Align, Id, Layout, Margin, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui};

use super::board::Board;
use super::card;
use crate::app::{Command, IdeaColumn, idea_move};
use crate::model::{Idea, IdeaId};
use crate::ui::{Commands, View, theme, theme::Role};

/// A column of a fixed height whose cards scroll; whether one of them has to come into view.
pub fn scrolled(
    ui: &mut Ui,
    view: &View<'_>,
    (which, area): (IdeaColumn, Rect),
    ideas: &[&Idea],
    board: &mut Board,
    commands: &mut Commands,
) -> bool {
    let theme = theme::of(ui);
    ui.painter().rect_filled(area, theme.tokens.radius.card, theme.colors.panel);
    put_down(ui, view, which, area, commands);
    let margin = Margin { left: 10, right: 4, top: 10, bottom: 10 };
    let frame = egui::Frame::new().inner_margin(margin).show(ui, |ui| {
        let name = heading(ui, view, which, ideas.len());
        let scroll = ScrollArea::vertical().id_salt(which).auto_shrink([false, false]);
        let shown = scroll.show(ui, |ui| {
            // Clear of the bar, and of the ring of the focus.
            ui.set_width((ui.available_width() - 6.0).max(1.0));
            cards(ui, view, &name, ideas, board, commands)
        });
        shown.inner
    });
    // The cards scroll up and down; the column itself comes into view sideways.
    if frame.inner {
        ui.scroll_to_rect(area, None);
    }
    frame.inner
}

/// A column that is as high as its cards.
pub fn plain(
    ui: &mut Ui,
    view: &View<'_>,
    which: IdeaColumn,
    ideas: &[&Idea],
    board: &mut Board,
    commands: &mut Commands,
) {
    let theme = theme::of(ui);
    let frame = egui::Frame::new().fill(theme.colors.panel).corner_radius(theme.tokens.radius.card);
    frame.inner_margin(Margin::same(10)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let name = heading(ui, view, which, ideas.len());
        cards(ui, view, &name, ideas, board, commands);
    });
}

fn heading(ui: &mut Ui, view: &View<'_>, which: IdeaColumn, count: usize) -> String {
    let theme = theme::of(ui);
    let name = view.texts().tr(which.key());
    ui.spacing_mut().interact_size.y = theme.tokens.text.body.line;
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(theme.tokens.space.xxs);
            ui.label(theme.text(Role::Legend, count.to_string()));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add_space(2.0);
                ui.add(egui::Label::new(theme.text(Role::Heading, &name)).truncate());
            });
        });
    });
    name
}

/// Shows the cards; whether one of them has to come into view.
fn cards(
    ui: &mut Ui,
    view: &View<'_>,
    column: &str,
    ideas: &[&Idea],
    board: &mut Board,
    commands: &mut Commands,
) -> bool {
    let mut is_wanted = false;
    ui.spacing_mut().item_spacing.y = theme::of(ui).tokens.space.xs;
    for idea in ideas {
        // Asked for before the card takes the request for itself.
        is_wanted |= is_asked_for(ui, card::id(idea.id));
        let response = card::show(ui, view, idea, column);
        let is_wished = board.wish.take_if(|wish| *wish == idea.id).is_some();
        if is_wished {
            response.request_focus();
        }
        if is_wished || response.gained_focus() {
            response.scroll_to_me(None);
        }
        is_wanted |= is_wished || response.gained_focus();
        if response.has_focus() {
            board.focused = Some(idea.id);
        }
        if response.clicked() {
            commands.send(Command::ShowIdea(Some(idea.id)));
        }
    }
    is_wanted
}

/// Whether somebody who does not see the window asked for it to come into view.
fn is_asked_for(ui: &Ui, card: Id) -> bool {
    let action = egui::accesskit::Action::ScrollIntoView;
    ui.input(|input| input.has_accesskit_action_request(card, action))
}

/// A card that is dragged over a column where it may go shows so, and goes there when let go.
fn put_down(ui: &Ui, view: &View<'_>, which: IdeaColumn, area: Rect, commands: &mut Commands) {
    let place = ui.interact(area, Id::unique(("idea column", which)), Sense::hover());
    let status = |id: &IdeaId| view.open.document.ideas.get(id).map(Idea::status);
    if let Some(over) = place.dnd_hover_payload::<IdeaId>()
        && status(&over).is_some_and(|from| idea_move(from, which).is_some())
    {
        let theme = theme::of(ui);
        let edge = Stroke::new(theme.tokens.stroke.line, theme.colors.accent);
        ui.painter().rect_stroke(area, theme.tokens.radius.card, edge, StrokeKind::Inside);
    }
    if let Some(id) = place.dnd_release_payload::<IdeaId>()
        && let Some(from) = status(&id).filter(|from| IdeaColumn::of(*from) != which)
    {
        // Where it may not go, the program says so.
        commands.send(Command::MoveIdea(*id, idea_move(from, which).unwrap_or(from)));
    }
}
