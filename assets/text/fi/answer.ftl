# Vastaaminen
answer-themes = Teemat
answer-count = { $done } / { $total }
answer-themes-count = Teemat { $done }/{ $total }
answer-position = { $at } / { $of }
answer-left = Jäljellä noin { $minutes ->
    [one] minuutti
   *[other] { $minutes } minuuttia
 }
answer-guidance = Valitse ylin kuvaus, joka pitää kokonaan paikkansa.
answer-na = Ei koske meitä
answer-dk = En tiedä
answer-certainty = Kuinka varma olet?
answer-guess = arvaus
answer-fairly-sure = melko varma
answer-evidence-exists = näyttöä on
answer-evidence = Näyttö
answer-evidence-hint = Mitä, missä, milloin
answer-evidence-for = Näytöksi käy { $what }.
answer-comment = Kommentti
answer-comment-note = – ei näy raportissa, ellet valitse toisin
answer-comment-hint = Miksi juuri tämä taso
answer-reason-hint = Miksi tämä ei koske teitä
answer-previous = Edellinen
answer-next-open = Seuraava avoin
answer-next = Seuraava
answer-saved = Vastaus tallentui. Voit lopettaa milloin vain.
answer-last = vastaus { $round }
answer-last-na = { $round }: ei koske meitä
answer-last-dk = { $round }: en tiedä
answer-same = sama taso
answer-levels-up = { $levels ->
    [one] tason ylempänä
    [2] kaksi tasoa ylempänä
    [3] kolme tasoa ylempänä
   *[other] neljä tasoa ylempänä
 }
answer-levels-down = { $levels ->
    [one] tason alempana
    [2] kaksi tasoa alempana
    [3] kolme tasoa alempana
   *[other] neljä tasoa alempana
 }
answer-done = Valmis. { $done } / { $total }. Katso, missä olette.
answer-done-button = Yleiskuva
answer-closed = Kierros { $round } on suljettu. Vastauksia ei voi muuttaa.
answer-read-only = Tiedosto on auki vain luettavaksi. Vastauksia ei voi muuttaa.
answer-card = Taso { $level }: { $text }
answer-theme-progress = { $theme }: { $done } / { $total } vastattu

# Osat kyselyn rinnalla
dialog-blocks-title = Kierroksen { $round } osat
dialog-blocks-text = Kyselyn rinnalla voi kysyä näitä. Mikään niistä ei vaikuta pisteisiin, ja kunkin voi jättää pois.
dialog-blocks-save = Valitse
dialog-blocks-kept =
    { $count ->
        [one] Yksi vastaus säilyy, jos osa otetaan myöhemmin takaisin.
       *[other] { $count } vastausta säilyy, jos osa otetaan myöhemmin takaisin.
    }
blocks-minutes =
    { $minutes ->
        [one] Noin minuutti.
       *[other] Noin { $minutes } minuuttia.
    }
question-number-bad = Tähän sopii luku väliltä { $min }–{ $max }. Aiempi vastaus on tallessa.
