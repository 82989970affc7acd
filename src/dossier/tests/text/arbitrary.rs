//! Dossiers of every make, and texts of them in every layout.

use std::collections::BTreeMap;

use dossier::{
    Asked, Asks, Choice, Counting, Date, Decision, Dossier, Entry, Evaluation, Grouping, Lesson, Moment, Origin,
    OriginKind, Part, PlanLine, PlanPart, Stage, Vote, Workshop,
};
use matching::model::Phase;
use matching::{ActivityId, Answer, ElementId, GoalId, Profile, QuestionId};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use crate::base;

/// Texts with what could go wrong in them: quotes, brackets, line ends, comments, and what looks like personal data.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zé ]{1,16}",
        1 => "\\PC{0,12}",
        1 => any::<String>().prop_map(|text| text.chars().take(12).collect()),
        1 => select(vec!["\"}, ( // \\", "/* [\n", "bel 06 12345678", "a@b.nl of 1234 AB 5", "", "r#\"x\"#"]).prop_map(str::to_owned),
    ]
}

fn day() -> impl Strategy<Value = Date> {
    (1990..2100_i16, 1..=12_i8, 1..=28_i8).prop_map(|(year, month, day)| Date::constant(year, month, day))
}

fn activity() -> impl Strategy<Value = ActivityId> {
    select(base().activities.keys().take(8).cloned().collect::<Vec<_>>())
}

fn goal() -> impl Strategy<Value = GoalId> {
    select(base().goals.keys().cloned().collect::<Vec<_>>())
}

fn element() -> impl Strategy<Value = ElementId> {
    select(base().elements.keys().cloned().collect::<Vec<_>>())
}

fn question() -> impl Strategy<Value = QuestionId> {
    select(base().asked.clone())
}

fn phase() -> impl Strategy<Value = Phase> {
    select(Phase::ALL.to_vec())
}

fn answer() -> impl Strategy<Value = (QuestionId, Answer)> {
    (question(), 0..7_u8, 1..6_u8, 1..6_u8).prop_map(|(id, kind, low, high)| {
        let question = &base().questions[&id];
        let most = question.steps.len() as u8;
        let (low, high) = (low.min(high).min(most), low.max(high).min(most));
        let answer = match kind {
            0 => Answer::Range(low, high),
            1 => Answer::Votes((0..most).map(|step| u32::from(step * low)).collect()),
            2 => Answer::NotKnown,
            3 if question.tick.is_some() => Answer::Ticked,
            4 if question.tick.is_some() => Answer::NotTicked,
            5 => Answer::Suggestion(vec![1.0 / f64::from(most); usize::from(most)]),
            _ => Answer::Step(low),
        };
        (id, answer)
    })
}

fn profile() -> impl Strategy<Value = (Profile, Option<String>)> {
    let with = || btree_map(activity(), btree_set(element(), 0..3), 0..4);
    (vec(answer(), 0..12), btree_set(goal(), 0..3), option::of((phase(), text())), with(), with()).prop_map(
        |(answers, wishes, own, measures, runs)| {
            let (own_phase, because) = own.unzip();
            let answers = answers.into_iter().collect();
            (Profile { answers, wishes, own_phase, measures, runs, ..Profile::default() }, because)
        },
    )
}

fn origin() -> impl Strategy<Value = Origin> {
    let from = prop_oneof![
        Just(OriginKind::Estimate),
        Just(OriginKind::Conversation),
        Just(OriginKind::Workshop),
        any::<i16>().prop_map(OriginKind::Statistics),
    ];
    (option::of(from), option::of(text())).prop_map(|(from, note)| Origin { from, note })
}

fn plan() -> impl Strategy<Value = Vec<PlanLine>> {
    let line = (select(PlanPart::ALL.to_vec()), text(), any::<bool>());
    vec(line.prop_map(|(part, text, done)| PlanLine { part, text, done }), 0..5)
}

fn choices() -> impl Strategy<Value = Vec<Choice>> {
    let numbers = (option::of(any::<u32>()), option::of(0..2000_u32), option::of(1..9_u32));
    let asks = (numbers, option::of(text()), vec(text(), 0..3), vec(text(), 0..3)).prop_map(
        |((hours, money, years), contact, permissions, places)| Asks {
            hours,
            money,
            years,
            contact,
            permissions,
            places,
        },
    );
    let choice = (day(), option::of(text()), option::of(day()), asks, vec(day(), 0..3), plan());
    // Each activity once, in any order.
    (btree_map(activity(), choice, 0..5), any::<prop::sample::Index>()).prop_map(|(choices, turn)| {
        let mut choices: Vec<Choice> = choices
            .into_iter()
            .map(|(activity, (on, because, held, asks, look_back, plan))| Choice {
                activity,
                on,
                because,
                held,
                asks,
                look_back,
                plan,
            })
            .collect();
        if !choices.is_empty() {
            let turn = turn.index(choices.len());
            choices.rotate_left(turn);
        }
        choices
    })
}

fn evaluation() -> impl Strategy<Value = Evaluation> {
    let counts = btree_map(text(), vec(any::<u32>(), 0..4), 0..3);
    (activity(), select(Moment::ALL.to_vec()), day(), option::of(text()), counts, vec(text(), 0..4)).prop_map(
        |(activity, moment, on, group, counts, remarks)| Evaluation { activity, moment, on, group, counts, remarks },
    )
}

fn lesson() -> impl Strategy<Value = Lesson> {
    (option::of(activity()), any::<i16>(), option::of(any::<bool>()), text())
        .prop_map(|(activity, year, worked, text)| Lesson { activity, year, worked, text })
}

fn entry() -> impl Strategy<Value = Entry> {
    let decided = prop_oneof![
        activity().prop_map(Decision::Chosen),
        activity().prop_map(Decision::Dropped),
        activity().prop_map(Decision::Runs),
        activity().prop_map(Decision::RunsNot),
        phase().prop_map(Decision::OwnPhase),
        Just(Decision::PhaseOfSignals),
        goal().prop_map(Decision::Wish),
        goal().prop_map(Decision::WishDropped),
        text().prop_map(Decision::Begun),
        text().prop_map(Decision::TakenBack),
        text().prop_map(Decision::Other),
    ];
    (day(), decided, option::of(text())).prop_map(|(on, decided, because)| Entry { on, decided, because })
}

/// A question that may be asked by a show of hands.
fn for_a_room() -> impl Strategy<Value = QuestionId> {
    let asked = base().asked.iter().filter(|id| !base().questions[*id].sensitive);
    select(asked.cloned().collect::<Vec<_>>())
}

fn stage() -> impl Strategy<Value = Stage> {
    (select(Part::ALL.to_vec()), option::of(for_a_room()), 0..4_u8).prop_map(|(part, question, page)| Stage {
        part,
        question,
        page,
    })
}

fn asked() -> impl Strategy<Value = (QuestionId, Asked)> {
    (for_a_room(), vec(vec(0..9_u32, 10), 1..4), option::of(vec(0..9_u32, 10))).prop_map(|(id, groups, second)| {
        let steps = base().questions[&id].steps.len();
        let groups: Vec<Vec<u32>> = groups.into_iter().map(|group| group[..steps].to_vec()).collect();
        let second = second.map(|votes| Vote::together(votes[..steps].to_vec()));
        (id, Asked { first: Vote::by_group(&groups), second })
    })
}

/// A count that is under way, of groups of which none is small.
fn counting() -> impl Strategy<Value = Counting> {
    (for_a_room(), vec(vec(9..12_u32, 10), 1..4)).prop_map(|(id, groups)| {
        let steps = base().questions[&id].steps.len();
        let mut counting = Counting::of(id);
        for group in groups {
            counting.add(group[..steps].to_vec());
        }
        counting
    })
}

fn workshop() -> impl Strategy<Value = Workshop> {
    let groups = prop_oneof![
        Just(Grouping::Together),
        Just(Grouping::Role),
        Just(Grouping::Age),
        Just(Grouping::Years),
        vec(text(), 0..3).prop_map(Grouping::Street),
    ];
    let head = (day(), any::<u32>(), any::<u32>(), groups, any::<bool>());
    let agenda = vec(for_a_room(), 0..5);
    let tail =
        (vec(asked(), 0..4), btree_map(activity(), any::<u32>(), 0..3), stage(), option::of(stage()), any::<bool>());
    (head, agenda, tail, option::of(counting())).prop_map(
        |((on, minutes, people, groups, aloud), agenda, (asked, dots, stage, frozen, blank), counting)| Workshop {
            counting,
            groups,
            aloud,
            agenda,
            asked: asked.into_iter().collect(),
            dots,
            stage,
            frozen,
            blank,
            ..Workshop::new(on, minutes, people)
        },
    )
}

/// Any dossier; nothing in it is held back.
pub(crate) fn dossier() -> impl Strategy<Value = Dossier> {
    let head = (option::of(text()), profile(), btree_map(question(), origin(), 0..5), option::of(text()));
    let tail = (choices(), vec(evaluation(), 0..4), vec(lesson(), 0..5), vec(entry(), 0..7), vec(workshop(), 0..3));
    let sets = (btree_set(activity(), 0..4), btree_set(activity(), 0..4));
    (head, tail, sets).prop_map(
        |(
            (place, (profile, phase_because), origins, knowledge),
            (choices, evaluations, lessons, log, workshops),
            (kept, hidden),
        )| {
            let mut dossier = Dossier {
                place,
                profile,
                phase_because,
                origins,
                choices,
                kept,
                hidden,
                evaluations,
                lessons,
                log,
                workshops,
                knowledge,
                ..Dossier::default()
            };
            // Follows from the lessons; no text of its own.
            dossier.follow_lessons();
            dossier
        },
    )
}

/// A dossier that became another one: in part as it was, in part as `other` is.
pub(crate) fn blend(one: &Dossier, other: &Dossier, dice: &mut impl FnMut() -> bool) -> Dossier {
    let mut new = one.clone();
    macro_rules! either { ($($field:ident).+) => { if dice() { new.$($field).+ = other.$($field).+.clone() } } }
    either!(place);
    either!(knowledge);
    either!(profile.wishes);
    either!(kept);
    either!(hidden);
    if dice() {
        (new.profile.own_phase, new.phase_because) = (other.profile.own_phase, other.phase_because.clone());
    }
    blend_map(&mut new.profile.answers, &other.profile.answers, dice);
    blend_map(&mut new.profile.measures, &other.profile.measures, dice);
    blend_map(&mut new.profile.runs, &other.profile.runs, dice);
    blend_map(&mut new.origins, &other.origins, dice);
    blend_list(&mut new.evaluations, &other.evaluations, dice);
    blend_list(&mut new.lessons, &other.lessons, dice);
    blend_list(&mut new.log, &other.log, dice);
    blend_list(&mut new.workshops, &other.workshops, dice);
    for (ours, theirs) in new.workshops.iter_mut().zip(&other.workshops) {
        blend_list(&mut ours.agenda, &theirs.agenda, dice);
        blend_map(&mut ours.asked, &theirs.asked, dice);
        blend_map(&mut ours.dots, &theirs.dots, dice);
        if dice() {
            (ours.stage, ours.frozen, ours.blank) = (theirs.stage.clone(), theirs.frozen.clone(), theirs.blank);
        }
    }
    for choice in &mut new.choices {
        let Some(theirs) = other.choices.iter().find(|theirs| theirs.activity == choice.activity) else { continue };
        blend_list(&mut choice.plan, &theirs.plan, dice);
        blend_list(&mut choice.look_back, &theirs.look_back, dice);
        if dice() {
            choice.asks = theirs.asks.clone();
            choice.because.clone_from(&theirs.because);
        }
    }
    new.choices.retain(|_| dice() || dice());
    for choice in &other.choices {
        if new.choices.iter().all(|ours| ours.activity != choice.activity) && dice() {
            let at = if dice() { 0 } else { new.choices.len() };
            new.choices.insert(at, choice.clone());
        }
    }
    new.follow_lessons();
    new
}

fn blend_map<K: Ord + Clone, T: Clone>(
    one: &mut BTreeMap<K, T>,
    other: &BTreeMap<K, T>,
    dice: &mut impl FnMut() -> bool,
) {
    one.retain(|_, _| dice() || dice());
    for (key, value) in other {
        if dice() {
            one.insert(key.clone(), value.clone());
        }
    }
}

fn blend_list<T: Clone>(one: &mut Vec<T>, other: &[T], dice: &mut impl FnMut() -> bool) {
    one.retain(|_| dice() || dice());
    for (at, value) in other.iter().enumerate() {
        match (dice(), dice()) {
            (true, true) => one.insert(at.min(one.len()), value.clone()),
            (true, false) if at < one.len() => one[at] = value.clone(),
            (true, false) => one.push(value.clone()),
            (false, _) => {}
        }
    }
}

/// Dice out of some numbers, again and again.
pub(crate) fn dice(bits: Vec<bool>) -> impl FnMut() -> bool {
    let mut bits = bits.into_iter().cycle();
    move || bits.next().unwrap_or_default()
}

/// How a text may be laid out by hand.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Layout {
    /// As this program writes it.
    Ours,
    /// With comments between and after the lines.
    Commented,
    /// On one line.
    OneLine,
    /// On one line, without commas before closing brackets.
    Bare,
    /// With line ends of two bytes.
    Windows,
}

pub(crate) fn layout() -> impl Strategy<Value = Layout> {
    select(vec![Layout::Ours, Layout::Commented, Layout::OneLine, Layout::Bare, Layout::Windows])
}

/// A text of ours in another layout.
pub(crate) fn lay(text: &str, layout: Layout) -> String {
    let lines = || text.lines().map(str::trim);
    match layout {
        Layout::Ours => text.to_owned(),
        Layout::Commented => text
            .lines()
            .enumerate()
            .map(|(at, line)| match at % 3 {
                0 => format!("{line} // note {at}.\n"),
                1 => format!("    /* note {at}. ( */\n{line}\n"),
                _ => format!("{line}\n"),
            })
            .collect(),
        Layout::OneLine => lines().collect::<Vec<_>>().join(" "),
        Layout::Bare => {
            let mut laid = String::new();
            for line in lines() {
                if line.starts_with([')', ']', '}']) && laid.ends_with(',') {
                    laid.pop();
                }
                laid.push_str(line);
            }
            laid
        }
        Layout::Windows => text.replace('\n', "\r\n"),
    }
}
