# Texts of Wijkverbinder in English: language level B1, short sentences, direct "you".
# Sentences of the knowledge base are not here, but in the folder knowledge.

## Evidence
grade-strong = strong evidence
grade-fair = fair evidence
grade-first-signs = first signs
grade-sound-idea = sound idea, not studied itself
grade-experience-only = experience only
grade-mixed = studies contradict each other
grade-against = studies contradict this

## Time
time-not-now = Not now
time-prepare-now = Prepare now
time-later = Later

## Answers
answer-range = from "{ $low }" to "{ $high }"
answer-votes = { $count } { $count ->
    [one] vote
   *[other] votes
}
answer-suggestion = estimate from figures
answer-ticked = ticked
answer-not-ticked = not ticked
answer-not-known = I don't know
because-answer = { $question }: { $answer }

## Who, where, sources
starter-resident = a resident
starter-professional = a professional
starter-municipality = the municipality
online-no = Cannot be online
online-can-be = Can also be online
online-yes = Is online
scale-stairwell = a stairwell
scale-street = a street
scale-neighbourhood = a neighbourhood
scale-district = a whole district
source-study = study
source-review = review of studies
source-guide = guide
source-practice-story = story from practice
source-tool = tool
source-news = news item
source-film = film
extent-whole = read in full
extent-opening = opening or summary read
extent-contents = table of contents read
extent-secondary = read via another source
rule-of-thumb = (rule of thumb)

## Phase
phase-not-known = not known yet
phase-calm = { $phase }, as far as asked
phase-at-least = at least { $phase }
phase-incidents = { $phase }
phase-perhaps = { $said }, perhaps { $phase }
phase-own = { $said }; you see: { $phase }
now = Now: { $phase }

## No advice yet
not-ready-safety-heading = First something about safety
not-ready-safety = There is no advice yet. First it must be known whether it is safe. Are you not sure? Then choose "I don't know".
not-ready-nothing-heading = No advice yet
not-ready-nothing = The answers do not give a clear picture yet. First find out what is going on:
look-and-listen-heading = First look and listen
look-and-listen-walk = Walk through the neighbourhood at three different times. See who comes where, and who does not.
look-and-listen-doors = Ring twenty doorbells. Ask what goes well here and what hurts.
look-and-listen-ask = Ask the youth worker, the caretaker and the community police officer what they see.

## Advice
advice-heading = Advice
advice-heading-place = Advice for { $place }
first-steps-heading = Do this first
advice-asked = Answered: { $asked } of the { $all } questions.
advice-state-heading = How are things?
advice-phase = Phase: { $phase }.
advice-no-situation = No situation stands out in the answers.
advice-situations = We recognise this in the answers:
advice-ranking-heading = What fits here?
advice-ranking-explained = The points say how much of what the neighbourhood asks for the activity answers. Hardly any activity gets more than half. Activities with the same rank are equally good.
advice-next-heading = What you can still ask
advice-next-none = All questions have been asked.
next-enough = Enough is known. More answers hardly change what comes first.
next-safety = Because: this is about safety.
next-find-out = Because: the answer may rule this out: { $activity }.
next-moves = Because: the answer may change the order.
asked-safety = safety
asked-find-out = find out first
asked-moves = changes the order
advice-limits = This advice rests on your answers. The program does not see the neighbourhood. Show it to people who live and work there.
degree-strong = strong
degree-clear = clear
degree-some = a little
asks-more-heading = Asks more here than it gives
nothing-helps-heading = Do nothing together now
nothing-helps = No activity answers to what is going on here. Organising something does not help now. Do this first:
helpers-heading = Who helps
referral-number = Call { $number } (number from { $read }; check it).
referral-number-undated = Call { $number } (check the number).

## Reasons
main-reason = +{ $points } { $goal }, because: { $origin }
main-reason-none = Nothing in the answers asks for this.
stop-phase = Does not fit the { $phase } phase
stop-mean = Not enough: { $mean }
stop-first = First: { $first }
stop-mean-first = Find this first. { $ask }
stop-perhaps-heading = Take care: perhaps this is not possible now
find-out-heading = Find out first
points-best = { $points } points
points-without-measures = ; { $points } without the measures
points-rank = , rank { $rank }
points-asks-more = , asks more here than it gives
points-range = What is not known yet makes it { $low } to { $high }.
chance-nearly-certain = Almost certainly belongs in the top three.
chance-likely = Probably belongs in the top three.
chance-even = Perhaps belongs in the top three.
chance-unlikely = Probably does not belong in the top three.
chance-hardly = Almost certainly does not belong in the top three.
does-not-apply-heading = Not possible here
does-not-apply = What this needs is not there. { $reason }
why-heading = Why { $total } points?
why-answers-to = Answers { $share }% of what the neighbourhood asks for.
why-minus = { $points } points come off; see below.
because-origin = because: { $origin }
because-origin-answers = because: { $origin } ({ $answers })
origin-phase = suits the phase { $phase }
origin-wish = this is your wish
by-elements = This makes it work:
element-nature = ✓ { $name }
element-measure = ✓ { $name }, chosen:
element-possible = ○ { $name }, this is how:
element-out-of-reach = ! { $name }, not possible now:
element-lacking = – { $name } is missing
evidence = Evidence { $sign } { $grade }.
evidence-rests-on = The idea behind it has been studied: { $element }.
line-asset = ready to use: { $name }
line-caution = take care: { $name }
line-phase-with-care = this phase asks for extra care
line-short = not enough: { $name }
why-open = still rests on open questions and weak signals
risks-heading = Take care
how-heading = How do you do it?
fact-kind = Kind: { $kind }
fact-started-by = Can start it: { $who }
fact-group = People each time: { $low } to { $high }
fact-rhythm = How often: { $rhythm }
fact-scale = Works in: { $scale }
fact-place = Place: { $place }
fact-partners = Together with: { $partners }
fact-hands = Hands: { $value }
fact-money = Money: { $value }
fact-lead-time = Preparation: { $value }
fact-online = { $online }. { $how }
fact-rule-of-thumb = Numbers, money and weeks are rough guides.
conditions-heading = This must be in place
next-heading = What may follow?
sources-heading = Sources

## How sure
sure-heading = How sure is this?
sure-pending = Still being worked out …
points-fixed = What is not known yet does not change these points.
holds-always = Stands in the top three even if you weigh things differently.
holds-nearly = If you weigh things differently, it nearly always stands in the top three.
holds-depends = Whether it stands in the top three depends on how you weigh things.
holds-shaky = Shaky: if you weigh things differently, it mostly falls outside the top three.
holds-never = Does not reach the top three, even if you weigh things differently.
what-if-enters = Reaches the top three if { $changes }.
what-if-leaves = Stays in the top three, unless { $changes }.
what-if-never-enters = Does not reach the top three with two changes.
what-if-never-leaves = Stays in the top three, even with two changes.
what-if-likely-out = With the likeliest answer to each open question, it is not in the top three.
what-if-likely-in = With the likeliest answer to each open question, it is in the top three.
change-answer = the answer to "{ $question }" is "{ $to }" (now: "{ $now }")
change-open = the answer to "{ $question }" is "{ $to }"
change-wish = you also wish for "{ $goal }"
change-wish-no-more = you no longer wish for "{ $goal }"
change-and = { $first } and { $second }

## Short list and programme
short-list-heading = Short list
because-runs = already runs, so strengthen this first
because-first = answers most of what the neighbourhood asks for
because-best-for = fits "{ $situation }" best
because-next = comes next
monday = Monday:
monday-ask = find this out. { $question } { $ask }
monday-begin = begin with "{ $activity }". { $step }
programme-heading = A programme together
programme-intro = These activities complement each other. Together they reach { $points } points.
programme-one = One activity is enough here. A second adds little.
programme-after = Only once the phase has come down to { $phase }.
programme-means = Needed together: { $means }.

## What already runs
runs-heading = Already runs
runs-heading-first = Already runs: strengthen this first
runs-points = As it runs now: { $points } points.
runs-has = It has: { $elements }.
runs-has-none = What it has is not known yet.
runs-elsewhere = It does not fit what matters most here.
gains-heading = This adds the most
gains-none = No measure is known that adds points here.
gain-first = Adds most: { $name } (+{ $points }).

## Screens
label-profile = Profile
label-activities = Activities
label-why = Why
label-no-place = unnamed area
label-next-question = Next question
label-question = Question
label-all-asked = All questions asked
label-enough = Enough is known
label-then-ask = Next could be
label-fits-too = what else fits
label-together = Short list and programme
label-no-activity = Choose an activity first.
label-recognised = Found
label-nothing-recognised = No situation found
label-not-ready = No advice yet
label-nothing-helps = Do nothing together now
label-nothing-stopped = Nothing is ruled out now
label-asks-more = asks more than it gives
label-does-not-apply = can't do here
label-score-explained = Points: how much of the area's needs it meets. Over 50 is rare.
label-ticks-title = What do you see here?
label-ticks-intro = Tick what you see. What you do not tick counts as: probably not.
label-ticks-precise = You already gave a more exact answer.
label-help = Help
label-help-intro = Answer the questions on the left. The middle shows what fits, the right why.
label-help-privacy = Others can read this. Do not write down names, addresses or stories about one person.
label-help-signs = Evidence: ●●●● strong, ●●● fair, ●● first signs, ● sound idea, ○ experience only, ± mixed, × against. Bar: █ without measures, ▒ with measures. * on the short list.
label-faults = Not known to the program
label-faults-kept = It stays in the file. It does not count now.
label-too-small = Make the window larger: at least 50 by 14 characters.
label-saved = saved
label-not-saved = not saved
label-nothing-to-undo = There is nothing to undo.
label-undone = Undone.
label-not-known-answer = I don't know
questions-contact = Contact
questions-daily-life = Daily life
questions-safety = Safety
questions-tension = Tension
questions-municipality = Municipality and shelter
questions-readiness = Ready for contact
questions-means = Means
status-answered = { $question }: { $answer }. Undo with u.
status-cleared = { $question }: cleared. Undo with u.
status-runs = { $activity }: already runs. Undo with u.
status-runs-no-more = { $activity }: no longer among what runs. Undo with u.
status-ticked = { $count ->
    [0] Nothing ticked.
    [one] 1 thing ticked.
   *[other] { $count } things ticked.
} The rest counts as: probably not.

## Commands
group-move = Move
group-answer = Answer
group-program = Program
command-up = up
command-down = down
command-page-up = page up
command-page-down = page down
command-first = to the start
command-last = to the end
command-next-pane = next pane
command-previous-pane = pane back
command-answer = answer
command-not-known = I don't know
command-clear = clear answer
command-next-question = next question
command-ticks = tick list
command-tick = tick or untick
command-ticks-done = done
command-reasons = why
command-runs = already runs, or not
command-short-list = short list
command-back = back
command-undo = undo
command-language = Nederlands
command-help = help
command-repaint = refresh screen
command-quit = quit
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
key-space = space

## Command line
cli-about = Which activity brings people in the neighbourhood together, why, and on what grounds?
cli-dossier = Dossier to open; without a name a new dossier starts
cli-dossier-needed = Dossier with what is known about the neighbourhood
cli-lang = Language: nl or en; otherwise the language of your computer
cli-help = Show this help
cli-version = Show the version
cli-match = Show which activities fit, without a screen
cli-top = How many activities
cli-format = Format: text, json or md
cli-explain = Explain an activity: why, with what evidence and how
cli-activity = Name of the activity, as knowledge list activities shows it
cli-knowledge = View and check the knowledge base
cli-check = Check the knowledge base; faults give code 1
cli-check-dir = Folder with a knowledge base; otherwise that of the program
cli-list = Show all things of one kind, with their names
cli-list-kind = Kind
cli-usage = Usage
cli-commands = Commands
cli-arguments = Arguments
cli-options = Options
cli-error = error
cli-warning = warning
cli-mend = how to fix it
cli-try-help = Want to know more? Try --help.
cli-check-good = The knowledge base is in order.
cli-no-terminal = This is not a terminal. Use "wijkverbinder match DOSSIER" to work without a screen.
cli-unknown-argument = This program does not know "{ $argument }".
cli-missing-argument = This is missing: { $argument }.
cli-invalid-value = "{ $value }" is not possible for { $argument }. These are possible: { $known }.
cli-unreadable-value = "{ $value }" cannot be used for { $argument }.
cli-other-mistake = The command is not right: { $reason }
cli-cannot-read = { $file } cannot be read: { $reason }. Check the name and whether you are allowed to open the file.
cli-cannot-write = { $file } cannot be saved: { $reason }. Make room or choose another folder.
cli-cannot-write-twice = Your answers are not saved yet. If you quit now they are gone: press q once more.
cli-twice = This stands there twice or does not go together: { $argument }.
io-not-found = there is no such file or folder
io-no-permission = permission denied
io-not-text = this is no text in UTF-8
io-is-folder = this is a folder
io-full = the disk is full
io-read-only = nothing may be written here
cli-no-such-activity = The activity "{ $name }" does not exist. All names: wijkverbinder knowledge list activities.
cli-no-such-activity-meant = The activity "{ $name }" does not exist. Did you mean "{ $meant }"?
cli-check-total = { $faults ->
    [one] 1 fault
   *[other] { $faults } faults
}, { $warnings ->
    [one] 1 warning
   *[other] { $warnings } warnings
}.
cli-unused-sources = In all { $count } sources that nothing cites: { $names }.
cli-kept = Saved in { $file }. Continue with: wijkverbinder "{ $file }"
cli-no-knowledge = There are no files of a knowledge base in { $folder }. Expected: questions.ron and the folder activities, among others.
cli-terminal-trouble = The terminal does not work: { $reason }.
made-with = Made with Wijkverbinder { $version }, knowledge base { $digest }.

## Faults
fault-syntax = The file cannot be read any further from here: { $reason }.
fault-syntax-mend = Check whether there is a bracket, comma or quotation mark missing or too many.
fault-too-large = The file is too large: { $bytes } bytes, at most { $most }.
fault-too-large-mend = Divide it over more files.
fault-too-deep = There are too many brackets inside each other.
fault-too-deep-mend = Make the file flatter.
fault-unknown-file = This file does not belong to a knowledge base.
fault-unknown-file-mend = Put activities in activities/NAME.ron and situations in situations/NAME.ron, or remove the file.
fault-unknown-field = The field "{ $field }" does not exist here.
fault-missing-field = The field "{ $field }" is missing.
fault-missing-field-mend = Add { $field }: ... here.
fault-field-twice = "{ $field }" is there twice.
fault-field-twice-mend = Remove one of them.
fault-unknown-word = "{ $word }" is not allowed here.
fault-wrong-shape = This has another shape than expected.
fault-wrong-shape-mend = Write { $shape }.
fault-number = This number does not fit here.
fault-number-mend = Choose a smaller whole number, zero or higher.
fault-missing-language = The text is missing in one of the languages: { $language }.
fault-missing-language-mend = Add { $language }: "..." here.
fault-unknown-name = The { $kind } "{ $name }" does not exist.
fault-name-twice = The { $kind } "{ $name }" is already there, in { $other }.
fault-name-twice-mend = Give one of the two another name, or remove one.
fault-claim-without-source = This claim has no source.
fault-claim-without-source-mend = Under sources, name a source from sources.ron. Is there no source? Then leave the claim out.
fault-not-online = This activity cannot be online, and yet it says here what changes online.
fault-not-online-mend = Leave online_how out, or write CanBe or Yes at online.
fault-at-entry = At "{ $entry }": { $what }
fault-version = This dossier has version { $found }. This program knows versions up to and including { $known }.
fault-version-mend = Open it with a newer program.
fault-answer = This answer does not fit the question "{ $question }".
fault-answer-mend-steps = For example, write Step(2): a step from 1 to { $steps }.
fault-answer-mend-options = Write Choice("...") with one of: { $options }.
fault-too-many = These are too many: { $found }.
fault-too-many-mend = Choose at most { $most }.
meant = Did you mean "{ $meant }"?
meant-known = These are possible: { $known }.
meant-list = See with "wijkverbinder knowledge list" and the kind (such as goals) which names there are.
shape-text = a text between quotation marks
shape-number = a number
shape-truth = true or false
shape-list = a list: [ ..., ... ]
shape-record = fields between brackets: ( name: value, ... )
shape-map = names with values: {"{"} "name": value, ... {"}"}
shape-both-languages = a text in two languages: (nl: "...", en: "...")
shape-call = a word, with brackets if needed: Name( ... )
thing-question = question
thing-phase = phase
thing-kind = kind
thing-situation = situation
thing-goal = goal
thing-element = working element
thing-activity = activity
thing-rule = rule
thing-condition = condition
thing-risk = risk
thing-referral = referral
thing-source = source
thing-option = option
flaw-sum = the numbers add up to { $sum }, not 1.
flaw-sum-mend = Change them until they add up to 1.
flaw-range = the number { $value } is outside the limits.
flaw-range-mend = Choose a number from { $least } to { $most }.
flaw-length = there are { $found } here, and there should be { $expected }.
flaw-length-mend = Write { $expected }: one for each step of the question.
flaw-empty = there is nothing here, and there must be at least one thing.
flaw-empty-mend = Fill it in.
flaw-twice = this is there twice.
flaw-twice-mend = Remove one of them.
flaw-nature-and-measure = this element is there both by nature and through a measure.
flaw-nature-and-measure-mend = Choose one of the two.
flaw-milder-later = "not now" is followed by something milder in a higher phase.
flaw-milder-later-mend = Put NotNow at the higher phases too.
flaw-under-half = even with all measures, only { $share } of a route to this goal is filled in.
flaw-under-half-mend = Add measures for elements of that route, or leave the claim out.
flaw-claims-no-goal = this activity is in the approach, but serves no goal of this situation.
flaw-claims-no-goal-mend = Remove it from the approach, or give it a claim with a source for one of the goals.
flaw-stopped = the rule "{ $rule }" stops this activity in this very situation.
flaw-stopped-mend = Remove it from the approach, or add it to except of the rule.
flaw-direction = here the rule names the wrong side of the question as worse, or both sides.
flaw-direction-mend = Write worse: Higher if a higher step is worse, otherwise Lower.
flaw-phantoms = without answers, all situations together are already { $sum } present.
flaw-phantoms-mend = Make the prior of questions about problems lower.
warning-never-first = "{ $name }" is not in the top ten for any profile found.
warning-never-first-mend = Check whether goals, situations and measures are right.
warning-never-triggers = The rule "{ $name }" is not triggered by any profile found.
warning-never-triggers-mend = Check whether its condition can occur, and whether the rule names an activity.
warning-unused-source = Source { $name } is not named anywhere.
warning-unused-source-mend = Name it where it supports something, or remove it.
