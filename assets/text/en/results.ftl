# Results: the pictures and their sentences
results-more = More
results-tab-themes = Themes
results-tab-heat = Heat map
results-tab-strengths = Strengths
results-tab-vision = Vision × listening
results-tab-feelings = Feelings
results-tab-views = Own and customers
results-tab-priorities = Priorities
results-tab-contradictions = Contradictions
results-tab-path = Shortest path
results-tab-radar = Radar
results-empty = Results appear when the first theme is fully answered.
results-sealed = Results open when everybody has answered or the manager reveals them.
results-continue = Go on answering
results-order = Order: { $order }
results-order-name = Order
results-order-result = result
results-order-gap = gap to target
results-order-change = change
results-order-questionnaire = questionnaire
results-whose = Answers: { $whose }
results-whose-name = Whose answers
whose-sentence = { $whose ->
    [own] The organization’s own agreed answers.
    [staff] Answers of own staff.
    [customers] Answers of customers.
   *[partners] Answers of partners.
 }
whose-own = own assessment
whose-staff = staff
whose-customers = customers
whose-partners = partners
results-as-table = Show as a table
results-as-picture = Show as a picture
results-keys-tabs = Picture before and after
results-keys-rows = Row before and after
results-keys-trace = Where the figure comes from
results-keys-order = Next order
results-keys-table = Table or picture
results-one-item = one item
results-interval-sign = 95% interval
results-target-sign = target
results-theme = Theme
results-item = Item
results-figure = Figure
results-interval = Interval
results-target = Target
results-before = Before
results-change = Change
results-word = In words
results-now = Now
results-then = Next
results-axis = Direction
results-own-vision = Own vision
results-listening = Listening
results-item-said = { $code } { $name }: { $facts }
items-none = No item has been answered yet
items-lowest = The lowest item is “{ $name }”: { $value }
items-lowest-many = { $count } items are at the lowest figure: { $value }
heat-signs = Dash: does not apply. Question mark: don’t know. Hatched: withheld.
heat-few = Ring: fewer than half gave a level.
heat-few-short = fewer than half gave a level
strengths-and-gaps = { $high } is the strongest, { $low } the furthest from its target
strengths-and-lowest = { $high } is the strongest, { $low } the lowest
strengths-only = { $high } is the strongest
strengths-card = Strengths
gaps-card = Furthest from the target
gaps-card-lowest = Lowest themes
gaps-none = Every theme with a target is at its target.
gap-to-target = target { $target }, gap −{ $gap }
vision-none = This round does not ask about own vision and listening.
vision-open = The result shows when at least three questions of each side are answered.
vision-withheld = Only one side is shown: the hatching tells at which level it is.
vision-cross = Cross: 95% interval both ways. Ring: the round before.
vision-on-border = { $quadrant }, but on the border
feelings-none = No feelings have been rated yet
results-feelings-none = This round does not ask about feelings.
feelings-blind-spot = Blind spot: { $name }, own estimate { $own }, customers { $said }
feelings-no-blind-spot = The own estimate and what customers say do not really differ
results-destroyed = { $share } of the customers gave one of the destroying feelings five or more (n = { $n }).
feelings-own-only = Customers have not answered yet: the picture shows the own estimate alone.
views-alike = The views do not really differ in any theme
views-none = Two views cannot be compared yet
views-none-text = The own view and that of customers stand side by side when both have been asked the same items.
views-furthest = Furthest apart: { $theme }, { $one } { $first }, { $other } { $second }
views-which = Views
views-own-customers = Own and customers
views-staff-customers = Staff and customers
views-own-staff = Own and staff
views-leaders-front = Supervisors and front line
views-contact = Customer contact and others
contradictions-none = There are no contradictions
contradictions-not-asked = This round does not ask for key figures.
contradictions-open = Open the key figures
contradictions-others = { $count ->
    [one] One other comparison shows no contradiction, or nothing can be said yet.
   *[other] { $count } other comparisons show no contradiction, or nothing can be said yet.
 }
priorities-gap = Gap to target, points
priorities-effect = Rise of the overall / 10 points
priorities-gain = The target would bring
priorities-first = { $count ->
    [one] this one first
    [2] these two first
   *[other] these three first
 }
priorities-none = Priorities show when themes have targets and the overall figure is ready
priorities-set = Set targets…
priorities-reached = All themes are at their targets
priorities-at-target = { $count ->
    [0] No theme is at its target yet.
    [one] One theme is at its target.
   *[other] { $count } themes are at their targets.
 }
priority-alt = { $theme }: gap { $gap ->
    [one] one point
   *[other] { $gap } points
 }, the target would bring { $gain } to the overall
path-card = Shortest path to the next level
path-top = The highest level has been reached.
path-later = The path shows when the dimension has a figure.
path-raise = { $from } → { $to }
path-open = Open item
radar-few = The picture needs at least five themes.
radar-note = Themes are in the order of the questionnaire. The tab Themes shows the figures more exactly.
radar-before = dashed line { $round }
# Where the figure comes from
trace-title = Where the figure comes from
trace-back = ‹ { $screen }
trace-of-100 = of 100
trace-interval = 95% interval { $range }.
trace-interval-wide = Indicative: 95% interval { $range }.
trace-target = Target { $target }.
trace-target-gap = Target { $target }, gap −{ $gap }.
trace-target-reached = The target { $target } is reached.
trace-rule-item = The answer on the scale 0–100.
trace-rule-theme = { $count ->
    [one] The figure of one item.
   *[other] Weighted mean of { $count } items.
 }
trace-rule-dimension = Weighted mean of the themes.
trace-rule-overall = Weighted geometric mean of length, breadth and depth.
trace-rule-crowd = Mean of the respondents’ own figures.
trace-rule-recommendation = Share of promoters minus share of detractors.
trace-n = n = { $n }.
trace-n-short = n = { $n }
trace-one-item = The theme has one item: it is not ranked.
trace-not-comparable = The figure is not comparable with round { $round }.
trace-composition = The figure moved only because other items were answered.
first-year-sentence = There is no earlier comparable round.
trace-item-weight = { $code }, weight { $weight }
trace-weight = weight { $weight }
trace-bars = The bars show how many answered at the levels 0–4: { $whose }.
trace-people = Answers by level: { $people }
trace-hidden = The figure is withheld, so that nobody is found out. The answers are kept and count in the whole.
trace-hidden-units = { $count ->
    [one] The own figure of the unit { $names } is withheld, so that nobody is found out.
   *[other] The own figures of the units { $names } are withheld, so that nobody is found out.
 }
trace-open-item = Open item
trace-moved = { $count ->
    [0] No item changed its level.
    [one] One item changed its level.
   *[other] { $count } items changed their level.
 }
