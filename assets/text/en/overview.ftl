# Overview
overview-where = Where we stand
overview-shape = Shape of the relationship
overview-next = What to do next
overview-overall = Overall
overview-of-100 = of 100
overview-continue = Continue
overview-unfinished = { $done } of { $total } answered, { $minutes ->
    [one] about one minute left
   *[other] about { $minutes } minutes left
 }
overview-unfinished-text = A figure shows when every item of a dimension is answered.
overview-target = target
overview-level-cut = edge of a level
overview-first-year = Next year the change shows here.
overview-step-gap = { $theme }: { $value }, target { $target }.
overview-step-lowest = { $theme }: { $value }, the lowest theme of its dimension.
overview-step-agreed = An action has been agreed.
overview-path-show = Show the items
overview-path-hide = Hide the items
overview-path-more = { $count ->
    [one] One more item is in the whole report.
   *[other] { $count } more items are in the whole report.
 }
overview-strengths = Strengths
overview-set-targets = Set targets…
overview-no-targets = No targets are set.
overview-steps-later = Suggestions show when all three dimensions have a figure.
overview-frame = frame 100
overview-dont-know = { $count ->
    [one] One item was answered with “Don’t know”.
   *[other] { $count } items were answered with “Don’t know”.
 }
overview-withheld = withheld
