//! The screens, in the order of the job.

use egui::{Id, Rect, Role as AccessRole, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::app::{Command, Screen, State};
use crate::ui::{Commands, theme, theme::Role};

/// Key of a screen's name.
pub fn key(screen: Screen) -> &'static str {
    match screen {
        Screen::Overview => "screen-overview",
        Screen::Answer => "screen-answer",
        Screen::People => "screen-people",
        Screen::Customers => "screen-customers",
        Screen::Results => "screen-results",
        Screen::Years => "screen-years",
        Screen::Journey => "screen-journey",
        Screen::Ideas => "screen-ideas",
        Screen::Report => "screen-report",
    }
}

/// Shows the navigation; returns its first control.
pub fn show(ui: &mut Ui, state: &State, commands: &mut Commands) -> Option<Id> {
    let gap = theme::of(ui).tokens.space.s;
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut first = None;
    for screen in Screen::ALL {
        let response = row(ui, state, screen);
        first = first.or(Some(response.id));
        if response.clicked() {
            commands.send(Command::Show(screen));
        }
        // The job in four parts: the whole, asking, seeing, taking along.
        if matches!(screen, Screen::Overview | Screen::Customers | Screen::Journey) {
            ui.add_space(gap);
        }
    }
    first
}

fn row(ui: &mut Ui, state: &State, screen: Screen) -> egui::Response {
    let theme = theme::of(ui);
    let chosen = state.screen == screen;
    let name = state.texts.tr(key(screen));
    let size = vec2(ui.available_width(), theme.tokens.size.nav_row);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(AccessRole::Tab, true, chosen, &name));
    let fill = match (chosen, response.hovered()) {
        (true, _) => Some(theme.colors.selected),
        (false, true) => Some(theme.colors.hover),
        (false, false) => None,
    };
    if let Some(fill) = fill {
        ui.painter().rect_filled(rect, theme.tokens.radius.control, fill);
    }
    if chosen {
        let bar = Rect::from_min_max(
            pos2(rect.left(), rect.top() + 10.0),
            pos2(rect.left() + 3.0, rect.bottom() - 10.0),
        );
        ui.painter().rect_filled(bar, 1.5, theme.colors.accent);
    }
    let role = if chosen { Role::Heading } else { Role::Second };
    let format = theme.format(role);
    let at = pos2(rect.left() + theme.tokens.space.s, rect.center().y);
    ui.painter().text(at, egui::Align2::LEFT_CENTER, &name, format.font_id, format.color);
    if screen == Screen::Answer
        && let Some((done, total)) =
            state.open.as_ref().and_then(|open| open.round()).map(|round| round.progress())
    {
        let format = theme.format(Role::Legend);
        let at = pos2(rect.right() - theme.tokens.space.s, rect.center().y);
        let count = format!("{done}/{total}");
        ui.painter().text(at, egui::Align2::RIGHT_CENTER, count, format.font_id, format.color);
    }
    theme.focus_ring(ui, &response);
    response
}
