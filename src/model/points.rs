//! Figures with their units.

use serde::{Deserialize, Serialize};

/// Points on the scale 0–100 of every score.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Points(f64);

impl Points {
    /// 0–100, or nothing for a number outside or not a number.
    pub fn new(value: f64) -> Option<Self> {
        (0.0..=100.0).contains(&value).then_some(Self(value))
    }

    /// Clamps a finite number into 0–100; what is not a number becomes 0.
    pub fn clamped(value: f64) -> Self {
        Self(if value.is_nan() { 0.0 } else { value.clamp(0.0, 100.0) })
    }

    /// The number.
    pub fn get(self) -> f64 {
        self.0
    }

    /// Whole points for display, halves away from zero.
    pub fn rounded(self) -> i64 {
        self.0.round() as i64
    }
}

/// One of the five described levels, 0–4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Level(u8);

impl Level {
    /// All five, lowest first.
    pub const ALL: [Self; 5] = [Self(0), Self(1), Self(2), Self(3), Self(4)];

    /// 0–4, or nothing.
    pub fn new(level: u8) -> Option<Self> {
        (level <= 4).then_some(Self(level))
    }

    /// The number 0–4.
    pub fn get(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Level {
    type Error = &'static str;
    fn try_from(level: u8) -> Result<Self, Self::Error> {
        Self::new(level).ok_or("level out of range")
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> u8 {
        level.0
    }
}

/// Weight of an item, theme or dimension: greater than 0, from 1e-300 to 1e300, so that the sums of
/// weighted scores are numbers too.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "f64")]
pub struct Weight(f64);

impl Weight {
    /// A number from 1e-300 to 1e300, or nothing.
    pub fn new(weight: f64) -> Option<Self> {
        (1e-300..=1e300).contains(&weight).then_some(Self(weight))
    }

    /// The number.
    pub fn get(self) -> f64 {
        self.0
    }
}

impl Default for Weight {
    fn default() -> Self {
        Self(1.0)
    }
}

impl TryFrom<f64> for Weight {
    type Error = &'static str;
    fn try_from(weight: f64) -> Result<Self, Self::Error> {
        Self::new(weight).ok_or("bad weight")
    }
}

impl From<Weight> for f64 {
    fn from(weight: Weight) -> f64 {
        weight.0
    }
}
