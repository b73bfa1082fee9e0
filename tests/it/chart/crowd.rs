//! Participation and agreement.

use mitta::chart::*;
use proptest::prelude::*;

use super::assert_sound;

fn row(answered: Answered) -> Participation {
    Participation { width: 176.0, height: 40.0, answered, aims: true, hover: "x".to_owned() }
}

fn bar(levels: [f64; 5]) -> Agreement {
    Agreement { width: 328.0, height: 36.0, levels, hover: "x".to_owned() }
}

fn rects(picture: &Picture) -> Vec<&Rect> {
    let marks = picture.marks.iter();
    marks.filter_map(|mark| if let Mark::Rect(rect) = mark { Some(rect) } else { None }).collect()
}

proptest! {
    #[test]
    fn anything_is_sound(
        (width, height) in (any::<f64>(), any::<f64>()),
        (answered, invited) in (any::<u32>(), any::<u32>()),
        levels in any::<[f64; 5]>(),
        share in prop::option::of(any::<f64>()),
    ) {
        for answered in [Answered::Of { answered, invited }, Answered::Unbounded, Answered::Withheld] {
            assert_sound(&participation(&Participation { width, height, ..row(answered) }));
        }
        assert_sound(&agreement(&Agreement { width, height, ..bar(levels) }));
        assert_sound(&share_bar(width, share));
    }

    #[test]
    fn levels_share_the_whole_bar(levels in [0.0_f64..1.0, 0.0..1.0, 0.0..1.0, 0.0..1.0, 0.01..1.0]) {
        let picture = agreement(&bar(levels));
        let rects = rects(&picture);
        let [parts @ .., frame] = &rects[..] else { panic!("a frame") };
        assert!(frame.fill.is_none() && frame.stroke.is_some());
        let last = parts.last().unwrap();
        assert!((last.area.right() - 327.0).abs() < 0.1, "{last:?}");
        assert!(parts.windows(2).all(|two| two[0].alpha < two[1].alpha));
        assert!(parts.windows(2).all(|two| two[0].area.right() <= two[1].area.x + 0.02));
    }
}

#[test]
fn answered_is_a_part_of_invited_and_the_aim_is_a_line() {
    let picture = participation(&row(Answered::Of { answered: 22, invited: 88 }));
    let rects = rects(&picture);
    let [track, bar] = rects[..] else { panic!("track and bar") };
    assert_eq!((track.area.width, bar.area.width), (176.0, 44.0));
    let lines = picture.marks.iter().filter(|mark| matches!(mark, Mark::Line(_)));
    assert_eq!(lines.count(), 1);
    let more = participation(&row(Answered::Of { answered: 200, invited: 88 }));
    assert_eq!(self::rects(&more)[1].area.width, 176.0, "more than invited is no longer bar");
    let free = participation(&Participation { aims: false, ..row(Answered::Unbounded) });
    assert!(free.marks.is_empty());
}

#[test]
fn what_is_hidden_is_hatched_over_the_whole_width() {
    let picture = participation(&row(Answered::Withheld));
    let [Mark::Hatch(hatch)] = &picture.marks[..] else { panic!("one mark: {:?}", picture.marks) };
    assert_eq!((hatch.area.x, hatch.area.width), (0.0, 176.0));
}

#[test]
fn a_level_without_answers_takes_no_room() {
    let picture = agreement(&bar([0.0, 0.0, 1.0, 0.0, 0.0]));
    let rects = rects(&picture);
    assert_eq!(rects.len(), 2);
    assert_eq!((rects[0].alpha, rects[0].area.width), (0.5, 326.0));
    assert_eq!(self::rects(&agreement(&bar([0.0; 5]))).len(), 1, "the frame alone");
}
