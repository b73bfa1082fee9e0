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
 } · noin { $minutes } minuuttia
own-row-questions = { $label } · { $items ->
    [one] yksi kysymys
   *[other] { $items } kysymystä
 } · noin { $minutes } minuuttia
own-row-kpis = { $label } · { $items ->
    [one] yksi tunnusluku
   *[other] { $items } tunnuslukua
 } · noin { $minutes } minuuttia
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
toast-own-taken = Otettu käyttöön: { $title }
extent-own = Oma kysely
extent-which = Mikä kysely
extent-about = { $items ->
    [one] yksi väittämä
   *[other] { $items } väittämää
 }, noin { $minutes } minuuttia
dialog-path-choose = Valitse
