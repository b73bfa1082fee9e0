//! The summary for a board: how long, which comments, and where to.

use std::collections::BTreeSet;

use egui::{Align, Id, Layout, Ui};

use super::page;
use crate::app::{Command, Pages, State};
use crate::model::{Axis, Item, Remark};
use crate::prose;
use crate::text::Arg;
use crate::ui::widgets::{Button, card, rule, shape, wrapped};
use crate::ui::{Class, Commands, View, theme, theme::Role};

/// What is chosen is the program's.
#[derive(Default)]
pub struct ReportScreen {
    /// Everything that people wrote is shown, not only the first words.
    all_remarks: bool,
}

/// How much of what people wrote is shown at first.
const SHOWN: usize = 12;

impl ReportScreen {
    /// Shows the screen; returns its first control.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, commands: &mut Commands) -> Option<Id> {
        let (round, findings) = (view.round, view.findings()?);
        let texts = view.texts();
        page(ui, view.class, "report", |ui| {
            let theme = theme::of(ui);
            let title = texts.with("report-screen-title", &[("round", Arg::Text(&round.name))]);
            ui.add(egui::Label::new(theme.text(Role::PageSentence, title)).wrap());
            let headline = prose::headline(texts, findings, &round.questionnaire);
            let lead = texts.with("report-screen-lead", &[("headline", Arg::Text(&headline))]);
            wrapped(ui, Role::Second, &lead);
            ui.add_space(theme.tokens.space.xs);
            let first = ways(ui, view, commands);
            ui.add_space(theme.tokens.space.m);
            names(ui, view, commands);
            comments(ui, view, commands);
            remarks(ui, view, &mut self.all_remarks, commands);
            first
        })
    }
}

/// The two lengths side by side, or one below the other.
fn ways(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) -> Option<Id> {
    let all = |ui: &mut Ui, commands: &mut Commands| {
        way(
            ui,
            view.state,
            Pages::All,
            ["report-all", "report-all-text", "command-report-all"],
            commands,
        )
    };
    let two = |ui: &mut Ui, commands: &mut Commands| {
        way(
            ui,
            view.state,
            Pages::Two,
            ["report-two", "report-two-text", "command-report-two"],
            commands,
        )
    };
    if view.class >= Class::Normal {
        let mut first = None;
        ui.spacing_mut().item_spacing.x = theme::of(ui).tokens.space.m;
        ui.columns(2, |columns| {
            let layout = Layout::top_down(Align::Min);
            first = Some(columns[0].with_layout(layout, |ui| two(ui, commands)).inner);
            columns[1].with_layout(layout, |ui| all(ui, commands));
        });
        return first;
    }
    let first = two(ui, commands);
    ui.add_space(theme::of(ui).tokens.space.m);
    all(ui, commands);
    Some(first)
}

fn way(ui: &mut Ui, state: &State, pages: Pages, keys: [&str; 3], commands: &mut Commands) -> Id {
    let texts = &state.texts;
    let [name, about, button] = keys.map(|key| texts.tr(key));
    card(ui, |ui| {
        let theme = theme::of(ui);
        ui.label(theme.text(Role::Heading, name));
        // Both cards are as tall, whichever text wraps.
        let top = ui.cursor().top();
        wrapped(ui, Role::Second, &about);
        ui.add_space((top + 2.0 * theme.tokens.text.body.line - ui.cursor().top()).max(0.0));
        ui.add_space(theme.tokens.space.xs);
        let look =
            if pages == Pages::All { Button::primary(&button) } else { Button::new(&button) };
        let response = ui.add(look.enabled(state.exporting.is_none()));
        if response.clicked() {
            commands.send(Command::AskReport(pages));
        }
        response.id
    })
    .inner
}

/// Whose names would appear; roles appear in any case.
fn names(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let texts = view.texts();
    let actions = view.round.actions.values();
    let people: BTreeSet<&str> = actions.map(|action| action.person.trim()).collect();
    let people: Vec<_> = people.into_iter().filter(|name| !name.is_empty()).collect();
    if people.is_empty() {
        return;
    }
    card(ui, |ui| {
        let theme = theme::of(ui);
        let mut printed = view.open.prints_names;
        let label = theme.text(Role::Heading, texts.tr("report-names"));
        if ui.checkbox(&mut printed, label).changed() {
            commands.send(Command::PrintNames(printed));
        }
        let args = [("names", people.join(", "))];
        let args = args.each_ref().map(|(name, text)| (*name, Arg::Text(text)));
        wrapped(ui, Role::Second, &texts.with("report-names-text", &args));
    });
    ui.add_space(theme::of(ui).tokens.space.m);
}

/// Comments are in the report only where they are chosen.
fn comments(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let texts = view.texts();
    let written: Vec<_> = view
        .round
        .questionnaire
        .themes()
        .flat_map(|(dimension, theme)| theme.items.iter().map(move |item| (dimension.axis, item)))
        .filter_map(|(axis, item)| {
            let comment = &view.round.sheet.answer(&item.code)?.comment;
            (!comment.trim().is_empty()).then_some((axis, item, comment.as_str()))
        })
        .collect();
    card(ui, |ui| {
        let theme = theme::of(ui);
        ui.label(theme.text(Role::Heading, texts.tr("report-comments-title")));
        let count =
            written.iter().filter(|(_, item, _)| view.open.printed.contains(&item.code)).count();
        let args = [("count", Arg::Count(count)), ("total", Arg::Count(written.len()))];
        let key = if written.is_empty() { "report-comments-none" } else { "report-comments-lead" };
        wrapped(ui, Role::Second, &texts.with(key, &args));
        for (axis, item, comment) in &written {
            rule(ui);
            comment_row(ui, view, *axis, item, comment, commands);
        }
    });
}

fn comment_row(
    ui: &mut Ui,
    view: &View<'_>,
    axis: Axis,
    item: &Item,
    comment: &str,
    commands: &mut Commands,
) {
    let theme = theme::of(ui);
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let mut printed = view.open.printed.contains(&item.code);
        let name = item.name.get(view.texts().language());
        ui.horizontal(|ui| {
            shape(ui, axis);
            if ui.checkbox(&mut printed, theme.text(Role::Heading, name)).changed() {
                commands.send(Command::PrintComment(item.code.clone(), printed));
            }
        });
        ui.horizontal_top(|ui| {
            ui.add_space(theme.tokens.space.xl);
            wrapped(ui, Role::Second, comment);
        });
        ui.add_space(theme.tokens.space.xxs);
    });
}

/// What people wrote, once it may be seen; in the report only where it is chosen.
fn remarks(ui: &mut Ui, view: &View<'_>, all: &mut bool, commands: &mut Commands) {
    let texts = view.texts();
    let sides = view.open.crowd.iter().flat_map(|crowd| &crowd.sides);
    let written: Vec<Remark> = sides
        .flat_map(|found| {
            let remark = |(about, text)| Remark { side: found.side, about, text };
            found.comments.list.iter().map(|one| (one.about.clone(), one.text.clone())).map(remark)
        })
        .collect();
    if written.is_empty() {
        return;
    }
    ui.add_space(theme::of(ui).tokens.space.m);
    card(ui, |ui| {
        let theme = theme::of(ui);
        ui.label(theme.text(Role::Heading, texts.tr("report-remarks-title")));
        let count = Arg::Count(view.open.printed_remarks.len());
        let args = [("count", count), ("total", Arg::Count(written.len()))];
        wrapped(ui, Role::Second, &texts.with("report-comments-lead", &args));
        let shown = if *all { written.len() } else { SHOWN };
        for remark in written.iter().take(shown) {
            rule(ui);
            remark_row(ui, view, remark, commands);
        }
        if written.len() > SHOWN {
            let words = match *all {
                true => texts.tr("comments-fewer"),
                false => texts.with("years-show-all", &[("count", Arg::Count(written.len()))]),
            };
            if ui.add(Button::link(&words)).clicked() {
                *all = !*all;
            }
        }
    });
}

/// The words are the label, so that no two boxes are called the same.
fn remark_row(ui: &mut Ui, view: &View<'_>, remark: &Remark, commands: &mut Commands) {
    let (theme, texts) = (theme::of(ui), view.texts());
    let mut printed = view.open.printed_remarks.contains(remark);
    let name = prose::about(texts, view.round, &remark.about);
    let name = format!("{name} · {}", prose::side(texts, remark.side));
    wrapped(ui, Role::Legend, &name);
    if ui.checkbox(&mut printed, theme.text(Role::Body, &remark.text)).changed() {
        commands.send(Command::PrintRemark(remark.clone(), printed));
    }
    ui.add_space(theme.tokens.space.xxs);
}
