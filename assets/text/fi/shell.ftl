# Kehys: navigointi, yläpalkki, tilarivi, ikkunat
app-name = Mitta
screen-overview = Yleiskuva
screen-answer = Vastaa
screen-people = Henkilöstö
screen-customers = Asiakkaat
screen-results = Tulokset
screen-years = Vuodet
screen-journey = Palvelupolku
screen-report = Raportti
shell-round = Kierros { $round }
shell-choose-round = Valitse kierros
shell-search = Hae kaikesta
shell-search-hint = Teema, väittämä tai komento
shell-search-nothing = Ei osumia. Kokeile lyhyempää sanaa.
shell-status-saved = Tallennettu { $time }
shell-status-saving = Tallennetaan…
shell-status-failing = Ei voitu tallentaa, yritetään uudelleen
shell-status-read-only = Vain luku
shell-status-sample = Mallitiedosto: muutokset eivät tallennu
shell-status-none = Mitään ei ole auki
shell-status-exporting = Raporttia tehdään…
shell-status-opening = Avataan…
shell-sample-badge = malli
shell-pane-edge = Paneelin reuna: ← ja → muuttavat leveyttä
shell-close = Sulje
shell-cancel = Peruuta
shell-understood = Selvä
shell-undo = Kumoa
shell-find = Etsi…
shell-another-name = Valitse toinen nimi…
shell-save-copy = Tallenna kopio…
shell-drop-here = Avaa pudottamalla Mitta-tiedosto tähän
dialog-open-title = Avaa arviointi
dialog-save-copy-title = Tallenna kopio
dialog-report-title = Tallenna raportti
dialog-paper-title = Tallenna paperilomake
dialog-path-text = Tiedostoikkunaa ei voitu avata tällä koneella. Kirjoita koko polku tähän.
dialog-path-open = Avaa
dialog-path-save = Tallenna
dialog-new-round-title = Uusi kierros
dialog-new-round-text = Kierros saa oman kyselynsä. Edellisestä siirtyvät tavoitteet ja osien valinta, eivät vastaukset.
dialog-new-round-start = Aloita kierros
dialog-remove-title = Poista kierros { $round }: { $answers ->
    [one] yksi vastaus
   *[other] { $answers } vastausta
 }{ $actions ->
    [0] {""}
    [one] {" "}ja yksi toimi
   *[other] {" "}ja { $actions } tointa
 }.
dialog-remove-text = Muut kierrokset säilyvät. Voit kumota tämän.
dialog-remove-button = Poista kierros { $round }
dialog-targets-title = Tavoitteet { $round }
dialog-targets-text = Pisteinä 0–100. Tyhjä tarkoittaa, ettei tavoitetta ole.
dialog-targets-bad = Kirjoita luku 0–100 tai jätä tyhjäksi.
dialog-targets-save = Aseta tavoitteet
dialog-keys-title = Näppäimet
dialog-keys-answering = Vastatessa
dialog-keys-everywhere = Kaikkialla
dialog-keys-levels = Valitse kuvaus; sama näppäin uudelleen ottaa vastauksen pois
dialog-keys-rating = Arvio 0–10; X on kymmenen
dialog-keys-choice = Luettelon vaihtoehto
dialog-keys-rows = Tunneprofiilin edellinen ja seuraava rivi
dialog-keys-clear = Ota vastaus pois
dialog-keys-na = Ei koske meitä
dialog-keys-dk = En tiedä
dialog-keys-next-open = Seuraava avoin
dialog-keys-items = Edellinen ja seuraava väittämä tai kysymys
dialog-keys-themes = Edellinen ja seuraava teema tai osa
dialog-keys-evidence = Näyttö tai kysymyksen tekstikenttä
dialog-keys-comment = Kommentti
dialog-keys-certainty = Varmuus
dialog-keys-journey = Palvelupolulla
dialog-keys-ideas = Ideoissa
dialog-keys-measure = Kaikki väittämät, vertailukelpoiset tai ketjutettu
dialog-keys-rounds = Kierros
dialog-keys-compared = Kierros, johon verrataan
dialog-keys-event = Kiinnitä tapahtuma
dialog-keys-tables = Taulukot tai kuvat
dialog-event-title = Tapahtuma aika-akselille
dialog-event-known = Tapahtuma aika-akselilla
dialog-event-text = Esimerkiksi fuusio tai uusi järjestelmä: jotakin, mikä voi selittää muutosta.
dialog-event-words = Mitä tapahtui
dialog-event-hint = muutamalla sanalla
dialog-event-month = Kuukausi 1–12
dialog-event-pin = Kiinnitä
dialog-event-save = Tallenna
dialog-event-remove = Poista tapahtuma
dialog-event-others = Muut tapahtumat
dialog-event-bad = Tarvitaan kuukausi 1–12 ja vuosi nelinumeroisena.
dialog-event-long = Enintään 80 merkkiä.
dialog-event-outside = Tapahtuma näkyy, kun akseli ulottuu siihen vuoteen.
dialog-keys-regions = Seuraava alue
dialog-keys-escape = Sulje päällimmäinen
dialog-about-title = Mitta
dialog-about-version = Versio { $version }
dialog-about-text = Kuinka asiakaskeskeisiä olemme, ja muuttuiko se todella? Kaikki pysyy tällä koneella: ei verkkoa, ei tiliä, ei seurantaa.
dialog-about-licence = Ohjelma: MIT tai Apache 2.0. Kirjasin Source Sans 3: SIL Open Font License 1.1.
toast-undone = Kumottu: { $what }
toast-redone = Tehty uudelleen: { $what }
toast-copy-saved = Kopio tallennettu: { $file }
toast-report-saved = Raportti tallennettu: { $file }
toast-paper-saved = Paperilomake tallennettu: { $file }
toast-renamed = Nimi oli jo käytössä. Tiedoston nimi on { $file }.
toast-round-started = Kierros { $round } aloitettu
toast-journeys-copied = Palvelupolut kopioitu kierrokselta { $round }
toast-moment-removed = Hetki poistettu: { $name }{ $steps ->
    [0] {""}
    [one] , samoin yksi tie
   *[other] , samoin { $steps } tietä
 }
toast-journey-removed = Polku poistettu, siinä { $moments ->
    [one] yksi hetki
   *[other] { $moments } hetkeä
 }
toast-round-closed = Kierros suljettu
toast-round-reopened = Kierros avattu uudelleen
toast-round-removed = Kierros poistettu
toast-event-pinned = Tapahtuma kiinnitetty
toast-event-removed = Tapahtuma poistettu
zoom-percent = { $percent }
error-window-title = Mitta ei saanut ikkunaa auki
error-window-text = Tiedostoihisi ei koskettu. Päivitä näytönohjaimen ajuri tai käynnistä kone uudelleen ja yritä uudestaan. Syy: { $reason }
toast-forgotten = Unohdettu listalta: { $name }
toast-imported = { $count ->
    [0] Uusia vastauksia ei ollut.
    [one] Yhden vastaajan vastaukset tuotu.
   *[other] { $count } vastaajan vastaukset tuotu.
}
toast-form-saved = Lomake tallennettu: { $file }
toast-votes-removed = Väittämän kortit poistettu
toast-revealed = Tulokset avattu.
