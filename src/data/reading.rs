//! What can be read of a number: its value, a bound, words, or nothing.

use super::amount::{Tenths, Unit};

/// How much of a number the source gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Printed, or said without ambiguity ("tous").
    Exact(Tenths),
    /// "plus de": the value lies strictly above. Never drawn as a value.
    Above(Tenths),
    /// "moins de": the value lies strictly below. Never drawn as a value.
    Below(Tenths),
    /// Given in words ("deux tiers"): near this value.
    About(Tenths),
    /// The label is there and the number is not.
    Lost,
}

impl Reading {
    /// The value when it is one: bounds, words and lost numbers give `None`.
    pub fn exact(self) -> Option<Tenths> {
        match self {
            Self::Exact(amount) => Some(amount),
            Self::Above(_) | Self::Below(_) | Self::About(_) | Self::Lost => None,
        }
    }

    /// The printed amount, whatever it says of the value; `None` when lost.
    pub fn amount(self) -> Option<Tenths> {
        match self {
            Self::Exact(a) | Self::Above(a) | Self::Below(a) | Self::About(a) => Some(a),
            Self::Lost => None,
        }
    }

    /// Whether nothing at all is known.
    pub fn is_lost(self) -> bool {
        matches!(self, Self::Lost)
    }

    /// For ranking: the printed amount, lost numbers last.
    pub fn rank(self) -> i32 {
        self.amount().map_or(i32::MAX, |amount| -amount.0)
    }

    /// The reading in words, as published: "61 %", "plus de 50 %",
    /// "deux tiers", "manquant".
    pub fn words(self, unit: Unit) -> String {
        match self {
            Self::Exact(amount) => unit.words(amount),
            Self::Above(amount) => format!("plus de {}", unit.words(amount)),
            Self::Below(amount) => format!("moins de {}", unit.words(amount)),
            Self::About(Tenths(667)) => "deux tiers".into(),
            Self::About(amount) => format!("environ {}", unit.words(amount)),
            Self::Lost => "manquant".into(),
        }
    }

    /// The reading in the few characters a chart has room for.
    pub fn short(self, unit: Unit) -> String {
        match self {
            Self::Above(amount) => format!(">\u{202f}{}", unit.words(amount)),
            Self::Below(amount) => format!("<\u{202f}{}", unit.words(amount)),
            Self::Exact(_) | Self::About(_) | Self::Lost => self.words(unit),
        }
    }

    /// The values that the reading allows, in tenths, for a share: a bound
    /// reaches to the end of the scale; words and lost numbers allow no
    /// certain conclusion.
    pub fn interval(self) -> Option<(i32, i32)> {
        match self {
            Self::Exact(a) => Some((a.0, a.0)),
            Self::Above(a) => Some((a.0, 1000)),
            Self::Below(a) => Some((0, a.0)),
            Self::About(_) | Self::Lost => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bound_is_not_a_value() {
        assert_eq!(Reading::Above(Tenths::whole(50)).exact(), None);
        assert_eq!(
            Reading::Above(Tenths::whole(50)).words(Unit::Share),
            "plus de 50\u{202f}%"
        );
        assert_eq!(Reading::Below(Tenths::whole(25)).interval(), Some((0, 250)));
    }

    #[test]
    fn lost_numbers_rank_last_and_say_so() {
        assert!(Reading::Lost.rank() > Reading::Exact(Tenths(0)).rank());
        assert_eq!(Reading::Lost.words(Unit::Share), "manquant");
        assert_eq!(Reading::About(Tenths(667)).words(Unit::Share), "deux tiers");
    }
}
