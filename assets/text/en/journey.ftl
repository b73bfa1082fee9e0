# The journey
journey-none = This round does not ask for the service path. It can be chosen among the parts of the round.
journey-choose-blocks = Choose parts…
journey-closed = Round { $round } is closed. The service path cannot be changed.
journey-start = Where does the customer’s matter begin?
journey-start-add = Add the first moment
journey-copy = Copy from the previous round
journey-copy-from = The service paths of round { $round } come after those of this round.
journey-which = Service path
journey-customers = Customer group
journey-customers-hint = Whose path this is
journey-need = Need
journey-need-hint = What the customer wants to get done
journey-about = Path
journey-number = Path { $number }
journey-new-path = New path
journey-remove-path = Delete the path and { $moments ->
    [one] one moment
   *[other] { $moments } moments
 }
journey-new-moment = New moment
journey-nameless = Moment without a name
journey-remove-moment = Delete the moment{ $steps ->
    [0] {""}
    [one] {" "}and one step
   *[other] {" "}and { $steps } steps
 }
journey-add-step = Add a step…
journey-add-step-from = Add a step from { $from }
journey-step-to = Step to { $to }
journey-remove-step = Delete the step to { $to }
journey-needs-name = Steps can be added once the moment has a name of its own.
journey-view = View
journey-graph = Picture
journey-table = Table
journey-zoom-in = Enlarge the picture
journey-zoom-out = Shrink the picture
journey-linking = Where does the step from { $from } lead? Choose a moment, or cancel with Esc.
journey-not-said = not said
journey-no-name = { $count ->
    [one] One moment has no name. The figures appear once it has one.
   *[other] { $count } moments have no name. The figures appear once each has one.
 }
journey-same-name = Two moments are called { $name }. The figures appear once each has a name of its own.
journey-lost-steps = { $count ->
    [one] One step leads to a moment that is not there. The figures appear once it is deleted.
   *[other] { $count } steps lead to moments that are not there. The figures appear once they are deleted.
 }
journey-drop-lost = Delete loose steps
journey-nothing = Nothing to count.
journey-of = { $part } of { $whole }
journey-before = { $round }: { $value }
journey-counted = Counted: { $names }
journey-counted-none = None was counted.
journey-without-return = Without a way back: { $names }
journey-not-followed = Moments of others that nobody follows: { $names }
journey-alt = { $moments ->
    [one] One moment
   *[other] { $moments } moments
 }, { $own ->
    [one] one of them ours
   *[other] { $own } of them ours
 }, { $measured ->
    [one] one measured
   *[other] { $measured } measured
 }.
journey-alt-steps = { $steps ->
    [one] One step
   *[other] { $steps } steps
 }: { $kinds }.
journey-forward = forward
journey-sideways = sideways
journey-back = back
journey-exit = away
journey-return = in again
journey-signs = Signs of the picture
journey-sign-exit = step away
journey-sign-return = step back in
journey-sign-good = the feeling binds
journey-sign-neutral = another feeling
journey-sign-bad = the feeling drives away
journey-sign-guessed = the feeling is guessed
journey-sign-measured = measured
journey-sign-unmeasured = not measured
journey-keys-new = New moment
journey-keys-step = New step from the chosen moment
journey-keys-walk = From moment to moment; with Shift, move the moment
journey-keys-edit = Edit the moment
journey-keys-remove = Delete the moment
journey-keys-table = Picture or table
journey-keys-zoom = Enlarge and shrink the picture
journey-key-space = Space
journey-keys-pan = Move the picture by dragging

# The path in the report
journey-found-open = The path is in progress
journey-found-dead-ends = { $count ->
    [one] One moment leads nowhere
   *[other] { $count } moments lead nowhere
 }
journey-found-gaps = { $count ->
    [one] Nobody answers for one handover
   *[other] Nobody answers for { $count } handovers
 }
journey-found-no-owner = { $count ->
    [one] Nobody answers for one moment
   *[other] Nobody answers for { $count } moments
 }
journey-found-no-measure = { $count ->
    [one] One moment is not measured
   *[other] { $count } moments are not measured
 }
journey-found-guessed = { $count ->
    [one] One moment is left to guesswork
   *[other] { $count } moments are left to guesswork
 }
journey-found-none = Every moment leads on, and somebody answers for it and measures it
