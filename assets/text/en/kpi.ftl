# Figures of the books, and what they ask
kpi-better-up = more is better ↑
kpi-better-down = less is better ↓
kpi-target-met = The target is met.
kpi-target-missed = The target is not met.
kpi-target-unknown = A target is set, there is no value yet.
kpi-rose-better = Risen, which is the better way.
kpi-rose-worse = Risen, which is the worse way.
kpi-fell-better = Fallen, which is the better way.
kpi-fell-worse = Fallen, which is the worse way.
kpi-silent = Less than five per cent from the round before: no direction is told.
kpi-unknown = The direction shows once the round before has a value too.
kpi-empty = There is no value yet.
kpi-fact-target = target { $value }
kpi-fact-before = before { $value }
kpi-fact-none = no value
kpi-side = { $name }: { $facts }
kpi-note =
    “{ $kpi }” { $how ->
        [met] meets its target
        [missed] misses its target
        [rose] has risen
       *[fell] has fallen
    } although the assessment is { $score ->
        [high] high
       *[low] low
    }: { $text }
kpi-no-score = Figures never change the points. A rule asks; it does not judge.
kpi-asks = { $count ->
    [one] One figure asks something
    [2] Two figures ask something
    [3] Three figures ask something
   *[other] { $count } figures ask something
 }
kpi-asks-open = Open the figures

# The page of the figures
kpi-card = Figures { $round }
kpi-paste = Paste…
kpi-figure = Figure
kpi-before = Before
kpi-target = Target
kpi-says = What it says
kpi-source = Source
kpi-note-field = Note
kpi-themes = Themes
kpi-unit = { $unit }, { $better }
kpi-field-value = { $kpi }, { $round }, { $unit }
kpi-field-target = { $kpi }, target { $round }, { $unit }
kpi-field-source = { $kpi }, source { $round }
kpi-field-note = { $kpi }, note { $round }
kpi-every-round = Show all { $count } earlier rounds
kpi-newest-rounds = Show the three newest rounds
kpi-earlier = { $round }: { $value }
kpi-bad-number = A number fits here, such as 12.5. The one before is kept.
kpi-bad-unit = The unit of this figure is { $unit }, not per cent.
kpi-bad-figure = There is no such figure.
kpi-bad-twice = The same figure stands on row { $line } already.
kpi-asks-title = Figures and own assessment
kpi-asks-none = No figure contradicts the assessment.
kpi-assessment = Own assessment
kpi-book = Figure
kpi-every-rule = Show the other { $count } comparisons
kpi-asking-rules = Show only those that ask
kpi-clear = No contradiction
kpi-not-evaluable = Cannot be told yet

# Pasting from a spreadsheet
kpi-paste-title = Paste figures into round { $round }
kpi-paste-text = Rows copied from a spreadsheet go here: code or name, value and, if wanted, target, source and note. An empty cell leaves what is there.
kpi-paste-field = Rows
kpi-paste-heading = Row { $line } is a heading.
kpi-paste-problem = Row { $line }, “{ $cell }”: { $reason }
kpi-paste-problems = { $count ->
    [one] One cell cannot be read. Its row is not entered.
   *[other] { $count } cells cannot be read. Their rows are not entered.
 }
kpi-paste-changes = { $count ->
    [0] No figure changes.
    [one] One figure changes.
   *[other] { $count } figures change.
 }
kpi-paste-row = { $name }: { $changes }
kpi-paste-value = value { $from } → { $to }
kpi-paste-target = target { $from } → { $to }
kpi-paste-source = source { $from } → { $to }
kpi-paste-note = note { $from } → { $to }
kpi-paste-unchanged = Unchanged: { $list }.
kpi-paste-save = { $count ->
    [one] Enter one figure
   *[other] Enter { $count } figures
 }

# The figures in the report
kpi-found-contradictions = { $count ->
    [one] { $kpi } contradicts the assessment
    [2] Two figures contradict the assessment
    [3] Three figures contradict the assessment
   *[other] { $count } figures contradict the assessment
 }
kpi-found-targets = { $missed ->
    [0] { $count ->
        [one] The one target is met
       *[other] All { $count } targets are met
    }
   *[other] { $met ->
        [0] { $count ->
            [one] The one target is not met
           *[other] None of the { $count } targets is met
        }
       *[other] { $met } of { $count } targets are met
    }
 }
kpi-found-moved = { $worse ->
    [0] { $better } moved the better way, none the worse
   *[other] { $better ->
        [0] { $worse } moved the worse way, none the better
       *[other] { $better } moved the better way, { $worse } the worse
    }
 }
kpi-found-nothing = The figures do not show a direction yet
