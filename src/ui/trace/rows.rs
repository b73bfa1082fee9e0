//! Rows of figures: ↑↓ walk along them, Enter asks where a figure comes from.

use egui::{
    Color32, EventFilter, FocusDirection, Id, Key, Modifiers, Rect, Response, Role as AccessRole,
    Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, vec2,
};

use crate::app::Command;
use crate::depict::Origin;
use crate::ui::{Commands, View, keys, theme};

/// Which figure a row asks for.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The figure; none for a row that cannot be traced.
    pub of: Option<&'a Origin>,
    /// The row as one sentence.
    pub label: &'a str,
}

/// The rows of a page in the order of reading, as they were shown last.
#[derive(Debug, Default)]
pub struct Rows {
    shown: Vec<Id>,
    next: Vec<Id>,
    /// What the rows of this frame are of, for rows of the same thing.
    of: Vec<Id>,
}

impl Rows {
    /// Begins a frame: walks where the arrows lead. Call it before the first row.
    pub fn listen(&mut self, ui: &Ui, view: &View<'_>) {
        self.shown = std::mem::take(&mut self.next);
        self.of.clear();
        if !keys::are_free(ui.ctx(), view.state) {
            return;
        }
        let focused = ui.memory(|memory| memory.focused());
        let at = focused.and_then(|id| self.shown.iter().position(|row| *row == id));
        if let Some(id) = focused.filter(|_| at.is_some()) {
            keep_arrows(ui, view, id);
        } else if focused.is_some() {
            return;
        }
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let last = self.shown.len().checked_sub(1);
        let to = if pressed(Key::ArrowDown) {
            at.map_or(Some(0), |at| Some(at + 1)).zip(last).map(|(to, last)| to.min(last))
        } else if pressed(Key::ArrowUp) {
            at.map_or(last, |at| at.checked_sub(1))
        } else {
            None
        };
        if let Some(id) = to.and_then(|to| self.shown.get(to)) {
            ui.memory_mut(|memory| {
                memory.request_focus(*id);
                // egui would walk on from there by itself.
                memory.move_focus(FocusDirection::None);
            });
            keep_arrows(ui, view, *id);
            ui.ctx().request_repaint();
        }
    }

    /// Whether one of the rows has the focus.
    pub fn have_focus(&self, ui: &Ui) -> bool {
        ui.memory(|memory| memory.focused()).is_some_and(|id| self.shown.contains(&id))
    }

    /// Allocates a row over the whole width and paints what is chosen or pointed at, `beyond` points
    /// wider on both sides.
    pub fn row(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        (height, beyond): (f32, f32),
        asked: Asked<'_>,
        commands: &mut Commands,
    ) -> (Rect, Response) {
        let size = vec2(ui.available_width(), height);
        let Some(origin) = asked.of else {
            let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(AccessRole::Row, true, asked.label));
            return (rect, response);
        };
        let (_, rect) = ui.allocate_space(size);
        let response = ui.interact(rect, self.id(asked), Sense::click());
        let chosen = self.ask(view, &response, origin, asked, commands);
        paint(ui, rect.expand2(vec2(beyond, 0.0)), &response, chosen);
        (rect, response)
    }

    /// A few words of a figure in a line, which can be asked like a row.
    pub fn words(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        asked: Asked<'_>,
        words: impl FnOnce(&mut Ui),
        commands: &mut Commands,
    ) {
        self.block(ui, view, asked, |ui| drop(ui.horizontal(words)), commands);
    }

    /// Any content that can be asked like a row.
    pub fn block(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        asked: Asked<'_>,
        content: impl FnOnce(&mut Ui),
        commands: &mut Commands,
    ) {
        let sense = if asked.of.is_some() { Sense::click() } else { Sense::hover() };
        let whole = UiBuilder::new().scope_id(self.id(asked)).sense(sense);
        let shown = ui.scope_builder(whole, |ui| {
            // A word that can be marked would take the press.
            ui.style_mut().interaction.selectable_labels = false;
            let ground = ui.painter().add(Shape::Noop);
            content(ui);
            ground
        });
        let Some(origin) = asked.of else { return };
        let response = shown.response;
        let chosen = self.ask(view, &response, origin, asked, commands);
        let around = response.rect.expand2(vec2(6.0, 2.0));
        let radius = theme::of(ui).tokens.radius.control;
        ui.painter()
            .set(shown.inner, Shape::rect_filled(around, radius, fill(ui, &response, chosen)));
        theme::of(ui).focus_ring(ui, &response);
    }

    /// The same wherever the page puts a row and whatever figure stands in it: the focus stays when
    /// columns come and go and when figures change.
    fn id(&mut self, asked: Asked<'_>) -> Id {
        let of = match asked.of {
            Some(Origin::Score { subject, whose, .. }) => format!("{subject:?} {whose:?}"),
            Some(Origin::Step { of, .. }) => format!("{of:?}"),
            Some(other) => format!("{other:?}"),
            None => asked.label.to_owned(),
        };
        let of = Id::unique(("asked", of));
        let before = self.of.iter().filter(|other| **other == of).count();
        self.of.push(of);
        of.with(before)
    }

    /// What a row does that is pressed or walked to; tells whether its trace is shown.
    fn ask(
        &mut self,
        view: &View<'_>,
        response: &Response,
        origin: &Origin,
        asked: Asked<'_>,
        commands: &mut Commands,
    ) -> bool {
        self.next.push(response.id);
        let traced = view.open.trace.as_ref();
        let chosen = traced.is_some_and(|traced| traced.origin == *origin);
        response.widget_info(|| WidgetInfo::selected(AccessRole::Row, true, chosen, asked.label));
        let walks = response.gained_focus();
        if walks {
            response.scroll_to_me(None);
        }
        // Where a trace is open it follows the row that one walks to.
        if response.clicked() || (walks && traced.is_some() && !chosen) {
            commands.send(Command::Trace(origin.clone()));
        }
        chosen
    }
}

/// The arrows are the row's, and closing the trace leaves the focus on it.
fn keep_arrows(ui: &Ui, view: &View<'_>, id: Id) {
    let filter = EventFilter {
        vertical_arrows: true,
        horizontal_arrows: true,
        escape: view.open.trace.is_some(),
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
}

fn fill(ui: &Ui, response: &Response, chosen: bool) -> Color32 {
    let colors = &theme::of(ui).colors;
    match (chosen, response.hovered()) {
        (true, _) => colors.selected,
        // Fainter than the track of a bar, which stays to be seen.
        (false, true) => colors.hover.gamma_multiply(0.5),
        (false, false) => Color32::TRANSPARENT,
    }
}

fn paint(ui: &Ui, rect: Rect, response: &Response, chosen: bool) {
    let theme = theme::of(ui);
    ui.painter().rect_filled(rect, 0.0, fill(ui, response, chosen));
    if response.has_focus() {
        let ring = Stroke::new(theme.tokens.focus.width, theme.colors.focus);
        let radius = theme.tokens.radius.key;
        ui.painter().rect_stroke(rect.shrink(1.0), radius, ring, StrokeKind::Inside);
    }
}
