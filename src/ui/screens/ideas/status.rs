//! How far an idea is, where it may go, when it came and was decided, and whether somebody was
//! thanked.

use egui::Ui;

use crate::app::{ActionSource, Command, Dialog};
use crate::model::{Idea, IdeaStatus};
use crate::prose;
use crate::text::Arg;
use crate::ui::plots::word_sign_ui;
use crate::ui::widgets::{Button, card, notice_frame, rule, wrapped};
use crate::ui::{Commands, View, theme, theme::Role};

/// Shows the card; returns whether somebody wants to judge.
pub fn show(ui: &mut Ui, view: &View<'_>, idea: &Idea, commands: &mut Commands) -> bool {
    let texts = view.texts();
    let mut evaluates = false;
    card(ui, |ui| {
        let language = texts.language();
        let status = view.block(idea).map(|block| prose::idea_status(block, idea, language));
        let args = [("status", Arg::Text(status.unwrap_or_default()))];
        wrapped(ui, Role::Heading, &texts.with("idea-status", &args));
        days(ui, view, idea);
        if idea.awaits_thanks() {
            let theme = theme::of(ui);
            notice_frame(&theme, false).show(ui, |ui| {
                wrapped(ui, Role::Body, &texts.tr("idea-thanks-due"));
            });
        }
        outcome(ui, view, idea);
        evaluates = moves(ui, view, idea, commands);
        add_action(ui, view, idea, commands);
    });
    evaluates
}

fn days(ui: &mut Ui, view: &View<'_>, idea: &Idea) {
    let texts = view.texts();
    let given = view.date(idea.given);
    let round = view.round_of(idea).map(|round| round.name.as_str()).unwrap_or_default();
    let args = [("date", Arg::Text(&given)), ("round", Arg::Text(round))];
    wrapped(ui, Role::Legend, &texts.with("idea-given-on", &args));
    if let Some(day) = idea.decided.map(|day| view.date(day)) {
        wrapped(ui, Role::Legend, &texts.with("idea-decided-on", &[("date", Arg::Text(&day))]));
    }
}

/// What the figure of its theme did since; never that the idea did it.
fn outcome(ui: &mut Ui, view: &View<'_>, idea: &Idea) {
    let Some(since) = view.finding(idea).and_then(|finding| finding.since.as_ref()) else { return };
    let Some(words) = view.since(idea) else { return };
    rule(ui);
    ui.horizontal(|ui| {
        let size = egui::vec2(16.0, 16.0);
        let (place, _) = ui.allocate_exact_size(size, egui::Sense::hover());
        let (role, _) = word_sign_ui(ui, place, since.word);
        wrapped(ui, role, &words);
    });
    let args = [("round", Arg::Text(&since.from_name))];
    wrapped(ui, Role::Legend, &view.texts().with("idea-since-round", &args));
}

/// A button for each way that is open.
fn moves(ui: &mut Ui, view: &View<'_>, idea: &Idea, commands: &mut Commands) -> bool {
    let (status, can) = (idea.status(), view.can_change(idea));
    let space = theme::of(ui).tokens.space;
    if status.moves().is_empty() {
        return false;
    }
    let mut evaluates = false;
    ui.add_space(space.xxs);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(space.xs, space.xs);
        // Yes or no is asked by one and the same question.
        let moves = status.moves().iter().filter(|to| **to != IdeaStatus::DecidedNo);
        for (at, to) in moves.enumerate() {
            let name = view.texts().tr(key(status, *to));
            // While it is judged, the judging is the way on.
            let is_primary = at == 0 && (status != IdeaStatus::InEvaluation || idea.is_revealed());
            let button = if is_primary { Button::primary(&name) } else { Button::new(&name) };
            if ui.add(button.enabled(can)).clicked() {
                commands.send(Command::MoveIdea(idea.id, *to));
            }
        }
        if status == IdeaStatus::Proposed {
            let name = view.texts().tr("idea-evaluate");
            if ui.add(Button::new(&name).enabled(can)).clicked() {
                commands.send(Command::MoveIdea(idea.id, IdeaStatus::InEvaluation));
                evaluates = true;
            }
        }
    });
    evaluates
}

/// What was decided on becomes an action.
fn add_action(ui: &mut Ui, view: &View<'_>, idea: &Idea, commands: &mut Commands) {
    let is_coming = matches!(idea.status(), IdeaStatus::DecidedYes | IdeaStatus::InTrial);
    if is_coming {
        let name = view.texts().tr("action-add");
        if ui.add(Button::new(&name).enabled(view.can_edit())).clicked() {
            commands.send(Command::Ask(Dialog::NewAction(ActionSource::Idea(idea.id))));
        }
    }
}

fn key(from: IdeaStatus, to: IdeaStatus) -> &'static str {
    match to {
        IdeaStatus::Proposed | IdeaStatus::InEvaluation => "idea-to-evaluation",
        IdeaStatus::DecidedYes | IdeaStatus::DecidedNo => match from {
            IdeaStatus::InTrial => "idea-decide-again",
            _ => "idea-decide",
        },
        IdeaStatus::InTrial => "idea-to-trial",
        IdeaStatus::InUse => "idea-to-use",
        IdeaStatus::Measured => "idea-to-measured",
    }
}
