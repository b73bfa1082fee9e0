//! Where a figure comes from: rows that can be asked, and the panel that answers beside any screen.
//!
//! The panel stands at the right where there is room, lies over the right part of the page where
//! there is less, and is a page of its own in a tiny window.

mod account;
mod foot;
mod panel;
mod parts;
mod rows;
mod score;
mod table;

use egui::{
    Align, Area, Context, Frame, Id, Key, Layout, Margin, Modifiers, Order, Panel, Rect,
    ScrollArea, Ui, UiBuilder, vec2,
};

pub use rows::{Asked, Rows};
pub use table::table_ui;

use super::pane::{Edge, Pane, TRACE};
use super::widgets::Button;
use super::{Class, Commands, View, keys, theme};
use crate::app::{Command, Screen, Traced};
use crate::chart::HitOf;
use crate::depict::Origin;
use crate::model::Side;
use crate::text::Arg;

/// Least room for a page in two columns beside the panel.
const TWO_COLUMNS: f32 = 860.0;
/// How narrow and how wide the panel may be.
const WIDTHS: std::ops::RangeInclusive<f32> = 280.0..=480.0;

/// The panel's first control while it is shown, for F6.
pub fn first_control(context: &Context) -> Option<Id> {
    context.data(|data| data.get_temp::<Option<Id>>(first_id()).flatten())
}

fn first_id() -> Id {
    Id::unique("trace_first")
}

fn pane(ui: &Ui, view: &View<'_>) -> Pane {
    Pane::new(TRACE, view.class, theme::of(ui).tokens.size.trace_panel, WIDTHS)
}

/// Asks for the score of a place of a picture that was pressed.
pub fn ask(pressed: Option<HitOf>, whose: Option<Side>, commands: &mut Commands) {
    if let Some(HitOf::Score(subject, round)) = pressed {
        let round = Some(round);
        commands.send(Command::Trace(Origin::Score { subject, whose, round }));
    }
}

/// Shows a page with the trace beside it; returns the page's first control. The page is told how
/// much room is left.
pub fn beside(
    ui: &mut Ui,
    view: &View<'_>,
    commands: &mut Commands,
    page: impl FnOnce(&mut Ui, &View<'_>, &mut Commands) -> Option<Id>,
) -> Option<Id> {
    // The page keeps its controls, and so its focus, when the panel comes and goes.
    let page = |ui: &mut Ui, view: &View<'_>, commands: &mut Commands| {
        let place = UiBuilder::new().scope_id(Id::unique("traced_page"));
        ui.scope_builder(place, |ui| page(ui, view, commands)).inner
    };
    let Some(traced) = &view.open.trace else { return page(ui, view, commands) };
    let free = !keys::are_covered(ui.ctx(), view.state);
    if free && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        commands.send(Command::CloseTrace);
    }
    match view.class {
        Class::Tiny => Some(alone(ui, view, traced, commands)),
        Class::Small | Class::Normal => {
            let first = page(ui, view, commands);
            over(ui, view, traced, commands);
            first
        }
        Class::Wide => {
            let pane = pane(ui, view);
            let shown = Panel::right("trace")
                .exact_size(pane.width(ui, view.state))
                .frame(Frame::new().fill(theme::of(ui).colors.card))
                .show(ui, |ui| filled(ui, view, traced, commands));
            let cramped = ui.available_width() < TWO_COLUMNS;
            let class = if cramped { Class::Small } else { view.class };
            let first = page(ui, &View { class, ..*view }, commands);
            pane.edge_ui(ui, view.state, (shown.response.rect, Edge::Left), commands);
            first
        }
    }
}

/// The facts scroll, the foot stays.
fn filled(ui: &mut Ui, view: &View<'_>, traced: &Traced, commands: &mut Commands) {
    let space = theme::of(ui).tokens.space;
    let margin = Margin::symmetric(space.xl as i8, space.m as i8);
    Panel::bottom("trace_foot")
        .show_separator_line(false)
        .frame(Frame::new().inner_margin(margin))
        .show(ui, |ui| panel::foot_ui(ui, view, traced, commands));
    let room = ui.available_width();
    ScrollArea::vertical().id_salt("trace").auto_shrink([false, false]).show(ui, |ui| {
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.set_width((room - 2.0 * space.xl).max(1.0));
            let first = panel::show(ui, view, traced, commands);
            ui.data_mut(|data| data.insert_temp(first_id(), first));
        });
    });
}

/// Over the right part of the page.
fn over(ui: &Ui, view: &View<'_>, traced: &Traced, commands: &mut Commands) {
    let theme = theme::of(ui);
    let whole = ui.max_rect();
    let pane = pane(ui, view);
    let width = pane.width(ui, view.state).min(whole.width());
    let size = vec2(width, whole.height());
    Area::new(Id::unique("trace_over"))
        .order(Order::Middle)
        .fade_in(false)
        .fixed_pos(whole.right_top() - vec2(width, 0.0))
        .show(ui.ctx(), |ui| {
            let shadow = ui.visuals().popup_shadow;
            Frame::new().fill(theme.colors.card).stroke(theme.hairline()).shadow(shadow).show(
                ui,
                |ui| {
                    ui.set_min_size(size);
                    ui.set_max_size(size);
                    filled(ui, view, traced, commands);
                },
            );
            let area = Rect::from_min_size(whole.right_top() - vec2(width, 0.0), size);
            pane.edge_ui(ui, view.state, (area, Edge::Left), commands);
        });
}

/// A page of its own with the way back; returns that.
fn alone(ui: &mut Ui, view: &View<'_>, traced: &Traced, commands: &mut Commands) -> Id {
    let (sideways, above) = view.class.padding();
    let margin = Margin::symmetric(sideways as i8, above as i8);
    let top = Panel::top("trace_top")
        .show_separator_line(false)
        .frame(Frame::new().inner_margin(Margin { bottom: 0, ..margin }));
    let back = top.show(ui, |ui| {
        let screen = [("screen", Arg::Text(&view.texts().tr(screen_key(view.state.screen))))];
        let back = ui.add(Button::link(&view.texts().with("trace-back", &screen)));
        if back.clicked() {
            commands.send(Command::CloseTrace);
        }
        back.id
    });
    ui.with_layout(Layout::top_down(Align::Min), |ui| filled(ui, view, traced, commands));
    back.inner
}

/// Key of the name of a screen that shows traces.
fn screen_key(screen: Screen) -> &'static str {
    match screen {
        Screen::Overview => "screen-overview",
        Screen::Years => "screen-years",
        Screen::People => "screen-people",
        Screen::Customers => "screen-customers",
        _ => "screen-results",
    }
}
