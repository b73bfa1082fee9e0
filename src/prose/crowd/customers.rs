//! What customers say, and what the organization believed of it.

use super::{hidden, interval};
use crate::method::calibration::CalibrationWord;
use crate::method::change::Word;
use crate::method::findings::crowd::{
    BlindSpotWord, CalibrationFinding, FeelingsFinding, MirrorFinding, RecommendationFinding,
    StageFinding,
};
use crate::method::mirror::{Customers, MirrorWord};
use crate::prose::word;
use crate::text::{Arg, Texts};

/// What became of the recommendation score since the compared round.
pub fn recommendation_headline(
    texts: &Texts,
    found: &RecommendationFinding,
    compared: Option<&str>,
) -> String {
    let figure = &found.figure.figure;
    let Some(value) = figure.value else {
        let why = figure.withheld.map(|why| hidden(texts, why)).unwrap_or_default();
        return texts.with("customers-score-hidden", &[("why", Arg::Text(&why))]);
    };
    let score = texts.signed(value, 0);
    let args = [("score", Arg::Text(&score)), ("round", Arg::Text(compared.unwrap_or_default()))];
    match figure.word.filter(|_| compared.is_some()) {
        Some(Word::Improved) => texts.with("customers-improved", &args),
        Some(Word::Declined) => texts.with("customers-declined", &args),
        Some(Word::NoRealChange | Word::WithinNoise) => texts.with("customers-as-before", &args),
        _ => texts.with("customers-score", &args[..1]),
    }
}

/// The interval of the score, how many are behind it, and what it was.
pub fn recommendation_sentence(
    texts: &Texts,
    found: &RecommendationFinding,
    compared: Option<&str>,
) -> String {
    let figure = &found.figure.figure;
    let mut said = Vec::new();
    if let Some(limits) = figure.interval {
        let limits = interval(texts, limits, 0);
        let args = [("interval", Arg::Text(&limits)), ("count", Arg::Count(figure.n))];
        said.push(texts.with("customers-interval", &args));
    }
    if let (Some(before), Some(called), Some(round)) = (figure.before, figure.word, compared) {
        let (before, called) = (texts.signed(before, 0), word(texts, called));
        let args = [
            ("round", Arg::Text(round)),
            ("before", Arg::Text(&before)),
            ("word", Arg::Text(&called)),
        ];
        said.push(texts.with("customers-before", &args));
    }
    said.join(" ")
}

/// Which feelings the organization does not see.
pub fn feelings_headline(texts: &Texts, found: &FeelingsFinding) -> String {
    let is_blind =
        |word: BlindSpotWord| matches!(word, BlindSpotWord::OwnHigher | BlindSpotWord::OwnLower);
    let blind =
        found.clusters.iter().filter(|one| one.blind_spot.is_some_and(|b| is_blind(b.word)));
    let names: Vec<String> =
        blind.map(|cluster| cluster.name.get(texts.language()).to_lowercase()).collect();
    if names.is_empty() {
        let is_known = found.clusters.iter().any(|cluster| cluster.blind_spot.is_some());
        return texts.tr(if is_known { "feelings-seen" } else { "feelings-title" });
    }
    let names = crate::prose::list(texts, &names);
    texts.with("feelings-blind", &[("names", Arg::Text(&names))])
}

/// What a gap of feelings is called.
pub fn blind_spot_word(texts: &Texts, word: BlindSpotWord) -> String {
    texts.tr(match word {
        BlindSpotWord::OwnHigher => "feelings-own-higher",
        BlindSpotWord::OwnLower => "feelings-own-lower",
        BlindSpotWord::NoRealDifference => "views-no-difference",
        BlindSpotWord::WithinNoise => "word-within-noise",
        BlindSpotWord::NotShown => "word-not-shown",
    })
}

/// What customers say of a statement: how many agree, or in words.
pub fn customers_say(texts: &Texts, found: &MirrorFinding) -> String {
    if let Some(why) = found.withheld {
        return hidden(texts, why);
    }
    let called = found.customers.map(|said| {
        texts.tr(match said {
            Customers::MostlyAgree => "mirror-agree",
            Customers::MostlyDisagree => "mirror-disagree",
            Customers::Divided => "mirror-divided",
            Customers::Unclear => "mirror-unclear",
        })
    });
    let called = called.unwrap_or_default();
    let Some(agree) = found.agree else { return called };
    let share = texts.percent(agree);
    let args = [
        ("share", Arg::Text(&share)),
        ("called", Arg::Text(&called)),
        ("count", Arg::Count(found.n)),
    ];
    texts.with("mirror-share", &args)
}

/// Both views of a statement beside each other.
pub fn mirror_word(texts: &Texts, word: MirrorWord) -> String {
    texts.tr(match word {
        MirrorWord::SamePicture => "mirror-same",
        MirrorWord::RosierThanCustomers => "mirror-rosier",
        MirrorWord::HiddenStrength => "mirror-strength",
        MirrorWord::CustomersHigher => "mirror-higher",
        MirrorWord::CustomersLower => "mirror-lower",
        MirrorWord::CustomersDivided => "mirror-customers-divided",
        MirrorWord::WithinNoise => "word-within-noise",
        MirrorWord::NotShown => "word-not-shown",
    })
}

/// What those who estimated believed, beside what was measured.
pub fn calibration(texts: &Texts, who: &str, found: &CalibrationFinding) -> String {
    let who = &capital(who);
    let (Some(mean), Some(bias)) = (found.mean_estimate, found.bias) else {
        let why = found.withheld.map(|why| hidden(texts, why)).unwrap_or_default();
        let args = [("who", Arg::Text(who)), ("why", Arg::Text(&why))];
        return texts.with("calibration-hidden", &args);
    };
    let called = texts.tr(match found.word {
        CalibrationWord::Overestimates => "calibration-over",
        CalibrationWord::Underestimates => "calibration-under",
        CalibrationWord::WellCalibrated => "calibration-well",
        CalibrationWord::WithinNoise => "word-within-noise",
        CalibrationWord::NotShown => "word-not-shown",
    });
    let (mean, bias) = (texts.signed(mean, 0), texts.signed(bias, 0));
    let args = [
        ("who", Arg::Text(who)),
        ("mean", Arg::Text(&mean)),
        ("bias", Arg::Text(&bias)),
        ("called", Arg::Text(&called)),
        ("count", Arg::Count(found.n)),
    ];
    texts.with("calibration-row", &args)
}

/// A name at the head of a line.
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// Own vision and listening of a crowd, in levels.
pub fn stage_sentence(texts: &Texts, found: &StageFinding) -> String {
    let (vision, listening) = (&found.vision.figure, &found.listening.figure);
    let (Some(vision), Some(heard)) = (vision.value, listening.value) else {
        let why = vision.withheld.or(listening.withheld);
        return why.map(|why| hidden(texts, why)).unwrap_or_default();
    };
    let (vision, heard) = (texts.decimal(vision, 1), texts.decimal(heard, 1));
    let args = [("vision", Arg::Text(&vision)), ("listening", Arg::Text(&heard))];
    let said = texts.with("stage-axes", &args);
    match found.border {
        Some(true) => format!("{said} {}", texts.tr("said-listening-border")),
        _ => said,
    }
}
