//! What the findings of a crowd show of a small organization, and what they do not.

use mitta::method::Withheld;
use mitta::method::change::{Route, Word};
use mitta::method::crowd_quality::Condition;
use mitta::method::disclosure::IntervalForm;
use mitta::method::findings::crowd::{ItemInCrowd, tally};
use mitta::method::mirror::MirrorWord;
use mitta::model::{Answers, Layout, Mark, PackedSheet, Remark, Side};
use serde_json::Value as Json;

use super::gathered::Gathered;

fn remark(text: &str) -> Remark {
    Remark { side: Side::Staff, about: "L1".parse().unwrap(), text: text.to_owned() }
}

#[test]
fn a_sealed_round_tells_numbers_of_people_and_nothing_else() {
    let mut gathered = Gathered::new([30, 30], [20, 20]);
    gathered.remarks = vec![remark("something")];
    let found = gathered.sealed();
    assert!(found.sealed && found.quality.is_none() && found.mirror.is_empty());
    assert!(found.calibration.is_empty() && found.guesses.is_none());
    let [staff] = &found.sides[..] else { panic!("own staff alone was invited") };
    assert_eq!((staff.answered, staff.invited), (31, Some(300)));
    assert_eq!(staff.withheld, Some(Withheld::Sealed));
    let mut told = serde_json::to_value(staff).unwrap();
    let told = told.as_object_mut().unwrap();
    for key in ["side", "answered", "invited", "withheld"] {
        told.remove(key).unwrap();
    }
    let withheld = told.remove("comments").unwrap();
    assert_eq!(withheld, serde_json::json!({ "list": [], "withheld": "sealed" }));
    assert!(told.values().all(|value| value.is_null() || *value == serde_json::json!([])));
}

#[test]
fn both_rounds_and_all_sides_are_told() {
    let mut gathered = Gathered::new([30, 30], [40, 60]);
    gathered.remarks = vec![remark("b"), remark("a")];
    let found = gathered.found();
    let [staff, customers] = &found.sides[..] else { panic!("two sides") };
    let scores = staff.scores.as_ref().unwrap();
    // Every answer rose by a level, so everybody's score by 25 points.
    assert_eq!(scores.overall.figure.word, Some(Word::Improved));
    let change = scores.dimensions[0].figure.change_basis.unwrap();
    assert_eq!((change.method, change.n_pairs), (Route::Paired, 30));
    let difference = scores.themes[0].figure.figure.change.unwrap().difference;
    assert_eq!(difference, Some(25.0));
    assert_eq!(
        staff.units.iter().map(|unit| unit.group.answered).collect::<Vec<_>>(),
        [Some(10), Some(10), Some(10), Some(0)]
    );
    assert!(staff.units[0].dimensions.iter().all(|figure| figure.is_shown()));
    assert_eq!(staff.roles.len(), 6);
    let texts: Vec<_> = staff.comments.list.iter().map(|comment| &*comment.text).collect();
    assert_eq!(texts, ["a", "b"]);
    assert_eq!(scores.least_agreed.len(), 4);
    assert!(scores.themes.iter().all(|theme| theme.agreement.is_some()));
    let people = |item: &ItemInCrowd| item.people.map(|people| people.iter().sum::<usize>());
    assert!(scores.items.iter().all(|item| item.n == 30 && people(item) == Some(30)));
    let stage = staff.blocks.stage.as_ref().unwrap();
    assert_eq!(stage.vision.figure.value, Some(3.0));
    assert_eq!(staff.blocks.means.len(), 1);
    assert_eq!(found.views.leaders_front_line.len(), 18);
    assert_eq!(found.views.own_staff.len(), 18);
    assert!(customers.scores.is_none());
    let rated = &customers.blocks.recommendation[0];
    assert_eq!((rated.figure.figure.n, rated.ratings.unwrap().promoters), (60, 20));
    assert_eq!(rated.figure.figure.word, Some(Word::WithinNoise));
    // A third agrees with nothing more than 2, so two thirds agree; the own level is 1.
    assert!(found.mirror.iter().all(|one| one.word == MirrorWord::HiddenStrength));
    let feelings = customers.blocks.feelings.as_ref().unwrap();
    assert_eq!(feelings.clusters.len(), 4);
    assert!(feelings.clusters.iter().all(|one| one.blind_spot.is_some() && one.own == Some(2.0)));
    assert_eq!(feelings.destroyed.share, Some(0.0));
    let guesses = found.guesses.as_ref().unwrap();
    let parts = guesses.individual_error.unwrap() - guesses.diversity.unwrap();
    assert!((guesses.crowd_error.unwrap() - parts).abs() < 1e-9);
    assert!(found.calibration[0].everybody && found.calibration[0].n == 30);
    assert_eq!(found.calibration.len(), 7);
    let quality = found.quality.as_ref().unwrap();
    assert_eq!((quality.independence, quality.participation), (Some(1.0), Some(0.1)));
    assert_eq!((quality.weakest, quality.headline), (Some(Condition::Aggregation), Some(0.05)));
}

#[test]
fn five_to_nine_people_are_told_of_coarsely() {
    let mut gathered = Gathered::new([7, 7], [7, 7]);
    gathered.remarks = vec![remark("a")];
    gathered.round().gathering.guesses = vec![0, 10, 20, 30, 40, 50];
    let found = gathered.found();
    let [staff, customers] = &found.sides[..] else { panic!("two sides") };
    let theme = &staff.scores.as_ref().unwrap().themes[0];
    assert_eq!(theme.figure.precision, IntervalForm::Coarse);
    let interval = theme.figure.figure.interval.unwrap();
    assert!(interval.low % 5.0 == 0.0 && interval.high % 5.0 == 0.0);
    assert!(theme.agreement.is_none() && theme.agreement_word.is_some());
    let items = &staff.scores.as_ref().unwrap().items;
    assert!(items.iter().all(|item| item.value.is_some() && item.people.is_none()));
    assert_eq!(staff.comments.withheld, Some(Withheld::FewPeople));
    assert!(staff.comments.list.is_empty());
    let rated = &customers.blocks.recommendation[0];
    assert_eq!(rated.figure.figure.withheld, Some(Withheld::CountsOnly));
    assert!(rated.ratings.is_some() && rated.figure.figure.value.is_none());
    let mirror = &found.mirror[0];
    assert!(mirror.customers.is_some() && mirror.agree.is_none() && mirror.interval.is_none());
    assert!(customers.blocks.feelings.as_ref().unwrap().destroyed.share.is_none());
    let guesses = found.guesses.as_ref().unwrap();
    // Nobody has measured what was guessed: there are too few ratings for a score.
    assert_eq!((guesses.withheld, guesses.crowd), (Some(Withheld::CountsOnly), None));
}

#[test]
fn a_unit_of_nobody_is_told_and_a_hidden_one_takes_its_invited_with_it() {
    // Units of 10, 10 and 9 people, and two people who did not tell theirs.
    let mut gathered = Gathered::new([30, 29], [20, 20]);
    gathered.tell_of_no_background(2);
    gathered.add_unit("Empty");
    let staff = &gathered.found().sides[0];
    let unit = |name: Option<&str>| {
        let found = staff.units.iter().find(|unit| unit.group.code.as_deref() == name).unwrap();
        (found.group.answered, found.group.withheld, found.invited)
    };
    assert_eq!(unit(Some("North")), (Some(10), None, Some(100)));
    assert_eq!(unit(Some("Web")), (None, Some(Withheld::Subtraction), None));
    assert_eq!(unit(Some("Empty")), (Some(0), Some(Withheld::Nobody), Some(7)));
    assert_eq!(unit(None), (None, Some(Withheld::FewPeople), None));
    assert_eq!(staff.units.last().unwrap().group.code, None);
}

#[test]
fn fewer_than_five_are_not_told_of() {
    let found = Gathered::new([4, 4], [4, 4]).found();
    let [staff, customers] = &found.sides[..] else { panic!("two sides") };
    let scores = staff.scores.as_ref().unwrap();
    let told = |item: &ItemInCrowd| item.n > 0 || item.value.is_some() || item.people.is_some();
    assert!(!scores.items.iter().any(told));
    assert!(scores.themes.iter().all(|theme| !theme.figure.is_shown()));
    assert!(!scores.overall.is_shown() && scores.overall.change_basis.is_none());
    assert!(staff.units.iter().all(|unit| unit.group.answered.is_none()));
    assert!(customers.blocks.recommendation[0].ratings.is_none());
    assert!(found.mirror.iter().all(|one| one.customers.is_none() && one.n == 0));
    assert_eq!(found.quality.unwrap().diversity, None);
}

/// Everything that is printed of scores: whole points, so that the sum of themes beside the
/// dimension leaves everybody in doubt.
#[test]
fn themes_beside_their_dimension_tell_nobodys_score() {
    let mut gathered = Gathered::new([30, 30], [20, 20]);
    // Somebody who answered everything but the third theme.
    let questionnaire = gathered.questionnaire.clone();
    let mut alone = Answers::new(&questionnaire);
    let mut cells: Vec<u8> = (0..60).map(|item| (item % 5) as u8).collect();
    cells[7..10].fill(mitta::model::Cell::DONT_KNOW.byte());
    let sheet = PackedSheet { mark: Mark([9; 16]), cells, replies: Vec::new() };
    let layout = Layout { items: true, columns: Vec::new() };
    alone.push(&layout, true, true, std::slice::from_ref(&sheet)).unwrap();
    gathered.years[1].get_mut(&Side::Staff).unwrap().push(&layout, true, true, &[sheet]).unwrap();
    let tally = |answers: &Answers| tally(&questionnaire, &gathered.blocks, answers).unwrap();
    let own = tally(&alone).crowd.unwrap().dimensions[0].summary.mean.mean.unwrap();
    // The five themes weigh the same: five times the sum of the dimension, less those of themes.
    let guess = |n: &[f64], means: &[f64], dimension: f64| {
        let themes: f64 = n.iter().zip(means).map(|(n, mean)| n * mean).sum();
        5.0 * 31.0 * dimension - themes
    };
    let exact = tally(&gathered.years[1][&Side::Staff]).crowd.unwrap();
    let themes = || exact.themes.iter().take(5).map(|theme| theme.summary.mean);
    let n: Vec<f64> = themes().map(|mean| mean.n as f64).collect();
    assert_eq!(n, [31.0, 31.0, 30.0, 31.0, 31.0]);
    let means: Vec<f64> = themes().map(|mean| mean.mean.unwrap()).collect();
    let exactly = guess(&n, &means, exact.dimensions[0].summary.mean.mean.unwrap());
    assert!((exactly - own).abs() < 1e-6, "the attack works on exact means: {exactly} {own}");
    let found = gathered.found();
    let scores = found.sides[0].scores.as_ref().unwrap();
    let printed: Vec<f64> =
        scores.themes.iter().take(5).map(|t| t.figure.figure.value.unwrap()).collect();
    let dimension = scores.dimensions[0].figure.figure.value.unwrap();
    // Half a point in each figure is more than the whole scale in the difference.
    let doubt = guess(&n, &[-0.5; 5], 0.5);
    assert!(doubt > 100.0, "{doubt}");
    assert!((guess(&n, &printed, dimension) - own).abs() <= doubt);
    assert!(printed.iter().chain([&dimension]).all(|value| value.fract() == 0.0));
}

/// All that the page on findings says of a crowd can be seen in these.
pub fn examples() -> Vec<Json> {
    let large = || Gathered::new([30, 30], [40, 60]);
    let mut written = large();
    written.remarks = vec![remark("a")];
    let found = [written.found(), large().sealed(), Gathered::new([7, 7], [7, 7]).found()];
    found.iter().map(|found| serde_json::to_value(found).unwrap()).collect()
}
