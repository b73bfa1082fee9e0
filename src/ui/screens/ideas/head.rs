//! The sentence of the page, what can be added, the actions, and which ideas are shown.

use egui::{Align, ComboBox, Id, Layout, Ui};

use super::actions;
use super::board::{Board, Columns};
use crate::app::{ADVISED_ACTIONS, ActionSource, Command, Dialog, IdeaColumn};
use crate::model::ThemeCode;
use crate::prose;
use crate::text::Arg;
use crate::ui::widgets::{Button, wrapped};
use crate::ui::{Class, Commands, View, theme, theme::Role};

/// Shows what stands above the columns; returns the first control.
pub fn show(
    ui: &mut Ui,
    view: &View<'_>,
    board: &mut Board,
    columns: &Columns<'_>,
    commands: &mut Commands,
) -> Option<Id> {
    let count = view.round.actions.len();
    let sentence = prose::actions_headline(view.texts(), count, ADVISED_ACTIONS);
    let first = if view.class >= Class::Normal {
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let first = buttons(ui, view, true, commands);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    title(ui, &sentence);
                });
                first
            })
            .inner
        })
        .inner
    } else {
        title(ui, &sentence);
        ui.horizontal_wrapped(|ui| buttons(ui, view, false, commands)).inner
    };
    ui.add_space(theme::of(ui).tokens.space.xxs);
    actions::show(ui, view, commands);
    ui.add_space(theme::of(ui).tokens.space.xs);
    if view.open.document.ideas.is_empty() {
        wrapped(ui, Role::Second, &view.texts().tr("ideas-empty"));
        return Some(first);
    }
    chosen(ui, view, board, columns);
    ui.add_space(theme::of(ui).tokens.space.xxs);
    Some(first)
}

fn title(ui: &mut Ui, sentence: &str) {
    let text = theme::of(ui).text(Role::PageSentence, sentence);
    ui.add(egui::Label::new(text).wrap());
}

/// How many there are, and how many wait.
fn sentence(view: &View<'_>) -> String {
    let texts = view.texts();
    let ideas = || view.open.document.ideas_until(view.open.round);
    let (count, waiting) =
        (ideas().count(), ideas().filter(|idea| !idea.status().is_decided()).count());
    let thanks = ideas().filter(|idea| idea.awaits_thanks()).count();
    let args = [("count", Arg::Count(count)), ("waiting", Arg::Count(waiting))];
    match (count, waiting, thanks) {
        (0, ..) => texts.tr("screen-ideas"),
        (_, 0, 0) => texts.with("ideas-sentence-done", &args),
        (_, 0, thanks) => {
            texts.with("ideas-sentence-thanks", &[args[0], ("thanks", Arg::Count(thanks))])
        }
        _ => texts.with("ideas-sentence", &args),
    }
}

/// The buttons; the primary one stands last, wherever the row begins.
fn buttons(ui: &mut Ui, view: &View<'_>, from_right: bool, commands: &mut Commands) -> Id {
    let texts = view.texts();
    let keys = ["command-paste-ideas", "command-new-idea", "command-new-action"];
    let [paste, idea, action] = keys.map(|key| texts.tr(key));
    let can = view.can_edit();
    let mut rows = [
        (Button::new(&paste).enabled(can), Dialog::PasteIdeas),
        (Button::new(&idea).key("N").enabled(can), Dialog::NewIdea),
        (Button::primary(&action).key("A").enabled(can), Dialog::NewAction(ActionSource::Nothing)),
    ];
    if from_right {
        rows.reverse();
    }
    let mut ids = Vec::new();
    for (button, dialog) in rows {
        let response = ui.add(button);
        ids.push(response.id);
        if response.clicked() {
            commands.send(Command::Ask(dialog));
        }
    }
    ids.first().copied().unwrap_or(Id::NULL)
}

/// Which ideas are shown: of which theme, and in a narrow window of which column.
fn chosen(ui: &mut Ui, view: &View<'_>, board: &mut Board, columns: &Columns<'_>) {
    let texts = view.texts();
    let (name, about) = (texts.tr("ideas-heading"), texts.tr("ideas-about"));
    let sentence = sentence(view);
    if view.class == Class::Tiny {
        let names = Board::named(view, columns);
        let shown = names.get(board.column).cloned().unwrap_or_default();
        let response = ComboBox::from_id_salt("idea column")
            .width(ui.available_width())
            .selected_text(theme::of(ui).text(Role::Heading, shown))
            .show_ui(ui, |ui| {
                for (at, name) in names.iter().enumerate() {
                    ui.selectable_value(&mut board.column, at, name);
                }
            })
            .response;
        call(ui, &response, &texts.tr("ideas-choose-column"));
        wrapped(ui, Role::Legend, &sentence);
        themes(ui, view, board);
        return;
    }
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            themes(ui, view, board);
            ui.with_layout(Layout::left_to_right(Align::Center).with_main_wrap(true), |ui| {
                let theme = theme::of(ui);
                ui.label(theme.text(Role::Heading, name));
                ui.label(theme.text(Role::Legend, sentence));
                ui.label(theme.text(Role::Legend, about));
            });
        });
    });
    board.column = board.column.min(IdeaColumn::ALL.len() - 1);
}

/// The themes that any idea has.
fn themes(ui: &mut Ui, view: &View<'_>, board: &mut Board) {
    let texts = view.texts();
    let all = texts.tr("ideas-all-themes");
    let round = view.round;
    let mut codes: Vec<ThemeCode> =
        view.open.document.ideas_until(round.id).filter_map(|idea| idea.theme()).collect();
    codes.sort();
    codes.dedup();
    board.theme.take_if(|theme| !codes.contains(theme));
    let name = |code: &ThemeCode| prose::theme(texts, &round.questionnaire, code);
    let shown = board.theme.as_ref().map_or_else(|| all.clone(), name);
    let response = ComboBox::from_id_salt("idea theme")
        .width(if view.class == Class::Tiny { ui.available_width() } else { 176.0 })
        .truncate()
        .selected_text(theme::of(ui).text(Role::Legend, shown))
        .show_ui(ui, |ui| {
            ui.selectable_value(&mut board.theme, None, all.as_str());
            for code in codes {
                let name = name(&code);
                ui.selectable_value(&mut board.theme, Some(code), name);
            }
        })
        .response;
    call(ui, &response, &texts.tr("ideas-choose-theme"));
}

/// Gives a control a name for those who do not see what stands around it.
pub fn call(ui: &Ui, response: &egui::Response, name: &str) {
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name));
}
