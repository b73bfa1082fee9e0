# Mistä luku tulee, kun se ei ole lomakkeen pistemäärä
origin-withheld = Ei näytetä ({ $name }): { $why }.
origin-asked = Kysymys: { $question }
origin-year = Kierros { $round }.
origin-year-like = Kaikille kierroksille yhteisistä väittämistä: { $points }.
origin-year-chained = Ketjutettuna kierrosten yli: { $points }.
# Muutoksen askeleet
origin-step-unit = kokonaisluvun pistettä
origin-step-change = Kokonaisluku { $from }: { $before }, { $to }: { $after }, muutos { $change }.
origin-step-rule = Ulottuvuuden osuus on keskiarvo siitä, mitä se olisi siirtänyt missä tahansa kolmen järjestyksessä. Siksi osien summa täsmää.
origin-step-like = Osat lasketaan väittämistä, jotka ovat molemmilla kierroksilla.
origin-step-questionnaire = Se, mitä ulottuvuuksista jää julkaistuun muutokseen: kierroksilla ei kysytty samoja väittämiä.
# Näkemykset ja tunteet
origin-views-rule = Ero on { $other } miinus { $own }. Sana ottaa huomioon, kuinka moni vastasi ja montako teemaa verrataan.
origin-mirror-rule = Osuus on niistä, jotka antoivat jommankumman kahdesta ylimmästä vastauksesta. Taso ja osuus ihmisistä ovat eri asioita, joten eroa ei lasketa.
origin-feelings-rule = Arvioitujen tunteiden keskiarvo, 0–10; vähintään puolet arvioitu. Asiakkaista se on ihmisten keskiarvo.
origin-feelings-gap = Ero { $gap }, { $word }.
origin-feelings-unit-own = / 10, oma arvio
origin-feelings-unit = / 10, asiakkaat
origin-recommendation-unit = asteikolla −100–100
origin-promoters = Suosittelijat, 9–10
origin-passives = Neutraalit, 7–8
origin-detractors = Arvostelijat, 0–6
origin-listening-rule = Kumpikin on vastaustensa keskiarvo tasoina 0–4, vähintään kolme neljästä kysymyksestä; joukosta se on ihmisten keskiarvo. Kahdesta alkaen se on korkea.
# Joukko
origin-answered = vastasi
origin-agreement-rule = 1, kun väittämän vastaukset ovat samoja, 0, kun ne jakautuvat tasan kaikille tasoille; teeman väittämistä yhdessä. Useampi väittämä nostaa lukua.
origin-condition-unit = asteikolla 0–1
origin-weakest = Joukko on niin hyvä kuin sen heikoin ehto.
origin-diversity = 1, kun vastauksia tuli tasan kaikista tehtävistä, 0, kun vain yhdestä.
origin-independence = Osuus vastauksista, jotka annettiin ennen kuin tuloksia näytettiin.
origin-decentralisation = Viikoittain asiakkaita kohtaavien osuus niistä, jotka asian kertoivat.
origin-aggregation = Kahden osuuden keskiarvo: osallistuneet ja ideat, jotka ovat saaneet päätöksen.
