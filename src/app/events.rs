//! Events of the time axis: pinned, changed and taken off.

use super::{App, Command, Label, YEARS};
use crate::model::{Edit, Event};

/// The longest words of an event, in characters.
pub const LONGEST_EVENT: usize = 80;

/// An event as it is kept: without blanks around its words; none where its month is none, its year
/// none that a round may have, or its words nothing or too many.
pub fn event(year: i32, month: u8, words: &str) -> Option<Event> {
    let text = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let fits = YEARS.contains(&year) && (1..=12).contains(&month) && !text.is_empty();
    (fits && text.chars().count() <= LONGEST_EVENT).then_some(Event { year, month, text })
}

impl App {
    /// Puts an event in the place of another: none was there before, or none comes instead.
    pub(super) fn set_event(&mut self, was: Option<&Event>, to: Option<Event>) {
        let Some(open) = &self.state.open else { return };
        let mut events = open.document.events.clone();
        if let Some(at) = was.and_then(|was| events.iter().position(|event| event == was)) {
            events.remove(at);
        }
        let key = match &to {
            Some(_) => "toast-event-pinned",
            None => "toast-event-removed",
        };
        events.extend(to);
        events.sort_by_key(|event| (event.year, event.month));
        if events == open.document.events {
            self.state.dialog = None;
        } else if self.edit(Label::Event, Edit::SetEvents(events)) {
            self.state.dialog = None;
            self.toast(self.state.texts.tr(key), Some(Command::Undo));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_has_a_month_and_words() {
        let text = |event: Option<Event>| event.map(|event| event.text);
        assert_eq!(text(event(2024, 9, "  a  merger ")).as_deref(), Some("a merger"));
        for (year, month, words) in [(2024, 0, "a"), (2024, 13, "a"), (24, 1, "a"), (2024, 1, " ")]
        {
            assert_eq!(event(year, month, words), None);
        }
        assert!(event(2024, 1, &"ä".repeat(LONGEST_EVENT)).is_some());
        assert!(event(2024, 1, &"ä".repeat(LONGEST_EVENT + 1)).is_none());
    }
}
