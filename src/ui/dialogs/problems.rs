//! What is wrong with questionnaire files: every problem with its place, as text that can be
//! selected and is read aloud.

use std::path::Path;

use egui::{
    Label, Role as AccessRole, Stroke, TextFormat, Ui, WidgetInfo, text::LayoutJob,
    text_selection::LabelSelectionState, vec2,
};

use crate::app::{CheckError, reason};
use crate::prose::{Excerpt, ProblemWords};
use crate::text::{Arg, Texts};
use crate::ui::widgets::wrapped;
use crate::ui::{
    theme,
    theme::{Role, Theme},
};

/// Half the width of the caret.
const CARET: f32 = 4.0;

/// Shows problems one below the other.
pub fn show(ui: &mut Ui, problems: &[ProblemWords]) {
    let gap = theme::of(ui).tokens.space.s;
    for problem in problems {
        ui.spacing_mut().item_spacing.y = 2.0;
        wrapped(ui, Role::Heading, &problem.sentence);
        wrapped(ui, Role::Legend, &problem.place);
        if let Some(excerpt) = &problem.excerpt {
            line(ui, excerpt);
        }
        ui.add_space(gap);
    }
}

/// The line of the file with the very characters marked, and a caret below the first of them.
fn line(ui: &mut Ui, excerpt: &Excerpt) {
    let theme = theme::of(ui);
    let number = format!("{}  ", excerpt.line);
    let job = marked(&theme, &number, excerpt, ui.available_width());
    let (at, galley, response) = Label::new(job).selectable(true).layout_in_ui(ui);
    let text = galley.text().to_owned();
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, &text));
    let before = number.chars().count()
        + excerpt.text.get(..excerpt.marked.start).unwrap_or_default().chars().count();
    let first = galley.pos_from_cursor(egui::text::CCursor::new(before));
    let ink = theme.colors.text;
    LabelSelectionState::label_text_selection(ui, &response, at, galley, ink, Stroke::NONE);
    let tip = at + first.left_bottom().to_vec2() + vec2(CARET, 1.0);
    let points = vec![tip, tip + vec2(-CARET, CARET), tip + vec2(CARET, CARET)];
    ui.painter().add(egui::Shape::convex_polygon(points, theme.colors.error, Stroke::NONE));
    ui.add_space(CARET);
}

fn marked(theme: &Theme, number: &str, excerpt: &Excerpt, width: f32) -> LayoutJob {
    let plain = theme.format(Role::Body);
    let marked = TextFormat {
        underline: Stroke::new(theme.tokens.focus.width, theme.colors.error),
        background: theme.colors.error_surface,
        ..plain.clone()
    };
    let part = |range: std::ops::Range<usize>| excerpt.text.get(range).unwrap_or_default();
    let (start, end) = (excerpt.marked.start, excerpt.marked.end);
    let mut job = LayoutJob::default();
    job.append(number, 0.0, theme.format(Role::Hint));
    job.append(part(0..start), 0.0, plain.clone());
    // Where nothing stands, what is missing is marked as a space.
    job.append(if start == end { " " } else { part(start..end) }, 0.0, marked);
    job.append(part(end..excerpt.text.len()), 0.0, plain);
    job.wrap.max_width = width;
    job
}

/// Why a file could not be read at all.
pub fn unread(texts: &Texts, path: &Path, error: &CheckError) -> String {
    let file = path.display().to_string();
    let file = ("file", Arg::Text(&file));
    match error {
        CheckError::Read(error) => {
            let reason = reason(texts, &error.fault);
            texts.with("own-unread", &[file, ("reason", Arg::Text(&reason))])
        }
        CheckError::Folder => texts.with("own-is-folder", &[file]),
        CheckError::NotText { line } => {
            texts.with("own-not-text", &[file, ("line", Arg::Count(*line))])
        }
    }
}
