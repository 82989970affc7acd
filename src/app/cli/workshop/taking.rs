//! The counts of forms become answers of a dossier. **Counts only: no row of a table reaches a file.**

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use ::matching::{Answer, QuestionId};
use dossier::{Dossier, OriginKind};
use knowledge::Knowledge;
use tui::{Effect, Looking, Message};
use wording::Wording;

use super::super::Failure;
use super::answers::Answers;
use crate::keeping::{Folders, Keeper, Settings, Shown};

/// A dossier that is ours to write.
pub(super) struct Taking<'a> {
    keeper: Keeper,
    dossier: Dossier,
    wording: &'a Wording,
}

impl<'a> Taking<'a> {
    /// Opens a dossier to write in it. Refused where somebody else has it open, or a newer program made it.
    pub(super) fn open(path: &Path, knowledge: &Arc<Knowledge>, wording: &'a Wording) -> Result<Self, Failure> {
        let folders = Folders::find();
        let (settings, _) = Settings::read(&folders);
        let mut keeper = Keeper::new(Arc::clone(knowledge), folders, settings);
        let shown = path.display().to_string();
        let opened = keeper
            .open_named(path, wording)
            .map_err(|error| Failure::of(wording, wording.cannot_read(&shown, &error)))?;
        match opened.looking {
            None => Ok(Self { keeper, dossier: opened.dossier, wording }),
            Some(Looking::Locked { who, .. }) => Err(Failure::of(wording, wording.not_while_locked(&who))),
            Some(_) => Err(Failure::of(wording, wording.dossier_is_newer())),
        }
    }

    /// Has the counts kept; how it was becomes a version first.
    pub(super) fn keep(mut self, counts: &BTreeMap<QuestionId, Vec<u32>>) -> Result<(), Failure> {
        for (id, votes) in counts {
            // Asked, and nobody knew.
            let nobody = votes.iter().all(|votes| *votes == 0);
            let answer = if nobody { Answer::NotKnown } else { Answer::Votes(votes.clone()) };
            self.dossier.profile.answers.insert(id.clone(), answer);
            self.dossier.origins.entry(id.clone()).or_default().from = Some(OriginKind::Workshop);
        }
        let shown = Shown { dossier: &self.dossier, wording: self.wording };
        let mut messages = self.keeper.run(Effect::SaveAnew, &shown);
        messages.extend(self.keeper.keep(&shown));
        let failed = messages.into_iter().find_map(|message| match message {
            Message::Kept(Err(said)) | Message::Refused(said) => Some(said),
            _ => None,
        });
        let ended = self.keeper.end(&shown);
        self.keeper.release();
        match failed.or(ended.err()) {
            None => Ok(()),
            Some(said) => Err(Failure::of(self.wording, said)),
        }
    }
}

impl Answers {
    /// How many chose each step of each question.
    pub(super) fn counts(&self, knowledge: &Knowledge) -> BTreeMap<QuestionId, Vec<u32>> {
        let count = |id: &QuestionId| {
            let steps = knowledge.questions.get(id).map_or(0, |question| question.steps.len());
            let mut votes = vec![0_u32; steps];
            for step in self.sheets.iter().filter_map(|sheet| sheet.get(id)) {
                if let Some(votes) = votes.get_mut(usize::from(*step).wrapping_sub(1)) {
                    *votes += 1;
                }
            }
            votes
        };
        self.asked.iter().map(|id| (id.clone(), count(id))).collect()
    }
}
