use mitta::model::{
    Axis, ChoicesFrom, Control, Item, Level, Question, Scale, Version, Weight, Who, Wording,
};

use super::{files, library};

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
fn every_file_on_disk_ships() {
    let library = library();
    let on_disk = files().len();
    assert_eq!(library.questionnaires().count() + library.blocks().count(), on_disk);
    assert_eq!(library.blocks().count(), 8);
}

#[test]
fn the_blocks_are_as_designed() {
    let library = library();
    let block = |id: &str| library.block(id, None).unwrap().clone();
    let customer = block("mitta-customer");
    assert_eq!(customer.questions().filter(|q| q.mirrors.is_some()).count(), 12);
    let by_code = |code: &str| customer.question(&code.parse().unwrap()).unwrap();
    let fi = |wording: &Option<Wording>| wording.as_ref().unwrap().fi.clone();
    assert_eq!(fi(&by_code("CV01").not_applicable), "Ei koske minua");
    assert_eq!(fi(&by_code("CV02").not_applicable), "Mikään ei epäonnistunut");
    assert!(
        matches!(&by_code("CR1").control, Control::Rating { least, .. } if !least.fi.is_empty())
    );
    let emotion = block("mitta-emotion");
    let sizes: Vec<_> =
        emotion.sections.iter().map(|s| (s.questions.len(), s.destroying)).collect();
    assert_eq!(sizes, [(5, false), (5, false), (5, false), (5, true)]);
    assert_eq!(emotion.questions().filter(|q| q.short).count(), 8);
    assert!(emotion.audience(Who::Customers).unwrap().drawn_order);
    let listening = block("mitta-listening");
    assert_eq!((listening.quadrants.len(), listening.stages.len()), (4, 5));
    let has_levels =
        |q: &Question| matches!(&q.control, Control::Levels { labels } if labels.len() == 5);
    assert!(listening.questions().all(|q| q.axis.is_some() && has_levels(q)));
    let kpi = block("mitta-kpi");
    assert_eq!((kpi.kpis.len(), kpi.rules.len(), kpi.sections.len()), (16, 10, 0));
    let ideas = block("mitta-ideas");
    assert_eq!(ideas.sections.iter().filter(|s| s.blind).count(), 1);
    assert!(ideas.sections_for(Who::Customers).all(|s| s.audiences == [Who::Customers]));
    let unit = block("mitta-background").question(&"BG_unit".parse().unwrap()).cloned().unwrap();
    let units = Control::Choice { choices: vec![], from: Some(ChoicesFrom::Units) };
    assert_eq!(unit.control, units);
    assert_eq!(block("mitta-estimate").sums[0].most, 100.0);
    assert_eq!(block("mitta-journey").figures.len(), 8);
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
