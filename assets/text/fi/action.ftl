# Toimet
command-new-action = Uusi toimi
step-add-action = toimen lisäys
step-action = toimi
step-action-state = toimen tilanne
step-move-action = toimen siirto
step-remove-action = toimen poisto
action-not-started = ei aloitettu
action-in-progress = kesken
action-done = tehty
action-moved = siirretty
action-not-done = ei tehty
action-followed = luku seurasi: { $before } → { $after }
action-rose = luku nousi: { $before } → { $after }
action-fell = luku laski: { $before } → { $after }
action-same = ennallaan: { $before } → { $after }
action-noise = kohinan rajoissa: { $before } → { $after }
action-not-comparable = luku ei ole vertailukelpoinen
action-why = { $state }: { $why }
action-and-figure = { $state }, { $figure }
action-kpi-better = { $kpi }: { $before } → { $after }, parempaan suuntaan
action-kpi-worse = { $kpi }: { $before } → { $after }, huonompaan suuntaan
action-kpi-still = { $kpi }: { $before } → { $after }, ei suuntaa
action-raise = { $item }: { $level }
promises-kept = { $total ->
    [one] Yhdestä lupauksesta
   *[other] { $total } lupauksesta
 } { $kept } pidettiin
promises-kept-all-followed = { $total ->
    [one] Yhdestä lupauksesta
   *[other] { $total } lupauksesta
 } { $kept } pidettiin, ja { $kept ->
    [one] luku seurasi
    [2] molemmissa luku seurasi
   *[other] jokaisessa luku seurasi
 }
promises-kept-followed = { $total } lupauksesta { $kept } pidettiin, ja luku seurasi { $followed ->
    [one] yhdessä
   *[other] { $followed } tapauksessa
 }
promises-last-year = Viime vuoden lupaukset
promises-of = Kierroksen { $round } lupaukset
promises-done = { $done } / { $total } tehty
promises-ask = Miten kierroksen { $round } lupauksille kävi?
promises-ask-text = Jokainen on tehty, siirtyy tälle kierrokselle tai jää tekemättä. Vastauksia voi muuttaa myöhemmin.
promise-done = Tehty
promise-move = Siirrä kierrokselle { $round }
promise-drop = Ei tehty…
promise-named = { $button }: { $what }
actions-none = Toimia ei ole vielä sovittu
actions-agreed = { $count ->
    [one] Yksi toimi sovittu
    [2] Kaksi tointa sovittu
    [3] Kolme tointa sovittu
    [4] Neljä tointa sovittu
   *[other] { $count } tointa sovittu
 }, { $left ->
    [one] viidennelle
    [2] kahdelle muulle
    [3] kolmelle muulle
    [4] neljälle muulle
   *[other] { $left } muulle
 } on tilaa
actions-enough = Viisi tointa sovittu: se riittää kerrallaan
actions-many = { $count ->
    [6] Kuusi
    [7] Seitsemän
    [8] Kahdeksan
   *[other] { $count } tointa
 } on paljon: mikä näistä voi odottaa?
actions-title = Toimet { $round }
actions-about = Viisi kerrallaan riittää: silloin jokaisella on omistaja ja aikaa.
actions-empty = Toimen voi lisätä tästä, yleiskuvan ehdotuksista tai ideasta, josta on päätetty.
actions-what = Mitä tehdään
actions-owner = Omistaja
actions-due = Määräpäivä
actions-kpi = Mittari, jonka pitää liikkua
actions-state = Tilanne
actions-state-of = Toimen ”{ $what }” tilanne: { $state }
actions-open = { $what }, { $state }
actions-keys-new = Uusi toimi
action-carries-on = Luvattu jo aiemmalla kierroksella.
action-from-idea = Ideasta ”{ $idea }”.
action-add = Lisää toimi
action-add-for = Lisää toimi: { $name }
action-dialog-new = Uusi toimi
action-dialog-edit = Toimi
action-dialog-add = Lisää
action-dialog-save = Tallenna
action-dialog-remove = Poista
action-dialog-what = Mitä tehdään
action-dialog-owner = Omistaja
action-dialog-owner-note = Rooli, esimerkiksi palvelupäällikkö.
action-dialog-person = Nimi
action-dialog-person-note = Jos halutaan. Ei näy raportissa, ellei niin valita.
action-dialog-due = Määräpäivä
action-dialog-due-hint = 31.12.2026
action-dialog-bad-due = Tämä ei ole päivä. Tähän sopii esimerkiksi 31.12.2026.
action-dialog-theme = Teema
action-dialog-kpi = Mittari, jonka pitää liikkua
action-dialog-state = Tilanne
action-dialog-none = ei valittu
action-dialog-many = { $count } tointa on jo sovittu. Viisi kerrallaan riittää: silloin jokaisella on omistaja ja aikaa.
action-drop-title = Miksi toimi jää tekemättä?
action-drop-reason = Syy
action-drop-note = Syy jää lupauksen rinnalle.
action-drop-save = Ei tehty
toast-action-added = Toimi lisätty
toast-action-many = Toimi lisätty. { $count ->
    [6] Kuusi
   *[other] { $count } tointa
 } on paljon: mikä näistä voi odottaa?
toast-action-moved = Toimi siirretty kierrokselle { $round }
toast-action-removed = Toimi poistettu
owner-management = Johto
owner-customer-group = Asiakasryhmän vastuuhenkilö
owner-unit = Yksikön vetäjä
owner-development = Palvelukehitys
owner-team = Asiakkaita kohtaava tiimi
owner-measurement = Mittaaminen
owner-people = Henkilöstö ja työ
owner-partners = Kumppanuudet
owner-communication = Viestintä
owner-ideas = Ideoiden isäntä
