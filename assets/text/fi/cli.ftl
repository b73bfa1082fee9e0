# Komentorivi: ohje
cli-about = Arvioi, kuinka asiakaskeskeinen organisaatio on ja muuttuiko se todella.
cli-after =
    Paluukoodi: 0 tehty, 1 ei onnistunut tai löytyi virheitä, 2 komentoriviä ei ymmärretty.
    Tulokset menevät vakiotulosteeseen, virheilmoitukset virhetulosteeseen.
cli-heading-usage = Käyttö
cli-heading-tasks = Tehtävät
cli-heading-arguments = Argumentit
cli-heading-options = Valitsimet
cli-usage-options = [valitsimet]
cli-value-task = TEHTÄVÄ
cli-about-sample = Kirjoittaa malliorganisaation: kolme vuotta uskottavia vastauksia
cli-about-new = Kirjoittaa uuden asiakirjan ja sen ensimmäisen kierroksen
cli-about-round = Aloittaa uuden kierroksen
cli-about-close = Sulkee kierroksen: sen vastaukset eivät enää muutu
cli-about-open = Avaa suljetun kierroksen uudelleen
cli-about-answer = Vastaa väittämiin: kirjoittaa kaiken annetun tai ei mitään, jos jokin kohta on väärin
cli-about-kpi = Kirjaa tunnuslukuja tai näyttää, mitä ne kertovat ja kysyvät
cli-about-score = Näyttää, mitä kierros kertoo: luvut, tasot ja muutokset
cli-about-compare = Asettaa kaksi kierrosta rinnakkain
cli-about-report = Kirjoittaa raportin PDF-tiedostoon
cli-about-paper = Kirjoittaa kyselyn tai osan paperilomakkeeksi, joka täytetään kynällä
cli-about-check = Näyttää kaikki kyselytiedoston virheet
cli-about-adopt = Tekee toisen ohjelman lomakkeesta (LimeSurvey, XLSForm, SurveyJS) oman kyselytiedoston
cli-about-inspect = Näyttää, onko asiakirja ehjä ja mitä siinä on
cli-arg-lang = Kieli: fi tai en; muuten järjestelmän kieli
cli-arg-help = Näyttää tämän ohjeen
cli-arg-version = Näyttää version
cli-arg-file = Asiakirja
cli-arg-new-file = Kirjoitettava asiakirja
cli-arg-force = Korvaa paikalla jo olevan Mitta-asiakirjan; ei koskaan muuta tiedostoa
cli-arg-organization = Organisaation nimi
cli-arg-year = Kierroksen vuosi; kierros saa siitä nimensä
cli-arg-questionnaire = Kysely: mitta-main tai mitta-pulse, tai tietty versio, esimerkiksi mitta-main@1.0
cli-arg-same-questionnaire = Kysely; muuten uusimman kierroksen kyselyn uusin versio
cli-arg-round = Kierroksen nimi
cli-arg-any-round = Kierroksen nimi; muuten uusin kierros
cli-arg-answers = Väittämän taso, NA (ei koske meitä) tai DK (en tiedä); tyhjä yhtäsuuruusmerkin jälkeen ottaa vastauksen pois
cli-arg-comment = Väittämän kommentti; voi antaa monta kertaa
cli-arg-evidence = Mihin voi viitata; voi antaa monta kertaa
cli-arg-confidence = Varmuus: guess (arvaus), fairly_sure (melko varma) tai evidence (näyttöä on); voi antaa monta kertaa
cli-arg-figures = Tunnusluvun arvo tällä kierroksella; tyhjä yhtäsuuruusmerkin jälkeen ottaa arvon pois
cli-arg-target = Tunnusluvun tavoite; voi antaa monta kertaa
cli-arg-source = Mistä luku on saatu; voi antaa monta kertaa
cli-arg-note = Huomautus luvusta; voi antaa monta kertaa
cli-arg-json = Tulostaa JSONia toisille ohjelmille
cli-arg-first = Ensimmäisen kierroksen nimi
cli-arg-second = Toisen kierroksen nimi
cli-arg-pages = Sivut: 2 tai all, joka on koko raportti; muuten 2
cli-arg-form = Kysely tai osa, esimerkiksi mitta-main tai mitta-main@1.0
cli-arg-audience = Kenelle osa tulostetaan: own (organisaatio itse), staff (työntekijät) tai customers (asiakkaat); muuten ensimmäiselle, jolta se kysytään
cli-arg-date = Päiväys paperilla; muuten tämä päivä
cli-arg-output = Kirjoitettava PDF; paikalla jo oleva PDF korvataan
cli-arg-toml = Kyselytiedosto
cli-arg-others-form = Lomake: LimeSurvey (sarkaimin eroteltu tai XML), XLSForm tai SurveyJS
cli-arg-answered-by = Kuka vastaa: own (organisaatio itse), staff (työntekijät) tai customers (asiakkaat); muuten työntekijät
cli-arg-own-file = Kirjoitettava tiedosto; vanha korvataan
cli-value-lang = KIELI
cli-value-file = TIEDOSTO
cli-value-others-form = LOMAKE
cli-value-answered-by = KENEN
cli-value-own-file = TULOS
cli-value-new-file = TIEDOSTO
cli-value-organization = NIMI
cli-value-year = VUOSI
cli-value-questionnaire = KYSELY
cli-value-same-questionnaire = KYSELY
cli-value-round = KIERROS
cli-value-any-round = KIERROS
cli-value-answers = TUNNUS=VASTAUS
cli-value-comment = TUNNUS=TEKSTI
cli-value-evidence = TUNNUS=TEKSTI
cli-value-confidence = TUNNUS=SANA
cli-value-figures = TUNNUS=LUKU
cli-value-target = TUNNUS=LUKU
cli-value-source = TUNNUS=TEKSTI
cli-value-note = TUNNUS=TEKSTI
cli-value-first = KIERROS1
cli-value-second = KIERROS2
cli-value-pages = SIVUT
cli-value-form = LOMAKE
cli-value-audience = KENELLE
cli-value-date = VVVV-KK-PP
cli-value-output = PDF
cli-value-toml = TOML

# Komentoriviä ei ymmärretä
cli-usage-unknown-argument = Kohtaa ”{ $arg }” ei tunneta tässä.
cli-usage-unknown-task = Tehtävää ”{ $task }” ei ole.
cli-usage-no-task = Tehtävä puuttuu.
cli-usage-missing = Puuttuu: { $arg }.
cli-usage-twice = { $arg } annetaan vain kerran.
cli-usage-no-value = Arvo puuttuu kohdasta { $arg }.
cli-usage-choice = ”{ $value }” ei käy kohtaan { $arg }. Mahdollisia ovat: { $allowed }.
cli-usage-bad-value = ”{ $value }” ei kuulu kohtaan { $arg }.
cli-usage-not-text = Jokin argumentti ei ole UTF-8-tekstiä.
cli-usage-no-answers = Kirjoitettavaa ei ole. Anna vastauksia, esimerkiksi L1_1=3, tai --comment, --evidence tai --confidence.
cli-usage-other = Argumentit eivät sovi yhteen.
cli-bad-year = ”{ $value }” ei ole vuosi väliltä 1950–2150.
cli-bad-organization = Organisaation nimi on tyhjä.
cli-bad-date = ”{ $value }” ei ole päivämäärä. Päivämäärä kirjoitetaan näin: 2026-11-20.
cli-unknown-form = Kyselyä tai osaa ”{ $name }” ei ole. Tulostaa voi nämä: { $list }.
cli-paper-for-all = Kysely on kaikille sama. Valitsin --for kuuluu vain osiin.
cli-paper-not-asked = Osaa ”{ $name }” ei ole tehty heille. Kohtaan --for sopii: { $list }.
cli-unknown-questionnaire = Kyselyä ”{ $name }” ei ole. Kyselyt ovat: { $list }.

# Jokin ei onnistunut
cli-fault = { $file }: { $reason }. Mitään ei muutettu.
cli-held = { $file } on auki muualla ({ $name }, { $time }). Mitään ei muutettu. Sulje se siellä ja yritä uudelleen.
cli-read-only = Tiedostoon { $file } tai sen kansioon ei saa kirjoittaa. Mitään ei muutettu.
cli-exists = { $file } on jo olemassa. Mitään ei muutettu. Valitse toinen nimi.
cli-exists-force = { $file } on jo olemassa. Mitään ei muutettu. Valitse toinen nimi tai korvaa tiedosto valitsimella --force.
cli-exists-foreign = { $file } ei ole Mitta-asiakirja, joten sitä ei korvata. Mitään ei muutettu. Valitse toinen nimi.
cli-unknown-round = Tiedostossa { $file } ei ole kierrosta ”{ $name }”. Kierrokset ovat: { $list }.
cli-not-scored = Kierroksen vastaukset eivät sovi sen kyselyyn, joten mitään ei voi laskea. Mitään ei muutettu.
cli-not-printed = Tulosta ei voitu tulostaa: { $reason }
cli-broken = Ohjelma ei ole ehjä. Mitään ei muutettu. Asenna se uudelleen.
cli-paper-not-made = Lomakkeen sivuja ei saatu tehtyä, joten tiedostoa { $file } ei kirjoitettu. Kerro viasta ohjelman tekijöille.
cli-paper-onto-document = { $file } on Mitta-asiakirja, joten PDF:ää ei kirjoiteta sen tilalle. Mitään ei muutettu. Valitse toinen nimi.

# Asiakirjat ja kierrokset
cli-made = { $file }: { $name }, { $rounds }
cli-round-started = Kierros { $round } aloitettu: { $questionnaire }
cli-round-closed = Kierros { $round } suljettu
cli-round-opened = Kierros { $round } avattu uudelleen
cli-round-was-closed = Kierros { $round } on jo suljettu
cli-round-was-open = Kierros { $round } on jo auki
cli-report-saved = Raportti tallennettu: { $file }
cli-paper-saved = Paperilomake tallennettu: { $file }

# Vastaaminen
cli-answered = Kierros { $round }: { $count ->
    [0] mikään ei muuttunut
    [one] yksi vastaus muuttui
   *[other] { $count } vastausta muuttui
 }, { $done } / { $total } vastattu.
cli-bad-closed = Kierros { $round } on suljettu, joten sen vastaukset eivät muutu. Avaa se ensin: mitta-cli open.
cli-bad-malformed = tunnuksen ja sanottavan välistä puuttuu =.
cli-bad-item = kyselyssä { $questionnaire } ei ole tällaista väittämää.
cli-bad-scale = asteikko on { $least }–{ $most }.
cli-bad-answer = anna taso { $least }–{ $most }, NA tai DK.
cli-bad-answer-always = anna taso { $least }–{ $most } tai DK.
cli-bad-always = väittämä koskee kaikkia, joten siihen ei voi vastata NA.
cli-bad-confidence = anna guess, fairly_sure tai evidence.
cli-bad-twice = tämä on annettu kahdesti.
cli-bad-kpi = kierroksella { $round } ei ole tällaista tunnuslukua.
cli-kpi-none = Kierroksella { $round } ei ole tunnuslukuja.
cli-kpi-set = Kierros { $round }: { $count ->
    [0] mikään luku ei muuttunut.
    [one] yksi luku muuttui.
   *[other] { $count } lukua muuttui.
 }
cli-kpi-title = { $name }, kierros { $round }: tunnusluvut
cli-nothing-written = { $count ->
    [one] Mitään ei kirjoitettu: yksi virhe.
   *[other] Mitään ei kirjoitettu: { $count } virhettä.
 }

# Luvut
cli-score-title = { $name }, kierros { $round }, { $questionnaire }
cli-score-title-sample = { $name } (malli), kierros { $round }, { $questionnaire }
cli-score-progress-closed = Suljettu. { $done } / { $total } vastattu; ei koske { $na }, en tiedä { $dk }.
cli-score-progress-open = Auki. { $done } / { $total } vastattu; ei koske { $na }, en tiedä { $dk }.
cli-score-progress-going = Kesken. { $done } / { $total } vastattu; ei koske { $na }, en tiedä { $dk }.
cli-score-compared = Muutokset kierroksesta { $round }.
cli-score-first = Samalla kyselyllä ei ole aiempaa kierrosta.
cli-score-imbalance = Kokonaisluku on { $points } pistettä alle kolmen tavallisen keskiarvon ({ $mean }): sen verran epätasaisuus maksaa.
cli-score-floored = Kokonaisluvussa yhtenä pisteenä: { $list }.
cli-score-in-progress = Kesken: luku näkyy, kun kaikkiin sen väittämiin on vastattu tai kierros on suljettu.
cli-score-na-warning = { $name }: { $share } väittämistä ei koske tätä organisaatiota. Lue lukua varoen.
cli-stage = { $name }: vaihe { $stage }. { $raises ->
    [one] Yksi nosto
   *[other] { $raises } nostoa
 } vaiheeseen { $next }: { $plan }.
cli-stage-top = { $name }: vaihe { $stage }, ylin.
cli-column-dimension = Ulottuvuus
cli-column-theme = Teema
cli-column-points = Pisteet
cli-column-target = Tavoite
cli-column-change = Muutos
cli-column-word = Sanoin
cli-column-answered = Vastattu
cli-column-level = Taso
cli-withheld = ei näytetä
cli-word-composition = { $word } (vain mukana olevat väittämät muuttuivat)
cli-compare-title = { $name }: { $from } → { $to }
cli-compare-parts = Näytetty kokonaisluku muuttui { $change } pistettä: { $parts }.

# Tiedostot
cli-check-good = { $questionnaire }: { $items ->
    [one] yksi väittämä
   *[other] { $items } väittämää
 }, ei virheitä.
cli-check-problems = { $count ->
    [one] Yksi virhe.
   *[other] { $count } virhettä.
 }
cli-check-folder = { $file } on kansio. Anna kyselytiedosto.
cli-check-not-text = { $file }, rivi { $line }: tiedosto ei ole UTF-8-tekstiä. Tallenna se UTF-8-muodossa.
cli-inspect-integrity = Eheys
cli-inspect-whole = ehjä
cli-inspect-damaged = vioittunut
cli-inspect-format = Tiedostomuoto
cli-inspect-written-by = Viimeksi kirjoittanut Mitta
cli-inspect-rounds = Kierroksia
cli-inspect-answers = Vastauksia
cli-inspect-comments = Kommentteja
cli-inspect-evidence = Näyttöjä
cli-inspect-replies = Vastauksia muihin osiin
cli-inspect-kpis = Tunnuslukuja
cli-inspect-moments = Palveluhetkiä
cli-inspect-sheets = Vastaajia
cli-inspect-ideas = Ideoita
cli-inspect-actions = Toimia
cli-inspect-events = Tapahtumia

# Komentorivi: yksi luku vastauksiin asti
cli-about-explain = Näyttää, miten yksi luku syntyy, vastauksiin asti
cli-about-ideas = Näyttää ideat, niiden tilan, arviot ja sen, mitä luvut ovat tehneet
cli-arg-figure = overall (kokonaisluku), ulottuvuus (length, breadth, depth, enablers) tai teema, esimerkiksi L1
cli-value-figure = LUKU
cli-unknown-figure = Lukua ”{ $name }” ei ole. Luvut ovat: { $list }.
cli-column-item = Väittämä
cli-column-answer = Vastaus
cli-column-weight = Paino
cli-column-product = Tulo
cli-column-counted = Laskettu
cli-column-logarithm = ln
cli-answer-na = ei koske
cli-answer-dk = en tiedä
cli-explain-figure = { $name }: { $value }, taso { $level }
cli-explain-in-progress = Kesken: luku voi vielä muuttua, koska kierros on auki ja osa luvun väittämistä on vastaamatta.
cli-explain-overall-rule = Kokonaisluku: kunkin ulottuvuuden pisteistä, vähintään yhdestä, otetaan luonnollinen logaritmi (ln) ja kerrotaan se painolla.
cli-explain-overall-sum =
    { $sum } / { $weight } = { $mean }, ja e tähän potenssiin on { $value }.
    Laskettujen pisteiden tavallinen keskiarvo on { $arithmetic }: epätasapaino vie { $imbalance } pistettä.
cli-explain-dimension-rule = { $name }: kunkin teeman pisteet kerrotaan painolla, ja summa jaetaan niiden teemojen painolla, joilla on luku.
cli-explain-theme-rule = { $name }: kunkin vastauksen pisteet (25 tasolta) kerrotaan painolla, ja summa jaetaan vastattujen väittämien painolla.
cli-explain-quotient = { $sum } / { $counted } = { $value }
cli-explain-coverage = Luvullisilla teemoilla on { $counted } / { $applicable } soveltuvasta painosta ({ $share }); tarvitaan kaksi kolmasosaa.
cli-explain-completeness = Vastatuilla väittämillä on { $counted } / { $applicable } soveltuvasta painosta ({ $share }); tarvitaan puolet.
cli-explain-share = taso { $level } tai ylempi { $share }
cli-explain-stage = Vaihe { $stage }, vastattujen väittämien painosta: { $shares }. Vaiheeseen tarvitaan yli 50 % sen omalla tasolla ja yli 85 % sitä alemmalla.
cli-explain-path =
    { $raises ->
        [one] Yksi nosto vaiheeseen { $next }: { $plan }.
       *[other] { $raises } nostoa vaiheeseen { $next }: { $plan }.
    }
cli-explain-change = Kierroksesta { $round }, molemmilla kierroksilla vastatuista väittämistä: { $before } → { $after }, { $difference } pistettä.
cli-explain-no-change = Kierroksesta { $round }: muutosta ei näytetä, koska toista luvuista ei näytetä.
cli-explain-nothing-moved = Mikään taso ei muuttunut.
cli-explain-moved = Muuttuneet tasot: { $list }.
cli-explain-real = Sanoin: { $word }. Ero on vähintään { $margin } pistettä, ja jokin taso muuttui.
cli-explain-noise = Sanoin: { $word }. Muutoksen sana vaatii vähintään { $margin } pistettä ja muuttuneen tason.

# Kyselyn versiot
cli-about-move = Siirtää avoimen kierroksen kyselyn uudempaan versioon
cli-arg-as = Vain kokeilu: kierroksen vastaukset uudemman version rakenteessa, esimerkiksi mitta-main@2.0
cli-value-as = VERSIO
cli-arg-to = Uudempi versio, esimerkiksi mitta-main@2.0
cli-value-to = VERSIO
cli-arg-dry-run = Vain näyttää, mikä säilyisi
cli-as-unknown = Kierroksen { $round } kysely on { $questionnaire }, eikä siitä ole muutostaulukkoa versioon { $to }.
cli-compare-changes = Mikä kyselyssä muuttui:
cli-compare-parts-like = Vertailukelpoisista väittämistä laskettu kokonaisluku muuttui { $change } pistettä: { $parts }.
cli-move-open-first = Avaa kierros ensin: mitta-cli open.
cli-move-same = Kierroksen { $round } kysely on jo { $questionnaire }.
cli-moved = Kierros { $round } siirretty: { $from } → { $to }
cli-would-move = Kierros { $round } siirtyisi: { $from } → { $to }. Mitään ei muutettu.

# Komentorivi: kyselyt ja niiden versiot
cli-about-questionnaires = Luettelee kyselyt: mukana tulevat ja omat
cli-about-diff = Näyttää, mitä kyselyn kahden version välillä muuttui
cli-arg-questionnaires = Omien kyselyjen kansio; muuten asetusten kansio
cli-value-questionnaires = KANSIO
cli-arg-strict = Tarkistaa myös kirjoitusohjeet: pituudet, sanat, portaat
cli-arg-older = Vanhempi versio, esimerkiksi mitta-main@1.0, tai sen tiedosto
cli-value-older = VANHA
cli-arg-newer = Uudempi versio tai sen tiedosto
cli-value-newer = UUSI
cli-check-good-form = { $questionnaire }: { $items ->
    [one] yksi kysymys
   *[other] { $items } kysymystä
 }, ei virheitä.
cli-check-good-kpi = { $questionnaire }: { $items ->
    [one] yksi tunnusluku
   *[other] { $items } tunnuslukua
 }, ei virheitä.
cli-check-good-changes = { $questionnaire }: muutostaulukko, { $items } riviä, ei virheitä.
cli-column-id = Tunnus
cli-column-version = Versio
cli-column-title = Nimi
cli-column-items = Kysymyksiä
cli-column-minutes = Minuutteja
cli-column-origin = Alkuperä
cli-origin-shipped = mukana
cli-origin-own = oma
cli-questionnaires-faulty = { $file }: { $count ->
    [one] yksi virhe
   *[other] { $count } virhettä
 }, joten tiedosto ei ole käytössä. Virheet näyttää: mitta-cli check
cli-diff-order = { $older } on uudempi kuin { $newer }. Annetaan vanhempi versio ensin.
cli-diff-not-questionnaire = { $file } ei ole pisteytettävä kysely, joten sen versioita ei verrata.
cli-diff-title = { $from } → { $to }
cli-column-comparable = Vertailukelpoisia

# Komentorivi: vastaajat
cli-about-export = Kirjoittaa lomakkeen kyselyohjelmalle tai taulukoksi
cli-about-import = Ottaa mukaan vastaukset tiedostosta: LimeSurvey, ODK, SurveyJS tai taulukko
cli-about-reveal = Avaa vastaajien tulokset; avattua ei voi enää sulkea
cli-about-unlock = Päättää kannettavan kierron ilman sen PIN-koodia
cli-about-crowd = Näyttää, mitä vastaajat sanovat
cli-arg-to-form = Muoto: limesurvey, xlsform, surveyjs, csv tai xlsx
cli-arg-side = Keneltä kysytään: staff (oma henkilöstö), customers (asiakkaat) tai partners (kumppanit)
cli-arg-side-of = Kenen vastauksia: staff, customers tai partners; ilman valitsinta oman henkilöstön
cli-arg-any-format = Minkä tekemä tiedosto on: auto, limesurvey, xlsform, surveyjs, csv tai xlsx; ilman valitsinta tunnistetaan
cli-arg-form-file = Lomakkeen tiedosto; vanha korvataan
cli-arg-responses = Vastaukset: tekstitaulukko, työkirja tai JSON
cli-arg-map = Saraketiedosto: mitä kukin sarake on
cli-arg-dry-import = Vain näyttää, mitä otettaisiin mukaan
cli-value-to-form = MUOTO
cli-value-side = KENELTÄ
cli-value-side-of = KENEN
cli-value-any-format = MUOTO
cli-value-form-file = LOMAKE
cli-value-responses = VASTAUKSET
cli-value-map = SARAKKEET
cli-form-saved = Lomake tallennettu: { $file }, { $count ->
    [one] yksi kysymys
   *[other] { $count } kysymystä
 }
cli-imported = { $count ->
    [0] Uusia vastauksia ei ollut, eikä mitään muutettu.
    [one] Yhden vastaajan vastaukset otettiin mukaan.
   *[other] { $count } vastaajan vastaukset otettiin mukaan.
 }
cli-import-would = { $count ->
    [0] Uusia vastauksia ei ole.
    [one] Yhden vastaajan vastaukset otettaisiin mukaan. Mitään ei muutettu.
   *[other] { $count } vastaajan vastaukset otettaisiin mukaan. Mitään ei muutettu.
 }
cli-import-known = Jo mukana: { $count }
cli-import-incomplete = Lähettämättä jääneitä lomakkeita: { $count }
cli-import-unanswered = Rivejä ilman vastauksia: { $count }
cli-import-rejected = Rivejä, joita ei oteta mukaan: { $count }
cli-import-backup = Kopio aiemmasta: { $file }
cli-revealed = Kierros { $round }: { $count ->
    [one] yhden vastaajan tulokset avattu.
   *[other] { $count } vastaajan tulokset avattu.
 }
cli-unlocked = Kierros { $round }: kannettava ei enää kierrä. Kesken jäänyt vastaus hylättiin, jätetyt ovat tallessa.
cli-not-locked = Kierros { $round }: kannettava ei ole kierrossa. Mitään ei muutettu.
cli-crowd-title = { $name }, kierros { $round }: vastaajat
cli-side = { $name }: vastanneita { $answered }
cli-side-of = { $name }: vastanneita { $answered }, kutsuttuja { $invited }
cli-column-figure = Luku
cli-column-value = Arvo
cli-column-interval = Väli
cli-column-people = Vastaajia
cli-recommendation = suositteluluku
cli-interval = { $low }–{ $high }
cli-ideas-title = { $name }, kierros { $round }: ideat
cli-ideas-idea = Idea lyhyesti
cli-ideas-from = Keneltä
cli-ideas-round = Kierros
cli-ideas-status = Tila
cli-ideas-theme = Teema
cli-ideas-medians = Mediaanit
cli-ideas-since = Teeman luku
cli-ideas-scales = Mediaanit 0–4 vähintään kolmelta arvioijalta: { $list }. Tähti kertoo, että arviot ovat hajallaan: siitä kannattaa keskustella.
cli-ideas-no-cause = Teeman luku on laskettu idean kierroksesta tähän kierrokseen vertailukelpoisista väittämistä. Se ei kerro syytä.
cli-adopted = { $file }: { $questionnaire }, { $count ->
    [one] yksi kysymys
   *[other] { $count } kysymystä
 }.
cli-adopt-own = Tämä on jo kyselytiedosto. Sen voi tarkistaa: mitta-cli check
cli-adopt-nothing = Tästä lomakkeesta ei voida kysyä mitään. Mitään ei kirjoitettu.
cli-about-actions = Näyttää, mitä on luvattu ja miten kävi, tai lisää ja muuttaa toimia
cli-arg-add = Lisää kierrokselle toimen: mitä tehdään
cli-arg-set = Muuttaa tämän numeron toimen
cli-arg-remove = Poistaa tämän numeron toimen
cli-arg-what = Mitä tehdään
cli-arg-owner = Rooli, joka vastaa toimesta
cli-arg-person = Henkilön nimi, jos halutaan; ei näy raportissa, ellei niin valita
cli-arg-due = Päivä, johon mennessä toimi on tehty
cli-arg-theme = Sen teeman tunnus, jonka luvun pitää liikkua; tyhjä ottaa sen pois
cli-arg-kpi-code = Sen tunnusluvun tunnus, jonka pitää liikkua; tyhjä ottaa sen pois
cli-arg-state = Tilanne: not_started, in_progress, done tai not_done
cli-arg-reason = Miksi toimi jää tekemättä
cli-value-add = TEKSTI
cli-value-set = NUMERO
cli-value-remove = NUMERO
cli-value-what = TEKSTI
cli-value-owner = ROOLI
cli-value-person = NIMI
cli-value-due = VVVV-KK-PP
cli-value-theme = TUNNUS
cli-value-kpi-code = TUNNUS
cli-value-state = TILANNE
cli-value-reason = TEKSTI
cli-actions-title = { $name }, kierros { $round }: toimet
cli-actions-number = Nro
cli-actions-round = Kierros
cli-actions-theme = Teema
cli-actions-kpi = Mittari
cli-actions-since = Teeman luku
cli-actions-no-cause = Teeman luku kulkee toimen kierroksesta tähän kierrokseen vertailukelpoisista väittämistä. Luku ei kerro syytä.
cli-unknown-action = Tointa { $number } ei ole.
cli-unknown-theme = { $code } ei ole kierroksen { $round } teema.
cli-bad-action-none = Toimen tiedot tarvitsevat valitsimen --add tai --set.
cli-bad-action-what = Toimi tarvitsee sanat: mitä tehdään.
cli-bad-action-reason = Tekemättä jäävä toimi tarvitsee valitsimen --reason.
