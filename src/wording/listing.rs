//! Lists of the things in a knowledge base, with id and name.

use knowledge::Knowledge;
use knowledge::fault::ThingKind;
use knowledge::things::Question;

use crate::Wording;

/// One thing in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its name as it is written in files.
    pub id: String,
    /// Its name in words; of a question what is asked.
    pub name: String,
    /// Of a word: what it means.
    pub meaning: Option<String>,
    /// Of a question: its steps or options, as they are written in files, with their words.
    pub steps: Vec<(String, String)>,
}

impl Wording {
    /// All things of a kind: questions in the order in which they are asked, others by their ids.
    pub fn list(&self, knowledge: &Knowledge, kind: ThingKind) -> Vec<Listed> {
        if kind == ThingKind::Question {
            return knowledge.questions_in_order().map(|question| self.asked(question)).collect();
        }
        let catalogue = knowledge.catalogue();
        let of_kind = catalogue.iter().filter(|entry| entry.kind == kind);
        let listed = of_kind.map(|entry| Listed {
            id: entry.id.to_owned(),
            name: self.said(entry.name).to_owned(),
            meaning: entry.texts.first().filter(|_| kind == ThingKind::Term).map(|said| self.said(*said).to_owned()),
            steps: Vec::new(),
        });
        listed.collect()
    }

    fn asked(&self, question: &Question) -> Listed {
        let step = |(at, text)| (Self::step_name(question, at), self.say(text).to_owned());
        Listed {
            id: question.id.to_string(),
            name: self.say(&question.text).to_owned(),
            meaning: None,
            steps: question.steps.iter().enumerate().map(step).collect(),
        }
    }
}
