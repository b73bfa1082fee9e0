date-january = { $day }. tammikuuta { $year }
date-february = { $day }. helmikuuta { $year }
date-march = { $day }. maaliskuuta { $year }
date-april = { $day }. huhtikuuta { $year }
date-may = { $day }. toukokuuta { $year }
date-june = { $day }. kesäkuuta { $year }
date-july = { $day }. heinäkuuta { $year }
date-august = { $day }. elokuuta { $year }
date-september = { $day }. syyskuuta { $year }
date-october = { $day }. lokakuuta { $year }
date-november = { $day }. marraskuuta { $year }
date-december = { $day }. joulukuuta { $year }

# Ulottuvuudet, tasot ja menetelmän sanat
axis-length = Pituus
axis-breadth = Leveys
axis-depth = Syvyys
axis-enablers = Edellytykset
axis-overall = Kokonaisluku
level-0 = Ei tehdä tai jää sattuman varaan
level-1 = Toistuu jossakin
level-2 = Yleinen käytäntö
level-3 = Mitataan ja ohjataan
level-4 = Uudistaa
level-short-0 = Sattuma
level-short-1 = Jossakin
level-short-2 = Yleinen
level-short-3 = Mitattu
level-short-4 = Uudistaa
word-improved = parantunut
word-declined = heikentynyt
word-no-real-change = ennallaan
word-within-noise = kohinan rajoissa
word-not-comparable = ei vertailukelpoinen
word-not-shown = ei näytetä
withheld-not-applicable = Mikään väittämä ei koske tätä organisaatiota.
withheld-too-few-answers = Alle puolet teeman painosta on vastattu.
withheld-too-few-themes = Alle kahdella kolmasosalla teemoista on luku.
withheld-dimension = Kokonaisluku tarvitsee pituuden, leveyden ja syvyyden.
in-progress = kesken
no-answers = ei vastauksia
first-year = ei aiempaa vuotta

# Luettelot: nimi, nimi ja nimi
list-and = { $first } ja { $last }
list-comma = { $first }, { $last }

# Yleiskuvan ja ensimmäisen sivun havainto
headline-not-started = Arviointia ei ole vielä aloitettu
headline-unfinished =
    { $minutes ->
        [one] { $done } / { $total } vastattu, noin minuutti jäljellä
       *[other] { $done } / { $total } vastattu, noin { $minutes } minuuttia jäljellä
    }
headline-withheld =
    { $missing ->
        [length] Pituudesta ei ole lukua, joten kokonaislukua ei näytetä
        [breadth] Leveydestä ei ole lukua, joten kokonaislukua ei näytetä
        [depth] Syvyydestä ei ole lukua, joten kokonaislukua ei näytetä
       *[several] Useammasta ulottuvuudesta ei ole lukua, joten kokonaislukua ei näytetä
    }
headline-shape =
    { $highest ->
        [length] Asiakkuudet ovat pikemmin pitkiä
        [breadth] Asiakkuudet ovat pikemmin leveitä
       *[depth] Asiakkuudet ovat pikemmin syviä
    } { $lowest ->
        [length] kuin pitkiä
        [breadth] kuin leveitä
       *[depth] kuin syviä
    }
headline-shape-lowest =
    { $lowest ->
        [length] Pituus on kolmesta ulottuvuudesta matalin
        [breadth] Leveys on kolmesta ulottuvuudesta matalin
       *[depth] Syvyys on kolmesta ulottuvuudesta matalin
    }
headline-shape-highest =
    { $highest ->
        [length] Pituus on kolmesta ulottuvuudesta korkein
        [breadth] Leveys on kolmesta ulottuvuudesta korkein
       *[depth] Syvyys on kolmesta ulottuvuudesta korkein
    }
headline-shape-even = Pituus, leveys ja syvyys ovat lähes tasoissa
part-improved =
    { $up ->
        [length] Pituus on parantunut
        [breadth] Leveys on parantunut
        [depth] Syvyys on parantunut
        [length-breadth] Pituus ja leveys ovat parantuneet
        [length-depth] Pituus ja syvyys ovat parantuneet
        [breadth-depth] Leveys ja syvyys ovat parantuneet
       *[all] Pituus, leveys ja syvyys ovat parantuneet
    }
part-declined =
    { $down ->
        [length] Pituus on heikentynyt
        [breadth] Leveys on heikentynyt
        [depth] Syvyys on heikentynyt
        [length-breadth] Pituus ja leveys ovat heikentyneet
        [length-depth] Pituus ja syvyys ovat heikentyneet
        [breadth-depth] Leveys ja syvyys ovat heikentyneet
       *[all] Pituus, leveys ja syvyys ovat heikentyneet
    }
part-but-declined =
    { $down ->
        [length] mutta pituus on heikentynyt
        [breadth] mutta leveys on heikentynyt
        [depth] mutta syvyys on heikentynyt
        [length-breadth] mutta pituus ja leveys ovat heikentyneet
        [length-depth] mutta pituus ja syvyys ovat heikentyneet
       *[breadth-depth] mutta leveys ja syvyys ovat heikentyneet
    }
part-lowest =
    { $lowest ->
        [length] pituus
        [breadth] leveys
       *[depth] syvyys
    } { $still ->
        [yes] on yhä matalin
       *[no] on matalin
    }
headline-improved = { part-improved }
headline-improved-lowest = { part-improved }, mutta { part-lowest }
headline-declined = { part-declined }
headline-declined-lowest = { part-declined }, ja { part-lowest }
headline-mixed = { part-improved }, { part-but-declined }
headline-noise = Erot edelliseen kierrokseen ovat kohinan rajoissa
headline-noise-lowest = Erot edelliseen kierrokseen ovat kohinan rajoissa, ja { part-lowest }
headline-same = Pituus, leveys ja syvyys ovat ennallaan
headline-same-lowest = Pituus, leveys ja syvyys ovat ennallaan, ja { part-lowest }

# Havainnon selitys
explain-unfinished = Luku näkyy, kun ulottuvuuden kaikki väittämät on vastattu.
explain-improved =
    { $axis ->
        [length] Pituus on noussut { $points } pistettä kierroksesta { $round }.
        [breadth] Leveys on noussut { $points } pistettä kierroksesta { $round }.
       *[depth] Syvyys on noussut { $points } pistettä kierroksesta { $round }.
    }
explain-declined =
    { $axis ->
        [length] Pituus on laskenut { $points } pistettä kierroksesta { $round }.
        [breadth] Leveys on laskenut { $points } pistettä kierroksesta { $round }.
       *[depth] Syvyys on laskenut { $points } pistettä kierroksesta { $round }.
    }
explain-noise = Muutokseksi sanotaan vasta vähintään kuuden pisteen eroa, jonka takana on muuttunut vastaus.
explain-same = Ero on varmasti alle kuusi pistettä.
explain-first = Ensi vuonna tästä näkee muutoksen.
explain-not-comparable = Aiemmat kierrokset on vastattu toisella kyselyllä, joten muutosta ei sanota.
explain-before-not-shown = Kierroksella { $round } ei ole lukuja, joihin verrata.
explain-gap-theme =
    { $axis ->
        [length] Pituus
        [breadth] Leveys
       *[depth] Syvyys
    } on { $n ->
        [one] pisteen
       *[other] { $n } pistettä
    } alle tavoitteen, ja sen matalin teema on { $theme }.
explain-gap =
    { $axis ->
        [length] Pituus
        [breadth] Leveys
       *[depth] Syvyys
    } on { $n ->
        [one] pisteen
       *[other] { $n } pistettä
    } alle tavoitteen.
explain-lowest-theme =
    { $axis ->
        [length] Pituuden
        [breadth] Leveyden
       *[depth] Syvyyden
    } matalin teema on { $theme } ({ $points }).
explain-targets-reached = Kaikki kolme ulottuvuutta ovat tavoitteessaan.

# Kokonaisluku ja epätasapaino
imbalance-lowest =
    { $lowest ->
        [length] Kokonaisluku on { $overall }. Pelkkä keskiarvo olisi { $mean }: luku on sitä alempi, koska pituus jää jälkeen.
        [breadth] Kokonaisluku on { $overall }. Pelkkä keskiarvo olisi { $mean }: luku on sitä alempi, koska leveys jää jälkeen.
       *[depth] Kokonaisluku on { $overall }. Pelkkä keskiarvo olisi { $mean }: luku on sitä alempi, koska syvyys jää jälkeen.
    }
imbalance-any = Kokonaisluku on { $overall }. Pelkkä keskiarvo olisi { $mean }: luku on sitä alempi, koska ulottuvuudet ovat epätasapainossa.
balanced = Kokonaisluku on { $overall }. Ulottuvuudet ovat tasapainossa.

# Kolme ulottuvuutta
dimensions-furthest =
    { $axis ->
        [length] Pituus
        [breadth] Leveys
       *[depth] Syvyys
    } on kauimpana tavoitteestaan
dimensions-one-below =
    { $axis ->
        [length] Pituus
        [breadth] Leveys
       *[depth] Syvyys
    } jää tavoitteestaan, muut ovat perillä
dimensions-reached = Kaikki kolme ulottuvuutta ovat tavoitteessaan
dimensions-unfinished =
    { $shown ->
        [0] Yksikään kolmesta ulottuvuudesta ei ole vielä valmis
        [one] Kolmesta ulottuvuudesta yksi on valmis
       *[other] Kolmesta ulottuvuudesta { $shown } on valmiina
    }
dimension-unfinished = Kesken: { $done } / { $total } väittämää on vastattu.
dimension-themes = Vahvin teema on { $high } ({ $high-points }), matalin { $low } ({ $low-points }).
dimension-improved =
    { $count ->
        [one] Parantunut teema: { $names }.
       *[other] Parantuneet teemat: { $names }.
    }
dimension-declined =
    { $count ->
        [one] Heikentynyt teema: { $names }.
       *[other] Heikentyneet teemat: { $names }.
    }
dimension-gap =
    { $n ->
        [one] Tavoitteeseen on piste.
       *[other] Tavoitteeseen on { $n } pistettä.
    }
dimension-reached = Tavoite on saavutettu.
dimension-partial = Luvusta puuttuu teemoja, joista ei ole riittävästi vastauksia.
dimension-na = Yli viidennes väittämistä ei koske tätä organisaatiota.

# Vuodet
years-one = Ensimmäinen kierros, johon seuraavia verrataan
years-not-comparable = Aiemmat kierrokset eivät ole vertailukelpoisia
years-unfinished = Muutos näkyy, kun kierros on vastattu
years-improved = { part-improved } kierroksesta { $round }
years-declined = { part-declined } kierroksesta { $round }
years-mixed = { part-improved } kierroksesta { $round }, { part-but-declined }
years-noise = Erot kierrokseen { $round } ovat kohinan rajoissa
years-same = Pituus, leveys ja syvyys ovat ennallaan kierroksesta { $round }
years-comparable = Kysely on sama kuin kierroksella { $round }: kaikki { $total } väittämää ovat vertailukelpoisia.
years-comparable-other = Kysely on sama kuin kierroksella { $round }: kaikki { $total } väittämää ovat vertailukelpoisia. Muut aiemmat kierrokset on vastattu toisella kyselyllä.
years-none-comparable = Kysely on toinen kuin aiemmilla kierroksilla, joten lukuja ei aseteta rinnakkain.
years-first = Toisen kierroksen jälkeen tässä näkyy muutos.
parts-exact = Osat summautuvat tarkasti eroon.
parts-improved = Kokonaisluku on parantunut { $difference } pistettä.
parts-declined = Kokonaisluku on heikentynyt { $difference } pistettä.
parts-noise = Kokonaisluvun ero on silti kohinan rajoissa.
parts-same = Kokonaisluku on silti ennallaan: ero on varmasti alle kuusi pistettä.

# Teemat
themes-three-lowest =
    { $axis ->
        [length] Kolme matalinta teemaa ovat pituudessa
        [breadth] Kolme matalinta teemaa ovat leveydessä
       *[depth] Kolme matalinta teemaa ovat syvyydessä
    }
themes-extremes = Ylin teema on { $high }, alin { $low }
themes-none = Teemoja ei voi asettaa järjestykseen
themes-lead = { $count } teemaa. Ylin { $high } { $high-points }, alin { $low } { $low-points }.
themes-lead-thin = { $count } teemaa. Teemaa, jossa on yksi tai kaksi väittämää, ei aseteta järjestykseen.
themes-moved-none = Yksikään ei ole parantunut eikä heikentynyt.
themes-moved-up = { $improved } on parantunut, yksikään ei ole heikentynyt.
themes-moved-down = { $declined } on heikentynyt, yksikään ei ole parantunut.
themes-moved-both = { $improved } on parantunut ja { $declined } heikentynyt.

# Seuraavaksi
path-single =
    { $axis ->
        [length] Pituus
        [breadth] Leveys
       *[depth] Syvyys
    } nousee vaiheeseen { $stage }, kun { $items ->
        [one] yksi väittämä
       *[other] { $items } väittämää
    } nousee tason.
path-many =
    { $axis ->
        [length] Pituus
        [breadth] Leveys
       *[depth] Syvyys
    } nousee vaiheeseen { $stage }, kun { $items ->
        [one] yksi väittämä
       *[other] { $items } väittämää
    } nousee yhteensä { $raises } tasoa.
path-headline =
    { $axis ->
        [length] Lyhin askel ylöspäin on pituudessa
        [breadth] Lyhin askel ylöspäin on leveydessä
       *[depth] Lyhin askel ylöspäin on syvyydessä
    }
priority-headline = Eniten toisi { $theme }
priority-sentence = Ensin { $theme }: ero { $gap }, tavoite toisi kokonaislukuun { $gain }.
next-top = Kolme ulottuvuutta ovat ylimmässä vaiheessa
next-open = Seuraava askel näkyy, kun luvut ovat valmiit

# Kuvien sanalliset vastineet
alt-figure = { $name } { $points } / 100, { $level }
alt-target = tavoite { $target }
alt-change = { $change } kierroksesta { $round }, { $word }
alt-withheld = { $name }: ei näytetä
alt-in-progress = { $name }: kesken
alt-cube = Asiakassuhteen muoto { $round }: { $figures }.
alt-cube-axis =
    { $axis ->
        [length] pituus { $points }
        [breadth] leveys { $points }
       *[depth] syvyys { $points }
    }
alt-cube-withheld =
    { $axis ->
        [length] pituutta ei näytetä
        [breadth] leveyttä ei näytetä
       *[depth] syvyyttä ei näytetä
    }
alt-cube-outline = Katkoviiva on kierros { $round }: { $figures }.
alt-themes = { $count } teemaa. Ylin { $high } { $high-points }, alin { $low } { $low-points }.
alt-trend = { $name } { $from } → { $to } kierroksilla { $rounds }.
alt-trend-one = { $name } { $to } kierroksella { $rounds }.
alt-waterfall = { $before } → { $after }: { $parts }.
alt-part = { $name } { $change }
