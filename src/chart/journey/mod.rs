//! The journey: moments as boxes, the ways between them as arrows.

mod arrow;
mod close;
mod node;
mod path;
mod place;
mod sign;

use super::{Area, Picture};
use crate::method::journey::StepKind;
use crate::model::{Frequency, Works};

pub use place::{JourneyLayout, Spot, free_place};
pub use sign::{JourneySign, journey_sign};

/// What the picture shows, in the caller's words.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct JourneyMap {
    /// The moments, in their order.
    pub moments: Vec<MomentBox>,
    /// The ways between them.
    pub steps: Vec<StepArrow>,
}

/// One moment.
#[derive(Debug, Clone, PartialEq)]
pub struct MomentBox {
    /// Its name; what does not fit on two lines, or three if it stands alone, is cut.
    pub name: String,
    /// Whose it is and where, on the lines that the name leaves; may be empty.
    pub about: String,
    /// Where it stands, and whose it is, which its border shows.
    pub spot: Spot,
    /// The strongest feeling, if one is said.
    pub feeling: Option<FeelingSign>,
    /// Whether it works, if said.
    pub works: Option<Works>,
    /// Whether it is measured; none where nobody could be asked to.
    pub is_measured: Option<bool>,
    /// How it stands out.
    pub emphasis: Stress,
    /// What it says when pointed at.
    pub hover: String,
}

/// How a moment stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Stress {
    /// Not at all.
    #[default]
    None,
    /// It was counted in the figure that is looked at.
    Counted,
    /// It is chosen.
    Chosen,
}

/// A feeling as a sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FeelingSign {
    /// Which way it pulls.
    pub tone: Tone,
    /// Nobody asked or watched.
    pub is_guessed: bool,
}

/// Which way a feeling pulls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// It binds the customer.
    Good,
    /// It is not known which.
    Neutral,
    /// It drives the customer away.
    Bad,
}

/// One way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StepArrow {
    /// Index of the moment it leaves.
    pub from: usize,
    /// Index of the moment it leads to.
    pub to: usize,
    /// Where it leads; none while names are unsettled.
    pub kind: Option<StepKind>,
    /// How often it is taken, if said.
    pub frequency: Option<Frequency>,
    /// It was counted in the figure that is looked at, or its moment is chosen.
    pub stands_out: bool,
}

/// Draws the journey: arrows behind, boxes in front.
pub fn journey(map: &JourneyMap) -> Picture {
    draw(map, &layout(map))
}

/// The same for paper: strips in which nothing stands are closed up.
pub fn journey_on_paper(map: &JourneyMap) -> Picture {
    draw(map, &layout(map).closed_up())
}

fn layout(map: &JourneyMap) -> JourneyLayout {
    JourneyLayout::new(&map.moments.iter().map(|moment| moment.spot).collect::<Vec<_>>())
}

fn draw(map: &JourneyMap, layout: &JourneyLayout) -> Picture {
    let (width, height) = layout.size;
    let mut picture = Picture::new(width, height);
    let area = |at: usize| layout.areas.get(at).copied();
    for step in &map.steps {
        let Some((from, to)) = area(step.from).zip(area(step.to)) else { continue };
        let others: Vec<Area> = others(&layout.areas, step);
        if let Some(way) = path::way(from, to, comes_back(map, step), &others, layout.size) {
            arrow::draw(&mut picture, step, &way);
        }
    }
    for (moment, area) in map.moments.iter().zip(&layout.areas) {
        node::draw(&mut picture, moment, *area);
    }
    picture
}

fn comes_back(map: &JourneyMap, step: &StepArrow) -> bool {
    map.steps.iter().any(|other| (other.from, other.to) == (step.to, step.from))
}

fn others(areas: &[Area], step: &StepArrow) -> Vec<Area> {
    let is_other = |at: &usize| *at != step.from && *at != step.to;
    areas.iter().enumerate().filter(|(at, _)| is_other(at)).map(|(_, area)| *area).collect()
}
