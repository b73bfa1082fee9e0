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

use egui::{Id, Rect, Response, Ui};

use self::layout::beside;
use super::page;
use crate::app::Plate;
use crate::depict::{Beside, Table, ViewNames, ViewRow, view_table};
use crate::method::findings::crowd::{CrowdFindings, SideFinding, ViewPair};
use crate::model::{RoundId, Side};
use crate::ui::plots::dumbbells_ui;
use crate::ui::trace::{self, Asked, Rows, table_ui};
use crate::ui::{Commands, View, take};

/// Beside the rows inside their card.
const BEYOND: f32 = 8.0;

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
    /// Everything that can be asked where it comes from.
    rows: Rows,
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

/// What a card may change, and ask for.
struct Hands<'a> {
    looked: &'a mut Looked,
    commands: &'a mut Commands,
}

impl Hands<'_> {
    /// Makes room for a row of a height that can be asked where it comes from.
    fn row(
        &mut self,
        ui: &mut Ui,
        here: &Here<'_>,
        height: f32,
        asked: Asked<'_>,
    ) -> (Rect, Response) {
        self.looked.rows.row(ui, here.view, (height, BEYOND), asked, self.commands)
    }

    /// Two views of each thing, row under row, or as a table.
    fn dumbbells(&mut self, ui: &mut Ui, here: &Here<'_>, names: &ViewNames, rows: &[ViewRow]) {
        let texts = here.texts();
        if self.looked.tables {
            let origins = rows.iter().map(|row| Some(row.origin.clone()));
            let table = Table::of_lines(view_table(texts, names, rows), origins);
            return self.table(ui, here, &names.other, &table);
        }
        dumbbells_ui(ui, texts, names, rows, |ui, height, row| {
            let asked = Asked { of: Some(&row.origin), label: &row.sentence };
            self.row(ui, here, height, asked).0
        });
    }

    fn table(&mut self, ui: &mut Ui, here: &Here<'_>, name: &str, table: &Table) {
        table_ui(ui, here.view, name, table, &mut self.looked.rows, self.commands);
    }
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
        looked.rows.listen(ui, view);
        trace::beside(ui, view, commands, |ui, view, commands| {
            let here = Here { view, ..here };
            page(ui, view.class, name, |ui| {
                let first = head::show(ui, &here, looked, commands);
                let hands = &mut Hands { looked, commands };
                match (crowd.sealed, side) {
                    (true, _) => sealed::show(ui, &here, hands),
                    (false, Side::Customers) => customers(ui, &here, hands),
                    (false, _) => people(ui, &here, hands),
                }
                take::line_ui(ui, view.state, &plates(&here), hands.commands);
                layout::gap(ui);
                batches::card_ui(ui, &here, hands);
                first
            })
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
fn people(ui: &mut Ui, here: &Here<'_>, hands: &mut Hands<'_>) {
    let leaders = &here.crowd.views.leaders_front_line;
    let quality = here.crowd.quality.as_ref();
    beside(
        ui,
        "answered",
        hands,
        |ui, hands, least| units::card_ui(ui, here, hands, least),
        quality.map(|quality| {
            move |ui: &mut Ui, hands: &mut Hands<'_>, least| {
                conditions::card_ui(ui, here, quality, hands, least)
            }
        }),
    );
    beside(
        ui,
        "seen",
        hands,
        |ui, hands, least| agree::card_ui(ui, here, hands, least),
        is_told(leaders).then_some(|ui: &mut Ui, hands: &mut Hands<'_>, least| {
            let title = crate::prose::views_headline(here.texts(), leaders);
            let shown = views::Shown { pairs: leaders, beside: Beside::LeadersFrontLine };
            views::card_ui(ui, here, &title, shown, hands, least)
        }),
    );
    stage::card_ui(ui, here, hands);
    comments::card_ui(ui, here, &mut hands.looked.all_comments);
    partners::card_ui(ui, here);
}

/// Whether there is anything of either view.
fn is_told(pairs: &[ViewPair]) -> bool {
    pairs.iter().any(|pair| pair.first.is_shown() || pair.second.is_shown())
}

/// Customers beside what the organization believes of them.
fn customers(ui: &mut Ui, here: &Here<'_>, hands: &mut Hands<'_>) {
    beside(
        ui,
        "recommended",
        hands,
        |ui, hands, least| recommend::card_ui(ui, here, hands, least),
        Some(|ui: &mut Ui, hands: &mut Hands<'_>, least| units::card_ui(ui, here, hands, least)),
    );
    let guessed = |ui: &mut Ui, _: &mut Hands<'_>, least| guesses::card_ui(ui, here, least);
    beside(
        ui,
        "felt",
        hands,
        |ui, hands, least| feelings::card_ui(ui, here, hands, least),
        guesses::is_shown(here).then_some(guessed),
    );
    let both = &here.crowd.views.own_customers;
    if is_told(both) {
        let title = here.texts().tr("views-title-customers");
        let shown = views::Shown { pairs: both, beside: Beside::of_customers(both) };
        views::card_ui(ui, here, &title, shown, hands, 0.0);
        layout::gap(ui);
    }
    mirror::card_ui(ui, here, hands);
    stage::card_ui(ui, here, hands);
    comments::card_ui(ui, here, &mut hands.looked.all_comments);
}
