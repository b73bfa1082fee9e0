//! How many answered, and what is withheld of them. Of a sealed round only how many answered.

use super::super::super::Context;
use super::super::super::data::Table;
use super::super::part::one_line;
use crate::chart::Answered;
use crate::depict::{Beside, ViewNames, unit_rows};
use crate::method::findings::crowd::{CrowdFigure, SideFinding, ViewPair};
use crate::model::Side;
use crate::prose;
use crate::text::Arg;

/// How many people answered, side by side; none where nobody did or it is sealed.
pub(in super::super::super) fn of_people(context: &Context<'_>) -> Option<String> {
    let texts = context.input.texts;
    let sides = Side::ALL.into_iter().filter_map(|side| context.side(side));
    let people: Vec<_> = sides.map(|found| found.answered.to_string()).collect();
    let people = people.join(" + ");
    let args = [("people", Arg::Text(&people))];
    (!people.is_empty()).then(|| texts.with("report-footer-people", &args))
}

/// Whether figures of people are told.
pub(in super::super) fn is_told(context: &Context<'_>) -> bool {
    Side::ALL.into_iter().any(|side| context.side(side).is_some())
}

/// A sentence of how many answered, and one if that is all that may be told.
pub(in super::super) fn answered(context: &Context<'_>) -> Vec<String> {
    let (texts, Some(crowd)) = (context.input.texts, context.input.crowd) else {
        return Vec::new();
    };
    let told = crowd.sides.iter().filter(|found| found.answered > 0);
    let people = told.map(|found| counted(context, found)).collect::<Vec<_>>().join(", ");
    if people.is_empty() {
        return Vec::new();
    }
    let said = texts.with("report-crowd-answered", &[("people", Arg::Text(&people))]);
    let sealed = crowd.sealed.then(|| texts.tr("report-crowd-sealed"));
    [said].into_iter().chain(sealed).collect()
}

fn counted(context: &Context<'_>, found: &SideFinding) -> String {
    let who = prose::side(context.input.texts, found.side);
    let args = [("who", Arg::Text(&who)), ("answered", Arg::Count(found.answered as usize))];
    match found.invited {
        Some(invited) => {
            let invited = [("invited", Arg::Count(invited as usize))];
            context.input.texts.with("report-crowd-of", &[&args[..], &invited[..]].concat())
        }
        None => context.input.texts.with("report-crowd-count", &args),
    }
}

/// What a board needs to know of the crowd.
pub(in super::super) fn for_board(context: &Context<'_>) -> Vec<String> {
    let texts = context.input.texts;
    let asked = || context.side(Side::Customers)?.blocks.recommendation.first();
    let score = asked().filter(|asked| asked.figure.is_shown()).map(|asked| {
        let figure = &asked.figure.figure;
        let score = texts.signed(figure.value.unwrap_or_default(), 0);
        let limits = figure.interval.map(|limits| prose::interval(texts, limits, 0));
        let args = [("score", Arg::Text(&score)), ("interval", Arg::Text(limits.as_deref()?))];
        Some(texts.with("report-crowd-score", &args))
    });
    answered(context).into_iter().chain(score.flatten()).collect()
}

/// What of the crowd is not shown. There is one reason for every group that is hidden.
pub(in super::super) fn withheld(context: &Context<'_>) -> Option<Table> {
    let texts = context.input.texts;
    let rows: Vec<_> = Side::ALL
        .into_iter()
        .filter_map(|side| context.side(side))
        .flat_map(|found| of_side(context, found))
        .chain(hidden_views(context))
        .collect();
    let head = ["method-what", "method-why"].map(|key| texts.tr(key));
    (!rows.is_empty()).then(|| Table { title: texts.tr("method-crowd-withheld"), head, rows })
}

fn of_side(context: &Context<'_>, found: &SideFinding) -> Vec<[String; 2]> {
    let texts = context.input.texts;
    let who = prose::side(texts, found.side);
    if let Some(why) = found.withheld {
        return vec![[who, prose::hidden(texts, why)]];
    }
    let units = unit_rows(texts, &context.round.gathering, found);
    let units = units.into_iter().filter(|row| row.answered == Answered::Withheld);
    let mut rows: Vec<_> = units.map(|row| [one_line(&row.name), row.reason]).collect();
    let mut add = |name: String, figure: &CrowdFigure| {
        if let Some(why) = figure.figure.withheld {
            rows.push([format!("{name} ({who})"), prose::hidden(texts, why)]);
        }
    };
    if let Some(scores) = &found.scores {
        add(texts.tr("axis-overall"), &scores.overall);
        let dimensions = scores.dimensions.iter();
        dimensions.for_each(|found| add(prose::axis(texts, found.axis), &found.figure));
        scores.themes.iter().for_each(|theme| add(context.theme(&theme.code), &theme.figure));
    }
    for asked in &found.blocks.recommendation {
        add(texts.tr("recommend-title"), &asked.figure);
    }
    rows
}

/// Pairs of views of which one is not shown in some theme.
fn hidden_views(context: &Context<'_>) -> Vec<[String; 2]> {
    let texts = context.input.texts;
    let Some(crowd) = context.revealed() else { return Vec::new() };
    let row = |(beside, pairs): (Beside, &Vec<ViewPair>)| {
        let figures = pairs.iter().flat_map(|pair| [&pair.first.figure, &pair.second.figure]);
        let why = figures.into_iter().find_map(|figure| figure.withheld)?;
        let ViewNames { own, other, .. } = ViewNames::of(texts, beside);
        Some([format!("{own} – {other}"), prose::hidden(texts, why)])
    };
    let views = &crowd.views;
    [(Beside::LeadersFrontLine, &views.leaders_front_line)].into_iter().filter_map(row).collect()
}
