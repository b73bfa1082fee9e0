# Mitä kyselytiedostossa voi olla vialla
catalog-file-too-large = Tiedosto on suurempi kuin { $kilobytes } kt, eikä sitä lueta.
catalog-syntax-duplicate-key = Avain on jo samassa taulukossa.
catalog-syntax-unclosed = Tässä avattu sulku jää sulkematta.
catalog-syntax-missing-value = Avaimen jäljestä puuttuu arvo.
catalog-syntax-missing-equals = Avaimen ja arvon välistä puuttuu yhtäsuuruusmerkki.
catalog-syntax-missing-comma = Tämän edeltä puuttuu pilkku.
catalog-syntax-extra-comma = Pilkkuja on yksi liikaa.
catalog-syntax-unquoted = Teksti kirjoitetaan lainausmerkkien väliin: "…".
catalog-syntax-bad-text = Teksti ei pääty lainausmerkkiinsä, tai sen kenoviivan jäljessä on väärä merkki.
catalog-syntax-bad-number = Tämä ei ole luku.
catalog-syntax-bad-key = Avaimessa voi olla vain kirjaimia a–z, numeroita sekä merkkejä _ ja -.
catalog-syntax-too-deep = Taulukoita tai luetteloita on liian monta sisäkkäin.
catalog-syntax-unexpected = Tämä ei kuulu tähän.
catalog-unknown-format = Muotoa { $found } ei tunneta. Tämä ohjelma lukee muotoa 1.
catalog-missing-key = Avain ”{ $key }” puuttuu.
catalog-unknown-key = Avainta ”{ $key }” ei tunneta tässä.
catalog-wrong-type = Avaimen ”{ $key }” arvon pitäisi olla { $expected }, mutta se on { $found }.
catalog-unknown-choice = ”{ $value }” ei käy tähän. Mahdollisia ovat: { $allowed }.
catalog-out-of-range = Avaimen ”{ $key }” arvon pitäisi olla kokonaisluku väliltä { $least }–{ $most }.
catalog-bad-weight = Painon pitää olla suurempi kuin 0.
catalog-bad-code = ”{ $code }” ei ole tunnus. Tunnus alkaa kirjaimella, ja siinä on enintään 40 merkkiä: kirjaimia a–z ja A–Z, numeroita sekä merkkejä _ ja -.
catalog-bad-version = ”{ $text }” ei ole versio. Versio kirjoitetaan näin: 1.0.
catalog-bad-date = ”{ $text }” ei ole päivämäärä. Päivämäärä kirjoitetaan näin: 2026-11-17.
catalog-bad-reference = ”{ $text }” ei nimeä kyselyn versiota. Se kirjoitetaan näin: mitta-main@1.0.
catalog-bad-step = ”{ $code }” ei ole teeman askel. Teeman L1 askel tasolta 0 tasolle 1 kirjoitetaan näin: L1.01.
catalog-duplicate-code = Tunnus ”{ $code }” on jo käytössä rivillä { $line }.
catalog-unknown-dimension = Ulottuvuutta ”{ $code }” ei ole.
catalog-unknown-theme = Teemaa ”{ $code }” ei ole.
catalog-unknown-item = Kysymystä ”{ $code }” ei ole.
catalog-unknown-questionnaire = Kyselyä { $label } ei ole.
catalog-entries-beside-picks = Kun kysely poimii kysymyksensä toisesta kyselystä, siinä ei voi olla omaa kohtaa ”{ $key }”.
catalog-theme-without-items = Teemassa ”{ $code }” ei ole kysymyksiä.
catalog-dimension-without-themes = Ulottuvuudessa ”{ $code }” ei ole teemoja.
catalog-dimension-missing = Ulottuvuus ”{ $code }” puuttuu. Pituus, leveys ja syvyys tarvitaan kaikki.
catalog-too-many-entries = Kohtia ”{ $key }” on enemmän kuin { $most }.
catalog-level-count = Kysymyksellä on viisi tasoa, mutta tässä niitä on { $found }.
catalog-levels-alike = Taso { $second } sanoo saman kuin taso { $first }.
catalog-levels-on-scale = Kuvatut tasot ovat vain kysymyksellä, jonka asteikko on ”anchored”.
catalog-reverse-anchored = Kysymystä, jolla on kuvatut tasot, ei voi kääntää.
catalog-always-applies = Kysymys ”{ $code }” koskee kaikkia, joten siihen ei voi vastata NA.
catalog-empty-text = Teksti on tyhjä.
catalog-untranslated = Teksti on sama suomeksi ja englanniksi.
catalog-text-too-long = Tekstissä on { $found } merkkiä; tähän mahtuu enintään { $most }.
catalog-forbidden-character = Tekstissä on merkki, joka ei näy ({ $name }).
catalog-more-problems = { $count ->
    [one] Yhtä virhettä ei näytetä.
   *[other] Vielä { $count } virhettä ei näytetä.
}
catalog-did-you-mean = { $problem } Tarkoititko ”{ $suggestion }”?
catalog-found-text = teksti
catalog-found-whole = kokonaisluku
catalog-found-number = luku
catalog-found-flag = true tai false
catalog-found-date = päivämäärä
catalog-found-list = luettelo
catalog-found-table = taulukko

# Lohkot
catalog-line-too-long = Tällä rivillä on yli { $most } tavua, eikä tiedostoa lueta.
catalog-too-many-files = Omia kyselytiedostoja luetaan enintään { $most }; tätä ja sen jälkeisiä ei lueta.
catalog-too-few = Kohdassa ”{ $key }” tarvitaan vähintään { $least }.
catalog-not-finite = Avaimen ”{ $key }” arvon pitää olla tavallinen luku.
catalog-unknown-section = Osiota ”{ $code }” ei ole.
catalog-unknown-column = Taulukossa ei ole saraketta ”{ $code }”.
catalog-unknown-asked = Tunnuksella ”{ $code }” ei kysytä mitään tällä kierroksella.
catalog-several-meanings = Sarakkeesta voi tulla vain yksi asia: { $keys }.
catalog-unknown-question = Kysymystä ”{ $code }” ei ole tässä tiedostossa.
catalog-unknown-scale = Asteikkoa ”{ $code }” ei ole.
catalog-unknown-audience = Vastaajajoukkoa ”{ $code }” ei ole tässä kyselyssä.
catalog-unknown-kpi = Tunnuslukua ”{ $code }” ei ole.
catalog-unknown-mirror = ”{ $code }” ei ole minkään kyselyn teema eikä väittämä.
catalog-section-without-questions = Osiossa ”{ $code }” ei ole kysymyksiä.
catalog-nobody-answers = Vastaajat puuttuvat. Vähintään yksi tarvitaan: own, staff tai customers.
catalog-other-scale = Asteikko ”{ $code }” on toista lajia: nimettyjä kohtia (labels) käyttävät lajit ”levels” ja ”points”, ääripäitä (least, most) laji ”rating”.
catalog-limits-crossed = Suurimman luvun pitää olla suurempi kuin pienimmän.
catalog-choice-source = Vaihtoehdot tulevat tasan yhdestä paikasta: ”options”, ”own_list” tai ”options_from”.

# Versiot ja muutostaulukot
catalog-version-order = Muutostaulukon ”from” on vanhempi versio ja ”to” uudempi.
catalog-row-shape =
    { $kind ->
        [split] Rivi ”split” nimeää yhden kohdan ”from” ja vähintään kaksi kohtaa ”to”.
        [merged] Rivi ”merged” nimeää vähintään kaksi kohtaa ”from” ja yhden kohdan ”to”.
        [retired] Rivi ”retired” nimeää yhden kohdan ”from”, ja ”to” on tyhjä.
        [new] Rivi ”new” nimeää yhden kohdan ”to”, ja ”from” on tyhjä.
       *[other] Rivi ”{ $kind }” nimeää yhden kohdan ”from” ja saman kohdan ”to”.
    }
catalog-misfit-other-code = ”{ $code }”: rivillä ”{ $kind }” tunnus säilyy samana.
catalog-misfit-identical = ”{ $code }” on merkitty ”{ $kind }”, mutta se on kummassakin versiossa sama.
catalog-misfit-still-asked = ”{ $code }” on merkitty ”{ $kind }”, mutta uudempi versio kysyy sen yhä.
catalog-misfit-asked-before = ”{ $code }” on merkitty ”{ $kind }”, mutta jo vanhempi versio kysyy sen. Tunnusta ei anneta toiselle asialle.
catalog-misfit-scale = ”{ $code }” on merkitty ”{ $kind }”, mutta sen asteikko on toinen. Silloin laji on ”rescaled”.
catalog-misfit-theme = ”{ $code }” on merkitty ”{ $kind }”, mutta sen teema on toinen. Silloin laji on ”moved”.
catalog-misfit-weight = ”{ $code }” on merkitty ”{ $kind }”, mutta sen paino on toinen. Silloin laji on ”moved”.
catalog-misfit-levels = ”{ $code }” on merkitty ”{ $kind }”, mutta sen tasojen sanat ovat toiset. Silloin laji on ”reworded” tai ”rescaled”.
catalog-misfit-words = ”{ $code }” on merkitty ”{ $kind }”, mutta sen sanat ovat toiset. Silloin laji on ”reworded” tai ”rescaled”.
catalog-not-in-version = Versiossa { $label } ei ole kohtaa ”{ $code }”.
catalog-listed-twice = ”{ $code }” on jo rivillä { $line }.
catalog-not-listed-scale = ”{ $code }” puuttuu luettelosta, vaikka sen asteikko on toinen.
catalog-not-listed-theme = ”{ $code }” puuttuu luettelosta, vaikka sen teema on toinen.
catalog-not-listed-weight = ”{ $code }” puuttuu luettelosta, vaikka sen paino on toinen.
catalog-not-listed-levels = ”{ $code }” puuttuu luettelosta, vaikka sen tasojen sanat ovat toiset.
catalog-not-listed-words = ”{ $code }” puuttuu luettelosta, vaikka sen sanat ovat toiset.
catalog-not-listed-old = ”{ $code }” puuttuu luettelosta, vaikka sitä ei enää kysytä.
catalog-not-listed-new = ”{ $code }” puuttuu luettelosta, vaikka sitä ei ole ennen kysytty.
catalog-map-misplaced = Muunnos ”map” kuuluu vain riville ”rescaled”.
catalog-map-falls = Muunnoksen ”b” pitää olla suurempi kuin 0.
catalog-bridge-misplaced = Silta ”bridge” kuuluu vain riville ”split” tai ”merged”.
catalog-id-taken = Tunnus ”{ $id }” on varattu. Oma kysely tarvitsee oman tunnuksen.
catalog-version-taken = { $label } on jo tiedostossa { $file } toisensisältöisenä. Julkaistu versio ei muutu: muutettu kysely on uusi versio.
catalog-changes-missing = Versiolta { $label } puuttuu muutostaulukko, joka kertoo, mitä on muuttunut versiosta { $before }.

# Kirjoitusohjeet
catalog-style-long-name = Nimessä on { $found } sanaa; enintään { $most } on sopivasti.
catalog-style-long-question = Kysymyksessä on { $found } sanaa; enintään { $most } on sopivasti.
catalog-style-long-level = Tason kuvauksessa on { $found } sanaa; enintään { $most } on sopivasti.
catalog-style-long-item = Kysymyksessä ja sen tasoissa on yhteensä { $found } sanaa; enintään { $most } on sopivasti.
catalog-style-vague-word = Sanaa ”{ $word }” ei voi näyttää toteen. Kerrotaan, mitä tehdään ja missä.
catalog-style-jargon = ”{ $word }” on ammattikieltä. Käytetään arkista sanaa.
catalog-style-spoken-to = ”{ $word }” puhuttelee vastaajaa. Oman väen kysely on passiivissa.
catalog-style-several-clauses = Tason kuvaus on yksi virke, jossa on enintään kaksi päälausetta.
catalog-style-no-ladder = Tasojen 3 ja 4 kuvaus alkaa sanoilla ”{ $opening }”, jotta näkyy, että alempi taso pitää paikkansa.
catalog-style-early-ladder = ”{ $opening }” kuuluu vasta tasojen 3 ja 4 alkuun.
catalog-style-exclamation = Huutomerkkiä ei käytetä.
