//! Templates, fonts and data → pages → PDF. Nothing else can be read: no file, package or clock.

use std::path::PathBuf;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_kit::fonts::FontStore;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::ReportError;

/// Of the pages, and of one picture alone.
pub(super) const PAGES: &str = "/report.typ";
pub(super) const PLATE: &str = "/plate.typ";
const DATA: &str = "/data.json";
const TEMPLATES: [(&str, &str); 10] = [
    (PAGES, include_str!("../../assets/report/report.typ")),
    (PLATE, include_str!("../../assets/report/plate.typ")),
    ("/base.typ", include_str!("../../assets/report/base.typ")),
    ("/picture.typ", include_str!("../../assets/report/picture.typ")),
    ("/pages.typ", include_str!("../../assets/report/pages.typ")),
    ("/beside.typ", include_str!("../../assets/report/beside.typ")),
    ("/crowd.typ", include_str!("../../assets/report/crowd.typ")),
    ("/actions.typ", include_str!("../../assets/report/actions.typ")),
    ("/guide.typ", include_str!("../../assets/report/guide.typ")),
    ("/form.typ", include_str!("../../assets/report/form.typ")),
];
const FONTS: [&[u8]; 3] = [
    include_bytes!("../../assets/fonts/SourceSans3-Regular.ttf"),
    include_bytes!("../../assets/fonts/SourceSans3-Semibold.ttf"),
    include_bytes!("../../assets/fonts/SourceSans3-Bold.ttf"),
];

/// What never changes between two reports.
struct Shelf {
    library: LazyHash<Library>,
    fonts: FontStore,
    sources: Vec<Source>,
    data: FileId,
}

static SHELF: LazyLock<Option<Shelf>> = LazyLock::new(Shelf::new);

impl Shelf {
    fn new() -> Option<Self> {
        let source = |(path, text): (&str, &str)| Some(Source::new(id(path)?, text.to_owned()));
        Some(Self {
            library: LazyHash::new(Library::default()),
            fonts: fonts(),
            sources: TEMPLATES.into_iter().map(source).collect::<Option<_>>()?,
            data: id(DATA)?,
        })
    }
}

fn id(path: &str) -> Option<FileId> {
    Some(FileId::new(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?)))
}

fn fonts() -> FontStore {
    let mut store = FontStore::new();
    let faces = FONTS.into_iter().flat_map(|face| Font::iter(Bytes::new(face)));
    store.extend(faces.map(|font| {
        let info = font.info().clone();
        (font, info)
    }));
    store
}

/// Whether every weight of the bundled font has the character.
pub(super) fn has_glyph(character: char) -> bool {
    static FACES: LazyLock<Vec<Font>> =
        LazyLock::new(|| FONTS.into_iter().flat_map(|face| Font::iter(Bytes::new(face))).collect());
    FACES.iter().all(|face| face.info().coverage.contains(u32::from(character)))
}

/// The world of one report.
struct Desk {
    shelf: &'static Shelf,
    main: FileId,
    data: Bytes,
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.shelf.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.shelf.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = self.shelf.sources.iter().find(|source| source.id() == id);
        found.cloned().ok_or_else(refused)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.shelf.data { Ok(self.data.clone()) } else { Err(refused()) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shelf.fonts.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn refused() -> FileError {
    FileError::NotFound(PathBuf::new())
}

/// Sets the pages by a template.
pub(super) fn pages(template: &str, data: Vec<u8>) -> Result<PagedDocument, ReportError> {
    let shelf = SHELF.as_ref().ok_or(ReportError::Asset("template path"))?;
    let main = id(template).ok_or(ReportError::Asset("template path"))?;
    let desk = Desk { shelf, main, data: Bytes::new(data) };
    let document = typst::compile::<PagedDocument>(&desk).output.map_err(said)?;
    // What two renders share is kept; what the last ten did not use is forgotten.
    typst::comemo::evict(10);
    Ok(document)
}

/// Sets the pages and writes them down as PDF/UA-1.
pub(super) fn pdf(data: Vec<u8>) -> Result<Vec<u8>, ReportError> {
    let document = pages(PAGES, data)?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|error| ReportError::Typeset(vec![error.message().to_string()]))?;
    let options = PdfOptions {
        ident: Smart::Custom("mitta-report".to_owned()),
        creator: Smart::Custom(Some("Mitta".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map_err(said)
}

fn said(errors: impl IntoIterator<Item = SourceDiagnostic>) -> ReportError {
    ReportError::Typeset(errors.into_iter().map(|error| error.message.to_string()).collect())
}
