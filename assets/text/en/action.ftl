# Actions
command-new-action = New action
step-add-action = adding an action
step-action = action
step-action-state = state of the action
step-move-action = moving the action
step-remove-action = removing the action
action-not-started = not started
action-in-progress = in progress
action-done = done
action-moved = moved
action-not-done = not done
action-followed = the figure followed: { $before } → { $after }
action-rose = the figure rose: { $before } → { $after }
action-fell = the figure fell: { $before } → { $after }
action-same = no real change: { $before } → { $after }
action-noise = within noise: { $before } → { $after }
action-not-comparable = the figure is not comparable
action-why = { $state }: { $why }
action-and-figure = { $state }, { $figure }
action-kpi-better = { $kpi }: { $before } → { $after }, the better way
action-kpi-worse = { $kpi }: { $before } → { $after }, the worse way
action-kpi-still = { $kpi }: { $before } → { $after }, no direction
action-raise = { $item }: { $level }
promises-kept = { $kept } of { $total } promises kept
promises-kept-all-followed = { $kept } of { $total } promises kept, and { $kept ->
    [one] the figure followed
    [2] the figure followed in both
   *[other] the figure followed in each of them
 }
promises-kept-followed = { $kept } of { $total } promises kept, and the figure followed in { $followed } of them
promises-last-year = Last year’s promises
promises-of = Promises of round { $round }
promises-done = { $done } of { $total } done
promises-ask = What became of the promises of round { $round }?
promises-ask-text = Each is done, moved to this round, or not done. The answers can be changed later.
promise-done = Done
promise-move = Move to round { $round }
promise-drop = Not done…
promise-named = { $button }: { $what }
actions-none = No actions have been agreed yet
actions-agreed = { $count ->
    [one] One action agreed
    [2] Two actions agreed
    [3] Three actions agreed
    [4] Four actions agreed
   *[other] { $count } actions agreed
 }, room for { $left ->
    [one] a fifth
    [2] two more
    [3] three more
    [4] four more
   *[other] { $left } more
 }
actions-enough = Five actions agreed: that is enough at a time
actions-many = { $count ->
    [6] Six
    [7] Seven
    [8] Eight
   *[other] { $count } actions
 } is a lot: which of these can wait?
actions-title = Actions { $round }
actions-about = Five at a time is enough: then each has an owner and time.
actions-empty = An action can be added here, from the steps on the Overview or from an idea that was decided on.
actions-what = What is done
actions-owner = Owner
actions-due = Due
actions-kpi = Figure that should move
actions-state = State
actions-state-of = State of “{ $what }”: { $state }
actions-open = { $what }, { $state }
actions-keys-new = New action
action-carries-on = Promised in an earlier round already.
action-from-idea = From the idea “{ $idea }”.
action-add = Add action
action-add-for = Add action: { $name }
action-dialog-new = New action
action-dialog-edit = Action
action-dialog-add = Add
action-dialog-save = Save
action-dialog-remove = Remove
action-dialog-what = What is done
action-dialog-owner = Owner
action-dialog-owner-note = A role, such as service manager.
action-dialog-person = Name
action-dialog-person-note = If wanted. Not in the report unless chosen.
action-dialog-due = Due
action-dialog-due-hint = 31 December 2026
action-dialog-bad-due = This is not a date. One such as 31 December 2026 or 2026-12-31 fits here.
action-dialog-theme = Theme
action-dialog-kpi = Figure that should move
action-dialog-state = State
action-dialog-none = not chosen
action-dialog-many = { $count } actions have been agreed. Five at a time is enough: then each has an owner and time.
action-drop-title = Why is it not done?
action-drop-reason = Reason
action-drop-note = The reason stays beside the promise.
action-drop-save = Not done
toast-action-added = Action added
toast-action-many = Action added. { $count ->
    [6] Six
   *[other] { $count } actions
 } is a lot: which of these can wait?
toast-action-moved = Action moved to round { $round }
toast-action-removed = Action removed
owner-management = Management
owner-customer-group = Lead of the customer group
owner-unit = Lead of the unit
owner-development = Service development
owner-team = Team that meets customers
owner-measurement = Measurement
owner-people = People and work
owner-partners = Partnerships
owner-communication = Communication
owner-ideas = Host of ideas
