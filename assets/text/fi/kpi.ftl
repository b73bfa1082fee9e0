# Tunnusluvut ja mitä ne kysyvät
kpi-better-up = suurempi on parempi ↑
kpi-better-down = pienempi on parempi ↓
kpi-target-met = Tavoite on saavutettu.
kpi-target-missed = Tavoite on saavuttamatta.
kpi-target-unknown = Tavoite on asetettu, arvoa ei ole vielä.
kpi-rose-better = Noussut, eli parempaan suuntaan.
kpi-rose-worse = Noussut, eli huonompaan suuntaan.
kpi-fell-better = Laskenut, eli parempaan suuntaan.
kpi-fell-worse = Laskenut, eli huonompaan suuntaan.
kpi-silent = Ero edelliseen kierrokseen on alle viisi prosenttia: suuntaa ei kerrota.
kpi-unknown = Suunta näkyy, kun arvo on myös edelliseltä kierrokselta.
kpi-empty = Arvoa ei ole vielä.
kpi-fact-target = tavoite { $value }
kpi-fact-before = ennen { $value }
kpi-fact-none = ei arvoa
kpi-side = { $name }: { $facts }
kpi-note =
    ”{ $kpi }” { $how ->
        [met] on tavoitteessa
        [missed] jää tavoitteesta
        [rose] on noussut
       *[fell] on laskenut
    }, vaikka oma arvio on { $score ->
        [high] korkea
       *[low] matala
    }: { $text }
kpi-no-score = Luvut eivät vaikuta pisteisiin. Sääntö kysyy, se ei tuomitse.
kpi-asks = { $count ->
    [one] Yksi luku kysyy jotakin
    [2] Kaksi lukua kysyy jotakin
    [3] Kolme lukua kysyy jotakin
   *[other] { $count } lukua kysyy jotakin
 }
kpi-asks-open = Avaa luvut

# Lukujen sivu
kpi-card = Luvut { $round }
kpi-paste = Liitä…
kpi-figure = Luku
kpi-before = Ennen
kpi-target = Tavoite
kpi-says = Mitä luku sanoo
kpi-source = Lähde
kpi-note-field = Huomautus
kpi-themes = Teemat
kpi-unit = { $unit }, { $better }
kpi-field-value = { $kpi }, { $round }, { $unit }
kpi-field-target = { $kpi }, tavoite { $round }, { $unit }
kpi-field-source = { $kpi }, lähde { $round }
kpi-field-note = { $kpi }, huomautus { $round }
kpi-every-round = Näytä kaikki { $count } aiempaa kierrosta
kpi-newest-rounds = Näytä kolme uusinta kierrosta
kpi-earlier = { $round }: { $value }
kpi-bad-number = Tähän sopii luku, esimerkiksi 12,5. Aiempi on tallessa.
kpi-bad-unit = Luvun yksikkö on { $unit }, ei prosentti.
kpi-bad-figure = Tällaista lukua ei ole.
kpi-bad-twice = Sama luku on jo rivillä { $line }.
kpi-asks-title = Luvut ja oma arvio
kpi-asks-none = Mikään luku ei ole ristiriidassa oman arvion kanssa.
kpi-assessment = Oma arvio
kpi-book = Luku
kpi-every-rule = Näytä loput { $count } vertailua
kpi-asking-rules = Näytä vain ne, jotka kysyvät
kpi-clear = Ei ristiriitaa
kpi-not-evaluable = Ei voida vielä sanoa

# Liittäminen taulukosta
kpi-paste-title = Liitä lukuja kierrokselle { $round }
kpi-paste-text = Taulukosta kopioidut rivit liitetään tähän: tunnus tai nimi, arvo ja halutessa tavoite, lähde ja huomautus. Tyhjä solu jättää ennalleen sen, mitä on.
kpi-paste-field = Rivit
kpi-paste-heading = Rivi { $line } on otsikko.
kpi-paste-problem = Rivi { $line }, ”{ $cell }”: { $reason }
kpi-paste-problems = { $count ->
    [one] Yksi solu jää lukematta. Sen riviä ei kirjata.
   *[other] { $count } solua jää lukematta. Niiden rivejä ei kirjata.
 }
kpi-paste-changes = { $count ->
    [0] Mikään luku ei muutu.
    [one] Yksi luku muuttuu.
   *[other] { $count } lukua muuttuu.
 }
kpi-paste-row = { $name }: { $changes }
kpi-paste-value = arvo { $from } → { $to }
kpi-paste-target = tavoite { $from } → { $to }
kpi-paste-source = lähde { $from } → { $to }
kpi-paste-note = huomautus { $from } → { $to }
kpi-paste-unchanged = Ennallaan: { $list }.
kpi-paste-save = { $count ->
    [one] Kirjaa yksi luku
   *[other] Kirjaa { $count } lukua
 }

# Luvut raportissa
kpi-found-contradictions = { $count ->
    [one] { $kpi } on ristiriidassa oman arvion kanssa
    [2] Kaksi lukua on ristiriidassa oman arvion kanssa
    [3] Kolme lukua on ristiriidassa oman arvion kanssa
   *[other] { $count } lukua on ristiriidassa oman arvion kanssa
 }
kpi-found-targets = { $missed ->
    [0] { $count ->
        [one] Ainoa tavoite on saavutettu
       *[other] Kaikki { $count } tavoitetta on saavutettu
    }
   *[other] { $met ->
        [0] { $count ->
            [one] Ainoa tavoite on saavuttamatta
           *[other] Yhtäkään { $count } tavoitteesta ei ole saavutettu
        }
       *[other] Tavoitteista on saavutettu { $met } / { $count }
    }
 }
kpi-found-moved = { $worse ->
    [0] Parempaan suuntaan meni { $better }, huonompaan ei yksikään
   *[other] { $better ->
        [0] Huonompaan suuntaan meni { $worse }, parempaan ei yksikään
       *[other] Parempaan suuntaan meni { $better }, huonompaan { $worse }
    }
 }
kpi-found-nothing = Luvut eivät näytä vielä suuntaa
