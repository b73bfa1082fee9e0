//! One picture of the report alone, to be taken along: with its title, what its signs mean, and whose
//! it is. It is drawn by the same templates as on the pages.

use typst::utils::Scalar;
use typst_layout::PagedDocument;
use typst_render::RenderOptions;
use typst_svg::SvgOptions;

use super::data::{DimensionList, Page, PlateOf, PlatePage, Sign, TitledFigure};
use super::{Context, ReportError, ReportInput, in_context, outline, page, printable, typeset};
use crate::depict;
use crate::method::decompose::Decomposition;
use crate::method::findings::Measure;

/// A picture that can be taken along.
#[derive(Debug, Clone, PartialEq)]
pub enum Plate {
    /// The cube.
    Shape,
    /// The three dimensions as bullet bars.
    Dimensions,
    /// The dot plot of the themes.
    Themes,
    /// The development over the rounds, by a measure.
    Trend(Measure),
    /// What moved the overall figure between two named rounds.
    Parts {
        /// The exact parts.
        parts: Decomposition,
        /// The earlier and the later round.
        names: [String; 2],
    },
    /// Own vision beside listening.
    Listening,
    /// The emotional profile.
    Feelings,
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
    in_context(input, |context| Ok(table_of(context, which)))
}

fn table_of(context: &Context<'_>, which: &Plate) -> Option<Vec<Vec<String>>> {
    let (texts, findings) = (context.input.texts, context.input.findings);
    Some(match which {
        Plate::Shape | Plate::Dimensions => depict::dimensions_table(texts, findings),
        Plate::Themes => depict::themes_table(texts, findings, context.questionnaire),
        Plate::Trend(measure) => depict::trend_table(texts, findings, *measure),
        Plate::Parts { parts, names: [before, after] } => {
            depict::parts_table(texts, parts, [before, after])
        }
        Plate::Listening => listening_table(context)?,
        Plate::Feelings => feelings_table(context)?,
    })
}

fn listening_table(context: &Context<'_>) -> Option<Vec<Vec<String>>> {
    let (texts, findings) = (context.input.texts, context.input.findings);
    let found = findings.readings.listening.as_ref()?;
    let number =
        |level: Option<f64>| level.map_or_else(|| "–".to_owned(), |level| texts.decimal(level, 1));
    let row = |key, now, before| vec![texts.tr(key), number(now), number(before)];
    let before = findings.compared_name.clone().unwrap_or_else(|| "–".to_owned());
    Some(vec![
        vec![texts.tr("report-listening"), findings.name.clone(), before],
        row("table-vision", found.now.vision, found.before[0]),
        row("table-listening", found.now.listening, found.before[1]),
    ])
}

fn feelings_table(context: &Context<'_>) -> Option<Vec<Vec<String>>> {
    let texts = context.input.texts;
    let page = page::feelings(context)?;
    let head =
        vec![texts.tr("table-cluster"), texts.tr("table-feeling"), texts.tr("report-figure")];
    let rows = page.groups.into_iter().flat_map(|group| {
        let name = group.name;
        group.rows.into_iter().map(move |row| vec![name.clone(), row.name, row.value])
    });
    Some(std::iter::once(head).chain(rows).collect())
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
        Plate::Shape => Some(shape(context)),
        Plate::Dimensions => Some(dimensions(context)),
        Plate::Themes => Some(themes(context)),
        Plate::Trend(measure) => page::trend(context, *measure, TREND).map(|f| titled(context, f)),
        Plate::Parts { parts, names: [before, after] } => {
            let figure = page::parts(context.input.texts, parts, (before, after))?;
            Some(titled(context, figure))
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
    }
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
