# Omat kyselyt: luettelo, tiedosto ennen käyttöä
own-title = Kyselyt
own-own = Omat
own-none = Ei vielä yhtään. Lisää tiedosto tai muokkaa alla olevaa kyselyä.
own-shipped = Mitan mukana
own-folder = Omat kyselyt ovat tiedostoina kansiossa { $folder }
own-folder-title = Omien kyselyiden kansio
own-not-yet = Kansio luodaan, kun ensimmäinen kysely otetaan käyttöön.
own-gone = Kansiota ei enää ole. Etsi se tai valitse toinen.
own-choose = Valitse kansio…
own-usual = Tavallinen kansio
own-again = Lue uudelleen
own-row-items = { $label } · { $items ->
    [one] yksi väittämä
   *[other] { $items } väittämää
 } · noin { $minutes ->
    [one] minuutti
   *[other] { $minutes } minuuttia
 }
own-row-questions = { $label } · { $items ->
    [one] yksi kysymys
   *[other] { $items } kysymystä
 } · noin { $minutes ->
    [one] minuutti
   *[other] { $minutes } minuuttia
 }
own-row-kpis = { $label } · { $items ->
    [one] yksi tunnusluku
   *[other] { $items } tunnuslukua
 } · noin { $minutes ->
    [one] minuutti
   *[other] { $minutes } minuuttia
 }
own-faulty = { $file }: { $count ->
    [one] yksi ongelma
   *[other] { $count } ongelmaa
 }, ei käytössä
own-unread = Tiedostoa { $file } ei voitu lukea: { $reason }.
own-is-folder = { $file } on kansio. Valitse kyselytiedosto.
own-not-text = { $file } ei ole UTF-8-tekstiä riviltä { $line } alkaen. Tallenna se tekstieditorissa UTF-8-muotoon.
own-add-title = Lisää kysely
own-preview-title = Kysely ennen käyttöönottoa
own-only-changes = Tämä tiedosto on muutostaulukko. Valitse kysely, johon se kuuluu; vieressä oleva taulukko tulee mukana.
own-in-use = Tämä kysely on jo käytössä.
own-replaces = Tiedoston { $file } sisältö on nyt toinen. Se korvataan. Jo aloitetut kierrokset pitävät kyselyn, jolla ne aloitettiin.
own-changes = Erot versioon { $from }
own-theme = { $name } · { $items ->
    [one] yksi väittämä
   *[other] { $items } väittämää
 }
own-weight = Paino { $weight }
own-take = Ota käyttöön
own-take-replacing = Korvaa ja ota käyttöön
own-another = Valitse toinen tiedosto…
problem-place = { $file }, rivi { $line }, merkki { $column }
error-own-invalid = Kysely ei kelpaa: { $count ->
    [one] yksi ongelma
   *[other] { $count } ongelmaa
 }. Mitään ei otettu käyttöön. Ensimmäinen on rivillä { $line }: { $reason }
error-own-invalid-whole = Kysely ei kelpaa. Mitään ei otettu käyttöön. { $reason }
error-own-not-put = Tiedostoa { $file } ei voitu kirjoittaa kansioon { $folder }: { $reason }. Kansio on ennallaan. Valitse toinen kansio valikosta Työkalut, Kyselyt, ja yritä uudelleen.
own-adopted = Lomakkeen on tehnyt { $program }. Siitä tulee oma osa, jossa kysytään alla olevat kysymykset.
own-who-own = Organisaatio itse
own-who-staff = Oma henkilöstö
own-who-customers = Asiakkaat
own-left-behind = { $count ->
    [0] Kaikki siinä siirtyy mukaan.
    [one] Yksi asia ei siirry mukaan
   *[other] { $count } asiaa ei siirry mukaan
 }
error-own-no-form = Tiedostoa ei oteta käyttöön, eikä mitään muutettu. { $why }
error-own-asks-nothing = Tästä lomakkeesta ei voida kysyä mitään. Mitään ei otettu käyttöön.
toast-own-taken = Otettu käyttöön: { $title }
extent-own = Oma kysely
extent-which = Mikä kysely
dialog-path-choose = Valitse

# Kyselyn muokkaaminen
adapt-own-title = { $title }, oma versio
adapt-begin = Muokkaa: { $title }…
adapt-unfinished = ”{ $title }” on muokattavana eikä vielä käytössä.
adapt-go-on = Jatka muokkaamista
adapt-title = Oma versio: { $base }
adapt-whole = Koko kysely
adapt-in-view = Mitä näytetään
adapt-whole-text = Valitse luettelosta väittämä, joka jätetään pois tai jonka sanoja muutetaan. Tunnukset ja muutostaulukko syntyvät itsestään. Muutosten syyt kysytään tässä, kerran kustakin muutoksen lajista.
adapt-title-field = Nimi
adapt-minutes = Minuutteja
adapt-in-finnish = { $name }, suomeksi
adapt-in-english = { $name }, englanniksi
adapt-was = Ennen: { $text }
adapt-unnamed = Uusi nimetön väittämä
adapt-is-left-out = pois
adapt-is-new = uusi
adapt-is-changed = muutettu
adapt-problems = { $count ->
    [one] yksi ongelma
   *[other] { $count } ongelmaa
 }
adapt-add = Lisää väittämä: { $theme }
adapt-add-here = Lisää väittämä tähän teemaan
adapt-leave-out = Jätä pois
adapt-remove = Poista
adapt-take-back = Kysy sittenkin
adapt-restore = Palauta ennalleen
adapt-meaning = Mitä uudet sanat tarkoittavat?
adapt-means-same = Samaa asiaa. Vuosia verrataan.
adapt-means-limits = Samaa asiaa uusin rajoin. Vuosia ei verrata.
adapt-means-other = Toista asiaa. Vanha väittämä jää pois, ja tämä on uusi.
adapt-meaning-open = Valitse, tarkoittaako väittämä yhä samaa.
adapt-meaning-said = Muutostaulukko kertoo tämän.
adapt-meaning-later = Kysytään, kun sanoja on muutettu.
adapt-nothing-changed = Mitään ei ole vielä muutettu.
adapt-scale = Miten vastataan
adapt-scale-levels = Viisi kuvausta
adapt-scale-points = 1–5
adapt-scale-rating = 0–10
adapt-reverse = Suuri vastaus on pieni luku
adapt-weight = Paino
adapt-weight-text = Teeman ydinväittämän paino on 2, muiden 1.
adapt-document = Mitä on kirjattu
adapt-figure = Luku
adapt-voice = Asiakkaiden omat sanat tai teot
adapt-decision = Päätös, joka olisi muuten ollut toinen
adapt-why-reworded = Miksi uusin sanoin
adapt-why-moved = Miksi toinen paino
adapt-why-rescaled = Miksi uudet rajat
adapt-why-retired = Miksi jää pois
adapt-why-new = Miksi uusi
adapt-ready = Kaikki on kunnossa. Kyselystä tulee { $label }.
adapt-not-ready = { $count ->
    [one] Yksi ongelma estää käyttöönoton.
   *[other] { $count } ongelmaa estää käyttöönoton.
 }
adapt-later = Jatka myöhemmin
adapt-drop = Hylkää…
adapt-leave-title = Hylätäänkö oma versio?
adapt-leave-text = Kaikki siihen tehdyt muutokset häviävät. Kysely, josta se tehtiin, säilyy ennallaan.
adapt-leave-quit-text = Oma versio ei ole vielä käytössä. Jos Mitta suljetaan nyt, kaikki siihen tehdyt muutokset häviävät.
adapt-leave-drop = Hylkää
adapt-leave-quit = Hylkää ja lopeta
toast-adaptation-dropped = Oma versio hylättiin
toast-adaptation-kept = Oma versio on tallessa. Se jatkuu valikosta Työkalut, Kyselyt.
