# Mitä joukko sanoo
crowd-hidden = ei näytetä, jottei ketään tunnisteta

# Kaksi näkemystä samasta asiasta
views-leaders = esimiehet
views-front-line = etulinja
views-weekly = asiakkaita viikoittain kohtaavat
views-seldom = muut
views-own = oma näkemys
views-staff = henkilöstö
views-customers = asiakkaat
views-what = Teema
views-gap = ero
views-hidden = { $name }: ei näytetä
views-seen = { $name } { $points }
views-seen-by = { $name } { $points } ({ $count } vastaajaa)
views-gap-of = ero { $gap }
views-interval = {" "}(väli { $low } – { $high })
views-higher = korkeampi: { $name }
views-no-difference = ei todellista eroa
