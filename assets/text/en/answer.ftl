# Answering
answer-themes = Themes
answer-count = { $done } / { $total }
answer-themes-count = Themes { $done }/{ $total }
answer-position = { $at } / { $of }
answer-left = About { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
 } left
answer-guidance = Choose the highest description that is wholly true.
answer-na = Does not apply
answer-dk = Don’t know
answer-certainty = How sure are you?
answer-guess = a guess
answer-fairly-sure = fairly sure
answer-evidence-exists = there is evidence
answer-evidence = Evidence
answer-evidence-hint = What, where, when
answer-evidence-for = Evidence is, for example, { $what }.
answer-comment = Comment
answer-comment-note = – not in the report unless you choose so
answer-comment-hint = Why this very level
answer-reason-hint = Why this does not apply
answer-previous = Previous
answer-next-open = Next open
answer-next = Next
answer-saved = Your answer is saved. You can stop at any time.
answer-last = answer { $round }
answer-last-na = { $round }: does not apply
answer-last-dk = { $round }: don’t know
answer-same = same level
answer-levels-up = { $levels ->
    [one] one level up
    [2] two levels up
    [3] three levels up
   *[other] four levels up
 }
answer-levels-down = { $levels ->
    [one] one level down
    [2] two levels down
    [3] three levels down
   *[other] four levels down
 }
answer-done = Done. { $done } of { $total }. See where you stand.
answer-done-button = Overview
answer-closed = Round { $round } is closed. Answers cannot be changed.
answer-read-only = The file is open read only. Answers cannot be changed.
answer-card = Level { $level }: { $text }
answer-theme-progress = { $theme }: { $done } of { $total } answered

# Parts beside the questionnaire
dialog-blocks-title = Parts of round { $round }
dialog-blocks-text = These can be asked beside the questionnaire. None of them changes the points, and each can be left out.
dialog-blocks-save = Choose
dialog-blocks-kept =
    { $count ->
        [one] One answer is kept in case the part comes back.
       *[other] { $count } answers are kept in case the part comes back.
    }
blocks-minutes =
    { $minutes ->
        [one] About a minute.
       *[other] About { $minutes } minutes.
    }
question-number-bad = A number from { $min } to { $max } fits here. The answer before is kept.
