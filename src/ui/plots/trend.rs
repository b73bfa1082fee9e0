//! The trend on egui_plot, from the same layout as the paper.

use egui::{Rect, Response, Sense, Stroke, Ui, UiBuilder, Vec2};
use egui_plot::{Line, Plot, PlotPoint, PlotPoints, PlotUi};

use super::{Alternative, asked, marks::Canvas, speak, tell};
use crate::{
    chart::{HitOf, Mark, Pos, Trend, TrendLayout},
    ui::theme::{self, Theme},
};

/// The axis can be pressed so far beyond its last year.
const AXIS_END: f64 = 24.0;
/// The plot reaches this far beyond its data, so that marks at its edges are whole.
const MARGIN: f64 = 8.0;

/// What was pressed of a trend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pressed {
    /// A figure of a round.
    Figure(HitOf),
    /// An event, by its place in the trend.
    Event(usize),
    /// A month on the axis.
    Month(i32, u8),
    /// The whole, by a key.
    Whole,
}

/// Draws a trend: lines on egui_plot without zoom or drag, everything else from the
/// picture. Points tell their figures on hover. Where `hint` says what a press on the axis does, the
/// axis and its events can be pressed.
pub fn trend_ui<'a>(
    ui: &mut Ui,
    input: &Trend,
    alternative: impl Into<Alternative<'a>>,
    hint: Option<&str>,
) -> (Response, Option<Pressed>) {
    let (layout, theme) = (TrendLayout::new(input), theme::of(ui));
    let size = Vec2::new(layout.size.0 as f32, layout.size.1 as f32);
    let sense = if hint.is_some() { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    let painter = ui.painter().clone();
    let canvas = Canvas::new(&painter, rect.min, &theme);
    layout.back.iter().for_each(|mark| canvas.mark(mark));
    layout.data.iter().filter(|mark| is_band(mark)).for_each(|mark| canvas.mark(mark));
    plot_ui(ui, &canvas, &layout, &theme, response.id);
    layout.data.iter().filter(|mark| is_sign(mark)).for_each(|mark| canvas.mark(mark));
    layout.front.iter().for_each(|mark| canvas.mark(mark));
    speak(ui, &response, alternative.into());
    theme.focus_ring(ui, &response);
    let picture = layout.picture();
    let asked = asked(ui, &response, |at| picture.hit(at)).map(Pressed::Figure);
    let pressed = asked.or_else(|| pressed(&response, &layout, hint?));
    (tell(response, |at| picture.hit(at)), pressed)
}

/// What is pressed; the axis and the events show that they can be.
fn pressed(response: &Response, layout: &TrendLayout, hint: &str) -> Option<Pressed> {
    let target = |at: egui::Pos2| {
        let at = at - response.rect.min;
        let at = Pos::new(f64::from(at.x), f64::from(at.y));
        let event = layout.event(at).map(Pressed::Event);
        let on_axis = at.y > layout.plot.bottom() && at.x <= layout.plot.right() + AXIS_END;
        event.or_else(|| on_axis.then(|| layout.month(at)).map(|(y, m)| Pressed::Month(y, m)))
    };
    let pointed = response.hover_pos().and_then(target);
    if pointed.is_some() {
        response.ctx.set_cursor_icon(egui::CursorIcon::PointingHand);
    }
    if matches!(pointed, Some(Pressed::Month(..))) {
        response.clone().on_hover_text_at_pointer(hint);
    }
    match (response.clicked(), response.interact_pointer_pos()) {
        (true, Some(at)) => target(at),
        (true, None) => Some(Pressed::Whole),
        (false, _) => None,
    }
}

fn is_band(mark: &Mark) -> bool {
    matches!(mark, Mark::Band(_))
}

/// Signs are painted over the plot: they are ours, and a line must not run over them.
fn is_sign(mark: &Mark) -> bool {
    matches!(mark, Mark::Shape(_))
}

fn plot_ui(ui: &mut Ui, canvas: &Canvas<'_>, layout: &TrendLayout, theme: &Theme, id: egui::Id) {
    let plot = layout.plot;
    let low = Pos::new(plot.x - MARGIN, plot.bottom() + MARGIN);
    let high = Pos::new(plot.right() + MARGIN, plot.y - MARGIN);
    let ((first, floor), (last, ceiling)) = (layout.figures(low), layout.figures(high));
    let area = Rect::from_two_pos(canvas.place(low), canvas.place(high));
    let mut inside = ui.new_child(UiBuilder::new().max_rect(area));
    quiet(Plot::new(id.with("plot"))).width(area.width()).height(area.height()).show(
        &mut inside,
        |plot| {
            plot.set_plot_bounds_x(first..=last);
            plot.set_plot_bounds_y(floor..=ceiling);
            for mark in &layout.data {
                item(plot, layout, theme, mark);
            }
        },
    );
}

/// Nothing moves, nothing is written: the picture has its own grid, ticks and labels.
fn quiet(plot: Plot<'_>) -> Plot<'_> {
    plot.allow_zoom(false)
        .allow_drag(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .allow_axis_zoom_drag(false)
        .sense(Sense::hover())
        .show_axes(false)
        .show_background(false)
        .show_x(false)
        .show_y(false)
        .show_crosshair(false)
        .set_margin_fraction(Vec2::ZERO)
        .show_grid(false)
}

/// Lines are the plot's own; its areas have hard edges, so bands come from the picture.
fn item(plot: &mut PlotUi<'_>, layout: &TrendLayout, theme: &Theme, mark: &Mark) {
    if let Mark::Line(line) = mark {
        let ink = theme.ink(line.ink).gamma_multiply(line.alpha as f32);
        let stroke = Stroke::new(line.width as f32, ink);
        let points = PlotPoints::Owned(points(layout, &line.points));
        plot.line(Line::new("", points).stroke(stroke).allow_hover(false));
    }
}

fn points(layout: &TrendLayout, places: &[Pos]) -> Vec<PlotPoint> {
    let figures = places.iter().map(|at| layout.figures(*at));
    figures.map(|(year, level)| PlotPoint::new(year, level)).collect()
}
