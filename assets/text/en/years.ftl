# Years
years-development = Development
years-made-of = What the change of { $change } is made of
years-by-theme = Change by theme
years-by-theme-note = the grey area is less than six points
years-compare = Compare
years-first-round = First round
years-second-round = Second round
years-theme = Theme
years-change = Change
years-in-words = In words
years-show-all = Show all { $count }
years-show-largest = Show the largest
years-one-round = After the second round the change shows here.
years-comparable = { $comparable } of { $total } items comparable
years-not-comparable = The rounds have different questionnaires: figures stand side by side, no change is stated.
years-same-items = The change is computed from items answered in both rounds. A word needs six points at least and a changed level; no sampling error is known.
years-new-round = New round…
