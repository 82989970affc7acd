//! What is made of an advice: the next question, what holds, what if, the short list, the programme.

use std::collections::{BTreeMap, BTreeSet};

use matching::model::Phase;
use matching::what_if::{Change, Outcome};
use matching::{ActivityId, Matcher, QuestionId};

use crate::doubt::watch;
use crate::tally::on_neighbourhoods;
use crate::{holds, inquiry, programme, short_list, what_if};

#[test]
fn the_inquiry_agrees_with_the_reference() {
    on_neighbourhoods("inquiry", |tally, model, profile| {
        let matcher = Matcher::new(model.clone());
        let is = matcher.inquiry(profile, &matcher.advise(profile));
        let (should_be, close) = watch(|| inquiry::inquiry(model, profile));
        tally.exact("enough", &"all", &is.enough, &should_be.enough, close)?;
        let order: Vec<_> = is.questions.iter().map(|one| &one.question).collect();
        let should: Vec<_> = should_be.questions.iter().map(|one| &one.question).collect();
        tally.exact("order", &"questions", &order, &should, close)?;
        for (one, should_be) in is.questions.iter().zip(&should_be.questions) {
            tally.saw(format!("why {}", inquiry::class(should_be)));
            tally.saw(format!("so far {:?}", one.so_far));
            tally.exact("so far", &one.question, &one.so_far, &should_be.so_far, close)?;
            tally.near("value", &one.question, one.value, should_be.value, close)?;
            tally.exact("why", &one.question, &one.why, &should_be.why, close)?;
        }
        if is.enough {
            tally.saw("enough is known");
        }
        Ok(())
    });
}

#[test]
fn what_holds_agrees_with_the_reference() {
    on_neighbourhoods("holds", |tally, model, profile| {
        let matcher = Matcher::new(model.clone());
        let mut weightings = matcher.weightings(profile, &matcher.advise(profile));
        weightings.advance(&matcher, usize::MAX);
        let (should_be, close) = watch(|| holds::holds(model, profile));
        for activity in &model.activities {
            let is = weightings.holds(&matcher, &activity.id).unwrap();
            let should_be = should_be.get(&activity.id).copied().unwrap_or(0.0);
            if is > 0.0 && is < 1.0 {
                tally.saw("holds in some");
            }
            tally.near("holds", &activity.id, is, should_be, close)?;
        }
        Ok(())
    });
}

#[test]
fn what_if_agrees_with_the_reference() {
    on_neighbourhoods("what if", |tally, model, profile| {
        let matcher = Matcher::new(model.clone());
        for activity in &model.activities {
            let mut search = matcher.what_if(profile, &activity.id).unwrap();
            search.advance(&matcher, usize::MAX);
            let is = match search.outcome().unwrap() {
                Outcome::Changes(changes) => Some(changes.iter().map(change).collect::<Vec<_>>()),
                Outcome::NotWithTwo => None,
            };
            let (should_be, close) = watch(|| what_if::what_if(model, profile, &activity.id));
            tally.saw(is.as_ref().map_or("not with two".to_owned(), |is| format!("with {}", is.len())));
            tally.exact("in front", &activity.id, &search.in_front(), &should_be.in_front, close)?;
            tally.exact("changes", &activity.id, &is, &should_be.changes, close)?;
        }
        Ok(())
    });
}

fn change(change: &Change) -> what_if::Change {
    match change {
        Change::Answer { question, to, .. } => what_if::Change::Answer(question.clone(), *to),
        Change::Wish(goal) => what_if::Change::Wish(goal.clone()),
    }
}

#[test]
fn the_short_list_agrees_with_the_reference() {
    on_neighbourhoods("short list", |tally, model, profile| {
        let matcher = Matcher::new(model.clone());
        let advice = matcher.advise(profile);
        let is = matcher.short_list(profile, &advice, &matcher.inquiry(profile, &advice));
        let (should_be, close) = watch(|| short_list::short_list(model, profile));
        let items: Vec<_> = is.items.iter().map(|item| (item.activity.clone(), item.because.clone())).collect();
        for item in &is.items {
            tally.saw(format!("{:?}", item.because).split('(').next().unwrap_or_default());
        }
        if is.prepare.is_some() {
            tally.saw("prepare");
        }
        tally.exact("items", &"all", &items, &should_be.items, close)?;
        tally.exact("prepare", &"all", &is.prepare, &should_be.prepare, close)?;
        tally.exact("monday", &"all", &is.monday, &should_be.monday, close)
    });
}

#[test]
fn the_programme_agrees_with_the_reference() {
    on_neighbourhoods("programme", |tally, model, profile| {
        let matcher = Matcher::new(model.clone());
        let is = matcher.programme(profile, &matcher.advise(profile));
        let (should_be, close) = watch(|| programme::programme(model, profile));
        let steps: Vec<_> = is.steps.iter().map(|step| (step.activity.clone(), step.after)).collect();
        let should: Vec<_> = should_be.steps.iter().map(|step| (step.activity.clone(), step.after)).collect();
        let set = |steps: &[(ActivityId, Option<Phase>)]| steps.iter().cloned().collect::<BTreeSet<_>>();
        let means: BTreeMap<QuestionId, u8> = is.means.iter().cloned().collect();
        tally.saw(format!("of {}", steps.len()));
        if steps.iter().any(|(_, after)| after.is_some()) {
            tally.saw("with a condition");
        }
        tally.exact("activities", &"all", &set(&steps), &set(&should), close)?;
        tally.near("points", &"all", is.points, should_be.points, close)?;
        tally.exact("means", &"all", &means, &should_be.means, close)?;
        tally.exact("order", &"all", &steps, &should, close)?;
        for (step, should_be) in is.steps.iter().zip(&should_be.steps) {
            tally.near("adds", &step.activity, step.adds, should_be.adds, close)?;
        }
        Ok(())
    });
}
