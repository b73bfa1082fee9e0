//! How many of a side were invited; of own staff also unit by unit.

use egui::{Align, Layout, ScrollArea, TextEdit, Ui};

use super::{notice, title};
use crate::app::{Command, Open, State};
use crate::model::{Gathering, RoundId, Side, Unit};
use crate::prose;
use crate::text::{Arg, Texts};
use crate::ui::widgets::{Button, rule, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// Widest number that is typed.
const DIGITS: usize = 7;
const NUMBER: f32 = 72.0;

/// What is typed.
#[derive(Default)]
pub struct Form {
    typed: Option<Typed>,
}

struct Typed {
    of: (RoundId, Side),
    all: String,
    units: Vec<(String, String)>,
}

impl Typed {
    fn of(round: RoundId, side: Side, gathering: &Gathering) -> Self {
        let number = |count: Option<u32>| count.map(|n| n.to_string()).unwrap_or_default();
        let units = gathering.units.iter().map(|unit| (unit.name.clone(), number(unit.invited)));
        Self {
            of: (round, side),
            all: number(gathering.invited.get(&side).copied()),
            units: if side == Side::Staff { units.collect() } else { Vec::new() },
        }
    }

    /// What the fields say; none where one is no whole number.
    fn read(&self) -> Option<(Option<u32>, Vec<Unit>)> {
        let units = self.units.iter().filter(|(name, _)| !name.trim().is_empty());
        let unit = |(name, count): &(String, String)| {
            Some(Unit { name: name.trim().to_owned(), invited: number(count)? })
        };
        Some((number(&self.all)?, units.map(unit).collect::<Option<_>>()?))
    }

    /// A name that stands there twice.
    fn twice(&self) -> Option<&str> {
        let mut names: Vec<&str> = self.units.iter().map(|(name, _)| name.trim()).collect();
        names.retain(|name| !name.is_empty());
        names.sort_unstable();
        names.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| pair[0])
    }
}

/// A count, or none for an empty field; none of both where it is no whole number.
fn number(text: &str) -> Option<Option<u32>> {
    match text.trim() {
        "" => Some(None),
        text => text.parse().ok().map(Some),
    }
}

impl Form {
    /// Shows the fields. They are kept until they are saved or put away.
    pub fn show(&mut self, ui: &mut Ui, state: &State, side: Side, commands: &mut Commands) {
        let texts = &state.texts;
        let Some(open) = &state.open else { return };
        let Some(round) = open.round() else { return };
        let kept = self.typed.take().filter(|typed| typed.of == (round.id, side));
        let mut typed = kept.unwrap_or_else(|| Typed::of(round.id, side, &round.gathering));
        let who = prose::side(texts, side);
        title(ui, &texts.with("dialog-invited-title", &[("who", Arg::Text(&who))]));
        if !open.can_answer() {
            notice(ui, &read_only(texts, open, &round.name));
        }
        all(ui, texts, &mut typed);
        if side == Side::Staff {
            units(ui, texts, &mut typed);
        }
        let fault = match (typed.twice(), typed.read()) {
            (Some(name), _) => texts.with("dialog-invited-twice", &[("name", Arg::Text(name))]),
            (None, None) => texts.tr("dialog-invited-bad"),
            _ => String::new(),
        };
        wrapped(ui, Role::Body, &fault);
        ui.horizontal(|ui| {
            let can = fault.is_empty() && open.can_answer();
            let save = ui.add(Button::primary(&texts.tr("dialog-invited-save")).enabled(can));
            let cancel = ui.add(Button::new(&texts.tr("shell-cancel")));
            if let Some((all, units)) = typed.read().filter(|_| save.clicked()) {
                if side == Side::Staff {
                    commands.send(Command::SetUnits(units));
                }
                commands.send(Command::SetInvited(side, all));
            }
            if save.clicked() || cancel.clicked() {
                commands.send(Command::Dismiss);
            } else {
                self.typed = Some(typed);
            }
        });
    }
}

/// Why nothing can be typed.
fn read_only(texts: &Texts, open: &Open, round: &str) -> String {
    match open.can_edit() {
        true => texts.with("answer-closed", &[("round", Arg::Text(round))]),
        false => texts.tr("answer-read-only"),
    }
}

/// How many in all.
fn all(ui: &mut Ui, texts: &Texts, typed: &mut Typed) {
    let theme = theme::of(ui);
    ui.horizontal(|ui| {
        ui.set_min_height(36.0);
        let label = ui.label(theme.text(Role::Heading, texts.tr("dialog-invited-all")));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let edit = TextEdit::singleline(&mut typed.all).desired_width(NUMBER);
            ui.add(edit.char_limit(DIGITS)).labelled_by(label.id);
        });
    });
}

/// A row each unit: name, number, and a way to take it off the list.
fn units(ui: &mut Ui, texts: &Texts, typed: &mut Typed) {
    let theme = theme::of(ui);
    rule(ui);
    ui.label(theme.text(Role::Heading, texts.tr("dialog-invited-units")));
    wrapped(ui, Role::Second, &texts.tr("dialog-invited-units-text"));
    let height = (ui.ctx().content_rect().height() - 420.0).max(120.0);
    let mut gone = None;
    ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        for (at, (name, count)) in typed.units.iter_mut().enumerate() {
            ui.horizontal(|ui| {
                let width = (ui.available_width() - NUMBER - 112.0).max(80.0);
                let row = [("count", Arg::Count(at + 1))];
                let edit = TextEdit::singleline(name).desired_width(width).char_limit(120);
                ui.add(edit).accessible_name(texts.with("dialog-invited-name", &row));
                let edit = TextEdit::singleline(count).desired_width(NUMBER).char_limit(DIGITS);
                ui.add(edit).accessible_name(texts.with("dialog-invited-count", &row));
                if ui.add(Button::link(&texts.with("dialog-invited-remove", &row))).clicked() {
                    gone = Some(at);
                }
            });
        }
    });
    if let Some(gone) = gone {
        typed.units.remove(gone);
    }
    if ui.add(Button::new(&texts.tr("dialog-invited-add"))).clicked() {
        typed.units.push(Default::default());
    }
}
