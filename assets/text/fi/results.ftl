# Tulokset: kuvat ja niiden lauseet
results-more = Lisää
results-tab-themes = Teemat
results-tab-heat = Lämpökartta
results-tab-strengths = Vahvuudet
results-tab-vision = Visio × kuuntelu
results-tab-feelings = Tunteet
results-tab-views = Oma ja asiakkaan
results-tab-priorities = Tärkeys
results-tab-contradictions = Ristiriidat
results-tab-path = Lyhin polku
results-tab-radar = Tutkakuvio
results-empty = Tuloksia näkyy, kun ensimmäinen teema on vastattu kokonaan.
results-sealed = Tulokset avataan, kun kaikki ovat vastanneet tai johtaja avaa ne.
results-continue = Jatka vastaamista
results-order = Järjestys: { $order }
results-order-name = Järjestys
results-order-result = tulos
results-order-gap = ero tavoitteeseen
results-order-change = muutos
results-order-questionnaire = kysely
results-whose = Vastaukset: { $whose }
results-whose-name = Kenen vastaukset
whose-sentence = { $whose ->
    [own] Organisaation omat yhteiset vastaukset.
    [staff] Henkilöstön vastaukset.
    [customers] Asiakkaiden vastaukset.
   *[partners] Kumppanien vastaukset.
 }
whose-own = oma arvio
whose-staff = henkilöstö
whose-customers = asiakkaat
whose-partners = kumppanit
results-as-table = Näytä taulukkona
results-as-picture = Näytä kuvana
results-keys-tabs = Edellinen ja seuraava kuva
results-keys-rows = Edellinen ja seuraava rivi
results-keys-trace = Mistä luku tulee
results-keys-order = Seuraava järjestys
results-keys-table = Taulukko tai kuva
results-one-item = yksi väittämä
results-interval-sign = 95 % väli
results-target-sign = tavoite
results-theme = Teema
results-item = Väittämä
results-figure = Luku
results-interval = Väli
results-target = Tavoite
results-before = Ennen
results-change = Muutos
results-word = Sanoin
results-now = Nyt
results-then = Seuraavaksi
results-axis = Suunta
results-own-vision = Oma näkemys
results-listening = Kuunteleminen
results-item-said = { $code } { $name }: { $facts }
items-none = Väittämiä ei ole vielä vastattu
items-lowest = Matalin väittämä on ”{ $name }”: { $value }
items-lowest-many = { $count } väittämää on matalimmalla tasolla: { $value }
heat-signs = Viiva: ei koske meitä. Kysymysmerkki: en tiedä. Raidat: ei näytetä.
heat-few = Rengas: alle puolet antoi tason.
heat-few-short = alle puolet antoi tason
strengths-and-gaps = Vahvin on { $high }, kauimpana tavoitteesta { $low }
strengths-and-lowest = Vahvin on { $high }, matalin { $low }
strengths-only = Vahvin on { $high }
strengths-card = Vahvuudet
gaps-card = Kauimpana tavoitteesta
gaps-card-lowest = Matalimmat teemat
gaps-none = Jokainen teema, jolla on tavoite, on tavoitteessaan.
gap-to-target = tavoite { $target }, ero −{ $gap }
vision-none = Oman näkemyksen ja kuuntelemisen kysymyksiä ei ole tällä kierroksella.
vision-open = Tulos näkyy, kun kummastakin puolesta on vastattu ainakin kolmeen kysymykseen.
vision-withheld = Vain toinen puoli näytetään: raidat kertovat, millä tasolla se on.
vision-cross = Risti: 95 %:n väli kumpaankin suuntaan. Rengas: edellinen kierros.
vision-on-border = { $quadrant }, mutta rajalla
feelings-none = Tunteita ei ole vielä arvioitu
results-feelings-none = Tunteita ei kysytä tällä kierroksella.
feelings-blind-spot = Katveessa: { $name }, oma arvio { $own }, asiakkaat { $said }
feelings-no-blind-spot = Oma arvio ja asiakkaiden kertoma eivät todella eroa
results-destroyed = { $share } asiakkaista antoi jollekin tuhoavista tunteista vähintään viisi (n = { $n }).
feelings-own-only = Asiakkaat eivät ole vielä vastanneet: kuvassa on vain oma arvio.
views-alike = Näkemykset eivät todella eroa missään teemassa
views-none = Kahta näkemystä ei voi vielä verrata
views-none-text = Oma ja asiakkaiden näkemys näkyvät rinnakkain, kun molemmilta on kysytty samat väittämät.
views-furthest = Kauimpana toisistaan: { $theme }, { $one } { $first }, { $other } { $second }
views-which = Näkemykset
views-own-customers = Oma ja asiakkaat
views-staff-customers = Henkilöstö ja asiakkaat
views-own-staff = Oma ja henkilöstö
views-leaders-front = Esimiehet ja etulinja
views-contact = Asiakastyö ja muut
contradictions-none = Ristiriitoja ei ole
contradictions-not-asked = Tunnuslukuja ei kysytä tällä kierroksella.
contradictions-open = Avaa tunnusluvut
contradictions-others = { $count ->
    [one] Yhdessä muussa vertailussa ei ole ristiriitaa tai siitä ei voi vielä sanoa.
   *[other] { $count } muussa vertailussa ei ole ristiriitaa tai siitä ei voi vielä sanoa.
 }
priorities-gap = Ero tavoitteeseen, pistettä
priorities-effect = Kokonaisluku nousee / 10 pistettä
priorities-gain = Tavoite toisi
priorities-first = { $count ->
    [one] tämä ensin
    [2] nämä kaksi ensin
   *[other] nämä kolme ensin
 }
priorities-none = Tärkeys näkyy, kun teemoilla on tavoitteet ja kokonaisluku on valmis
priorities-set = Aseta tavoitteet…
priorities-reached = Kaikki teemat ovat tavoitteessaan
priorities-at-target = { $count ->
    [0] Yksikään teema ei ole vielä tavoitteessa.
    [one] Yksi teema on tavoitteessa.
   *[other] { $count } teemaa on tavoitteessa.
 }
priority-alt = { $theme }: ero { $gap ->
    [one] yksi piste
   *[other] { $gap } pistettä
 }, tavoite toisi kokonaislukuun { $gain }
path-card = Lyhin polku seuraavalle tasolle
path-top = Ylin taso on saavutettu.
path-later = Polku näkyy, kun ulottuvuudella on luku.
path-raise = { $from } → { $to }
path-open = Avaa väittämä
radar-few = Kuvio vaatii ainakin viisi teemaa.
radar-note = Teemat ovat kyselyn järjestyksessä. Täsmällisemmin luvut näkyvät välilehdellä Teemat.
radar-before = katkoviiva { $round }
# Mistä luku tulee
trace-title = Mistä luku tulee
trace-back = ‹ { $screen }
trace-of-100 = / 100
trace-interval = 95 % väli { $range }.
trace-interval-wide = Viitteellinen: 95 % väli { $range }.
trace-target = Tavoite { $target }.
trace-target-gap = Tavoite { $target }, ero −{ $gap }.
trace-target-reached = Tavoite { $target } on saavutettu.
trace-rule-item = Vastaus asteikolla 0–100.
trace-rule-theme = { $count ->
    [one] Yhden väittämän luku.
   *[other] { $count } väittämän painotettu keskiarvo.
 }
trace-rule-dimension = Teemojen painotettu keskiarvo.
trace-rule-overall = Pituuden, leveyden ja syvyyden painotettu geometrinen keskiarvo.
trace-rule-crowd = Vastaajien omien lukujen keskiarvo.
trace-rule-recommendation = Suosittelijoiden osuus miinus arvostelijoiden osuus.
trace-n = n = { $n }.
trace-n-short = n = { $n }
trace-one-item = Teemassa on yksi väittämä: siitä ei tehdä järjestystä.
trace-not-comparable = Luku ei ole vertailukelpoinen kierroksen { $round } kanssa.
trace-composition = Luku liikkui vain siksi, että eri väittämiin vastattiin.
first-year-sentence = Aiempaa vertailukelpoista kierrosta ei ole.
trace-item-weight = { $code }, paino { $weight }
trace-weight = paino { $weight }
trace-bars = Kuvaaja näyttää, montako vastasi tasoille 0–4: { $whose }.
trace-people = Vastauksia tasoittain: { $people }
trace-hidden = Lukua ei näytetä, jottei ketään tunnisteta. Vastaukset ovat tallessa ja mukana kokonaisuudessa.
trace-hidden-units = { $count ->
    [one] Yksikön { $names } omaa lukua ei näytetä, jottei ketään tunnisteta.
   *[other] Yksiköiden { $names } omia lukuja ei näytetä, jottei ketään tunnisteta.
 }
trace-open-item = Avaa väittämä
trace-moved = { $count ->
    [0] Minkään väittämän taso ei muuttunut.
    [one] Yhden väittämän taso muuttui.
   *[other] { $count } väittämän taso muuttui.
 }
