//! The trend over two versions, in its three measures.

use mitta::chart::{Medium, Trend};
use mitta::depict::{Frame, Span, trend};
use mitta::method::findings::{Findings, Measure, findings};
use mitta::model::{Axis, Document, Language, Questionnaire, RoundId};
use mitta::prose;
use mitta::text::Texts;

use super::kit::{document, first, round, second};

fn rounds(newest: &Questionnaire) -> Document {
    let first = first();
    let level = |_: usize, code: &mitta::model::ItemCode| {
        code.as_str().bytes().map(u32::from).sum::<u32>() as u8 % 4
    };
    document(vec![
        round(2025, &first, level),
        round(2026, &first, level),
        round(2027, newest, level),
    ])
}

fn of_2027(document: &Document) -> Findings {
    findings(document, RoundId(2027)).unwrap().unwrap()
}

fn drawn(found: &Findings, span: Span, measure: Measure) -> Trend {
    let frame = Frame { width: 640.0, height: 300.0, label_width: 100.0, medium: Medium::Screen };
    let texts = Texts::new(Language::English);
    trend(&texts, found, &[], (span, measure), true, frame).unwrap()
}

#[test]
fn published_figures_start_anew_where_the_items_differ() {
    let found = of_2027(&rounds(&second()));
    assert_eq!(found.measure(), Measure::LikeForLike);
    for measure in Measure::ALL {
        let trend = drawn(&found, Span::All, measure);
        assert_eq!(trend.versions.len(), 1);
        assert_eq!((trend.versions[0].year, trend.versions[0].label.as_str()), (2027, "2.0"));
        assert!(trend.gaps.is_empty());
        for series in &trend.series {
            let anew: Vec<_> = series.points.iter().map(|point| point.starts_anew).collect();
            assert_eq!(anew, [false, false, measure == Measure::Published]);
        }
    }
    // A round in view knows nothing of what comes after it on paper.
    let paper = findings(&rounds(&second()), RoundId(2026)).unwrap().unwrap();
    assert!(drawn(&paper, Span::UpToView, Measure::Published).versions.is_empty());
}

#[test]
fn one_version_is_drawn_as_published() {
    let found = of_2027(&rounds(&first()));
    assert_eq!(found.measure(), Measure::Published);
    let [published, like] =
        [Measure::Published, Measure::LikeForLike].map(|measure| drawn(&found, Span::All, measure));
    assert_eq!(published, like);
    assert!(published.versions.is_empty());
}

#[test]
fn years_that_share_too_little_are_a_gap_with_its_reason() {
    let mut newest = second();
    for row in &mut newest.changes[0].rows {
        row.map = None;
        if row.to.len() == 1 && row.from.len() == 1 {
            row.kind = mitta::model::ChangeKind::Rescaled;
        }
    }
    let found = of_2027(&rounds(&newest));
    let like = drawn(&found, Span::All, Measure::LikeForLike);
    let gaps: Vec<_> = like.gaps.iter().map(|gap| (gap.year, gap.words.as_str())).collect();
    assert_eq!(gaps, [(2025, "not comparable"), (2026, "not comparable")]);
    assert!(like.series.iter().all(|series| series.points.len() == 1));
    assert!(drawn(&found, Span::All, Measure::Published).gaps.is_empty());
}

#[test]
fn a_screen_reader_hears_the_measure_that_is_shown() {
    let found = of_2027(&rounds(&second()));
    let texts = Texts::new(Language::English);
    let [published, like] = [Measure::Published, Measure::LikeForLike]
        .map(|measure| prose::trend_alt(&texts, &found, measure));
    let breadth = found.years[1].points(Measure::LikeForLike, Some(Axis::Breadth)).unwrap();
    assert!(like.contains(&texts.points(breadth)), "{like}");
    assert_ne!(published, like);
}

#[test]
fn the_report_says_how_much_is_comparable() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        let lead = prose::years_lead(&texts, &of_2027(&rounds(&second())));
        assert!(lead.contains("57") && lead.contains("60"), "{lead}");
        let same = prose::years_lead(&texts, &of_2027(&rounds(&first())));
        assert_ne!(lead, same);
    }
}
