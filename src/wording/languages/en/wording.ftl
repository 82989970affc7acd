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
source-read = on { $day }
source-read-by = Read by { $day }, unless another day is named. It may have changed since.
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
next-ticked = You ticked this. How strong is it? The answer may change the order.
next-not-ticked = You did not tick this. How is it exactly? The answer may change the order.
next-suggested = This comes from statistics. What do you see yourself? The answer may change the order.
asked-safety = safety
asked-find-out = find out first
asked-moves = changes the order
asked-ticked = ticked, how strong?
asked-not-ticked = not ticked, sure?
asked-suggested = from figures, right?
advice-limits = This advice rests on your answers. The program does not see the neighbourhood. Show it to people who live and work there.
degree-strong = strong
degree-clear = clear
degree-some = a little
asks-more-heading = Asks more here than it gives
nothing-helps-heading = Do nothing together now
nothing-helps = No activity answers to what is going on here. Organising something does not help now. Do this first:
helpers-heading = Who helps
referral-number = Call { $number } (number from { $read }; check it).

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
points-range = Not all is known yet: it may become { $low } to { $high } points.
chance-nearly-certain = Almost certainly belongs in the top three.
chance-likely = Probably belongs in the top three.
chance-even = Perhaps belongs in the top three.
chance-unlikely = Probably does not belong in the top three.
chance-among-equals = Rank { $from } to { $to } differ little: choose what suits you.
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
line-tried = tried in { $year }, and it did not work then
line-tried-because = tried in { $year }: { $because }
line-tried-earlier = tried earlier, and it did not work then
tried-first = Think first: what is different now?
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
fact = { $name }: { $value }
fact-hands-required = Required: { $who }
fact-hands-welcome = Welcome: { $who }
fact-online = { $online }. { $how }
fact-rule-of-thumb = Numbers, money and weeks are rough guides.
conditions-heading = This must be in place
next-heading = What may follow?
guides-heading = Read as well
sources-heading = Sources

takes-hands = Hands
takes-money = Money
takes-lead-time = Preparation

## Pages and links
label-state = how the neighbourhood stands
label-find-out = to find out
command-follow = open
command-next-link = next link
command-previous-link = previous link
command-page-back = previous page
command-page-forward = next page
label-no-page-ahead = There is no next page.
command-more = more about this
label-no-link = There is nothing to open here.
status-leads-to = Found on the web: { $address } · { $key } copies it

## Profile and list
command-find = find
find-nothing-found = Nothing found. Try another word.
example-neighbourhood = Example neighbourhood
example-row = example neighbourhood to play with
example-said = This is an example. You cannot break anything: nothing is kept. S does keep it.
example-mark = example, not kept
command-range = from - to
label-range-from = From { $from } to ...? Press the other digit.
label-range-not = To this question you choose one answer.
label-range-first = First choose a digit, then - and then the other digit.
command-fold = fold
command-unfold = unfold
label-wishes-title = wishes
label-wishes-ask = What do the residents themselves want to reach? Choose two at most.
label-wishes-most = Two wishes at most. Take one away first.
label-sieve-title = filter
label-sieve-ask = Which activities do you want to see? Enter goes to the next setting.
sieve-any = all
sieve-kind = Kind: { $kind }
sieve-money = Costs at most: { $most }
sieve-lead-time = Begins within: { $most }
sieve-online-any = Online: does not matter
sieve-online-yes = Online: can be online
sieve-online-no = Online: can be without
sieve-all = Show all again
sieve-empty = Nothing passes this filter. F changes it.
sieve-on = Filter ({ $shown } of { $all }): { $asked }
command-keep = keep
status-kept = kept, with a + in the list.
status-kept-no-more = no longer kept.
command-hide = hide
status-hidden = hidden, now stands at the end.
status-hidden-no-more = no longer hidden.
label-hidden-heading = hidden by you
command-compare = compare
label-compare-title = two side by side
status-compare-with = { $activity }: go to another one and press { $key } again to see them side by side.
status-compare-not = Choose two different activities.
compare-place = Rank
compare-reason = Main reason
compare-begins = Can begin
compare-group = People each time
compare-people = { $low } to { $high }
compare-rhythm = How often
compare-online = Online
compare-left-out = Who does not come of their own accord
compare-cannot = What it cannot do
compare-not-yet = no rank yet: first the questions about safety
strip-profile = Profile: what you know. A digit answers, n goes to the best question.
strip-activities = Activities: what fits here, the best first. Arrows choose, Tab goes on.
strip-reasons = Why: reasons, how to do it, evidence. u takes back, ? explains all.

## How the neighbourhood stands
state-phase-heading = Phase
state-signals = This shows in: { $signals }.
state-moment = A phase belongs to this moment and this place. It is no mark for the neighbourhood.
state-situations-heading = Recognised in the answers
find-next = Helps most after that

## An activity from four sides
aspect-why = Why
aspect-how = How
aspect-evidence = Evidence
aspect-what-if = What if
measures-heading = This makes the contact good
evidence-intro = What does this activity promise, and how well was that studied?
what-if-not-ranked = This is not in the ranking. See Why for what must come first.

## How sure
sure-heading = How sure is this?
sure-pending = Still being worked out …
points-fixed = These points are certain.
holds-always = Stays in the top three even if you let other things count for more.
holds-nearly = If you let other things count for more, it nearly always stays in the top three.
holds-depends = If you let other things count for more, it may drop out of the top three.
holds-shaky = Shaky: if you let other things count for more, it mostly drops out of the top three.
holds-never = Does not reach the top three, even if you let other things count for more.
what-if-enters = Reaches the top three if { $changes }.
what-if-leaves = Drops out of the top three if { $changes }.
what-if-never-enters = Two other answers do not bring it into the top three.
what-if-never-leaves = Stays in the top three, even with two other answers.
what-if-likely-out = With the likeliest answers it is just outside.
what-if-likely-in = With the likeliest answers it is in.
change-answer = the answer to "{ $question }" is "{ $to }" (now: "{ $now }")
change-open = the answer to "{ $question }" is "{ $to }"
change-wish = you also wish for "{ $goal }"
change-wish-no-more = you no longer wish for "{ $goal }"
change-and = { $first } and { $second }

## Short list and programme
short-list-heading = Short list
because-runs = already runs, so strengthen this first
because-first = stands first: nothing clearly answers more of what the neighbourhood asks for
because-best-for = fits "{ $situation }" best
because-next = comes next
monday = Monday:
monday-attend = first what comes before any activity ({ $situation }). { $step }
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
label-unfold-first = Unfold this group to answer.
label-next-is-here = This is the question that helps most now.
label-next-short = Next
label-key-elsewhere = That key works among the activities. { $key } takes you there.
label-digit-elsewhere = { $key } brings you to the questions. There a digit is an answer.
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
label-help-signs = Evidence: ●●●● strong, ●●● fair, ●● first signs, ● sound idea, ○ experience only, ± mixed, × against. Bar: █ without measures, ▒ with measures; in the list the highest has the whole bar. Equals share one rank; it stands there once. * on the short list, ✓ chosen, ! text not saved.
label-faults = Not known to the program
label-damaged = This cannot be read
label-faults-kept = It stays in the file. It does not count now.
label-too-small = Make the window larger: at least 50 by 14 characters.
label-saved = saved
label-rest-saved = the rest is saved
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
status-answered = { $question }: { $answer }.
status-cleared = { $question }: cleared.
status-runs = { $activity }: already runs.
status-runs-no-more = { $activity }: no longer among what runs.
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
command-theme = other colours
command-palette = everything
command-copy = copy
command-copy-link = copy source
command-mouse = mouse on or off
command-suspend = set aside
label-palette = Everything you can do
label-nothing-found = Nothing found. Try another word, in Dutch too.
label-setup-faults = Not understood in config.ron
label-setup-faults-mend = Here the program does as usual. The rest of config.ron holds. This is how to mend it:
status-mouse-on = The mouse takes part again. Press { $key } to select text on screen.
status-mouse-off = The mouse is off: you can select text now. { $key } takes it back.
status-copied = Copied, and kept in { $file }.
status-copied-link = Copied, also in { $file }: { $said }
status-copied-only = Copied to the clipboard. The file could not be kept: { $reason }.
copy-name = { $name }-advice
copy-link-name = { $name }-source
copy-nothing = wijkverbinder
cli-theme = Colours: terminal, dark (white on black), light (black on white) or mono (none)
cli-ascii = Use only signs that every terminal has
label-not-suspended = This system cannot set a program aside.
status-theme = { $theme ->
    [dark] Colours: high contrast, white on black. To keep them: theme: "dark" in config.ron.
    [light] Colours: high contrast, black on white. To keep them: theme: "light" in config.ron.
    [mono] No colours. To keep it so: theme: "mono" in config.ron.
   *[terminal] Colours of the terminal itself.
}
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
cli-format = Format
cli-explain = Explain an activity: why, with what evidence and how
cli-activity = Name of the activity, as knowledge list activities shows it
cli-knowledge = View the knowledge base, check it and add to it
cli-check = Check the knowledge base; faults give code 1
cli-check-dir = Folder with a whole knowledge base, or with files of your own over it; otherwise that of the program
cli-list = Show all things of one kind, with their names
cli-list-kind = Kind
cli-coverage = Show which activities go with situations, goals and phases
cli-usage = Usage
cli-commands = Commands
cli-arguments = Arguments
cli-options = Options
cli-error = error
cli-warning = warning
cli-mend = how to fix it
cli-try-help = Want to know more? Try --help.
cli-check-good = The knowledge base is in order.
cli-unknown-argument = This program does not know "{ $argument }".
cli-missing-argument = This is missing: { $argument }.
cli-invalid-value = "{ $value }" is not possible for { $argument }. These are possible: { $known }.
cli-unreadable-value = "{ $value }" cannot be used for { $argument }.
cli-other-mistake = The command is not right: { $reason }
cli-cannot-read = { $file } cannot be read: { $reason }. Check the name and whether you are allowed to open the file.
cli-cannot-write = { $file } cannot be saved: { $reason }. Make room or choose another folder.
cli-cannot-write-twice = What you changed last is not saved yet. Do you want to quit all the same? Then press q once more. It will be gone.
cli-twice = This stands there twice or does not go together: { $argument }.
io-not-found = there is no such file or folder
io-no-permission = permission denied
io-not-text = this is no text in UTF-8
io-is-folder = this is a folder
io-not-folder = this is not a folder
io-full = the disk is full
io-exists = there is something of that name already
io-no-file = it is not an ordinary file
io-too-large = the file is too large
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
fault-no-text = Something here is not readable text.
fault-no-text-mend = Take an earlier version back, or remove the unreadable characters and save the file as UTF-8.
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
fault-number-undated = This number does not say when it was read.
fault-number-undated-mend = At read, put the year or the day, such as read: "2027". Unknown? Then say at find where the number stands.
fault-not-online = This activity cannot be online, and yet it says here what changes online.
fault-not-online-mend = Leave online_how out, or write CanBe or Yes at online.
fault-at-entry = At "{ $entry }": { $what }
fault-version = This dossier has version { $found }. This program knows versions up to and including { $known }.
fault-version-mend = Open it with a newer program.
fault-answer = This answer does not fit the question "{ $question }".
fault-answer-mend-steps = For example, write Step(2): a step from 1 to { $steps }.
fault-answer-mend-options = Write Choice("...") with one of: { $options }.
fault-not-readable = This file cannot be read.
fault-not-readable-mend = See whether it is a plain file, and whether you may read it.
fault-key-fixed = The key "{ $key }" does the same for everybody.
fault-key-taken = The key "{ $key }" was given to "{ $other }" already.
fault-key-mend = Choose another key, for instance "Ctrl-G" or "F5".
fault-key-text = The key "{ $key }" is plain text where this works.
fault-key-text-mend = Choose a key with Ctrl or Alt, or one such as "F5".
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
shape-day = a day, year first: "2026-11-22"
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
thing-guide = guide
thing-evaluation = question set
thing-term = word
thing-source = source
thing-option = option
thing-case = worked case
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
warning-still-template = Texts of the example still stand in "{ $name }": { $texts }.
warning-still-template-mend = Look for "Vul in:" and "Fill in:" in this file, and write there what you do.
warning-graded-above = "{ $name }" promises "{ $goal }" more surely than its sources can bear.
warning-graded-above-mend = A report of your own or a news item is experience: write grade: ExperienceOnly. Or name a study, or with SoundIdea the element after rests_on.
warning-served-by-few = The situation "{ $name }" leaves little to choose from (activities: { $activities }, kinds: { $kinds }).
warning-served-by-few-mend = Name at least { $activities } activities of { $kinds } kinds. Is to refer the answer? Then write refer: true.
warning-refers-to-nobody = The situation "{ $name }" refers on, but names nobody who helps.
warning-refers-to-nobody-mend = Name under referrals who helps.
warning-phase-fit-by-few = Only a few activities fit the phase "{ $name }" ({ $activities }).
warning-phase-fit-by-few-mend = Look which activities fit this phase. At least { $activities } are needed.
warning-moves-nothing = No answer found to "{ $name }" changes the advice.
warning-moves-nothing-mend = Let a situation, rule or activity ask after it, or remove the question.
warning-nothing-leads-to = Nothing leads to the guide "{ $name }".
warning-nothing-leads-to-mend = Write where it belongs: all: true, or kinds, activities, elements, situations or means.
warning-sentence-twice = This sentence also stands in { $file }, line { $line }: "{ $sentence }"
warning-sentence-twice-mend = Say it in one place, or say it differently.

## Own knowledge, viewing and searching
cli-own = Folder with files of your own; they add to the knowledge base (may be repeated)
cli-export = Write the knowledge base as files in a folder
cli-export-dir = Folder, new or without these files
cli-new = Make an activity to fill in yourself
cli-new-thing = What you make: activity
cli-new-name = Name in small letters, digits and hyphens, such as soup-and-games
cli-new-output = Folder or file to write to; otherwise the text goes to the screen
cli-watch = Check again after every change; stop with Ctrl-C
cli-show = Show everything about one thing of the knowledge base
cli-show-name = Name, or kind and name such as activities/shared-meal
cli-search = Search the whole knowledge base for words
cli-search-words = Words that must all be there, in Dutch or English
cli-search-top = How many are shown; otherwise 20
cli-laid-added = Added from { $folder }: { $names }.
cli-laid-replaced = Replaced from { $folder }: { $names }.
cli-laid-changed = Partly changed from { $folder }: { $names }.
cli-laid-same = { $folder } holds nothing but what the knowledge base holds itself.
cli-laid-group = { $kind } { $names }
model-numbers = the numbers of the model
cli-program-files = A file without a folder before it belongs to the program's knowledge base. What you replaced no longer fits it.
cli-own-files = Does { $folder } hold only files of your own? Then check them together with the rest: wijkverbinder knowledge check --knowledge { $folder }
cli-no-own-files = There are no files for the knowledge base in { $folder }. Expected: files such as activities/NAME.ron or sources.ron. Make one with: wijkverbinder knowledge new activity NAME --output { $folder }
cli-folder-above = Do not name { $folder } itself, but the folder that it is in.
cli-exists = { $file } exists already. Nothing was written. Choose another name or folder, or remove the file first.
cli-exist = { $folder } already holds { $count } of these files, such as { $file }. Nothing was written. Choose another folder.
cli-is-file = { $file } is a file, not a folder. Choose another name.
cli-exported = { $count ->
    [one] 1 file
   *[other] { $count } files
} written in { $folder }. Change what you want to be different, and use it with: wijkverbinder --knowledge { $folder }
cli-made = { $file } was made. Fill it in, and check it with: wijkverbinder knowledge check --knowledge { $folder }
cli-made-loose = { $file } was made. Put it in a folder "activities" to use it.
cli-bad-name = The name "{ $name }" is not possible. Use small letters, digits and hyphens, such as { $meant }.
cli-name-taken = The activity "{ $name }" is there already. Choose another name. Do you want to change it? Take its file from: wijkverbinder knowledge export DIR
cli-other-name = Call the file { $name }.ron: an activity is named after its file.
cli-watching = Watching for changes in { $folders }. Stop: Ctrl-C.
cli-changed = Changed: { $file }
cli-nothing-to-watch = Without a folder there is nothing to watch. Name one: wijkverbinder knowledge check DIR --watch
cli-no-such-thing = "{ $asked }" is not in the knowledge base. Search with: wijkverbinder knowledge search { $name }
cli-no-such-thing-meant = "{ $asked }" is not in the knowledge base. Did you mean "{ $meant }"?
cli-no-such-kind = The kind "{ $name }" does not exist. These are possible: { $known }.
cli-found-nothing = Nothing found with: { $words }. Try another or a shorter word.
cli-found-more = { $all } were found. Show them all with: --top { $all }

## A thing on a page
page-group = Belongs to: { $group }
page-answers-heading = Answers
page-tick = To tick: { $text }
page-safety = A question about safety: while it is open there is no advice.
page-sensitive = A sensitive question: never ask for a show of hands.
page-find-out-heading = How to find out
page-ready = Stands ready at: { $steps }
page-prior = Without an answer the program reckons with an estimate: { $shares }.
page-signal-heading = Signal for
page-firm-heading = Makes a phase certain
page-from = from "{ $step }"
page-asked-by-rules-heading = Rules that look at this
page-leaning-heading = Activities that lean on this
page-requiring-heading = Activities that cannot do without
role-core = decisive
role-supporting = supporting
role-required = required
page-contact-heading = What contact can do here
page-avoid-heading = Leave this
page-phase-stop = For what does not fit now: { $time }.
page-certain-heading = Certain by these answers
page-goals-heading = Goals
page-share = { $share }%
page-holds-heading = This holds for all activities of this kind
page-activities-heading = Activities
page-concerning-rules-heading = Rules for this
page-precedence = Counts { $weight } times as much as an ordinary situation.
page-refer = Organising is not the answer here: do something else first, or refer.
page-signals-heading = How you recognise it
page-involve-heading = Involve
page-approach-heading = Activities of the approach
page-fitting-heading = Fits too
page-unfit-heading = Activities to avoid
page-noticed-heading = How you notice it
page-routes-heading = Ways to it
page-asking-heading = Situations that ask for this
page-claiming-heading = Activities that work on this
page-why-heading = Why it works
page-bring-about-heading = How to bring it about
page-fails-heading = How it goes wrong
page-serves-heading = Helps with these goals
page-by-nature-heading = Activities that have this by nature
page-by-measure-heading = Activities that get this by a measure
page-claims-heading = What it can do
aim-wholly = this is what it is for
aim-partly = contributes
page-phases-heading = Fits the phase
fit-fits = fits
fit-with-care = with extra care
fit-not-now = not now
fit-not-needed-yet = not needed yet
page-situations-heading = Fits
page-situations-unfit-heading = Avoid this in
page-requires-heading = Cannot do without
page-without = not at "{ $answers }"
page-assets-heading = Helpful when it is there already
effect-stop = Stops: { $time }.
effect-caution = Takes { $points } points when it holds wholly.
page-when-heading = When
when-answer = { $question }: "{ $step }" or worse
when-phase = phase { $phase } or higher
when-situation = { $situation } ({ $degree } or more)
when-all = All of these:
when-any = One of these:
when-and = and
when-or = or
page-first-heading = What must come first
page-concerns-heading = Holds for
page-all-of-kind = all activities of the kind { $kind }
page-except-heading = Except
page-rule-safety = With safety, one answer is enough.
page-how-heading = How to arrange it
page-measure-heading = What to do about it
page-turn-to-heading = When
page-find-heading = How to find it
page-say-heading = What to say
page-cited-heading = Named here
page-not-cited = Not named anywhere.
page-judgement = What stands here without a source is a judgement of our own and no research.
page-all-activities = all activities
page-all-with-element = all activities that have this by nature: { $element }
page-belongs-heading = Belongs to
page-means-heading = When this is short
page-support-heading = What the municipality can do
page-moments = When: { $moments }
page-asked = Who: { $who }
page-always = Always goes with another set.
page-smallest-group = Fewer than { $count } answers in a group? Then show only the total.
page-items-heading = Questions
page-follows-heading = What this is like
page-reading-heading = How to read the answers
page-cannot-heading = What this does not prove
page-measures-heading = Looks at these goals
page-sets-heading = Look back with this
moment-before = beforehand
moment-after = afterwards
moment-half-year-later = half a year later
form-number = (a number)
form-open = (in one's own words)
form-steps = ({ $steps })

## Template of an activity
template-title = An activity for Wijkverbinder: { $name }
template-intro = What stands behind // is explanation; the program does not read it. This example is right already. Change it line by line, and check it each time with:
template-languages = Every text is there in Dutch (nl) and in English (en). Keep it short, and write down no names of people.
template-file = The name of this file is the name of the activity. It belongs in a folder "activities".
template-name = What the activity is called.
template-summary = What it is and what happens, in two or three short sentences.
template-kind = The kind, one of: { $words }.
template-phases = Does it fit this phase? { $words }. After NotNow a higher phase is NotNow too.
template-started-by = Who can start it: { $words }.
template-online = Can it be online? { $words }. CanBe and Yes need the line online_how: what changes then?
template-group = How many people there are each time: from, to.
template-rhythm = How often it is, and for how long.
template-scale = Where it works: { $words }.
template-place = What place you need.
template-partners = With whom you do it.
template-next = What may follow, and when. Choose from: wijkverbinder knowledge list activities
template-claims = What it can do. The points come from here. Do not promise too much:
template-claims-goal = goal: the goal. Choose from: wijkverbinder knowledge list goals
template-claims-aim = aim: { $words }.
template-claims-grade = grade: how well it is borne out. { $words }.
template-claims-rests-on = rests_on: was the activity itself not studied? Then name the working element that was.
template-claims-sources = sources: at least one source. Choose from: wijkverbinder knowledge list sources. Or put a source of your own in sources.ron, beside the folder activities:
template-claims-note = note: what was found, and what that does not prove. May be left out.
template-nature = Working elements that it has by nature. Choose from: wijkverbinder knowledge list elements
template-measures = Elements that it can get, and what you do for that.
template-fits = Situations that it fits. Choose from: wijkverbinder knowledge list situations
template-requires = What it cannot do without: a question, and the answers at which it is impossible. Remove // if you need this.
template-needs = What it costs. Each number is a step:
template-hands = Who carries it, as roles: without whom it does not go on (required), and who else is welcome (welcome).
template-also = Everyday words by which people look for this. They are not shown. Take // away to use it.
example-also = soup, shuffleboard, games
template-assets = What helps when it is there already, of: { $words }.
template-conditions = What must be in place. Choose from: wijkverbinder knowledge list conditions
template-risks = What can go wrong, and what you do about it. Choose from: wijkverbinder knowledge list risks
template-left-out = Who is easily forgotten, and what you do about it.
template-how = How you do it, step by step.
template-moments = How many of those steps come before, and how many during. The rest come after.
template-cannot = What you cannot promise.
example-name = soup-and-games
example-summary = Fill in: what it is, and what happens.
example-rhythm = Fill in: how often, and for how long.
example-place = Fill in: the place that you need.
example-partner = Fill in: with whom you do it
example-next = Fill in: when it is time for that.
example-online = Tell here what is different online.
example-note = Tell here what was found, and where.
example-source = Report of our first evenings
example-measure = Fill in: how you see to { $element }.
example-risk = Fill in: what you do about it.
example-left-out = Fill in: who does not come by themselves, and how do you invite them?
example-step-first = Fill in: what you do first.
example-step-last = Fill in: what you do afterwards.
example-hands-required = Fill in: without whom it does not go on
example-hands-welcome = Fill in: who is welcome, and may be missed
example-cannot = Fill in: what you cannot promise.

## Coverage

coverage-title = What the knowledge base covers
coverage-activity = activity
coverage-situations = Situations and activities
coverage-serves = { $named } named in the approach, { $fits } fits, { $avoid } to avoid, { $neither } none of the three
coverage-choice = Choice per situation
coverage-situation = situation
coverage-named = named
coverage-fits = fits
coverage-kinds = kinds
coverage-avoid = avoid
coverage-helpers = helpers
coverage-refer = Here the answer is to refer, or to do something else first:
coverage-goals = Goals and activities
coverage-grades = This is how well it is supported:
coverage-phases = Activities per phase
coverage-phase = phase
coverage-phase-fits = fits
coverage-phase-care = with care
coverage-phase-not-yet = not needed yet
coverage-phase-not-now = not now
coverage-guides = What leads to guides
coverage-guide = guide
coverage-guide-activities = activities
coverage-guide-situations = situations
coverage-guide-elements = elements
coverage-guide-means = means

## Start screen and files
label-dossiers = Dossiers
home-intro = Choose a dossier with Enter. Or begin a new one.
home-empty = There is no dossier yet. Press Enter to begin one.
home-new = New dossier
home-is-put-away = put away
home-put-away = { $count ->
    [one] 1 dossier was put away. A shows it.
   *[other] { $count } dossiers were put away. A shows them.
}
label-no-file = Choose a dossier first.
label-refused = That is not possible now
label-opened = About this dossier
label-other-base = Saved with another knowledge base. The advice may differ now.
label-sure = Are you sure?
ask-delete = "{ $name }" will be deleted, with all its versions. It is the file { $file }. This cannot be undone.
ask-leave = { $count ->
    [one] 1 text looks like data about a person. It was not saved.
   *[other] { $count } texts look like data about a person. They were not saved.
} If you leave now, { $count ->
    [one] it is
   *[other] they are
 } gone.
label-new-title = New dossier
label-place-title = Name of the place
label-place-ask = What is the place called? Name a street or an area, not a person.
label-duplicate-title = Same street, next year
label-duplicate-ask = What is the new dossier to be called? Answers and lessons go along, choices do not.
label-rename-title = Another name
label-rename-ask = What is the file to be called? The name of the place is changed in the dossier, with N.
label-name-of-person = Name the place, not a person: everybody sees the name of a file.
label-name-needed = Type a name first.
label-path-needed = Type in which file first.
label-elsewhere-title = Save elsewhere
label-elsewhere-ask = In which file? For example on a stick, or in your own folder (~). A file that is there already stays as it is.
label-trouble-elsewhere = With S you save your work somewhere else.
label-overview-title = Overview of the dossiers
label-overview-empty = There are no dossiers yet to put side by side.

## Who uses this
label-welcome = Welcome to Wijkverbinder
welcome-what = This program helps you choose which activity brings people in a neighbourhood together.
welcome-how = You tell what you see, and read what fits and why.
welcome-privacy = Others can read a dossier. So write no names or addresses in it.
label-who-hint = Say with I who you are. Then you see what you can do yourself.
label-who-title = Who are you?
label-who-ask = Who are you? It changes no points, only what you can do yourself.
user-resident = resident
user-professional = professional
user-municipality = municipality
user-facilitator = facilitator
user-resident-long = Resident: I live here
user-professional-long = Professional: I work in the neighbourhood
user-municipality-long = Municipality: I work for the municipality
user-facilitator-long = Facilitator: I guide a group
status-user = You are now: { $user }. Change it with I.
can-do = What can you do?
can-do-begin = You can start this yourself. First step: { $step }
can-do-later = You can start this yourself, when the time has come.
can-do-ask = You cannot start this yourself. Ask { $whom }.
can-do-then = The first step is then: { $step }
ask-resident = an active resident
ask-professional = the community worker or another professional
ask-municipality = the municipality
one-of = { $first } or { $last }

## Where an answer comes from
label-note-ask = Where do you know this from? In your own words, without names.
label-origin-ask = Where does this answer come from?
label-origin-statistics = statistics of a year
label-origin-none = not said
label-year-ask = Of which year are the statistics?
label-year-needed = Type a year, such as 2025.
origin-estimate = own estimate
origin-conversation = a conversation
origin-workshop = a workshop
origin-statistics-year = statistics of { $year }
origin-from = Known from: { $origin }
note = Note:
note-held = ! Note, not saved:
status-noted = Noted at: { $question }.

## Decisions
label-log-title = Decisions
log-empty = Nothing was decided yet.
log-intro = What was decided, when and why. The last comes first.
because-said = Because: { $because }
not-kept = (not saved)
chosen-on = ✓ Chosen on { $day }.
decided-chosen = Chosen: { $activity }.
decided-dropped = Not after all: { $activity }.
decided-runs = Already runs: { $activity }.
decided-runs-not = Does not run after all: { $activity }.
decided-own-phase = Own view of the phase: { $phase }.
decided-phase-of-signals = The phase follows from the answers again.
decided-wish = Wished for: { $goal }.
decided-wish-dropped = No longer wished for: { $goal }.
decided-begun = Begun with what was known from: { $name }.
decided-taken-back = Taken back: the version of { $moment }.
label-choose-why = Why do you choose this? It may stay empty.
label-drop-why = Why is this not to be after all? It may stay empty.
label-phase-title = Phase
label-phase-ask = Which phase do you see? A stop for safety stays.
label-phase-of-signals = as the answers show
label-phase-why = Why do you see this phase? Write what you see, without names.
label-phase-of-signals-why = Why do the answers count again? It may stay empty.
label-reason-needed = A reason is needed: others must be able to follow.
status-chosen = { $activity }: chosen.
status-dropped = { $activity }: not after all.
status-own-phase = You see: { $phase }.
status-phase-of-signals = The phase follows from the answers again.
label-nothing-to-redo = There is nothing to redo.
label-changed = Changed.
line-done = Done
line-open = To be done again
line-new = Added
line-changed = Changed
line-gone = Taken away
line-moved = Moved
status-undo = Undo with "{ $key }".
label-redone = Done again.

## Data about persons
label-personal-title = Looks like data about a person
label-nothing-held = All texts were saved.
label-kept-anyway = The text is saved as it is.
label-change-title = Other words
label-change-ask = Say it so that nobody can be recognised. You may also empty it.
personal-intro = Others can read this dossier. This text seems to hold something about one person:
personal-held = The text stays on the screen. It is only saved once you change it or approve of it. Until then, what stood there before stays in the file.
personal-email = { $part } looks like an e-mail address
personal-phone = { $part } looks like a telephone number
personal-address = { $part } looks like an address
personal-iban = { $part } looks like a bank account number
personal-plate = { $part } looks like a number plate
without-reach = Write in what role you spoke to somebody, such as: a parent at school.
without-address = Name the street or the area alone.
without-iban = Write who pays, such as: the fund of the community centre.
without-plate = Write what you see, such as: cars on the pavement.
held = { $count ->
    [one] 1 text
   *[other] { $count } texts
} not saved

## Versions and looking only
label-versions-title = Versions
label-versions-intro = Look at a version with Enter: nothing changes. Take it back with t: what is there now then becomes a version itself.
label-versions-empty = There are no earlier versions yet. They come about by themselves as you work.
label-version-now = Now: the dossier as it is
label-no-version = Choose a version first.
version-session = when you began to work
version-before = before much changed
version-day = the first of that day
version-older = of an older program
label-looking-only = looking only
label-newer = of a newer program
label-newer-full = This dossier is from a newer Wijkverbinder. You can look at everything and change nothing. The file stays as it is. Do you want to go on working? Then put a newer Wijkverbinder on your computer.
label-not-while-newer = Not possible: the dossier is of a newer program.
label-not-while-version = Not possible in an old version. Go back with Esc, or take it back with v.
label-unlocked = The dossier is free again. You can change it now.
looking-version = version of { $moment }
looking-version-full = This is the version of { $moment }. You can look at everything and change nothing. Go back to now with Esc in the left pane, or with v.
looking-locked = open with { $who }
looking-locked-full = { $who } has this dossier open, since { $since }. You can look at everything and change nothing. What is saved there shows here by itself. Once it is free again, you are told.
not-while-locked = Not possible now: { $who } has the dossier open.
status-taken-back = Taken back: the version of { $moment }.

## Commands of the dossier
group-decide = Decide
group-files = Dossiers
command-note = note
command-origin = origin
command-personal = check text
command-choose = choose
command-own-phase = own view of the phase
command-log = decisions
command-redo = redo
command-place = name of the place
command-open = open
command-new = new
command-duplicate = next year
command-rename = rename
command-archive = put away or get back
command-archived = show put away, or not
command-delete = delete
command-look-at = look at
command-take-back = take back
command-pick = choose
command-confirm = yes, do this
command-change = other words
command-keep-anyway = save anyway
command-later = later
command-cancel = cancel
command-elsewhere = save elsewhere
command-dossiers = all dossiers
command-versions = versions
command-overview = overview
command-who = who am I
command-close = close

## Days
day = { $day } { $month }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Overview of dossiers
overview-heading = Overview of the dossiers
overview-count = { $count ->
    [one] This overview is about 1 dossier.
   *[other] This overview is about { $count } dossiers.
}
overview-order = The places stand in alphabetical order. The order says nothing about how a place is doing. With each place stands how people saw it then. The program does not see the neighbourhood.
overview-left-out = These files are not counted, because the program could not read all of them:
overview-together = { $count ->
    [one] 1 initiative was chosen. It asks of the municipality: { $asked }.
   *[other] { $count } initiatives were chosen. Together they ask of the municipality: { $asked }.
}
overview-together-not-said = { $count ->
    [one] 1 initiative was chosen. How many hours and how much money it asks of the municipality was not filled in yet.
   *[other] { $count } initiatives were chosen. How many hours and how much money they ask of the municipality was not filled in yet.
}
overview-sum-hours = { $count ->
    [one] 1 hour
   *[other] { $hours } hours
}
overview-sum-euros = { $count ->
    [one] 1 euro
   *[other] { $euros } euros
}
overview-at-least = at least { $asked }
overview-nothing-chosen = No initiative was chosen yet.
overview-places-heading = The places
overview-phase = { $place }, { $month }: { $phase }
overview-phase-line = Phase in { $phase }.
overview-own-phase = { $said }; whoever filled in the dossier sees: { $phase }
overview-situations = Recognised in the answers: { $situations }.
overview-chosen = Chosen:
overview-none-chosen-here = Nothing was chosen here yet.
overview-held = (chosen on { $on }; date: { $held })
overview-not-held = (chosen on { $on }; no date yet)
overview-decided = Last decision: { $day }.
overview-file = File: { $file }
overview-asks-heading = What the initiatives ask of the municipality
overview-initiative = initiative
overview-hours = hours
overview-euros = euros
overview-not-said = not filled in
overview-all = Together
overview-without-hours = { $count ->
    [one] For 1 initiative no hours were filled in. It is not in the total.
   *[other] For { $count } initiatives no hours were filled in. They are not in the total.
}
overview-without-euros = { $count ->
    [one] For 1 initiative no money was filled in. It is not in the total.
   *[other] For { $count } initiatives no money was filled in. They are not in the total.
}
overview-permissions-heading = Permission
overview-keys-heading = Places and keys
overview-look-back-heading = When to look back
overview-look-back = A tick means: something was counted or written down on that day or later.
overview-no-look-back = No day to look back was chosen yet.
overview-place = place
overview-day = last decision
overview-phase-name = phase
overview-situations-name = situations
overview-chosen-on = chosen on
overview-held-on = date
overview-look-back-name = look back on
overview-file-name = file
cli-overview = Lay all dossiers of a folder side by side: what was chosen, and what that asks of the municipality
cli-overview-folder = Folder with dossiers; folders in it are not counted
cli-overview-output = File to write to; otherwise the text comes on screen
cli-no-dossiers = There are no dossiers in { $folder }. A dossier is a file that ends in .ron and begins with: Dossier(
cli-no-dossier = Passed over, since these are no dossiers: { $files }.
cli-passed-over = Passed over, since there are faults in them: { $files }. Mend them, then make the overview again.
cli-written = The overview is in { $file }.

## Keeping files
files-full = The disk is full, so { $file } cannot be saved.
files-no-permission = { $file } cannot be saved: the file or the folder { $folder } is only to be read.
files-folder-gone = The folder { $folder } is no longer there. Perhaps a disk, a stick or the network is gone.
files-not-kept = { $file } cannot be saved: { $reason }.
files-in-memory = Your work is still in this program, and nothing was overwritten. Put this right, or save your work in another place. The program tries again at your next change.
files-not-flushed = { $file } is saved, but perhaps not yet safely on the disk: { $reason }. The program tries again at your next change.
files-ended-unkept = { $file } could not be saved. What you changed last is gone.
files-kept-again = Saving works again. All your work is in { $file }.
files-kept-beside = { $file } was not overwritten: what it holds was not written by this program, or cannot be read well. Your work is in { $beside } now.
files-kept-elsewhere = From now on your work is in { $file }.
files-taken = { $file } already exists and is not overwritten. Choose another name.
files-name-taken = There is already a dossier called { $name }. Nothing has changed. Choose another name.
files-name-empty = A name needs at least one letter or digit. Nothing has changed.
files-locked = { $who } has this dossier open since { $since }. You can look along, but change nothing. When { $who } is done, you can go on.
files-lock-taken-over = { $who } still had the dossier open, but that program stopped without closing it. You have it now. Everything that was saved is still there.
files-lock-free = { $who } has closed the dossier. You can change it now.
files-no-lock = On this disk the program cannot see whether somebody else has this dossier open too. Agree on who works in it.
files-somebody = somebody else
files-newer = This dossier is from a newer Wijkverbinder. You can look at it, but not change it. Nothing changes in the file. Put a newer Wijkverbinder on your computer to go on working.
files-older = This dossier is from an older Wijkverbinder. At your first change it is brought up to date. The old file is kept among the versions.
files-damaged = Not everything in { $file } can be read. You see what can be read. The file stays as it is: what you change goes into a new file beside it.
files-whole-version = Among the versions is the dossier as it was when it was still whole, from { $made }. You can take that back.
files-from-flushed = { $file } was empty, perhaps because the power failed. You see the dossier as it was safely on the disk at { $made }. Check what is missing.
files-was-empty = { $file } was empty. You begin with a new dossier.
files-only-looked-at = You are only looking, so nothing was saved and nothing has changed.
files-no-version = Your work is saved. But the version from before could not be kept: { $reason }.
files-version-gone = This version is no longer there. Nothing has changed.
files-version-damaged = Not everything in this version can be read, so it cannot be taken back. Nothing has changed.
files-versions-stayed = The dossier has its new name, but the old versions have not: { $reason }. They are still in { $folder }.
files-in-use = { $name } is open with { $who }. Nothing has changed. Try again later.
files-link = { $name } is only a link to { $end }. Nothing has changed. Do this with the file itself.
files-cannot-do = This did not work with { $name }: { $reason }. The dossier itself has not changed.
files-versions-not-deleted = "{ $name }" is gone, but not all of its versions: { $reason }. What is left is in { $folder }. You can delete that folder yourself.
files-other-base = { $file } was saved with another knowledge base ({ $written }; now { $present }). So the advice may differ from then.
files-cannot-duplicate = Not everything in { $name } can be read, so no new dossier can be made of it. Nothing has changed.
files-settings-damaged = The settings in { $file } cannot be read and are passed over. The file stays as it is.
files-settings-put-aside = The old settings could not be read. They are in { $file } now.
files-settings-not-kept = Your choice holds now, but could not be kept for next time: { $reason }.

## The plan
part-goal = What do we want to bring about?
part-for-whom = For whom is it?
part-measures = This makes the contact good
part-roles = Who does what?
part-partners = Who takes part?
part-recruiting = How we ask people
part-schedule = Place and day
part-budget = Money
part-permits = Permit and insurance
part-before = Before
part-during = During
part-after = Afterwards
part-if-wrong = If it goes wrong
part-follow-up = What comes next?
either = { $some } or { $last }
both = { $some } and { $last }
plan-title = Plan: { $activity }
plan-title-programme = Plan with several activities
plan-programme = This plan holds { $count } activities. This is their order:
plan-programme-money = Together { $money } euro were asked for.
plan-programme-hands = So many people are needed at one time: { $hands }.
plan-because = Why this was chosen: { $because }
plan-stopped = Mind: this does not fit now. First look at "Check before you begin", further on.
plan-runs = This runs already. Below stands what to keep, what to change and what may stop.
plan-this-week = Begin this week. { $first } Ask somebody to do it with you.
plan-own-heading = Own agreements
plan-evidence-heading = What is known about this?
plan-evidence = { $goal }: { $evidence }
plan-fill = To be filled in: { $what }
plan-goal = Our goal: { $goals }.
plan-noticed = This is how we notice: { $noticed }
plan-group = Each time { $low } to { $high } people take part.
plan-reach = It suits { $reach }.
plan-measure-possible = Can this be done too? { $how }
plan-hands = So many people are needed: { $hands }.
plan-hands-required = It does not go on without: { $who }.
plan-hands-welcome = Welcome, but not needed: { $who }.
plan-hands-one = One person can begin this.
plan-starters = This can begin with { $who }. Choose who it is here.
plan-second = Find a second person for each role.
plan-partner = Ask whether they take part: { $partner }.
plan-involve = This is also the matter here: { $situation }. So talk with: { $who }.
plan-invitation = When you invite people, say what it costs and how long it takes. Say too that leaving is always fine.
plan-place = You need this place. { $place }
plan-place-asked = This place was asked for: { $place }
plan-day = The day is { $day }.
plan-lead = { $weeks ->
    [one] Begin a week ahead.
   *[other] Begin { $weeks } weeks ahead.
}
plan-rhythm = So often it is held: { $rhythm }.
plan-online = For those who stay at home: { $how }
plan-money = This is what it costs: { $money }.
plan-money-none = This can be done without money.
plan-money-years-asked = The municipality was asked for { $money } euro, in all for { $years } years.
plan-guides-heading = There is help with this
plan-guides-where = These pages are in Wijkverbinder. Ask whoever gave you this plan for them.
plan-money-asked = The municipality was asked for { $money } euro.
plan-permission = Ask permission: { $permission }
plan-check-before = Go through the check a week ahead; it stands further on in this plan.
plan-ask-after = Ask two things: what should be different? And was anything unpleasant?
plan-who-came = Write down how many people came for the first time, and whom you missed. Write down no names.
plan-ugly-moment = Does someone say or do something ugly? Stop for a moment. First take care of the one who was hit. Report to the police what is a crime.
plan-next = This can follow: { $activity }. { $when }
plan-look-back = Look back together on { $day }.
plan-keep = Keep what is there: { $elements }.
plan-change = First change this. { $how }
plan-pause = This does not fit what is going on now. Talk about a pause or a smaller form.
plan-stop = Drop the heaviest task each year.
plan-end-date = Give each role an end date. Ask two new people in time.
task-welcome = welcoming
task-invite = asking people
task-key = key and things
task-money = money and receipts
task-municipality = contact with the municipality
fill-goal = what do you want to bring about, and how will you notice it in six months?
fill-for-whom = for whom exactly is it, and who would rather not?
fill-measures = what do you do so that everyone takes part as an equal?
fill-roles = who welcomes, who sees to the things and who clears up? Write down roles, no names.
fill-recruiting = who knows the people you miss, and when will they ask them?
fill-day = the day and the hour. First ask when people can come.
fill-day-runs = the day and hour of the first time in the new form.
fill-budget = room, food and drink, things and printing. Who pays what?
fill-permits = ask the municipality what you must report. Ask too whether volunteers are insured.
fill-before-runs = what must be different beforehand from how it went so far?
fill-first-minutes = the first ten minutes. Who greets, and what do people have in their hands?
fill-end = when is it over, and who closes?
fill-if-wrong = who may stop it, and who then calls whom?
fill-next-time = the next time. Name it before everyone leaves.
fill-look-back = the day on which you look back, in about six months.
fill-keep = what goes well and must stay?
fill-stop = what may stop, without guilt?
fill-take-over = who does this now: { $task }? Who takes over, and when?
fill-back = what does the initiative give back to the municipality?
fill-refused = what stops if the answer is no?
fill-permission = which permission is needed?
fill-hours = how many hours a month, and whose?

## Schedule
schedule-heading = What must be ready when?
schedule-counted = Counted back from { $day }. Feel free to shift.
schedule-relative = There is no day yet. So weeks stand here.
schedule-late = Some days are past already. Do these things at once, or choose a later day.
schedule-when = When
schedule-what = What
schedule-begin = Begin with "{ $activity }": ask people for the roles, and ask the partners.
schedule-runs-choose = Choose together what to keep, what to change and what may stop.
schedule-runs-ask = Ask new people for one small task.
schedule-apply = Apply for permission and money.
schedule-check = Go through the check in the plan. Call everyone who has a role.
schedule-ready = Put everything ready. Send one more message.
schedule-held = The day has come: "{ $activity }".
schedule-held-runs = The first time in the new form: "{ $activity }".
schedule-thank = Thank everyone. Discuss together what went well and what should be different.
schedule-look-back = Look back: what has changed, and do we go on?
when-week = week { $week }
when-day = the day itself
when-weeks-before = { $weeks ->
    [one] a week before
   *[other] { $weeks } weeks before
}
when-days-before = { $days ->
    [one] a day before
   *[other] { $days } days before
}
when-weeks-after = { $weeks ->
    [one] a week after
   *[other] { $weeks } weeks after
}
when-half-year-after = half a year after
when-days-after = { $days ->
    [one] a day after
   *[other] { $days } days after
}
schedule-no-day = There is no day yet. Name it with --held, for example: --held 2027-03-14

## Check
check-heading = Check before you begin
check-points = As you chose it now: { $chosen } points. With all measures that are possible: { $best }. The points say how much of what the neighbourhood asks for this answers to.
check-points-runs = As it runs now: { $chosen } points. With all measures that are possible: { $best }. The points say how much of what the neighbourhood asks for this answers to.
check-elements = This makes contact good. What is there is ticked:
check-chosen = { $element }, by what you chose
check-possible = { $element }: not yet
check-possible-costs = { $points ->
    [one] { $element }: not yet, worth 1 point
   *[other] { $element }: not yet, worth { $points } points
}
check-out-of-reach = { $element }: the means here fall short
check-lacking = Not part of this activity: { $elements }.
check-conditions = This must be seen to:
check-find-out = First find this out. The answer may stop the plan:
check-safety-open = Not everything about safety was asked yet. First ask this:
check-stopped = This was chosen on { $day }, but cannot be done now. Advice: { $time }.
check-does-not-apply = Something is missing here that this cannot do without.
check-perhaps-stopped = Perhaps this cannot be done now. That depends on what is not certain yet.
check-no-stop = Nothing stops this now, as far as asked.
check-caution = Mind: { $name }.

## What you hand over
handed-place = { $place }, { $month }
closing-heading = How was this made?
closing-made = Made on { $day }. Answered were { $asked } of the { $all } questions.
closing-answers = The answers: { $answers }.
closing-not-ticked = Not ticked: { $names }.
closing-not-known = Nobody knew this yet: { $names }.
closing-thumb = Does it say "rule of thumb"? Then it comes from experience or common sense, not from research.
closing-plan = This plan does not prove that it works here. Hardly any activity was tested in a neighbourhood like this one. The program does not see the neighbourhood. Talk about it with people who live there.
closing-advice = This advice does not prove what works here. It rests on people's answers. The program does not see the neighbourhood, and it does not decide.
closing-find = This list says what is not known yet. It does not say that anything is wrong.
closing-support = This page says what is asked for. It does not prove that the initiative works here. Ask the residents themselves too.
closing-council = This page does not prove that the plan works here. It is no judgement on the neighbourhood or on groups. The program does not see the neighbourhood and does not decide.
find-title = Still to be found out
find-intro = Tick off what you know. Write down no names, and nothing about one person.
find-safety = First: is it safe?
find-before-plan = This may stop the plan
find-not-known = Nobody knew this yet
find-situation = Good to know with: { $situation }
find-nothing = There is nothing on the list now.
support-title = What this initiative needs from us
support-intro = This page is for the municipality. Fill in the last column together.
support-what = What
support-asked = Asked for
support-answer = Answer
support-contact = One contact person
support-contact-how = Someone who may decide, and who answers within two weeks.
support-permission = Permission
support-money = Money
support-money-asked = { $money } euro
support-money-years-asked = { $money } euro, in all for { $years } years
support-money-years = Preferably for several years.
support-hours = Hours
support-hours-asked = { $hours } hours
support-key = A place and a key
support-back = This comes in return:
support-why-heading = Why this helps
support-why-means = Good initiatives stop for lack of time, people and money.
support-why-slow = Slow offices make it hard for residents. A study in five municipalities in Brabant saw this (2019).
support-why-years = Money for one time gives small plans that are soon over (Lelystad, 2014). Temporary money makes an initiative fragile.
support-why-hours = Community workers need hours. In Rotterdam the adviser who stood beside residents had become scarce (2016).
support-why-backing = On average contact helps more when authorities visibly stand behind it. Without that it helps somewhat too.
support-why-thanks = Say thank you. In 2023 almost half of the volunteers found that important. For money it was 5 in 100.
support-why-not = Do not use the initiative in place of care or supervision.
support-agreed-heading = Agreed
support-agreed-who = Contact person (function, no name): …
support-agreed-when = Answer at the latest on: …
support-agreed-review = Looking back together on: …
council-title = Page for the council
council-asks-heading = What asks for this?
council-phase = { $at }. This is how people stand to each other: { $phase }.
council-no-grade = This is what people saw then. It is no mark for the neighbourhood and says nothing about groups.
council-not-ready = Not all questions were asked yet. So there is no advice yet on what fits best.
council-plan-heading = What is the plan?
council-contact-heading = What can contact do, and what not?
council-fact-helps = On average contact between groups makes prejudice smaller. That was found in 515 studies. Good conditions make the effect larger, but they are no strict demand.
council-fact-small = The effect is small to medium: a correlation of about -0.21.
council-fact-hard-test = There are only 27 studies with random assignment and a later measurement. They too find that contact usually helps. With prejudice about origin the effect is weaker. Among adults there was no such study of that yet.
council-fact-practice = Another review looked at projects outside the laboratory. In 123 comparisons people's view of each other became better. In 25 comparisons it still was a month or more later.
council-fact-negative = Unpleasant contact weighs more than pleasant contact. Badly organised contact can make things worse.
council-fact-inside = Do not promise a better neighbourhood. In Iraq things went better within mixed teams, but not outside.
council-fact-brief = Brief contact can do harm too. In the Netherlands it went with a harsher view of Muslims. Whether the contact was the cause is not certain.
council-fact-exception = Trust in one person is not yet trust in the group. In Senegal the first grew, while the view of the group became harsher.
council-fact-no-change = A year of sport together had no certain effect in Israel. A large programme in England lowered fear, but changed no opinions.
council-fact-once = Of a single meeting Dutch research found no clear effect on integration (2007).
council-fact-injustice = Contact does not solve injustice. Those who are put at a disadvantage may even notice it slightly less. That effect is small and varies.
council-costs-heading = What does it cost?
council-what = What
council-money = Money
council-hours = Hours of the municipality
council-hands = People
council-not-said = not said yet
council-costs-years = Reckon in years. After one time there is rarely anything to see.
council-without-heading = What remains if we do nothing?
council-without = Then this stays without an answer: { $goals }.
council-without-early = Good contact from earlier protects when something unpleasant happens later. So waiting for tension makes it harder.
council-without-unknown = What happens here without a plan was studied by nobody. It may also calm down by itself.
council-year-heading = What will we look at after a year?
council-year-who = Who came for the first time, and who did not come?
council-year-negative = Did anyone experience something unpleasant?
council-year-did = What did people do afterwards? Did they come again, or organise something themselves?
council-year-decide = Do we go on, change something, hand over or stop? Stopping well is a good outcome too.
council-year-proof = A higher score afterwards does not prove that the plan brought it about.
cli-plan = Make a plan of a choice, or a page to hand over
cli-plan-format = Format: text, md, html, docx, ics or json; else that of the name of the file
cli-plan-what = What: plan, advice, support (what is needed), council, find-out or look-back
cli-plan-activity = Name of an activity; may be repeated. Else what was chosen in the dossier
cli-plan-held = The day on which it is held, as 2027-03-14
cli-plan-output = File to write to; else the text comes on screen
cli-plan-force = Write even if the file exists
plan-nothing-chosen = Nothing was chosen in this dossier yet. Name an activity with --activity, for example: --activity shared-meal
plan-needs-output = This format is no text for the screen. Name a file with --output, for example: --output { $file }
plan-exists = { $file } exists and stays as it is. Choose another name, or add --force.
plan-only-plan = There is a calendar of the plan alone. Leave out --what, or choose another format.
plan-written = It stands in { $file }.
plan-page = Page

# Looking back
look-title = Looking back
look-cannot = A higher score after the activity does not prove that the activity did it. The neighbourhood changes by itself too.
look-does-not-prove = This tells what people answered who were reached. Those who stayed away are not in it. Of fewer than ten answers in a group we show nothing: one could recognise people.
look-again = More answers later? Share a new version only when there are at least ten more. With two versions side by side somebody can work out the new answers. The program cannot prevent that.
look-nothing = Nothing was counted here yet.
look-moment-before = before
look-moment-after = right after
look-moment-later = half a year later
look-did-heading = What people did
look-did-what = Counted by whoever organises it
look-said-heading = What was said, { $moment }
look-few = { $moment }: { $count } answers. Those are too few to show.
look-group-hidden = { $moment }: not shown apart, because a group is too small: { $groups }
look-counted-few = { $count ->
    [one] 1 answer counted
   *[other] { $count } answers counted
}
look-row = { $count ->
    [one] { $name }: 1 answer
   *[other] { $name }: { $count } answers
}
look-worked = What worked
look-worked-not = What did not work
look-change = What we do differently
look-open-heading = Still to ask

# The plan on screen
label-plan-title = Plan
label-plan-command = plan
label-programme = plan the programme
label-plan-tick = tick off
label-plan-edit = change
label-plan-add = add line
label-plan-remove = take away
label-plan-earlier = line up
label-plan-later = line down
label-beside = to the check
label-beside-back = to the lines
label-next-plan = next plan
label-previous-plan = previous plan
label-next-moment = other moment
label-previous-moment = moment back
label-count-group = group
label-hand-over = make document
label-handed-over = Document made
label-look-back-command = look back
label-guide-command = help with this
label-group-plan = Plan and look back
label-plan-check = Check beforehand
label-plan-asks = What you ask of the municipality
label-plan-open = not filled in yet
label-plan-measure-on = We do this
label-plan-measure-off = Not yet
label-plan-nothing-chosen = First choose an activity with c, in the list of activities.
label-plan-line-ask = What should it say? Leave it empty to take it away. Name no names.
label-plan-new-ask = What else is there to do? Name no names.
label-day-ask = On which day? Write it like this: 14-3-2027.
label-look-back-day-ask = On which day do you look back? Write it like this: 14-9-2027.
label-contact-ask = Who at the municipality? Name the job, not the person.
label-texts-ask = What do you ask for? Put a ; between two things.
label-number-ask = Which number? It may stay empty.
label-group-ask = Which group do you count? Name a role, street or age. Empty: all together.
label-said-ask = What was the answer? Name no names.
label-lesson-ask = What did you learn? Write it in one sentence, without names.
label-day-needed = This is no day. Write it like this: 14-3-2027.
label-number-needed = Write only a whole number here.
label-counts-needed = Write one number for each answer, with a space between.
label-paper-ask = What do you want to make?
label-paper-more = A plan, a page for the council and looking back come in as soon as something is chosen. You do that with c, in the list of activities.
label-form-ask = In which form?
label-guide-ask = What do you want help with?
label-worked-ask = How did it go?
label-paper-plan = The plan
label-paper-programme = The plan of all that was chosen
label-paper-support = What this needs from the municipality
label-paper-council = Page for the council
label-paper-advice = Advice with reasons and sources
label-paper-find-out = What is still to find out
label-paper-look-back = Looking back
label-form-word = Word or LibreOffice, to change it
label-form-page = Web page, to read or print
label-form-markdown = Markdown
label-form-text = Plain text
label-form-calendar = Calendar, with the days of the plan
label-form-data = JSON, for other programs
label-look-title = Look back
label-look-all = all together
label-look-outcome = What it says
label-look-remarks = Said in words
label-look-lessons = What we learnt
label-lesson-counts = Noted. It counts in the next choice, with this reason beside it.
field-held = Day
field-look-back = Look back on
field-contact = Contact person at the municipality (job)
field-hours = Hours of the municipality
field-money = Money in euro, in all
field-years = For how many years
field-permissions = Permission for
field-places = Places and keys
look-count-one = How many? Write a whole number.
look-count = How many people gave each answer? Write { $count } numbers: { $answers }
handed-over-in = It is in { $file }. Nothing was overwritten.
paper-plan = plan
paper-support = asked of the municipality
paper-council = for the council
paper-advice = advice
paper-find-out = to find out
paper-look-back = looking back
plan-points = now { $chosen } of { $best } points
## Plain lines
cli-ask = Answer the questions in plain lines, without a screen
plain-word-back = back
plain-does-back = to the question before
plain-word-skip = skip
plain-does-skip = not now; the question stays open
plain-word-undo = undo
plain-does-undo = take back the last change
plain-word-redo = redo
plain-does-redo = do again what you took back
plain-word-note = note
plain-does-note = write down how you know this; the text may follow it
plain-word-clear = clear
plain-does-clear = remove your answer to this question
plain-word-which = question
plain-does-which = go to another question: put its number after it, or nothing for a list
plain-word-nothing = none
plain-does-nothing = you see nothing of this list
plain-word-ticks = ticks
plain-does-ticks = go through the list of what you see again
plain-word-advice = advice
plain-does-advice = read the advice as it is now
plain-word-questions = questions
plain-does-questions = go on with the questions
plain-word-why = why
plain-does-why = why an activity fits here: put its number or name after it
plain-word-together = list
plain-does-together = the short list and a programme
plain-word-choose = choose
plain-does-choose = choose an activity: put its number or name after it
plain-word-drop = drop
plain-does-drop = do not do an activity after all: put its number or name after it
plain-word-runs = runs
plain-does-runs = an activity already runs here, or does not: put its number or name after it
plain-word-compare = compare
plain-does-compare = put two activities side by side: put two numbers after it
plain-which-activity = Put the number or the name of an activity after it.
plain-compare-what = Type two numbers, or two names with a semicolon between them.
plain-word-mark = remember
plain-does-mark = keep an activity in mind, or no longer: put its number or name after it
plain-marked = Remembered: { $activity }.
plain-marked-no-more = No longer remembered: { $activity }.
plain-marked-mark = (remembered)
plain-word-hide = hide
plain-does-hide = take an activity off the list, or put it back: put its number or name after it
plain-hidden = Hidden: { $activity }.
plain-hidden-no-more = No longer hidden: { $activity }.
plain-all-hidden = Hidden by you: { $names }.
plain-chosen-mark = (chosen)
plain-word-plan = plan
plain-does-plan = the plan for what you chose
plain-word-origin = origin
plain-does-origin = say where your answer comes from
plain-word-repeat = repeat
plain-does-repeat = read again where you are
plain-word-state = neighbourhood
plain-does-state = how the neighbourhood stands: the phase, and what was recognised
plain-word-find-out = unknown
plain-does-find-out = what is still to be found out, and whom to ask
plain-word-phase = phase
plain-does-phase = say which phase you see, and why
plain-word-wishes = wishes
plain-does-wishes = what the residents want themselves: at most two goals
plain-word-about = about
plain-does-about = read about a thing: a situation, an activity, a rule, a source. Put its name after it
plain-word-log = decisions
plain-does-log = what you decided, when and why
plain-word-versions = versions
plain-does-versions = earlier versions of the dossier, and taking one back
plain-word-file = file
plain-does-file = keep the advice in a text file
plain-pick = Type a number. After an empty line nothing changes.
plain-phase-needs-why = A phase of your own takes a reason. Nothing has changed.
plain-phase-of-signals = The phase follows from the answers.
plain-phase-is = You see this phase: { $phase }.
plain-wish = Wished for: { $goal }.
plain-wish-no-more = No longer wished for: { $goal }.
plain-wished-mark = (wished for)
plain-origin-is = This answer comes from: { $origin }.
plain-origin-gone = Where this answer comes from is not said.
plain-about-what = Type a name after it, such as: about stop rule.
plain-about-nothing = Nothing is called that, and it stands nowhere: "{ $typed }".
plain-about-more = These have it: { $names }. Type more of it.
plain-versions = Earlier versions. If you take one back, what is there now becomes a version itself.
plain-taken-back = Taken back: the version of { $made }.
plain-word-keep = keep
plain-does-keep = keep the text as it is: it is not about a person
plain-word-stop = stop
plain-does-stop = stop; everything is saved
plain-word-help = help
plain-does-help = what you can type here
plain-intro = You work in plain lines. Type your answer and press Enter. Type "help" when you are not sure. Everything is saved after each answer.
plain-of = Dossier: { $name }.
plain-which-heading = Which neighbourhood?
plain-which = Type a number. Or type the name of a new place: a street or neighbourhood, not a person.
plain-which-new = What is the place called? Type the name of a street or neighbourhood, not a person.
plain-ticks-steps = Type the numbers of what you see, such as 1 4 7 or 2-4. Type "{ $none }" if you see nothing of this list.
plain-ticked-mark = (ticked)
plain-answered-mark = (answered: { $answer })
plain-ticked = { $count ->
    [0] Nothing ticked.
    [one] 1 thing ticked.
   *[other] { $count } things ticked.
} The rest counts as: probably not.
plain-question = Question { $at }: { $name }
plain-asked = Answered: { $asked } of { $all }.
plain-answer-now = Your answer now: { $answer }.
plain-not-answered = not asked yet
plain-type-scale = Type 1 to { $last }, a range such as 2-4, or 0 if you do not know.
plain-type-option = Type 1 to { $last }, or 0 if you do not know.
plain-type-activity = Type a number or name for the reasons.
plain-words = Or a word: { $words }.
plain-only-words = Type a word: { $words }.
plain-help-heading = What can you type?
plain-answered = { $question }: { $answer }.
plain-cleared = { $question }: answer cleared.
plain-noted = Noted with { $question }.
plain-nothing-cleared = There is no answer here to clear.
plain-note = How do you know this? Write no names. An empty line removes the note.
plain-note-now = Note: { $note }
plain-not-understood = "{ $typed }" does not work here.
plain-no-before = There is no question before this one.
plain-nothing-undone = There is nothing to undo.
plain-nothing-redone = There is nothing to redo.
plain-undone = Undone.
plain-redone = Done again.
plain-enough = Enough is known. More answers would change little in what stands first. Here is the advice.
plain-all-asked = All questions were asked or skipped. Here is the advice.
plain-activities-heading = Activities
plain-points = { $name }: { $points } points
plain-no-activity = No activity has that name: "{ $typed }". Type a number from the list, or part of a name.
plain-many-activities = More activities have that name: { $names }. Type more of it.
plain-because = Why do you choose "{ $activity }"? Type a sentence, without names. An empty line will do.
plain-drop-because = Why not "{ $activity }" after all? Type a sentence, without names. An empty line will do.
plain-chosen = Chosen: { $activity }. Type "{ $plan }" for the plan.
plain-chosen-already = You chose this already: { $activity }.
plain-dropped = No longer chosen: { $activity }.
plain-not-chosen = You had not chosen this: { $activity }.
plain-runs = Already runs: { $activity }.
plain-runs-not = Does not run after all: { $activity }.
plain-choose-first = Choose an activity first: type "{ $choose }" with a number or name.
plain-personal = Type the text again, without what is about a person. Or type "{ $keep }" if it is not about a person. After an empty line this text is not saved.
plain-not-kept = That text is not saved.
plain-text-changed = The text was changed.
plain-text-kept = The text was saved as it is.
plain-lost = { $count ->
    [one] 1 text was not saved, because it looks like data about a person.
   *[other] { $count } texts were not saved, because they look like data about a person.
}
plain-end = Goodbye. Go on with: wijkverbinder ask "{ $file }"
## Workshop
group-residents = residents
group-professionals = professionals
group-municipal = municipality
group-young = under 25
group-middle = 25 to 65
group-old = 65 and over
group-new = here less than 2 years
group-some-years = here 2 to 10 years
group-long = here more than 10 years
grouping-together = all together
grouping-role = by role
grouping-age = by age
grouping-years = by years of residence
grouping-street = by street
label-workshop = Workshop
label-workshop-grouping = How do you answer?
label-workshop-grouping-ask = Never choose by origin, religion or name. A group with fewer than ten answers stays hidden.
label-workshop-streets = Which streets? Put commas between them.
label-workshop-streets-title = Streets or blocks
label-workshop-time-title = Time and people
label-workshop-time-ask = How many minutes, and how many people? For example: 45 20
label-workshop-time-wrong = Type two numbers: minutes and people.
label-workshop-streets-wrong = Type two to eight streets or blocks, each once. Never origin, religion or a person.
label-workshop-count-ask = Type the number for each answer, from 1 on. For example: 3 4 10 2 1
label-workshop-paper-ask = Type the number for each answer, from 1 on. The screen shows stars only, since the room may look along. Tab shows the numbers themselves.
label-workshop-counts-wrong = Type one number for each answer, with spaces between them.
label-workshop-dots-title = Dots
label-workshop-dots-ask = Type the number of dots for each activity, in the order of the screen.
label-workshop-agenda = Questions
label-workshop-paper = Never by hands: beforehand or on paper
label-workshop-blank = The picture is off. Press b to turn it on.
label-workshop-is-blank = picture off
label-workshop-is-frozen = the room sees a still picture
label-workshop-not-asked = not asked yet
label-workshop-asked = asked
label-workshop-left-out = does not fit in the time
label-workshop-time-is-up = Time is up
label-workshop-no-more = The hands are at zero already.
label-workshop-no-question = There is no question left for the room.
label-workshop-not-here = Hands are counted at a question.
label-workshop-need-votes = Count the hands first.
label-workshop-groups-by-line = Type the hands of each group with c.
label-workshop-closed = Wait for the workshop.
label-room = Room
group-workshop = Workshop
command-workshop = workshop
command-workshop-on = on
command-workshop-before = back
command-workshop-leave = to the dossier
command-workshop-count = count
command-workshop-hand = one hand more
command-workshop-hand-off = one hand less
command-workshop-blank = picture off or on
command-workshop-freeze = hold the room's picture
command-workshop-clock = clock
command-workshop-clock-hide = hide clock
command-workshop-again = vote again
command-workshop-time = time and people
command-workshop-groups = groups
command-workshop-aloud = write first or not
command-workshop-toggle = question in or out
command-workshop-end = to the end
command-workshop-decide = decide
command-workshop-new = new workshop
command-workshop-reveal = show the numbers or not
workshop-budget = { $minutes } minutes, { $people } people: time for { $fits ->
    [one] 1 question
   *[other] { $fits } questions
}
workshop-counted = { $hands } of { $people } hands
workshop-paper-open = not answered yet
workshop-paper = { $count ->
    [one] 1 answer
   *[other] { $count } answers
} on paper
workshop-paper-answered = answered
workshop-papers = { $count } { $count ->
    [one] number
   *[other] numbers
}, { $sum } in all
workshop-counts-wrong = { $needed } numbers are needed.
agreement-agree = You see this much the same.
agreement-two-camps = There are two camps. Hardly anyone stands between them.
agreement-few = Most see it much the same. A few see it very differently.
agreement-spread = The answers are spread.
prompt-agree = Talk about it: who is not here now? Would they say the same?
prompt-two-camps = Talk about it: what did you see, and where? Let two people on each side tell.
prompt-few = Talk about it: what do others perhaps not see? Nobody has to defend themselves.
prompt-spread = Tell each other in pairs: what did you see, and when?
matters-later = What this changes shows once there is a list of activities.
matters-one = Everybody chose the same answer.
matters-not = Whichever answer is right, these stay in front: { $names }.
matters-some = This difference matters. Sure to stay in front: { $names }. The rest depends on the answer.
matters-all = This difference matters. What stands in front depends on the answer.
groups-too-small = There are too few answers per group. We show only the whole.
group-most = { $group }: most often "{ $step }"
groups-differ = The groups see this differently. Ask each group what it sees.
groups-alike = The groups see this much the same.
room-title = Workshop
room-welcome = What do you see in the neighbourhood?
room-rule-seen = Tell what you have seen yourself.
room-rule-names = Give no names. Talk about behaviour and places.
room-rule-not-known = "I don't know" is a good answer.
room-questions = { $count ->
    [one] We talk about 1 question.
   *[other] We talk about { $count } questions.
}
room-on-paper = You answer this question on paper. No hands go up.
room-silent = Write down your own answer first. Do not talk yet.
room-aloud = Who knows? You may talk at once.
room-hands = Raise your hand at your answer. Once.
room-hands-again = You have heard each other. Vote once more now.
room-not-voted = There was no vote on this yet.
room-total-only = { $count ->
    [one] 1 answer.
   *[other] { $count } answers.
} Below ten answers we do not show how they are spread.
room-second-beside = Above: the first time (1). Below: after the talk (2).
room-no-list = No list yet
room-no-list-yet = There are no activities yet that fit now. First more must be known, or it must become calmer.
room-place = Place { $place }
room-reason = { $goal }, because: { $origin }
room-reason-evidence = Evidence: { $grade }
room-would-change = This can still change it: the answer to "{ $question }".
room-would-not-change = Enough is known. A single answer hardly ever changes this.
room-find-out = Find out first: { $names }.
room-dots = Put up dots
room-dots-how = What would you join in? Put up your dots.
room-done = Thank you
room-most-dots = Most dots: { $activity }
room-thanks = What we saw and decided together goes into a short report.
form-title = What do you see in the neighbourhood?
form-title-place = What do you see in { $place }?
form-intro = Tick one answer to each question. Choose what you have seen or heard yourself. You don't know? That is fine.
form-no-name = Do not write down your name. Write nothing about one person either.
form-end = Thank you. We count the answers together and throw the forms away after that.
report-none = No workshop was held in this dossier yet.
report-title = Report of the workshop in { $place }
report-when = Held on { $day }, with { $people } people.
report-answers = What the room saw
report-question = question
report-count = number
report-agree = much alike
report-two-camps = two camps
report-few = a few see it very differently
report-spread = answers are spread
report-more = Also asked: { $names }.
report-most = chosen most often
report-agreement = of one mind?
report-too-few = too few answers to show
report-second = (after a talk)
report-first = What fits best
report-dots = Dots
report-decided = Decided
report-nothing-decided = Nothing was decided yet.
report-privacy = Only numbers were kept. Below ten answers no spread is given. Sensitive questions are not in here.
pooled-title = Answers counted together
pooled-count = { $people ->
    [one] 1 person
   *[other] { $people } people
} gave answers, to { $questions ->
    [one] 1 question
   *[other] { $questions } questions
}.
pooled-passed-over = These columns are no question and were not read: { $names }.
pooled-small = These are fewer than ten people. So no spread is given.
pooled-sensitive = sensitive: no spread
pooled-each = Where each one's own answers point
pooled-each-how = For each of the { $people } forms we worked out apart what stands in front.
pooled-activity = activity
pooled-times = times among the first three
pooled-borda = points
pooled-borda-how = Points (Borda): a first place counts 3, a second 2, a third 1.
answers-no-question = No column is a question. Found: { $names }. Put the name or the text of a question above a column.
answers-twice = Column { $first } and column { $second } are the same question: "{ $name }". Take one away.
answers-no-answer = Row { $row }, column { $column } ("{ $name }"): this is no answer to this question. Type a number from 1 to { $steps }, or the text of an answer. It may be empty too.
answers-too-long = Row { $row } has more cells than there are columns. Is there a separator in an answer? Put that answer between quotes.
answers-nobody = There are no answers in this table.
answers-taken = { $file } now says of { $count ->
    [one] 1 question
   *[other] { $count } questions
} how many people gave each answer, and that this comes from a workshop. No single form was kept. The version before was: press v in the dossier.
answers-refused = Nothing was counted. Mend { $count ->
    [one] 1 fault
   *[other] { $count } faults
} and try again.
cli-workshop = Hold a workshop: answer questions and decide together
cli-workshop-room = Only what the room may see; follows another window
cli-workshop-import = Count forms that were filled in (CSV, one row per person)
cli-workshop-form = The questions as a form on paper
cli-workshop-report = The report of one page
cli-workshop-answers = The table of answers, one row per person
cli-workshop-with = The dossier that gets the counts; without one they are only counted
cli-workshop-borda = Count the order of each one's first three too
cli-workshop-format = Format: text, md, html, docx or json; else that of the name of the file
