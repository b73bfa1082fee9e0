//! Where we stand, the shape of the relationship, what to do next.

mod bars;
mod path;
mod promises;
mod shape;
mod steps;

use egui::{Id, Key, Modifiers, Ui};

use super::page;
use crate::app::{Command, Plate, Screen, State};
use crate::depict::{self, Origin, Table};
use crate::method::findings::{Findings, Subject};
use crate::model::{Axis, Side};
use crate::prose;
use crate::text::Arg;
use crate::ui::trace::{self, Rows};
use crate::ui::widgets::{Button, card, wrapped};
use crate::ui::{Class, Commands, View, keys, take, theme, theme::Role, whose};

/// What is pointed at, and whether the items of the shortest way are in view.
#[derive(Default)]
pub struct OverviewScreen {
    rows: Rows,
    /// Whose figures the pictures show; none for the organization's own.
    whose: Option<Side>,
    /// The table in the place of both pictures.
    tables: bool,
    shows_path: bool,
}

impl OverviewScreen {
    /// Shows the screen; returns its first control.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, commands: &mut Commands) -> Option<Id> {
        // Until the first figures are there, which takes a moment, the page stays empty.
        let findings = view.findings()?;
        self.rows.listen(ui, view);
        if keys::are_free(ui.ctx(), view.state)
            && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::T))
        {
            self.tables = !self.tables;
        }
        trace::beside(ui, view, commands, |ui, view, commands| {
            self.page_ui(ui, view, findings, commands)
        })
    }

    fn page_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        findings: &Findings,
        commands: &mut Commands,
    ) -> Option<Id> {
        page(ui, view.class, "overview", |ui| {
            let first = head(ui, view, findings, commands);
            let asks = asks_ui(ui, view.state, findings, commands);
            ui.add_space(theme::of(ui).tokens.space.xs);
            if promises::are_asked(view, findings) {
                promises::card_ui(ui, view, findings, commands);
                ui.add_space(theme::of(ui).tokens.space.m);
            }
            if self.tables {
                let whose = whose::there(view, self.whose);
                let shown = shown(view, findings, whose);
                table_ui(ui, view, shown, self, commands);
                ui.add_space(theme::of(ui).tokens.space.m);
            }
            if view.class >= Class::Normal {
                columns(ui, view, findings, self, commands);
            } else {
                if !self.tables {
                    let whose = whose::there(view, self.whose);
                    let shown = shown(view, findings, whose);
                    bars::card_ui(ui, view, shown, 0.0, self, commands);
                    ui.add_space(theme::of(ui).tokens.space.m);
                    shape::card_ui(ui, view.state, (shown, whose), (1.0, 0.0), commands);
                    ui.add_space(theme::of(ui).tokens.space.m);
                }
                steps::next_ui(ui, view, findings, &mut self.shows_path, commands);
                ui.add_space(theme::of(ui).tokens.space.m);
                beside(ui, view, findings, commands);
            }
            first.or(asks)
        })
    }
}

/// The figures that the pictures show.
fn shown<'a>(view: &View<'a>, own: &'a Findings, whose: Option<Side>) -> &'a Findings {
    whose.and_then(|side| view.figures(Some(side))).unwrap_or(own)
}

/// That figures of the books contradict the assessment, and the way to them.
fn asks_ui(ui: &mut Ui, state: &State, findings: &Findings, commands: &mut Commands) -> Option<Id> {
    let asks = prose::asks(&state.texts, findings)?;
    let link = ui.add(Button::link(&asks));
    if link.clicked() {
        commands.send(Command::ShowKpis);
    }
    Some(link.id)
}

/// The finding in a sentence, and what it rests on.
fn head(ui: &mut Ui, view: &View<'_>, findings: &Findings, commands: &mut Commands) -> Option<Id> {
    let theme = theme::of(ui);
    let texts = view.texts();
    let unfinished = view.round.closed.is_none() && !view.round.is_complete();
    if !unfinished {
        let title = prose::headline(texts, findings, &view.round.questionnaire);
        ui.add(egui::Label::new(theme.text(Role::PageSentence, title)).wrap());
        let lead = prose::explanation(texts, findings, &view.round.questionnaire);
        if !lead.is_empty() {
            ui.add(egui::Label::new(theme.text(Role::Second, lead)).wrap());
        }
        return None;
    }
    let (done, total) = view.round.progress();
    let minutes = view.open.pace.minutes_for(total - done);
    let args = [
        ("done", Arg::Count(done)),
        ("total", Arg::Count(total)),
        ("minutes", Arg::Count(minutes)),
    ];
    ui.add(
        egui::Label::new(theme.text(Role::PageSentence, texts.with("overview-unfinished", &args)))
            .wrap(),
    );
    wrapped(ui, Role::Second, &texts.tr("overview-unfinished-text"));
    ui.add_space(theme.tokens.space.xxs);
    let button = ui.add(Button::primary(&texts.tr("overview-continue")));
    if button.clicked() {
        commands.send(Command::Show(Screen::Answer));
    }
    Some(button.id)
}

/// Last year's promises, where they are not asked for above, and the strengths.
fn beside(ui: &mut Ui, view: &View<'_>, findings: &Findings, commands: &mut Commands) {
    if !promises::are_asked(view, findings) && promises::card_ui(ui, view, findings, commands) {
        ui.add_space(theme::of(ui).tokens.space.m - ui.spacing().item_spacing.y);
    }
    steps::strengths_ui(ui, view, findings);
}

/// The facts of both pictures.
fn table_ui(
    ui: &mut Ui,
    view: &View<'_>,
    findings: &Findings,
    screen: &mut OverviewScreen,
    commands: &mut Commands,
) {
    let whose = whose::there(view, screen.whose);
    let three = findings.dimensions.iter().filter(|found| found.axis != Axis::Enablers);
    let three = three.map(|found| Subject::Dimension(found.axis));
    let origins = three.chain([Subject::Overall]).map(|of| Some(Origin::score(of, whose)));
    let table = Table::of_lines(depict::dimensions_table(view.texts(), findings), origins);
    card(ui, |ui| {
        take::head_ui(ui, view.state, "overview-where", &Plate::Dimensions(whose), commands);
        trace::table_ui(ui, view, "dimensions", &table, &mut screen.rows, commands);
        whose::choose_ui(ui, view, &mut screen.whose);
    });
}

/// Two columns, 64 : 36.
fn columns(
    ui: &mut Ui,
    view: &View<'_>,
    findings: &Findings,
    screen: &mut OverviewScreen,
    commands: &mut Commands,
) {
    let gap = theme::of(ui).tokens.space.m;
    let width = ui.available_width();
    let left = ((width - gap) * 0.648).max(480.0);
    let right = width - gap - left;
    if !screen.tables {
        pictures(ui, view, findings, screen, (left, right), commands);
        ui.add_space(gap - ui.spacing().item_spacing.y);
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        ui.vertical(|ui| {
            ui.set_width(left);
            steps::next_ui(ui, view, findings, &mut screen.shows_path, commands);
        });
        ui.vertical(|ui| {
            ui.set_width(right);
            beside(ui, view, findings, commands);
        });
    });
}

/// The bars beside the cube.
fn pictures(
    ui: &mut Ui,
    view: &View<'_>,
    findings: &Findings,
    screen: &mut OverviewScreen,
    (left, right): (f32, f32),
    commands: &mut Commands,
) {
    let gap = theme::of(ui).tokens.space.m;
    // The taller card decides the height of its row; known from the frame before.
    let id = ui.scope_id().with("first row");
    let height = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or(0.0);
    let whose = whose::there(view, screen.whose);
    let findings = shown(view, findings, whose);
    let row = ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        let a = ui.vertical(|ui| {
            ui.set_width(left);
            bars::card_ui(ui, view, findings, height, screen, commands)
        });
        let b = ui.vertical(|ui| {
            ui.set_width(right);
            shape::card_ui(
                ui,
                view.state,
                (findings, whose),
                (shape_scale(right), height),
                commands,
            )
        });
        a.inner.max(b.inner)
    });
    if (row.inner - height).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(id, row.inner));
    }
}

/// The largest cube that fits beside its labels.
fn shape_scale(width: f32) -> f64 {
    (f64::from(width - 150.0) / 173.2).clamp(0.92, 1.16)
}
