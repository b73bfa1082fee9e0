# What a crowd says
crowd-hidden = withheld, so that nobody is found out
crowd-nobody = nobody answered
crowd-counts-only = fewer than ten people answered
crowd-interval = { $low }–{ $high }
crowd-interval-signed = { $low } – { $high }
crowd-of-invited = { $answered } of { $invited } invited answered, { $share }.
crowd-not-counted = Nobody has said how many were invited: { $who }.
crowd-revealed-on = Results were revealed on { $day } and nobody saw them before.
crowd-still-sealed = Results are sealed until they are revealed, so that everybody answers without having seen them.
crowd-reveal = Reveal results…
crowd-reminder = Copy reminder
crowd-reminder-copied = Reminder copied
crowd-invited = Who was invited…

# The sentence of the page
people-sealed = { $count ->
    [0] Nobody has answered yet.
    [one] One person has answered.
   *[other] { $count } people have answered.
 } Results are sealed.
people-too-few = Fewer than five people answered, so no results are shown.
people-unbounded = { $count } people answered.
people-enough = Enough people answered to trust the figures.
people-few = Fewer people answered than the aim of 60%: those who did not may see things differently.
people-thin = { $count ->
    [one] One unit is thin.
   *[other] { $count } units are thin.
 }
customers-score = The recommendation score of customers is { $score }.
customers-score-hidden = The recommendation score of customers: { $why }.
customers-improved = More customers recommend than in { $round }: the score is { $score }.
customers-declined = Fewer customers recommend than in { $round }: the score is { $score }.
customers-as-before = Customers recommend as in { $round }: the score is { $score }.
customers-interval = Interval { $interval }, { $count } people.
customers-before = In { $round } it was { $before }: { $word }.

# Participation
units-title = Participation by unit
units-title-all = Participation
units-column = Unit
units-whole = Everybody together
units-untold = unit not told
units-of = of { $invited }
units-counted = { $answered } of { $invited } invited answered
units-counted-only = { $answered } answered
units-sealed = sealed
units-thin = thin
units-hidden-why = The unit has fewer than five answers, or its number would tell that of a unit that has. Neither its number nor its figures are shown anywhere.
units-figure = { $name } { $points }, interval { $interval }, { $count } people
units-rule = Each person’s answers are scored alone, and the figure is the mean of the people. Groups of fewer than five are not shown.
units-sign-answered = answered
units-sign-invited = invited
units-sign-aim = 60%, the aim
units-sign-withheld = withheld

# Four conditions
condition-diversity = Diversity
condition-independence = Independence
condition-decentralisation = Decentralisation
condition-aggregation = Aggregation
condition-weakest = weakest link
condition-not-known = not known
condition-unknown = Nobody has said what it is made of.
condition-estimated = Groups that are not shown count as equally large.
condition-roles = How evenly answers came from all { $count } roles.
condition-all-blind = Every answer was given before anybody saw a result.
condition-blind = { $share } of the answers were given before anybody saw a result.
condition-meet = { $share } of those who said meet customers every week.
condition-part-ideas = { $share } took part, { $decided } of the ideas have got a decision.
condition-part = { $share } took part. There are no ideas to decide on.
condition-ideas = { $share } of the ideas have got a decision. Nobody has said how many were invited.
condition-worth = People of a unit think alike: { $count } people are worth { $worth } who think on their own.

# Agreement
agreement-title = Where people agree least
agreement-about = Share of the answers at each level, lowest first. Talk about a split theme before acting on it.
agreement-scale = agreement, 0–1
agreement-none = Agreement is shown when at least ten people have answered.
agreement-lack = no agreement
agreement-weak = weak agreement
agreement-moderate = moderate agreement
agreement-strong = strong agreement
agreement-very-strong = very strong agreement

# Two views of one thing
views-leaders = supervisors
views-front-line = front line
views-weekly = those who meet customers weekly
views-seldom = the others
views-own = own view
views-estimate = own estimate
views-staff = staff
views-customers = customers
views-partners = partners
views-what = Theme
views-gap = gap
views-hidden = { $name }: withheld
views-seen = { $name } { $points }
views-seen-by = { $name } { $points } ({ $count } people)
views-gap-of = gap { $gap }
views-interval = {" "}(interval { $low } – { $high })
views-higher = higher: { $name }
views-no-difference = no real difference
views-title-leaders = Supervisors see more than the front line
views-title-front-line = The front line sees more than supervisors
views-title-differ = Supervisors and the front line see differently
views-title-alike = Supervisors and the front line see alike
views-title-hidden = Supervisors and the front line
views-title-customers = Own view beside customers

# What people wrote
comments-title = In their own words
comments-from-ten = What people wrote is shown when at least ten have answered.
comments-none = Nobody wrote anything.
comments-fewer = Show fewer

# Partners, vision and listening
partners-title = Partners
stage-title = Own vision and listening
stage-axes = Own vision { $vision } and listening { $listening }, on a scale of 0–4.

# Customers
recommend-title = Would they recommend
recommend-not-asked = Customers were not asked whether they would recommend.
recommend-ratings = 9–10: { $promoters } people · 7–8: { $passives } · 0–6: { $detractors }
feelings-title = What customers feel
feelings-not-asked = Customers were not asked what they feel.
feelings-seen = What customers feel is close to the own estimate
feelings-blind = Blind spot: { $names }
feelings-own-higher = blind spot, the own estimate is higher
feelings-own-lower = blind spot, the own estimate is lower
feelings-destroyed = { $share } of { $count } customers gave a destructive feeling five or more.
mirror-title = Own level beside what customers say
mirror-about = A level and a share of people are different things, so no gap is computed. Where the two differ comes first.
mirror-statement = Statement
mirror-own = Own level
mirror-together = Together
mirror-share = { $share } agree, { $called } ({ $count } people)
mirror-agree = mostly agree
mirror-disagree = mostly disagree
mirror-divided = divided
mirror-unclear = unclear
mirror-same = same picture
mirror-rosier = own view is rosier
mirror-strength = hidden strength
mirror-higher = customers higher
mirror-lower = customers lower
mirror-customers-divided = customers are divided
guess-title = What was believed of customers
guess-everybody = everybody who estimated
guess-round = Guess round
calibration-row = { $who }: { $mean } on average ({ $count } people), { $bias } from what was measured: { $called }.
calibration-hidden = { $who }: { $why }
calibration-over = believed too much
calibration-under = believed too little
calibration-well = well calibrated

# Before results are revealed
sealed-title = Results are sealed
sealed-why = Only how many were invited and how many answered is shown. Figures, units and words are sealed, so that nobody’s answer follows another’s.
sealed-later = When enough have answered, reveal the results. Nothing takes that back.

# How answers come in
ways-title = How answers come in
ways-nobody = Nobody has been asked yet
ways-no-customers = Customers have not been asked yet
ways-why = A crowd sees what one manager does not. Answers stay sealed until results are revealed, and no group of fewer than five is ever shown.
ways-why-customers = Customers tell what they would recommend and what they feel, beside what the organization believes of it. No group of fewer than five is ever shown.
ways-laptop = Hand the laptop round
ways-laptop-text = Each answers in turn on this computer, and nobody sees what others answered. Good for a team in one room.
ways-send = Send a questionnaire
ways-send-text = The form goes to the survey program that is in use already, and its answers come back as a file. Good for many people.
ways-import = Import answers
ways-import-text = Answers that were collected elsewhere are taken in from a file, after a look at what each column is.
batches-title = Answers that came in
batches-none = No answers have come in yet.
batches-row = { $count ->
    [one] One answer
   *[other] { $count } answers
 } on { $day }
batches-seen = part of the results
batches-waits = waits
batches-wait = { $count ->
    [one] One answer came after the results were revealed and waits. It is taken in only when nobody is found out by the difference.
   *[other] { $count } answers came after the results were revealed and wait. They are taken in only when nobody is found out by the difference.
 }
batches-take-in = Take in
batches-remove = Remove…

# Reminder
reminder-of-invited = Round { $round }: { $answered } of { $invited } invited have answered. Everybody’s answer counts, and there is still time.
reminder-counted = Round { $round }: { $answered } have answered. Everybody’s answer counts, and there is still time.
reminder-promise = Nobody sees who has answered or what, and groups of fewer than five are never shown.

# Dialogs
dialog-reveal-title = Reveal the results of round { $round }
dialog-reveal-who = Answered: { $who }. From now on everybody who opens this document sees their results.
dialog-reveal-late = Answers that come later are taken in only when nobody is found out by the difference.
dialog-reveal-logged = Nothing takes this back, not even undo. The day is logged in the document.
dialog-reveal-side = { $who } { $count }
dialog-reveal-button = Reveal results
dialog-batch-title = { $count ->
    [one] Remove one answer
   *[other] Remove { $count } answers
 }
dialog-batch-text = { $count ->
    [one] The answer of { $day } ({ $who }) and its words are removed from the document.
   *[other] The { $count } answers of { $day } ({ $who }) and their words are removed from the document.
 } Undo brings them back until the document is closed.
dialog-batch-button = { $count ->
    [one] Remove the answer
   *[other] Remove { $count } answers
 }
dialog-invited-title = Who was invited: { $who }
dialog-invited-all = People invited in all
dialog-invited-units = Units and how many of each
dialog-invited-units-text = Names are those that people choose in the form. When every unit has a number, the whole is their sum and may stay empty above.
dialog-invited-name = Name of unit { $count }
dialog-invited-count = Invited in unit { $count }
dialog-invited-remove = Remove { $count }
dialog-invited-add = Add a unit
dialog-invited-bad = Every field is empty or a whole number.
dialog-invited-twice = There are two units with the name { $name }.
dialog-invited-save = Save
toast-batch-removed = Answers removed
