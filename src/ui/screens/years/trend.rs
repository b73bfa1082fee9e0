//! Development over the rounds, as a picture and as text.

use egui::{Align, Layout, Ui};

use super::{Here, PICTURE, YearsScreen};
use crate::app::{Command, Dialog, EventPin, Plate};
use crate::chart::{Medium, Trend};
use crate::depict::{self, Frame, MoreLines, Origin, Span, Table};
use crate::method::findings::{Measure, Subject};
use crate::model::Event;
use crate::prose;
use crate::text::Arg;
use crate::ui::plots::{Alternative, Pressed, trend_ui};
use crate::ui::widgets::card;
use crate::ui::{Commands, take, theme, theme::Role, trace};

/// Room for the names of dimensions at the right end, and of themes.
const LABELS: f64 = 104.0;
const THEME_LABELS: f64 = 200.0;

/// The card with the trend; returns the height of its content.
pub fn card_ui(
    ui: &mut Ui,
    here: Here<'_>,
    screen: &mut YearsScreen,
    least: f32,
    commands: &mut Commands,
) -> f32 {
    let plate = Plate::Trend(here.measure, here.whose);
    let texts = here.view.texts();
    let shown = card(ui, |ui| {
        let top = ui.cursor().top();
        head(ui, here, screen, &plate, commands);
        // The picture fills the card where the one beside it is taller.
        let room = f64::from(top + least - ui.cursor().top());
        let height = if screen.tables { PICTURE } else { PICTURE.max(room.floor()) };
        let table = depict::trend_table(texts, here.findings, here.measure);
        if screen.tables {
            let table = Table::of_lines(table, origins(here));
            trace::table_ui(ui, here.view, "trend", &table, &mut screen.rows, commands);
        } else if let Some(input) = input(ui, here, screen, height) {
            let sentence = prose::trend_alt(texts, here.findings, here.measure);
            let hint = here.view.open.can_edit().then(|| texts.tr("years-pin-here"));
            let told = Alternative { sentence: &sentence, table: &table };
            let (shown, pressed) = trend_ui(ui, &input, told, hint.as_deref());
            take::around(&shown, here.view.state, &plate, commands);
            match pressed {
                Some(Pressed::Figure(of)) => trace::ask(Some(of), here.whose, commands),
                Some(other) => {
                    commands.send(Command::Ask(Dialog::Event(pin(here, &input, &other))));
                }
                None => {}
            }
        }
        let natural = ui.min_rect().bottom() - top - (height - PICTURE) as f32;
        ui.expand_to_include_y(top + least);
        natural
    });
    shown.inner
}

fn head(
    ui: &mut Ui,
    here: Here<'_>,
    screen: &mut YearsScreen,
    plate: &Plate,
    commands: &mut Commands,
) {
    let (theme, texts) = (theme::of(ui), here.view.texts());
    ui.horizontal(|ui| {
        ui.label(theme.text(Role::Heading, texts.tr("years-development")));
        if let Some(note) = note(here) {
            ui.label(theme.text(Role::Legend, note));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            take::menu_ui(ui, here.view.state, plate, commands);
            if screen.tables {
                return;
            }
            let key = if screen.lines.more { "years-lines-fewer" } else { "years-lines-more" };
            let text = theme.text(Role::LegendStrong, texts.tr(key)).color(theme.colors.accent);
            if ui.link(text).clicked() {
                screen.lines.more = !screen.lines.more;
            }
        });
    });
}

/// What the lines rest on, or what the strips behind them mean.
fn note(here: Here<'_>) -> Option<String> {
    let texts = here.view.texts();
    match here.measure {
        Measure::LikeForLike => {
            let count = [("count", Arg::Count(here.findings.shared_items))];
            Some(texts.with("years-note-like", &count))
        }
        Measure::Published => {
            let mut figures = here.findings.years.iter().flat_map(|year| year.dimensions.values());
            figures.any(|figure| figure.interval.is_some()).then(|| texts.tr("years-note-band"))
        }
        Measure::Chained => None,
    }
}

fn input(ui: &Ui, here: Here<'_>, screen: &YearsScreen, height: f64) -> Option<Trend> {
    let lines = &screen.lines;
    let width = f64::from(ui.available_width());
    let label_width = if lines.more { THEME_LABELS.min(width * 0.4) } else { LABELS };
    let frame = Frame { width, height, label_width, medium: Medium::Screen };
    let questionnaire = &*here.view.round.questionnaire;
    let themes = lines.more.then_some((questionnaire, &lines.themes));
    let beside = MoreLines { overall: lines.more && lines.overall, themes };
    let events = &here.view.open.document.events;
    let span = (Span::All, here.measure);
    depict::trend(here.view.texts(), here.findings, events, span, beside, frame)
}

/// What the rows of the table can be asked: the overall figure of each round.
fn origins(here: Here<'_>) -> impl Iterator<Item = Option<Origin>> {
    here.findings.years.iter().map(move |year| {
        let has = year.points(here.measure, None).is_some();
        let in_view = here.view.round.id;
        has.then_some(Origin::score_in(Subject::Overall, here.whose, year.round, in_view))
    })
}

/// What a press on the trend asks about.
fn pin(here: Here<'_>, trend: &Trend, pressed: &Pressed) -> EventPin {
    match *pressed {
        Pressed::Whole | Pressed::Figure(_) => EventPin::Today,
        Pressed::Month(year, month) => EventPin::At { year, month },
        Pressed::Event(at) => {
            let drawn = trend.events.get(at);
            let is_it = |event: &&Event| {
                drawn.is_some_and(|drawn| (drawn.year, drawn.month) == (event.year, event.month))
            };
            let found = here.view.open.document.events.iter().find(is_it);
            found.map_or(EventPin::Today, |event| EventPin::Known(event.clone()))
        }
    }
}
