# Paperilomake: ensimmäinen sivu
paper-title = { $name } { $version }, paperilomake
paper-description = Lomake, joka täytetään kynällä
paper-eyebrow = Paperilomake · { $date }
paper-eyebrow-staff = Paperilomake työntekijöille · { $date }
paper-eyebrow-customers = Paperilomake asiakkaille · { $date }
paper-lead =
    { $items ->
        [one] Yksi väittämä
       *[other] { $items } väittämää
    }{ $themes ->
        [one] {" "}yhdessä teemassa.
       *[other] , { $themes } teemaa.
    }
paper-organization = Organisaatio
paper-unit = Mitä yksikköä arvio koskee
paper-customers = Mitä asiakasryhmiä arvio koskee
paper-what-unit = Mitä yksiköllä tässä tarkoitetaan
paper-people = Ketkä vastasivat
paper-day = Päivä
paper-group = Asiakasryhmä
paper-need = Asiakkaan tarve
paper-how = Miten vastataan
paper-how-level = Kuvaukset etenevät tasolta toiselle. Rastitaan ylin kuvaus, johon asti kaikki pitää kokonaan paikkansa. Kahden tason väliltä valitaan alempi.
paper-how-scope = Arvio koskee viimeisiä kahtatoista kuukautta, yllä nimettyä yksikköä ja sen omia asiakkaita. Suunnitelma ei vielä ole tekemistä.
paper-how-applies = ”Ei koske meitä” rastitaan vain, kun ruudun vieressä oleva ehto täyttyy. Syy kirjoitetaan kommenttiin.
paper-how-known = ”En tiedä” tarkoittaa, ettei vastaaja näe asiaa omalta paikaltaan. Se ei ole sama kuin alin taso.
paper-how-evidence = Näytöstä kirjoitetaan, mitä se on, missä se on ja miltä ajalta. Jos mihinkään ei voi viitata, rastitaan ensimmäinen kuvaus.
paper-how-mistake = Väärä rasti korjataan täyttämällä ruutu kokonaan ja rastimalla oikea.
paper-how-codes = Reunan pienet tunnukset ovat sitä varten, että vastaukset kirjataan myöhemmin ohjelmaan.

# Paperilomake: kysymykset
paper-write = Näyttö ja kommentti
paper-mark = Kuhunkin kysymykseen rastitaan yksi ruutu. Väärä rasti korjataan täyttämällä ruutu kokonaan ja rastimalla oikea.
paper-variant = Kysymyksen { $code } tilalla, kun tämä pitää paikkansa: { $when }
paper-range = ({ $min }–{ $max })
paper-ends = 0 = { $least }, 10 = { $most }
paper-agree-least = täysin eri mieltä
paper-agree-most = täysin samaa mieltä
paper-copy = { $thing } { $number }
paper-figure = Tunnusluku
paper-figure-unit = Yksikkö
paper-value = Arvo
paper-source = Lähde
