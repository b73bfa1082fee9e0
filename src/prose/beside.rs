//! What the blocks say of vision, listening, recommendation and feelings.

use crate::method::findings::{EmotionFinding, EstimateFinding, ListeningFinding};
use crate::method::listening::Quadrant;
use crate::model::{Block, QuadrantWords};
use crate::text::{Arg, Texts};

/// The words of a quadrant, as the round's frozen block has them.
pub fn quadrant(block: &Block, quadrant: Quadrant) -> Option<&QuadrantWords> {
    let of = match quadrant {
        Quadrant::Guesser => (false, false),
        Quadrant::LoneVisionary => (true, false),
        Quadrant::WishListFiller => (false, true),
        Quadrant::ListeningPathfinder => (true, true),
    };
    block.quadrants.iter().find(|words| (words.vision, words.listening) == of)
}

/// Both axes, and whether another quadrant is near: a sentence each.
pub fn listening(texts: &Texts, found: &ListeningFinding) -> Vec<String> {
    let now = levels(texts, [found.now.vision, found.now.listening], "said-listening-axes", "");
    let border = found.now.border == Some(true);
    let border = border.then(|| texts.tr("said-listening-border"));
    [now, border].into_iter().flatten().collect()
}

/// Both axes of a crowd with how many are behind them; none unless both are shown.
pub fn stage_axes(texts: &Texts, axes: [Option<f64>; 2], people: usize) -> Option<String> {
    let said = levels(texts, axes, "said-listening-axes", "")?;
    Some(format!("{said} {}", texts.with("trace-n", &[("n", Arg::Count(people))])))
}

/// The axes of the compared round.
pub fn listening_before(texts: &Texts, found: &ListeningFinding, round: &str) -> Option<String> {
    levels(texts, found.before, "said-listening-before", round)
}

/// Both axes in a sentence, if both are there.
fn levels(texts: &Texts, axes: [Option<f64>; 2], key: &str, round: &str) -> Option<String> {
    let number = |level: f64| texts.decimal(level, 1);
    let (vision, listening) = (number(axes[0]?), number(axes[1]?));
    let args = [("vision", &*vision), ("listening", &listening), ("round", round)];
    Some(texts.with(key, &args.map(|(name, text)| (name, Arg::Text(text)))))
}

/// The recommendation score that the two shares make, and the shares.
pub fn estimate(texts: &Texts, found: EstimateFinding) -> [String; 2] {
    let number = |share: f64| texts.decimal(share, usize::from(share.fract() != 0.0));
    let (value, promoters, detractors) =
        (number(found.estimate), number(found.promoters), number(found.detractors));
    let shares = [("promoters", Arg::Text(&promoters)), ("detractors", Arg::Text(&detractors))];
    [
        texts.with("said-estimate", &[("value", Arg::Text(&value))]),
        texts.with("said-estimate-shares", &shares),
    ]
}

/// Whether a feeling that drives customers away got much; none where none was rated.
pub fn destroyed(texts: &Texts, block: &Block, found: &EmotionFinding) -> Option<String> {
    let key = match found.profile.destroyed? {
        true => "said-emotion-destroyed",
        false => "said-emotion-not-destroyed",
    };
    let cluster = block.sections.iter().find(|section| section.destroying)?;
    Some(texts.with(key, &[("cluster", Arg::Text(cluster.name.get(texts.language())))]))
}
