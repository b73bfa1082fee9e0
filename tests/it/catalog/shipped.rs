use mitta::model::{Axis, Item, Level, Scale, Version, Weight};

use super::library;

const PULSE: &str = "L1_1 L2_1 L3_2 L4_1 L5_1 B1_1 B2_1 B3_2 B3_3 B4_1 \
                     D1_1 D2_1 D3_3 D4_1 D5_1 D5_4 E1_1 E2_3 E3_3 E4_1";
const CONDITIONAL: &str = "L1_1 L1_2 L1_4 L2_2 B1_1 B1_2 B1_3 B2_3 B3_3 B4_2 B4_4 \
                           D3_1 D3_2 E3_2";
/// The core items: one a theme.
const CORE: &str = "L1_1 L2_1 L3_2 L4_1 L5_1 B1_1 B2_1 B3_2 B4_1 \
                    D1_1 D2_1 D3_3 D4_1 D5_1 E1_1 E2_3 E3_3 E4_1";

fn codes<'a>(items: impl Iterator<Item = &'a Item>) -> String {
    items.map(|item| item.code.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_main_questionnaire_is_as_designed() {
    let library = library();
    let main = library.latest("mitta-main").unwrap();
    assert_eq!(main.label(), "mitta-main@1.0");
    assert_eq!((main.items().count(), main.themes().count()), (60, 18));
    let sizes = Axis::ALL.map(|axis| {
        main.dimension(axis).unwrap().themes.iter().map(|theme| theme.items.len()).sum::<usize>()
    });
    assert_eq!(sizes, [16, 15, 16, 13]);
    assert_eq!(codes(main.items().filter(|item| item.in_pulse)), PULSE);
    assert_eq!(codes(main.items().filter(|item| item.not_applicable.is_some())), CONDITIONAL);
    let two = Weight::new(2.0).unwrap();
    assert_eq!(codes(main.items().filter(|item| item.weight == two)), CORE);
    assert!(main.items().all(|item| item.weight == two || item.weight == Weight::default()));
    assert!(main.items().all(|item| item.scale == Scale::Anchored && item.levels.len() == 5));
}

#[test]
fn every_theme_has_three_or_four_items_of_its_own_code() {
    for (_, theme) in library().latest("mitta-main").unwrap().themes() {
        assert!((3..=4).contains(&theme.items.len()), "{}", theme.code);
        for item in &theme.items {
            assert!(item.code.as_str().starts_with(theme.code.as_str()), "{}", item.code);
        }
    }
}

#[test]
fn the_pulse_asks_twenty_items_of_the_main_questionnaire() {
    let library = library();
    let (main, pulse) =
        (library.latest("mitta-main").unwrap(), library.latest("mitta-pulse").unwrap());
    assert_eq!(codes(pulse.items()), PULSE);
    assert_eq!(pulse.picks_from, Some((main.id.clone(), main.version)));
    assert!(pulse.items().all(|item| main.item(&item.code) == Some(item)));
    assert!(pulse.themes().all(|(_, theme)| !theme.items.is_empty()));
}

#[test]
fn every_step_of_every_theme_has_advice() {
    let library = library();
    for (_, theme) in library.latest("mitta-main").unwrap().themes() {
        for level in Level::ALL {
            let advice = library.advice(&theme.code, level);
            assert_eq!(advice.is_some(), level < Level::ALL[4], "{} {level:?}", theme.code);
        }
    }
}

#[test]
fn a_version_is_found_by_its_number() {
    let library = library();
    let version = |major, minor| Some(Version { major, minor });
    assert!(library.questionnaire("mitta-main", version(1, 0)).is_some());
    assert!(library.questionnaire("mitta-main", version(9, 9)).is_none());
    assert_eq!(
        library.questionnaire("mitta-main", None).unwrap().label(),
        library.latest("mitta-main").unwrap().label()
    );
    assert!(library.latest("unknown").is_none());
}
