//! What was compared, how often, and how often a decision was too close to call.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::{Debug, Display};

use matching::{Model, Profile};
use proptest::prelude::*;
use proptest::test_runner::{TestError, TestRunner};

use crate::cases;
use crate::doubt::BITS;
use crate::neighbourhoods::neighbourhoods;

/// Of how many comparisons one may be too close to call.
const ONE_IN: usize = 100;

#[derive(Default)]
pub(crate) struct Tally {
    /// Per field how many values were compared, and how many differed where a decision was too close to call.
    compared: BTreeMap<&'static str, (usize, usize)>,
    /// How often something came up, so that a comparison of nothing is seen.
    seen: BTreeMap<String, usize>,
}

impl Tally {
    /// Two fractions, to 1e-9.
    pub(crate) fn near(
        &mut self,
        field: &'static str,
        of: &dyn Display,
        is: f64,
        should_be: f64,
        close: bool,
    ) -> Result<(), TestCaseError> {
        let same = (is - should_be).abs() < BITS;
        self.count(field, of, &is, &should_be, same, close)
    }

    /// Two values that must be the same.
    pub(crate) fn exact<T: PartialEq + Debug>(
        &mut self,
        field: &'static str,
        of: &dyn Display,
        is: &T,
        should_be: &T,
        close: bool,
    ) -> Result<(), TestCaseError> {
        self.count(field, of, is, should_be, is == should_be, close)
    }

    /// Counts that something came up.
    pub(crate) fn saw(&mut self, what: impl Into<String>) {
        *self.seen.entry(what.into()).or_default() += 1;
    }

    fn count(
        &mut self,
        field: &'static str,
        of: &dyn Display,
        is: &dyn Debug,
        should_be: &dyn Debug,
        same: bool,
        close: bool,
    ) -> Result<(), TestCaseError> {
        let (compared, too_close) = self.compared.entry(field).or_default();
        *compared += 1;
        if !same && close {
            *too_close += 1;
            return Ok(());
        }
        prop_assert!(same, "{} of {}: {:?}, and by the reference {:?}", field, of, is, should_be);
        Ok(())
    }

    /// Prints what was compared, and sees that nearly nothing was left out.
    fn report(&self, what: &str) {
        for (seen, times) in &self.seen {
            println!("{what}: {seen}: {times} times");
        }
        let mut compared = 0;
        let mut too_close = 0;
        for (field, (all, close)) in &self.compared {
            println!("{what}: {field}: {all} compared, {close} too close to call");
            compared += all;
            too_close += close;
        }
        println!("{what}: {compared} compared, {too_close} too close to call");
        // Few cases say little about a share of one in a hundred: what chance gives is not a fault.
        let by_chance = 20;
        assert!(too_close * ONE_IN < compared + by_chance * ONE_IN, "too many comparisons were too close to call");
    }
}

/// Holds the two beside each other on random neighbourhoods.
pub(crate) fn on_neighbourhoods(
    what: &str,
    compare: impl Fn(&mut Tally, &Model, &Profile) -> Result<(), TestCaseError>,
) {
    let tally = RefCell::new(Tally::default());
    let result = TestRunner::new(cases())
        .run(&neighbourhoods(), |(model, profile)| compare(&mut tally.borrow_mut(), &model, &profile));
    match result {
        Err(TestError::Fail(why, (model, profile))) => panic!("{why}\n{model:?}\n{profile:?}"),
        Err(TestError::Abort(why)) => panic!("{why}"),
        Ok(()) => {}
    }
    tally.borrow().report(what);
}
