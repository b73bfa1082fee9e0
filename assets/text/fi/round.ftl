# Vastaaminen yhdessä samalla koneella: kiertävä kannettava, arvauskierros, työpaja
hand-round-title = Kannettava kiertämään
hand-round-text = Jokainen vastaa vuorollaan yksin tällä koneella. Ikkunassa näkyy silloin vain oma vastaus: ei valikoita, ei tuloksia eikä tietä takaisin jätettyyn vastaukseen.
hand-round-sealed = Ohjelman sulkeminen tai sähkökatko ei hävitä mitään. Kun tiedosto avataan uudelleen, kierto jatkuu.
hand-round-whose = Kenen vastaukset
hand-round-staff = henkilöstö
hand-round-customers = asiakkaat
hand-round-partners = kumppanit
hand-round-asks-staff = Kysytään taustaa, kierroksen väittämiä ja ideoita.
hand-round-asks-customers = Kysytään asiakkaan näkemystä, suosittelua, tunteita ja ideoita.
hand-round-asks-partners = Kumppaneilta kysytään samat asiat kuin asiakkailta.
hand-round-again = Sama PIN-koodi uudelleen
hand-round-short = Vähintään { $least } merkkiä.
hand-round-differ = Koodit eivät ole vielä samat.
hand-round-forgotten = Vain tämä PIN-koodi päättää kierron. Se ei salaa tiedostoa.
hand-round-start = Aloita kierto
laptop-welcome-staff = Kysely henkilöstölle: jokainen vastaa yksin
laptop-welcome-customers = Kysely asiakkaille: jokainen vastaa yksin
laptop-welcome-partners = Kysely kumppaneille: jokainen vastaa yksin
laptop-language = Kieli
laptop-questions = { $count ->
    [one] Yksi kysymys.
   *[other] { $count } kysymystä.
 } Jokaisen voi ohittaa.
laptop-promise = Mitä vastauksille tapahtuu
laptop-promise-nobody = Vastaukseen ei jää nimeä, aikaa eikä vastausjärjestystä. Kun se on jätetty, ohjelma ei näytä sitä enää kenellekään, ei edes järjestäjälle.
laptop-promise-five = Tuloksia näytetään vain viiden tai useamman ihmisen ryhmistä.
laptop-promise-sealed = Kukaan ei näe tuloksia, ennen kuin kaikki tulokset avataan yhdellä kertaa.
laptop-promise-seen = Osa tuloksista on jo nähty. Tämä vastaus tulee niihin mukaan vain muiden kanssa, jotta ketään ei voi tunnistaa.
laptop-promise-words = Omin sanoin kirjoitettu säilytetään erillään muista vastauksista, ja se voidaan lukea sellaisenaan. Nimet kannattaa jättää pois.
laptop-promise-last = Vastauksia voi muuttaa, kunnes ne jätetään. Jos kannettavaan ei kosketa kolmeen minuuttiin, se peittää vastaukset.
laptop-promise-one-mind = Jos koko ryhmä vastaa samoin, ryhmän luku kertoo, mitä kukin vastasi.
laptop-begin = Aloita
laptop-finish = Jätä vastaus
laptop-hand-on = Seuraava aloittaa
laptop-leave = Järjestäjälle…
laptop-unfinished = Vastaaminen on kesken. Kenen vastaus se on?
laptop-unfinished-text = Vain aloittaja jatkaa. Muut hylkäävät vastauksen ja aloittavat tyhjästä näkemättä siitä mitään.
laptop-unfinished-mine = Omani: jatka
laptop-unfinished-other = Ei omani: hylkää ja aloita alusta
laptop-last = Kaikki on kysytty.
laptop-last-count = Vastattu { $done } / { $total }.
laptop-last-text = Ennen jättämistä voi palata ja muuttaa vastauksia. Jätettyä vastausta ohjelma ei näytä enää kenellekään.
laptop-done = Kiitos. Kannettava siirtyy seuraavalle.
laptop-done-text = Vastaus on tiedostossa, eikä siitä näytetä enää mitään.
laptop-read-only = Tiedosto on auki vain luettavaksi, joten vastata ei voi. Sulje se siellä, missä se on auki, ja käynnistä ohjelma uudelleen.
laptop-number-bad = Tämä luku ei sovi. Aiempi vastaus on tallessa.
laptop-leave-title = Poistumiseen tarvitaan PIN-koodi
laptop-leave-text = Koodin on valinnut järjestäjä. Ohjelman sulkeminen säilyttää kaiken: kun tiedosto avataan uudelleen, kierto jatkuu.
laptop-leave-begun = Vastaaminen on kesken. Kierron päättäminen hylkää vastauksen, ohjelman sulkeminen säilyttää sen.
laptop-pin = PIN-koodi
laptop-pin-wrong = { $seconds ->
    [0] PIN-koodi oli väärä. Nyt voi yrittää uudelleen.
    [one] PIN-koodi oli väärä. Uudelleen voi yrittää sekunnin kuluttua.
   *[other] PIN-koodi oli väärä. Uudelleen voi yrittää { $seconds } sekunnin kuluttua.
 }
laptop-pin-forgotten = Unohtunutta koodia ei voi selvittää. Se pitää vastaajat omissa vastauksissaan eikä salaa tiedostoa: kierron voi päättää komentoriviltä se, jolla tiedosto on, komennolla mitta-cli unlock.
laptop-end = Päätä kierto
laptop-close = Sulje ohjelma
laptop-stay = Takaisin vastaamaan
laptop-no-pin = PIN-koodia ei voitu suojata, joten kierto ei alkanut. Mitään ei muutettu. Yritä uudelleen.
laptop-nothing = Kierros ei kysy heiltä mitään. Mitään ei muutettu. Valitse toiset vastaajat tai kierroksen osat.
laptop-not-saved = Vastausta ei voitu tallentaa: { $reason }. Vastaukset ovat tallessa. Jätä ne uudelleen.

# Arvauskierros
guess-ask-title = Arvaus asiakkaiden suositteluluvusta
guess-text = Jokainen arvaa yksin ennen tulosten avaamista. Arvaus peitetään heti, eikä kumoaminen tuo sitä takaisin.
guess-count = { $count ->
    [0] Kukaan ei ole vielä arvannut.
    [one] Yksi arvaus annettu.
   *[other] { $count } arvausta annettu.
 }
guess-next = Seuraava arvaa
guess-done = Valmis
guess-what = Kuinka moni sadasta asiakkaasta enemmän antaa 9 tai 10 kuin 0–6? Jos kaikki antavat 9 tai 10, luku on 100; jos kaikki antavat 0–6, luku on −100.
guess-label = Arvaus
guess-range = – kokonaisluku −100…100
guess-bad = Arvaukseksi käy kokonaisluku −100…100.
guess-give = Anna arvaus
guess-too-late = Tulokset on avattu, joten enää ei arvata.
guess-nobody = Tällä kierroksella ei ole kerrottavia arvauksia.
guess-kept = Arvaukset ovat tallessa.
guess-sentence = Arvauksia { $count }, keskiarvo { $crowd }, mitattu { $truth }: joukko erehtyi { $miss }.
guess-below-ten = Kymmenestä arvauksesta alkaen kerrotaan myös virheen osat. Vähemmistä paljastuisivat yksittäiset arvaukset.
guess-theorem = Joukon virhe = arvaajien virheiden keskiarvo − arvausten erilaisuus
guess-theorem-numbers = { $error } = { $individual } − { $diversity } (neliöityinä pisteinä)
guess-beats = Arvaajista { $share } erehtyi enemmän kuin joukko. Erisuuntaiset virheet kumoavat toisensa.
guess-beats-not = Keskimmäinen arvaaja oli vähintään yhtä lähellä kuin joukko; enemmän erehtyi { $share } arvaajista.

# Työpaja
workshop-title = Työpaja
workshop-people = Osallistujat
workshop-people-count = { $count ->
    [one] yksi henkilö
   *[other] { $count } henkilöä
 }
workshop-people-any = kaikki halukkaat
workshop-end = Päätä työpaja
workshop-voted = { $count ->
    [0] Kukaan ei ole vielä vastannut
    [one] Yksi on vastannut
   *[other] { $count } on vastannut
 }
workshop-voted-of = Vastannut { $count } / { $of }
workshop-cover = Jokainen valitsee kortin yksin ja antaa koneen eteenpäin. Yhtäkään korttia ei näytetä, ennen kuin kaikki käännetään yhdessä.
workshop-next = Seuraava vastaa
workshop-reveal = Käännä kortit yhdessä
workshop-again = Vastaa uudelleen
workshop-alone = Kortti valitaan yksin. Se peitetään, kun se on annettu.
workshop-give = Anna kortti
workshop-answers = Kaikki kortit yhdessä
workshop-spread = { $steps ->
    [0] Kaikki tason valinneet valitsivat saman.
    [one] Kortit ovat yhden tason päässä toisistaan.
   *[other] Kortit ovat enintään { $steps } tason päässä toisistaan.
 }
workshop-no-levels = Kukaan ei valinnut tasoa.
workshop-agreement = Yksimielisyys { $value } asteikolla 0–1: { $word }.
workshop-band-lack = puuttuva
workshop-band-weak = heikko
workshop-band-moderate = kohtalainen
workshop-band-strong = vahva
workshop-band-very-strong = hyvin vahva
workshop-minority = Vähemmistön näkemys
workshop-minority-hint = Mitä toisin nähneet haluavat sanoa
workshop-consensus = Yhteinen näkemys on kierroksen vastaus
