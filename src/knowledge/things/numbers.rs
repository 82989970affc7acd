//! The numbers of the decision model.

use matching::QuestionId;
use matching::model::{Agreement, Constants};

use crate::reading::record;

record! {
    /// The numbers of the decision model.
    pub struct ModelNumbers = "Model" {
        /// The numbers that hold for everything.
        pub constants: Constants,
        /// The means that activities cost.
        pub means: Vec<MeanNumbers>,
        /// The day on which the register of sources was drawn up: what has no day of its own was read by then.
        pub register: Option<String> = None,
    }
}

record! {
    /// A means that activities cost.
    pub struct MeanNumbers = "Mean" {
        /// The question whose answer supplies it.
        pub question: QuestionId,
        /// Minus points for each step that it is known to be short.
        pub per_step: f64,
        /// How many steps short it cannot be had.
        pub stop_from: u8,
        /// What each step comes to, where what several activities take adds up.
        pub amounts: Vec<f64> = Vec::new(),
        /// How many weeks each step comes to at most, where it is time.
        pub weeks: Vec<u32> = Vec::new(),
    }
}

record! {
    impl Constants = "Constants" {
        threshold,
        core_share,
        claim_floor,
        by_measure,
        partly,
        fit_named,
        fit_fits,
        fit_neither,
        phase_need,
        phase_with_care,
        wish_share,
        asset_points,
        asset_most,
        with_care_points,
        tried_points,
        equal_points,
        first,
        stop_share,
        find_out_share,
        phase_said,
        phase_perhaps,
        shows,
        gone_through,
        phantoms,
        ticked,
        not_ticked,
        fewer_first = None,
        sure,
        noise,
        weightings,
        least_factor,
        most_factor,
        short_list,
        per_kind,
        situation_share,
        programme,
        programme_from,
        agreement,
    }
}

record! {
    impl Agreement = "Agreement" { voters, agree, camp_share, camps_apart, few_share, few_apart, }
}
