# The cover and the edges of every page
report-title = { $name }: customer-centricity { $round }
report-description = Summary of an assessment of customer-centricity
report-keyword = customer-centricity
report-eyebrow = Summary for the board · { $date }
report-subject = Customer-centricity { $round }
report-footer-document = { $name } · Customer-centricity { $round }
report-footer-made = { $questionnaire } { $version } · { $date }
report-footer-made-of = { $questionnaire } { $version } · { $people } · { $date }
report-footer-people = n = { $people }
report-page = page { $page } of { $pages }
report-sample = Sample: an invented organization
report-sample-note = This is a sample: the organization, its answers and its figures are invented.
report-unfinished = The assessment is in progress: { $done } of { $total } items are answered
report-ask = What is asked of the board
report-figure = Figure
report-change = Difference
report-change-words = Improved and declined: the difference is at least six points and the level of some item has changed. Any other difference is within noise.
report-rounded = The difference is computed from items answered in both rounds, and figures are rounded. It may therefore differ from what the figures shown would give.
report-dimension = Dimension

# Legends
legend-target = target
legend-level-cut = cut between levels
legend-frame = frame = 100 points in each direction
legend-length = length
legend-breadth = breadth
legend-depth = depth
legend-enablers = enabler
legend-withheld = withheld

# Three dimensions
report-dimensions = Three dimensions
report-comment = Management’s remark: { $text }

# Years
report-years = Years
report-trend = Development { $rounds }
report-trend-one = Development
report-trend-note = the line joins comparable rounds
report-trend-note-gaps = the line joins comparable rounds, a grey year has no figure
report-waterfall = What the overall’s difference of { $difference } is made of
report-waterfall-note = a full bar raises, a hollow one lowers
report-event = { $text } { $month }/{ $year }
report-events = { $count } events { $month }/{ $year }
gap-no-round = no round
gap-not-comparable = not comparable
gap-withheld = withheld
gap-not-asked = not asked
gap-in-progress = in progress

# Themes
report-themes = Themes
report-theme = Theme
report-enablers = Enablers, not part of the overall figure
report-strengths = Strengths to hold on to
report-gaps = Gaps that weigh most
report-furthest = Furthest from their targets
report-lowest = Lowest themes
report-theme-points = { $theme } { $points }
report-theme-gap = { $theme } { $points } (target { $target })
report-no-gaps = Every theme with a target is at its target.

# People and customers
report-people = People
report-unit-answered = Answered
report-customers = Customers
report-customers-title = What customers say
report-question = Question
report-ratings = Answers
report-interval = Interval
report-crowd-answered = People answered: { $people }.
report-crowd-of = { $who } { $answered } of { $invited } invited
report-crowd-count = { $who } { $answered }
report-crowd-sealed = Their results are sealed.
report-crowd-score = Customers’ recommendation score is { $score }, interval { $interval }.

# Key figures
report-kpis = Key figures
report-kpis-asks = What contradicts
report-kpis-table = Figures by round
report-kpis-missing = No value for round { $round }: { $names }.

# The service path
report-journey = Service path
report-journey-of = { $customers }: { $need }
report-journey-moments = Moments of the path
report-journey-asks = What the path asks
report-journey-counted = What was counted
report-journey-marked = counted in the title
report-journey-more = { $count } more
report-journey-new = New since { $round }
report-journey-gone = No longer on the path

# Feelings
report-feelings = Feelings of customers
report-feelings-strongest = The strongest cluster is { $cluster }: { $mean } of 10
report-feelings-own = The organization’s own estimate of what customers feel, 0–10.
report-feeling-alt = { $feeling }: { $rating }
report-feeling-alt-before = { $feeling }: { $rating }; { $round }: { $before }

# Own vision, listening and the estimate of recommendation
report-listening = Own vision and listening
report-listening-border = { $quadrant }, but on the border
report-listening-alt = Own vision upwards, listening to the right, both from 0 to 4. { $axes }
report-listening-near = on the border of two

# What next
report-next = Where to go next
report-path = The shortest way to the next stage
report-path-rule = A stage asks more than the figure: more than half of the items’ weight stands at its level or higher, and more than 85 per cent at least at the level before it. The stage may therefore be lower than the level of the figure.
report-stages = Stages
report-stage-now = Stage now
report-stage-next = Next stage
report-stage-raises = Level raises
report-stage-top = highest stage
report-item = Item
report-step = Rise
report-step-levels = { $from } → { $to }
report-path-more =
    { $count ->
        [one] And one more item.
       *[other] And { $count } more items.
    }
report-next-lead = The table tells how much the overall figure would rise if a theme reached its target.
report-next-lead-no-targets = No targets are set for the themes.
report-next-lead-stage = The stage tells how widely the described ways of working hold.
report-priorities = Priorities
report-points = Figure
report-target = Target
report-gain = Would add to the overall
report-comments = Management’s remarks
report-comment-of = { $theme } · { $item }
report-begin = Where to begin

# Method
report-method = Method
report-method-title = How the figures were made and what is withheld
method-asked = What was asked
method-asked-text = { $questionnaire } { $version }: { $items } items in { $themes } themes. Each item has five levels described in words. The answers “Does not apply” and “Don’t know” do not affect the figure.
method-trial = The wording of the questionnaire has not yet been tried with respondents.
method-answered = Who answered
method-answered-text = The organization itself: one agreed answer to each item. { $done } of { $total } are answered: “Don’t know” { $unknown } and “Does not apply” { $not-applicable } times.
method-computed = How a figure is computed
method-computed-text = The figure of a theme is the weighted mean of its items on a scale of 0–100, that of a dimension the weighted mean of its themes. The overall figure is the geometric mean of the dimensions, so one weak dimension weighs on it. Figures are shown rounded.
method-crowd = When a figure of people is shown
method-crowd-text = Everyone who answered is scored alone, and a figure is the mean of their scores. It is shown when at least five people are behind it, and a comment when at least ten people have answered. A group is also withheld when a smaller one could be worked out from it: the mark and the reason are the same.
method-crowd-withheld = What is withheld of people’s answers
method-change = When a difference is a change
method-change-text = We say improved or declined only when the difference is at least six points and the level of at least one item is another than before. Any other difference is within noise. A round has one agreed answer, so no sampling error is known: six points, about a quarter of a level, is a convention.
method-compared = What is compared
method-compared-text = Rounds { $from } and { $to }, on the same questionnaire. The difference is computed from the items answered in both: { $shared } of { $total }.
method-compared-none = There is no earlier round on the same questionnaire, so no differences are given.
method-tells = What the figures do not tell
method-tells-text = The result is the organization’s own view. Customers have to be asked themselves, and this figure cannot be compared with that of another organization.
method-tells-crowd = The overall figure, the dimensions and the themes are the organization’s own view. What people and customers say stands on its own pages and is not part of them. No figure can be compared with that of another organization.
method-levels = Figures in words
method-range = { $low }–{ $high }: { $level }
method-withheld = What is withheld
method-what = What
method-why = Why
method-unknown = Items answered with “Don’t know”
method-not-applicable = Items that do not apply
method-in-progress = In progress: { $done } of { $total } items are answered.
method-short-asked = { $questionnaire } { $version }, { $items } items. The organization’s own agreed answer to each.
method-short-computed = The overall figure is the geometric mean of length, breadth and depth on a scale of 0–100.
method-short-change = No sampling error is known, as a round has one agreed answer.
method-short = How the figures were made
method-guide-title = How the figures are made

# The report screen
report-screen-title = Summary for the board, round { $round }
report-screen-lead = The finding is its title: { $headline }
report-two = Two pages
report-two-text = For a board meeting: the finding, the three dimensions, development, strengths and gaps.
report-all = Whole report
report-all-text = In addition the years, the themes, people and customers once revealed, the key figures, the service paths, the other parts of the round, the next steps and the whole method.
report-names = Names of owners
report-names-text = In the report for actions: { $names }. Roles appear in any case.
report-comments-title = Comments in the report
report-comments-lead = { $count } of { $total } chosen. Only the comments that you choose are printed.
report-remarks-title = What people wrote, in the report
report-comments-none = This round has no comments.
report-trend-note-like = on the { $count } items that all rounds share
method-compared-versions = Rounds { $from } and { $to }, on two versions of the questionnaire: { $comparable } of { $total } items are comparable. The difference is computed from those answered in both rounds: { $shared }.
report-actions = Actions and promises
report-actions-lead = { $count ->
    [one] One action has been agreed for next year.
   *[other] { $count } actions have been agreed for next year.
 }
report-actions-none = No actions have been agreed for next year.
report-actions-first = What comes of them is told in the next report.
report-actions-title = Actions for { $year }
report-actions-kpi = Figure
report-promised = What was promised
report-came = What came of it
report-followed = Did the figure follow
report-no-cause = The figure is that of the theme of the action, over comparable items. It tells no cause.
