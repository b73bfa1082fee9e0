date-january = { $day } January { $year }
date-february = { $day } February { $year }
date-march = { $day } March { $year }
date-april = { $day } April { $year }
date-may = { $day } May { $year }
date-june = { $day } June { $year }
date-july = { $day } July { $year }
date-august = { $day } August { $year }
date-september = { $day } September { $year }
date-october = { $day } October { $year }
date-november = { $day } November { $year }
date-december = { $day } December { $year }

# Dimensions, levels and the method's words
axis-length = Length
axis-breadth = Breadth
axis-depth = Depth
axis-enablers = Enablers
axis-overall = Overall
level-0 = Not done, or left to chance
level-1 = Repeated somewhere
level-2 = Common practice
level-3 = Measured and steered
level-4 = Renewing
level-short-0 = Chance
level-short-1 = Somewhere
level-short-2 = Common
level-short-3 = Measured
level-short-4 = Renewing
word-improved = improved
word-declined = declined
word-no-real-change = no real change
word-within-noise = within noise
word-not-comparable = not comparable
word-not-shown = withheld
withheld-not-applicable = No item applies to this organization.
withheld-too-few-answers = Less than half of the theme’s weight is answered.
withheld-too-few-themes = Fewer than two thirds of the themes have a figure.
withheld-dimension = The overall figure needs length, breadth and depth.
withheld-dont-know = Answered with “don’t know”.
withheld-unanswered = Not answered.
withheld-sealed = Results have not been revealed yet.
withheld-nobody = Nobody answered.
withheld-few-people = Fewer than five people answered.
withheld-counts-only = Fewer than ten people answered, so only counts are shown.
withheld-subtraction = Hidden, so that no smaller group can be had by subtraction.
in-progress = in progress
first-year = no earlier year

# Lists: name, name and name
list-and = { $first } and { $last }
list-comma = { $first }, { $last }

# The finding of the overview and of page 1
headline-not-started = The assessment has not been started
headline-unfinished =
    { $minutes ->
        [one] { $done } of { $total } answered, about a minute left
       *[other] { $done } of { $total } answered, about { $minutes } minutes left
    }
headline-withheld =
    { $missing ->
        [length] Length has no figure, so the overall is withheld
        [breadth] Breadth has no figure, so the overall is withheld
        [depth] Depth has no figure, so the overall is withheld
       *[several] More than one dimension has no figure, so the overall is withheld
    }
headline-shape =
    { $highest ->
        [length] Customer relationships are long
        [breadth] Customer relationships are broad
       *[depth] Customer relationships are deep
    } { $lowest ->
        [length] rather than long
        [breadth] rather than broad
       *[depth] rather than deep
    }
headline-shape-lowest =
    { $lowest ->
        [length] Length is the lowest of the three dimensions
        [breadth] Breadth is the lowest of the three dimensions
       *[depth] Depth is the lowest of the three dimensions
    }
headline-shape-highest =
    { $highest ->
        [length] Length is the highest of the three dimensions
        [breadth] Breadth is the highest of the three dimensions
       *[depth] Depth is the highest of the three dimensions
    }
headline-shape-even = Length, breadth and depth are nearly level
part-improved =
    { $up ->
        [length] Length has improved
        [breadth] Breadth has improved
        [depth] Depth has improved
        [length-breadth] Length and breadth have improved
        [length-depth] Length and depth have improved
        [breadth-depth] Breadth and depth have improved
       *[all] Length, breadth and depth have improved
    }
part-declined =
    { $down ->
        [length] Length has declined
        [breadth] Breadth has declined
        [depth] Depth has declined
        [length-breadth] Length and breadth have declined
        [length-depth] Length and depth have declined
        [breadth-depth] Breadth and depth have declined
       *[all] Length, breadth and depth have declined
    }
part-but-declined =
    { $down ->
        [length] but length has declined
        [breadth] but breadth has declined
        [depth] but depth has declined
        [length-breadth] but length and breadth have declined
        [length-depth] but length and depth have declined
       *[breadth-depth] but breadth and depth have declined
    }
part-lowest =
    { $lowest ->
        [length] length
        [breadth] breadth
       *[depth] depth
    } { $still ->
        [yes] is still the lowest
       *[no] is the lowest
    }
headline-improved = { part-improved }
headline-improved-lowest = { part-improved }, but { part-lowest }
headline-declined = { part-declined }
headline-declined-lowest = { part-declined }, and { part-lowest }
headline-mixed = { part-improved }, { part-but-declined }
headline-noise = The differences from the previous round are within noise
headline-noise-lowest = The differences from the previous round are within noise, and { part-lowest }
headline-same = Length, breadth and depth show no real change
headline-same-lowest = Length, breadth and depth show no real change, and { part-lowest }

# Why
explain-unfinished = A figure appears when all items of its dimension are answered.
explain-improved =
    { $axis ->
        [length] Length is up { $points } points since round { $round }.
        [breadth] Breadth is up { $points } points since round { $round }.
       *[depth] Depth is up { $points } points since round { $round }.
    }
explain-declined =
    { $axis ->
        [length] Length is down { $points } points since round { $round }.
        [breadth] Breadth is down { $points } points since round { $round }.
       *[depth] Depth is down { $points } points since round { $round }.
    }
explain-noise = Only a difference of at least six points with a changed level of some item behind it is called a change.
explain-same = The difference is certainly under six points.
explain-first = After the next round the change shows here.
explain-not-comparable = Earlier rounds used another questionnaire, so no change is named.
explain-before-not-shown = Round { $round } has no figures to compare with.
explain-gap-theme =
    { $axis ->
        [length] Length
        [breadth] Breadth
       *[depth] Depth
    } is { $n ->
        [one] one point
       *[other] { $n } points
    } below its target, and its { $themes ->
        [one] lowest theme is
       *[other] lowest themes are
    } { $names }.
explain-gap =
    { $axis ->
        [length] Length
        [breadth] Breadth
       *[depth] Depth
    } is { $n ->
        [one] one point
       *[other] { $n } points
    } below its target.
explain-lowest-theme =
    { $axis ->
        [length] Length
        [breadth] Breadth
       *[depth] Depth
    } has { $themes ->
        [one] its lowest theme in
       *[other] its lowest themes in
    } { $names } ({ $points }).
explain-targets-reached = All three dimensions are at their targets.

# The overall figure and imbalance
imbalance-lowest =
    { $lowest ->
        [length] The overall figure is { $overall }. The plain mean would be { $mean }: the figure is lower because length lags behind.
        [breadth] The overall figure is { $overall }. The plain mean would be { $mean }: the figure is lower because breadth lags behind.
       *[depth] The overall figure is { $overall }. The plain mean would be { $mean }: the figure is lower because depth lags behind.
    }
imbalance-any = The overall figure is { $overall }. The plain mean would be { $mean }: the figure is lower because the dimensions are out of balance.
balanced = The overall figure is { $overall }. The dimensions are in balance.

# Three dimensions
dimensions-furthest =
    { $axis ->
        [length] Length
        [breadth] Breadth
       *[depth] Depth
    } is furthest from its target
dimensions-one-below =
    { $axis ->
        [length] Only length
        [breadth] Only breadth
       *[depth] Only depth
    } is below its target
dimensions-reached = All three dimensions are at their targets
dimensions-unfinished =
    { $shown ->
        [0] None of the three dimensions is ready yet
        [1] One of the three dimensions is ready
        [2] Two of the three dimensions are ready
       *[other] All three dimensions are ready
    }
dimension-unfinished = In progress: { $done } of { $total } items are answered.
dimension-themes =
    { $highs ->
        [one] The highest theme is
       *[other] The highest themes are
    } { $high } ({ $high-points }), { $lows ->
        [one] the lowest is
       *[other] the lowest are
    } { $low } ({ $low-points }).
dimension-themes-level = All themes are at { $points }.
dimension-improved =
    { $count ->
        [one] Improved theme: { $names }.
       *[other] Improved themes: { $names }.
    }
dimension-declined =
    { $count ->
        [one] Declined theme: { $names }.
       *[other] Declined themes: { $names }.
    }
dimension-gap =
    { $n ->
        [one] One point to the target.
       *[other] { $n } points to the target.
    }
dimension-reached = The target is reached.
dimension-partial = Themes with too few answers are missing from the figure.
dimension-na = More than a fifth of the items do not apply to this organization.

# Years
since-one = The first round, with which later ones are compared
since-not-comparable = Earlier rounds are not comparable
since-unfinished = The change shows when the round is answered
since-improved = { part-improved } since round { $round }
since-declined = { part-declined } since round { $round }
since-mixed = { part-improved } since round { $round }, { part-but-declined }
since-noise = The differences from round { $round } are within noise
since-same = Length, breadth and depth show no real change since round { $round }
since-comparable = The questionnaire is the same as in round { $round }: all { $total } items are comparable.
since-comparable-other = The questionnaire is the same as in round { $round }: all { $total } items are comparable. Other earlier rounds used another questionnaire.
since-none-comparable = The questionnaire differs from that of earlier rounds, so the figures are not set side by side.
since-first = After the second round the change shows here.
parts-exact = The parts sum exactly to the difference of the overall figure over all answers.
parts-shared = Over the items answered in both rounds the difference is { $difference }.
parts-improved = The overall figure has improved by { $difference } points.
parts-declined = The overall figure has declined by { $difference } points.
parts-noise = The difference is within noise.
parts-same = The overall figure shows no real change: the difference is certainly under six points.

# Themes
themes-three-lowest =
    { $axis ->
        [length] The three lowest themes of the dimensions are in length
        [breadth] The three lowest themes of the dimensions are in breadth
       *[depth] The three lowest themes of the dimensions are in depth
    }
themes-extremes = Of the themes of the dimensions the highest is { $high }, the lowest { $low }
themes-level = All themes of the dimensions are at the same figure
themes-none = The themes cannot be ranked
themes-lead = The highest is { $high } ({ $high-points }) and the lowest { $low } ({ $low-points }).
themes-lead-thin = A theme of one or two items is not ranked.
themes-moved-none = None of the { $count } themes has improved or declined.
themes-moved-up =
    Of all { $count } themes { $improved ->
        [one] one has improved, none has declined.
       *[other] { $improved } have improved, none has declined.
    }
themes-moved-down =
    Of all { $count } themes { $declined ->
        [one] one has declined, none has improved.
       *[other] { $declined } have declined, none has improved.
    }
themes-moved-both =
    Of all { $count } themes { $improved ->
        [one] one has improved
       *[other] { $improved } have improved
    } and { $declined ->
        [one] one has declined.
       *[other] { $declined } have declined.
    }

# What next
path-single =
    { $axis ->
        [length] Length
        [breadth] Breadth
       *[depth] Depth
    } reaches the stage “{ $stage }” when { $items ->
        [one] one item rises
       *[other] { $items } items rise
    } by one level.
path-many =
    { $axis ->
        [length] Length
        [breadth] Breadth
       *[depth] Depth
    } reaches the stage “{ $stage }” when { $items ->
        [one] one item rises
       *[other] { $items } items rise
    } by { $raises } levels in all.
path-headline =
    { $axis ->
        [length] The shortest step up is in length
        [breadth] The shortest step up is in breadth
       *[depth] The shortest step up is in depth
    }
priority-headline = The theme { $theme } would raise the overall figure most
priority-sentence =
    The theme { $theme } would raise the overall figure most. It is { $gap ->
        [one] one point
       *[other] { $gap } points
    } short of its target; at the target the overall figure would be { $gain } points higher.
next-top = All three dimensions are at the highest stage
next-open = The next step shows when the figures are ready

# Pictures in words
alt-figure = { $name } { $points } of 100, { $level }
alt-target = target { $target }
alt-change = { $change } since round { $round }, { $word }
alt-withheld = { $name }: withheld
alt-in-progress = { $name }: in progress
alt-cube = Shape of the relationship in { $round }: { $figures }.
alt-cube-axis =
    { $axis ->
        [length] length { $points }
        [breadth] breadth { $points }
       *[depth] depth { $points }
    }
alt-cube-withheld =
    { $axis ->
        [length] length withheld
        [breadth] breadth withheld
       *[depth] depth withheld
    }
alt-cube-outline = The dashed outline is round { $round }: { $figures }.
alt-trend = { $name } { $from } → { $to } in rounds { $rounds }.
alt-trend-one = { $name } { $to } in round { $rounds }.
alt-waterfall = { $before } → { $after }: { $parts }.
alt-part = { $name } { $change }
imbalance-short = the mean would be { $mean }, { $lowest ->
    [length] length lags behind
    [breadth] breadth lags behind
   *[depth] depth lags behind
 }
since-versions = The questionnaire has changed since round { $round }: { $comparable } of { $total } items are comparable, and change is stated on those alone.
parts-exact-like = The parts sum exactly to the difference of the overall figure over the comparable items.

# What became of items between versions
diff-comparable = { $comparable } of { $total } items of the newer version compare.
diff-at-most = At most { $comparable } of { $total } items of the newer version compare.
diff-untold = There is no change table: this is only where the versions differ. Nobody has yet said whether the new words mean the same.
diff-unchanged = Unchanged: { $items }
diff-reworded = Reworded: { $items }
diff-rescaled = Rescaled: { $items }
diff-split = Split: { $items }
diff-merged = Merged: { $items }
diff-moved = Moved: { $items }
diff-retired = Retired: { $items }
diff-new = New: { $items }
diff-stayed = { $count ->
    [0] No item stayed as it was.
    [one] One item stayed as it was.
   *[other] { $count } items stayed as they were.
 }
diff-mapped = Old years are carried over: new = { $a } + { $b } × old.
diff-unmapped = Years are not compared on this item until a bridge is accepted.
diff-bridged = The author claims that whole and parts measure the same, so years are compared.
diff-unbridged = Years are not compared on this item.
diff-theme = From theme { $from } to theme { $to }.
diff-weight = Weight { $from } → { $to }.
diff-name = Name
diff-question = Question
diff-condition = When it does not apply
diff-level = Level { $level }
diff-evidence = What one can point at
diff-other-language = only the other language changed
