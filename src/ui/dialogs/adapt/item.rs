//! The fields of one item.

use egui::{Checkbox, Label, RadioButton, Ui};

use super::list;
use super::text::{Typed, flaws};
use crate::app::{AdaptPlace, Adapting, Change, Command, Draft, Meaning, Part, State};
use crate::model::{Language, Level, Scale, ThemeCode, Weight};
use crate::ui::widgets::{Button, segmented, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// Weights that can be chosen, beside the one that an item has.
const WEIGHTS: [f64; 4] = [0.5, 1.0, 2.0, 3.0];
const SCALES: [(Scale, &str); 3] = [
    (Scale::Anchored, "adapt-scale-levels"),
    (Scale::OneToFive, "adapt-scale-points"),
    (Scale::ZeroToTen, "adapt-scale-rating"),
];

/// What the fields are about.
#[derive(Clone, Copy)]
pub struct Form<'a> {
    /// The program.
    pub state: &'a State,
    /// What is being adapted.
    pub adapting: &'a Adapting,
    /// The item.
    pub draft: &'a Draft,
}

impl Form<'_> {
    /// Shows the fields; returns the theme that an item is to be added to.
    pub fn show(self, ui: &mut Ui, commands: &mut Commands) -> Option<ThemeCode> {
        let texts = &self.state.texts;
        let code = &self.draft.item.code;
        let language = texts.language();
        let theme = self.adapting.now.base().themes().map(|(_, theme)| theme).find(|theme| {
            self.adapting.now.items(&theme.code).any(|draft| draft.item.code == *code)
        })?;
        let became = list::became(texts, self.adapting, self.draft);
        let path = [Some(theme.name.get(language).to_owned()), Some(code.to_string()), became];
        let path: Vec<String> = path.into_iter().flatten().collect();
        wrapped(ui, Role::Legend, &path.join(" · "));
        wrapped(ui, Role::Heading, &list::name(texts, self.draft));
        let wanted = self.acts(ui, theme, commands);
        flaws(ui, texts, self.adapting, &AdaptPlace::Item(code.clone()));
        if !self.draft.left_out {
            self.meaning(ui, commands);
            self.texts(
                ui,
                &[(Part::Name, "diff-name"), (Part::Question, "diff-question")],
                commands,
            );
            self.scale(ui, commands);
            self.weight(ui, commands);
            self.levels(ui, commands);
            self.rest(ui, commands);
        }
        wanted
    }

    fn send(self, commands: &mut Commands, change: Change) {
        commands.send(Command::ChangeAdaptation(change));
    }

    /// Leaving out, taking back, beginning again, and one more beside it.
    fn acts(
        self,
        ui: &mut Ui,
        theme: &crate::model::Theme,
        commands: &mut Commands,
    ) -> Option<ThemeCode> {
        let texts = &self.state.texts;
        let code = || self.draft.item.code.clone();
        let is_changed = self.adapting.now.asks_meaning(self.draft)
            || list::became(texts, self.adapting, self.draft).is_some();
        let acts = [
            (
                "adapt-leave-out",
                !self.draft.left_out && !self.draft.added,
                Change::LeaveOut(code()),
            ),
            ("adapt-remove", self.draft.added, Change::LeaveOut(code())),
            ("adapt-take-back", self.draft.left_out, Change::TakeBack(code())),
            (
                "adapt-restore",
                is_changed && !self.draft.added && !self.draft.left_out,
                Change::Restore(code()),
            ),
        ];
        let mut wanted = None;
        ui.horizontal_wrapped(|ui| {
            for (key, _, change) in acts.into_iter().filter(|(_, shown, _)| *shown) {
                if ui.add(Button::new(&texts.tr(key))).clicked() {
                    self.send(commands, change);
                }
            }
            if ui.add(Button::new(&texts.tr("adapt-add-here"))).clicked() {
                wanted = Some(theme.code.clone());
            }
        });
        ui.add_space(theme::of(ui).tokens.space.xs);
        wanted
    }

    /// What the author says of other words. It is there before it can be answered, so that nothing
    /// moves under the fingers once a word is typed.
    fn meaning(self, ui: &mut Ui, commands: &mut Commands) {
        const ALL: [(Meaning, &str); 3] = [
            (Meaning::Same, "adapt-means-same"),
            (Meaning::Limits, "adapt-means-limits"),
            (Meaning::Other, "adapt-means-other"),
        ];
        if self.draft.added {
            return;
        }
        let (texts, now, theme) = (&self.state.texts, &self.adapting.now, theme::of(ui));
        let code = &self.draft.item.code;
        let (asks, may, said) =
            (now.asks_meaning(self.draft), now.meanings(self.draft), now.meaning(self.draft));
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.label(theme.text(Role::LegendStrong, texts.tr("adapt-meaning")));
        for (meaning, key) in ALL {
            let can = asks && may.contains(&meaning);
            let button = RadioButton::new(can && said == Some(meaning), texts.tr(key));
            if ui.add_enabled(can, button).clicked() {
                self.send(commands, Change::Means(code.clone(), meaning));
            }
        }
        match asks {
            true if said.is_none() => {
                flaws(ui, texts, self.adapting, &AdaptPlace::Meaning(code.clone()));
            }
            true => line(ui, &texts.tr("adapt-meaning-said")),
            false => line(ui, &texts.tr("adapt-meaning-later")),
        }
        ui.add_space(theme.tokens.space.s);
    }

    fn texts(self, ui: &mut Ui, parts: &[(Part, &str)], commands: &mut Commands) {
        for (part, key) in parts {
            self.text(ui, *part, &self.state.texts.tr(key), commands);
        }
    }

    fn text(self, ui: &mut Ui, part: Part, name: &str, commands: &mut Commands) {
        let code = &self.draft.item.code;
        let before = self.adapting.now.before(self.draft);
        Typed {
            name,
            place: &|language: Language| AdaptPlace::Text(code.clone(), part, language),
            text: &|language| self.draft.text(part, language),
            before: &|language| before.as_ref().map(|draft| draft.text(part, language)),
            enabled: true,
        }
        .show(ui, self.state, self.adapting, commands);
    }

    /// How it is answered; what was asked before keeps its way.
    fn scale(self, ui: &mut Ui, commands: &mut Commands) {
        if !self.draft.added {
            return;
        }
        let texts = &self.state.texts;
        let (theme, item) = (theme::of(ui), &self.draft.item);
        let label = texts.tr("adapt-scale");
        ui.label(theme.text(Role::LegendStrong, &label));
        let names = SCALES.map(|(_, key)| texts.tr(key));
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let at = SCALES.iter().position(|(scale, _)| *scale == item.scale);
        let chosen = segmented(ui, &label, &names, at, true).and_then(|at| SCALES.get(at));
        if let Some((scale, _)) = chosen {
            self.send(commands, Change::Scale(item.code.clone(), *scale));
        }
        if item.scale != Scale::Anchored {
            let mut reverse = item.reverse;
            let text = theme.text(Role::Body, texts.tr("adapt-reverse"));
            if ui.add(Checkbox::new(&mut reverse, text)).changed() {
                self.send(commands, Change::Reverse(item.code.clone(), reverse));
            }
        }
        ui.add_space(theme.tokens.space.s);
    }

    fn weight(self, ui: &mut Ui, commands: &mut Commands) {
        let texts = &self.state.texts;
        let (theme, now) = (theme::of(ui), self.draft.item.weight.get());
        let mut weights = WEIGHTS.to_vec();
        if !weights.contains(&now) {
            weights.push(now);
        }
        let label = texts.tr("adapt-weight");
        ui.label(theme.text(Role::LegendStrong, &label));
        let names: Vec<String> = weights
            .iter()
            .map(|weight| texts.decimal(*weight, usize::from(weight.fract() != 0.0)))
            .collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let at = weights.iter().position(|weight| *weight == now);
        let chosen = segmented(ui, &label, &names, at, true);
        let chosen = chosen.and_then(|at| Weight::new(*weights.get(at)?));
        if let Some(weight) = chosen {
            self.send(commands, Change::Weigh(self.draft.item.code.clone(), weight));
        }
        flaws(ui, texts, self.adapting, &AdaptPlace::Weight(self.draft.item.code.clone()));
        ui.add(Label::new(theme.text(Role::Legend, texts.tr("adapt-weight-text"))).wrap());
        ui.add_space(theme.tokens.space.s);
    }

    fn levels(self, ui: &mut Ui, commands: &mut Commands) {
        if self.draft.item.scale != Scale::Anchored {
            return;
        }
        let texts = &self.state.texts;
        for level in Level::ALL {
            let at = usize::from(level.get());
            let number = [("level", crate::text::Arg::Count(at))];
            self.text(ui, Part::Level(at), &texts.with("diff-level", &number), commands);
        }
    }

    /// When it does not apply, and what one can point at.
    fn rest(self, ui: &mut Ui, commands: &mut Commands) {
        self.texts(ui, &[(Part::Condition, "diff-condition")], commands);
        wrapped(ui, Role::LegendStrong, &self.state.texts.tr("diff-evidence"));
        let evidence = [
            (Part::Document, "adapt-document"),
            (Part::Figure, "adapt-figure"),
            (Part::Voice, "adapt-voice"),
            (Part::Decision, "adapt-decision"),
        ];
        self.texts(ui, &evidence, commands);
    }
}

fn line(ui: &mut Ui, text: &str) {
    wrapped(ui, Role::Legend, text);
}
