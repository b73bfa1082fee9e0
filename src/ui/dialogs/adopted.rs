//! What a form of another program becomes, and what of it stays behind.

use std::path::Path;

use egui::{CollapsingHeader, Ui};

use crate::app::{Adopted, Command};
use crate::model::Who;
use crate::prose;
use crate::text::{Arg, Texts};
use crate::ui::widgets::{segmented, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// So many lines are shown at once.
const FEW: usize = 8;

/// Shows where it is from, who is to answer it, and every thing that is not carried over.
pub fn show(ui: &mut Ui, texts: &Texts, file: &Path, adopted: &Adopted, commands: &mut Commands) {
    let space = theme::of(ui).tokens.space;
    let program = [("program", Arg::Text(adopted.program))];
    wrapped(ui, Role::Body, &texts.with("own-adopted", &program));
    let all = [Who::Own, Who::Staff, Who::Customers];
    let names = ["own-who-own", "own-who-staff", "own-who-customers"].map(|key| texts.tr(key));
    let names = names.each_ref().map(String::as_str);
    let at = all.iter().position(|who| *who == adopted.who);
    wrapped(ui, Role::LegendStrong, &texts.tr("send-whose"));
    let pressed = segmented(ui, &texts.tr("send-whose"), &names, at, true);
    if let Some(who) = pressed.and_then(|at| all.get(at)).filter(|who| **who != adopted.who) {
        commands.send(Command::PreviewFor(file.to_owned(), *who));
    }
    ui.add_space(space.xs);
    let count = adopted.left.len();
    let said = texts.with("own-left-behind", &[("count", Arg::Count(count))]);
    if count == 0 {
        wrapped(ui, Role::Body, &said);
        return;
    }
    let title = theme::of(ui).text(Role::Heading, said);
    CollapsingHeader::new(title).id_salt("left").default_open(count <= FEW).show(ui, |ui| {
        for left in &adopted.left {
            wrapped(ui, Role::Body, &prose::left_behind(texts, left));
        }
    });
    ui.add_space(space.xs);
}
