# Yleiskuva
overview-where = Missä olemme
overview-shape = Asiakassuhteen muoto
overview-next = Mitä tehdä seuraavaksi
overview-overall = Kokonaisluku
overview-of-100 = / 100
overview-continue = Jatka
overview-unfinished = { $done } / { $total } vastattu, { $minutes ->
    [one] noin minuutti jäljellä
   *[other] noin { $minutes } minuuttia jäljellä
 }
overview-unfinished-text = Luku näkyy, kun ulottuvuuden kaikkiin väittämiin on vastattu.
overview-target = tavoite
overview-level-cut = tason raja
overview-first-year = Ensi vuonna tästä näkee muutoksen.
overview-step-gap = { $theme }: { $value }, tavoite { $target }.
overview-step-lowest = { $theme }: { $value }, ulottuvuutensa matalin teema.
overview-step-agreed = Toimi on sovittu.
overview-path-show = Näytä väittämät
overview-path-hide = Piilota väittämät
overview-path-more = { $count ->
    [one] Yksi väittämä lisää on täydessä raportissa.
   *[other] { $count } väittämää lisää on täydessä raportissa.
 }
overview-strengths = Vahvuudet
overview-set-targets = Aseta tavoitteet…
overview-no-targets = Tavoitteita ei ole asetettu.
overview-steps-later = Ehdotukset näkyvät, kun kaikilla kolmella ulottuvuudella on luku.
overview-frame = kehys 100
overview-dont-know = { $count ->
    [one] Yhteen väittämään vastattiin ”En tiedä”.
   *[other] { $count } väittämään vastattiin ”En tiedä”.
 }
overview-withheld = ei näytetä
