# Vuodet
years-development = Kehitys
years-made-of = Mistä muutos { $change } syntyi
years-by-theme = Muutos teemoittain
years-by-theme-note = { $count ->
    [0] ei todellisia muutoksia
    [one] yksi todellinen muutos
   *[other] { $count } todellista muutosta
}; harmaa alue on alle kuusi pistettä
years-compare = Vertailu
years-first-round = Ensimmäinen kierros
years-second-round = Toinen kierros
years-theme = Teema
years-change = Muutos
years-in-words = Sanoin
years-show-all = Näytä kaikki { $count }
years-show-largest = Näytä suurimmat
years-as-picture = Näytä kuvana
years-as-table = Näytä taulukkona
years-comparable-column = Vertailtavissa
years-comparable-all = kaikki
years-slope-note = { $count ->
    [0] ei todellisia muutoksia
    [one] yksi todellinen muutos
   *[other] { $count } todellista muutosta
}; ohut viiva: ei todellista muutosta
years-slope-alt = { $count } teemaa kierroksesta { $from } kierrokseen { $to }: parantunut { $improved }, heikentynyt { $declined }.
years-slope-rest = Kuvaan mahtuu 20 suurinta muutosta; taulukossa on vielä { $count }.
years-lines-more = Näytä lisää
years-lines-fewer = Näytä vähemmän
years-lines-note = Värillisenä enintään { $count } viivaa, muut teemat harmaina.
years-note-band = viiva = tulos, varjo = 95 % väli
years-pin-here = Kiinnitä tapahtuma
years-parts-questionnaire = Kyselyn muutos
years-parts-other = Muut { $count }
years-parts-decimals = Kaksi desimaalia, jotta osien summa täsmää.
years-one-round = Toisen kierroksen jälkeen tässä näkyy muutos.
years-comparable = { $comparable } / { $total } väittämästä vertailukelpoisia
years-not-comparable = Kierroksilla on eri kysely: luvut näkyvät erikseen, muutosta ei kerrota.
years-same-items = Muutos lasketaan väittämistä, joihin on vastattu kummallakin kierroksella. Sana edellyttää vähintään kuutta pistettä ja tason muutosta; otantavirhettä ei tunneta.
years-new-round = Uusi kierros…
years-measure = Mitä kehitys näyttää
years-measure-published = Kaikki väittämät
years-measure-like = Vertailukelpoiset
years-measure-chained = Ketjutettu
years-what-if = Entä jos…
years-note-like = { $count } väittämästä, jotka ovat kaikilla kierroksilla
years-note-chained = ketjutettu { $rounds }
years-changes = Mikä kyselyssä muuttui
years-why-not = Miksi kierroksia ei voi verrata
years-parts-like = Vertailukelpoisista väittämistä: kyselyn muuttuminen ei ole mukana.
years-crowd-words = Vertailukelpoisista väittämistä ja vastanneista ihmisistä. Sana ottaa huomioon muutoksen välin, joka on viivana, ja teemojen määrän.
years-pulse-items = Pulssi täyden kierroksen rinnalla: kummaltakin pulssin väittämät. Teemoja ei vertailla, koska ne ovat yhden tai kahden väittämän varassa.
trend-version = Kierroksesta { $round } alkaen kysely on { $questionnaire }.
trend-point = { $name } { $round }: { $points } / 100
trend-interval = väli { $range }
change-comparable = { $codes } { $name }: { $kind }, vertailukelpoinen
change-break = { $codes } { $name }: { $kind }, ei vertailukelpoinen
change-part = { $name } { $comparable } / { $total }
change-unchanged = ennallaan
change-reworded = toiset sanat
change-moved = toinen teema tai paino
change-rescaled = toiset tasot
change-split = jaettu
change-merged = yhdistetty
change-retired = ei enää kysytä
change-new = uusi
