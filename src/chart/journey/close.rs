//! Strips in which no box stands are closed up, for paper has no room to spare.

use super::JourneyLayout;
use super::place::MARGIN;
use crate::chart::Area;

impl JourneyLayout {
    /// The same boxes in the same order on both axes, with no more than a margin of emptiness
    /// between them. What stands in one row or column still does.
    pub(super) fn closed_up(self) -> Self {
        let across = Cuts::of(self.areas.iter().map(|area| (area.x, area.right())));
        let down = Cuts::of(self.areas.iter().map(|area| (area.y, area.bottom())));
        let closed =
            |area: &Area| Area::new(across.at(area.x), down.at(area.y), area.width, area.height);
        let areas: Vec<Area> = self.areas.iter().map(closed).collect();
        let most = |end: fn(Area) -> f64| areas.iter().copied().map(end).fold(0.0, f64::max);
        Self { size: (most(Area::right) + MARGIN, most(Area::bottom) + MARGIN), areas }
    }
}

/// Where an axis is shortened, and by how much.
struct Cuts(Vec<(f64, f64)>);

impl Cuts {
    fn of(stretches: impl Iterator<Item = (f64, f64)>) -> Self {
        let mut stretches: Vec<_> = stretches.collect();
        stretches.sort_by(|a, b| a.0.total_cmp(&b.0));
        let (mut reached, mut cuts) = (0.0_f64, Vec::new());
        for (start, end) in stretches {
            let empty = start - reached;
            if empty > MARGIN {
                cuts.push((start, empty - MARGIN));
            }
            reached = reached.max(end);
        }
        Self(cuts)
    }

    fn at(&self, place: f64) -> f64 {
        let before = self.0.iter().filter(|(start, _)| *start <= place);
        place - before.map(|(_, by)| by).sum::<f64>()
    }
}
