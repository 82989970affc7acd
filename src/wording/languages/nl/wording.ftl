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
source-read = op { $day }
source-read-by = Gelezen uiterlijk op { $day }, tenzij er een andere dag staat. Het kan intussen veranderd zijn.
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
next-ticked = Je hebt dit aangevinkt. Hoe sterk is het? Het antwoord kan de volgorde veranderen.
next-not-ticked = Je hebt dit niet aangevinkt. Hoe is het precies? Het antwoord kan de volgorde veranderen.
next-suggested = Dit komt uit cijfers. Wat zie je zelf? Het antwoord kan de volgorde veranderen.
asked-safety = veiligheid
asked-find-out = eerst nagaan
asked-moves = verandert de volgorde
asked-ticked = aangevinkt, hoe sterk?
asked-not-ticked = niet gezien, zeker?
asked-suggested = uit cijfers, klopt dat?
advice-limits = Dit advies rust op jouw antwoorden. Het programma ziet de wijk niet. Leg het voor aan mensen die er wonen en werken.
degree-strong = sterk
degree-clear = duidelijk
degree-some = een beetje
asks-more-heading = Vraagt hier meer dan het geeft
nothing-helps-heading = Nu niets samen doen
nothing-helps = Geen activiteit geeft antwoord op wat hier speelt. Iets organiseren helpt nu niet. Doe eerst dit:
helpers-heading = Wie helpt
referral-number = Bel { $number } (nummer uit { $read }; controleer het).

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
points-range = Er is nog niet alles bekend: het kunnen { $low } tot { $high } punten worden.
chance-nearly-certain = Hoort bijna zeker bij de eerste drie.
chance-likely = Hoort waarschijnlijk bij de eerste drie.
chance-even = Hoort misschien bij de eerste drie.
chance-unlikely = Hoort waarschijnlijk niet bij de eerste drie.
chance-among-equals = Plaats { $from } tot { $to } scheelt weinig: kies wat bij jullie past.
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
line-tried = geprobeerd in { $year }, en dat werkte toen niet
line-tried-because = geprobeerd in { $year }: { $because }
line-tried-earlier = eerder geprobeerd, en dat werkte toen niet
tried-first = Bedenk eerst: wat is er nu anders dan toen?
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
fact = { $name }: { $value }
fact-hands-required = Nodig: { $who }
fact-hands-welcome = Welkom: { $who }
fact-online = { $online }. { $how }
fact-rule-of-thumb = Aantallen, geld en weken zijn richtwaarden.
conditions-heading = Dit moet geregeld zijn
next-heading = Wat kan hierna?
guides-heading = Lees ook
sources-heading = Bronnen

takes-hands = Handen
takes-money = Geld
takes-lead-time = Voorbereiding

## Pagina's en links
label-state = hoe de wijk ervoor staat
label-find-out = uit te zoeken
command-follow = open
command-next-link = volgende link
command-previous-link = vorige link
command-page-back = vorige pagina
command-page-forward = volgende pagina
label-no-page-ahead = Er is geen volgende pagina.
command-more = meer hierover
label-no-link = Hier is niets om te openen.
status-leads-to = Staat op het web: { $address } · { $key } kopieert het

## Profiel en lijst
command-find = zoek
find-nothing-found = Niets gevonden. Probeer een ander woord.
example-neighbourhood = Voorbeeldwijk
example-row = voorbeeldwijk om mee te oefenen
example-said = Dit is een voorbeeld. Je kunt niets stukmaken: er wordt niets bewaard. S bewaart het wel.
example-mark = voorbeeld, niet bewaard
command-range = van - tot
label-range-from = Van { $from } tot ...? Druk op het andere cijfer.
label-range-not = Bij deze vraag kies je één antwoord.
label-range-first = Kies eerst een cijfer, dan - en dan het andere cijfer.
command-fold = vouw op
command-unfold = vouw uit
label-wishes-title = wensen
label-wishes-ask = Wat willen de bewoners zelf bereiken? Kies er hoogstens twee.
label-wishes-most = Hoogstens twee wensen. Haal er eerst een weg.
label-sieve-title = filter
label-sieve-ask = Welke activiteiten wil je zien? Enter kiest de volgende stand.
sieve-any = alles
sieve-kind = Soort: { $kind }
sieve-money = Kost hoogstens: { $most }
sieve-lead-time = Begint binnen: { $most }
sieve-online-any = Online: maakt niet uit
sieve-online-yes = Online: kan online
sieve-online-no = Online: kan zonder
sieve-all = Laat alles weer zien
sieve-empty = Niets past door dit filter. F verandert het.
sieve-on = Filter ({ $shown } van { $all }): { $asked }
command-keep = bewaar
status-kept = bewaard, met een + in de lijst.
status-kept-no-more = niet meer bewaard.
command-hide = verberg
status-hidden = verborgen, staat nu onderaan.
status-hidden-no-more = niet meer verborgen.
label-hidden-heading = door jullie verborgen
command-compare = vergelijk
label-compare-title = twee naast elkaar
status-compare-with = { $activity }: ga naar een andere en druk weer op { $key } om ze naast elkaar te zien.
status-compare-not = Kies twee verschillende activiteiten.
compare-place = Plaats
compare-reason = Belangrijkste reden
compare-begins = Kan beginnen
compare-group = Mensen per keer
compare-people = { $low } tot { $high }
compare-rhythm = Hoe vaak
compare-online = Online
compare-left-out = Wie komt er niet vanzelf
compare-cannot = Wat het niet kan
compare-not-yet = nog geen plaats: eerst de vragen over veiligheid
strip-profile = Wijkprofiel: wat jullie weten. Een cijfer antwoordt, n: de beste vraag.
strip-activities = Activiteiten: wat hier past, de beste eerst. Pijltjes kiezen, Tab verder.
strip-reasons = Waarom: redenen, aanpak en bewijs. u neemt terug, ? legt alles uit.

## Hoe de wijk ervoor staat
state-phase-heading = Fase
state-signals = Dat blijkt uit: { $signals }.
state-moment = Een fase hoort bij dit moment en deze plek. Het is geen cijfer voor de wijk.
state-situations-heading = Herkend in de antwoorden
find-next = Helpt daarna het meest

## Een activiteit van vier kanten
aspect-why = Waarom
aspect-how = Hoe
aspect-evidence = Bewijs
aspect-what-if = Wat als
measures-heading = Zo wordt het contact goed
evidence-intro = Wat belooft deze activiteit, en hoe goed is dat onderzocht?
what-if-not-ranked = Dit staat niet in de rij. Kijk bij Waarom wat er eerst moet gebeuren.

## Hoe vast
sure-heading = Hoe vast staat dit?
sure-pending = Wordt nog nagegaan …
points-fixed = Deze punten staan vast.
holds-always = Ook als je andere dingen zwaarder laat tellen, blijft het bij de eerste drie.
holds-nearly = Als je andere dingen zwaarder laat tellen, blijft het bijna altijd bij de eerste drie.
holds-depends = Laat je andere dingen zwaarder tellen? Dan kan het uit de eerste drie vallen.
holds-shaky = Wankel: laat je andere dingen zwaarder tellen, dan valt het meestal uit de eerste drie.
holds-never = Ook als je andere dingen zwaarder laat tellen, komt het niet bij de eerste drie.
what-if-enters = Komt bij de eerste drie als { $changes }.
what-if-leaves = Valt uit de eerste drie als { $changes }.
what-if-never-enters = Ook met twee andere antwoorden komt het niet bij de eerste drie.
what-if-never-leaves = Ook met twee andere antwoorden blijft het bij de eerste drie.
what-if-likely-out = Met de meest waarschijnlijke antwoorden valt het er net buiten.
what-if-likely-in = Met de meest waarschijnlijke antwoorden hoort het erbij.
change-answer = bij "{ $question }" het antwoord "{ $to }" is (nu "{ $now }")
change-open = bij "{ $question }" het antwoord "{ $to }" is
change-wish = jullie ook "{ $goal }" wensen
change-wish-no-more = jullie "{ $goal }" niet meer wensen
change-and = { $first } en { $second }

## Korte lijst en programma
short-list-heading = Korte lijst
because-runs = loopt al, dus versterk dit eerst
because-first = staat bovenaan: niets geeft duidelijk meer antwoord op wat de wijk vraagt
because-best-for = past het best bij "{ $situation }"
because-next = komt hierna
monday = Maandag:
monday-attend = eerst wat voor elke activiteit komt ({ $situation }). { $step }
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
label-unfold-first = Vouw deze groep uit om te antwoorden.
label-next-is-here = Dit is nu de vraag die het meest helpt.
label-next-short = Vraag
label-key-elsewhere = Die toets werkt bij de activiteiten. { $key } brengt je erheen.
label-digit-elsewhere = { $key } brengt je naar de vragen. Daar is een cijfer een antwoord.
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
label-help-signs = Bewijs: ●●●● sterk, ●●● redelijk, ●● eerste aanwijzingen, ● onderbouwd idee, ○ alleen ervaring, ± gemengd, × tegen. Balk: █ zonder maatregelen, ▒ met maatregelen; in de lijst heeft de hoogste de hele balk. Wie gelijk staan, hebben samen één plaats; die staat er één keer. * op de korte lijst, ✓ gekozen, ! tekst niet opgeslagen.
label-faults = Dit kent het programma niet
label-damaged = Dit is niet te lezen
label-faults-kept = Het blijft in het bestand staan. Het telt nu niet mee.
label-too-small = Maak het venster groter: ten minste 50 bij 14 tekens.
label-saved = opgeslagen
label-rest-saved = de rest is opgeslagen
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
status-answered = { $question }: { $answer }.
status-cleared = { $question }: weer open.
status-runs = { $activity }: loopt al.
status-runs-no-more = { $activity }: staat niet meer bij wat al loopt.
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
command-theme = andere kleuren
command-palette = alles
command-copy = kopiëren
command-copy-link = bron kopiëren
command-mouse = muis aan of uit
command-suspend = even opzij zetten
label-palette = Alles wat je kunt doen
label-nothing-found = Niets gevonden. Probeer een ander woord, ook in het Engels.
label-setup-faults = Niet begrepen in config.ron
label-setup-faults-mend = Het programma doet hier het gewone. De rest van config.ron geldt wel. Zo maak je het goed:
status-mouse-on = De muis doet weer mee. Met { $key } kun je tekst op het scherm selecteren.
status-mouse-off = De muis is uit: je kunt nu tekst selecteren. { $key } zet hem weer aan.
status-copied = Gekopieerd, en bewaard in { $file }.
status-copied-link = Gekopieerd, ook in { $file }: { $said }
status-copied-only = Gekopieerd naar het klembord. Het bestand kon niet worden bewaard: { $reason }.
copy-name = { $name }-advies
copy-link-name = { $name }-bron
copy-nothing = wijkverbinder
cli-theme = Kleuren: terminal, dark (wit op zwart), light (zwart op wit) of mono (geen)
cli-ascii = Gebruik alleen tekens die elke terminal heeft
label-not-suspended = Dit systeem kan een programma niet even opzij zetten.
status-theme = { $theme ->
    [dark] Kleuren: hoog contrast, wit op zwart. Blijvend met theme: "dark" in config.ron.
    [light] Kleuren: hoog contrast, zwart op wit. Blijvend met theme: "light" in config.ron.
    [mono] Geen kleuren. Blijvend met theme: "mono" in config.ron.
   *[terminal] Kleuren van de terminal zelf.
}
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
cli-format = Vorm
cli-explain = Leg een activiteit uit: waarom, met welk bewijs en hoe
cli-activity = Naam van de activiteit, zoals knowledge list activities die toont
cli-knowledge = Bekijk de kennisbank, controleer haar en vul haar aan
cli-check = Controleer de kennisbank; fouten geven code 1
cli-check-dir = Map met een hele kennisbank, of met eigen bestanden daaroverheen; anders die van het programma
cli-list = Toon alle dingen van een soort, met hun naam
cli-list-kind = Soort
cli-coverage = Toon welke activiteiten bij situaties, doelen en fasen horen
cli-usage = Gebruik
cli-commands = Opdrachten
cli-arguments = Gegevens
cli-options = Opties
cli-error = fout
cli-warning = let op
cli-mend = zo herstel je het
cli-try-help = Meer weten? Probeer --help.
cli-check-good = De kennisbank is in orde.
cli-unknown-argument = "{ $argument }" kent dit programma niet.
cli-missing-argument = Er ontbreekt: { $argument }.
cli-invalid-value = "{ $value }" kan niet bij { $argument }. Wel mogelijk: { $known }.
cli-unreadable-value = "{ $value }" is niet bruikbaar bij { $argument }.
cli-other-mistake = De opdracht klopt niet: { $reason }
cli-cannot-read = { $file } kan niet gelezen worden: { $reason }. Controleer de naam en of je het bestand mag openen.
cli-cannot-write = { $file } kan niet worden opgeslagen: { $reason }. Maak ruimte of kies een andere map.
cli-cannot-write-twice = Je laatste veranderingen zijn nog niet opgeslagen. Wil je toch afsluiten? Druk dan nog een keer op q. Je bent ze dan kwijt.
cli-twice = Dit staat er twee keer of past niet bij elkaar: { $argument }.
io-not-found = bestand of map bestaat niet
io-no-permission = geen toestemming
io-not-text = dit is geen tekst in UTF-8
io-is-folder = dit is een map
io-not-folder = dit is geen map
io-full = de schijf is vol
io-exists = er is al iets met die naam
io-no-file = het is geen gewoon bestand
io-too-large = het bestand is te groot
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
cli-kept = Opgeslagen in { $file }. Ga verder met: wijkverbinder "{ $file }"
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
fault-no-text = Hier staat iets dat geen leesbare tekst is.
fault-no-text-mend = Zet een eerdere versie terug, of haal de onleesbare tekens weg en bewaar het bestand als UTF-8.
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
fault-number-undated = Bij dit nummer staat niet wanneer het gelezen is.
fault-number-undated-mend = Zet bij read het jaar of de dag, zoals read: "2027". Weet je dat niet? Zeg dan bij find waar het nummer staat.
fault-not-online = Deze activiteit kan niet online. Toch staat hier wat online verandert.
fault-not-online-mend = Laat online_how weg, of zet bij online CanBe of Yes.
fault-at-entry = Bij "{ $entry }": { $what }
fault-version = Dit dossier heeft versie { $found }. Dit programma kent tot en met versie { $known }.
fault-version-mend = Open het met een nieuwer programma.
fault-answer = Dit antwoord past niet bij de vraag "{ $question }".
fault-answer-mend-steps = Schrijf bijvoorbeeld Step(2): een stap van 1 tot en met { $steps }.
fault-answer-mend-options = Schrijf Choice("...") met een van: { $options }.
fault-not-readable = Dit bestand kan niet worden gelezen.
fault-not-readable-mend = Kijk of het een gewoon bestand is, en of je het mag lezen.
fault-key-fixed = De toets "{ $key }" doet bij iedereen hetzelfde.
fault-key-taken = De toets "{ $key }" is al gegeven aan "{ $other }".
fault-key-mend = Kies een andere toets, bijvoorbeeld "Ctrl-G" of "F5".
fault-key-text = De toets "{ $key }" is gewone tekst op de plek waar dit werkt.
fault-key-text-mend = Kies een toets met Ctrl of Alt, of een als "F5".
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
shape-day = een dag, jaar voorop: "2026-11-22"
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
thing-guide = handreiking
thing-evaluation = vragenset
thing-term = woord
thing-source = bron
thing-option = keuze
thing-case = voorbeeldgeval
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
warning-still-template = Bij "{ $name }" staan nog teksten van het voorbeeld: { $texts }.
warning-still-template-mend = Zoek in dit bestand naar "Vul in:" en "Fill in:", en schrijf daar wat jullie doen.
warning-graded-above = "{ $name }" belooft "{ $goal }" zekerder dan de bronnen kunnen dragen.
warning-graded-above-mend = Een eigen verslag of nieuwsbericht is ervaring: schrijf grade: ExperienceOnly. Of noem een onderzoek, of bij SoundIdea het element achter rests_on.
warning-served-by-few = Bij de situatie "{ $name }" is er weinig te kiezen (activiteiten: { $activities }, soorten: { $kinds }).
warning-served-by-few-mend = Noem minstens { $activities } activiteiten van { $kinds } soorten. Is doorverwijzen het antwoord? Schrijf dan refer: true.
warning-refers-to-nobody = De situatie "{ $name }" verwijst door, maar noemt niemand die helpt.
warning-refers-to-nobody-mend = Noem bij referrals wie er helpt.
warning-phase-fit-by-few = Bij de fase "{ $name }" passen maar weinig activiteiten ({ $activities }).
warning-phase-fit-by-few-mend = Kijk welke activiteiten in deze fase passen. Er zijn er minstens { $activities } nodig.
warning-moves-nothing = Geen gevonden antwoord op "{ $name }" verandert het advies.
warning-moves-nothing-mend = Laat een situatie, regel of activiteit ernaar vragen, of haal de vraag weg.
warning-nothing-leads-to = Niets verwijst naar de handreiking "{ $name }".
warning-nothing-leads-to-mend = Schrijf waar zij bij hoort: all: true, of kinds, activities, elements, situations of means.
warning-sentence-twice = Deze zin staat ook in { $file }, regel { $line }: "{ $sentence }"
warning-sentence-twice-mend = Zeg het op één plek, of zeg het anders.

## Eigen kennis, bekijken en zoeken
cli-own = Map met je eigen bestanden; die vullen de kennisbank aan (mag vaker)
cli-export = Schrijf de kennisbank als bestanden in een map
cli-export-dir = Map, nieuw of zonder deze bestanden
cli-new = Maak een activiteit om zelf in te vullen
cli-new-thing = Wat je maakt: activity
cli-new-name = Naam in kleine letters, cijfers en streepjes, zoals soep-en-sjoelen
cli-new-output = Map of bestand om in te schrijven; anders komt de tekst op het scherm
cli-watch = Controleer opnieuw na elke wijziging; stoppen met Ctrl-C
cli-show = Toon alles over één ding uit de kennisbank
cli-show-name = Naam, of soort en naam zoals activities/shared-meal
cli-search = Zoek woorden in de hele kennisbank
cli-search-words = Woorden die allemaal moeten voorkomen, in het Nederlands of Engels
cli-search-top = Hoeveel er getoond worden; anders 20
cli-laid-added = Toegevoegd uit { $folder }: { $names }.
cli-laid-replaced = Vervangen uit { $folder }: { $names }.
cli-laid-changed = Deels veranderd uit { $folder }: { $names }.
cli-laid-same = In { $folder } staat niets anders dan in de kennisbank zelf.
cli-laid-group = { $kind } { $names }
model-numbers = de getallen van het model
cli-program-files = Een bestand zonder map ervoor hoort bij de kennisbank van het programma. Wat jij verving, past daar niet meer bij.
cli-own-files = Staan in { $folder } alleen je eigen bestanden? Controleer ze dan samen met de rest: wijkverbinder knowledge check --knowledge { $folder }
cli-no-own-files = In { $folder } staan geen bestanden voor de kennisbank. Verwacht: bestanden als activities/NAAM.ron of sources.ron. Maak er een met: wijkverbinder knowledge new activity NAAM --output { $folder }
cli-folder-above = Noem niet { $folder } zelf, maar de map waar die in staat.
cli-exists = { $file } bestaat al. Er is niets geschreven. Kies een andere naam of map, of haal het bestand eerst weg.
cli-exist = In { $folder } staan al { $count } van deze bestanden, zoals { $file }. Er is niets geschreven. Kies een andere map.
cli-is-file = { $file } is een bestand, geen map. Kies een andere naam.
cli-exported = { $count ->
    [one] 1 bestand
   *[other] { $count } bestanden
} geschreven in { $folder }. Verander wat je anders wilt, en gebruik het met: wijkverbinder --knowledge { $folder }
cli-made = { $file } is gemaakt. Vul het in, en controleer het met: wijkverbinder knowledge check --knowledge { $folder }
cli-made-loose = { $file } is gemaakt. Zet het in een map "activities" om het te gebruiken.
cli-bad-name = De naam "{ $name }" kan niet. Gebruik kleine letters, cijfers en streepjes, zoals { $meant }.
cli-name-taken = De activiteit "{ $name }" is er al. Kies een andere naam. Wil je haar veranderen? Haal haar bestand uit: wijkverbinder knowledge export DIR
cli-other-name = Noem het bestand { $name }.ron: een activiteit heet naar haar bestand.
cli-watching = Let op wijzigingen in { $folders }. Stoppen: Ctrl-C.
cli-changed = Gewijzigd: { $file }
cli-nothing-to-watch = Zonder map is er niets om op te letten. Noem er een: wijkverbinder knowledge check DIR --watch
cli-no-such-thing = "{ $asked }" staat niet in de kennisbank. Zoek met: wijkverbinder knowledge search { $name }
cli-no-such-thing-meant = "{ $asked }" staat niet in de kennisbank. Bedoelde je "{ $meant }"?
cli-no-such-kind = De soort "{ $name }" bestaat niet. Wel mogelijk: { $known }.
cli-found-nothing = Niets gevonden met: { $words }. Probeer een ander of korter woord.
cli-found-more = Er zijn er { $all } gevonden. Toon ze allemaal met: --top { $all }

## Een ding op een bladzijde
page-group = Hoort bij: { $group }
page-answers-heading = Antwoorden
page-tick = Om aan te vinken: { $text }
page-safety = Vraag over veiligheid: zolang die open is, is er geen advies.
page-sensitive = Gevoelige vraag: laat hierbij nooit handen opsteken.
page-find-out-heading = Zo kom je erachter
page-ready = Staat klaar bij: { $steps }
page-prior = Zonder antwoord rekent het programma met een schatting: { $shares }.
page-signal-heading = Signaal voor
page-firm-heading = Maakt een fase zeker
page-from = vanaf "{ $step }"
page-asked-by-rules-heading = Regels die hiernaar kijken
page-leaning-heading = Activiteiten die hierop leunen
page-requiring-heading = Activiteiten die niet zonder kunnen
role-core = beslissend
role-supporting = ondersteunend
role-required = voorwaarde
page-contact-heading = Wat contact hier kan
page-avoid-heading = Laat dit
page-phase-stop = Voor wat nu niet past: { $time }.
page-certain-heading = Zeker door deze antwoorden
page-goals-heading = Doelen
page-share = { $share }%
page-holds-heading = Dit geldt voor alle activiteiten van deze soort
page-activities-heading = Activiteiten
page-concerning-rules-heading = Regels hiervoor
page-precedence = Telt { $weight } keer zo zwaar als een gewone situatie.
page-refer = Hier is organiseren niet het antwoord: doe eerst iets anders, of verwijs door.
page-signals-heading = Waaraan je het herkent
page-involve-heading = Betrek
page-approach-heading = Activiteiten uit de aanpak
page-fitting-heading = Past ook
page-unfit-heading = Activiteiten om te vermijden
page-noticed-heading = Zo merk je het
page-routes-heading = Wegen ernaartoe
page-asking-heading = Situaties die hierom vragen
page-claiming-heading = Activiteiten die hieraan werken
page-why-heading = Waarom het werkt
page-bring-about-heading = Zo zorg je ervoor
page-fails-heading = Zo gaat het mis
page-serves-heading = Helpt bij deze doelen
page-by-nature-heading = Activiteiten die dit van zichzelf hebben
page-by-measure-heading = Activiteiten die dit met een maatregel krijgen
page-claims-heading = Wat het kan doen
aim-wholly = hier is het voor
aim-partly = draagt bij
page-phases-heading = Past in de fase
fit-fits = past
fit-with-care = met extra zorg
fit-not-now = nu niet
fit-not-needed-yet = nog niet nodig
page-situations-heading = Past bij
page-situations-unfit-heading = Vermijd dit bij
page-requires-heading = Kan niet zonder
page-without = niet bij "{ $answers }"
page-assets-heading = Handig als het er al is
effect-stop = Houdt tegen: { $time }.
effect-caution = Kost { $points } punten als het helemaal geldt.
page-when-heading = Wanneer
when-answer = { $question }: "{ $step }" of erger
when-phase = fase { $phase } of zwaarder
when-situation = { $situation } ({ $degree } of meer)
when-all = Alles hiervan:
when-any = Een van deze:
when-and = en
when-or = of
page-first-heading = Wat eerst moet
page-concerns-heading = Geldt voor
page-all-of-kind = alle activiteiten van de soort { $kind }
page-except-heading = Behalve
page-rule-safety = Bij veiligheid is één antwoord genoeg.
page-how-heading = Zo regel je het
page-measure-heading = Wat je eraan doet
page-turn-to-heading = Wanneer
page-find-heading = Zo vind je het
page-say-heading = Wat je zegt
page-cited-heading = Hier genoemd
page-not-cited = Nergens genoemd.
page-judgement = Wat hier zonder bron staat, is een eigen oordeel en geen onderzoek.
page-all-activities = alle activiteiten
page-all-with-element = alle activiteiten die dit van zichzelf hebben: { $element }
page-belongs-heading = Hoort bij
page-means-heading = Als het hieraan ontbreekt
page-support-heading = Wat de gemeente kan doen
page-moments = Wanneer: { $moments }
page-asked = Wie: { $who }
page-always = Gaat altijd mee met een andere set.
page-smallest-group = Minder dan { $count } antwoorden in een groep? Laat dan alleen het totaal zien.
page-items-heading = Vragen
page-follows-heading = Waar dit op lijkt
page-reading-heading = Zo lees je de antwoorden
page-cannot-heading = Wat dit niet bewijst
page-measures-heading = Kijkt naar deze doelen
page-sets-heading = Hiermee kun je terugkijken
moment-before = vooraf
moment-after = na afloop
moment-half-year-later = een half jaar later
form-number = (een getal)
form-open = (in eigen woorden)
form-steps = ({ $steps })

## Sjabloon van een activiteit
template-title = Een activiteit voor Wijkverbinder: { $name }
template-intro = Wat achter // staat is uitleg; het programma leest het niet. Dit voorbeeld klopt al. Verander het regel voor regel, en controleer het telkens met:
template-languages = Elke tekst staat er in het Nederlands (nl) en in het Engels (en). Schrijf kort, en schrijf geen namen van mensen op.
template-file = De naam van dit bestand is de naam van de activiteit. Het hoort in een map "activities".
template-name = Hoe de activiteit heet.
template-summary = Wat het is en wat er gebeurt, in twee of drie korte zinnen.
template-kind = De soort, een van: { $words }.
template-phases = Past het in deze fase? { $words }. Na NotNow volgt in een zwaardere fase weer NotNow.
template-started-by = Wie kan beginnen: { $words }.
template-online = Kan het online? { $words }. Bij CanBe en Yes hoort de regel online_how: wat verandert er dan?
template-group = Hoeveel mensen er per keer zijn: van, tot.
template-rhythm = Hoe vaak het is, en hoe lang.
template-scale = Waar het werkt: { $words }.
template-place = Welke plek je nodig hebt.
template-partners = Met wie je het doet.
template-next = Wat hierna kan, en wanneer. Kies uit: wijkverbinder knowledge list activities
template-claims = Wat het kan doen. Hier komen de punten vandaan. Beloof niet te veel:
template-claims-goal = goal: het doel. Kies uit: wijkverbinder knowledge list goals
template-claims-aim = aim: { $words }.
template-claims-grade = grade: hoe goed het bewezen is. { $words }.
template-claims-rests-on = rests_on: is de activiteit zelf niet onderzocht? Noem dan het werkzame element dat wel onderzocht is.
template-claims-sources = sources: ten minste één bron. Kies uit: wijkverbinder knowledge list sources. Of zet een eigen bron in sources.ron, naast de map activities:
template-claims-note = note: wat er gevonden is, en wat dat niet bewijst. Mag weg.
template-nature = Werkzame elementen die het van zichzelf heeft. Kies uit: wijkverbinder knowledge list elements
template-measures = Elementen die het kan krijgen, en wat je daarvoor doet.
template-fits = Situaties waar het bij past. Kies uit: wijkverbinder knowledge list situations
template-requires = Waar het niet zonder kan: een vraag, en de antwoorden waarbij het niet kan. Haal // weg als je dit nodig hebt.
template-needs = Wat het kost. Elk getal is een stap:
template-hands = Wie het draagt, als rollen: zonder wie gaat het niet (required), en wie is verder welkom (welcome)?
template-also = Gewone woorden waarmee mensen hiernaar zoeken. Ze worden niet getoond. Haal // weg als je dit gebruikt.
example-also = soep, sjoelen, spelletjes
template-assets = Wat helpt als het er al is, uit: { $words }.
template-conditions = Wat geregeld moet zijn. Kies uit: wijkverbinder knowledge list conditions
template-risks = Wat mis kan gaan, en wat je daaraan doet. Kies uit: wijkverbinder knowledge list risks
template-left-out = Wie je makkelijk vergeet, en wat je daaraan doet.
template-how = Hoe je het doet, stap voor stap.
template-moments = Hoeveel van die stappen vooraf komen, en hoeveel tijdens. De rest komt na afloop.
template-cannot = Wat je niet kunt beloven.
example-name = soep-en-sjoelen
example-summary = Vul in: wat het is, en wat er gebeurt.
example-rhythm = Vul in: hoe vaak, en hoe lang.
example-place = Vul in: de plek die je nodig hebt.
example-partner = Vul in: met wie je het doet
example-next = Vul in: wanneer dat kan.
example-online = Vertel hier wat online anders gaat.
example-note = Vertel hier wat er gevonden is, en waar.
example-source = Verslag van onze eerste avonden
example-measure = Vul in: hoe je zorgt voor { $element }.
example-risk = Vul in: wat je hieraan doet.
example-left-out = Vul in: wie komt er niet vanzelf, en hoe nodig je hen uit?
example-step-first = Vul in: wat je het eerst doet.
example-step-last = Vul in: wat je na afloop doet.
example-hands-required = Vul in: zonder wie het niet gaat
example-hands-welcome = Vul in: wie welkom is, maar gemist kan worden
example-cannot = Vul in: wat je niet kunt beloven.

## Dekking

coverage-title = Wat de kennisbank dekt
coverage-activity = activiteit
coverage-situations = Situaties en activiteiten
coverage-serves = { $named } staat in de aanpak, { $fits } past, { $avoid } vermijden, { $neither } geen van drie
coverage-choice = Keuze per situatie
coverage-situation = situatie
coverage-named = aanpak
coverage-fits = past
coverage-kinds = soorten
coverage-avoid = vermijden
coverage-helpers = helpers
coverage-refer = Hier is doorverwijzen het antwoord, of eerst iets anders doen:
coverage-goals = Doelen en activiteiten
coverage-grades = Zo goed is het onderbouwd:
coverage-phases = Activiteiten per fase
coverage-phase = fase
coverage-phase-fits = past
coverage-phase-care = met zorg
coverage-phase-not-yet = nog niet nodig
coverage-phase-not-now = nu niet
coverage-guides = Wat naar handreikingen verwijst
coverage-guide = handreiking
coverage-guide-activities = activiteiten
coverage-guide-situations = situaties
coverage-guide-elements = elementen
coverage-guide-means = middelen

## Startscherm en bestanden
label-dossiers = Dossiers
home-intro = Kies een dossier met Enter. Of begin een nieuw dossier.
home-empty = Er is nog geen dossier. Druk op Enter om er een te beginnen.
home-new = Nieuw dossier
home-is-put-away = weggelegd
home-put-away = { $count ->
    [one] 1 dossier is weggelegd. A laat het zien.
   *[other] { $count } dossiers zijn weggelegd. A laat ze zien.
}
label-no-file = Kies eerst een dossier.
label-refused = Dat lukt nu niet
label-opened = Over dit dossier
label-other-base = Opgeslagen met een andere kennisbank. Het advies kan nu anders zijn.
label-sure = Weet je het zeker?
ask-delete = "{ $name }" wordt verwijderd, met alle versies ervan. Het gaat om het bestand { $file }. Dit kun je niet terugdraaien.
ask-leave = { $count ->
    [one] Er is 1 tekst die op gegevens van een persoon lijkt. Die tekst is niet opgeslagen.
   *[other] Er zijn { $count } teksten die op gegevens van een persoon lijken. Die teksten zijn niet opgeslagen.
} Ga je nu weg, dan ben je { $count ->
    [one] die
   *[other] ze
 } kwijt.
label-new-title = Nieuw dossier
label-place-title = Naam van de plek
label-place-ask = Hoe heet de plek? Noem een straat, buurt of wijk, geen persoon.
label-duplicate-title = Zelfde straat, volgend jaar
label-duplicate-ask = Hoe moet het nieuwe dossier heten? Antwoorden en lessen gaan mee, keuzes niet.
label-rename-title = Andere naam
label-rename-ask = Hoe moet het bestand heten? De naam van de plek verander je in het dossier, met N.
label-name-of-person = Noem de plek en geen persoon: iedereen ziet hoe een bestand heet.
label-name-needed = Typ eerst een naam.
label-path-needed = Typ eerst in welk bestand.
label-elsewhere-title = Ergens anders opslaan
label-elsewhere-ask = In welk bestand? Bijvoorbeeld op een stick, of in je eigen map (~). Een bestand dat er al is, blijft zoals het is.
label-trouble-elsewhere = Met S sla je je werk ergens anders op.
label-overview-title = Overzicht van de dossiers
label-overview-empty = Er zijn nog geen dossiers om naast elkaar te zetten.

## Wie gebruikt dit
label-welcome = Welkom bij Wijkverbinder
welcome-what = Dit programma helpt je kiezen welke activiteit mensen in een wijk samenbrengt.
welcome-how = Je vertelt wat je ziet, en leest wat past en waarom.
welcome-privacy = Anderen kunnen een dossier lezen. Schrijf er dus geen namen of adressen in.
label-who-hint = Zeg met I wie je bent. Dan zie je wat je zelf kunt doen.
label-who-title = Wie ben je?
label-who-ask = Wie ben je? Het verandert niets aan de punten. Wel zie je wat je zelf kunt doen.
user-resident = bewoner
user-professional = professional
user-municipality = gemeente
user-facilitator = gespreksleider
user-resident-long = Bewoner: ik woon hier
user-professional-long = Professional: ik werk in de wijk
user-municipality-long = Gemeente: ik werk bij de gemeente
user-facilitator-long = Gespreksleider: ik begeleid een groep
status-user = Je bent nu: { $user }. Veranderen kan met I.
can-do = Wat kun jij doen?
can-do-begin = Je kunt dit zelf beginnen. Eerste stap: { $step }
can-do-later = Je kunt dit zelf beginnen, als het zover is.
can-do-ask = Je kunt dit niet zelf beginnen. Vraag { $whom }.
can-do-then = De eerste stap is dan: { $step }
ask-resident = een actieve bewoner
ask-professional = de opbouwwerker of een andere professional
ask-municipality = de gemeente
one-of = { $first } of { $last }

## Waar een antwoord vandaan komt
label-note-ask = Waar weet je dit van? Schrijf het in je eigen woorden, zonder namen.
label-origin-ask = Waar komt dit antwoord vandaan?
label-origin-statistics = cijfers van een jaar
label-origin-none = niet gezegd
label-year-ask = Van welk jaar zijn de cijfers?
label-year-needed = Typ een jaar, zoals 2025.
origin-estimate = eigen schatting
origin-conversation = een gesprek
origin-workshop = een workshop
origin-statistics-year = cijfers van { $year }
origin-from = Bekend uit: { $origin }
note = Notitie:
note-held = ! Notitie, niet opgeslagen:
status-noted = Genoteerd bij: { $question }.

## Besluiten
label-log-title = Besluiten
log-empty = Er is nog niets besloten.
log-intro = Wat is besloten, wanneer en waarom. Het laatste staat bovenaan.
because-said = Want: { $because }
not-kept = (niet opgeslagen)
chosen-on = ✓ Gekozen op { $day }.
decided-chosen = Gekozen: { $activity }.
decided-dropped = Toch niet: { $activity }.
decided-runs = Loopt al: { $activity }.
decided-runs-not = Loopt toch niet: { $activity }.
decided-own-phase = Eigen kijk op de fase: { $phase }.
decided-phase-of-signals = De fase volgt weer uit de antwoorden.
decided-wish = Gewenst: { $goal }.
decided-wish-dropped = Niet meer gewenst: { $goal }.
decided-begun = Begonnen met wat bekend was uit: { $name }.
decided-taken-back = Teruggezet: de versie van { $moment }.
label-choose-why = Waarom kiezen jullie dit? Het mag leeg blijven.
label-drop-why = Waarom gaat dit toch niet door? Het mag leeg blijven.
label-phase-title = Fase
label-phase-ask = Welke fase zie jij? Een stop vanwege veiligheid blijft staan.
label-phase-of-signals = zoals de antwoorden laten zien
label-phase-why = Waarom zie jij deze fase? Schrijf wat je ziet, zonder namen.
label-phase-of-signals-why = Waarom tellen de antwoorden weer? Het mag leeg blijven.
label-reason-needed = Een reden is nodig: anderen moeten het kunnen volgen.
status-chosen = { $activity }: gekozen.
status-dropped = { $activity }: toch niet.
status-own-phase = Jij ziet: { $phase }.
status-phase-of-signals = De fase volgt weer uit de antwoorden.
label-nothing-to-redo = Er is niets om opnieuw te doen.
label-changed = Veranderd.
line-done = Gedaan
line-open = Weer te doen
line-new = Erbij
line-changed = Veranderd
line-gone = Weggehaald
line-moved = Verplaatst
status-undo = Terug met "{ $key }".
label-redone = Opnieuw gedaan.

## Gegevens van personen
label-personal-title = Lijkt op gegevens van een persoon
label-nothing-held = Alle teksten zijn opgeslagen.
label-kept-anyway = De tekst wordt opgeslagen zoals hij is.
label-change-title = Andere woorden
label-change-ask = Zeg het zonder dat iemand te herkennen is. Leeg maken mag ook.
personal-intro = Anderen kunnen dit dossier lezen. In deze tekst lijkt iets over één persoon te staan:
personal-held = De tekst blijft op het scherm. Hij wordt pas opgeslagen als je hem verandert of goedkeurt. Wat er eerder stond, blijft tot dan in het bestand.
personal-email = { $part } lijkt op een mailadres
personal-phone = { $part } lijkt op een telefoonnummer
personal-address = { $part } lijkt op een adres
personal-iban = { $part } lijkt op een rekeningnummer
personal-plate = { $part } lijkt op een kenteken
without-reach = Schrijf op in welke rol je iemand sprak, zoals: een moeder van school.
without-address = Noem alleen de straat of de buurt.
without-iban = Schrijf op wie betaalt, zoals: de kas van het buurthuis.
without-plate = Schrijf op wat je ziet, zoals: auto's op de stoep.
held = { $count ->
    [one] 1 tekst
   *[other] { $count } teksten
} niet opgeslagen

## Versies en alleen kijken
label-versions-title = Versies
label-versions-intro = Bekijk een versie met Enter: er verandert niets. Zet een versie terug met t: wat er nu is, wordt dan zelf een versie.
label-versions-empty = Er zijn nog geen eerdere versies. Ze ontstaan vanzelf terwijl je werkt.
label-version-now = Nu: het dossier zoals het is
label-no-version = Kies eerst een versie.
version-session = toen je begon te werken
version-before = voordat er veel veranderde
version-day = de eerste van die dag
version-older = uit een ouder programma
label-looking-only = alleen kijken
label-newer = van een nieuwer programma
label-newer-full = Dit dossier is van een nieuwere Wijkverbinder. Je kunt alles bekijken en niets veranderen. Het bestand blijft zoals het is. Wil je verder werken? Zet dan een nieuwere Wijkverbinder op je computer.
label-not-while-newer = Dit kan niet: het dossier is van een nieuwer programma.
label-not-while-version = Dit kan niet in een oude versie. Ga terug met Esc, of zet deze versie terug met v.
label-unlocked = Het dossier is weer vrij. Je kunt het nu veranderen.
looking-version = versie van { $moment }
looking-version-full = Dit is de versie van { $moment }. Je kunt alles bekijken en niets veranderen. Terug naar nu kan met Esc in het linker paneel, of met v.
looking-locked = open bij { $who }
looking-locked-full = { $who } heeft dit dossier open, sinds { $since }. Je kunt alles bekijken en niets veranderen. Wat daar wordt opgeslagen, zie je hier vanzelf. Is het dossier weer vrij? Dan zie je dat hier.
not-while-locked = Dit kan nu niet: { $who } heeft het dossier open.
status-taken-back = Teruggezet: de versie van { $moment }.

## Opdrachten van het dossier
group-decide = Besluiten
group-files = Dossiers
command-note = notitie
command-origin = herkomst
command-personal = tekst nakijken
command-choose = kiezen
command-own-phase = eigen kijk op de fase
command-log = besluiten
command-redo = opnieuw
command-place = naam van de plek
command-open = open
command-new = nieuw
command-duplicate = volgend jaar
command-rename = andere naam
command-archive = wegleggen of terughalen
command-archived = weggelegde tonen of niet
command-delete = verwijderen
command-look-at = bekijk
command-take-back = zet terug
command-pick = kies
command-confirm = ja, doe dit
command-change = andere woorden
command-keep-anyway = toch opslaan
command-later = later
command-cancel = annuleren
command-elsewhere = elders opslaan
command-dossiers = alle dossiers
command-versions = versies
command-overview = overzicht
command-who = wie ben ik
command-close = sluiten

## Dagen
day = { $day } { $month }
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

## Overzicht van dossiers
overview-heading = Overzicht van de dossiers
overview-count = { $count ->
    [one] Dit overzicht gaat over 1 dossier.
   *[other] Dit overzicht gaat over { $count } dossiers.
}
overview-order = De plekken staan op alfabet. De volgorde zegt niets over hoe het ergens gaat. Bij elke plek staat hoe mensen het daar toen zagen. Het programma ziet de wijk niet.
overview-left-out = Deze bestanden tellen niet mee, want het programma kon er niet alles van lezen:
overview-together = { $count ->
    [one] Er is 1 initiatief gekozen. Dat vraagt van de gemeente: { $asked }.
   *[other] Er zijn { $count } initiatieven gekozen. Samen vragen die van de gemeente: { $asked }.
}
overview-together-not-said = { $count ->
    [one] Er is 1 initiatief gekozen. Er staat nog niet bij hoeveel uren en geld dat van de gemeente vraagt.
   *[other] Er zijn { $count } initiatieven gekozen. Er staat nog nergens bij hoeveel uren en geld die van de gemeente vragen.
}
overview-sum-hours = { $count ->
    [one] 1 uur
   *[other] { $hours } uur
}
overview-sum-euros = { $count ->
    [one] 1 euro
   *[other] { $euros } euro
}
overview-at-least = ten minste { $asked }
overview-nothing-chosen = Er is nog geen initiatief gekozen.
overview-places-heading = De plekken
overview-phase = { $place }, { $month }: { $phase }
overview-phase-line = Fase in { $phase }.
overview-own-phase = { $said }; wie het dossier invulde, ziet: { $phase }
overview-situations = Herkend in de antwoorden: { $situations }.
overview-chosen = Gekozen:
overview-none-chosen-here = Hier is nog niets gekozen.
overview-held = (gekozen op { $on }; datum: { $held })
overview-not-held = (gekozen op { $on }; nog geen datum)
overview-decided = Laatste besluit: { $day }.
overview-file = Bestand: { $file }
overview-asks-heading = Wat de initiatieven van de gemeente vragen
overview-initiative = initiatief
overview-hours = uren
overview-euros = euro
overview-not-said = niet ingevuld
overview-all = Samen
overview-without-hours = { $count ->
    [one] Bij 1 initiatief zijn geen uren ingevuld. Dat zit niet in het totaal.
   *[other] Bij { $count } initiatieven zijn geen uren ingevuld. Die zitten niet in het totaal.
}
overview-without-euros = { $count ->
    [one] Bij 1 initiatief is geen geld ingevuld. Dat zit niet in het totaal.
   *[other] Bij { $count } initiatieven is geen geld ingevuld. Die zitten niet in het totaal.
}
overview-permissions-heading = Toestemming
overview-keys-heading = Plekken en sleutels
overview-look-back-heading = Wanneer terugkijken
overview-look-back = Een vinkje betekent: er is op of na die dag iets geteld of opgeschreven.
overview-no-look-back = Er is nog geen dag gekozen om terug te kijken.
overview-place = plek
overview-day = laatste besluit
overview-phase-name = fase
overview-situations-name = situaties
overview-chosen-on = gekozen op
overview-held-on = datum
overview-look-back-name = terugkijken op
overview-file-name = bestand
cli-overview = Zet alle dossiers van een map naast elkaar: wat is gekozen, en wat vraagt dat van de gemeente
cli-overview-folder = Map met dossiers; mappen daarin tellen niet mee
cli-overview-output = Bestand om in te schrijven; anders komt de tekst op het scherm
cli-no-dossiers = In { $folder } staan geen dossiers. Een dossier is een bestand dat eindigt op .ron en begint met: Dossier(
cli-no-dossier = Overgeslagen, want dit zijn geen dossiers: { $files }.
cli-passed-over = Overgeslagen, want er staan fouten in: { $files }. Herstel ze, en maak het overzicht daarna opnieuw.
cli-written = Het overzicht staat in { $file }.

## Bestanden bewaren
files-full = De schijf is vol, dus { $file } kan niet worden opgeslagen.
files-no-permission = { $file } kan niet worden opgeslagen: het bestand of de map { $folder } is alleen om te lezen.
files-folder-gone = De map { $folder } is er niet meer. Misschien is een schijf, een stick of het netwerk weg.
files-not-kept = { $file } kan niet worden opgeslagen: { $reason }.
files-in-memory = Je werk staat nog in dit programma, en er is niets overschreven. Los het op, of sla je werk op een andere plek op. Bij je volgende verandering probeert het programma het opnieuw.
files-not-flushed = { $file } is opgeslagen, maar staat misschien nog niet veilig op de schijf: { $reason }. Bij je volgende verandering probeert het programma het opnieuw.
files-ended-unkept = { $file } kon niet worden opgeslagen. Wat je het laatst veranderde, is weg.
files-kept-again = Opslaan lukt weer. Al je werk staat in { $file }.
files-kept-beside = { $file } is niet overschreven: wat daar staat, komt niet van dit programma of is niet goed te lezen. Jouw werk staat nu in { $beside }.
files-kept-elsewhere = Vanaf nu staat je werk in { $file }.
files-taken = { $file } bestaat al en wordt niet overschreven. Kies een andere naam.
files-name-taken = Er is al een dossier dat { $name } heet. Er is niets veranderd. Kies een andere naam.
files-name-empty = Een naam heeft ten minste één letter of cijfer nodig. Er is niets veranderd.
files-locked = { $who } heeft dit dossier open sinds { $since }. Je kunt meekijken, maar niets veranderen. Als { $who } klaar is, kun jij verder.
files-lock-taken-over = Het dossier was nog open bij { $who }, maar dat programma is gestopt zonder af te sluiten. Jij hebt het nu. Alles wat was opgeslagen, staat er nog.
files-lock-free = { $who } heeft het dossier gesloten. Jij kunt nu veranderen.
files-no-lock = Op deze schijf kan het programma niet zien of iemand anders dit dossier ook open heeft. Spreek af wie erin werkt.
files-somebody = iemand anders
files-newer = Dit dossier is van een nieuwere Wijkverbinder. Je kunt het bekijken, maar niet veranderen. Aan het bestand verandert niets. Zet een nieuwere Wijkverbinder op je computer om verder te werken.
files-older = Dit dossier is van een oudere Wijkverbinder. Bij je eerste verandering wordt het bijgewerkt. Het oude bestand blijft bewaard bij de versies.
files-damaged = Niet alles in { $file } is te lezen. Je ziet wat er te lezen is. Het bestand blijft zoals het is: wat je verandert, komt in een nieuw bestand ernaast.
files-whole-version = Bij de versies staat het dossier zoals het nog heel was, van { $made }. Dat kun je terugzetten.
files-from-flushed = { $file } was leeg, misschien doordat de stroom uitviel. Je ziet het dossier zoals het op { $made } veilig op de schijf stond. Kijk na wat er ontbreekt.
files-was-empty = { $file } was leeg. Je begint met een nieuw dossier.
files-only-looked-at = Je kijkt alleen, dus er is niets opgeslagen en niets veranderd.
files-no-version = Je werk is opgeslagen. Maar de versie van daarvoor kon niet worden bewaard: { $reason }.
files-version-gone = Deze versie is er niet meer. Er is niets veranderd.
files-version-damaged = Niet alles in deze versie is te lezen, dus je kunt haar niet terugzetten. Er is niets veranderd.
files-versions-stayed = Het dossier heeft zijn nieuwe naam, maar de oude versies niet: { $reason }. Ze staan nog in { $folder }.
files-in-use = { $name } is open bij { $who }. Er is niets veranderd. Probeer het later opnieuw.
files-link = { $name } is alleen een verwijzing naar { $end }. Er is niets veranderd. Doe dit bij het bestand zelf.
files-cannot-do = Met { $name } lukte dit niet: { $reason }. Het dossier zelf is niet veranderd.
files-versions-not-deleted = "{ $name }" is weg, maar niet alle versies ervan: { $reason }. Wat er nog is, staat in { $folder }. Die map kun je zelf weggooien.
files-other-base = { $file } is opgeslagen met een andere kennisbank ({ $written }; nu { $present }). Het advies kan daardoor anders zijn dan toen.
files-cannot-duplicate = Niet alles in { $name } is te lezen, dus er kan geen nieuw dossier van worden gemaakt. Er is niets veranderd.
files-settings-damaged = De instellingen in { $file } zijn niet te lezen en worden overgeslagen. Het bestand blijft zoals het is.
files-settings-put-aside = De oude instellingen waren niet te lezen. Ze staan nu in { $file }.
files-settings-not-kept = Je keuze geldt nu, maar kon niet worden bewaard voor de volgende keer: { $reason }.

## Het plan
part-goal = Wat willen we bereiken?
part-for-whom = Voor wie is het?
part-measures = Zo wordt het contact goed
part-roles = Wie doet wat?
part-partners = Wie doen er mee?
part-recruiting = Zo vragen we mensen
part-schedule = Plek en dag
part-budget = Geld
part-permits = Vergunning en verzekering
part-before = Vooraf
part-during = Tijdens
part-after = Na afloop
part-if-wrong = Als het misgaat
part-follow-up = Wat komt erna?
either = { $some } of { $last }
both = { $some } en { $last }
plan-title = Plan: { $activity }
plan-title-programme = Plan met een paar activiteiten
plan-programme = In dit plan staan { $count } activiteiten. Dit is de volgorde:
plan-programme-money = Samen is er { $money } euro gevraagd.
plan-programme-hands = Zoveel mensen zijn er tegelijk nodig: { $hands }.
plan-because = Waarom dit is gekozen: { $because }
plan-stopped = Let op: dit past nu niet. Kijk eerst bij "Controle voordat je begint", verderop.
plan-runs = Dit loopt al. Hieronder staat wat je houdt, wat je verandert en wat mag stoppen.
plan-this-week = Begin deze week. { $first } Vraag iemand om het samen met je te doen.
plan-own-heading = Eigen afspraken
plan-evidence-heading = Wat is hierover bekend?
plan-evidence = { $goal }: { $evidence }
plan-fill = Nog in te vullen: { $what }
plan-goal = Ons doel: { $goals }.
plan-noticed = Zo merken we het: { $noticed }
plan-group = Elke keer doen { $low } tot { $high } mensen mee.
plan-reach = Het past bij { $reach }.
plan-measure-possible = Kan dit ook? { $how }
plan-hands = Zoveel mensen zijn er nodig: { $hands }.
plan-hands-required = Zonder dit gaat het niet: { $who }.
plan-hands-welcome = Welkom, maar het kan zonder: { $who }.
plan-hands-one = Eén persoon kan dit beginnen.
plan-starters = Dit kan beginnen bij { $who }. Kies wie het hier is.
plan-second = Zoek bij elke rol een tweede persoon.
plan-partner = Vraag of zij meedoen: { $partner }.
plan-involve = Hier speelt ook: { $situation }. Praat daarom met: { $who }.
plan-invitation = Zeg bij het uitnodigen wat het kost en hoe lang het duurt. Zeg ook dat weggaan altijd mag.
plan-place = Deze plek heb je nodig. { $place }
plan-place-asked = Deze plek is gevraagd: { $place }
plan-day = De dag is { $day }.
plan-lead = { $weeks ->
    [one] Begin een week van tevoren.
   *[other] Begin { $weeks } weken van tevoren.
}
plan-rhythm = Zo vaak is het: { $rhythm }.
plan-online = Voor wie thuisblijft: { $how }
plan-money = Dit kost het: { $money }.
plan-money-none = Dit kan zonder geld.
plan-money-years-asked = Bij de gemeente is { $money } euro gevraagd, in totaal voor { $years } jaar.
plan-guides-heading = Hierbij is er hulp
plan-guides-where = Deze bladzijden staan in Wijkverbinder. Vraag ze aan wie je dit plan gaf.
plan-money-asked = Bij de gemeente is { $money } euro gevraagd.
plan-permission = Vraag toestemming: { $permission }
plan-check-before = Loop een week ervoor de controle na, verderop in dit plan.
plan-ask-after = Vraag twee dingen: wat moet anders? En was er iets naars?
plan-who-came = Schrijf op hoeveel mensen voor het eerst kwamen, en wie je miste. Schrijf geen namen op.
plan-ugly-moment = Zegt of doet iemand iets lelijks? Stop even. Zorg eerst voor wie geraakt is. Meld bij de politie wat strafbaar is.
plan-next = Dit kan daarna: { $activity }. { $when }
plan-look-back = Kijk samen terug op { $day }.
plan-keep = Houd wat er al is: { $elements }.
plan-change = Verander eerst dit. { $how }
plan-pause = Dit past nu niet bij wat er speelt. Bespreek een pauze of een kleinere vorm.
plan-stop = Laat elk jaar de zwaarste taak vallen.
plan-end-date = Geef elke rol een einddatum. Vraag op tijd twee nieuwe mensen.
task-welcome = ontvangen
task-invite = mensen vragen
task-key = sleutel en spullen
task-money = geld en bonnen
task-municipality = contact met de gemeente
fill-goal = wat wil je bereiken, en hoe merk je dat over een half jaar?
fill-for-whom = voor wie is het precies, en wie wil liever niet?
fill-measures = wat doe je om iedereen gelijk te laten meedoen?
fill-roles = wie ontvangt, wie regelt de spullen en wie ruimt op? Schrijf rollen op, geen namen.
fill-recruiting = wie kent de mensen die je mist, en wanneer vraagt die hen?
fill-day = de dag en het uur. Vraag eerst wanneer mensen kunnen.
fill-day-runs = de dag en het uur van de eerste keer in de nieuwe vorm.
fill-budget = ruimte, eten en drinken, spullen en drukwerk. Wie betaalt wat?
fill-permits = vraag de gemeente wat je moet melden. Vraag ook of vrijwilligers verzekerd zijn.
fill-before-runs = wat moet er vooraf anders dan tot nu toe?
fill-first-minutes = de eerste tien minuten. Wie groet, en wat hebben mensen in hun handen?
fill-end = hoe laat is het klaar, en wie sluit af?
fill-if-wrong = wie mag het stilleggen, en wie belt dan wie?
fill-next-time = de volgende keer. Noem die voordat iedereen weggaat.
fill-look-back = de dag waarop je terugkijkt, over ongeveer een half jaar.
fill-keep = wat gaat goed en moet blijven?
fill-stop = wat mag stoppen, zonder schuldgevoel?
fill-take-over = wie doet nu dit: { $task }? Wie neemt het over, en wanneer?
fill-back = wat geeft het initiatief de gemeente terug?
fill-refused = wat stopt er als het antwoord nee is?
fill-permission = welke toestemming is er nodig?
fill-hours = hoeveel uur per maand, en van wie?

## Planning
schedule-heading = Wanneer moet wat klaar zijn?
schedule-counted = Teruggeteld vanaf { $day }. Schuif gerust.
schedule-relative = Er is nog geen dag. Daarom staan hier weken.
schedule-late = Sommige dagen zijn al voorbij. Doe dat nu meteen, of kies een latere dag.
schedule-when = Wanneer
schedule-what = Wat
schedule-begin = Begin met "{ $activity }": vraag mensen voor de rollen, en vraag de partners.
schedule-runs-choose = Kies samen wat je houdt, wat je verandert en wat mag stoppen.
schedule-runs-ask = Vraag nieuwe mensen voor één kleine taak.
schedule-apply = Vraag toestemming en geld aan.
schedule-check = Loop de controle in het plan na. Bel iedereen die een rol heeft.
schedule-ready = Zet alles klaar. Stuur nog één bericht.
schedule-held = Het is zover: "{ $activity }".
schedule-held-runs = De eerste keer anders: "{ $activity }".
schedule-thank = Bedank iedereen. Bespreek samen wat goed ging en wat anders moet.
schedule-look-back = Kijk terug: wat is er veranderd, en gaan we door?
when-week = week { $week }
when-day = de dag zelf
when-weeks-before = { $weeks ->
    [one] een week ervoor
   *[other] { $weeks } weken ervoor
}
when-days-before = { $days ->
    [one] een dag ervoor
   *[other] { $days } dagen ervoor
}
when-weeks-after = { $weeks ->
    [one] een week erna
   *[other] { $weeks } weken erna
}
when-half-year-after = een half jaar erna
when-days-after = { $days ->
    [one] een dag erna
   *[other] { $days } dagen erna
}
schedule-no-day = Er is nog geen dag. Noem die met --held, bijvoorbeeld: --held 2027-03-14

## Controle
check-heading = Controle voordat je begint
check-points = Zoals je het nu koos: { $chosen } punten. Met alle maatregelen die kunnen: { $best }. De punten zeggen hoeveel van wat de wijk vraagt dit beantwoordt.
check-points-runs = Zoals het nu loopt: { $chosen } punten. Met alle maatregelen die kunnen: { $best }. De punten zeggen hoeveel van wat de wijk vraagt dit beantwoordt.
check-elements = Dit maakt contact goed. Wat er is, is aangevinkt:
check-chosen = { $element }, door wat je koos
check-possible = { $element }: nog niet
check-possible-costs = { $points ->
    [one] { $element }: nog niet, scheelt 1 punt
   *[other] { $element }: nog niet, scheelt { $points } punten
}
check-out-of-reach = { $element }: daar is hier te weinig voor
check-lacking = Hoort niet bij deze activiteit: { $elements }.
check-conditions = Dit moet geregeld zijn:
check-find-out = Zoek dit eerst uit. Het antwoord kan het plan tegenhouden:
check-safety-open = Nog niet alles over veiligheid is gevraagd. Vraag dit eerst na:
check-stopped = Dit is gekozen op { $day }, maar kan nu niet. Advies: { $time }.
check-does-not-apply = Hier ontbreekt iets waar dit niet zonder kan.
check-perhaps-stopped = Misschien kan dit nu niet. Dat hangt af van wat nog niet zeker is.
check-no-stop = Niets houdt dit nu tegen, voor zover gevraagd.
check-caution = Let op: { $name }.

## Wat je doorgeeft
handed-place = { $place }, { $month }
closing-heading = Hoe is dit gemaakt?
closing-made = Gemaakt op { $day }. Beantwoord waren { $asked } van de { $all } vragen.
closing-answers = De antwoorden: { $answers }.
closing-not-ticked = Niet aangevinkt: { $names }.
closing-not-known = Dit wist nog niemand: { $names }.
closing-thumb = Staat er "vuistregel" bij? Dan komt het uit ervaring of gezond verstand, niet uit onderzoek.
closing-plan = Dit plan bewijst niet dat het hier werkt. Bijna geen enkele activiteit is getest in een wijk als deze. Het programma ziet de wijk niet. Praat erover met mensen die er wonen.
closing-advice = Dit advies bewijst niet wat hier werkt. Het rust op antwoorden van mensen. Het programma ziet de wijk niet, en het beslist niet.
closing-find = Deze lijst zegt wat nog niet bekend is. Hij zegt niet dat er iets mis is.
closing-support = Deze bladzijde zegt wat gevraagd wordt. Zij bewijst niet dat het initiatief hier werkt. Vraag ook de bewoners zelf.
closing-council = Deze bladzijde bewijst niet dat het plan hier werkt. Zij is geen oordeel over de wijk of over groepen. Het programma ziet de wijk niet en beslist niet.
find-title = Nog uit te zoeken
find-intro = Vink af wat je weet. Schrijf geen namen op, en niets over één persoon.
find-safety = Eerst: is het veilig?
find-before-plan = Dit kan het plan tegenhouden
find-not-known = Dit wist nog niemand
find-situation = Om te weten bij: { $situation }
find-nothing = Er staat nu niets op de lijst.
support-title = Wat dit initiatief van ons nodig heeft
support-intro = Deze bladzijde is voor de gemeente. Vul de laatste kolom samen in.
support-what = Wat
support-asked = Gevraagd
support-answer = Antwoord
support-contact = Eén contactpersoon
support-contact-how = Iemand die mag beslissen, en die binnen twee weken antwoordt.
support-permission = Toestemming
support-money = Geld
support-money-asked = { $money } euro
support-money-years-asked = { $money } euro, in totaal voor { $years } jaar
support-money-years = Liefst voor meer jaren.
support-hours = Uren
support-hours-asked = { $hours } uur
support-key = Een plek en een sleutel
support-back = Dit komt ervoor terug:
support-why-heading = Waarom dit helpt
support-why-means = Goede initiatieven stoppen door te weinig tijd, mensen en geld.
support-why-slow = Trage loketten maken het bewoners moeilijk. Dat zag een onderzoek in vijf Brabantse gemeenten (2019).
support-why-years = Geld voor één keer geeft kleine plannen die snel voorbij zijn (Lelystad, 2014). Tijdelijk geld maakt een initiatief kwetsbaar.
support-why-hours = Opbouwwerkers hebben uren nodig. In Rotterdam was de adviseur die naast bewoners stond schaars geworden (2016).
support-why-backing = Contact helpt gemiddeld meer als instanties er zichtbaar achter staan. Ook zonder helpt het iets.
support-why-thanks = Zeg dank je wel. In 2023 vond bijna de helft van de vrijwilligers dat belangrijk. Geld was dat voor 5 op de 100.
support-why-not = Gebruik het initiatief niet in plaats van zorg of toezicht.
support-agreed-heading = Afgesproken
support-agreed-who = Contactpersoon (functie, geen naam): …
support-agreed-when = Antwoord uiterlijk op: …
support-agreed-review = Samen terugkijken op: …
council-title = Bladzijde voor de raad
council-asks-heading = Wat vraagt hierom?
council-phase = { $at }. Zo staan de verhoudingen: { $phase }.
council-no-grade = Dit is wat mensen toen zagen. Het is geen cijfer voor de wijk en het zegt niets over groepen.
council-not-ready = Nog niet alle vragen zijn gesteld. Een advies over wat het beste past, is er daarom nog niet.
council-plan-heading = Wat is het plan?
council-contact-heading = Wat kan contact, en wat niet?
council-fact-helps = Contact tussen groepen maakt vooroordelen gemiddeld kleiner. Dat bleek uit 515 onderzoeken. Goede voorwaarden maken het effect groter, maar zijn geen vaste eis.
council-fact-small = Het effect is klein tot middelgroot: een samenhang van ongeveer -0,21.
council-fact-hard-test = Er zijn maar 27 onderzoeken met loting en een latere meting. Ook die vinden dat contact meestal helpt. Bij vooroordelen over afkomst is het effect zwakker. Onder volwassenen was daar nog geen zo'n onderzoek naar.
council-fact-practice = Een ander overzicht keek naar projecten buiten het laboratorium. In 123 vergelijkingen werd het beeld van elkaar beter. In 25 vergelijkingen was dat na een maand of later nog zo.
council-fact-negative = Vervelend contact weegt zwaarder dan prettig contact. Slecht georganiseerd contact kan het erger maken.
council-fact-inside = Beloof geen betere wijk. In Irak ging het beter binnen gemengde teams, maar niet daarbuiten.
council-fact-brief = Kort contact kan ook kwaad doen. In Nederland ging het samen met een harder oordeel over moslims. Of het contact de oorzaak was, is niet zeker.
council-fact-exception = Vertrouwen in één mens is nog geen vertrouwen in de groep. In Senegal groeide het eerste, terwijl het oordeel over de groep harder werd.
council-fact-no-change = Een jaar sport samen had in Israël geen zeker effect. Een groot programma in Engeland verlaagde angst, maar veranderde geen meningen.
council-fact-once = Van één losse ontmoeting vond Nederlands onderzoek geen duidelijk effect op integratie (2007).
council-fact-injustice = Contact lost onrecht niet op. Wie achtergesteld is, kan er zelfs iets minder oog voor krijgen. Dat effect is klein en wisselt.
council-costs-heading = Wat kost het?
council-what = Wat
council-money = Geld
council-hours = Uren van de gemeente
council-hands = Mensen
council-not-said = nog niet gezegd
council-costs-years = Reken in jaren. Na één keer is er zelden iets te zien.
council-without-heading = Wat blijft er als we niets doen?
council-without = Dan blijft dit zonder antwoord: { $goals }.
council-without-early = Goed contact van eerder beschermt als er later iets naars gebeurt. Wachten tot er spanning is, maakt het dus moeilijker.
council-without-unknown = Wat hier zonder plan gebeurt, heeft niemand onderzocht. Het kan ook vanzelf rustiger worden.
council-year-heading = Waar kijken we na een jaar naar?
council-year-who = Wie kwam er voor het eerst, en wie kwam er niet?
council-year-negative = Maakte iemand iets naars mee?
council-year-did = Wat deden mensen daarna? Kwamen zij terug, of organiseerden zij zelf iets?
council-year-decide = Gaan we door, veranderen we iets, dragen we het over of stoppen we? Goed stoppen is ook een goede uitkomst.
council-year-proof = Een hogere score na afloop bewijst niet dat het door het plan komt.
cli-plan = Maak van een keuze een plan, of een bladzijde om door te geven
cli-plan-format = Vorm: text, md, html, docx, ics of json; anders die van de naam van het bestand
cli-plan-what = Wat: plan, advice (advies), support (wat nodig is), council (raad), find-out (uitzoeken) of look-back (terugkijken)
cli-plan-activity = Naam van een activiteit; mag vaker. Anders wat in het dossier is gekozen
cli-plan-held = De dag waarop het is, als 2027-03-14
cli-plan-output = Bestand om in te schrijven; anders komt de tekst op het scherm
cli-plan-force = Schrijf ook als het bestand er al is
plan-nothing-chosen = In dit dossier is nog niets gekozen. Noem een activiteit met --activity, bijvoorbeeld: --activity shared-meal
plan-needs-output = Deze vorm is geen tekst voor op het scherm. Noem een bestand met --output, bijvoorbeeld: --output { $file }
plan-exists = { $file } is er al en blijft zoals het is. Kies een andere naam, of zet er --force bij.
plan-only-plan = Een kalender is er alleen van het plan. Laat --what weg, of kies een andere vorm.
plan-written = Het staat in { $file }.
plan-page = Bladzijde

# Terugkijken
look-title = Terugkijken
look-cannot = Een hogere score na de activiteit bewijst niet dat het door de activiteit komt. De buurt verandert ook vanzelf.
look-does-not-prove = Dit zegt wat mensen antwoordden die bereikt zijn. Wie wegbleef, staat er niet in. Minder dan tien antwoorden in een groep tonen we niet: dan zou je mensen kunnen herkennen.
look-again = Komen er later antwoorden bij? Deel een nieuwe versie pas als het er minstens tien meer zijn. Met twee versies naast elkaar kan iemand de nieuwe antwoorden uitrekenen. Dat kan het programma niet tegenhouden.
look-nothing = Hier is nog niets geteld.
look-moment-before = vooraf
look-moment-after = na afloop
look-moment-later = een half jaar later
look-did-heading = Wat mensen deden
look-did-what = Geteld door wie het organiseert
look-said-heading = Wat er gezegd is, { $moment }
look-few = { $moment }: { $count } antwoorden. Dat zijn er te weinig om te tonen.
look-group-hidden = { $moment }: niet apart getoond, omdat een groep te klein is: { $groups }
look-counted-few = { $count ->
    [one] 1 antwoord geteld
   *[other] { $count } antwoorden geteld
}
look-row = { $count ->
    [one] { $name }: 1 antwoord
   *[other] { $name }: { $count } antwoorden
}
look-worked = Wat werkte
look-worked-not = Wat niet werkte
look-change = Wat we anders doen
look-open-heading = Nog te vragen

# Het plan op het scherm
label-plan-title = Plan
label-plan-command = plan
label-programme = maak plan van programma
label-plan-tick = afvinken
label-plan-edit = wijzigen
label-plan-add = regel erbij
label-plan-remove = weghalen
label-plan-earlier = regel omhoog
label-plan-later = regel omlaag
label-beside = naar de controle
label-beside-back = naar de regels
label-next-plan = volgend plan
label-previous-plan = vorig plan
label-next-moment = ander moment
label-previous-moment = moment terug
label-count-group = groep
label-hand-over = document maken
label-handed-over = Document gemaakt
label-look-back-command = terugkijken
label-guide-command = hulp hierbij
label-group-plan = Plan en terugkijken
label-plan-check = Controle vooraf
label-plan-asks = Wat je aan de gemeente vraagt
label-plan-open = nog niet ingevuld
label-plan-measure-on = Doen we
label-plan-measure-off = Nog niet
label-plan-nothing-chosen = Kies eerst een activiteit met c, in de lijst met activiteiten.
label-plan-line-ask = Wat moet hier staan? Maak het leeg om het weg te halen. Noem geen namen.
label-plan-new-ask = Wat is er nog meer te doen? Noem geen namen.
label-day-ask = Op welke dag? Schrijf het zo: 14-3-2027.
label-look-back-day-ask = Op welke dag kijken jullie terug? Schrijf het zo: 14-9-2027.
label-contact-ask = Wie bij de gemeente? Noem de functie, geen naam.
label-texts-ask = Wat vragen jullie? Zet een ; tussen twee dingen.
label-number-ask = Welk getal? Het mag leeg blijven.
label-group-ask = Welke groep tel je? Noem een rol, straat of leeftijd. Leeg: allemaal samen.
label-said-ask = Wat was het antwoord? Noem geen namen.
label-lesson-ask = Wat leerden jullie? Schrijf het in één zin, zonder namen.
label-day-needed = Dit is geen dag. Schrijf het zo: 14-3-2027.
label-number-needed = Schrijf hier alleen een heel getal.
label-counts-needed = Schrijf voor elk antwoord één getal, met een spatie ertussen.
label-paper-ask = Wat wil je maken?
label-paper-more = Een plan, een bladzijde voor de raad en terugkijken komen erbij als er iets gekozen is. Dat doe je met c, in de lijst met activiteiten.
label-form-ask = In welke vorm?
label-guide-ask = Waar wil je hulp bij?
label-worked-ask = Hoe ging het?
label-paper-plan = Het plan
label-paper-programme = Het plan van alles wat gekozen is
label-paper-support = Wat dit van de gemeente nodig heeft
label-paper-council = Bladzijde voor de raad
label-paper-advice = Advies met redenen en bronnen
label-paper-find-out = Wat nog uit te zoeken is
label-paper-look-back = Terugkijken
label-form-word = Word of LibreOffice, om te wijzigen
label-form-page = Webpagina, om te lezen of te printen
label-form-markdown = Markdown
label-form-text = Gewone tekst
label-form-calendar = Agenda, met de dagen van het plan
label-form-data = JSON, voor andere programma's
label-look-title = Terugkijken
label-look-all = allemaal samen
label-look-outcome = Wat het zegt
label-look-remarks = In woorden gezegd
label-look-lessons = Wat we leerden
label-lesson-counts = Genoteerd. Bij de volgende keuze telt dit mee, met deze reden erbij.
field-held = Dag
field-look-back = Terugkijken op
field-contact = Contactpersoon bij de gemeente (functie)
field-hours = Uren van de gemeente
field-money = Geld in euro, in totaal
field-years = Voor hoeveel jaar
field-permissions = Toestemming voor
field-places = Ruimte en sleutels
look-count-one = Hoeveel? Schrijf een heel getal.
look-count = Hoeveel mensen gaven elk antwoord? Schrijf { $count } getallen: { $answers }
handed-over-in = Het staat in { $file }. Er is niets overschreven.
paper-plan = plan
paper-support = gevraagd aan de gemeente
paper-council = voor de raad
paper-advice = advies
paper-find-out = uit te zoeken
paper-look-back = terugkijken
plan-points = nu { $chosen } van { $best } punten
## Gewone regels
cli-ask = Beantwoord de vragen in gewone regels, zonder scherm
plain-word-back = terug
plain-does-back = naar de vraag hiervoor
plain-word-skip = overslaan
plain-does-skip = nu niet; de vraag blijft open
plain-word-undo = ongedaan
plain-does-undo = draai de laatste verandering terug
plain-word-redo = opnieuw
plain-does-redo = doe toch wat je terugdraaide
plain-word-note = notitie
plain-does-note = schrijf op waar je dit van weet; de tekst mag erachter
plain-word-clear = wissen
plain-does-clear = haal je antwoord op deze vraag weg
plain-word-which = vraag
plain-does-which = ga naar een andere vraag: zet het nummer erachter, of niets voor een lijst
plain-word-nothing = geen
plain-does-nothing = je ziet niets van deze lijst
plain-word-ticks = aanvinken
plain-does-ticks = ga opnieuw door de lijst met wat je ziet
plain-word-advice = advies
plain-does-advice = lees het advies, zoals het er nu uitziet
plain-word-questions = vragen
plain-does-questions = ga verder met de vragen
plain-word-why = waarom
plain-does-why = waarom een activiteit hier past: zet het nummer of de naam erachter
plain-word-together = lijst
plain-does-together = de korte lijst en een programma
plain-word-choose = kies
plain-does-choose = kies een activiteit: zet het nummer of de naam erachter
plain-word-drop = laat
plain-does-drop = doe een activiteit toch niet: zet het nummer of de naam erachter
plain-word-runs = loopt
plain-does-runs = een activiteit loopt hier al, of toch niet: zet het nummer of de naam erachter
plain-word-compare = vergelijk
plain-does-compare = zet twee activiteiten naast elkaar: zet twee nummers erachter
plain-which-activity = Zet het nummer of de naam van een activiteit erachter.
plain-compare-what = Typ twee nummers, of twee namen met een puntkomma ertussen.
plain-word-mark = onthoud
plain-does-mark = houd een activiteit in gedachten, of niet meer: zet het nummer of de naam erachter
plain-marked = Onthouden: { $activity }.
plain-marked-no-more = Niet meer onthouden: { $activity }.
plain-marked-mark = (onthouden)
plain-word-hide = verberg
plain-does-hide = haal een activiteit uit de lijst, of zet haar terug: zet het nummer of de naam erachter
plain-hidden = Verborgen: { $activity }.
plain-hidden-no-more = Niet meer verborgen: { $activity }.
plain-all-hidden = Door jullie verborgen: { $names }.
plain-chosen-mark = (gekozen)
plain-word-plan = plan
plain-does-plan = het plan voor wat je koos
plain-word-origin = herkomst
plain-does-origin = zeg waar je antwoord vandaan komt
plain-word-repeat = herhaal
plain-does-repeat = lees nog een keer voor waar je bent
plain-word-state = wijk
plain-does-state = hoe de wijk ervoor staat: de fase en wat herkend is
plain-word-find-out = uitzoeken
plain-does-find-out = wat nog uitgezocht moet worden, en wie je het vraagt
plain-word-phase = fase
plain-does-phase = zeg welke fase jij ziet, en waarom
plain-word-wishes = wensen
plain-does-wishes = wat de bewoners zelf willen: hoogstens twee doelen
plain-word-about = over
plain-does-about = lees over iets: een situatie, een activiteit, een regel, een bron. Zet de naam erachter
plain-word-log = besluiten
plain-does-log = wat je besloot, wanneer en waarom
plain-word-versions = versies
plain-does-versions = eerdere versies van het dossier, en er een terugzetten
plain-word-file = bestand
plain-does-file = bewaar het advies in een tekstbestand
plain-pick = Typ een nummer. Na een lege regel verandert er niets.
plain-phase-needs-why = Een eigen fase vraagt een reden. Er is niets veranderd.
plain-phase-of-signals = De fase volgt uit de antwoorden.
plain-phase-is = Jij ziet deze fase: { $phase }.
plain-wish = Gewenst: { $goal }.
plain-wish-no-more = Niet meer gewenst: { $goal }.
plain-wished-mark = (gewenst)
plain-origin-is = Dit antwoord komt uit: { $origin }.
plain-origin-gone = Waar dit antwoord vandaan komt, is niet gezegd.
plain-about-what = Typ er een naam achter, zoals: over stopregel.
plain-about-nothing = Niets heet zo, en nergens staat het: "{ $typed }".
plain-about-more = Dit past erbij: { $names }. Typ er meer van.
plain-versions = Eerdere versies. Zet je er een terug, dan wordt wat er nu is zelf een versie.
plain-taken-back = Teruggezet: de versie van { $made }.
plain-word-keep = bewaar
plain-does-keep = bewaar de tekst zoals hij is: hij gaat niet over een persoon
plain-word-stop = stop
plain-does-stop = stop; alles is bewaard
plain-word-help = help
plain-does-help = wat je hier kunt typen
plain-intro = Je werkt in gewone regels. Typ je antwoord en druk op Enter. Typ "help" als je het niet weet. Na elk antwoord wordt alles bewaard.
plain-of = Dossier: { $name }.
plain-which-heading = Welke wijk?
plain-which = Typ een nummer. Of typ de naam van een nieuwe plek: een straat, buurt of wijk, geen persoon.
plain-which-new = Hoe heet de plek? Typ de naam van een straat, buurt of wijk, geen persoon.
plain-ticks-steps = Typ de nummers van wat je ziet, zoals 1 4 7 of 2-4. Typ "{ $none }" als je niets van deze lijst ziet.
plain-ticked-mark = (aangevinkt)
plain-answered-mark = (beantwoord: { $answer })
plain-ticked = { $count ->
    [0] Niets aangevinkt.
    [one] 1 ding aangevinkt.
   *[other] { $count } dingen aangevinkt.
} De rest telt als: waarschijnlijk niet.
plain-question = Vraag { $at }: { $name }
plain-asked = Beantwoord: { $asked } van { $all }.
plain-answer-now = Je antwoord nu: { $answer }.
plain-not-answered = nog niet gevraagd
plain-type-scale = Typ 1 tot { $last }, een bereik zoals 2-4, of 0 als je het niet weet.
plain-type-option = Typ 1 tot { $last }, of 0 als je het niet weet.
plain-type-activity = Typ een nummer of naam voor de redenen.
plain-words = Of een woord: { $words }.
plain-only-words = Typ een woord: { $words }.
plain-help-heading = Wat kun je typen?
plain-answered = { $question }: { $answer }.
plain-cleared = { $question }: antwoord gewist.
plain-noted = Genoteerd bij { $question }.
plain-nothing-cleared = Hier is geen antwoord om te wissen.
plain-note = Waar weet je dit van? Schrijf geen namen op. Een lege regel haalt de notitie weg.
plain-note-now = Notitie: { $note }
plain-not-understood = "{ $typed }" kan hier niet.
plain-no-before = Er is geen vraag hiervoor.
plain-nothing-undone = Er is niets om terug te draaien.
plain-nothing-redone = Er is niets om opnieuw te doen.
plain-undone = Teruggedraaid.
plain-redone = Opnieuw gedaan.
plain-enough = Er is genoeg bekend. Meer antwoorden veranderen weinig aan wat vooraan staat. Hier is het advies.
plain-all-asked = Alle vragen zijn gesteld of overgeslagen. Hier is het advies.
plain-activities-heading = Activiteiten
plain-points = { $name }: { $points } punten
plain-no-activity = Geen activiteit heet zo: "{ $typed }". Typ een nummer van de lijst, of een deel van een naam.
plain-many-activities = Meer activiteiten heten zo: { $names }. Typ er meer bij.
plain-because = Waarom kies je "{ $activity }"? Typ een zin, zonder namen. Een lege regel mag ook.
plain-drop-because = Waarom doe je "{ $activity }" toch niet? Typ een zin, zonder namen. Een lege regel mag ook.
plain-chosen = Gekozen: { $activity }. Typ "{ $plan }" voor het plan.
plain-chosen-already = Dit koos je al: { $activity }.
plain-dropped = Niet meer gekozen: { $activity }.
plain-not-chosen = Dit had je niet gekozen: { $activity }.
plain-runs = Loopt al: { $activity }.
plain-runs-not = Loopt toch niet: { $activity }.
plain-choose-first = Kies eerst een activiteit: typ "{ $choose }" met een nummer of naam.
plain-personal = Typ de tekst opnieuw, zonder wat over een persoon gaat. Of typ "{ $keep }" als hij niet over een persoon gaat. Na een lege regel wordt deze tekst niet bewaard.
plain-not-kept = Die tekst wordt niet bewaard.
plain-text-changed = De tekst is veranderd.
plain-text-kept = De tekst is bewaard zoals hij is.
plain-lost = { $count ->
    [one] 1 tekst is niet bewaard, omdat hij op gegevens van een persoon lijkt.
   *[other] { $count } teksten zijn niet bewaard, omdat ze op gegevens van een persoon lijken.
}
plain-end = Tot ziens. Ga verder met: wijkverbinder ask "{ $file }"
## Werksessie
group-residents = bewoners
group-professionals = professionals
group-municipal = gemeente
group-young = tot 25 jaar
group-middle = 25 tot 65 jaar
group-old = 65 jaar en ouder
group-new = korter dan 2 jaar hier
group-some-years = 2 tot 10 jaar hier
group-long = langer dan 10 jaar hier
grouping-together = allemaal samen
grouping-role = per rol
grouping-age = per leeftijd
grouping-years = per woonduur
grouping-street = per straat
label-workshop = Werksessie
label-workshop-grouping = Hoe antwoorden jullie?
label-workshop-grouping-ask = Kies nooit op afkomst, geloof of naam. Een groep met minder dan tien antwoorden blijft verborgen.
label-workshop-streets = Welke straten? Zet komma's ertussen.
label-workshop-streets-title = Straten of blokken
label-workshop-time-title = Tijd en mensen
label-workshop-time-ask = Hoeveel minuten, en hoeveel mensen? Bijvoorbeeld: 45 20
label-workshop-time-wrong = Typ twee getallen: minuten en mensen.
label-workshop-streets-wrong = Typ twee tot acht straten of blokken, elk één keer. Nooit afkomst, geloof of een persoon.
label-workshop-count-ask = Typ per antwoord het aantal, van 1 af. Bijvoorbeeld: 3 4 10 2 1
label-workshop-paper-ask = Typ per antwoord het aantal, van 1 af. Het scherm toont alleen sterretjes: de zaal kan meekijken. Met Tab zie je de cijfers zelf.
label-workshop-counts-wrong = Typ voor elk antwoord één getal, met spaties ertussen.
label-workshop-dots-title = Stippen
label-workshop-dots-ask = Typ het aantal stippen per activiteit, in de volgorde van het scherm.
label-workshop-agenda = Vragen
label-workshop-paper = Nooit met handen: vooraf of op papier
label-workshop-blank = Het beeld is uit. Met b gaat het weer aan.
label-workshop-is-blank = beeld uit
label-workshop-is-frozen = zaal ziet een stilstaand beeld
label-workshop-not-asked = nog niet gevraagd
label-workshop-asked = gevraagd
label-workshop-left-out = past niet in de tijd
label-workshop-time-is-up = De tijd is om
label-workshop-no-more = De handen staan al op nul.
label-workshop-no-question = Er is geen vraag meer voor de zaal.
label-workshop-not-here = Handen tel je bij een vraag.
label-workshop-need-votes = Tel eerst de handen.
label-workshop-groups-by-line = Typ de handen per groep met c.
label-workshop-closed = Wacht op de werksessie.
label-room = Zaal
group-workshop = Werksessie
command-workshop = werksessie
command-workshop-on = verder
command-workshop-before = terug
command-workshop-leave = naar het dossier
command-workshop-count = tellen
command-workshop-hand = hand erbij
command-workshop-hand-off = hand eraf
command-workshop-blank = beeld uit of aan
command-workshop-freeze = beeld zaal vasthouden
command-workshop-clock = klok
command-workshop-clock-hide = klok verbergen
command-workshop-again = nog eens stemmen
command-workshop-time = tijd en mensen
command-workshop-groups = groepen
command-workshop-aloud = eerst opschrijven of niet
command-workshop-toggle = vraag erbij of eraf
command-workshop-end = naar het einde
command-workshop-decide = besluit
command-workshop-new = nieuwe werksessie
command-workshop-reveal = cijfers tonen of niet
workshop-budget = { $minutes } minuten, { $people } mensen: tijd voor { $fits ->
    [one] 1 vraag
   *[other] { $fits } vragen
}
workshop-counted = { $hands } van { $people } handen
workshop-paper-open = nog niet beantwoord
workshop-paper = { $count ->
    [one] 1 antwoord
   *[other] { $count } antwoorden
} op papier
workshop-paper-answered = beantwoord
workshop-papers = { $count } { $count ->
    [one] getal
   *[other] getallen
}, samen { $sum }
workshop-counts-wrong = Er zijn { $needed } getallen nodig.
agreement-agree = Jullie zien dit ongeveer hetzelfde.
agreement-two-camps = Er zijn twee kampen. Daartussen staat bijna niemand.
agreement-few = De meesten zien het ongeveer gelijk. Enkelen zien het heel anders.
agreement-spread = De antwoorden lopen uiteen.
prompt-agree = Praat erover: wie is er nu niet bij? Zou die hetzelfde zeggen?
prompt-two-camps = Praat erover: wat heb je gezien, en waar? Laat van elke kant twee mensen vertellen.
prompt-few = Praat erover: wat zien anderen misschien niet? Niemand hoeft zich te verdedigen.
prompt-spread = Vertel het elkaar in tweetallen: wat heb je gezien, en wanneer?
matters-later = Wat dit verandert, zie je als er een lijst met activiteiten is.
matters-one = Iedereen koos hetzelfde antwoord.
matters-not = Welk antwoord ook klopt, vooraan blijven: { $names }.
matters-some = Dit verschil telt. Vooraan blijven zeker: { $names }. De rest hangt van het antwoord af.
matters-all = Dit verschil telt. Wat vooraan staat, hangt van het antwoord af.
groups-too-small = Er zijn te weinig antwoorden per groep. We tonen alleen het geheel.
group-most = { $group }: het vaakst "{ $step }"
groups-differ = De groepen zien dit verschillend. Vraag elke groep wat die ziet.
groups-alike = De groepen zien dit ongeveer hetzelfde.
room-title = Werksessie
room-welcome = Wat zien jullie in de wijk?
room-rule-seen = Vertel wat je zelf hebt gezien.
room-rule-names = Noem geen namen. Praat over gedrag en plekken.
room-rule-not-known = "Weet ik niet" is een goed antwoord.
room-questions = { $count ->
    [one] We bespreken 1 vraag.
   *[other] We bespreken { $count } vragen.
}
room-on-paper = Deze vraag beantwoord je op papier. Er gaan geen handen omhoog.
room-silent = Schrijf eerst zelf je antwoord op. Praat nog niet.
room-aloud = Wie weet het? Je mag meteen praten.
room-hands = Steek je hand op bij jouw antwoord. Eén keer.
room-hands-again = Je hebt elkaar gehoord. Stem nu nog een keer.
room-not-voted = Hierover is nog niet gestemd.
room-total-only = { $count ->
    [one] 1 antwoord.
   *[other] { $count } antwoorden.
} Bij minder dan tien antwoorden tonen we geen verdeling.
room-second-beside = Boven: de eerste keer (1). Onder: na het gesprek (2).
room-no-list = Nog geen lijst
room-no-list-yet = Er zijn nog geen activiteiten die nu passen. Eerst moet meer bekend zijn, of rustiger worden.
room-place = Plaats { $place }
room-reason = { $goal }, want: { $origin }
room-reason-evidence = Bewijs: { $grade }
room-would-change = Dit kan het nog veranderen: het antwoord op "{ $question }".
room-would-not-change = Er is genoeg bekend. Een enkel antwoord verandert dit bijna nooit.
room-find-out = Eerst nagaan: { $names }.
room-dots = Stippen plakken
room-dots-how = Waar zou jij aan meedoen? Plak je stippen.
room-done = Dank je wel
room-most-dots = De meeste stippen: { $activity }
room-thanks = Wat we samen zagen en besloten, staat in een kort verslag.
form-title = Wat zie jij in de wijk?
form-title-place = Wat zie jij in { $place }?
form-intro = Kruis bij elke vraag één antwoord aan. Kies wat je zelf hebt gezien of gehoord. Weet je het niet? Dat mag.
form-no-name = Schrijf je naam niet op. Schrijf ook niets op over één persoon.
form-end = Dank je wel. We tellen de antwoorden samen en gooien de formulieren daarna weg.
report-none = In dit dossier is nog geen werksessie gehouden.
report-title = Verslag van de werksessie in { $place }
report-when = Gehouden op { $day }, met { $people } mensen.
report-answers = Wat de zaal zag
report-question = vraag
report-count = aantal
report-agree = ongeveer gelijk
report-two-camps = twee kampen
report-few = enkelen zien het heel anders
report-spread = antwoorden lopen uiteen
report-more = Ook gevraagd: { $names }.
report-most = het vaakst gekozen
report-agreement = eensgezind?
report-too-few = te weinig antwoorden om te tonen
report-second = (na een gesprek)
report-first = Wat het beste past
report-dots = Stippen
report-decided = Besloten
report-nothing-decided = Er is nog niets besloten.
report-privacy = Er zijn alleen aantallen bewaard. Bij minder dan tien antwoorden staat er geen verdeling. Gevoelige vragen staan hier niet bij.
pooled-title = Antwoorden samen geteld
pooled-count = { $people ->
    [one] 1 persoon
   *[other] { $people } mensen
} vulden antwoorden in, op { $questions ->
    [one] 1 vraag
   *[other] { $questions } vragen
}.
pooled-passed-over = Deze kolommen zijn geen vraag en zijn niet gelezen: { $names }.
pooled-small = Dit zijn minder dan tien mensen. Daarom staat er geen verdeling bij.
pooled-sensitive = gevoelig: geen verdeling
pooled-each = Waar ieders eigen antwoorden naar wijzen
pooled-each-how = We rekenden voor elk van de { $people } formulieren apart uit wat vooraan staat.
pooled-activity = activiteit
pooled-times = keer bij de eerste drie
pooled-borda = punten
pooled-borda-how = Punten (Borda): een eerste plaats telt 3, een tweede 2, een derde 1.
answers-no-question = Geen kolom is een vraag. Gevonden: { $names }. Zet boven een kolom de naam of de tekst van een vraag.
answers-twice = Kolom { $first } en kolom { $second } zijn dezelfde vraag: "{ $name }". Haal er één weg.
answers-no-answer = Rij { $row }, kolom { $column } ("{ $name }"): dit is geen antwoord op deze vraag. Typ een getal van 1 tot en met { $steps }, of de tekst van een antwoord. Leeg mag ook.
answers-too-long = Rij { $row } heeft meer cellen dan er kolommen zijn. Staat er een scheidingsteken in een antwoord? Zet dat antwoord tussen aanhalingstekens.
answers-nobody = In deze tabel staan geen antwoorden.
answers-taken = In { $file } staat nu bij { $count ->
    [one] 1 vraag
   *[other] { $count } vragen
} hoeveel mensen elk antwoord gaven, en dat het uit een werksessie komt. Geen enkel formulier is bewaard. De vorige versie wel: druk v in het dossier.
answers-refused = Er is niets geteld. Verbeter { $count ->
    [one] 1 fout
   *[other] { $count } fouten
} en probeer het opnieuw.
cli-workshop = Een werksessie houden: samen vragen beantwoorden en besluiten
cli-workshop-room = Alleen wat de zaal mag zien; volgt een ander venster
cli-workshop-import = Ingevulde formulieren tellen (CSV, één rij per persoon)
cli-workshop-form = De vragen als formulier op papier
cli-workshop-report = Het verslag van één bladzijde
cli-workshop-answers = De tabel met antwoorden, één rij per persoon
cli-workshop-with = Het dossier waarin de tellingen komen; zonder dossier wordt alleen geteld
cli-workshop-borda = Ook de volgorde van ieders eerste drie tellen
cli-workshop-format = Vorm: text, md, html, docx of json; anders die van de naam van het bestand
