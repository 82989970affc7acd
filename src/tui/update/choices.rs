//! What is decided: what runs already, what is to be organised, and the phase as the user sees it.

use dossier::{Asks, Choice, Decision};
use matching::ActivityId;
use matching::model::Phase;

use crate::effect::Effect;
use crate::model::{Choosing, EntryFor, Menu, Model, Popup};

impl Model {
    /// Says of the selected activity that it already runs, with what it has by nature; or that it does not.
    pub(super) fn toggle_runs(&mut self) -> Vec<Effect> {
        let Some(id) = self.activity.clone() else { return Vec::new() };
        let runs = !self.dossier.profile.runs.contains_key(&id);
        let nature = self.knowledge.activities.get(&id).map(|activity| activity.nature.clone()).unwrap_or_default();
        let effects = self.change(|dossier, today| {
            if runs {
                dossier.profile.runs.insert(id.clone(), nature.into_iter().collect());
                dossier.decide(today, Decision::Runs(id.clone()), None);
            } else {
                dossier.profile.runs.remove(&id);
                dossier.decide(today, Decision::RunsNot(id.clone()), None);
            }
        });
        self.status = self.wording.said_to_run(self.wording.activity_name(&self.knowledge, &id), runs);
        effects
    }

    /// Asks why the selected activity is chosen, or is not to be organised after all.
    pub(super) fn ask_choice(&mut self) {
        let Some(id) = self.activity.clone() else { return };
        let what = if self.choice().is_some() { EntryFor::Drop(id) } else { EntryFor::Choose(id) };
        self.ask_for(what, "");
    }

    pub(super) fn choose(&mut self, id: &ActivityId, because: Option<String>) -> Vec<Effect> {
        let effects = self.change(|dossier, today| {
            dossier.choices.push(Choice {
                activity: id.clone(),
                on: today,
                because: because.clone(),
                held: None,
                asks: Asks::default(),
                look_back: Vec::new(),
                plan: Vec::new(),
            });
            dossier.decide(today, Decision::Chosen(id.clone()), because);
        });
        self.status = self.wording.said_to_be_chosen(self.wording.activity_name(&self.knowledge, id), true);
        let mut effects = effects;
        effects.extend(self.workshop_decided());
        effects
    }

    /// An activity is not to be organised after all; with it goes what was planned for it.
    pub(super) fn drop_choice(&mut self, id: &ActivityId, because: Option<String>) -> Vec<Effect> {
        let effects = self.change(|dossier, today| {
            dossier.choices.retain(|choice| choice.activity != *id);
            dossier.decide(today, Decision::Dropped(id.clone()), because);
        });
        self.status = self.wording.said_to_be_chosen(self.wording.activity_name(&self.knowledge, id), false);
        effects
    }

    pub(super) fn ask_phase(&mut self) {
        let own = self.dossier.profile.own_phase;
        let at = own.and_then(|own| Phase::ALL.iter().position(|phase| *phase == own)).unwrap_or(Phase::ALL.len());
        self.over(Popup::Menu(Menu { what: Choosing::Phase, at }));
    }

    /// Asks why the user sees this phase, or why the signals count again.
    pub(super) fn ask_why_phase(&mut self, phase: Option<Phase>) {
        let same = phase == self.dossier.profile.own_phase;
        let because = self.dossier.phase_because.clone().filter(|_| same).unwrap_or_default();
        match phase {
            Some(phase) => self.ask_for(EntryFor::Phase(phase), &because),
            None if same => {}
            None => self.ask_for(EntryFor::PhaseOfSignals, ""),
        }
    }

    pub(super) fn see_phase(&mut self, phase: Option<Phase>, because: Option<String>) -> Vec<Effect> {
        let effects = self.change(|dossier, today| {
            let was = (dossier.profile.own_phase, dossier.phase_because.take());
            dossier.profile.own_phase = phase;
            dossier.phase_because = because.clone().filter(|_| phase.is_some());
            if was != (phase, dossier.phase_because.clone()) {
                dossier.decide(today, phase.map_or(Decision::PhaseOfSignals, Decision::OwnPhase), because);
            }
        });
        if !effects.is_empty() {
            self.status = self.wording.said_of_phase(phase.map(|phase| self.wording.phase(&self.knowledge, phase)));
        }
        effects
    }
}
