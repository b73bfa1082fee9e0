# Vastaukset muiden tiedostoista
import-unreadable = Tiedostoa ei voida lukea.
import-empty = Tiedostossa ei ole taulukkoa.
import-row-too-long = Riviltä { $line } alkava rivi ei pääty. Lainausmerkiltä voi puuttua pari.
import-password = Työkirja kysyy salasanaa. Se voidaan lukea, kun se on tallennettu ilman salasanaa.
import-old-workbook = Työkirja on vuotta 2007 vanhempaa muotoa. Se voidaan lukea, kun se on tallennettu nykyisessä muodossa.
import-no-workbook = Tiedosto ei ole työkirja eikä taulukko tekstinä.
import-too-large = Työkirja on purettuna yli { $megabytes } megatavua, joten sitä ei lueta. Taulukko voidaan lukea, kun se on tallennettu tekstinä.
import-damaged = Tiedosto on vioittunut tai muuta kuin sen nimi sanoo.
import-bad-json = Tiedostoa ei voida lukea riviä { $line } pidemmälle: tämä ei ole JSONia.
import-problem = Rivi { $line }, sarake ”{ $column }”, ”{ $value }”: { $fault }
import-problem-row = Rivi { $line }: { $fault }
import-more-rows = { $count ->
    [one] Lisäksi yhtä riviä ei oteta mukaan.
   *[other] Lisäksi { $count } riviä ei oteta mukaan.
}
import-fault-no-answer = ei ole mikään tämän kysymyksen vastauksista.
import-fault-off-scale = asteikko on { $least }–{ $most }.
import-fault-not-whole = vain kokonaisluvut ovat vastauksia.
import-fault-several = useita vastauksia, vaikka kysytään yhtä. Solu jätetään pois, muu rivi ei.
import-fault-too-many = sarakkeessa on enemmän eri vaihtoehtoja kuin voidaan säilyttää.
import-fault-cell-error = taulukkolaskenta näyttää tässä virheen.
import-fault-other-form = lomakkeella kysyttiin toista kyselyä tai sen toista versiota.
import-fault-too-long = soluja on { $cells } ja sarakkeita { $columns }.
import-fault-unclosed = lainausmerkiltä puuttuu pari, joten sen jälkeisiä rivejä ei lueta.
import-column = ”{ $column }”: { $fate }
import-item = vastaukset kysymykseen { $code }, { $reason }
import-words = sanat aiheesta { $code }, { $reason }
import-idea = idea ({ $code }), { $reason }
import-key = avain, josta vastaaja tunnistetaan uudelleen, { $reason }
import-submitted = tieto siitä, lähetettiinkö lomake, { $reason }
import-form = tieto siitä, mihin lomakkeeseen vastattiin, { $reason }
import-by-code = tunnuksen perusteella.
import-by-text = sanamuodon perusteella.
import-by-word = nimen perusteella.
import-by-values = solujen sisällön perusteella.
import-by-file = saraketiedoston mukaan.
import-by-choice = tässä tehdyn valinnan mukaan.
import-drop-person = jätetään pois, koska johtaa henkilöön: { $what }.
import-drop-engine = jätetään pois, koska koskee kyselyohjelman omaa toimintaa.
import-drop-route = jätetään pois, koska johtaa vain toiseen kysymykseen.
import-drop-part = jätetään pois: kysymyksellä { $question } ei ole osaa ”{ $part }”. Lomake on voinut olla toinen versio.
import-drop-not-kept = jätetään pois: kysymyksen { $code } vastauksille ei ole sijaa vastauslomakkeella.
import-drop-twice = jätetään pois, koska sarake ”{ $first }” on sama.
import-drop-ambiguous = jätetään pois, koska voi olla mikä tahansa näistä: { $codes }. Se otetaan mukaan, kun kerrotaan, mikä se on.
import-drop-unknown = jätetään pois, koska ei tiedetä, mikä se on. Se otetaan mukaan, kun se kerrotaan.
import-drop-nothing = jätetään pois, koska saraketiedosto sanoo niin.
import-drop-chosen = jätetään pois tässä tehdyn valinnan mukaan.
import-person-name = nimi
import-person-email = sähköpostiosoite
import-person-phone = puhelinnumero
import-person-address = henkilön sijainti
import-person-network = verkko-osoite
import-person-token = kutsussa annettu tunniste
import-person-time = vastaamisen ajankohta tai kesto
import-person-device = vastaamiseen käytetty laite
import-person-row = vastauksen numero
import-person-contact = yhteystieto
import-fault = { $file }: { $reason }.
import-round-closed = Kierros on suljettu, eikä siihen oteta vastauksia.
import-stopped = Tuonti keskeytettiin.
import-columns-folder = Saraketiedoston tilalla on kansio.
import-columns-not-text = Saraketiedosto ei ole riviltä { $line } alkaen UTF-8-tekstiä.
import-other-format = Tiedosto ei ole nimettyä muotoa.
import-too-many-sheets = Kierrokselle mahtuvat { $most } ihmisen vastaukset, ja tämä tiedosto veisi yli sen.
import-text-too-long = Jokin tiedostossa on pitempi kuin { $most } merkkiä.
import-does-not-fit = Vastaukset eivät sovi kierrokseen.

# Tiedoston vastaukset ennen niiden ottamista mukaan
side-staff = Oma henkilöstö
side-customers = Asiakkaat
side-partners = Kumppanit
take-title = Tuo vastauksia
take-about = Kyselyohjelman (LimeSurvey, ODK, KoboToolbox, SurveyJS) tiedosto tai mikä tahansa taulukko tekstinä, työkirjana tai JSON-tiedostona. Se näytetään ensin, eikä mitään oteta mukaan ennen sitä.
take-whose = Keiden vastaukset
take-choose = Valitse tiedosto…
take-look = Katso tiedostoa
take-looking = Tiedostoa luetaan.
take-taking = Vastauksia otetaan mukaan.
take-progress = { $percent } luettu
take-stop = Keskeytä
take-stopping = Tuontia keskeytetään.
take-preview-title = Vastaukset ennen tuontia
take-of = { $side }, kierros { $round }: { $file }
take-new = { $count ->
    [0] Uusia vastauksia ei ole.
    [one] Yhden ihmisen vastaukset ovat uusia.
   *[other] { $count } ihmisen vastaukset ovat uusia.
 }
take-rejected = Vastauksia on { $all }, ja niistä { $rejected } ei voida tuoda. Uusia valmiina tuotaviksi: { $ready }.
take-rows = Rivit ja syyt
take-known-key = Mukana jo ennestään vastaajan avaimen perusteella: { $count }
take-known-content = Mukana jo ennestään, koska joku on vastannut aivan samoin: { $count }. Missään sarakkeessa ei ole avainta, joten samat vastaukset toisessa tiedostossa lasketaan saman ihmisen vastauksiksi.
take-incomplete = Lähettämättömiä lomakkeita, jotka jätetään pois: { $count }
take-unanswered = Rivejä, joilla ei ole yhtään vastausta: { $count }
take-short = Rivejä, joilta viimeiset solut puuttuvat: { $count }. Niiden kysymykset jäävät vastaamatta.
take-replaced = Merkkejä, joita ei voida lukea: { $count }. Tiedosto on voitu tallentaa toisella merkistöllä.
take-remarks = Huomautuksia omin sanoin: { $count }. Ne säilytetään erillään vastauksista.
take-ideas = Ideoita: { $count }. Ne tulevat taululle kerättyinä.
take-omitted = Rivejä, joilta jätetään solu pois: { $count }
take-new-units = Uusia yksiköitä: { $list }{ $more ->
    [0] {""}
   *[other] {" "}ja { $more } muuta
 }
take-new-roles = Tehtäviä, joita ei ole luettelossa: { $list }{ $more ->
    [0] {""}
   *[other] {" "}ja { $more } muuta
 }
take-missing = Kysytään, mutta saraketta ei ole: { $list }{ $more ->
    [0] {""}
   *[other] {" "}ja { $more } muuta
 }
take-recognized = Tunnistettu: { $list }.
take-text = teksti
take-workbook = työkirja
take-between-commas = solujen välissä pilkku
take-between-semicolons = solujen välissä puolipiste
take-between-tabs = solujen välissä sarkain
take-between-bars = solujen välissä pystyviiva
take-decimal-comma = desimaalipilkku
take-decimal-point = desimaalipiste
take-from-limesurvey = ohjelmasta LimeSurvey
take-from-odk = ohjelmasta ODK tai KoboToolbox
take-from-surveyjs = ohjelmasta SurveyJS
take-columns-unclear = Sarakkeet, joita ei tunnisteta ({ $count })
take-columns-left = Sarakkeet, jotka jätetään pois ({ $count })
take-columns-taken = Sarakkeet, jotka otetaan mukaan ({ $count })
take-show-all = Näytä kaikki { $count }
take-change = Muuta, mikä ”{ $column }” on…
take-find = Mikä sarake on
take-find-hint = Tunnus tai sanoja
take-leave-out = Jätä pois
take-as-it-is = Jätä ennalleen
take-as-answers = Vastaukset kysymykseen { $code } { $name }
take-as-words = Sanat aiheesta { $code } { $name }
take-as-idea = Idea: { $code } { $name }
take-as-key = Avain, josta vastaaja tunnistetaan uudelleen
take-as-submitted = Tieto siitä, lähetettiinkö lomake
take-backup = Asiakirjasta jää viereen kopio sellaisena kuin se on nyt. Tuonti on yksi vaihe ja voidaan kumota.
take-import = { $count ->
    [one] Tuo yksi vastaus
   *[other] Tuo { $count } vastausta
 }
toast-import-backup = Asiakirja ennen tuontia: { $file }
toast-import-kept = Tiedostoa ei ole vielä tuotu. Se jatkuu kohdasta Tiedosto, Tuo vastauksia.
toast-import-stopped = Tuonti keskeytettiin. Mitään ei otettu mukaan.

# Lomake, joka annetaan vastattavaksi
send-title = Lähetä kysely
send-about = Kirjoittaa tiedoston kyselyohjelmaa tai taulukkolaskentaa varten. Mitta itse ei lähetä mitään.
send-whose = Ketkä vastaavat
send-for = Mitä varten
send-do-limesurvey = LimeSurvey: luodaan kysely tuomalla tämä tiedosto. Vastaukset kerätään nimettömästi, viedään CSV-tiedostona ja tuodaan tänne.
send-do-xlsform = ODK Central tai KoboToolbox: työkirja ladataan uudeksi lomakkeeksi. Vastaukset ladataan sieltä CSV- tai Excel-tiedostona ja tuodaan tänne.
send-do-surveyjs = SurveyJS: JSON liitetään omalle sivulle tai lomake-editoriin. Vastaukset kerätään JSON-tiedostona ja tuodaan tänne.
send-do-csv = Rivi on ihminen ja sarake kysymys. Otsikon alla on kaksi riviä, jotka selittävät sarakkeet; tuonti ohittaa ne.
send-do-xlsx = Rivi on ihminen ja sarake kysymys. Toinen taulukko selittää koodit.
send-questions = { $count ->
    [one] Yksi kysymys.
   *[other] { $count } kysymystä.
 }
send-no-order = Tunteet on tarkoitettu kysyttäviksi järjestyksessä, joka arvotaan kullekin vastaajalle. Tämä muoto ei pysty siihen: järjestys on kaikille sama.
send-left-out = Tällä lomakkeella ei voida kysyä
send-save = Tallenna…
