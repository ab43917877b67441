//! A number that stands in `study.toml` itself: of the survey, not of a row.

use serde::Deserialize;

use crate::data::Tenths;

/// A number as TOML writes it: 39, or 4.5.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(untagged)]
pub enum Number {
    Whole(u16),
    Decimal(f64),
}

impl Number {
    /// `None` for what is no positive number with one decimal at most.
    pub fn tenths(self) -> Option<Tenths> {
        match self {
            Self::Whole(n) => Some(Tenths::whole(i32::from(n))),
            Self::Decimal(x) => {
                let tenths = x * 10.0;
                let told = (0.0..=f64::from(u16::MAX)).contains(&x);
                (told && (tenths - tenths.round()).abs() < 1e-6)
                    .then(|| Tenths(tenths.round() as i32))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_decimal_counts() {
        for (number, tenths) in [
            (Number::Whole(39), Some(390)),
            (Number::Decimal(4.5), Some(45)),
            (Number::Decimal(4.55), None),
            (Number::Decimal(-1.0), None),
            (Number::Decimal(f64::NAN), None),
            (Number::Decimal(70_000.0), None),
        ] {
            assert_eq!(number.tenths().map(|t| t.0), tenths, "{number:?}");
        }
    }
}
