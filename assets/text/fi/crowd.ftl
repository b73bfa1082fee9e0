# Mitä joukko sanoo
crowd-hidden = ei näytetä, jottei ketään tunnisteta
crowd-nobody = kukaan ei vastannut
crowd-counts-only = vastaajia on alle kymmenen
crowd-interval = { $low }–{ $high }
crowd-interval-signed = { $low } – { $high }
crowd-of-invited = { $answered } / { $invited } kutsutusta vastasi, { $share }.
crowd-not-counted = Kutsuttujen määrää ei ole kerrottu: { $who }.
crowd-revealed-on = Tulokset avattiin { $day }, eikä kukaan nähnyt niitä sitä ennen.
crowd-still-sealed = Tulokset ovat sinetöityjä, kunnes ne avataan: jokainen vastaa näkemättä niitä.
crowd-reveal = Avaa tulokset…
crowd-reminder = Kopioi muistutus
crowd-reminder-copied = Muistutus kopioitu
crowd-invited = Ketkä kutsuttiin…

# Sivun lause
people-sealed = { $count ->
    [0] Kukaan ei ole vielä vastannut.
    [one] Yksi on vastannut.
   *[other] { $count } on vastannut.
 } Tulokset ovat sinetöityjä.
people-too-few = Alle viisi vastasi, joten tuloksia ei näytetä.
people-unbounded = { $count } vastasi.
people-enough = Vastaajia on tarpeeksi, jotta lukuihin voi luottaa.
people-few = Vastaajia on alle tavoitteen 60 %: vastaamatta jättäneet voivat nähdä asiat toisin.
people-thin = { $count ->
    [one] Yhdessä yksikössä heitä on niukasti.
   *[other] { $count } yksikössä heitä on niukasti.
 }
customers-score = Asiakkaiden suositteluluku on { $score }.
customers-score-hidden = Asiakkaiden suositteluluku: { $why }.
customers-improved = Asiakkaat suosittelevat enemmän kuin kierroksella { $round }: luku on { $score }.
customers-declined = Asiakkaat suosittelevat vähemmän kuin kierroksella { $round }: luku on { $score }.
customers-as-before = Asiakkaat suosittelevat kuten kierroksella { $round }: luku on { $score }.
customers-interval = Väli { $interval }, { $count } vastaajaa.
customers-before = Kierroksella { $round } se oli { $before }: { $word }.

# Osallistuminen
units-title = Osallistuminen yksiköittäin
units-title-all = Osallistuminen
units-column = Yksikkö
units-whole = Kaikki yhdessä
units-untold = yksikköä ei kerrottu
units-of = / { $invited }
units-counted = { $answered } / { $invited } kutsutusta vastasi
units-counted-only = { $answered } vastasi
units-sealed = sinetöity
units-thin = niukasti
units-hidden-why = Yksikössä on alle viisi vastaajaa, tai sen määrästä näkisi sellaisen yksikön määrän. Sen määrää ja lukuja ei näytetä missään.
units-figure = { $name } { $points }, väli { $interval }, { $count } vastaajaa
units-rule = Jokaisen vastaukset pisteytetään erikseen, ja luku on ihmisten keskiarvo. Alle viiden ryhmiä ei näytetä.
units-sign-answered = vastasi
units-sign-invited = kutsuttu
units-sign-aim = 60 %, tavoite
units-sign-withheld = ei näytetä

# Neljä ehtoa
condition-diversity = Monimuotoisuus
condition-independence = Riippumattomuus
condition-decentralisation = Hajautuneisuus
condition-aggregation = Yhdistäminen
condition-weakest = heikoin lenkki
condition-not-known = ei tiedossa
condition-unknown = Kukaan ei ole kertonut, mistä se syntyy.
condition-estimated = Ryhmät, joita ei näytetä, lasketaan yhtä suurina.
condition-roles = Kuinka tasaisesti vastauksia tuli kaikista { $count } tehtävästä.
condition-all-blind = Jokainen vastasi ennen kuin kukaan näki tuloksia.
condition-blind = { $share } vastauksista annettiin ennen kuin kukaan näki tuloksia.
condition-meet = { $share } asian kertoneista kohtaa asiakkaita viikoittain.
condition-part-ideas = { $share } osallistui, { $decided } ideoista on saanut päätöksen.
condition-part = { $share } osallistui. Päätettäviä ideoita ei ole.
condition-ideas = { $share } ideoista on saanut päätöksen. Kutsuttujen määrää ei ole kerrottu.
condition-worth = Saman yksikön ihmiset ajattelevat samansuuntaisesti: { $count } vastaajaa vastaa { $worth } itsenäisesti ajattelevaa.

# Yksimielisyys
agreement-title = Missä ollaan eniten eri mieltä
agreement-about = Vastausten osuudet eri tasoilla, alin ensin. Jakautuneesta teemasta kannattaa keskustella ennen toimia.
agreement-scale = yksimielisyys, 0–1
agreement-none = Yksimielisyys näkyy, kun vähintään kymmenen on vastannut.
agreement-lack = ei yksimielisyyttä
agreement-weak = heikko yksimielisyys
agreement-moderate = kohtalainen yksimielisyys
agreement-strong = vahva yksimielisyys
agreement-very-strong = erittäin vahva yksimielisyys

# Kaksi näkemystä samasta asiasta
views-leaders = esihenkilöt
views-front-line = etulinja
views-weekly = asiakkaita viikoittain kohtaavat
views-seldom = muut
views-own = oma näkemys
views-estimate = oma arvio
views-staff = henkilöstö
views-customers = asiakkaat
views-partners = kumppanit
views-what = Teema
views-gap = ero
views-hidden = { $name }: ei näytetä
views-seen = { $name } { $points }
views-seen-by = { $name } { $points } ({ $count } vastaajaa)
views-gap-of = ero { $gap }
views-interval = {" "}(väli { $low } – { $high })
views-higher = korkeampi: { $name }
views-no-difference = ei todellista eroa
views-title-leaders = Esihenkilöt näkevät enemmän kuin etulinja
views-title-front-line = Etulinja näkee enemmän kuin esihenkilöt
views-title-differ = Esihenkilöt ja etulinja näkevät eri tavoin
views-title-alike = Esihenkilöt ja etulinja näkevät samoin
views-title-hidden = Esihenkilöt ja etulinja
views-title-customers = Oma näkemys asiakkaiden rinnalla

# Mitä kirjoitettiin
comments-title = Omin sanoin
comments-from-ten = Kirjoitetut sanat näkyvät, kun vähintään kymmenen on vastannut.
comments-none = Kukaan ei kirjoittanut mitään.
comments-fewer = Näytä vähemmän

# Kumppanit, näkemys ja kuunteleminen
partners-title = Kumppanit
stage-title = Oma näkemys ja kuunteleminen
stage-axes = Oma näkemys { $vision } ja kuunteleminen { $listening }, asteikolla 0–4.

# Asiakkaat
recommend-title = Suosittelisivatko he
recommend-not-asked = Asiakkailta ei kysytty, suosittelisivatko he.
recommend-ratings = 9–10: { $promoters } vastaajaa · 7–8: { $passives } · 0–6: { $detractors }
feelings-title = Mitä asiakkaat tuntevat
feelings-not-asked = Asiakkailta ei kysytty, mitä he tuntevat.
feelings-seen = Asiakkaiden tunteet ovat lähellä omaa arviota
feelings-blind = Katveessa: { $names }
feelings-own-higher = katveessa, oma arvio on korkeampi
feelings-own-lower = katveessa, oma arvio on matalampi
feelings-destroyed = { $share } asiakkaista ({ $count } vastaajaa) antoi jollekin tuhoavalle tunteelle viisi tai enemmän.
mirror-title = Oma taso asiakkaiden vastausten rinnalla
mirror-about = Taso ja osuus ihmisistä ovat eri asioita, joten eroa ei lasketa. Ensin ovat ne, joissa näkemykset eroavat.
mirror-statement = Väittämä
mirror-own = Oma taso
mirror-together = Yhdessä
mirror-share = { $share } samaa mieltä, { $called } ({ $count } vastaajaa)
mirror-agree = enimmäkseen samaa mieltä
mirror-disagree = enimmäkseen eri mieltä
mirror-divided = jakautuneita
mirror-unclear = epäselvä
mirror-same = sama kuva
mirror-rosier = oma kuva on ruusuisempi
mirror-strength = piilevä vahvuus
mirror-higher = asiakkaat ylempänä
mirror-lower = asiakkaat alempana
mirror-customers-divided = asiakkaat jakautuvat
guess-title = Mitä asiakkaista uskottiin
guess-everybody = kaikki arvioijat
guess-round = Arvauskierros
calibration-row = { $who }: keskimäärin { $mean } ({ $count } vastaajaa), ero mitattuun { $bias }: { $called }.
calibration-hidden = { $who }: { $why }
calibration-over = uskottiin liikaa
calibration-under = uskottiin liian vähän
calibration-well = arvio osui

# Ennen kuin tulokset avataan
sealed-title = Tulokset ovat sinetöityjä
sealed-why = Näkyvissä on vain, montako kutsuttiin ja montako on vastannut. Luvut, yksiköt ja kirjoitetut sanat ovat sinetöityjä, jottei kenenkään vastaus seuraa toisen vastausta.
sealed-later = Kun vastauksia on tarpeeksi, tulokset avataan. Sitä ei voi perua.

# Mistä vastauksia tulee
ways-title = Mistä vastauksia tulee
ways-nobody = Keneltäkään ei ole vielä kysytty
ways-no-customers = Asiakkailta ei ole vielä kysytty
ways-why = Joukko näkee sen, mitä yksi johtaja ei näe. Vastaukset pysyvät sinetöityinä, kunnes tulokset avataan, eikä alle viiden ryhmää näytetä koskaan.
ways-why-customers = Asiakkaat kertovat, suosittelisivatko he ja mitä he tuntevat, sen rinnalla mitä organisaatio siitä uskoo. Alle viiden ryhmää ei näytetä koskaan.
ways-laptop = Tietokone kiertää
ways-laptop-text = Jokainen vastaa vuorollaan tällä koneella, eikä kukaan näe toisten vastauksia. Sopii samassa tilassa olevalle ryhmälle.
ways-send = Kysely lähetetään
ways-send-text = Lomake viedään kyselyohjelmaan, joka on jo käytössä, ja vastaukset palaavat tiedostona. Sopii suurelle joukolle.
ways-import = Vastaukset tuodaan
ways-import-text = Muualla kerätyt vastaukset otetaan mukaan tiedostosta, kun on katsottu, mitä sen sarakkeet ovat.
batches-title = Saapuneet vastaukset
batches-none = Vastauksia ei ole vielä tullut.
batches-row = { $count ->
    [one] Yksi vastaus
   *[other] { $count } vastausta
 } { $day }
batches-seen = tuloksissa mukana
batches-waits = odottaa
batches-wait = { $count ->
    [one] Yksi vastaus tuli tulosten avaamisen jälkeen ja odottaa. Se otetaan mukaan vasta, kun erosta ei tunnista ketään.
   *[other] { $count } vastausta tuli tulosten avaamisen jälkeen ja odottaa. Ne otetaan mukaan vasta, kun erosta ei tunnista ketään.
 }
batches-take-in = Ota mukaan
batches-remove = Poista…

# Muistutus
reminder-of-invited = Kierros { $round }: { $answered } / { $invited } kutsutusta on vastannut. Jokaisen vastaus on tärkeä, ja vielä ehtii.
reminder-counted = Kierros { $round }: { $answered } on vastannut. Jokaisen vastaus on tärkeä, ja vielä ehtii.
reminder-promise = Kukaan ei näe, kuka on vastannut tai mitä, eikä alle viiden ryhmiä näytetä koskaan.

# Ikkunat
dialog-reveal-title = Kierroksen { $round } tulokset avataan
dialog-reveal-who = Vastanneet: { $who }. Tästä lähtien jokainen, joka avaa tämän asiakirjan, näkee heidän tuloksensa.
dialog-reveal-late = Myöhemmin tulevat vastaukset otetaan mukaan vasta, kun erosta ei tunnista ketään.
dialog-reveal-logged = Avaamista ei voi perua, ei edes kumoamalla. Päivä kirjataan asiakirjaan.
dialog-reveal-side = { $who } { $count }
dialog-reveal-button = Avaa tulokset
dialog-batch-title = { $count ->
    [one] Yksi vastaus poistetaan
   *[other] { $count } vastausta poistetaan
 }
dialog-batch-text = { $count ->
    [one] Vastaus { $day } ({ $who }) ja siihen kirjoitetut sanat poistetaan asiakirjasta.
   *[other] { $count } vastausta { $day } ({ $who }) ja niihin kirjoitetut sanat poistetaan asiakirjasta.
 } Kumoa palauttaa ne, kunnes asiakirja suljetaan.
dialog-batch-button = { $count ->
    [one] Poista vastaus
   *[other] Poista { $count } vastausta
 }
dialog-invited-title = Ketkä kutsuttiin: { $who }
dialog-invited-all = Kutsuttuja kaikkiaan
dialog-invited-units = Yksiköt ja montako kustakin
dialog-invited-units-text = Nimet ovat ne, joista lomakkeessa valitaan. Kun jokaisella yksiköllä on määrä, ylempi luku on niiden summa ja voi jäädä tyhjäksi.
dialog-invited-name = Yksikön { $count } nimi
dialog-invited-count = Kutsuttuja yksikössä { $count }
dialog-invited-remove = Poista { $count }
dialog-invited-add = Lisää yksikkö
dialog-invited-bad = Jokainen kenttä on tyhjä tai kokonaisluku.
dialog-invited-twice = Kahdella yksiköllä on nimi { $name }.
dialog-invited-save = Tallenna
toast-batch-removed = Vastaukset poistettu
