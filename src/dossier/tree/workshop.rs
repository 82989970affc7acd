//! The tree of a workshop.

use matching::QuestionId;

use super::of_dossier::{day, part, plain, record, text};
use super::{Kind, Value};
use crate::{Asked, Counting, Grouping, Stage, Vote, Workshop};

pub(super) fn workshop(workshop: &Workshop) -> (String, Value) {
    let agenda = workshop.agenda.iter().map(|id| (id.to_string(), Value::text(id.as_str()))).collect();
    let asked = workshop.asked.iter().map(|(id, asked)| (id.to_string(), self::asked(asked))).collect();
    let dots = workshop.dots.iter().map(|(id, dots)| (id.to_string(), Value::Plain(dots.to_string()))).collect();
    let groups = match &workshop.groups {
        Grouping::Together => None,
        Grouping::Role => Some("Role".to_owned()),
        Grouping::Age => Some("Age".to_owned()),
        Grouping::Years => Some("Years".to_owned()),
        Grouping::Street(names) => Some(format!("Street({names:?})")),
    };
    let parts = [
        day("on", Some(workshop.on)),
        plain("minutes", Some(workshop.minutes)),
        plain("people", Some(workshop.people)),
        plain("groups", groups),
        plain("aloud", workshop.aloud.then_some(true)),
        part("agenda", Value::flat(Kind::List, agenda)),
        part("asked", Value::tall(Kind::Map, asked)),
        workshop.counting.as_ref().and_then(counting).map(|counting| ("counting".to_owned(), counting)),
        part("dots", Value::flat(Kind::Map, dots)),
        Some(("stage".to_owned(), stage(&workshop.stage))),
        workshop.frozen.as_ref().map(|frozen| ("frozen".to_owned(), stage(frozen))),
        plain("blank", workshop.blank.then_some(true)),
    ];
    (workshop.on.to_string(), Value::tall(Kind::Record, parts.into_iter().flatten().collect()))
}

fn asked(asked: &Asked) -> Value {
    record([
        Some(("first".to_owned(), vote(&asked.first))),
        asked.second.as_ref().map(|second| ("second".to_owned(), vote(second))),
    ])
}

fn vote(vote: &Vote) -> Value {
    let [all, groups] = votes(vote);
    record([all, groups])
}

fn votes(vote: &Vote) -> [Option<(String, Value)>; 2] {
    let groups = (!vote.groups().is_empty()).then(|| format!("{:?}", vote.groups()));
    [plain("all", Some(format!("{:?}", vote.all()))), plain("groups", groups)]
}

fn counting(counting: &Counting) -> Option<Value> {
    let (counted, vote) = counting.in_a_file()?;
    let [all, groups] = votes(&vote);
    Some(record([text("question", Some(counting.question().as_str())), plain("counted", Some(counted)), all, groups]))
}

fn stage(stage: &Stage) -> Value {
    record([
        plain("part", Some(stage.part.as_str())),
        text("question", stage.question.as_ref().map(QuestionId::as_str)),
        plain("page", (stage.page > 0).then_some(stage.page)),
    ])
}
