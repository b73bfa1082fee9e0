//! The pages before and after the questions.

use egui::{Layout, Ui};

use super::{Here, step, wrapped_sentence};
use crate::app::{Command, LaptopStep};
use crate::model::{Language, Side};
use crate::text::Arg;
use crate::ui::widgets::{Button, segmented, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// What happens with the answers, in the language that is chosen here.
pub fn welcome(ui: &mut Ui, here: &Here<'_>, commands: &mut Commands) {
    let theme = theme::of(ui);
    language(ui, here, commands);
    ui.add_space(theme.tokens.space.l);
    wrapped_sentence(
        ui,
        &here.tr(match here.laptop.side {
            Side::Staff => "laptop-welcome-staff",
            Side::Customers => "laptop-welcome-customers",
            Side::Partners => "laptop-welcome-partners",
        }),
    );
    let empty = crate::model::Draft {
        side: here.laptop.side,
        answers: Default::default(),
        replies: Default::default(),
    };
    let count = here.laptop.form.shown(here.draft.unwrap_or(&empty)).len();
    let texts = here.view.texts();
    wrapped(ui, Role::Body, &texts.with("laptop-questions", &[("count", Arg::Count(count))]));
    ui.add_space(theme.tokens.space.s);
    ui.label(theme.text(Role::Heading, here.tr("laptop-promise")));
    let seen = match here.view.round.is_revealed() {
        true => "laptop-promise-seen",
        false => "laptop-promise-sealed",
    };
    for key in [
        "laptop-promise-nobody",
        "laptop-promise-five",
        seen,
        "laptop-promise-words",
        "laptop-promise-last",
        "laptop-promise-one-mind",
    ] {
        point(ui, &here.tr(key));
    }
}

/// A line of a list.
fn point(ui: &mut Ui, text: &str) {
    let theme = theme::of(ui);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme.tokens.space.xs;
        ui.label(theme.text(Role::Body, "–"));
        wrapped(ui, Role::Body, text);
    });
    ui.add_space(theme.tokens.space.xxs);
}

fn language(ui: &mut Ui, here: &Here<'_>, commands: &mut Commands) {
    let names = [here.tr("command-finnish"), here.tr("command-english")];
    let names = names.each_ref().map(String::as_str);
    let languages = [Language::Finnish, Language::English];
    let at = languages.iter().position(|language| *language == here.view.texts().language());
    if let Some(chosen) = segmented(ui, &here.tr("laptop-language"), &names, at, true) {
        languages.get(chosen).iter().for_each(|l| commands.send(Command::SetLanguage(**l)));
    }
}

/// A sheet that somebody has begun. No key decides whose it is.
pub fn unfinished(ui: &mut Ui, here: &Here<'_>, commands: &mut Commands) {
    let theme = theme::of(ui);
    let can = here.view.open.can_answer();
    wrapped_sentence(ui, &here.tr("laptop-unfinished"));
    wrapped(ui, Role::Body, &here.tr("laptop-unfinished-text"));
    ui.add_space(theme.tokens.space.m);
    ui.with_layout(Layout::top_down(egui::Align::Min), |ui| {
        for (key, to) in [
            ("laptop-unfinished-mine", LaptopStep::Begin),
            ("laptop-unfinished-other", LaptopStep::Discard),
        ] {
            if ui.add(Button::new(&here.tr(key)).enabled(can)).clicked() {
                step(commands, to);
            }
            ui.add_space(theme.tokens.space.xs);
        }
    });
}

/// Everything has been asked.
pub fn last(ui: &mut Ui, here: &Here<'_>) {
    wrapped_sentence(ui, &here.tr("laptop-last"));
    let Some(draft) = here.draft else { return };
    let form = &here.laptop.form;
    let (done, total) = (form.answered(draft), form.shown(draft).len());
    let args = [("done", Arg::Count(done)), ("total", Arg::Count(total))];
    wrapped(ui, Role::Body, &here.view.texts().with("laptop-last-count", &args));
    wrapped(ui, Role::Body, &here.tr("laptop-last-text"));
}

/// Thank you.
pub fn done(ui: &mut Ui, here: &Here<'_>) {
    wrapped_sentence(ui, &here.tr("laptop-done"));
    wrapped(ui, Role::Body, &here.tr("laptop-done-text"));
}
