//! The pictures as plain geometry: figures in, marks out.
//!
//! The window and the paper draw the same [`Picture`], so what they show cannot differ. Colours
//! are names, words come from the caller. This room may use `model` and `method`; it must never
//! know egui, typst, a language or a colour's value.

mod agreement;
mod bullet;
mod change;
mod cube;
mod dots;
mod dumbbell;
mod feeling;
mod heat;
mod ink;
mod journey;
mod legend;
mod level_bars;
mod mark;
pub mod measure;
mod palette;
mod participation;
mod picture;
mod place;
mod priorities;
mod quadrants;
mod radar;
mod reading;
mod scale;
mod shape;
mod sign;
mod slope;
mod spread;
mod squares;
mod state;
mod ticks;
mod trend;
mod waterfall;
mod words;

pub use agreement::{Agreement, agreement};
pub use bullet::{BulletBar, bullet_bar};
pub use change::{ChangeStrip, change_extent, change_strip};
pub use cube::{Cube, Edge, EdgeValue, cube, cube_size};
pub use dots::{DotRow, dot_gap, dot_row};
pub use dumbbell::{Dumbbell, ViewScale, dumbbell};
pub use feeling::{FeelingRow, feeling_row, feeling_ticks};
pub use heat::{Heat, HeatCell, HeatRow, heat_ramp, heat_row};
pub use ink::Ink;
pub use journey::{
    FeelingSign, JourneyLayout, JourneyMap, JourneySign, MomentBox, Spot, StepArrow, Stress, Tone,
    free_place, journey, journey_on_paper, journey_sign,
};
pub use legend::{Legend, legend, word_sign};
pub use level_bars::level_bars;
pub use mark::{Band, Dash, Hatch, Line, Mark, Polygon, Rect, Stroke};
pub use palette::Palette;
pub use participation::{Answered, Participation, participation, share_bar};
pub use picture::{Hit, HitOf, Picture};
pub use place::{Area, Pos};
pub use priorities::{Priorities, PriorityMark, priorities};
pub use quadrants::{Quadrants, quadrants};
pub use radar::{RADAR_LEAST, RadarAxis, radar};
pub use reading::{Interval, Reading};
pub use shape::Shape;
pub use sign::Sign;
pub use slope::{MOST_SLOPES, Slope, SlopeRow, slope};
pub use spread::spread;
pub use squares::{Progress, progress_squares};
pub use state::action_sign;
pub use ticks::{change_ticks, level_ticks};
pub use trend::{
    Emphasis, Gap, Medium, Series, Trend, TrendEvent, TrendLayout, TrendPoint, VersionMark, trend,
};
pub use waterfall::{Source, Step, Total, Waterfall, largest_steps, waterfall};
pub use words::{Anchor, Side, Span, Text, TextSize, TextWeight};
