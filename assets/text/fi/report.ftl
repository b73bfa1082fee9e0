# Kansi ja jokaisen sivun reunat
report-title = { $name }: asiakaskeskeisyys { $round }
report-description = Yhteenveto asiakaskeskeisyyden arvioinnista
report-keyword = asiakaskeskeisyys
report-eyebrow = Yhteenveto hallitukselle · { $date }
report-subject = Asiakaskeskeisyys { $round }
report-footer-document = { $name } · Asiakaskeskeisyys { $round }
report-footer-made = { $questionnaire } { $version } · { $date }
report-footer-made-of = { $questionnaire } { $version } · { $people } · { $date }
report-footer-people = n = { $people }
report-page = sivu { $page } / { $pages }
report-sample = Malli: keksitty organisaatio
report-sample-note = Tämä on malli: organisaatio, vastaukset ja luvut on keksitty.
report-unfinished = Arviointi on kesken: { $done } / { $total } väittämään on vastattu
report-ask = Mitä hallitukselta pyydetään
report-figure = Luku
report-change = Ero
report-change-words = Parantunut ja heikentynyt: ero on vähintään kuusi pistettä ja jonkin väittämän taso on vaihtunut. Muu ero on kohinan rajoissa.
report-rounded = Ero lasketaan väittämistä, joihin on vastattu kummallakin kierroksella, ja luvut on pyöristetty. Siksi ero voi poiketa näkyvien lukujen erotuksesta.
report-dimension = Ulottuvuus

# Selitykset
legend-target = tavoite
legend-level-cut = tason raja
legend-frame = kehys = 100 pistettä joka suuntaan
legend-length = pituus
legend-breadth = leveys
legend-depth = syvyys
legend-enablers = edellytys
legend-withheld = ei näytetä

# Kolme ulottuvuutta
report-dimensions = Kolme ulottuvuutta
report-comment = Johdon huomio: { $text }

# Vuodet
report-years = Vuodet
report-trend = Kehitys { $rounds }
report-trend-one = Kehitys
report-trend-note = viiva yhdistää vertailukelpoiset kierrokset
report-trend-note-gaps = viiva yhdistää vertailukelpoiset kierrokset, harmaalla vuodella ei ole lukua
report-waterfall = Mistä kokonaisluvun ero { $difference } syntyi
report-waterfall-note = täysi palkki nostaa, ontto laskee
report-event = { $text } { $month }/{ $year }
report-events = { $count } tapahtumaa { $month }/{ $year }
gap-no-round = ei kierrosta
gap-not-comparable = ei vertailukelpoinen
gap-withheld = ei näytetä
gap-not-asked = ei kysytty
gap-in-progress = kesken

# Teemat
report-themes = Teemat
report-theme = Teema
report-enablers = Edellytykset, eivät mukana kokonaisluvussa
report-strengths = Vahvuudet, joista pidetään kiinni
report-gaps = Puutteet, jotka painavat eniten
report-furthest = Kauimpana tavoitteestaan
report-lowest = Matalimmat teemat
report-theme-points = { $theme } { $points }
report-theme-gap = { $theme } { $points } (tavoite { $target })
report-no-gaps = Kaikki tavoitteen saaneet teemat ovat tavoitteessaan.

# Henkilöstö ja asiakkaat
report-people = Henkilöstö
report-unit-answered = Vastasi
report-customers = Asiakkaat
report-customers-title = Mitä asiakkaat sanovat
report-question = Kysymys
report-ratings = Vastaukset
report-interval = Väli
report-crowd-answered = Vastanneita: { $people }.
report-crowd-of = { $who } { $answered } / { $invited } kutsuttua
report-crowd-count = { $who } { $answered }
report-crowd-sealed = Heidän tuloksensa ovat sinetöityinä.
report-crowd-score = Asiakkaiden suositteluluku on { $score }, väli { $interval }.

# Tunnusluvut
report-kpis = Tunnusluvut
report-kpis-asks = Mikä on ristiriidassa
report-kpis-table = Luvut kierroksittain
report-kpis-missing = Kierrokselta { $round } puuttuu arvo: { $names }.

# Palvelupolku
report-journey = Palvelupolku
report-journey-of = { $customers }: { $need }
report-journey-moments = Polun palveluhetket
report-journey-asks = Mitä polku kysyy
report-journey-counted = Mitä laskettiin
report-journey-marked = otsikossa laskettu
report-journey-more = { $count } muuta
report-journey-new = Uutta kierroksen { $round } jälkeen
report-journey-gone = Ei enää polulla

# Tunteet
report-feelings = Asiakkaiden tunteet
report-feelings-strongest = Vahvin tunneryhmä on { $cluster }: { $mean } / 10
report-feelings-own = Organisaation oma arvio siitä, mitä asiakkaat tuntevat, asteikolla 0–10.
report-feeling-alt = { $feeling }: { $rating }
report-feeling-alt-before = { $feeling }: { $rating }; { $round }: { $before }

# Oma näkemys, kuunteleminen ja arvio suosittelusta
report-listening = Oma näkemys ja kuunteleminen
report-listening-border = { $quadrant }, mutta rajalla
report-listening-alt = Ylöspäin oma näkemys, oikealle kuunteleminen, molemmat 0–4. { $axes }
report-listening-near = kahden rajalla

# Seuraavaksi
report-next = Mihin seuraavaksi
report-path = Lyhin tie seuraavaan vaiheeseen
report-path-rule = Vaihe vaatii enemmän kuin luvun taso: väittämien painosta yli puolet on vaiheen tasolla tai ylempänä ja yli 85 prosenttia enintään yhden tason alempana. Siksi vaihe voi olla alempi kuin luvun taso.
report-stages = Vaiheet
report-stage-now = Vaihe nyt
report-stage-next = Seuraava vaihe
report-stage-raises = Tasonnousuja
report-stage-top = ylin vaihe
report-item = Väittämä
report-step = Nousu
report-step-levels = { $from } → { $to }
report-path-more =
    { $count ->
        [one] Lisäksi yksi väittämä.
       *[other] Lisäksi { $count } väittämää.
    }
report-next-lead = Taulukko kertoo, paljonko kokonaisluku nousisi, jos teema saavuttaisi tavoitteensa.
report-next-lead-no-targets = Teemoille ei ole asetettu tavoitteita.
report-next-lead-stage = Vaihe kertoo, kuinka laajasti väittämien kuvaamat tavat toteutuvat.
report-priorities = Tärkeysjärjestys
report-points = Luku
report-target = Tavoite
report-gain = Toisi kokonaislukuun
report-comments = Johdon huomioita
report-comment-of = { $theme } · { $item }
report-begin = Mistä aloittaa

# Menetelmä
report-method = Menetelmä
report-method-title = Miten luvut syntyivät ja mitä ei näytetä
method-asked = Mitä kysyttiin
method-asked-text = { $questionnaire } { $version }: { $items } väittämää, { $themes } teemaa. Väittämällä on viisi sanoin kuvattua tasoa. Vastaukset ”Ei koske meitä” ja ”En tiedä” eivät vaikuta lukuun.
method-trial = Kyselyn sanamuotoja ei ole vielä koeteltu vastaajilla.
method-answered = Kuka vastasi
method-answered-text = Organisaatio itse: yksi yhdessä sovittu vastaus kuhunkin väittämään. Vastattu on { $done } / { $total } väittämään: ”En tiedä” vastattiin { $unknown } ja ”Ei koske meitä” { $not-applicable } kertaa.
method-computed = Miten luku lasketaan
method-computed-text = Teeman luku on väittämien painotettu keskiarvo asteikolla 0–100 ja ulottuvuuden luku teemojen painotettu keskiarvo. Kokonaisluku on ulottuvuuksien geometrinen keskiarvo, joten yksi heikko ulottuvuus painaa sitä alas. Luvut näytetään pyöristettyinä.
method-crowd = Milloin vastaajien luku näytetään
method-crowd-text = Jokainen vastaaja pisteytetään erikseen, ja luku on vastaajien pisteiden keskiarvo. Se näytetään, kun sen takana on vähintään viisi vastaajaa, ja kommentti, kun vastaajia on vähintään kymmenen. Ryhmää ei näytetä silloinkaan, kun pienempi ryhmä olisi pääteltävissä siitä: merkintä ja syy ovat samat.
method-crowd-withheld = Mitä vastaajista ei näytetä
method-change = Milloin ero on muutos
method-change-text = Sanomme parantunut tai heikentynyt vain, kun ero on vähintään kuusi pistettä ja ainakin yhden väittämän taso on toinen kuin ennen. Muu ero on kohinan rajoissa. Kierroksella on yksi yhteinen vastaus, joten otannan virhettä ei tunneta: kuusi pistettä, noin neljännes tasosta, on sovittu raja.
method-compared = Mitä vertaillaan
method-compared-text = Kierroksia { $from } ja { $to }, joilla kysely on sama. Ero lasketaan niistä väittämistä, joihin on vastattu kummallakin kierroksella: niitä on { $shared } / { $total }.
method-compared-none = Aiempaa kierrosta samalla kyselyllä ei ole, joten eroja ei esitetä.
method-tells = Mitä luvut eivät kerro
method-tells-text = Tulos on oma arvio. Asiakkaiden näkemys on kysyttävä heiltä itseltään, eikä tätä lukua voi verrata toisen organisaation lukuun.
method-tells-crowd = Kokonaisluku, ulottuvuudet ja teemat ovat organisaation oma näkemys. Se, mitä henkilöstö ja asiakkaat sanovat, on omilla sivuillaan eikä sisälly niihin. Lukuja ei voi verrata toisen organisaation lukuihin.
method-levels = Luku sanoin
method-range = { $low }–{ $high }: { $level }
method-withheld = Mitä ei näytetä
method-what = Kohde
method-why = Syy
method-unknown = Väittämät, joihin vastattiin ”En tiedä”
method-not-applicable = Väittämät, jotka eivät koske meitä
method-in-progress = Kesken: { $done } / { $total } väittämään on vastattu.
method-short-asked = { $questionnaire } { $version }, { $items } väittämää. Organisaatio vastasi itse: yksi yhdessä sovittu vastaus kuhunkin.
method-short-computed = Kokonaisluku on pituuden, leveyden ja syvyyden geometrinen keskiarvo asteikolla 0–100.
method-short-change = Otannan virhettä ei tunneta, koska kierroksella on yksi yhteinen vastaus.
method-short = Miten luvut syntyivät
method-guide-title = Miten luvut lasketaan

# Raporttinäkymä
report-screen-title = Yhteenveto hallitukselle, kierros { $round }
report-screen-lead = Otsikkona on havainto: { $headline }
report-two = Kaksi sivua
report-two-text = Hallituksen kokoukseen: havainto, kolme ulottuvuutta, kehitys, vahvuudet ja puutteet.
report-all = Koko raportti
report-all-text = Lisäksi vuodet, teemat, henkilöstön ja asiakkaiden avatut tulokset, tunnusluvut, palvelupolut, kierroksen muut osat, seuraavat askeleet ja menetelmä kokonaan.
report-names = Omistajien nimet
report-names-text = Raportissa toimien kohdalla: { $names }. Roolit näkyvät joka tapauksessa.
report-comments-title = Kommentit raportissa
report-comments-lead = { $count } / { $total } valittu. Raporttiin tulevat vain ne kommentit, jotka valitset.
report-remarks-title = Vastaajien sanat raportissa
report-comments-none = Tällä kierroksella ei ole kommentteja.
report-trend-note-like = { $count } väittämästä, jotka ovat kaikilla kierroksilla
method-compared-versions = Kierroksia { $from } ja { $to }, joilla kyselyn versio on eri: { $comparable } / { $total } väittämästä on vertailukelpoisia. Ero lasketaan niistä, joihin on vastattu kummallakin kierroksella: niitä on { $shared }.
report-actions = Toimet ja lupaukset
report-actions-lead = { $count ->
    [one] Ensi vuodelle sovittiin yksi toimi.
   *[other] Ensi vuodelle sovittiin { $count } tointa.
 }
report-actions-none = Ensi vuodelle ei ole sovittu toimia.
report-actions-first = Miten niille kävi, kerrotaan seuraavassa raportissa.
report-actions-title = Toimet vuodelle { $year }
report-actions-kpi = Mittari
report-promised = Mitä luvattiin
report-came = Miten kävi
report-followed = Seurasiko luku
report-no-cause = Luku on toimen teeman luku vertailukelpoisista väittämistä. Se ei kerro syytä.
