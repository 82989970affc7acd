//! What the answers to means and assets come to, whichever activity asks for them.

use crate::answer::MOST_STEPS;
use crate::column::{Column, Flags};
use crate::matcher::Matcher;
use crate::model::{Mean, Question};
use crate::numbers::Numbers;
use crate::survey::{Drawn, Survey};

/// What the answer to a means comes to: per step of a demand (from nought) the points that it costs, and where it stops. Empty
/// where nothing was said.
pub(crate) type Supply = Vec<(Column, Flags)>;

/// How many steps a demand may ask for, nought counted: what asks for more asks for the last.
pub(crate) const DEMANDS: usize = MOST_STEPS + 1;

/// What is supplied, per means of the matcher's model.
pub(crate) fn supplies(matcher: &Matcher, numbers: &Numbers, survey: &Survey<'_>) -> Vec<Supply> {
    let means = matcher.model.means.iter().zip(&matcher.means).zip(&numbers.per_step);
    let one = |((mean, question), per_step): ((&Mean, &Option<usize>), &f64)| match question {
        Some(question) if survey.given(*question) => supply(&survey.steps[*question], mean.stop_from, *per_step),
        _ => Supply::new(),
    };
    means.map(one).collect()
}

fn supply(steps: &Drawn<'_>, stop_from: u8, per_step: f64) -> Supply {
    let of_step = |step: u8| {
        let short = |has: u8| step.saturating_sub(has);
        let points = steps.column(|has| per_step * f64::from(short(has)));
        (points, steps.flags(|has| short(has) >= stop_from))
    };
    (0..DEMANDS as u8).map(of_step).collect()
}

/// Per question of the matcher's model in which draws it is an asset that stands ready.
pub(crate) fn ready(matcher: &Matcher, survey: &Survey<'_>) -> Vec<Flags> {
    let ready = |(at, question): (usize, &Question)| {
        if question.ready.is_empty() || !survey.given(at) {
            return Flags::Never;
        }
        survey.steps[at].flags(|step| question.ready.contains(&step))
    };
    matcher.model.questions.iter().enumerate().map(ready).collect()
}
