//! The items of what is being adapted, by theme, each with what became of it.

use egui::Ui;

use crate::app::{AdaptPlace, Adapting, Draft, Flaw, State};
use crate::model::{ChangeKind, ItemCode, ThemeCode};
use crate::text::{Arg, Texts};
use crate::ui::theme;
use crate::ui::widgets::{Button, Entry, Signs, entry};

/// Shows the list; returns the theme that an item is to be added to.
pub fn show(
    ui: &mut Ui,
    state: &State,
    adapting: &Adapting,
    at: &mut Option<ItemCode>,
) -> Option<ThemeCode> {
    let texts = &state.texts;
    ui.spacing_mut().item_spacing.y = 2.0;
    let whole = texts.tr("adapt-whole");
    let flaws = adapting.flaws().iter().filter(|flaw| item_of(flaw).is_none()).count();
    if row(ui, texts, &whole, None, flaws, at.is_none(), true) {
        *at = None;
    }
    let mut wanted = None;
    for (_, theme) in adapting.now.base().themes() {
        let name = theme.name.get(texts.language());
        let text = theme::of(ui).text(theme::Role::LegendStrong, name);
        ui.add_space(theme::of(ui).tokens.space.xs);
        ui.add(egui::Label::new(text).wrap());
        for draft in adapting.now.items(&theme.code) {
            let code = &draft.item.code;
            let flaws = adapting.flaws().iter().filter(|flaw| item_of(flaw) == Some(code)).count();
            let sign = became(texts, adapting, draft);
            let here = at.as_ref() == Some(code);
            if row(ui, texts, &self::name(texts, draft), sign.as_deref(), flaws, here, false) {
                *at = Some(code.clone());
            }
        }
        let add = texts.with("adapt-add", &[("theme", Arg::Text(name))]);
        if ui.add(Button::link(&add)).clicked() {
            wanted = Some(theme.code.clone());
        }
    }
    wanted
}

/// One row, which also says what its sign shows; whether it was chosen.
fn row(
    ui: &mut Ui,
    texts: &Texts,
    name: &str,
    sign: Option<&str>,
    flaws: usize,
    here: bool,
    heads: bool,
) -> bool {
    let problems =
        (flaws > 0).then(|| texts.with("adapt-problems", &[("count", Arg::Count(flaws))]));
    let sign = problems.as_deref().or(sign).unwrap_or_default();
    let label = if sign.is_empty() { name.to_owned() } else { format!("{name}, {sign}") };
    let signs = Signs::Words(sign.to_owned());
    entry(ui, &Entry { name, label: &label, signs, here, heads }).clicked()
}

/// The name of an item, or that it has none yet.
pub fn name(texts: &Texts, draft: &Draft) -> String {
    match draft.item.name.get(texts.language()) {
        "" => texts.tr("adapt-unnamed"),
        name => name.to_owned(),
    }
}

/// What became of an item, in a word.
pub fn became(texts: &Texts, adapting: &Adapting, draft: &Draft) -> Option<String> {
    let key = match adapting.now.kind(draft) {
        ChangeKind::Unchanged => return None,
        ChangeKind::Retired => "adapt-is-left-out",
        ChangeKind::New if draft.added => "adapt-is-new",
        _ => "adapt-is-changed",
    };
    Some(texts.tr(key))
}

fn item_of(flaw: &Flaw) -> Option<&ItemCode> {
    match &flaw.at {
        AdaptPlace::Text(code, ..)
        | AdaptPlace::Weight(code)
        | AdaptPlace::Meaning(code)
        | AdaptPlace::Item(code) => Some(code),
        _ => None,
    }
}
