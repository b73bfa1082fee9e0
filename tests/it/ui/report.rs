//! The screen of the report: what people wrote is chosen there.

use egui::accesskit::Role;
use mitta::app::{Command, Screen};
use mitta::model::Language;

use super::face::Face;

#[test]
fn words_of_people_are_chosen_by_role_and_label() {
    for language in Language::ALL {
        let mut face = Face::sample(language);
        face.send(Command::Show(Screen::Report));
        assert!(face.says(&face.tr("report-remarks-title")));
        let written = face.open(|open| {
            let crowd = open.crowd.as_ref().unwrap();
            crowd.sides.iter().find_map(|side| side.comments.list.first()).unwrap().text.clone()
        });
        face.click(Role::CheckBox, &written);
        let chosen = face.open(|open| open.printed_remarks.clone());
        assert_eq!(chosen.iter().map(|remark| &remark.text).collect::<Vec<_>>(), [&written]);
        face.click(Role::CheckBox, &written);
        assert!(face.open(|open| open.printed_remarks.is_empty()));
    }
}
