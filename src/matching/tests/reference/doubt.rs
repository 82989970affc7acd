//! Comparisons of fractions, and whether one of them was too close to call.
//!
//! Two programs that add the same numbers in another order differ in the last bits. Where a decision hangs on less than
//! [`BITS`], they may decide differently and both be right.

use std::cell::Cell;
use std::cmp::Ordering;

/// Room for rounding.
pub(crate) const BITS: f64 = 1e-9;

thread_local! {
    static CLOSE: Cell<bool> = const { Cell::new(false) };
}

/// `a >= b`.
pub(crate) fn at_least(a: f64, b: f64) -> bool {
    mark(a, b);
    a >= b
}

/// `a > b`.
pub(crate) fn more(a: f64, b: f64) -> bool {
    mark(a, b);
    a > b
}

/// Compares two scores of different activities. Where they are equal without being nought, another order of adding may well
/// have told them apart.
pub(crate) fn compare(a: f64, b: f64) -> Ordering {
    mark(a, b);
    if a == b && a != 0.0 {
        say_close();
    }
    a.partial_cmp(&b).unwrap()
}

/// Says that a decision was too close to call.
pub(crate) fn say_close() {
    CLOSE.set(true);
}

/// What `work` gives, and whether a decision within it was too close to call.
pub(crate) fn watch<T>(work: impl FnOnce() -> T) -> (T, bool) {
    let before = CLOSE.replace(false);
    let made = work();
    let close = CLOSE.get();
    CLOSE.set(before || close);
    (made, close)
}

fn mark(a: f64, b: f64) {
    if a != b && (a - b).abs() < BITS {
        say_close();
    }
}
