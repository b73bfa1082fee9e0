//! The pictures of the results.

/// One of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tab {
    /// Themes with intervals, targets and the round before.
    #[default]
    Themes,
    /// Items by theme.
    Heat,
    /// What stands out.
    Strengths,
    /// Own vision beside listening.
    Vision,
    /// What customers feel.
    Feelings,
    /// Two views of each theme.
    Views,
    /// Where reaching a target pays most.
    Priorities,
    /// Where figures of the books contradict the assessment.
    Contradictions,
    /// The few raises that lead to the next level.
    Path,
    /// All themes around a middle.
    Radar,
}

impl Tab {
    /// All of them, from the left.
    pub const ALL: [Self; 10] = [
        Self::Themes,
        Self::Heat,
        Self::Strengths,
        Self::Vision,
        Self::Feelings,
        Self::Views,
        Self::Priorities,
        Self::Contradictions,
        Self::Path,
        Self::Radar,
    ];

    /// Key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Themes => "results-tab-themes",
            Self::Heat => "results-tab-heat",
            Self::Strengths => "results-tab-strengths",
            Self::Vision => "results-tab-vision",
            Self::Feelings => "results-tab-feelings",
            Self::Views => "results-tab-views",
            Self::Priorities => "results-tab-priorities",
            Self::Contradictions => "results-tab-contradictions",
            Self::Path => "results-tab-path",
            Self::Radar => "results-tab-radar",
        }
    }

    /// Its place from the left.
    pub fn at(self) -> usize {
        Self::ALL.iter().position(|tab| *tab == self).unwrap_or_default()
    }

    /// The one so many places further, as far as there is one.
    #[must_use]
    pub fn step(self, by: isize) -> Self {
        let to = self.at().saturating_add_signed(by).min(Self::ALL.len() - 1);
        Self::ALL.get(to).copied().unwrap_or(self)
    }

    /// Whether there is one set of figures for each of those who answered.
    pub fn is_of_somebody(self) -> bool {
        matches!(self, Self::Themes | Self::Heat | Self::Strengths | Self::Vision | Self::Radar)
    }
}
