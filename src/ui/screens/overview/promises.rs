//! What was promised last: how far it is, and whether the figure followed.

use egui::{Align, Layout, Sense, Ui, vec2};

use crate::app::{ADVISED_ACTIONS, Command, Dialog};
use crate::chart::action_sign;
use crate::method::findings::{ActionFinding, Findings};
use crate::method::kpi::State;
use crate::model::{ActionState, Round};
use crate::prose;
use crate::text::Arg;
use crate::ui::plots::paint_centred;
use crate::ui::widgets::{Button, card, rule, wrapped};
use crate::ui::{Commands, View, theme, theme::Role};

/// Where the words begin.
const SIGN: f32 = 24.0;

/// Whether the round that is answered begins with asking what became of the last promises.
pub fn are_asked(view: &View<'_>, findings: &Findings) -> bool {
    let waits = |action: &ActionFinding| !action.state.is_settled();
    is_open(view) && !view.round.is_complete() && findings.promised_before().any(waits)
}

/// Promises are settled in the newest round, while it is open.
fn is_open(view: &View<'_>) -> bool {
    let newest = view.open.document.latest().map(|round| round.id);
    view.open.can_edit() && view.round.closed.is_none() && newest == Some(view.round.id)
}

/// The card, where anything was promised; whether it was.
pub fn card_ui(ui: &mut Ui, view: &View<'_>, findings: &Findings, commands: &mut Commands) -> bool {
    let Some(before) = view.open.document.promised_before(view.round.id) else { return false };
    let promises: Vec<_> = findings.promised_before().collect();
    if promises.is_empty() {
        return false;
    }
    card(ui, |ui| {
        let asks = are_asked(view, findings);
        head(ui, view, before, &promises, asks);
        if asks {
            wrapped(ui, Role::Second, &view.texts().tr("promises-ask-text"));
        }
        // What still waits for an answer is never left out.
        let shown = promises.iter().enumerate();
        let shown =
            shown.filter(|(at, action)| *at < ADVISED_ACTIONS || !action.state.is_settled());
        for (at, action) in shown {
            if at > 0 {
                rule(ui);
            }
            promise(ui, view, action, commands);
        }
    });
    true
}

fn head(ui: &mut Ui, view: &View<'_>, before: &Round, promises: &[&ActionFinding], asks: bool) {
    let (theme, texts) = (theme::of(ui), view.texts());
    let round = [("round", Arg::Text(&before.name))];
    let is_last_year = before.year + 1 == view.round.year;
    let title = match (asks, is_last_year) {
        (true, _) => texts.with("promises-ask", &round),
        (false, true) => texts.tr("promises-last-year"),
        (false, false) => texts.with("promises-of", &round),
    };
    let done = promises.iter().filter(|action| action.state == ActionState::Done).count();
    let args = [("done", Arg::Count(done)), ("total", Arg::Count(promises.len()))];
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(theme.text(Role::Legend, texts.with("promises-done", &args)));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(egui::Label::new(theme.text(Role::Heading, title)).wrap());
            });
        });
    });
}

fn promise(ui: &mut Ui, view: &View<'_>, action: &ActionFinding, commands: &mut Commands) {
    let (theme, texts) = (theme::of(ui), view.texts());
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let size = vec2(SIGN, theme.tokens.text.body.line);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let sign = egui::Rect::from_min_size(rect.min, vec2(16.0, rect.height()));
        paint_centred(ui.painter(), sign, &action_sign(action.state), &theme);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.add(egui::Label::new(theme.text(Role::Body, &action.what)).wrap());
            let line = prose::promise(texts, action);
            ui.add(egui::Label::new(theme.text(Role::Legend, line)).wrap());
            let kpi = action.kpi.as_ref().and_then(|code| prose::kpi(view.round, code));
            let since = action.kpi_since.as_ref();
            let since = since.filter(|since| matches!(since.state, State::Good | State::Bad));
            if let Some((kpi, since)) = kpi.zip(since) {
                let line = prose::action_kpi_since(texts, kpi, since);
                ui.add(egui::Label::new(theme.text(Role::Legend, line)).wrap());
            }
            if is_open(view) && !action.state.is_settled() {
                settle(ui, view, action, commands);
            }
        });
    });
}

/// Done, promised again, or not done.
fn settle(ui: &mut Ui, view: &View<'_>, action: &ActionFinding, commands: &mut Commands) {
    let texts = view.texts();
    let id = action.id;
    let round = [("round", Arg::Text(&view.round.name))];
    let ways = [
        (texts.tr("promise-done"), Command::SetActionState(id, ActionState::Done, String::new())),
        (texts.with("promise-move", &round), Command::CarryAction(id)),
        (texts.tr("promise-drop"), Command::Ask(Dialog::DropAction(id))),
    ];
    let space = theme::of(ui).tokens.space;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space.m, 0.0);
        for (name, command) in ways {
            let response = ui.add(Button::link(&name));
            let args = [("button", Arg::Text(&name)), ("what", Arg::Text(&action.what))];
            let told = texts.with("promise-named", &args);
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &told));
            if response.clicked() {
                commands.send(command);
            }
        }
    });
}
