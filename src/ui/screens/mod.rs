//! The screens. Each is `show(&mut self, ui, &View, &mut Commands)`: it reads the view, sends
//! commands, and holds only what is being typed or pointed at. Screens do not know one another.

mod answer;
mod crowd;
mod ideas;
mod journey;
mod laptop;
mod overview;
mod report;
mod results;
mod start;
mod years;

use egui::{Id, Ui};

pub use laptop::LaptopScreen;
pub use start::StartScreen;

use super::{Class, Commands, View};
use crate::app::Screen;
use crate::model::Side;

/// The screens of an open document.
#[derive(Default)]
pub struct Screens {
    answer: answer::AnswerScreen,
    overview: overview::OverviewScreen,
    people: crowd::CrowdScreen,
    customers: crowd::CrowdScreen,
    results: results::ResultsScreen,
    years: years::YearsScreen,
    journey: journey::JourneyScreen,
    ideas: ideas::IdeasScreen,
    report: report::ReportScreen,
    first: Option<Id>,
}

impl Screens {
    /// Shows the screen that is chosen.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
        self.first = match view.state.screen {
            Screen::Overview => self.overview.show(ui, view, commands),
            Screen::Answer => self.answer.show(ui, view, commands),
            Screen::People => self.people.show(ui, view, Side::Staff, commands),
            Screen::Customers => self.customers.show(ui, view, Side::Customers, commands),
            Screen::Results => self.results.show(ui, view, commands),
            Screen::Years => self.years.show(ui, view, commands),
            Screen::Journey => self.journey.show(ui, view, commands),
            Screen::Ideas => self.ideas.show(ui, view, commands),
            Screen::Report => self.report.show(ui, view, commands),
        };
    }

    /// The first control of the screen, for F6.
    pub fn first_control(&self) -> Option<Id> {
        self.first
    }
}

/// A page that scrolls as a whole, with the padding of the class and at most 1200 wide.
fn page<R>(ui: &mut Ui, class: Class, name: &str, content: impl FnOnce(&mut Ui) -> R) -> R {
    const WIDEST: f32 = 1200.0;
    let (sideways, above) = class.padding();
    let room = ui.available_width();
    let margin = ((room - WIDEST) / 2.0).max(sideways);
    egui::ScrollArea::vertical()
        .id_salt(name)
        .auto_shrink([false, false])
        .show(ui, |ui| {
            egui::Frame::new()
                .inner_margin(egui::Margin::symmetric(margin as i8, above as i8))
                .show(ui, |ui| {
                    ui.set_width((room - 2.0 * margin).max(1.0));
                    content(ui)
                })
                .inner
        })
        .inner
}
