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
answer-count-all = { $done } of { $total } with the parts
answer-parts = Beside the questionnaire
answer-parts-choose = Parts…
answer-parts-on = Go on with the parts
answer-done-items = Done. { $done } of { $total }.
answer-last-said = answer { $round }: { $what }

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
dialog-blocks-answered = { $done } of { $total } answered.
dialog-blocks-figures = { $done } of { $total } figures entered.
dialog-blocks-total =
    { $minutes ->
        [0] No parts are chosen.
        [one] The chosen parts take about a minute.
       *[other] The chosen parts take about { $minutes } minutes.
    }
dialog-blocks-none = There are no parts to choose.

# Questions of the parts
question-end = { $number }, { $text }
question-nothing-to-choose = This list is still empty.
question-may-stay = – may stay empty
question-number-between = { $min }–{ $max }
question-number-least = at least { $min }
question-number-most = at most { $max }
question-number-any = any
question-number-fits = A number that fits: { $range }.
question-number-decimals =
    { $decimals ->
        [0] Whole numbers only.
        [one] At most one decimal.
       *[other] At most { $decimals } decimals.
    }
number-two-ways = The number can be read in two ways. Write it without a mark between thousands.
question-number-kept = The answer before is kept.
question-sum = Sum { $total } of { $most }.
emotion-guidance = Each feeling is rated from 0 to 10 (the key of ten is X). A row may stay empty.
emotion-not-rated = not rated
emotion-mean = mean { $mean }
emotion-mean-before = mean { $mean } ({ $round }: { $before })
emotion-rated = rated { $done } of { $total }

# What a part says
said-title = What this part says
said-listening-open = The result shows when at least three questions of each side are answered.
said-listening-axes = Own vision { $vision } and listening { $listening } on a scale from 0 to 4. High begins at 2.
said-listening-border = The result is on the border: at least one of the two is close to 2.
said-listening-before = { $round }: own vision { $vision } and listening { $listening }.
said-estimate = Estimate: recommendation score { $value }
said-estimate-shares = Of a hundred customers { $promoters } would give 9 or 10, and { $detractors } would give 0 to 6.
said-estimate-open = The recommendation score shows when both shares are given and make at most a hundred together.
said-emotion-open = The mean of a cluster shows when at least half of its feelings are rated.
said-emotion-destroyed = { $cluster }: at least one got 5 or more.
said-emotion-not-destroyed = { $cluster }: none that was rated got 5 or more.
said-emotion-apart = The clusters are never netted into one figure: a good mean would hide the few who were betrayed.
