//! Laws of what may be said at all: there is always an advice, and never one from priors alone.

use std::collections::BTreeSet;

use matching::advice::{Advice, Readiness, Standing};
use matching::inquiry::{SoFar, Why};
use matching::model::{Model, Role};
use matching::{Answer, Matcher, Profile, QuestionId};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::cases;
use crate::profiles::{unusable, worlds};

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn never_empty((model, profile) in worlds()) {
        let activities: BTreeSet<_> = model.activities.iter().map(|one| one.id.clone()).collect();
        let matcher = Matcher::new(model);
        let advice = matcher.advise(&profile);
        let weighed: BTreeSet<_> = advice.candidates.iter().map(|one| one.activity.clone()).collect();
        prop_assert_eq!(&weighed, &activities);
        prop_assert_eq!(advice.candidates.len(), activities.len());
        prop_assert!(advice.candidates.iter().map(|one| one.standing).map(group).is_sorted());
        for one in &advice.candidates {
            if let Standing::Stopped(time) = one.standing {
                prop_assert_eq!(one.stops.first().map(|stop| stop.time), Some(time), "{:?}", one);
            }
            prop_assert_eq!(one.rank.is_some(), one.standing == Standing::Ranked);
            match one.standing {
                Standing::Ranked => prop_assert!(one.at_best >= 0.0, "{}", one.at_best),
                Standing::AsksMore => prop_assert!(one.at_best < 0.0, "{}", one.at_best),
                Standing::Stopped(_) | Standing::DoesNotApply => {}
            }
        }
        ranks_follow_points(&advice, matcher.model().constants.equal_points)?;
        match &advice.readiness {
            Readiness::Ready => {}
            Readiness::SafetyOpen(ask) | Readiness::NothingShows(ask) => prop_assert!(!ask.is_empty()),
        }
    }

    #[test]
    fn nothing_from_priors_with_a_safety_question_open((model, mut profile) in worlds(), question: Index, way: Index) {
        let safety: Vec<_> = model.questions.iter().filter(|one| one.safety).cloned().collect();
        prop_assume!(!safety.is_empty());
        let question = question.get(&safety);
        let matcher = Matcher::new(model);
        profile.answers.remove(&question.id);
        nothing_yet(&matcher, &profile, &question.id)?;
        // An answer that says nothing about the question was not given.
        profile.answers.insert(question.id.clone(), way.get(&unusable(question)).clone());
        nothing_yet(&matcher, &profile, &question.id)?;
    }

    /// Safety was asked in vain, and nothing else was asked, or all of it in vain too.
    #[test]
    fn nothing_from_priors_with_safety_not_known((model, profile) in worlds(), all: bool) {
        let asked = model.questions.iter().filter(|one| all || one.safety);
        let answers = asked.map(|one| (one.id.clone(), Answer::NotKnown)).collect();
        let said = Profile { answers, ..profile };
        let advice = Matcher::new(model).advise(&said);
        prop_assert_eq!(advice.ranked().count(), 0);
        prop_assert!(matches!(advice.readiness, Readiness::NothingShows(_)), "{:?}", advice.readiness);
    }

    /// What a ranking rests on, said once more in other words than the code's.
    #[test]
    fn nothing_from_priors_where_there_is_a_ranking((model, profile) in worlds()) {
        let matcher = Matcher::new(model);
        let advice = matcher.advise(&profile);
        prop_assume!(advice.readiness == Readiness::Ready);
        let inquiry = matcher.inquiry(&profile, &advice);
        let open = inquiry.questions.iter().filter(|one| one.so_far == SoFar::Open);
        let open: BTreeSet<_> = open.map(|one| &one.question).collect();
        let model = matcher.model();
        prop_assert!(model.questions.iter().all(|one| !one.safety || !open.contains(&one.id)));
        let shows = advice.situations.iter().any(|one| one.shows && !one.because.is_empty());
        prop_assert!(shows || core(model).all(|question| !open.contains(question)));
    }
}

fn nothing_yet(matcher: &Matcher, profile: &Profile, question: &QuestionId) -> Result<(), TestCaseError> {
    let advice = matcher.advise(profile);
    prop_assert_eq!(advice.ranked().count(), 0);
    let ask = match &advice.readiness {
        Readiness::SafetyOpen(ask) => ask.as_slice(),
        _ => &[],
    };
    prop_assert!(ask.contains(question));
    let inquiry = matcher.inquiry(profile, &advice);
    prop_assert!(!inquiry.enough);
    let head = inquiry.questions.iter().take_while(|one| one.why == Why::Safety);
    prop_assert!(head.into_iter().any(|one| one.question == *question), "safety is asked first");
    Ok(())
}

/// Ranks count on without a gap; all of one rank are less than so many points below its best, and no later one is.
fn ranks_follow_points(advice: &Advice, equal_points: f64) -> Result<(), TestCaseError> {
    let ranked: Vec<_> = advice.candidates.iter().filter(|one| one.rank.is_some()).collect();
    let best = |group: &[&matching::advice::Candidate]| group.iter().map(|one| one.at_best).fold(f64::MIN, f64::max);
    let mut start = 0;
    while start < ranked.len() {
        let (first, last) = ranked[start].rank.unwrap();
        prop_assert_eq!(first, start + 1);
        let (group, later) = ranked[start..].split_at(last - start);
        prop_assert!(group.iter().all(|one| one.rank == Some((first, last))));
        let equal =
            |one: &matching::advice::Candidate| one.at_best == best(group) || best(group) - one.at_best < equal_points;
        prop_assert!(group.iter().all(|one| equal(one)));
        prop_assert!(!later.iter().any(|one| equal(one)));
        start = last;
    }
    Ok(())
}

fn group(standing: Standing) -> u8 {
    match standing {
        Standing::Ranked => 0,
        Standing::AsksMore => 1,
        Standing::Stopped(_) => 2,
        Standing::DoesNotApply => 3,
    }
}

fn core(model: &Model) -> impl Iterator<Item = &QuestionId> {
    let signals = model.situations.iter().flat_map(|situation| &situation.signals);
    signals.filter(|signal| signal.role == Role::Core).map(|signal| &signal.question)
}
