//! The keys of numbers.

use egui::{Key, Modifiers, Ui};

/// The keys of 0–10. Ten is the Roman one: 1 and 0 in a row would first answer 1.
pub const DIGITS: [Key; 11] = [
    Key::Num0,
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
    Key::X,
];

/// Whether a key was pressed; nobody else sees it then.
pub fn pressed(ui: &Ui, modifiers: Modifiers, key: Key) -> bool {
    ui.input_mut(|input| input.consume_key(modifiers, key))
}

/// Which of the first keys of 0–10 was pressed.
pub fn number(ui: &Ui, many: usize) -> Option<u8> {
    let keys = (0_u8..).zip(DIGITS).take(many);
    keys.filter(|(_, key)| pressed(ui, Modifiers::NONE, *key)).map(|(raw, _)| raw).last()
}
