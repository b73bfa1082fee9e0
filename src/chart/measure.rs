//! Lengths of the pictures in points. A test holds them equal to `assets/tokens.toml`.

/// Ticks of every axis of levels: the anchors of the five levels.
pub const AXIS: [u8; 5] = [0, 25, 50, 75, 100];
/// Where one level ends and the next begins, in points of the scale 0–100.
pub const LEVEL_CUTS: [f64; 4] = [12.5, 37.5, 62.5, 87.5];

/// Borders, gridlines.
pub const HAIR: f64 = 1.0;
/// Intervals, rings.
pub const MARK: f64 = 1.5;
/// Trend lines.
pub const LINE: f64 = 2.0;
/// A second line of one dimension.
pub const LINE_THIN: f64 = 1.25;

/// Height of a bullet's bar.
pub const BAR_H: f64 = 16.0;
/// Height of a bullet's track.
pub const TRACK_H: f64 = 24.0;
/// Gap of the track at a cut.
pub const TRACK_GAP: f64 = 2.0;
/// Width of a target line.
pub const TARGET_W: f64 = 2.5;
/// Height of a bullet's target line.
pub const TARGET_H: f64 = 34.0;
/// Height of a dot plot's target line.
pub const TARGET_H_DOT: f64 = 20.0;
/// Length of the caps of a bullet's interval.
pub const INTERVAL_CAP: f64 = 8.0;
/// Radius of this year's mark.
pub const DOT_R: f64 = 5.5;
/// Radius of a mark in a trend.
pub const DOT_R_TREND: f64 = 4.5;
/// The surface around a mark.
pub const DOT_HALO: f64 = 1.5;
/// Radius of last year's ring.
pub const RING_R: f64 = 3.5;
/// Radius of the ring of the second of two groups of people.
pub const RING_R_VIEW: f64 = 4.75;
/// Width of the line between two views.
pub const VIEWS_W: f64 = 3.0;
/// Height of a bar of participation.
pub const PART_H: f64 = 10.0;
/// Width of the line of the share that is aimed at.
pub const AIM_W: f64 = 2.0;
/// Its height.
pub const AIM_H: f64 = 16.0;
/// Radius of a shape in a legend or beside a name.
pub const SHAPE_R_LEGEND: f64 = 4.5;
/// Opacity of a band on the screen.
pub const BAND_ALPHA: f64 = 0.14;
/// Opacity of a band on paper.
pub const BAND_ALPHA_PAPER: f64 = 0.13;
/// Last year's outline: on, off.
pub const DASH: [f64; 2] = [4.0, 3.0];
/// Events: on, off.
pub const DOTS: [f64; 2] = [2.0, 3.0];
/// Distance of hatching lines.
pub const HATCH_STEP: f64 = 6.0;
/// Width of hatching lines.
pub const HATCH_W: f64 = 1.0;
/// Smallest distance of two labels.
pub const LABEL_MIN_GAP: f64 = 16.0;
/// Between words of two weights in one label.
pub const SPAN_GAP: f64 = 6.0;
/// Narrowest and widest bar of a waterfall.
pub const WATERFALL_BAR_W: [f64; 2] = [24.0, 56.0];
/// Width and height of a cell of the heat map.
pub const HEAT_CELL: [f64; 2] = [68.0, 24.0];
/// Between two cells of the heat map.
pub const HEAT_GAP: f64 = 4.0;
/// Width of the cube's edges.
pub const CUBE_EDGE: f64 = 2.5;
/// Width of the cube's edges below 220 points of height.
pub const CUBE_EDGE_SMALL: f64 = 2.0;
/// Width of last year's outline.
pub const CUBE_OUTLINE: f64 = 1.25;

/// Room beside an axis of levels for marks and tick labels that stand at 0 and 100.
pub const SIDE: f64 = 12.0;
/// Opacity of a strip behind marks: the margin of ±6, a missing year.
pub const STRIP_ALPHA: f64 = 0.55;
