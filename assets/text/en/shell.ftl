# Frame: navigation, top bar, status line, dialogs
app-name = Mitta
screen-overview = Overview
screen-answer = Answer
screen-people = People
screen-customers = Customers
screen-results = Results
screen-years = Years
screen-journey = Service path
screen-report = Report
shell-round = Round { $round }
shell-choose-round = Choose a round
shell-search = Search everything
shell-search-hint = A theme, an item or a command
shell-search-nothing = Nothing found. Try a shorter word.
shell-status-saved = Saved { $time }
shell-status-saving = Saving…
shell-status-failing = Could not save, trying again
shell-status-read-only = Read only
shell-status-sample = Sample: changes are not kept
shell-status-none = No document open
shell-status-exporting = Making the report…
shell-status-opening = Opening…
shell-sample-badge = sample
shell-pane-edge = Edge of the pane: ← and → change its width
shell-close = Close
shell-cancel = Cancel
shell-understood = I see
shell-undo = Undo
shell-find = Find…
shell-another-name = Choose another name…
shell-save-copy = Save a copy…
shell-drop-here = Drop a Mitta file here to open it
dialog-open-title = Open an assessment
dialog-save-copy-title = Save a copy
dialog-report-title = Save the report
dialog-paper-title = Save the paper form
dialog-path-text = No file dialog can be shown on this computer. Type the whole path here.
dialog-path-open = Open
dialog-path-save = Save
dialog-new-round-title = New round
dialog-new-round-text = The round gets a questionnaire of its own. Targets and the choice of parts are carried over, no answers.
dialog-new-round-start = Start the round
dialog-remove-title = Delete round { $round }: { $answers ->
    [one] one answer
   *[other] { $answers } answers
 }{ $actions ->
    [0] {""}
    [one] {" "}and one action
   *[other] {" "}and { $actions } actions
 }.
dialog-remove-text = The other rounds stay. You can undo this.
dialog-remove-button = Delete round { $round }
dialog-targets-title = Targets { $round }
dialog-targets-text = In points 0–100. Empty means that there is no target.
dialog-targets-bad = Type a number 0–100 or leave it empty.
dialog-targets-save = Set targets
dialog-keys-title = Keys
dialog-keys-answering = While answering
dialog-keys-everywhere = Everywhere
dialog-keys-levels = Choose a description; the same key again takes the answer back
dialog-keys-rating = Rating 0–10; X is ten
dialog-keys-choice = Choice of a list
dialog-keys-rows = Previous and next row of the emotional profile
dialog-keys-clear = Take the answer back
dialog-keys-na = Does not apply
dialog-keys-dk = Don’t know
dialog-keys-next-open = Next open
dialog-keys-items = Previous and next item or question
dialog-keys-themes = Previous and next theme or part
dialog-keys-evidence = Evidence, or the text field of a question
dialog-keys-comment = Comment
dialog-keys-certainty = Certainty
dialog-keys-journey = On the service path
dialog-keys-ideas = On the ideas board
dialog-keys-measure = All items, like for like or chained
dialog-keys-rounds = Round
dialog-keys-compared = Round it is compared with
dialog-keys-event = Pin an event
dialog-keys-tables = Tables or pictures
dialog-event-title = Event on the time axis
dialog-event-known = Event on the time axis
dialog-event-text = Such as a merger or a new system: something that may explain a change.
dialog-event-words = What happened
dialog-event-hint = in a few words
dialog-event-month = Month 1–12
dialog-event-pin = Pin
dialog-event-save = Save
dialog-event-remove = Remove event
dialog-event-others = Other events
dialog-event-bad = A month 1–12 and a year in four digits are needed.
dialog-event-long = At most 80 characters.
dialog-event-outside = The event shows once the axis reaches that year.
dialog-keys-regions = Next region
dialog-keys-escape = Close the top-most
dialog-about-title = Mitta
dialog-about-version = Version { $version }
dialog-about-text = How customer-centric are we, and did it change for real? Everything stays on this computer: no network, no account, no tracking.
dialog-about-licence = Program: MIT or Apache 2.0. Typeface Source Sans 3: SIL Open Font License 1.1.
toast-undone = Undone: { $what }
toast-redone = Done again: { $what }
toast-copy-saved = Copy saved: { $file }
toast-report-saved = Report saved: { $file }
toast-paper-saved = Paper form saved: { $file }
toast-renamed = The name was taken. The file is called { $file }.
toast-round-started = Round { $round } started
toast-journeys-copied = Service paths copied from round { $round }
toast-moment-removed = Moment deleted: { $name }{ $steps ->
    [0] {""}
    [one] , and one step
   *[other] , and { $steps } steps
 }
toast-journey-removed = Path deleted, with { $moments ->
    [one] one moment
   *[other] { $moments } moments
 }
toast-round-closed = Round closed
toast-round-reopened = Round opened again
toast-round-removed = Round deleted
toast-event-pinned = Event pinned
toast-event-removed = Event removed
zoom-percent = { $percent }
error-window-title = Mitta could not open its window
error-window-text = Your files were not touched. Update the graphics driver or restart the computer and try again. Reason: { $reason }
toast-forgotten = Forgotten from the list: { $name }
toast-imported = { $count ->
    [0] There were no new answers.
    [one] Answers of one person taken in.
   *[other] Answers of { $count } people taken in.
}
toast-form-saved = Form saved: { $file }
toast-votes-removed = Cards of the item taken away
toast-revealed = Results revealed.
