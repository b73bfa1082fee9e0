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
withheld-too-few-answers = Vastauksia on alle puoleen teeman painosta.
withheld-too-few-themes = Luku on alle kahdella kolmasosalla teemoista.
withheld-dimension = Kokonaisluku vaatii luvun pituudesta, leveydestä ja syvyydestä.
withheld-dont-know = Vastaus on ”en tiedä”.
withheld-unanswered = Ei vastattu.
withheld-sealed = Tuloksia ei ole vielä avattu.
withheld-nobody = Kukaan ei vastannut.
withheld-few-people = Vastaajia on alle viisi.
withheld-counts-only = Vastaajia on alle kymmenen, joten näytetään vain määrät.
withheld-subtraction = Piilotettu, jotta pienempää ryhmää ei voi laskea erotuksena.
in-progress = kesken
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
explain-unfinished = Luku näkyy, kun ulottuvuuden kaikkiin väittämiin on vastattu.
explain-improved =
    { $axis ->
        [length] Pituus on noussut { $points } pistettä kierroksesta { $round }.
        [breadth] Leveys on noussut { $points } pistettä kierroksesta { $round }.
       *[depth] Syvyys on noussut { $points } pistettä kierroksesta { $round }.
    }
explain-declined =
    { $axis ->
        [length] Pituus on laskenut { $points } pistettä kierroksesta { $round }.
        [breadth] Leveys on laskenut { $points } pistettä kierroksesta { $round }.
       *[depth] Syvyys on laskenut { $points } pistettä kierroksesta { $round }.
    }
explain-noise = Muutokseksi sanotaan vasta vähintään kuuden pisteen eroa, jonka takana jonkin väittämän taso on vaihtunut.
explain-same = Ero on varmasti alle kuusi pistettä.
explain-first = Seuraavalla kierroksella tästä näkee muutoksen.
explain-not-comparable = Aiemmilla kierroksilla oli toinen kysely, joten muutosta ei kerrota.
explain-before-not-shown = Kierroksella { $round } ei ole lukuja, joihin verrata.
explain-gap-theme =
    { $axis ->
        [length] Pituus
        [breadth] Leveys
       *[depth] Syvyys
    } on { $n ->
        [one] pisteen
       *[other] { $n } pistettä
    } alle tavoitteen, ja sen { $themes ->
        [one] matalin teema on
       *[other] matalimmat teemat ovat
    } { $names }.
explain-gap =
    { $axis ->
        [length] Pituus
        [breadth] Leveys
       *[depth] Syvyys
    } on { $n ->
        [one] pisteen
       *[other] { $n } pistettä
    } alle tavoitteen.
explain-lowest-theme =
    { $axis ->
        [length] Pituuden
        [breadth] Leveyden
       *[depth] Syvyyden
    } { $themes ->
        [one] matalin teema on
       *[other] matalimmat teemat ovat
    } { $names } ({ $points }).
explain-targets-reached = Kaikki kolme ulottuvuutta ovat tavoitteessaan.

# Kokonaisluku ja epätasapaino
imbalance-lowest =
    { $lowest ->
        [length] Kokonaisluku on { $overall }. Pelkkä keskiarvo olisi { $mean }: luku on sitä alempi, koska pituus jää jälkeen.
        [breadth] Kokonaisluku on { $overall }. Pelkkä keskiarvo olisi { $mean }: luku on sitä alempi, koska leveys jää jälkeen.
       *[depth] Kokonaisluku on { $overall }. Pelkkä keskiarvo olisi { $mean }: luku on sitä alempi, koska syvyys jää jälkeen.
    }
imbalance-any = Kokonaisluku on { $overall }. Pelkkä keskiarvo olisi { $mean }: luku on sitä alempi, koska ulottuvuudet ovat epätasapainossa.
balanced = Kokonaisluku on { $overall }. Ulottuvuudet ovat tasapainossa.

# Kolme ulottuvuutta
dimensions-furthest =
    { $axis ->
        [length] Pituus
        [breadth] Leveys
       *[depth] Syvyys
    } on kauimpana tavoitteestaan
dimensions-one-below =
    { $axis ->
        [length] Vain pituus
        [breadth] Vain leveys
       *[depth] Vain syvyys
    } jää tavoitteestaan
dimensions-reached = Kaikki kolme ulottuvuutta ovat tavoitteessaan
dimensions-unfinished =
    { $shown ->
        [0] Yksikään kolmesta ulottuvuudesta ei ole vielä valmis
        [1] Kolmesta ulottuvuudesta yksi on valmis
        [2] Kolmesta ulottuvuudesta kaksi on valmiina
       *[other] Kaikki kolme ulottuvuutta ovat valmiit
    }
dimension-unfinished = Kesken: { $done } / { $total } väittämään on vastattu.
dimension-themes =
    { $highs ->
        [one] Korkein teema on
       *[other] Korkeimmat teemat ovat
    } { $high } ({ $high-points }), { $lows ->
        [one] matalin
       *[other] matalimmat
    } { $low } ({ $low-points }).
dimension-themes-level = Kaikkien teemojen luku on { $points }.
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
        [one] Tavoitteeseen on matkaa yksi piste.
       *[other] Tavoitteeseen on matkaa { $n } pistettä.
    }
dimension-reached = Tavoite on saavutettu.
dimension-partial = Luvusta puuttuvat teemat, joissa on liian vähän vastauksia.
dimension-na = Yli viidennes väittämistä ei koske tätä organisaatiota.

# Vuodet
since-one = Ensimmäinen kierros, johon seuraavia verrataan
since-not-comparable = Aiemmat kierrokset eivät ole vertailukelpoisia
since-unfinished = Muutos näkyy, kun kierros on valmis
since-improved = { part-improved } kierroksesta { $round }
since-declined = { part-declined } kierroksesta { $round }
since-mixed = { part-improved } kierroksesta { $round }, { part-but-declined }
since-noise = Erot kierrokseen { $round } ovat kohinan rajoissa
since-same = Pituus, leveys ja syvyys ovat ennallaan kierroksesta { $round }
since-comparable = Kysely on sama kuin kierroksella { $round }: kaikki { $total } väittämää ovat vertailukelpoisia.
since-comparable-other = Kysely on sama kuin kierroksella { $round }: kaikki { $total } väittämää ovat vertailukelpoisia. Muilla aiemmilla kierroksilla oli toinen kysely.
since-none-comparable = Kysely on toinen kuin aiemmilla kierroksilla, joten lukuja ei aseteta rinnakkain.
since-first = Toisen kierroksen jälkeen tässä näkyy muutos.
parts-exact = Osien summa on täsmälleen kokonaisluvun ero, kun kaikki vastaukset ovat mukana.
parts-shared = Niistä väittämistä laskettuna, joihin on vastattu kummallakin kierroksella, ero on { $difference }.
parts-improved = Kokonaisluku on parantunut { $difference } pistettä.
parts-declined = Kokonaisluku on heikentynyt { $difference } pistettä.
parts-noise = Ero on kohinan rajoissa.
parts-same = Kokonaisluku on ennallaan: ero on varmasti alle kuusi pistettä.

# Teemat
themes-three-lowest =
    { $axis ->
        [length] Ulottuvuuksien kolme matalinta teemaa ovat pituudessa
        [breadth] Ulottuvuuksien kolme matalinta teemaa ovat leveydessä
       *[depth] Ulottuvuuksien kolme matalinta teemaa ovat syvyydessä
    }
themes-extremes = Ulottuvuuksien teemoista korkein on { $high } ja matalin { $low }
themes-level = Kaikkien ulottuvuuksien teemojen luku on sama
themes-none = Teemoja ei voi asettaa järjestykseen
themes-lead = Korkein on { $high } ({ $high-points }) ja matalin { $low } ({ $low-points }).
themes-lead-thin = Teemoja, joissa on vain yksi tai kaksi väittämää, ei aseteta järjestykseen.
themes-moved-none = Yksikään { $count } teemasta ei ole parantunut eikä heikentynyt.
themes-moved-up = Kaikista { $count } teemasta { $improved } on parantunut, yksikään ei ole heikentynyt.
themes-moved-down = Kaikista { $count } teemasta { $declined } on heikentynyt, yksikään ei ole parantunut.
themes-moved-both = Kaikista { $count } teemasta { $improved } on parantunut ja { $declined } heikentynyt.

# Seuraavaksi
path-single =
    { $axis ->
        [length] Pituus
        [breadth] Leveys
       *[depth] Syvyys
    } nousee vaiheeseen ”{ $stage }”, kun { $items ->
        [one] yksi väittämä nousee
       *[other] { $items } väittämää nousee kukin
    } yhden tason.
path-many =
    { $axis ->
        [length] Pituus
        [breadth] Leveys
       *[depth] Syvyys
    } nousee vaiheeseen ”{ $stage }”, kun { $items ->
        [one] yksi väittämä
       *[other] { $items } väittämää
    } nousee yhteensä { $raises } tasoa.
path-headline =
    { $axis ->
        [length] Lyhin askel ylöspäin on pituudessa
        [breadth] Lyhin askel ylöspäin on leveydessä
       *[depth] Lyhin askel ylöspäin on syvyydessä
    }
priority-headline = Eniten kokonaislukua nostaisi teema { $theme }
priority-sentence =
    Eniten kokonaislukua nostaisi teema { $theme }. Sen tavoitteeseen on matkaa { $gap ->
        [one] yksi piste
       *[other] { $gap } pistettä
    }, ja perillä kokonaisluku olisi { $gain } pistettä suurempi.
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
alt-trend = { $name } { $from } → { $to } kierroksilla { $rounds }.
alt-trend-one = { $name } { $to } kierroksella { $rounds }.
alt-waterfall = { $before } → { $after }: { $parts }.
alt-part = { $name } { $change }
imbalance-short = keskiarvo olisi { $mean }, { $lowest ->
    [length] pituus jää jälkeen
    [breadth] leveys jää jälkeen
   *[depth] syvyys jää jälkeen
 }
since-versions = Kysely on muuttunut kierroksesta { $round }: { $comparable } / { $total } väittämästä on vertailukelpoisia, ja muutos kerrotaan vain niistä.
parts-exact-like = Osien summa on täsmälleen kokonaisluvun ero, kun mukana ovat vertailukelpoiset väittämät.

# Mitä väittämille tapahtui versiosta toiseen
diff-comparable = { $comparable }/{ $total } uudemman version väittämää on vertailukelpoisia.
diff-at-most = Enintään { $comparable }/{ $total } uudemman version väittämää on vertailukelpoisia.
diff-untold = Muutostaulukkoa ei ole: tässä on vain se, missä versiot eroavat. Kukaan ei ole vielä sanonut, tarkoittavatko uudet sanat samaa.
diff-unchanged = Ennallaan: { $items }
diff-reworded = Uusin sanoin: { $items }
diff-rescaled = Uudet rajat tai asteikko: { $items }
diff-split = Jaettu: { $items }
diff-merged = Yhdistetty: { $items }
diff-moved = Siirretty: { $items }
diff-retired = Jäänyt pois: { $items }
diff-new = Uusi: { $items }
diff-stayed = { $count ->
    [0] Mikään väittämä ei ole ennallaan.
    [one] Yksi väittämä on ennallaan.
   *[other] { $count } väittämää on ennallaan.
 }
diff-mapped = Vanhat vuodet rinnastetaan: uusi = { $a } + { $b } × vanha.
diff-unmapped = Vuosia ei verrata tässä kohdassa, ennen kuin silta on hyväksytty.
diff-bridged = Tekijän mukaan kokonaisuus ja osat mittaavat samaa, joten vuosia verrataan.
diff-unbridged = Vuosia ei verrata tässä kohdassa.
diff-theme = Teemasta { $from } teemaan { $to }.
diff-weight = Paino { $from } → { $to }.
diff-name = Nimi
diff-question = Kysymys
diff-condition = Milloin ei koske
diff-level = Tason { $level } kuvaus
diff-evidence = Mihin voi viitata
diff-other-language = vain toinen kieli on muuttunut
