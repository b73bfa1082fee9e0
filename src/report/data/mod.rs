//! The data of the pages as the templates read it.

mod beside;
mod crowd;

use serde::Serialize;

pub(super) use beside::{
    Ask, BookRow, Books, FeelingRow, FeelingsPage, Group, JourneyMap, JourneyPage, JourneyRow,
    KpisPage, ListeningPage, Moment, Moments,
};
pub(super) use crowd::{
    AgreementLine, AgreementTable, ConditionRow, Conditions, CustomersPage, MirrorTable,
    PeoplePage, RatingRow, RatingTable, Remarks, UnitLine, UnitTable, ViewLine, ViewTable,
};

use super::form::FormPage;
use crate::chart::{Palette, Picture};
use crate::guide::Section;

/// The whole report.
#[derive(Serialize)]
pub(super) struct Report<'a> {
    pub lang: &'static str,
    pub title: String,
    pub description: String,
    pub keywords: Vec<String>,
    pub date: [i32; 3],
    /// Says on every page that this is the sample; else empty.
    pub sample: String,
    pub footer: Footer,
    pub palette: &'a Palette,
    pub pages: Vec<Page>,
}

#[derive(Serialize)]
pub(super) struct Footer {
    pub document: String,
    pub made: String,
    pub page: String,
}

/// One page; its name chooses the template.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(super) enum Page {
    Headline(Box<HeadlinePage>),
    Dimensions(Box<DimensionsPage>),
    Board(Box<BoardPage>),
    Years(Box<YearsPage>),
    Themes(Box<ThemesPage>),
    People(Box<PeoplePage>),
    Customers(Box<CustomersPage>),
    Kpis(Box<KpisPage>),
    Journey(Box<JourneyPage>),
    Feelings(Box<FeelingsPage>),
    Listening(Box<ListeningPage>),
    Next(Box<NextPage>),
    Actions(Box<ActionsPage>),
    Method(Box<MethodPage>),
    Guide(GuidePage),
    Form(Box<FormPage>),
    Plate(Box<PlatePage>),
}

/// What stands at the top of a page.
#[derive(Serialize)]
pub(super) struct Head {
    pub eyebrow: String,
    pub title: String,
    pub lead: String,
}

/// A picture with its sentence.
#[derive(Serialize)]
pub(super) struct Figure {
    pub picture: Picture,
    pub alt: String,
}

/// A figure with its heading.
#[derive(Serialize)]
pub(super) struct TitledFigure {
    pub title: String,
    pub note: String,
    #[serde(flatten)]
    pub figure: Figure,
}

/// One picture alone.
#[derive(Serialize)]
pub(super) struct PlatePage {
    pub title: String,
    pub note: String,
    pub drawn: PlateOf,
    pub legend: Vec<Sign>,
    /// Whose it is and when it was made.
    pub source: String,
}

/// What is drawn; its name chooses the template.
#[derive(Serialize)]
#[serde(tag = "of", rename_all = "lowercase")]
pub(super) enum PlateOf {
    Picture { figure: Figure },
    Dimensions(DimensionList),
    Themes(Box<ThemesPage>),
    Feelings { groups: Vec<Group>, ticks: Picture },
    Heat { rows: Vec<HeatLine>, ramp: Picture },
    Units(UnitTable),
    Agreement(AgreementTable),
    Views(ViewTable),
}

/// The items of one theme.
#[derive(Serialize)]
pub(super) struct HeatLine {
    pub sign: Picture,
    pub name: String,
    pub row: Picture,
}

/// A sign and what it means; `mark` where the sign is a character.
#[derive(Serialize)]
pub(super) struct Sign {
    pub sign: Option<Picture>,
    pub mark: String,
    pub text: String,
}

/// The box at the foot.
#[derive(Serialize)]
pub(super) struct FootBox {
    pub title: String,
    pub sentences: Vec<String>,
}

/// A difference with the method's word.
#[derive(Serialize)]
pub(super) struct Change {
    pub points: String,
    pub sign: Option<Picture>,
    pub mark: String,
    pub word: String,
    pub ink: &'static str,
}

/// One figure of the first page.
#[derive(Serialize)]
pub(super) struct FigureRow {
    pub sign: Option<Picture>,
    pub name: String,
    /// The level in words, or why there is no figure.
    pub level: String,
    pub value: String,
    pub change: Option<Change>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct HeadlinePage {
    #[serde(flatten)]
    pub head: Head,
    pub organization: String,
    pub subject: String,
    pub cube: Figure,
    pub legend: Vec<Sign>,
    pub figures_head: Vec<String>,
    pub figures: Vec<FigureRow>,
    pub overall: FigureRow,
    pub notes: Vec<String>,
    pub foot: Option<FootBox>,
}

/// One dimension with its bar.
#[derive(Serialize)]
pub(super) struct DimensionRow {
    #[serde(flatten)]
    pub row: FigureRow,
    pub bar: Figure,
    /// In place of a change.
    pub note: String,
    pub sentence: String,
    pub comments: Vec<String>,
}

/// The three dimensions with their axis.
#[derive(Serialize)]
pub(super) struct DimensionList {
    pub rows: Vec<DimensionRow>,
    pub ticks: Picture,
    pub levels: Vec<String>,
    pub legend: Vec<Sign>,
}

#[derive(Serialize)]
pub(super) struct DimensionsPage {
    #[serde(flatten)]
    pub head: Head,
    #[serde(flatten)]
    pub list: DimensionList,
    pub foot: Option<FootBox>,
}

#[derive(Serialize)]
pub(super) struct BoardPage {
    #[serde(flatten)]
    pub head: Head,
    #[serde(flatten)]
    pub list: DimensionList,
    pub trend: Option<TitledFigure>,
    pub lists: Vec<NamedList>,
    pub foot: Option<FootBox>,
}

#[derive(Serialize)]
pub(super) struct YearsPage {
    #[serde(flatten)]
    pub head: Head,
    pub trend: TitledFigure,
    pub waterfall: Option<TitledFigure>,
    pub sentence: String,
    pub foot: Option<FootBox>,
}

/// One theme of the dot plot.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct ThemeRow {
    pub sign: Picture,
    pub name: String,
    pub value: String,
    pub row: Figure,
    pub points: String,
    pub mark: String,
    pub mark_sign: Option<Picture>,
    /// A real change.
    pub strong: bool,
}

/// A heading and short lines.
#[derive(Serialize)]
pub(super) struct NamedList {
    pub title: String,
    pub rows: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct ThemesPage {
    #[serde(flatten)]
    pub head: Head,
    pub columns: Vec<String>,
    pub rows: Vec<ThemeRow>,
    pub enablers_title: String,
    pub enablers_gap: Picture,
    pub enablers: Vec<ThemeRow>,
    pub ticks: Picture,
    pub legend: Vec<Sign>,
    pub note: String,
    pub lists: Vec<NamedList>,
}

/// The stages of the dimensions, and what the next ones take.
#[derive(Serialize)]
pub(super) struct Stages {
    pub title: String,
    /// What a stage asks.
    pub rule: String,
    pub head: Vec<String>,
    pub rows: Vec<StageRow>,
}

#[derive(Serialize)]
pub(super) struct StageRow {
    pub sign: Picture,
    pub name: String,
    pub now: String,
    pub next: String,
    pub raises: String,
}

/// The items that the next stage takes.
#[derive(Serialize)]
pub(super) struct Path {
    pub title: String,
    pub sentence: String,
    pub head: Vec<String>,
    pub rows: Vec<PathRow>,
    pub more: String,
}

#[derive(Serialize)]
pub(super) struct PathRow {
    pub item: String,
    pub theme: String,
    pub step: String,
}

/// Where reaching the target pays most.
#[derive(Serialize)]
pub(super) struct Priorities {
    pub title: String,
    pub head: Vec<String>,
    pub rows: Vec<PriorityRow>,
}

#[derive(Serialize)]
pub(super) struct PriorityRow {
    pub sign: Option<Picture>,
    pub theme: String,
    /// The first action towards the next level; may be empty.
    pub action: String,
    pub value: String,
    pub target: String,
    pub gain: String,
}

/// A comment of the management's own.
#[derive(Serialize)]
pub(super) struct Comment {
    pub of: String,
    pub text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct NextPage {
    #[serde(flatten)]
    pub head: Head,
    pub priorities: Option<Priorities>,
    pub stages: Option<Stages>,
    pub path: Option<Path>,
    pub comments_title: String,
    pub comments: Vec<Comment>,
    pub foot: Option<FootBox>,
}

/// What came of the promises of the last round.
#[derive(Serialize)]
pub(super) struct Promises {
    pub title: String,
    pub head: Vec<String>,
    pub rows: Vec<PromiseRow>,
    pub note: String,
}

#[derive(Serialize)]
pub(super) struct PromiseRow {
    pub sign: Picture,
    pub what: String,
    pub state: String,
    /// Points then and now; empty where they are not told.
    pub figure: String,
    pub change: Option<Change>,
    /// What its key figure did; may be empty.
    pub kpi: String,
}

/// What is promised in this round.
#[derive(Serialize)]
pub(super) struct Actions {
    pub title: String,
    pub head: Vec<String>,
    pub rows: Vec<ActionRow>,
}

#[derive(Serialize)]
pub(super) struct ActionRow {
    pub sign: Option<Picture>,
    pub what: String,
    /// Role, and the name if names are printed.
    pub owner: String,
    pub due: String,
    pub kpi: String,
}

#[derive(Serialize)]
pub(super) struct ActionsPage {
    #[serde(flatten)]
    pub head: Head,
    pub promises: Option<Promises>,
    pub actions: Option<Actions>,
    pub foot: Option<FootBox>,
}

/// A heading and what it explains.
#[derive(Serialize)]
pub(super) struct Explained {
    pub title: String,
    pub text: String,
}

/// A table of two columns.
#[derive(Serialize)]
pub(super) struct Table {
    pub title: String,
    pub head: [String; 2],
    pub rows: Vec<[String; 2]>,
}

#[derive(Serialize)]
pub(super) struct MethodPage {
    #[serde(flatten)]
    pub head: Head,
    pub columns: [Vec<Explained>; 2],
    pub tables: Vec<Table>,
}

/// The method in words; it takes as many pages as it needs.
#[derive(Serialize)]
pub(super) struct GuidePage {
    #[serde(flatten)]
    pub head: Head,
    pub sections: &'static [Section],
}
