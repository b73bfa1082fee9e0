# Years
years-development = Development
years-made-of = What the change of { $change } is made of
years-by-theme = Change by theme
years-by-theme-note = { $count ->
    [0] no real changes
    [one] one real change
   *[other] { $count } real changes
}; the grey area is less than six points
years-compare = Compare
years-first-round = First round
years-second-round = Second round
years-theme = Theme
years-change = Change
years-in-words = In words
years-show-all = Show all { $count }
years-show-largest = Show the largest
years-as-picture = Show as a picture
years-as-table = Show as a table
years-comparable-column = Comparable
years-comparable-all = all
years-slope-note = { $count ->
    [0] no real changes
    [one] one real change
   *[other] { $count } real changes
}; thin line: no real change
years-slope-alt = { $count } themes from round { $from } to round { $to }: improved { $improved }, declined { $declined }.
years-slope-rest = The picture has room for the 20 largest changes; the table has { $count } more.
years-lines-more = Show more
years-lines-fewer = Show fewer
years-lines-note = At most { $count } lines in colour, the other themes in grey.
years-note-band = line = result, shade = 95% interval
years-pin-here = Pin an event
years-parts-questionnaire = Questionnaire
years-parts-other = Other { $count }
years-parts-decimals = Two decimals, so that the parts add up.
years-one-round = After the second round the change shows here.
years-comparable = { $comparable } of { $total } items comparable
years-not-comparable = The rounds have different questionnaires: figures stand side by side, no change is stated.
years-same-items = The change is computed from items answered in both rounds. A word needs six points at least and a changed level; no sampling error is known.
years-new-round = New round…
years-measure = What the trend shows
years-measure-published = All items
years-measure-like = Like for like
years-measure-chained = Chained
years-what-if = What if…
years-note-like = on the { $count } items that all rounds share
years-note-chained = chained { $rounds }
years-changes = What changed in the questionnaire
years-why-not = Why the rounds cannot be compared
years-parts-like = On the comparable items: what the questionnaire itself changed is not in it.
years-crowd-words = Like for like, of the people who answered. A word takes the interval of the change, its line, and the number of themes into account.
years-pulse-items = A pulse beside the full round: both on the items of the pulse. Themes are not compared, for they rest on one or two items.
trend-version = From round { $round } on the questionnaire is { $questionnaire }.
trend-point = { $name } { $round }: { $points } / 100
trend-interval = interval { $range }
change-comparable = { $codes } { $name }: { $kind }, comparable
change-break = { $codes } { $name }: { $kind }, not comparable
change-part = { $name } { $comparable } of { $total }
change-unchanged = unchanged
change-reworded = other words
change-moved = another theme or weight
change-rescaled = other levels
change-split = split
change-merged = merged
change-retired = no longer asked
change-new = new
