//! The bundled font in three weights.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily};

const REGULAR: &[u8] = include_bytes!("../../../assets/fonts/SourceSans3-Regular.ttf");
const MEDIUM: &[u8] = include_bytes!("../../../assets/fonts/SourceSans3-Semibold.ttf");
const BOLD: &[u8] = include_bytes!("../../../assets/fonts/SourceSans3-Bold.ttf");

/// Regular is the default family, also where egui asks for a monospaced one: digits are tabular.
pub(super) fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let mut add = |name: &str, bytes: &'static [u8], families: &[FontFamily]| {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
        for family in families {
            fonts.families.insert(family.clone(), vec![name.to_owned()]);
        }
    };
    add("regular", REGULAR, &[FontFamily::Proportional, FontFamily::Monospace]);
    add("medium", MEDIUM, &[medium()]);
    add("bold", BOLD, &[bold()]);
    fonts
}

/// 600.
pub(super) fn medium() -> FontFamily {
    FontFamily::Name("medium".into())
}

/// 700.
pub(super) fn bold() -> FontFamily {
    FontFamily::Name("bold".into())
}
