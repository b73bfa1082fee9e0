//! One picture of the report alone, to be taken along: with its title, what its signs mean, and whose
//! it is. It is drawn by the same templates as on the pages.

mod table;

use typst::utils::Scalar;
use typst_layout::PagedDocument;
use typst_render::RenderOptions;
use typst_svg::SvgOptions;

use super::data::{DimensionList, Figure, HeatLine, Page, PlateOf, PlatePage, Sign, TitledFigure};
use super::{Context, ReportError, ReportInput, in_context, outline, page, printable, typeset};
use crate::chart::{Legend, heat_ramp, heat_row, legend, priorities, radar, slope};
use crate::depict::{self, Beside, ThemeChange};
use crate::method::decompose::Decomposition;
use crate::method::findings::crowd::since;
use crate::method::findings::{Comparison, Measure, ThemeFinding, compare};
use crate::model::{Level, RoundId, Side};
use crate::prose;

/// A picture that can be taken along.
#[derive(Debug, Clone, PartialEq)]
pub enum Plate {
    /// The cube.
    Shape(Option<Side>),
    /// The three dimensions as bullet bars.
    Dimensions(Option<Side>),
    /// The dot plot of the themes: own answers, or those of a side of the crowd.
    Themes(Option<Side>),
    /// Items by theme.
    Heat(Option<Side>),
    /// All themes around a middle.
    Radar(Option<Side>),
    /// Where reaching a target pays most.
    Priorities,
    /// The development over the rounds, by a measure, and whose it is.
    Trend(Measure, Option<Side>),
    /// What moved the overall figure between two named rounds.
    Parts {
        /// The exact parts.
        parts: Decomposition,
        /// The earlier and the later round.
        names: [String; 2],
    },
    /// The themes between two rounds, line by line, and whose they are.
    Slope(RoundId, RoundId, Option<Side>),
    /// The path of customers that stands so many places from the first in the round.
    Journey(usize),
    /// Own vision beside listening.
    Listening,
    /// The emotional profile.
    Feelings,
    /// Who answered, unit by unit.
    Units,
    /// Where people agree least.
    Agreement,
    /// Two views of each theme beside each other.
    Views(Beside),
    /// Feelings of customers beside what was believed of them.
    CustomersFeelings,
}

impl Plate {
    /// The side of the crowd whose figures it shows in the place of the agreed ones.
    pub fn whose(&self) -> Option<Side> {
        match self {
            Self::Shape(side)
            | Self::Dimensions(side)
            | Self::Themes(side)
            | Self::Heat(side)
            | Self::Radar(side)
            | Self::Trend(_, side)
            | Self::Slope(_, _, side) => *side,
            _ => None,
        }
    }
}

/// A picture as points of colour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pixels {
    /// Points in a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// Red, green, blue and opacity of each point, row by row; not multiplied.
    pub rgba: Vec<u8>,
}

/// A picture that has been drawn.
pub struct Drawn {
    page: PagedDocument,
    title: String,
}

/// Points of colour for a point of paper: twice as many as on a screen of usual density, where a
/// point of a picture is 0.72 points of paper.
const DENSITY: f64 = 2.0 / 0.72;
const TREND: (f64, f64) = (661.0, 384.0);
const PRIORITIES: (f64, f64) = (661.0, 360.0);
const RADAR: f64 = 480.0;
const SLOPE: (f64, f64) = (661.0, 420.0);
/// Width of a cell of the heat map, and of what explains its colours.
const CELL: f64 = 68.0;
const RAMP: f64 = 400.0;

/// Draws a picture alone; none where the round has nothing to show in it.
///
/// # Errors
/// As [`super::render`].
pub fn plate(input: &ReportInput<'_>, which: &Plate) -> Result<Option<Drawn>, ReportError> {
    in_context(input, |context| {
        let Some(page) = page_of(context, which) else { return Ok(None) };
        let title = page.title.clone();
        let report = outline::of(context, vec![Page::Plate(Box::new(page))]);
        let page = typeset::pages(typeset::PLATE, printable(&report)?)?;
        Ok(Some(Drawn { page, title }))
    })
}

/// The facts of a picture as a table; none where the round has nothing to show in it.
///
/// # Errors
/// As [`super::render`].
pub fn plate_table(
    input: &ReportInput<'_>,
    which: &Plate,
) -> Result<Option<Vec<Vec<String>>>, ReportError> {
    in_context(input, |context| Ok(table::table_of(context, which)))
}

/// Two rounds of the document beside each other, or as a side of the crowd sees them; none where
/// they cannot be.
fn between<R>(
    context: &Context<'_>,
    (from, to, side): (RoundId, RoundId, Option<Side>),
    look: impl FnOnce(&Comparison, &[ThemeChange<'_>]) -> R,
) -> Option<R> {
    let document = context.input.document;
    let (from, to) = (document.round(from)?, document.round(to)?);
    let found = match side {
        None => compare(from, to).ok()?,
        Some(_) => since(context.input.findings, [from, to]).ok()?,
    };
    Some(look(&found, &depict::theme_changes(&found, [&from.questionnaire, &to.questionnaire])))
}

impl Drawn {
    /// As SVG with the words as outlines, so that it looks the same without the font.
    ///
    /// # Errors
    /// [`ReportError::Asset`] if the template sets no page.
    pub fn svg(&self) -> Result<String, ReportError> {
        let page = self.page.pages().first().ok_or(NO_PAGE)?;
        let drawn = typst_svg::svg(page, &SvgOptions::default());
        // The first element is the picture itself; its title is what a screen reader says.
        let titled = format!("><title>{}</title>", escaped(&self.title));
        Ok(drawn.replacen('>', &titled, 1))
    }

    /// As PNG, twice as dense as on the screen.
    ///
    /// # Errors
    /// [`ReportError::Asset`] if the template sets no page, [`ReportError::Typeset`] if it cannot be
    /// written down.
    pub fn png(&self) -> Result<Vec<u8>, ReportError> {
        let page = self.page.pages().first().ok_or(NO_PAGE)?;
        let drawn = typst_render::render(page, &density());
        drawn.encode_png().map_err(|error| ReportError::Typeset(vec![error.to_string()]))
    }

    /// The points of the PNG.
    ///
    /// # Errors
    /// [`ReportError::Asset`] if the template sets no page.
    pub fn pixels(&self) -> Result<Pixels, ReportError> {
        let page = self.page.pages().first().ok_or(NO_PAGE)?;
        let drawn = typst_render::render(page, &density());
        let (width, height) = (drawn.width() as usize, drawn.height() as usize);
        Ok(Pixels { width, height, rgba: drawn.take_demultiplied() })
    }
}

const NO_PAGE: ReportError = ReportError::Asset("plate");

fn density() -> RenderOptions {
    RenderOptions { pixel_per_pt: Scalar::new(DENSITY), ..RenderOptions::default() }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn page_of(context: &Context<'_>, which: &Plate) -> Option<PlatePage> {
    match which {
        Plate::Shape(side) => Some(said_of(context, *side, shape(context))),
        Plate::Dimensions(side) => Some(said_of(context, *side, dimensions(context))),
        Plate::Themes(side) => Some(said_of(context, *side, themes(context))),
        Plate::Heat(side) => Some(said_of(context, *side, heat(context))),
        Plate::Radar(side) => radar_of(context).map(|page| said_of(context, *side, page)),
        Plate::Priorities => priorities_of(context),
        Plate::Trend(measure, side) => {
            let page = titled(context, page::trend(context, *measure, TREND)?);
            let Some(_) = side else { return Some(page) };
            let texts = context.input.texts;
            let note = [prose::whose(texts, *side), texts.tr("years-note-band")].join(" · ");
            Some(PlatePage { note, ..page })
        }
        Plate::Parts { parts, names: [before, after] } => {
            let figure = page::parts(context.input.texts, parts, (before, after))?;
            Some(titled(context, figure))
        }
        Plate::Slope(from, to, side) => between(context, (*from, *to, *side), |found, rows| {
            let texts = context.input.texts;
            let (input, _) = depict::slope(texts, found, rows, SLOPE);
            let figure = Figure { picture: slope(&input), alt: depict::changes_alt(texts, found) };
            let title = texts.tr("years-by-theme");
            let drawn = PlateOf::Picture { figure };
            said_of(context, *side, of(context, (title, String::new()), drawn, Vec::new()))
        }),
        Plate::Journey(at) => {
            let page = page::journeys(context).into_iter().nth(*at)?;
            let drawn = PlateOf::Picture { figure: page.map.figure };
            Some(of(context, (page.head.title, page.counts), drawn, page.legend))
        }
        Plate::Listening => {
            let page = page::listening(context)?;
            let drawn = PlateOf::Picture { figure: page.map? };
            Some(of(context, (page.head.title, String::new()), drawn, page.legend))
        }
        Plate::Feelings => {
            let page = page::feelings(context)?;
            let drawn = PlateOf::Feelings { groups: page.groups, ticks: page.ticks };
            Some(of(context, (page.head.title, String::new()), drawn, page.legend))
        }
        Plate::Units => {
            let units = page::people(context)?.units?;
            Some(own_title(context, units.title.clone(), PlateOf::Units(units)))
        }
        Plate::Agreement => {
            let agreed = page::people(context)?.agreement?;
            Some(own_title(context, agreed.title.clone(), PlateOf::Agreement(agreed)))
        }
        Plate::Views(beside) => {
            let views = page::views(context, *beside)?;
            Some(own_title(context, views.title.clone(), PlateOf::Views(views)))
        }
        Plate::CustomersFeelings => {
            let views = page::customers(context)?.feelings?;
            Some(own_title(context, views.title.clone(), PlateOf::Views(views)))
        }
    }
}

/// Says whose figures they are where they are not the organization's agreed ones.
fn said_of(context: &Context<'_>, side: Option<Side>, page: PlatePage) -> PlatePage {
    let Some(side) = side else { return page };
    let whose = prose::whose_sentence(context.input.texts, Some(side));
    let note = [whose, page.note].into_iter().filter(|said| !said.is_empty());
    PlatePage { note: note.collect::<Vec<_>>().join(" "), ..page }
}

/// A table that has its title and its signs itself.
fn own_title(context: &Context<'_>, title: String, drawn: PlateOf) -> PlatePage {
    of(context, (title, String::new()), drawn, Vec::new())
}

fn heat(context: &Context<'_>) -> PlatePage {
    let (texts, findings) = (context.input.texts, context.input.findings);
    let row = |theme: &ThemeFinding| HeatLine {
        sign: legend(Legend::Shape(theme.axis)),
        name: prose::theme(texts, context.questionnaire, &theme.code),
        row: heat_row(&depict::heat(texts, findings, theme, CELL)),
    };
    let names = Level::ALL.map(|level| prose::level_short(texts, level));
    let drawn = PlateOf::Heat {
        rows: findings.themes.iter().map(row).collect(),
        ramp: heat_ramp(RAMP, &names),
    };
    let title = prose::items_headline(texts, findings);
    of(context, (title, depict::heat_signs(texts, findings)), drawn, Vec::new())
}

fn radar_of(context: &Context<'_>) -> Option<PlatePage> {
    let (texts, findings) = (context.input.texts, context.input.findings);
    let axes = depict::radar_axes(texts, findings, context.questionnaire);
    let title = prose::themes_headline(texts, findings, context.questionnaire);
    // The axes have numbers, and the names of the themes follow in their order.
    let name = |(at, theme): (usize, &ThemeFinding)| {
        format!("{} {}", at + 1, prose::theme(texts, context.questionnaire, &theme.code))
    };
    let names: Vec<String> = findings.themes.iter().enumerate().map(name).collect();
    let figure = Figure { picture: radar(RADAR, &axes)?, alt: title.clone() };
    Some(of(context, (title, names.join(" · ")), PlateOf::Picture { figure }, Vec::new()))
}

fn priorities_of(context: &Context<'_>) -> Option<PlatePage> {
    let (texts, findings) = (context.input.texts, context.input.findings);
    let questionnaire = context.questionnaire;
    let input = depict::priorities(texts, findings, questionnaire, PRIORITIES)?;
    let said = findings.priorities.first();
    let alt = said.map(|first| prose::priority_alt(texts, questionnaire, first));
    let figure = Figure { picture: priorities(&input), alt: alt.unwrap_or_default() };
    let title = prose::next_headline(texts, findings, questionnaire);
    Some(of(context, (title, String::new()), PlateOf::Picture { figure }, Vec::new()))
}

fn of(
    context: &Context<'_>,
    (title, note): (String, String),
    drawn: PlateOf,
    legend: Vec<Sign>,
) -> PlatePage {
    PlatePage { title, note, drawn, legend, source: outline::source(context) }
}

fn titled(context: &Context<'_>, figure: TitledFigure) -> PlatePage {
    let drawn = PlateOf::Picture { figure: figure.figure };
    of(context, (figure.title, figure.note), drawn, Vec::new())
}

fn shape(context: &Context<'_>) -> PlatePage {
    let page = page::headline(context);
    of(
        context,
        (page.head.title, String::new()),
        PlateOf::Picture { figure: page.cube },
        page.legend,
    )
}

fn dimensions(context: &Context<'_>) -> PlatePage {
    let page = page::dimensions(context);
    let DimensionList { legend, .. } = page.list;
    let list = DimensionList { legend: Vec::new(), ..page.list };
    of(context, (page.head.title, String::new()), PlateOf::Dimensions(list), legend)
}

fn themes(context: &Context<'_>) -> PlatePage {
    let mut page = page::themes(context);
    let legend = std::mem::take(&mut page.legend);
    let (title, note) = (page.head.title.clone(), String::new());
    of(context, (title, note), PlateOf::Themes(Box::new(page)), legend)
}
