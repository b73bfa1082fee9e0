# Kyselyn versiot: avoimen kierroksen siirto, vanhan kierroksen kokeilu
move-kept = { $count ->
    [0] Yhdenkään väittämän vastaus ei siirry.
    [one] Yhden vastatun väittämän kaikki tiedot säilyvät.
   *[other] { $count } vastatun väittämän kaikki tiedot säilyvät.
 }
move-parts = Säilyvät vastaukset: { $list }
move-asked = Kysytään uudelleen ({ $count }): { $list }
move-lost = Jää pois ({ $count }): { $list }
move-unchanged = { $count ->
    [one] Yksi väittämä on ennallaan.
   *[other] { $count } väittämää on ennallaan.
 }
move-item = { $codes } { $name }: { $kind }
move-item-kept = { $codes } { $name }: { $kind }, vastaus säilyy
move-item-asked = { $codes } { $name }: { $kind }, kysytään
move-item-again = { $codes } { $name }: { $kind }, kysytään uudelleen
move-item-left = { $codes } { $name }: { $kind }, vastaus jää pois
move-closed = Kierros { $round } on suljettu, joten sen kysely on edelleen { $questionnaire }.
move-crowd = Kierrokseen { $round } on jo vastattu kyselyllä { $questionnaire }, joten se pysyy sillä. Uusi kierros voi alkaa uudemmalla versiolla, ja vuosia voidaan verrata.
move-reopen-first = Siirtoa varten se avataan ensin: Työkalut, Avaa kierros uudelleen.
move-none = Kierroksen { $round } kysely on { $questionnaire }, eikä siitä pääse uudempaan versioon.
dialog-move-title = Siirrä kierros { $round } uudempaan versioon
dialog-move-text = Samaa tarkoittavissa väittämissä säilyvät vastaus, varmuus, näyttö ja kommentti. Muut kysytään uudelleen. Voit kumota tämän.
dialog-move-versions = Uudempi versio
dialog-move-changes = Mikä muuttuu
dialog-move-button = Siirrä versioon { $version }
toast-round-moved = Kierros { $round } siirretty: { $from } → { $to }
tried-note = Kokeiltu versiolla { $questionnaire }: tästä ei tallenneta mitään eikä siihen verrata.
tried-mark = Kokeiltu versiolla { $questionnaire }: { $figure }
tried-column = Kokeiltu versiolla { $version }
tried-answered = Vastattuja väittämiä
tried-working = Lasketaan…
tried-failed = Vastauksista ei voi laskea lukuja tällä versiolla.
tried-from = Kierroksen { $round } vastaukset. Sen oma kysely on edelleen { $questionnaire }.
dialog-what-if-title = Entä jos kierros { $round } olisi tehty versiolla { $version }
dialog-what-if-heading = Entä jos: vanha kierros uudemmalla versiolla
dialog-what-if-none = Mitään kierrosta ei voi kokeilla: uudempaa kyselyn versiota, johon muutostaulukko johtaisi, ei ole.
dialog-what-if-round = Kokeiltava kierros
dialog-what-if-version = Versio, jolla kokeillaan
