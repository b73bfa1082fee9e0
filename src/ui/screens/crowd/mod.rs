//! What the crowd of a round says: own staff on *People*, customers on *Customers*.

mod agree;
mod batches;
mod comments;
mod conditions;
mod feelings;
mod guesses;
mod head;
mod keys;
mod layout;
mod mirror;
mod partners;
mod recommend;
mod row;
mod sealed;
mod stage;
mod table;
mod unit;
mod units;
mod views;
mod ways;

use egui::{Id, Ui};

use self::layout::beside;
use super::page;
use crate::app::Plate;
use crate::depict::Beside;
use crate::method::findings::crowd::{CrowdFindings, SideFinding, ViewPair};
use crate::model::{RoundId, Side};
use crate::ui::{Commands, View, take};

/// One side of the crowd.
#[derive(Default)]
pub struct CrowdScreen {
    looked: Looked,
    /// What `looked` is about.
    of: Option<RoundId>,
}

/// What is looked at.
#[derive(Default)]
struct Looked {
    /// The unit whose trace shows, by its place in the list.
    unit: Option<usize>,
    /// The rows of units, as they were shown in the frame before.
    rows: Vec<Id>,
    /// The row that gets the focus in the next frame.
    later: Option<Id>,
    /// Every theme, not only the widest gaps.
    all_views: bool,
    /// Every comment.
    all_comments: bool,
    /// Tables in the place of pictures.
    tables: bool,
    /// The reminder is on the clipboard.
    copied: bool,
}

/// What every card reads.
#[derive(Clone, Copy)]
struct Here<'a> {
    view: &'a View<'a>,
    crowd: &'a CrowdFindings,
    side: &'a SideFinding,
}

impl CrowdScreen {
    /// Shows the screen; returns its first control.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        side: Side,
        commands: &mut Commands,
    ) -> Option<Id> {
        if self.of.replace(view.round.id) != Some(view.round.id) {
            self.looked = Looked { tables: self.looked.tables, ..Looked::default() };
        }
        let looked = &mut self.looked;
        let is_asked = view.round.gathering.invited(side).is_some() || view.round.sheets(side) > 0;
        let name = side.code();
        if !is_asked {
            return page(ui, view.class, name, |ui| ways::nobody_ui(ui, view, side, commands));
        }
        // Until the first figures are there, which takes a moment, the page stays empty.
        let crowd = view.open.crowd.as_deref().filter(|crowd| crowd.round == view.round.id)?;
        let found = crowd.sides.iter().find(|found| found.side == side)?;
        let here = Here { view, crowd, side: found };
        keys::listen(ui, &here, looked);
        page(ui, view.class, name, |ui| {
            let first = head::show(ui, &here, looked, commands);
            match (crowd.sealed, side) {
                (true, _) => sealed::show(ui, &here, looked),
                (false, Side::Customers) => customers(ui, &here, looked),
                (false, _) => people(ui, &here, looked),
            }
            take::line_ui(ui, view.state, &plates(&here), commands);
            layout::gap(ui);
            batches::card_ui(ui, &here, commands);
            first
        })
    }
}

/// The pictures of the page that can be taken along; none while they are sealed.
fn plates(here: &Here<'_>) -> Vec<Plate> {
    let views = &here.crowd.views;
    let is_customers = here.side.side == Side::Customers;
    let all = match is_customers {
        true => vec![
            (
                is_told(&views.own_customers),
                Plate::Views(Beside::of_customers(&views.own_customers)),
            ),
            (here.side.blocks.feelings.is_some(), Plate::CustomersFeelings),
        ],
        false => vec![
            (true, Plate::Units),
            (here.side.scores.is_some(), Plate::Agreement),
            (is_told(&views.leaders_front_line), Plate::Views(Beside::LeadersFrontLine)),
        ],
    };
    let shown = all.into_iter().filter(|(is_there, _)| *is_there && !here.crowd.sealed);
    shown.map(|(_, plate)| plate).collect()
}

/// Own staff, and partners below.
fn people(ui: &mut Ui, here: &Here<'_>, looked: &mut Looked) {
    let leaders = &here.crowd.views.leaders_front_line;
    let tables = looked.tables;
    beside(
        ui,
        "answered",
        |ui, least| units::card_ui(ui, here, looked, least),
        here.crowd
            .quality
            .as_ref()
            .map(|quality| move |ui: &mut Ui, least| conditions::card_ui(ui, here, quality, least)),
    );
    let all = &mut looked.all_views;
    beside(
        ui,
        "seen",
        |ui, least| agree::card_ui(ui, here, tables, least),
        is_told(leaders).then_some(move |ui: &mut Ui, least| {
            let title = crate::prose::views_headline(here.texts(), leaders);
            let shown = views::Shown { pairs: leaders, beside: Beside::LeadersFrontLine, tables };
            views::card_ui(ui, here, &title, shown, all, least)
        }),
    );
    stage::card_ui(ui, here);
    comments::card_ui(ui, here, &mut looked.all_comments);
    partners::card_ui(ui, here);
}

/// Whether there is anything of either view.
fn is_told(pairs: &[ViewPair]) -> bool {
    pairs.iter().any(|pair| pair.first.is_shown() || pair.second.is_shown())
}

/// Customers beside what the organization believes of them.
fn customers(ui: &mut Ui, here: &Here<'_>, looked: &mut Looked) {
    let tables = looked.tables;
    beside(
        ui,
        "recommended",
        |ui, least| recommend::card_ui(ui, here, least),
        Some(|ui: &mut Ui, least| units::card_ui(ui, here, looked, least)),
    );
    let both = &here.crowd.views.own_customers;
    let (all, comments) = (&mut looked.all_views, &mut looked.all_comments);
    beside(
        ui,
        "felt",
        |ui, least| feelings::card_ui(ui, here, tables, least),
        guesses::is_shown(here).then_some(|ui: &mut Ui, least| guesses::card_ui(ui, here, least)),
    );
    if is_told(both) {
        let title = here.texts().tr("views-title-customers");
        let shown = views::Shown { pairs: both, beside: Beside::of_customers(both), tables };
        views::card_ui(ui, here, &title, shown, all, 0.0);
        layout::gap(ui);
    }
    mirror::card_ui(ui, here);
    stage::card_ui(ui, here);
    comments::card_ui(ui, here, comments);
}
