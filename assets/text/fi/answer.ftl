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
answer-reason-hint = Miksi tämä ei koske meitä
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
answer-done = Valmis. { $done } / { $total }. Katso, missä ollaan.
answer-done-button = Yleiskuva
answer-closed = Kierros { $round } on suljettu. Vastauksia ei voi muuttaa.
answer-read-only = Tiedosto on auki vain luettavaksi. Vastauksia ei voi muuttaa.
answer-card = Taso { $level }: { $text }
answer-theme-progress = { $theme }: { $done } / { $total } vastattu
answer-count-all = Osat mukaan lukien { $done } / { $total }
answer-parts = Osat kyselyn rinnalla
answer-parts-choose = Osat…
answer-parts-on = Jatka osiin
answer-done-items = Valmis. { $done } / { $total }.
answer-last-said = vastaus { $round }: { $what }

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
dialog-blocks-answered = Vastattu { $done } / { $total }.
dialog-blocks-figures = Tunnuslukuja kirjattu { $done } / { $total }.
dialog-blocks-total =
    { $minutes ->
        [0] Osia ei ole valittu.
        [one] Valitut osat vievät noin minuutin.
       *[other] Valitut osat vievät noin { $minutes } minuuttia.
    }
dialog-blocks-none = Valittavia osia ei ole.

# Osien kysymykset
question-end = { $number }, { $text }
question-nothing-to-choose = Tässä luettelossa ei ole vielä mitään.
question-may-stay = – voi jäädä tyhjäksi
question-number-between = { $min }–{ $max }
question-number-least = vähintään { $min }
question-number-most = enintään { $max }
question-number-any = mikä tahansa
question-number-fits = Sopiva luku: { $range }.
question-number-decimals =
    { $decimals ->
        [0] Vain kokonaisluku.
        [one] Enintään yksi desimaali.
       *[other] Enintään { $decimals } desimaalia.
    }
number-two-ways = Luvun voi lukea kahdella tavalla. Kirjoitetaan se ilman tuhansien erotinta.
question-number-kept = Aiempi vastaus on tallessa.
question-sum = Summa { $total } / { $most }.
emotion-guidance = Jokainen tunne arvioidaan asteikolla 0–10 (kymmenen on näppäin X). Rivin voi jättää tyhjäksi.
emotion-not-rated = ei arvioitu
emotion-mean = keskiarvo { $mean }
emotion-mean-before = keskiarvo { $mean } ({ $round }: { $before })
emotion-rated = arvioitu { $done } / { $total }

# Mitä osa kertoo
said-title = Mitä tämä osa kertoo
said-listening-open = Tulos näkyy, kun kummastakin puolesta on vastattu ainakin kolmeen kysymykseen.
said-listening-axes = Oma näkemys { $vision } ja kuunteleminen { $listening } asteikolla 0–4. Korkea alkaa luvusta 2.
said-listening-border = Tulos on rajalla: ainakin toinen luku on lähellä kahta.
said-listening-before = { $round }: oma näkemys { $vision } ja kuunteleminen { $listening }.
said-estimate = Arvio: suositteluluku { $value }
said-estimate-shares = Sadasta asiakkaasta { $promoters } antaisi 9 tai 10 ja { $detractors } antaisi 0–6.
said-estimate-open = Suositteluluku näkyy, kun molemmat osuudet on annettu ja ne ovat yhdessä enintään sata.
said-emotion-open = Ryhmän keskiarvo näkyy, kun vähintään puolet sen tunteista on arvioitu.
said-emotion-destroyed = { $cluster }: ainakin yksi sai vähintään 5.
said-emotion-not-destroyed = { $cluster }: mikään arvioitu ei saanut viittä tai enempää.
said-emotion-apart = Ryhmiä ei lasketa yhdeksi luvuksi: hyvä keskiarvo kätkisi ne harvat, jotka on petetty.
