# Ideat
screen-ideas = Ideat ja toimet
ideas-empty = Ei vielä ideoita. Kerää niitä kysymällä yksi asia: mikä pidentäisi, leventäisi tai syventäisi asiakkuutta?
ideas-sentence = { $count ->
    [one] Yksi idea
   *[other] { $count } ideaa
 }, { $waiting ->
    [one] yksi odottaa päätöstä
   *[other] { $waiting } odottaa päätöstä
 }
ideas-sentence-done = { $count ->
    [one] Yksi idea, ja siitä on päätetty
   *[other] { $count } ideaa, ja kaikista on päätetty
 }
ideas-sentence-thanks = { $count ->
    [one] Yksi idea on päätetty
   *[other] { $count } ideaa on päätetty
 }, { $thanks ->
    [one] yhdestä on kiittämättä
   *[other] { $thanks } ideasta on kiittämättä
 }
ideas-heading = Ideat
ideas-about = Jokainen arvioi itse. Arviot näkyvät vasta, kun ne on avattu.
ideas-all-themes = Kaikki teemat
ideas-choose-theme = Teema
ideas-choose-column = Vaihe
ideas-column = { $name } ({ $count })
ideas-collected = Kerätty
ideas-evaluated = Arvioitavana
ideas-decided = Päätetty
ideas-on-trial = Kokeilussa
ideas-measured = Mitattu ja kiitetty
ideas-nameless = Nimetön idea
ideas-conditions = Hyvän joukon neljä ehtoa
ideas-knowledge = Omaa tietoa kirjattu: { $share } arvioista
ideas-no-crowd = Hyvän joukon neljä ehtoa näkyvät, kun kierroksen ideoista on päätetty { $wanted } ja arvioijia on vähintään { $needed }. Nyt päätettyjä on { $ideas } ja arvioijia { $judges }: ei vielä joukko.
ideas-keys-new = Uusi idea
ideas-keys-walk = Kortilta toiselle
ideas-keys-move = Idea seuraavaan tai edelliseen vaiheeseen
ideas-keys-open = Idean tiedot
ideas-keys-back = Takaisin ideoihin
idea-yes = Kyllä:
idea-no = Ei:
idea-status = Tila: { $status }
idea-given-on = Annettu { $date }, kierros { $round }
idea-decided-on = Päätetty { $date }
idea-not-thanked = Kiittämättä
idea-thanks-due = Ideasta on päätetty, mutta sen antajaa ei ole kiitetty. Kiitoksen voi kirjata tähän lomakkeeseen.
idea-since = { $theme }: { $words }
idea-since-round = Teeman luku kierroksesta { $round } tähän kierrokseen, vertailukelpoisista väittämistä. Luku ei kerro syytä.
idea-followed = luku seurasi, { $before } → { $after }
idea-fell = luku laski, { $before } → { $after }
idea-evaluate = Arvioi…
idea-reveal = Avaa arviot
idea-to-evaluation = Arvioitavaksi
idea-decide = Päätä…
idea-decide-again = Takaisin päätökseen…
idea-to-trial = Kokeiluun
idea-to-use = Käyttöön
idea-to-measured = Mitattu
idea-judgements = Arviot
idea-judged-of = { $judged } / { $least } on arvioinut
idea-judged-enough = { $judged ->
    [one] Yksi on arvioinut.
   *[other] { $judged } on arvioinut.
 } Arviot voi avata.
idea-can-reveal = avattavissa
idea-revealed = arviot avattu
idea-judges = { $count ->
    [one] Yksi arvio
   *[other] { $count } arviota
 }{ $late ->
    [0] , jokainen annettu muita näkemättä
    [one] , joista yksi annettu vasta avaamisen jälkeen
   *[other] , joista { $late } annettu vasta avaamisen jälkeen
 }
idea-median = { $median } · { $spread }
idea-spread-close = arviot lähellä toisiaan
idea-spread-some = joku arvioi toisin
idea-spread-wide = arviot hajallaan
idea-talk = Arviot ovat hajallaan. Keskustelu kertoo enemmän kuin keskiarvo: mitä joku tietää, mitä muut eivät?
idea-not-blind = Tästä lähtien annetut arviot merkitään avaamisen jälkeen annetuiksi.
judge-alone = Muiden arvioita ei näy. Oma arvio tallentuu nimettömänä.
judge-done = Valmis
judge-stop = Keskeytä
judge-open = { $count ->
    [one] Yksi kysymys on vielä avoin.
   *[other] { $count } kysymystä on vielä avoinna.
 }
judge-between = Arvio tallentui. Seuraava voi arvioida.
judge-next = Seuraava arvioija
judge-end = Lopeta arviointi
decide-question = Päätös
decide-yes = Kyllä
decide-no = Ei
decide-reason = Miksi näin päätettiin?
decide-reason-note = Perustelu kerrotaan idean antajalle.
decide-thanks = Miten antajaa kiitettiin?
decide-thanks-note = Voi jäädä myöhemmäksi.
decide-save = Päätä
decide-save-yes = Päätä: kyllä
decide-save-no = Päätä: ei
dialog-idea-title = Uusi idea
dialog-idea-field = Idea lyhyesti
dialog-idea-hint = Mitä muuttuisi ja kenelle
dialog-idea-add = Lisää idea
dialog-ideas-title = Ideoita tekstistä
dialog-ideas-field = Yksi idea riville
dialog-ideas-new = { $count ->
    [one] Yksi uusi idea
   *[other] { $count } uutta ideaa
 }
dialog-ideas-known = { $count ->
    [one] Yksi on jo mukana
   *[other] { $count } on jo mukana
 }
dialog-ideas-add = { $count ->
    [one] Lisää yksi idea
   *[other] Lisää { $count } ideaa
 }
toast-ideas-added = { $count ->
    [one] Idea lisätty
   *[other] { $count } ideaa lisätty
 }
toast-idea-stays = Idea etenee vaihe kerrallaan, ja vain kokeilusta pääsee takaisin päätökseen.
