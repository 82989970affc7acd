//! What is wrong with the numbers that hold for everything, and with the means.

use super::{Flaw, Found, Thing, question};
use crate::model::{Constants, Model, Question};

#[allow(clippy::too_many_lines, reason = "one line for each constant, so that none is forgotten")]
pub(super) fn constants(model: &Model, found: &mut Found) {
    let Constants {
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
        fewer_first: _,
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
    } = &model.constants;
    let thing = &Thing::Constants;
    for (field, value, most) in [
        ("threshold", *threshold, 0.9),
        ("core_share", *core_share, 1.0),
        ("claim_floor", *claim_floor, 1.0),
        ("by_measure", *by_measure, 1.0),
        ("partly", *partly, 1.0),
        ("fit_named", *fit_named, 1.0),
        ("fit_fits", *fit_fits, 1.0),
        ("fit_neither", *fit_neither, 1.0),
        ("phase_with_care", *phase_with_care, 1.0),
        ("wish_share", *wish_share, 0.5),
        ("asset_points", *asset_points, 10.0),
        ("asset_most", *asset_most, 20.0),
        ("with_care_points", *with_care_points, 20.0),
        ("tried_points", *tried_points, 20.0),
        ("equal_points", *equal_points, 20.0),
        ("shows", *shows, 1.0),
        ("gone_through", *gone_through, 1.0),
        ("phantoms", *phantoms, 5.0),
        ("sure", *sure, 1.0),
        ("noise", *noise, 1.0),
        ("situation_share", *situation_share, 1.0),
        ("agreement", agreement.agree, 1.0),
        ("agreement", agreement.camp_share, 0.5),
        ("agreement", agreement.camps_apart, 9.0),
        ("agreement", agreement.few_share, 0.5),
    ] {
        found.range(thing, field, None, value, 0.0, most);
    }
    for (field, value) in [
        // With nought here a neighbourhood in which no situation shows would ask for nothing at all.
        ("phase_need", *phase_need),
        // Nought of the draws is always reached: everything would be stopped by nothing, and the phase always incidents.
        ("stop_share", *stop_share),
        ("find_out_share", *find_out_share),
        ("phase_said", *phase_said),
        ("phase_perhaps", *phase_perhaps),
    ] {
        found.range(thing, field, None, value, 0.001, 1.0);
    }
    for (field, count, most) in [
        ("first", *first, 10),
        ("weightings", *weightings, 1024),
        ("short_list", *short_list, 20),
        ("per_kind", *per_kind, 20),
        // Every ordered triple is tried.
        ("programme", *programme, 3),
        ("programme_from", *programme_from, 100),
    ] {
        found.range(thing, field, None, count as f64, 1.0, f64::from(most));
    }
    found.range(thing, "least_factor", None, *least_factor, 0.1, 1.0);
    found.range(thing, "most_factor", None, *most_factor, 1.0, 10.0);
    for (field, shares) in [("ticked", ticked), ("not_ticked", not_ticked)] {
        for share in shares {
            found.range(thing, field, None, *share, 0.0, 1.0);
        }
        found.sum(thing, field, shares.iter().copied());
    }
}

/// The means, which stand beside the constants in files.
pub(super) fn means(model: &Model, found: &mut Found) {
    let thing = &Thing::Constants;
    for mean in &model.means {
        let entry = Some(mean.question.as_str());
        found.range(thing, "means", entry, mean.per_step, 0.0, 10.0);
        found.range(thing, "means", entry, f64::from(mean.stop_from), 1.0, 9.0);
        let steps = question(model, &mean.question).map_or(9, Question::steps);
        if !mean.amounts.is_empty() && mean.amounts.len() != steps {
            let flaw = Flaw::WrongLength { found: mean.amounts.len(), expected: steps };
            found.add(thing, "means", entry, flaw);
        }
        for pair in mean.amounts.windows(2) {
            found.range(thing, "means", entry, pair[1], pair[0], f64::MAX);
        }
    }
}
