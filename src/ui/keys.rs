//! The keys of the command table.

use egui::{Context, Key, KeyboardShortcut, Modifiers};

use super::Commands;
use crate::app::{Command, Shortcut, State, TABLE};

/// The table's keys as egui's.
pub fn shortcut(shortcut: Shortcut) -> Option<KeyboardShortcut> {
    let mut modifiers = Modifiers::NONE;
    if shortcut.command {
        modifiers |= Modifiers::COMMAND;
    }
    if shortcut.shift {
        modifiers |= Modifiers::SHIFT;
    }
    if shortcut.alt {
        modifiers |= Modifiers::ALT;
    }
    let key = match shortcut.key {
        "+" => Key::Plus,
        "-" => Key::Minus,
        name => Key::from_name(name)?,
    };
    Some(KeyboardShortcut::new(modifiers, key))
}

/// How a shortcut is written on this platform.
pub fn label(context: &Context, keys: Shortcut) -> String {
    shortcut(keys).map(|keys| context.format_shortcut(&keys)).unwrap_or_default()
}

/// Whether something lies over the screen that Esc and the letters belong to: a dialog or a list.
pub fn are_covered(context: &Context, state: &State) -> bool {
    state.dialog.is_some() || egui::Popup::is_any_open(context)
}

/// Whether a plain letter is a key of the screen: nothing lies over it and nobody types.
pub fn are_free(context: &Context, state: &State) -> bool {
    !are_covered(context, state) && !context.text_edit_focused()
}

/// Sends the commands whose keys were pressed. Longer combinations go first, so that Ctrl+Shift+Z
/// is not taken for Ctrl+Z.
pub fn listen(context: &Context, state: &State, commands: &mut Commands) {
    // A dialog is answered first.
    if state.dialog.is_some() {
        return;
    }
    let mut entries: Vec<_> =
        TABLE.iter().filter_map(|entry| Some((entry, entry.shortcut?))).collect();
    entries.sort_by_key(|(_, keys)| std::cmp::Reverse(keys.shift));
    // While typing, undo and redo are the field's own.
    let typing = context.text_edit_focused();
    for (entry, keys) in entries {
        let of_the_field = typing && keys.command && keys.key == "Z";
        // Whoever has the laptop that goes round may read in larger letters, and nothing else.
        if open_laptop(state) && !matches!(entry.command, Command::Zoom(_)) {
            continue;
        }
        let Some(keys) = shortcut(keys).filter(|_| !of_the_field) else { continue };
        let pressed = context.input_mut(|input| {
            // Larger is on the key of = on many keyboards.
            let also = (keys.logical_key == Key::Plus)
                .then(|| KeyboardShortcut::new(keys.modifiers, Key::Equals));
            input.consume_shortcut(&keys) || also.is_some_and(|also| input.consume_shortcut(&also))
        });
        if pressed && entry.is_enabled(state) {
            commands.send(entry.command(state));
        }
    }
}

fn open_laptop(state: &State) -> bool {
    state.open.as_ref().is_some_and(|open| open.laptop.is_some())
}
