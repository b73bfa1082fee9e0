# Palvelupolku
journey-none = Tällä kierroksella ei kysytä palvelupolkua. Sen voi valita kierroksen osista.
journey-choose-blocks = Valitse osat…
journey-closed = Kierros { $round } on suljettu. Palvelupolkua ei voi muuttaa.
journey-start = Mistä asiakkaan asia alkaa?
journey-start-add = Lisää ensimmäinen hetki
journey-copy = Kopioi edellisestä kierroksesta
journey-copy-from = Kierroksen { $round } palvelupolut tulevat tämän kierroksen polkujen perään.
journey-which = Palvelupolku
journey-customers = Asiakasryhmä
journey-customers-hint = Kenen polku tämä on
journey-need = Tarve
journey-need-hint = Mitä asiakas on hoitamassa
journey-about = Polku
journey-number = Polku { $number }
journey-new-path = Uusi polku
journey-remove-path = Poista polku ja { $moments ->
    [one] yksi hetki
   *[other] { $moments } hetkeä
 }
journey-new-moment = Uusi hetki
journey-nameless = Nimetön hetki
journey-remove-moment = Poista hetki{ $steps ->
    [0] {""}
    [one] {" "}ja yksi tie
   *[other] {" "}ja { $steps } tietä
 }
journey-add-step = Lisää tie…
journey-add-step-from = Lisää tie hetkestä { $from }
journey-step-to = Tie hetkeen { $to }
journey-remove-step = Poista tie hetkeen { $to }
journey-needs-name = Teitä voi lisätä, kun hetkellä on oma nimi.
journey-view = Näkymä
journey-graph = Kuva
journey-table = Taulukko
journey-zoom-in = Suurenna kuvaa
journey-zoom-out = Pienennä kuvaa
journey-linking = Mihin tie vie hetkestä { $from }? Valitse hetki tai peru Esc-näppäimellä.
journey-not-said = ei sanottu
journey-no-name = { $count ->
    [one] Yhdeltä hetkeltä puuttuu nimi. Luvut näkyvät, kun sillä on nimi.
   *[other] { $count } hetkeltä puuttuu nimi. Luvut näkyvät, kun jokaisella on nimi.
 }
journey-same-name = Kahdella hetkellä on nimi { $name }. Luvut näkyvät, kun kummallakin on oma nimi.
journey-lost-steps = { $count ->
    [one] Yksi tie vie hetkeen, jota ei ole. Luvut näkyvät, kun se on poistettu.
   *[other] { $count } tietä vie hetkiin, joita ei ole. Luvut näkyvät, kun ne on poistettu.
 }
journey-drop-lost = Poista irralliset tiet
journey-nothing = Ei mitään laskettavaa.
journey-of = { $part } / { $whole }
journey-before = { $round }: { $value }
journey-counted = Laskettu: { $names }
journey-counted-none = Yhtään ei laskettu mukaan.
journey-without-return = Ilman tietä takaisin: { $names }
journey-not-followed = Muiden hetket, joita kukaan ei seuraa: { $names }
journey-alt = { $moments ->
    [one] Yksi palveluhetki
   *[other] { $moments } palveluhetkeä
 }, { $own ->
    [one] yksi oma
   *[other] { $own } omaa
 }, { $measured ->
    [one] yksi mitataan
   *[other] { $measured } mitataan
 }.
journey-alt-steps = { $steps ->
    [one] Yksi tie
   *[other] { $steps } tietä
 }: { $kinds }.
journey-forward = eteenpäin
journey-sideways = sivulle
journey-back = taaksepäin
journey-exit = pois
journey-return = takaisin
journey-signs = Kuvan merkit
journey-sign-exit = tie pois
journey-sign-return = tie takaisin
journey-sign-good = tunne sitoo
journey-sign-neutral = muu tunne
journey-sign-bad = tunne ajaa pois
journey-sign-guessed = tunne on arvattu
journey-sign-measured = mitataan
journey-sign-unmeasured = ei mitata
journey-keys-new = Uusi hetki
journey-keys-step = Uusi tie valitusta hetkestä
journey-keys-walk = Hetkestä toiseen; vaihtonäppäimen kanssa siirrä hetkeä
journey-keys-edit = Muokkaa hetkeä
journey-keys-remove = Poista hetki
journey-keys-table = Kuva tai taulukko
journey-keys-zoom = Suurenna ja pienennä kuvaa
journey-key-space = Välilyönti
journey-keys-pan = Liikuta kuvaa vetämällä

# Polku raportissa
journey-found-open = Polku on kesken
journey-found-dead-ends = { $count ->
    [one] Yhdestä palveluhetkestä ei pääse eteenpäin
   *[other] { $count } palveluhetkestä ei pääse eteenpäin
 }
journey-found-gaps = { $count ->
    [one] Yhdestä siirtymästä ei vastaa kukaan
   *[other] { $count } siirtymästä ei vastaa kukaan
 }
journey-found-no-owner = { $count ->
    [one] Yhdestä palveluhetkestä ei vastaa kukaan
   *[other] { $count } palveluhetkestä ei vastaa kukaan
 }
journey-found-no-measure = { $count ->
    [one] Yhtä palveluhetkeä ei mitata
   *[other] { $count } palveluhetkeä ei mitata
 }
journey-found-guessed = { $count ->
    [one] Yksi palveluhetki on arvailun varassa
   *[other] { $count } palveluhetkeä on arvailun varassa
 }
journey-found-none = Jokaisesta palveluhetkestä pääsee eteenpäin, joku vastaa siitä ja sitä mitataan
