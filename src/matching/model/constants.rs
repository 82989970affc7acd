//! The numbers that hold for everything.

use serde::{Deserialize, Serialize};

use crate::QuestionId;

/// The numbers that hold for everything. Judgement, except where a field names a source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Constants {
    /// The part of a raw degree that is everyday friction and counts as nought; 0..1.
    pub threshold: f64,
    /// How far the strongest core signal carries a situation alone; 0..1.
    pub core_share: f64,
    /// What a claim is worth with no working element realised, as a share of its whole; 0..1.
    pub claim_floor: f64,
    /// What an element that comes by a measure is worth beside one by nature; 0..1.
    pub by_measure: f64,
    /// What a goal aimed at in part is worth beside one aimed at wholly; 0..1.
    pub partly: f64,
    /// Fit of an activity that the approach of a situation names; 0..1.
    pub fit_named: f64,
    /// Fit of an activity that fits a situation; 0..1.
    pub fit_fits: f64,
    /// Fit of an activity that is neither named, fitting nor to avoid; 0..1.
    pub fit_neither: f64,
    /// The need that the phase lends of its own, beside the precedence times degree of the situations.
    pub phase_need: f64,
    /// Fit with a phase that asks care; 0..1.
    pub phase_with_care: f64,
    /// The share of the need that wishes take; 0..1.
    pub wish_share: f64,
    /// Points for an asset that stands ready and that the activity leans on.
    pub asset_points: f64,
    /// Most points for assets together.
    pub asset_most: f64,
    /// Minus points in a phase that asks care.
    pub with_care_points: f64,
    /// Minus points for an activity that was tried here and did not work.
    pub tried_points: f64,
    /// Activities less than so many points apart are equal.
    pub equal_points: f64,
    /// How many activities stand in front.
    pub first: usize,
    /// The share of the draws in which a stop takes an activity out; 0..1.
    pub stop_share: f64,
    /// The share of the draws from which an open question must be found out first; 0..1.
    pub find_out_share: f64,
    /// The share of the draws in which a phase holds that is said; 0..1.
    pub phase_said: f64,
    /// The share of the draws in which a phase holds that is "perhaps"; 0..1.
    pub phase_perhaps: f64,
    /// The degree, by given answers alone, from which a situation shows; 0..1.
    pub shows: f64,
    /// The share of the core signals that must be truly answered before "none shows" is believed; 0..1.
    pub gone_through: f64,
    /// The most that the degrees of all situations may sum to when nothing is answered.
    pub phantoms: f64,
    /// Where a ticked core signal lies, from the healthy to the troubled end of five steps; sums to 1.
    pub ticked: [f64; 5],
    /// Where an unticked core signal lies once the list was gone through; sums to 1.
    pub not_ticked: [f64; 5],
    /// The mean of which fewer is better between equals (hands).
    pub fewer_first: Option<QuestionId>,
    /// The share of the draws in which the same must be first before enough is known; 0..1.
    pub sure: f64,
    /// What a question must move before it is said to move anything.
    pub noise: f64,
    /// How many weightings show what the judgement leaves open.
    pub weightings: usize,
    /// The least by which a weighting multiplies a number; up to 1.
    pub least_factor: f64,
    /// The most by which a weighting multiplies a number; from 1.
    pub most_factor: f64,
    /// How many activities a short list holds.
    pub short_list: usize,
    /// How many of one kind a short list holds.
    pub per_kind: usize,
    /// The share of the need from which a situation has an activity of its own in the short list; 0..1.
    pub situation_share: f64,
    /// How many activities a programme holds.
    pub programme: usize,
    /// From how many activities with the most points a programme is made.
    pub programme_from: usize,
    /// When people are said to agree.
    pub agreement: Agreement,
}

/// When a group is said to agree, to be in two camps, or to have a few who see it very differently. Judgement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// How many must have voted before anything is said.
    pub voters: u32,
    /// The consensus from which they agree; 0..1.
    pub agree: f64,
    /// The share of the votes that each of two camps has at least; 0..1.
    pub camp_share: f64,
    /// How many steps the means of two camps lie apart at least.
    pub camps_apart: f64,
    /// The share of the votes that a few have at most; 0..1.
    pub few_share: f64,
    /// How many steps from the median those few stand at least.
    pub few_apart: u8,
}

impl Default for Agreement {
    fn default() -> Self {
        Self { voters: 5, agree: 0.7, camp_share: 0.3, camps_apart: 2.0, few_share: 0.2, few_apart: 3 }
    }
}

impl Default for Constants {
    fn default() -> Self {
        Self {
            threshold: 0.3,
            core_share: 0.9,
            claim_floor: 0.4,
            by_measure: 0.8,
            partly: 0.5,
            fit_named: 1.0,
            fit_fits: 0.7,
            fit_neither: 0.3,
            phase_need: 0.05,
            phase_with_care: 0.3,
            wish_share: 0.25,
            asset_points: 3.0,
            asset_most: 6.0,
            with_care_points: 4.0,
            tried_points: 6.0,
            equal_points: 5.0,
            first: 3,
            stop_share: 0.5,
            find_out_share: 0.1,
            phase_said: 0.5,
            phase_perhaps: 0.1,
            shows: 0.15,
            gone_through: 0.5,
            phantoms: 0.6,
            ticked: [0.0, 0.0, 0.25, 0.5, 0.25],
            not_ticked: [0.7, 0.2, 0.1, 0.0, 0.0],
            fewer_first: None,
            sure: 0.95,
            noise: 0.005,
            weightings: 256,
            least_factor: 0.8,
            most_factor: 1.25,
            short_list: 5,
            per_kind: 2,
            situation_share: 0.15,
            programme: 3,
            programme_from: 40,
            agreement: Agreement::default(),
        }
    }
}
