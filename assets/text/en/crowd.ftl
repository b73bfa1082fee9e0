# What a crowd says
crowd-hidden = withheld, so that nobody is found out

# Two views of one thing
views-leaders = supervisors
views-front-line = front line
views-weekly = those who meet customers weekly
views-seldom = the others
views-own = own view
views-staff = staff
views-customers = customers
views-what = Theme
views-gap = gap
views-hidden = { $name }: withheld
views-seen = { $name } { $points }
views-seen-by = { $name } { $points } ({ $count } people)
views-gap-of = gap { $gap }
views-interval = {" "}(interval { $low } – { $high })
views-higher = higher: { $name }
views-no-difference = no real difference
