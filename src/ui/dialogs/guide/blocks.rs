//! The blocks of the method as widgets, each with its words for those who listen.

use egui::{Frame, Label, Margin, Response, Role as AccessRole, Ui, WidgetInfo, text::LayoutJob};

use super::table;
use crate::guide::{Block, Face, Section, Span};
use crate::ui::widgets::wrapped;
use crate::ui::{theme, theme::Role};

/// Width of the sign before an item of a list.
const SIGN: f32 = 16.0;

/// A section; gives its heading.
pub fn section(ui: &mut Ui, section: &Section) -> Response {
    let space = theme::of(ui).tokens.space;
    ui.add_space(space.m);
    let title = heading(ui, Role::PageSentence, &section.title);
    section.blocks.iter().for_each(|block| block_ui(ui, block));
    title
}

/// A plain paragraph.
pub fn words(ui: &mut Ui, text: &str) {
    wrapped(ui, Role::Second, text);
}

fn block_ui(ui: &mut Ui, block: &Block) {
    let space = theme::of(ui).tokens.space;
    match block {
        Block::Heading { text, .. } => {
            ui.add_space(space.xs);
            heading(ui, Role::Heading, text);
        }
        Block::Paragraph { line } => {
            line_ui(ui, line);
        }
        Block::List { ordered, items } => {
            for (index, item) in items.iter().enumerate() {
                let sign = if *ordered { format!("{}.", index + 1) } else { "–".to_owned() };
                item_ui(ui, &sign, item);
            }
        }
        Block::Table(table) => {
            table::show(ui, table);
            ui.add_space(space.xs);
        }
        Block::Formula { lines } => formula(ui, lines),
    }
}

fn heading(ui: &mut Ui, role: Role, text: &str) -> Response {
    let theme = theme::of(ui);
    let response = ui.add(Label::new(theme.text(role, text)).wrap());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Heading, true, text));
    response
}

fn item_ui(ui: &mut Ui, sign: &str, line: &[Span]) {
    let theme = theme::of(ui);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let left = ui.cursor().left();
        ui.label(theme.text(Role::Second, sign));
        ui.add_space((left + SIGN - ui.cursor().left()).max(0.0));
        line_ui(ui, line);
    });
}

fn line_ui(ui: &mut Ui, line: &[Span]) -> Response {
    let job = laid_out(ui, Role::Body, line);
    ui.add(Label::new(job).wrap())
}

/// Words in their faces.
pub fn laid_out(ui: &Ui, role: Role, line: &[Span]) -> LayoutJob {
    let theme = theme::of(ui);
    let mut job = LayoutJob::default();
    for span in line {
        let mut format = theme.format(role);
        if span.face != Face::Plain {
            format.font_id.family = theme.format(Role::Heading).font_id.family;
        }
        job.append(&span.text, 0.0, format);
    }
    job
}

fn formula(ui: &mut Ui, lines: &[String]) {
    let theme = theme::of(ui);
    let space = theme.tokens.space;
    let margin = Margin::symmetric(space.s as i8, space.xs as i8);
    let frame = Frame::new().fill(theme.colors.panel).corner_radius(theme.tokens.radius.key);
    frame.inner_margin(margin).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        for line in lines {
            ui.add(Label::new(theme.text(Role::Body, line)).wrap());
        }
    });
}
