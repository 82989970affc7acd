//! One value per draw, kept as small as it can be: most things are the same in every draw, or nought in nearly all.

/// One number per draw.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Column {
    /// The same in every draw.
    Same(f64),
    /// Nought except in these draws.
    Few(Vec<(u16, f64)>),
    /// A number for each draw.
    Each(Vec<f64>),
}

impl Column {
    pub(crate) const NOUGHT: Self = Self::Same(0.0);

    /// The smallest form of a number for each draw.
    pub(crate) fn new(each: Vec<f64>) -> Self {
        let some = each.iter().filter(|value| **value != 0.0).count();
        if some == 0 {
            Self::NOUGHT
        } else if some * 4 < each.len() {
            let some = each.iter().zip(0..).filter(|(value, _)| **value != 0.0);
            Self::Few(some.map(|(value, draw)| (draw, *value)).collect())
        } else {
            Self::Each(each)
        }
    }

    pub(crate) fn is_nought(&self) -> bool {
        matches!(self, Self::Same(value) if *value == 0.0)
    }

    /// The mean over so many draws.
    pub(crate) fn mean(&self, draws: usize) -> f64 {
        match self {
            Self::Same(value) => *value,
            Self::Few(some) => some.iter().map(|(_, value)| value).sum::<f64>() / draws as f64,
            Self::Each(each) => each.iter().sum::<f64>() / draws as f64,
        }
    }

    /// A number for each of so many draws.
    pub(crate) fn spread(&self, draws: usize) -> Vec<f64> {
        let mut all = vec![0.0; draws];
        self.add_to(1.0, &mut all);
        all
    }

    /// Adds so many times this column to another, one number for each draw.
    pub(crate) fn add_to(&self, times: f64, all: &mut [f64]) {
        match self {
            Self::Same(value) => {
                let value = times * value;
                for sum in all {
                    *sum += value;
                }
            }
            Self::Few(some) => some.iter().for_each(|(draw, value)| all[usize::from(*draw)] += times * value),
            Self::Each(each) => all.iter_mut().zip(each).for_each(|(sum, value)| *sum += times * value),
        }
    }

    /// Adds so many times this column to another, unless it is the same in every draw.
    pub(crate) fn add_where_it_differs(&self, times: f64, all: &mut [f64]) {
        if times != 0.0 && !matches!(self, Self::Same(_)) {
            self.add_to(times, all);
        }
    }

    /// Each number made into another. What makes something of nought must not be given a column of few.
    pub(crate) fn map(&self, f: impl Fn(f64) -> f64) -> Self {
        match self {
            Self::Same(value) => Self::Same(f(*value)),
            Self::Few(some) => Self::Few(some.iter().map(|(draw, value)| (*draw, f(*value))).collect()),
            Self::Each(each) => Self::new(each.iter().map(|value| f(*value)).collect()),
        }
    }

    /// Draw by draw one number of each column folded into the first.
    pub(crate) fn fold(columns: &[Self], draws: usize, f: impl Fn(f64, f64) -> f64) -> Self {
        let Some((first, rest)) = columns.split_first() else { return Self::NOUGHT };
        if columns.iter().all(|column| matches!(column, Self::Same(_))) {
            return rest.iter().fold(first.clone(), |sum, column| match (sum, column) {
                (Self::Same(a), Self::Same(b)) => Self::Same(f(a, *b)),
                (sum, _) => sum,
            });
        }
        let mut all = first.spread(draws);
        for column in rest {
            let other = column.spread(draws);
            all.iter_mut().zip(other).for_each(|(value, other)| *value = f(*value, other));
        }
        Self::new(all)
    }

    /// In which draws there is something.
    pub(crate) fn flags(&self) -> Flags {
        match self {
            Self::Same(value) if *value > 0.0 => Flags::Always,
            Self::Same(_) => Flags::Never,
            Self::Few(some) => {
                let mut bits = [0; WORDS];
                some.iter().filter(|(_, value)| *value > 0.0).for_each(|(draw, _)| set(&mut bits, usize::from(*draw)));
                Flags::Some(Box::new(bits))
            }
            Self::Each(each) => Flags::each(each.len(), |draw| each[draw] > 0.0),
        }
    }
}

use crate::draws::DRAWS;

const WORDS: usize = DRAWS / 64;

/// Whether something holds, draw by draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Flags {
    Never,
    Always,
    Some(Box<[u64; WORDS]>),
}

fn set(bits: &mut [u64; WORDS], draw: usize) {
    bits[draw / 64] |= 1 << (draw % 64);
}

impl Flags {
    pub(crate) fn of(holds: bool) -> Self {
        if holds { Self::Always } else { Self::Never }
    }

    /// Asks each draw.
    pub(crate) fn each(draws: usize, holds: impl Fn(usize) -> bool) -> Self {
        let mut bits = [0; WORDS];
        (0..draws).filter(|draw| holds(*draw)).for_each(|draw| set(&mut bits, draw));
        let count = count(&bits);
        if count == 0 {
            Self::Never
        } else if count == draws {
            Self::Always
        } else {
            Self::Some(Box::new(bits))
        }
    }

    pub(crate) fn in_draw(&self, draw: usize) -> bool {
        match self {
            Self::Never => false,
            Self::Always => true,
            Self::Some(bits) => bits[draw / 64] >> (draw % 64) & 1 == 1,
        }
    }

    /// In how many of so many draws.
    pub(crate) fn count(&self, draws: usize) -> usize {
        match self {
            Self::Never => 0,
            Self::Always => draws,
            Self::Some(bits) => count(bits),
        }
    }

    /// Joins what holds in another.
    pub(crate) fn join(&mut self, other: &Self) {
        match (&mut *self, other) {
            (Self::Always, _) | (_, Self::Never) => {}
            (_, Self::Always) => *self = Self::Always,
            (Self::Never, Self::Some(_)) => *self = other.clone(),
            (Self::Some(bits), Self::Some(others)) => bits.iter_mut().zip(others.iter()).for_each(|(a, b)| *a |= b),
        }
    }

    /// Where this holds and the other does not.
    pub(crate) fn without(&self, other: &Self, draws: usize) -> Self {
        match (self, other) {
            (Self::Never, _) | (_, Self::Always) => Self::Never,
            (_, Self::Never) => self.clone(),
            _ => Self::each(draws, |draw| self.in_draw(draw) && !other.in_draw(draw)),
        }
    }

    /// 1 where it holds, else 0.
    pub(crate) fn column(&self, draws: usize) -> Column {
        match self {
            Self::Never => Column::Same(0.0),
            Self::Always => Column::Same(1.0),
            Self::Some(_) => Column::new((0..draws).map(|draw| if self.in_draw(draw) { 1.0 } else { 0.0 }).collect()),
        }
    }
}

fn count(bits: &[u64; WORDS]) -> usize {
    bits.iter().map(|word| word.count_ones() as usize).sum()
}
