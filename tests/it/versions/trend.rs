//! The trend over two versions, in its three measures.

use mitta::chart::{Emphasis, Medium, Trend};
use mitta::depict::{Frame, MoreLines, Span, trend};
use mitta::method::findings::{Findings, Measure, findings};
use mitta::model::{Axis, Document, Event, Language, Questionnaire, RoundId};
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
    let beside = MoreLines { overall: true, themes: None };
    trend(&texts, found, &[], (span, measure), beside, frame).unwrap()
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

#[test]
fn themes_are_lines_and_grey_until_they_are_chosen() {
    let document = rounds(&second());
    let found = of_2027(&document);
    let texts = Texts::new(Language::English);
    let frame = Frame { width: 640.0, height: 300.0, label_width: 200.0, medium: Medium::Screen };
    let asked = second();
    let (_, theme) = asked.themes().next().unwrap();
    let chosen = [theme.code.clone()].into();
    let beside = MoreLines { overall: false, themes: Some((&asked, &chosen)) };
    for measure in Measure::ALL {
        let drawn = trend(&texts, &found, &[], (Span::All, measure), beside, frame).unwrap();
        assert_eq!(drawn.series.len(), 3 + asked.themes().count());
        let main = drawn.series.iter().filter(|line| line.emphasis == Emphasis::Main);
        assert_eq!(main.count(), 3);
        let second: Vec<_> =
            drawn.series.iter().filter(|line| line.emphasis == Emphasis::Second).collect();
        assert_eq!(second.len(), 1);
        assert_eq!(second[0].points.len(), 3, "{measure:?}");
    }
    // Chained, a theme begins where it was published.
    let first = |measure| found.years[0].theme_points(measure, &theme.code);
    assert_eq!(first(Measure::Chained), first(Measure::Published));
}

#[test]
fn three_events_at_one_place_are_a_count() {
    let found = of_2027(&rounds(&second()));
    let texts = Texts::new(Language::English);
    let frame = Frame { width: 640.0, height: 300.0, label_width: 100.0, medium: Medium::Screen };
    let event = |month: u8, text: &str| Event { year: 2026, month, text: text.to_owned() };
    let drawn = |events: &[Event]| {
        let span = (Span::All, Measure::Published);
        trend(&texts, &found, events, span, MoreLines::default(), frame).unwrap().events
    };
    let two = drawn(&[event(3, "a"), event(3, "b")]);
    assert_eq!((two.len(), &*two[0].label), (1, "a and b 3/2026"));
    let three = drawn(&[event(3, "a"), event(3, "b"), event(3, "c")]);
    assert_eq!((three.len(), &*three[0].label), (1, "3 events 3/2026"));
    assert_eq!(three[0].hover.lines().collect::<Vec<_>>(), ["a 3/2026", "b 3/2026", "c 3/2026"]);
    // Half a year apart they are three.
    assert_eq!(drawn(&[event(1, "a"), event(6, "b"), event(11, "c")]).len(), 3);
}

#[test]
fn a_single_round_is_a_dot_on_the_screen_and_nothing_on_paper() {
    let one = document(vec![round(2025, &first(), |_, _| 2)]);
    let found = findings(&one, RoundId(2025)).unwrap().unwrap();
    let texts = Texts::new(Language::Finnish);
    let frame = Frame { width: 640.0, height: 300.0, label_width: 100.0, medium: Medium::Screen };
    let drawn =
        |span| trend(&texts, &found, &[], (span, Measure::Published), MoreLines::default(), frame);
    let screen = drawn(Span::All).unwrap();
    assert!(screen.series.iter().all(|line| line.points.len() == 1));
    assert!(drawn(Span::UpToView).is_none());
}

#[test]
fn the_parts_as_published_hold_what_the_questionnaire_moved() {
    let document = rounds(&second());
    let [from, to] = [RoundId(2026), RoundId(2027)].map(|id| document.round(id).unwrap());
    let found = mitta::method::findings::compare(from, to).unwrap();
    let (like, published) = (found.decomposition.unwrap(), found.published_parts().unwrap());
    assert_eq!(like.questionnaire, None);
    assert_eq!(like.parts, published.parts);
    let left = published.questionnaire.unwrap();
    assert!((published.parts.iter().sum::<f64>() + left - published.change).abs() < 1e-9);
    assert_eq!(Some(published.before), found.overall.shown_before());
    assert_eq!(Some(published.after), found.overall.shown_after());
    let same =
        mitta::method::findings::compare(document.round(RoundId(2025)).unwrap(), from).unwrap();
    assert_eq!(same.published_parts().unwrap().questionnaire, None);
}
