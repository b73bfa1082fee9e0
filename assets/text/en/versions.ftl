# Versions of a questionnaire: moving an open round, trying out an old one
move-kept = { $count ->
    [0] No answered item is carried over.
    [one] One answered item keeps what was said.
   *[other] { $count } answered items keep what was said.
 }
move-parts = Answers that are kept: { $list }
move-asked = Asked anew ({ $count }): { $list }
move-lost = Left behind ({ $count }): { $list }
move-unchanged = { $count ->
    [one] One item is as it was.
   *[other] { $count } items are as they were.
 }
move-item = { $codes } { $name }: { $kind }
move-item-kept = { $codes } { $name }: { $kind }, what was said is kept
move-item-asked = { $codes } { $name }: { $kind }, to be answered
move-item-again = { $codes } { $name }: { $kind }, to be answered again
move-item-left = { $codes } { $name }: { $kind }, the answer is left behind
move-closed = Round { $round } is closed, so it stays on { $questionnaire }.
move-crowd = Others have answered round { $round } on { $questionnaire }, so it stays on it. A new round can begin on the newer version, and the years compare.
move-reopen-first = To move it, open it first: Tools, Open the round again.
move-none = Round { $round } is on { $questionnaire }, and no newer version of it can be reached.
dialog-move-title = Move round { $round } to a newer version
dialog-move-text = Items that mean the same keep answer, certainty, evidence and comment. The others are asked anew. You can undo this.
dialog-move-versions = Newer version
dialog-move-changes = What changes
dialog-move-button = Move to version { $version }
toast-round-moved = Round { $round } moved: { $from } → { $to }
tried-note = Tried out on { $questionnaire }: nothing of this is stored, and nothing is compared with it.
tried-mark = Tried out on { $questionnaire }: { $figure }
tried-column = Tried out on { $version }
tried-answered = Items answered
tried-working = Working it out…
tried-failed = The answers cannot be scored on this version.
tried-from = Answers of round { $round }, which stays on { $questionnaire }.
dialog-what-if-title = What if round { $round } had been asked on version { $version }
dialog-what-if-heading = What if: an old round on a newer version
dialog-what-if-none = No round can be tried out: there is no newer version of a questionnaire with a change table that leads to it.
dialog-what-if-round = Round to try out
dialog-what-if-version = Version to try it out on
