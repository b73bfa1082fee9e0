//! How much room there is.

/// The width of the window divided by the zoom, in four classes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Below 700.
    Tiny,
    /// From 700.
    Small,
    /// From 960.
    Normal,
    /// From 1200.
    Wide,
}

impl Class {
    /// The class of a width in points.
    pub fn of(width: f32) -> Self {
        match width {
            width if width >= 1200.0 => Self::Wide,
            width if width >= 960.0 => Self::Normal,
            width if width >= 700.0 => Self::Small,
            _ => Self::Tiny,
        }
    }

    /// Its name, by which what belongs to it is remembered.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tiny => "tiny",
            Self::Small => "small",
            Self::Normal => "normal",
            Self::Wide => "wide",
        }
    }

    /// Padding of a page: sideways and on top.
    pub fn padding(self) -> (f32, f32) {
        match self {
            Self::Wide => (32.0, 24.0),
            Self::Normal => (24.0, 16.0),
            Self::Small => (24.0, 16.0),
            Self::Tiny => (16.0, 12.0),
        }
    }

    /// Whether the navigation stands at the left.
    pub fn has_navigation(self) -> bool {
        self >= Self::Normal
    }
}
