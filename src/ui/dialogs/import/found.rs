//! What was found in a file of answers.

use egui::{CollapsingHeader, Ui};

use crate::app::Arriving;
use crate::prose;
use crate::text::{Arg, Texts};
use crate::ui::widgets::{notice_frame, wrapped};
use crate::ui::{theme, theme::Role};

/// Shows what taking it in would do, and the rows that are left out.
pub fn show(ui: &mut Ui, texts: &Texts, preview: &Arriving) {
    let mut sentences = prose::arriving(texts, preview).into_iter();
    let rejected = prose::rejected(texts, preview);
    if let Some(first) = sentences.next() {
        wrapped(ui, Role::Heading, &first);
    }
    if let Some(sentence) = rejected {
        notice_frame(&theme::of(ui), true).show(ui, |ui| {
            ui.set_width(ui.available_width());
            wrapped(ui, Role::Body, &sentence);
            rows(ui, texts, preview);
        });
    }
    sentences.for_each(|sentence| {
        wrapped(ui, Role::Body, &sentence);
    });
    omitted(ui, texts, preview);
    wrapped(ui, Role::Legend, &prose::recognized(texts, preview));
}

/// Every row that is not taken in, with line, column and reason.
fn rows(ui: &mut Ui, texts: &Texts, preview: &Arriving) {
    let rejected = &preview.rejected;
    let title = theme::of(ui).text(Role::Body, texts.tr("take-rows"));
    CollapsingHeader::new(title).id_salt("rejected").show(ui, |ui| {
        for row in &rejected.shown {
            for problem in &row.problems {
                let said = prose::row_problem(texts, &preview.mapping, row.line, problem);
                wrapped(ui, Role::Body, &said);
            }
        }
        let more = usize::try_from(rejected.more()).unwrap_or(usize::MAX);
        if more > 0 {
            wrapped(ui, Role::Body, &prose::more_rows(texts, more));
        }
    });
}

/// Cells that are left out of rows that are taken in.
fn omitted(ui: &mut Ui, texts: &Texts, preview: &Arriving) {
    let omitted = &preview.omitted;
    let count = usize::try_from(omitted.count).unwrap_or(usize::MAX);
    if count == 0 {
        return;
    }
    let title = texts.with("take-omitted", &[("count", Arg::Count(count))]);
    let title = theme::of(ui).text(Role::Body, title);
    CollapsingHeader::new(title).id_salt("omitted").show(ui, |ui| {
        for row in &omitted.shown {
            for problem in &row.problems {
                let said = prose::row_problem(texts, &preview.mapping, row.line, problem);
                wrapped(ui, Role::Body, &said);
            }
        }
    });
}
