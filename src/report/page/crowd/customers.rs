//! Customers: whether they recommend, and how they see what the organization believes of itself.

use super::super::super::Context;
use super::super::super::data::{CustomersPage, Head, MirrorTable, RatingRow, RatingTable};
use super::super::part::one_line;
use super::remarks::remarks;
use super::views::{feelings, views};
use crate::depict::Beside;
use crate::method::findings::crowd::{
    FeelingsFinding, MirrorFinding, RecommendationFinding, SideFinding,
};
use crate::method::recommendation::Ratings;
use crate::model::Side;
use crate::prose;
use crate::text::Arg;

/// None while it is sealed, and where no customer answered.
pub(in super::super::super) fn customers(context: &Context<'_>) -> Option<CustomersPage> {
    let (texts, crowd) = (context.input.texts, context.revealed()?);
    let found = context.side(Side::Customers)?;
    let seen = &crowd.views.own_customers;
    let title = || texts.tr("views-title-customers");
    let felt = |found: &FeelingsFinding| {
        let mut table = feelings(context, found, || prose::feelings_headline(texts, found))?;
        table.note = destroyed(context, found);
        Some(table)
    };
    Some(CustomersPage {
        head: head(context, found),
        ratings: ratings(context, found),
        views: views(context, Beside::of_customers(seen), seen, title),
        mirror: mirror(context, &crowd.mirror),
        feelings: found.blocks.feelings.as_ref().and_then(felt),
        remarks: remarks(context, found),
    })
}

/// The title tells the recommendation score, if it was asked.
fn head(context: &Context<'_>, found: &SideFinding) -> Head {
    let texts = context.input.texts;
    let compared = context.revealed().and_then(|crowd| crowd.compared_name.as_deref());
    let counted = prose::crowd_explanation(texts, context.round, found);
    let (title, lead) = match found.blocks.recommendation.first() {
        Some(asked) => (prose::recommendation_headline(texts, asked, compared), counted),
        None => (texts.tr("report-customers-title"), counted),
    };
    Head { eyebrow: texts.tr("report-customers"), title: one_line(&title), lead: one_line(&lead) }
}

fn ratings(context: &Context<'_>, found: &SideFinding) -> Option<RatingTable> {
    let texts = context.input.texts;
    let asked = &found.blocks.recommendation;
    let head = ["report-question", "report-ratings", "report-figure", "report-interval"];
    let last = context.revealed()?.compared_name.as_ref().map(|_| texts.tr("report-change"));
    (!asked.is_empty()).then(|| RatingTable {
        title: texts.tr("recommend-title"),
        head: head.map(|key| texts.tr(key)).into_iter().chain([last.unwrap_or_default()]).collect(),
        rows: asked.iter().map(|asked| rating(context, asked)).collect(),
    })
}

fn rating(context: &Context<'_>, found: &RecommendationFinding) -> RatingRow {
    let texts = context.input.texts;
    let figure = &found.figure.figure;
    let question = context.round.question(&found.code);
    let name = question.map(|question| one_line(question.name.get(texts.language())));
    let limits = figure.interval.map(|limits| prose::interval(texts, limits, 0));
    let why = || figure.withheld.map(|why| prose::hidden(texts, why)).unwrap_or_default();
    let change = figure.change.and_then(|change| change.difference);
    let says = change
        .zip(figure.word)
        .map(|(by, word)| format!("{} {}", texts.signed(by, 0), prose::word(texts, word)));
    RatingRow {
        name: name.unwrap_or_default(),
        ratings: found.ratings.map(|ratings| shares(context, ratings)).unwrap_or_default(),
        score: figure.value.map(|value| texts.signed(value, 0)).unwrap_or_default(),
        interval: limits.unwrap_or_default(),
        says: if figure.value.is_some() { says.unwrap_or_default() } else { why() },
    }
}

/// How many of each kind.
fn shares(context: &Context<'_>, ratings: Ratings) -> String {
    let args = [
        ("promoters", Arg::Count(ratings.promoters)),
        ("passives", Arg::Count(ratings.passives)),
        ("detractors", Arg::Count(ratings.detractors)),
    ];
    context.input.texts.with("recommend-ratings", &args)
}

fn mirror(context: &Context<'_>, found: &[MirrorFinding]) -> Option<MirrorTable> {
    let texts = context.input.texts;
    let head = ["mirror-statement", "mirror-own", "views-customers", "mirror-together"];
    let row = |row: &MirrorFinding| {
        let own = row.own.map_or_else(|| "–".to_owned(), |level| prose::level(texts, level));
        let name = one_line(row.name.get(texts.language()));
        [name, own, prose::customers_say(texts, row), prose::mirror_word(texts, row.word)]
    };
    (!found.is_empty()).then(|| MirrorTable {
        title: texts.tr("mirror-title"),
        head: head.map(|key| texts.tr(key)).to_vec(),
        rows: found.iter().map(row).collect(),
    })
}

/// How many customers have a destroying feeling.
fn destroyed(context: &Context<'_>, found: &FeelingsFinding) -> String {
    let (texts, found) = (context.input.texts, found.destroyed);
    match (found.share, found.withheld) {
        (Some(share), _) => {
            let share = texts.percent(share);
            let args = [("share", Arg::Text(&share)), ("count", Arg::Count(found.n))];
            texts.with("feelings-destroyed", &args)
        }
        (None, why) => why.map(|why| prose::hidden(texts, why)).unwrap_or_default(),
    }
}
