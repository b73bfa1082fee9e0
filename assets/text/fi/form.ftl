# Jaettavat lomakkeet
form-yes = kyllä
form-no = ei
form-note = Mitä muuta teemasta on sanottavaa?
form-number = luku
form-sheet-people = Vastaukset
form-sheet-codes = Koodit
form-column-code = Koodi
form-column-question = Kysymys
form-column-answers = Mitä kirjoitetaan
form-in-words = omin sanoin
form-key = Vastaajan avain, jos sellainen on
form-key-text = merkki, joka on vain tällä vastaajalla ja kaikissa tiedostoissa sama; saa jäädä tyhjäksi
form-out-empty-list = { $code }: luettelo, josta valitaan, on tyhjä.
form-out-program = { $code }: vain ohjelma voi näyttää, mistä tässä on kyse.
form-out-twice = { $code }: toisella kysymyksellä on sama koodi.

# Miksi tiedostoa ei lueta lomakkeena
form-fault-at-row = Rivi { $row }: { $fault }
form-fault-at-sheet = Taulukko { $sheet }, rivi { $row }: { $fault }
form-fault-at-path = { $path }: { $fault }
form-fault-too-large = Tiedosto on suurempi kuin { $most } megatavua.
form-fault-unpacked = Tiedosto purkautuu yli { $most } megatavuksi.
form-fault-too-many = Rivejä tai kysymyksiä on yli { $most }.
form-fault-password = Työkirja kysyy salasanaa. Se on tallennettava ilman salasanaa.
form-fault-old = Työkirja on vuotta 2007 vanhempaa muotoa. Se on tallennettava nykyiseen muotoon.
form-fault-damaged = Tiedosto on vioittunut.
form-fault-not-utf8 = Teksti ei ole UTF-8-muotoa. Se on tallennettava UTF-8-muotoon.
form-fault-json = JSON katkeaa tai on kirjoitettu väärin.
form-fault-xml = XML katkeaa tai on kirjoitettu väärin.
form-fault-no-form = Tämä ei ole lomake, jonka on tehnyt LimeSurvey, XLSForm tai SurveyJS.
form-fault-unpaired = Ryhmällä on alku ilman loppua tai loppu ilman alkua.

# Mikä lomakkeesta jää pois
form-left = { $code } ({ $kind }): { $what }
form-left-nameless = { $kind }: { $what }
form-lost-type = mihinkään kysymykseen ei vastata täällä näin.
form-lost-note = kysymysten välisiä tekstejä ei oteta mukaan.
form-lost-calculation = laskettuja arvoja ei oteta mukaan.
form-lost-metadata = laitteen tietoja itsestään ei oteta mukaan.
form-lost-repeat = kysytään kerran eikä jokaisesta asiasta erikseen.
form-lost-nesting = ryhmästä ryhmän sisällä tulee oma osansa.
form-lost-condition = kysytään aina, ilman ehtoa.
form-lost-rule = vastauksen ehtoja ei oteta mukaan.
form-lost-required = kysymyksen voi jättää vastaamatta.
form-lost-other-text = luettelon vieressä ei ole vastausta omin sanoin.
form-lost-default = mitään vastausta ei anneta valmiiksi.
form-lost-right-answer = mikään vastaus ei ole oikea.
form-lost-drawn-order = järjestys on kaikille sama.
form-lost-list = luettelo tulee muualta eikä sitä rajata.
form-lost-media = kuvia ja ääniä ei oteta mukaan.
form-lost-setting = asetusta { $name } ei oteta mukaan.
form-lost-renamed = koodi on nyt { $to }.
form-lost-options-renamed = { $count ->
    [one] yksi vastaus sai uuden koodin.
   *[other] { $count } vastausta sai uuden koodin.
 }
form-lost-split = kysytään { $into } kysymyksenä.
form-lost-shortened = teksti oli liian pitkä, ja se katkaistiin.
form-lost-no-text = tekstiä ei ole, joten koodi on sen paikalla.
form-lost-too-few = valittavaa ei ole.
form-lost-no-room = tilaa on enintään { $most }.
form-lost-twice = toisella kysymyksellä on sama koodi.
form-lost-empty-group = ryhmällä ei ole omia kysymyksiä.
form-lost-language = tätä kieltä ei ole täällä.
form-lost-one-language = tämän kielen tekstit ovat molempien kielten paikalla, kunnes ne on käännetty.
