# Where a figure comes from that is no score of a sheet
origin-withheld = Not shown ({ $name }): { $why }.
origin-asked = Asked: { $question }
origin-year = Round { $round }.
origin-year-like = On the items that all rounds share: { $points }.
origin-year-chained = Chained over the rounds: { $points }.
# Steps of a change
origin-step-unit = points of the overall figure
origin-step-change = Overall figure { $from }: { $before }, { $to }: { $after }, change { $change }.
origin-step-rule = The part of a dimension is the mean of what it would have moved in each order in which the three could have changed. So the parts add up exactly.
origin-step-like = The parts rest on the items that both rounds share.
origin-step-questionnaire = What the dimensions leave of the change as published: the two rounds did not ask the same items.
# Views and feelings
origin-views-rule = The gap is { $other } minus { $own }. The word takes into account how many answered and how many themes are compared.
origin-mirror-rule = The share is of those who gave one of the two highest answers. A level and a share of people are different things, so no gap is computed.
origin-feelings-rule = Mean of the feelings that were rated, 0–10; at least half of them. Of customers it is the mean of the people.
origin-feelings-gap = Gap { $gap }, { $word }.
origin-feelings-unit-own = of 10, own estimate
origin-feelings-unit = of 10, customers
origin-recommendation-unit = from −100 to 100
origin-promoters = Promoters, 9–10
origin-passives = Passives, 7–8
origin-detractors = Detractors, 0–6
origin-listening-rule = Each is the mean of its answers as levels 0–4, of four questions at least three; of a crowd it is the mean of the people. From 2 on it is high.
# The crowd
origin-answered = answered
origin-agreement-rule = 1 when all answers of an item are alike, 0 when they fall evenly on all levels; over the items of the theme. More items give a higher figure.
origin-condition-unit = from 0 to 1
origin-weakest = A crowd is as good as its weakest condition.
origin-diversity = 1 when answers came evenly from all roles, 0 when they came from one.
origin-independence = The share of answers given before any result was shown.
origin-decentralisation = The share of those who meet customers every week, of those who said.
origin-aggregation = The mean of two shares: those who took part, and ideas that have got a decision.
