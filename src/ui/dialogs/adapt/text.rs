//! A text in both languages as two fields, each with its problems below.

use egui::{Label, Ui};

use crate::app::{AdaptPlace, Adapting, Change, Command, State};
use crate::model::Language;
use crate::prose;
use crate::text::{Arg, Texts};
use crate::ui::widgets::{Field, field, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// Two fields stand side by side from this width on.
const BESIDE: f32 = 480.0;

/// A text that can be typed over.
pub struct Typed<'a> {
    /// What it is called.
    pub name: &'a str,
    /// Its field, by language.
    pub place: &'a dyn Fn(Language) -> AdaptPlace,
    /// What stands there, by language.
    pub text: &'a dyn Fn(Language) -> &'a str,
    /// What stood there before the adaptation, by language.
    pub before: &'a dyn Fn(Language) -> Option<&'a str>,
    /// Whether it can be typed into.
    pub enabled: bool,
}

impl Typed<'_> {
    /// Shows both fields.
    pub fn show(&self, ui: &mut Ui, state: &State, adapting: &Adapting, commands: &mut Commands) {
        let space = theme::of(ui).tokens.space;
        let width = ui.available_width();
        if width < BESIDE {
            for language in Language::ALL {
                self.one(ui, state, adapting, language, commands);
            }
        } else {
            let half = (width - space.s) / 2.0;
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space.s;
                for language in Language::ALL {
                    ui.vertical(|ui| {
                        ui.set_width(half);
                        self.one(ui, state, adapting, language, commands);
                    });
                }
            });
        }
        ui.add_space(space.xs);
    }

    fn one(
        &self,
        ui: &mut Ui,
        state: &State,
        adapting: &Adapting,
        language: Language,
        commands: &mut Commands,
    ) {
        let texts = &state.texts;
        let key = match language {
            Language::Finnish => "adapt-in-finnish",
            Language::English => "adapt-in-english",
        };
        let label = texts.with(key, &[("name", Arg::Text(self.name))]);
        let mut typed = (self.text)(language).to_owned();
        let look = Field {
            label: &label,
            note: "",
            hint: "",
            rows: 1,
            enabled: self.enabled,
            id: Some(ui.make_persistent_id(&label)),
        };
        if field(ui, look, &mut typed).changed() {
            // A text of a questionnaire is one line, however it wraps.
            let typed = typed.replace(['\n', '\r', '\t'], " ");
            let change = Change::Type((self.place)(language), typed);
            commands.send(Command::ChangeAdaptation(change));
        }
        if let Some(before) = (self.before)(language).filter(|it| *it != (self.text)(language)) {
            wrapped(ui, Role::Legend, &texts.with("adapt-was", &[("text", Arg::Text(before))]));
        }
        flaws(ui, texts, adapting, &(self.place)(language));
    }
}

/// Everything that is wrong in a field.
pub fn flaws(ui: &mut Ui, texts: &Texts, adapting: &Adapting, place: &AdaptPlace) {
    let theme = theme::of(ui);
    for flaw in adapting.flaws().iter().filter(|flaw| flaw.at == *place) {
        let said = theme.text(Role::Legend, prose::flaw(texts, &flaw.kind));
        ui.add(Label::new(said.color(theme.colors.error)).wrap());
    }
}
