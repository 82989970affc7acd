# Teksten van Wijkverbinder in het Nederlands: taalniveau B1, korte zinnen, je-vorm.
# Zinnen van de kennisbank staan niet hier, maar in de map knowledge.

## Bewijs
grade-strong = sterk bewijs
grade-fair = redelijk bewijs
grade-first-signs = eerste aanwijzingen
grade-sound-idea = onderbouwd idee, zelf niet onderzocht
grade-experience-only = alleen ervaring
grade-mixed = onderzoek spreekt elkaar tegen
grade-against = onderzoek spreekt dit tegen

## Tijd
time-not-now = Niet nu
time-prepare-now = Nu voorbereiden
time-later = Later

## Antwoorden
answer-range = van "{ $low }" tot "{ $high }"
answer-votes = { $count } { $count ->
    [one] stem
   *[other] stemmen
}
answer-suggestion = schatting uit cijfers
answer-ticked = aangevinkt
answer-not-ticked = niet aangevinkt
answer-not-known = weet ik niet
because-answer = { $question }: { $answer }

## Wie, waar, bronnen
starter-resident = een bewoner
starter-professional = een professional
starter-municipality = de gemeente
online-no = Kan niet online
online-can-be = Kan ook online
online-yes = Is online
scale-stairwell = een portiek
scale-street = een straat
scale-neighbourhood = een buurt
scale-district = een hele wijk
source-study = onderzoek
source-review = overzicht van onderzoek
source-guide = handreiking
source-practice-story = praktijkverhaal
source-tool = hulpmiddel
source-news = nieuwsbericht
source-film = film
extent-whole = helemaal gelezen
extent-opening = begin of samenvatting gelezen
extent-contents = inhoudsopgave gelezen
extent-secondary = via een ander gelezen
rule-of-thumb = (vuistregel)

## Fase
phase-not-known = nog niet bekend
phase-calm = { $phase }, voor zover gevraagd
phase-at-least = ten minste { $phase }
phase-incidents = { $phase }
phase-perhaps = { $said }, misschien { $phase }
phase-own = { $said }; jij ziet: { $phase }
now = Nu: { $phase }

## Nog geen advies
not-ready-safety-heading = Eerst iets over veiligheid
not-ready-safety = Er is nog geen advies. Eerst moet bekend zijn of het veilig is. Weet je het niet? Kies dan "weet ik niet".
not-ready-nothing-heading = Nog geen advies
not-ready-nothing = Uit de antwoorden komt nog geen duidelijk beeld. Ga eerst na wat er speelt:
look-and-listen-heading = Eerst kijken en luisteren
look-and-listen-walk = Loop op drie momenten door de wijk. Kijk wie waar komt, en wie niet.
look-and-listen-doors = Bel bij twintig deuren aan. Vraag wat hier goed gaat en wat pijn doet.
look-and-listen-ask = Vraag de jongerenwerker, de huismeester en de wijkagent wat zij zien.

## Advies
advice-heading = Advies
advice-heading-place = Advies voor { $place }
first-steps-heading = Doe dit eerst
advice-asked = Beantwoord: { $asked } van de { $all } vragen.
advice-state-heading = Hoe staat het ervoor?
advice-phase = Fase: { $phase }.
advice-no-situation = Uit de antwoorden springt geen situatie eruit.
advice-situations = Dit herkennen we in de antwoorden:
advice-ranking-heading = Wat past hier?
advice-ranking-explained = De punten zeggen hoeveel van wat de wijk vraagt de activiteit beantwoordt. Meer dan de helft haalt bijna geen enkele. Activiteiten met dezelfde plaats zijn even goed.
advice-next-heading = Wat je nog kunt vragen
advice-next-none = Alle vragen zijn gesteld.
next-enough = Er is genoeg bekend. Meer antwoorden veranderen weinig aan wat vooraan staat.
next-safety = Want: dit gaat over veiligheid.
next-find-out = Want: door het antwoord kan dit misschien niet doorgaan: { $activity }.
next-moves = Want: het antwoord kan de volgorde veranderen.
asked-safety = veiligheid
asked-find-out = eerst nagaan
asked-moves = verandert de volgorde
advice-limits = Dit advies rust op jouw antwoorden. Het programma ziet de wijk niet. Leg het voor aan mensen die er wonen en werken.
degree-strong = sterk
degree-clear = duidelijk
degree-some = een beetje
asks-more-heading = Vraagt hier meer dan het geeft
nothing-helps-heading = Nu niets samen doen
nothing-helps = Geen activiteit geeft antwoord op wat hier speelt. Iets organiseren helpt nu niet. Doe eerst dit:
helpers-heading = Wie helpt
referral-number = Bel { $number } (nummer uit { $read }; controleer het).
referral-number-undated = Bel { $number } (controleer het nummer).

## Redenen
main-reason = +{ $points } { $goal }, want: { $origin }
main-reason-none = Niets in de antwoorden vraagt hierom.
stop-phase = Past niet bij de fase { $phase }
stop-mean = Te weinig: { $mean }
stop-first = Eerst: { $first }
stop-mean-first = Zoek dit eerst. { $ask }
stop-perhaps-heading = Let op: misschien kan dit nu niet
find-out-heading = Eerst uitzoeken
points-best = { $points } punten
points-without-measures = ; { $points } zonder de maatregelen
points-rank = , plaats { $rank }
points-asks-more = , vraagt hier meer dan het geeft
points-range = Wat nog niet bekend is, maakt het { $low } tot { $high }.
chance-nearly-certain = Hoort bijna zeker bij de eerste drie.
chance-likely = Hoort waarschijnlijk bij de eerste drie.
chance-even = Hoort misschien bij de eerste drie.
chance-unlikely = Hoort waarschijnlijk niet bij de eerste drie.
chance-hardly = Hoort bijna zeker niet bij de eerste drie.
does-not-apply-heading = Kan hier niet
does-not-apply = Wat hiervoor nodig is, is er niet. { $reason }
why-heading = Waarom { $total } punten?
why-answers-to = Antwoord op { $share }% van wat de wijk vraagt.
why-minus = Er gaan { $points } punten af; zie hieronder.
because-origin = want: { $origin }
because-origin-answers = want: { $origin } ({ $answers })
origin-phase = past bij de fase { $phase }
origin-wish = dit is jullie wens
by-elements = Dit maakt dat het werkt:
element-nature = ✓ { $name }
element-measure = ✓ { $name }, gekozen:
element-possible = ○ { $name }, zo kan het:
element-out-of-reach = ! { $name }, kan nu niet:
element-lacking = – { $name } ontbreekt
evidence = Bewijs { $sign } { $grade }.
evidence-rests-on = Het idee erachter is wel onderzocht: { $element }.
line-asset = staat klaar: { $name }
line-caution = pas op: { $name }
line-phase-with-care = deze fase vraagt extra zorg
line-short = te weinig: { $name }
why-open = rust nog op open vragen en zwakke signalen
risks-heading = Pas op
how-heading = Hoe pak je het aan?
fact-kind = Soort: { $kind }
fact-started-by = Kan beginnen: { $who }
fact-group = Mensen per keer: { $low } tot { $high }
fact-rhythm = Hoe vaak: { $rhythm }
fact-scale = Werkt in: { $scale }
fact-place = Plek: { $place }
fact-partners = Samen met: { $partners }
fact-hands = Handen: { $value }
fact-money = Geld: { $value }
fact-lead-time = Voorbereiding: { $value }
fact-online = { $online }. { $how }
fact-rule-of-thumb = Aantallen, geld en weken zijn richtwaarden.
conditions-heading = Dit moet geregeld zijn
next-heading = Wat kan hierna?
sources-heading = Bronnen

## Hoe vast
sure-heading = Hoe vast staat dit?
sure-pending = Wordt nog nagegaan …
points-fixed = Wat nog niet bekend is, verandert deze punten niet.
holds-always = Ook als je anders weegt, staat het bij de eerste drie.
holds-nearly = Als je anders weegt, staat het bijna altijd bij de eerste drie.
holds-depends = Of het bij de eerste drie staat, hangt af van hoe je weegt.
holds-shaky = Wankel: als je anders weegt, staat het meestal niet bij de eerste drie.
holds-never = Ook als je anders weegt, komt het niet bij de eerste drie.
what-if-enters = Komt bij de eerste drie als { $changes }.
what-if-leaves = Blijft bij de eerste drie, tenzij { $changes }.
what-if-never-enters = Komt niet bij de eerste drie met twee veranderingen.
what-if-never-leaves = Blijft bij de eerste drie, ook met twee veranderingen.
what-if-likely-out = Neem je bij elke open vraag het waarschijnlijkste antwoord, dan staat het niet bij de eerste drie.
what-if-likely-in = Neem je bij elke open vraag het waarschijnlijkste antwoord, dan staat het wel bij de eerste drie.
change-answer = bij "{ $question }" het antwoord is: "{ $to }" (nu: "{ $now }")
change-open = bij "{ $question }" het antwoord is: "{ $to }"
change-wish = jullie ook "{ $goal }" wensen
change-wish-no-more = jullie "{ $goal }" niet meer wensen
change-and = { $first } en { $second }

## Korte lijst en programma
short-list-heading = Korte lijst
because-runs = loopt al, dus versterk dit eerst
because-first = geeft het meeste antwoord op wat de wijk vraagt
because-best-for = past het best bij "{ $situation }"
because-next = komt hierna
monday = Maandag:
monday-ask = zoek dit uit. { $question } { $ask }
monday-begin = begin met "{ $activity }". { $step }
programme-heading = Samen een programma
programme-intro = Deze activiteiten vullen elkaar aan. Samen halen ze { $points } punten.
programme-one = Eén activiteit is hier genoeg. Een tweede voegt weinig toe.
programme-after = Pas als de fase is gezakt tot { $phase }.
programme-means = Samen nodig: { $means }.

## Wat al loopt
runs-heading = Loopt al
runs-heading-first = Loopt al: versterk dit eerst
runs-points = Zoals het nu loopt: { $points } punten.
runs-has = Het heeft: { $elements }.
runs-has-none = Nog niet bekend is wat het heeft.
runs-elsewhere = Het past niet bij wat hier het meest speelt.
gains-heading = Dit voegt het meest toe
gains-none = Er is geen maatregel bekend die hier punten toevoegt.
gain-first = Meest erbij: { $name } (+{ $points }).

## Schermen
label-profile = Wijkprofiel
label-activities = Activiteiten
label-why = Waarom
label-no-place = naamloze wijk
label-next-question = Volgende vraag
label-question = Vraag
label-all-asked = Alle vragen zijn gesteld
label-enough = Er is genoeg bekend
label-then-ask = Verder kan
label-fits-too = wat verder past
label-together = Korte lijst en programma
label-no-activity = Kies eerst een activiteit.
label-recognised = Herkend
label-nothing-recognised = Geen situatie herkend
label-not-ready = Nog geen advies
label-nothing-helps = Nu niets samen doen
label-nothing-stopped = Niets is nu uitgesloten
label-asks-more = vraagt meer dan het geeft
label-does-not-apply = kan hier niet
label-score-explained = Punten: hoeveel van wat de wijk vraagt. Boven de 50 is zeldzaam.
label-ticks-title = Wat zie je in de wijk?
label-ticks-intro = Vink aan wat je ziet. Wat je niet aanvinkt, telt als: waarschijnlijk niet.
label-ticks-precise = Hier gaf je al een preciezer antwoord.
label-help = Hulp
label-help-intro = Beantwoord links de vragen. In het midden staat wat past. Rechts staat waarom.
label-help-privacy = Anderen kunnen dit lezen. Schrijf geen namen, adressen of verhalen over één persoon op.
label-help-signs = Bewijs: ●●●● sterk, ●●● redelijk, ●● eerste aanwijzingen, ● onderbouwd idee, ○ alleen ervaring, ± gemengd, × tegen. Balk: █ zonder maatregelen, ▒ met maatregelen. * op de korte lijst.
label-faults = Dit kent het programma niet
label-faults-kept = Het blijft in het bestand staan. Het telt nu niet mee.
label-too-small = Maak het venster groter: ten minste 50 bij 14 tekens.
label-saved = opgeslagen
label-not-saved = niet opgeslagen
label-nothing-to-undo = Er is niets om terug te draaien.
label-undone = Teruggedraaid.
label-not-known-answer = weet ik niet
questions-contact = Contact
questions-daily-life = Dagelijks leven
questions-safety = Veiligheid
questions-tension = Spanning
questions-municipality = Gemeente en opvang
questions-readiness = Klaar voor contact
questions-means = Middelen
status-answered = { $question }: { $answer }. Terug met u.
status-cleared = { $question }: weer open. Terug met u.
status-runs = { $activity }: loopt al. Terug met u.
status-runs-no-more = { $activity }: staat niet meer bij wat al loopt. Terug met u.
status-ticked = { $count ->
    [0] Niets aangevinkt.
    [one] 1 ding aangevinkt.
   *[other] { $count } dingen aangevinkt.
} De rest telt als: waarschijnlijk niet.

## Opdrachten
group-move = Bewegen
group-answer = Antwoorden
group-program = Programma
command-up = omhoog
command-down = omlaag
command-page-up = bladzijde terug
command-page-down = bladzijde verder
command-first = naar het begin
command-last = naar het einde
command-next-pane = volgend paneel
command-previous-pane = vorig paneel
command-answer = antwoord
command-not-known = weet ik niet
command-clear = antwoord wissen
command-next-question = volgende vraag
command-ticks = aanvinken
command-tick = vink aan of uit
command-ticks-done = klaar
command-reasons = waarom
command-runs = loopt al, of toch niet
command-short-list = korte lijst
command-back = terug
command-undo = ongedaan
command-language = English
command-help = hulp
command-repaint = scherm verversen
command-quit = afsluiten
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
key-space = spatie

## Opdrachtregel
cli-about = Welke activiteit brengt mensen in de wijk samen, waarom, en op grond waarvan?
cli-dossier = Dossier om te openen; zonder naam begint een nieuw dossier
cli-dossier-needed = Dossier met wat er van de wijk bekend is
cli-lang = Taal: nl of en; anders de taal van je computer
cli-help = Toon deze hulp
cli-version = Toon de versie
cli-match = Toon welke activiteiten passen, zonder scherm
cli-top = Hoeveel activiteiten
cli-format = Vorm: text, json of md
cli-explain = Leg een activiteit uit: waarom, met welk bewijs en hoe
cli-activity = Naam van de activiteit, zoals knowledge list activities die toont
cli-knowledge = Bekijk en controleer de kennisbank
cli-check = Controleer de kennisbank; fouten geven code 1
cli-check-dir = Map met een kennisbank; anders die van het programma
cli-list = Toon alle dingen van een soort, met hun naam
cli-list-kind = Soort
cli-usage = Gebruik
cli-commands = Opdrachten
cli-arguments = Gegevens
cli-options = Opties
cli-error = fout
cli-warning = let op
cli-mend = zo herstel je het
cli-try-help = Meer weten? Probeer --help.
cli-check-good = De kennisbank is in orde.
cli-no-terminal = Dit is geen terminal. Gebruik "wijkverbinder match DOSSIER" om zonder scherm te werken.
cli-unknown-argument = "{ $argument }" kent dit programma niet.
cli-missing-argument = Er ontbreekt: { $argument }.
cli-invalid-value = "{ $value }" kan niet bij { $argument }. Wel mogelijk: { $known }.
cli-unreadable-value = "{ $value }" is niet bruikbaar bij { $argument }.
cli-other-mistake = De opdracht klopt niet: { $reason }
cli-cannot-read = { $file } kan niet gelezen worden: { $reason }. Controleer de naam en of je het bestand mag openen.
cli-cannot-write = { $file } kan niet bewaard worden: { $reason }. Maak ruimte of kies een andere map.
cli-cannot-write-twice = Je antwoorden zijn nog niet bewaard. Sluit je nu toch af, dan ben je ze kwijt: druk nog een keer op q.
cli-twice = Dit staat er twee keer of past niet bij elkaar: { $argument }.
io-not-found = bestand of map bestaat niet
io-no-permission = geen toestemming
io-not-text = dit is geen tekst in UTF-8
io-is-folder = dit is een map
io-full = de schijf is vol
io-read-only = er mag hier niet geschreven worden
cli-no-such-activity = De activiteit "{ $name }" bestaat niet. Alle namen: wijkverbinder knowledge list activities.
cli-no-such-activity-meant = De activiteit "{ $name }" bestaat niet. Bedoelde je "{ $meant }"?
cli-check-total = { $faults ->
    [one] 1 fout
   *[other] { $faults } fouten
}, { $warnings ->
    [one] 1 waarschuwing
   *[other] { $warnings } waarschuwingen
}.
cli-unused-sources = In totaal { $count } bronnen die nergens genoemd worden: { $names }.
cli-kept = Bewaard in { $file }. Ga verder met: wijkverbinder "{ $file }"
cli-no-knowledge = In { $folder } staan geen bestanden van een kennisbank. Verwacht: onder andere questions.ron en de map activities.
cli-terminal-trouble = De terminal werkt niet mee: { $reason }.
made-with = Gemaakt met Wijkverbinder { $version }, kennisbank { $digest }.

## Fouten
fault-syntax = Hier kan het bestand niet verder gelezen worden: { $reason }.
fault-syntax-mend = Kijk of er een haakje, komma of aanhalingsteken ontbreekt of te veel is.
fault-too-large = Het bestand is te groot: { $bytes } bytes, ten hoogste { $most }.
fault-too-large-mend = Verdeel het over meer bestanden.
fault-too-deep = Er staan te veel haakjes in elkaar.
fault-too-deep-mend = Maak het bestand vlakker.
fault-unknown-file = Dit bestand hoort niet bij een kennisbank.
fault-unknown-file-mend = Zet activiteiten in activities/NAAM.ron en situaties in situations/NAAM.ron, of haal het bestand weg.
fault-unknown-field = Het veld "{ $field }" bestaat hier niet.
fault-missing-field = Het veld "{ $field }" ontbreekt.
fault-missing-field-mend = Voeg { $field }: ... toe.
fault-field-twice = "{ $field }" staat er twee keer.
fault-field-twice-mend = Haal er één weg.
fault-unknown-word = "{ $word }" kan hier niet staan.
fault-wrong-shape = Hier staat iets van een andere vorm dan verwacht.
fault-wrong-shape-mend = Schrijf { $shape }.
fault-number = Dit getal past hier niet.
fault-number-mend = Kies een kleiner heel getal, nul of hoger.
fault-missing-language = De tekst ontbreekt in een van de talen: { $language }.
fault-missing-language-mend = Voeg { $language }: "..." toe.
fault-unknown-name = { $kind } "{ $name }" bestaat niet.
fault-name-twice = { $kind } "{ $name }" staat er al, in { $other }.
fault-name-twice-mend = Geef een van de twee een andere naam, of haal er een weg.
fault-claim-without-source = Deze bewering heeft geen bron.
fault-claim-without-source-mend = Noem bij sources een bron uit sources.ron. Is er geen bron? Laat de bewering dan weg.
fault-not-online = Deze activiteit kan niet online. Toch staat hier wat online verandert.
fault-not-online-mend = Laat online_how weg, of zet bij online CanBe of Yes.
fault-at-entry = Bij "{ $entry }": { $what }
fault-version = Dit dossier heeft versie { $found }. Dit programma kent tot en met versie { $known }.
fault-version-mend = Open het met een nieuwer programma.
fault-answer = Dit antwoord past niet bij de vraag "{ $question }".
fault-answer-mend-steps = Schrijf bijvoorbeeld Step(2): een stap van 1 tot en met { $steps }.
fault-answer-mend-options = Schrijf Choice("...") met een van: { $options }.
fault-too-many = Dit zijn er te veel: { $found }.
fault-too-many-mend = Kies er ten hoogste { $most }.
meant = Bedoelde je "{ $meant }"?
meant-known = Dit kan wel: { $known }.
meant-list = Kijk met "wijkverbinder knowledge list" en de soort (bijvoorbeeld goals) welke namen er zijn.
shape-text = een tekst tussen aanhalingstekens
shape-number = een getal
shape-truth = true of false
shape-list = een lijst: [ ..., ... ]
shape-record = velden tussen haakjes: ( naam: waarde, ... )
shape-map = namen met waarden: {"{"} "naam": waarde, ... {"}"}
shape-both-languages = een tekst in twee talen: (nl: "...", en: "...")
shape-call = een woord, zo nodig met haakjes: Naam( ... )
thing-question = vraag
thing-phase = fase
thing-kind = soort
thing-situation = situatie
thing-goal = doel
thing-element = werkzaam element
thing-activity = activiteit
thing-rule = regel
thing-condition = randvoorwaarde
thing-risk = risico
thing-referral = verwijzing
thing-source = bron
thing-option = keuze
flaw-sum = de getallen zijn samen { $sum }, niet 1.
flaw-sum-mend = Pas ze aan tot ze samen 1 zijn.
flaw-range = het getal { $value } valt buiten de grenzen.
flaw-range-mend = Kies een getal van { $least } tot en met { $most }.
flaw-length = er staan er { $found }, en er horen er { $expected } te staan.
flaw-length-mend = Schrijf er { $expected }: één voor elke stap van de vraag.
flaw-empty = hier staat niets, en er moet ten minste één ding staan.
flaw-empty-mend = Vul het aan.
flaw-twice = dit staat er twee keer.
flaw-twice-mend = Haal er één weg.
flaw-nature-and-measure = dit element is er van nature én door een maatregel.
flaw-nature-and-measure-mend = Kies een van de twee.
flaw-milder-later = "niet nu" wordt gevolgd door iets milders in een hogere fase.
flaw-milder-later-mend = Zet NotNow ook bij de hogere fasen.
flaw-under-half = ook met alle maatregelen is maar { $share } van een route naar dit doel ingevuld.
flaw-under-half-mend = Voeg maatregelen toe voor elementen van die route, of laat de bewering weg.
flaw-claims-no-goal = deze activiteit staat in de aanpak, maar dient geen doel van deze situatie.
flaw-claims-no-goal-mend = Haal haar uit de aanpak, of geef haar een bewering met bron bij een van de doelen.
flaw-stopped = de regel "{ $rule }" houdt deze activiteit juist in deze situatie tegen.
flaw-stopped-mend = Haal haar uit de aanpak, of zet haar bij except van de regel.
flaw-direction = de regel noemt hier de verkeerde of twee slechtere kanten van de vraag.
flaw-direction-mend = Schrijf worse: Higher als een hogere stap slechter is, anders Lower.
flaw-phantoms = zonder antwoorden zijn alle situaties samen al { $sum } aanwezig.
flaw-phantoms-mend = Maak de prior van vragen over problemen lager.
warning-never-first = "{ $name }" komt bij geen enkel gevonden profiel bij de eerste tien.
warning-never-first-mend = Kijk of doelen, situaties en maatregelen kloppen.
warning-never-triggers = De regel "{ $name }" gaat bij geen enkel gevonden profiel af.
warning-never-triggers-mend = Kijk of de voorwaarde kan voorkomen, en of de regel een activiteit noemt.
warning-unused-source = Bron { $name } wordt nergens genoemd.
warning-unused-source-mend = Noem haar waar zij iets draagt, of haal haar weg.
