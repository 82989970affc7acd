//! Lists of the things in a knowledge base, with id and name.

use knowledge::Knowledge;

use crate::Wording;

/// A kind of thing that can be listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named after what it lists")]
pub enum ListKind {
    Questions,
    Phases,
    Kinds,
    Situations,
    Goals,
    Elements,
    Activities,
    Rules,
    Conditions,
    Risks,
    Referrals,
    Sources,
}

/// One thing in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its name as it is written in files.
    pub id: String,
    /// Its name in words.
    pub name: String,
    /// Of a question: its steps or options, as they are written in files, with their words.
    pub steps: Vec<(String, String)>,
}

impl Wording {
    /// All things of a kind, in the order in which they are asked or else of their ids.
    pub fn list(&self, knowledge: &Knowledge, kind: ListKind) -> Vec<Listed> {
        let plain = |id: &str, name: &str| Listed { id: id.to_owned(), name: name.to_owned(), steps: Vec::new() };
        match kind {
            ListKind::Questions => knowledge
                .questions_in_order()
                .map(|question| Listed {
                    id: question.id.to_string(),
                    name: self.say(&question.text).to_owned(),
                    steps: (0..question.steps.len())
                        .map(|at| (Self::step_name(question, at), self.say(&question.steps[at]).to_owned()))
                        .collect(),
                })
                .collect(),
            ListKind::Phases => {
                knowledge.phases.iter().map(|(id, one)| plain(id.as_str(), self.say(&one.name))).collect()
            }
            ListKind::Kinds => {
                knowledge.kinds.iter().map(|(id, one)| plain(id.as_str(), self.say(&one.name))).collect()
            }
            ListKind::Situations => {
                knowledge.situations.iter().map(|(id, one)| plain(id.as_str(), self.say(&one.name))).collect()
            }
            ListKind::Goals => {
                knowledge.goals.iter().map(|(id, one)| plain(id.as_str(), self.say(&one.name))).collect()
            }
            ListKind::Elements => {
                knowledge.elements.iter().map(|(id, one)| plain(id.as_str(), self.say(&one.name))).collect()
            }
            ListKind::Activities => {
                knowledge.activities.iter().map(|(id, one)| plain(id.as_str(), self.say(&one.name))).collect()
            }
            ListKind::Rules => {
                knowledge.rules.iter().map(|(id, one)| plain(id.as_str(), self.say(&one.name))).collect()
            }
            ListKind::Conditions => {
                knowledge.conditions.iter().map(|(id, one)| plain(id.as_str(), self.say(&one.name))).collect()
            }
            ListKind::Risks => {
                knowledge.risks.iter().map(|(id, one)| plain(id.as_str(), self.say(&one.name))).collect()
            }
            ListKind::Referrals => {
                knowledge.referrals.iter().map(|(id, one)| plain(id.as_str(), self.say(&one.name))).collect()
            }
            ListKind::Sources => knowledge.sources.iter().map(|(id, one)| plain(id.as_str(), &one.title)).collect(),
        }
    }
}
