//! Feelings, own vision and listening, the estimate of recommendation.

use mitta::model::{Language, Reading, Reply};
use mitta::prose;
use mitta::text::Texts;

use super::super::{newest, sample_document};
use super::{assert_says, words_of};

#[test]
fn every_feeling_has_its_row_and_every_cluster_its_mean() {
    for language in Language::ALL {
        let (document, texts) = (sample_document(language), Texts::new(language));
        let (found, round) = (newest(&document), document.latest().unwrap());
        let page = words_of(&document, language, "report-feelings");
        let emotion = found.readings.emotion.as_ref().unwrap();
        let block = round.block_read_by(Reading::Emotion).unwrap();
        for (section, cluster) in block.sections.iter().zip(&emotion.profile.clusters) {
            assert_says(&page, section.name.get(language));
            assert_says(&page, &texts.decimal(cluster.mean.unwrap(), 1));
            for question in &section.questions {
                let rated = match round.reply(question) {
                    Some(Reply::Points(raw)) => raw.to_string(),
                    _ => texts.tr("emotion-not-rated"),
                };
                assert_says(&page, &format!("{} {rated}", question.name.get(language)));
            }
        }
        assert_says(&page, &prose::destroyed(&texts, block, emotion).unwrap());
        assert_says(&page, &texts.tr("report-feelings-own"));
        let strongest = if language == Language::Finnish {
            "Suosittelu: 7,8 / 10"
        } else {
            "Recommendation: 7.8 of 10"
        };
        assert_says(&page, strongest);
        assert_says(
            &page,
            if language == Language::Finnish { "(2025: 7,4)" } else { "(2025: 7.4)" },
        );
    }
}

#[test]
fn the_quadrant_and_the_estimate_share_a_page() {
    for language in Language::ALL {
        let (document, texts) = (sample_document(language), Texts::new(language));
        let (found, round) = (newest(&document), document.latest().unwrap());
        let page = words_of(&document, language, "report-listening");
        let listening = found.readings.listening.as_ref().unwrap();
        let block = round.block_read_by(Reading::Listening).unwrap();
        for words in &block.quadrants {
            assert_says(&page, words.name.get(language));
        }
        let here = prose::quadrant(block, listening.now.quadrant.unwrap()).unwrap();
        assert_says(&page, here.advice.get(language));
        prose::listening(&texts, listening).iter().for_each(|said| assert_says(&page, said));
        let before = prose::listening_before(&texts, listening, "2025").unwrap();
        assert_says(&page, &before);
        let estimate = found.readings.estimate.unwrap();
        prose::estimate(&texts, estimate).iter().for_each(|said| assert_says(&page, said));
    }
}

#[test]
fn the_title_says_where_one_stands_and_whether_it_is_sure() {
    let title = |level: u8| {
        let mut document = sample_document(Language::English);
        let replies = &mut document.rounds.last_mut().unwrap().replies;
        let listening = replies.iter_mut().filter(|(code, _)| code.as_str().starts_with("LS_"));
        listening.for_each(|(_, reply)| *reply = Reply::Points(level));
        words_of(&document, Language::English, "report-listening")
    };
    assert_says(&title(1), "Guesser Stop one guess");
    assert_says(&title(2), "Listening pathfinder, but on the border");
    assert_says(&title(4), "Listening pathfinder Guard both");
}

#[test]
fn an_estimate_alone_has_a_page_of_its_own() {
    let mut document = sample_document(Language::English);
    let replies = &mut document.rounds.last_mut().unwrap().replies;
    replies.retain(|code, _| code.as_str().starts_with("CAL"));
    let texts = Texts::new(Language::English);
    let read = super::words(&super::report(
        &document,
        super::Wish::new(mitta::report::Pages::All, Language::English),
    ));
    let [score, shares] = prose::estimate(&texts, newest(&document).readings.estimate.unwrap());
    let page = read.iter().find(|page| page.contains(&score)).unwrap();
    assert_says(page, &shares);
    assert!(!read.concat().contains("Listening pathfinder"));
}
