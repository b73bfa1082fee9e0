# Vuodet
years-development = Kehitys
years-made-of = Mistä muutos { $change } syntyi
years-by-theme = Muutos teemoittain
years-by-theme-note = harmaa alue on alle kuusi pistettä
years-compare = Vertailu
years-first-round = Ensimmäinen kierros
years-second-round = Toinen kierros
years-theme = Teema
years-change = Muutos
years-in-words = Sanoin
years-show-all = Näytä kaikki { $count }
years-show-largest = Näytä suurimmat
years-one-round = Toisen kierroksen jälkeen tässä näkyy muutos.
years-comparable = { $comparable } / { $total } väittämästä vertailukelpoisia
years-not-comparable = Kierroksilla on eri kysely: luvut näkyvät erikseen, muutosta ei sanota.
years-same-items = Muutos lasketaan väittämistä, joihin on vastattu kummallakin kierroksella. Sana edellyttää vähintään kuutta pistettä ja tason muutosta; otantavirhettä ei tunneta.
years-new-round = Uusi kierros…
