//! Two views of one thing beside each other: leaders and front line, those who meet customers
//! every week and those who do not, own and customers.

use serde::Serialize;

use super::figure::{CrowdFigure, Scale};
use super::mask::{Mask, withheld};
use super::side::n_of;
use super::tally::{Cut, FRONT_LINE, GroupTally, LEADERS, NO, Tally, YES};
use crate::method::change::{Caveat, Family, Test, verdict_family};
use crate::method::crowd::Crowd;
use crate::method::disclosure::IntervalForm;
use crate::method::findings::{Interval, Rule};
use crate::method::gap::{Gap, Marker, Side as View, VIEW_MARGIN, ViewWord, gap};
use crate::method::interval::Moments;
use crate::method::score::Assessment;
use crate::method::{MethodError, Withheld};
use crate::model::{Axis, ItemCode, Round, Theme, ThemeCode, Wording};

/// Both views of a theme.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ViewPair {
    /// Which theme.
    pub code: ThemeCode,
    /// Its name.
    pub name: Wording,
    /// Its dimension.
    pub dimension: Axis,
    /// The first view.
    pub first: CrowdFigure,
    /// The second view.
    pub second: CrowdFigure,
    /// First minus second.
    pub gap: Option<f64>,
    /// Interval of the gap, as it may be printed.
    pub interval: Option<Interval>,
    /// How the interval is printed.
    pub precision: IntervalForm,
    /// What the gap is called among the gaps of all themes.
    pub word: ViewWord,
    /// What goes with the word.
    pub note: Option<Caveat>,
    /// How much is known of the error.
    pub marker: Option<Marker>,
}

/// Views beside each other, theme by theme; empty where nobody was asked for both.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Views {
    /// Management and supervisors first, customer work second.
    pub leaders_front_line: Vec<ViewPair>,
    /// Weekly contact with customers first, none second.
    pub contact: Vec<ViewPair>,
    /// The agreed sheet first, own staff second.
    pub own_staff: Vec<ViewPair>,
    /// Own staff first, or the agreed sheet where no staff was asked; customers second.
    pub own_customers: Vec<ViewPair>,
}

/// One view of one theme: what is printed, and what the gap is made of.
struct Seen {
    figure: CrowdFigure,
    view: Option<View>,
}

impl Seen {
    fn hidden(reason: Withheld, theme: &Theme) -> Self {
        let figure = CrowdFigure::withheld(reason, Rule::CrowdMean, items(theme));
        Self { figure, view: None }
    }

    fn people(means: Moments, theme: &Theme) -> Result<Self, MethodError> {
        let mean = means.interval(None)?;
        let figure = CrowdFigure::of(&mean, Scale::POINTS, Rule::CrowdMean, items(theme))?;
        let view = figure.is_shown().then_some(View::Summed(means));
        Ok(Self { figure, view })
    }

    fn agreed(found: &Assessment, theme: &Theme) -> Self {
        let scored = found.themes.iter().find(|scored| scored.code == theme.code);
        let score = scored.and_then(|scored| scored.score.score);
        let reason = scored.and_then(|scored| scored.score.reason);
        let reason = reason.unwrap_or(Withheld::TooFewAnswers);
        let mut figure = CrowdFigure::withheld(reason, Rule::ThemeMean, items(theme));
        if let Some(score) = score {
            // Nobody is behind an agreed sheet who could be found out, but it stands beside whole
            // points.
            figure.figure.value = Some(Scale::POINTS.printed(score));
            figure.figure.n = 1;
            figure.figure.withheld = None;
            figure.figure.level = scored.and_then(|scored| scored.score.level);
        }
        Self { figure, view: score.map(View::Fixed) }
    }

    fn n(&self) -> usize {
        match &self.view {
            Some(View::Fixed(_)) => usize::MAX,
            _ => self.figure.figure.n,
        }
    }
}

fn items(theme: &Theme) -> Vec<ItemCode> {
    theme.items.iter().map(|item| item.code.clone()).collect()
}

/// Every pair of views that the round has.
pub(super) fn views(
    round: &Round,
    own: &Assessment,
    staff: &Mask<'_>,
    customers: Option<&Tally>,
) -> Result<Views, MethodError> {
    let is_answered = own.progress.done > 0;
    let crowd = staff.now().and_then(|tally| tally.crowd.as_ref());
    let served = customers.and_then(|tally| tally.crowd.as_ref());
    let agreed = |theme: &Theme, _| Ok(Seen::agreed(own, theme));
    let of = |crowd: &Crowd, theme: &Theme| match crowd.themes.iter().find(|t| t.code == theme.code)
    {
        Some(found) => {
            let mean = &found.summary.mean;
            let variance = mean.sd.unwrap_or(0.0).powi(2);
            let means = Moments { n: mean.n, mean: mean.mean.unwrap_or(0.0), variance };
            Seen::people(means, theme)
        }
        None => Ok(Seen::hidden(Withheld::Nobody, theme)),
    };
    let mut views = Views {
        leaders_front_line: groups(round, staff, Cut::Ranks, [LEADERS, FRONT_LINE])?,
        contact: groups(round, staff, Cut::Contact, [YES, NO])?,
        ..Views::default()
    };
    if let Some(crowd) = crowd.filter(|_| is_answered) {
        views.own_staff = pairs(round, agreed, |theme, _| of(crowd, theme))?;
    }
    if let Some(served) = served {
        let second = |theme: &Theme, _| of(served, theme);
        views.own_customers = match crowd {
            Some(crowd) => pairs(round, |theme, _| of(crowd, theme), second)?,
            None if is_answered => pairs(round, agreed, second)?,
            None => Vec::new(),
        };
    }
    Ok(views)
}

/// Two groups of a cut.
fn groups(
    round: &Round,
    mask: &Mask<'_>,
    cut: Cut,
    names: [&str; 2],
) -> Result<Vec<ViewPair>, MethodError> {
    let groups = mask.now().map(|tally| tally.groups(cut)).unwrap_or_default();
    let place = |name: &str| {
        groups.iter().position(|group: &GroupTally| group.code.as_deref() == Some(name))
    };
    let [Some(first), Some(second)] = names.map(place) else { return Ok(Vec::new()) };
    let scored = |group: usize| groups.get(group).is_some_and(|group| !group.themes.is_empty());
    if !scored(first) || !scored(second) {
        return Ok(Vec::new());
    }
    let seen = |theme: &Theme, at: usize, group: usize| {
        let statuses = mask.figure(cut, |group| n_of(&group.themes, at));
        let means = groups.get(group).and_then(|group| group.themes.get(at)).copied();
        match statuses.get(group).copied().and_then(withheld) {
            Some(reason) => Ok(Seen::hidden(reason, theme)),
            None => Seen::people(means.unwrap_or_default(), theme),
        }
    };
    pairs(round, |theme, at| seen(theme, at, first), |theme, at| seen(theme, at, second))
}

/// Both views of every theme, with the words of one family.
fn pairs(
    round: &Round,
    first: impl Fn(&Theme, usize) -> Result<Seen, MethodError>,
    second: impl Fn(&Theme, usize) -> Result<Seen, MethodError>,
) -> Result<Vec<ViewPair>, MethodError> {
    let (mut pairs, mut gaps) = (Vec::new(), Vec::new());
    for (at, (dimension, theme)) in round.questionnaire.themes().enumerate() {
        let (first, second) = (first(theme, at)?, second(theme, at)?);
        let found = gap(first.view.as_ref(), second.view.as_ref(), VIEW_MARGIN)?;
        let people = first.n().min(second.n());
        let limits = found.low.zip(found.high);
        let (interval, precision) = Scale::DIFFERENCE.interval(people, limits)?;
        pairs.push(ViewPair {
            code: theme.code.clone(),
            name: theme.name.clone(),
            dimension: dimension.axis,
            gap: found.gap.map(|gap| Scale::DIFFERENCE.printed(gap)),
            interval,
            precision,
            word: found.view_word(),
            note: None,
            marker: found.marker,
            first: first.figure,
            second: second.figure,
        });
        gaps.push(found);
    }
    judge(&mut pairs, &gaps)?;
    Ok(pairs)
}

/// Words that hold although the gaps of all themes are tested at once.
fn judge(pairs: &mut [ViewPair], gaps: &[Gap]) -> Result<(), MethodError> {
    let test = |gap: &Gap| {
        let ((difference, p), (low, high)) = gap.gap.zip(gap.p).zip(gap.low.zip(gap.high))?;
        Some(Test { difference, low, high, p })
    };
    let tests: Vec<Option<Test>> = gaps.iter().map(test).collect();
    let verdicts = verdict_family(&tests, Family::Themes, VIEW_MARGIN)?.rows;
    for ((pair, gap), (verdict, test)) in pairs.iter_mut().zip(gaps).zip(verdicts.iter().zip(tests))
    {
        // Two agreed values have no test: their word stands as it is.
        if test.is_some() {
            pair.word = Gap { word: verdict.word, ..*gap }.view_word();
            pair.note = verdict.note;
        }
    }
    Ok(())
}
