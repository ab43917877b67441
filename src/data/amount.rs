//! Quantities as the report prints them: tenths, never floats.

/// A quantity in tenths of its unit: 70 % is `Tenths(700)`, 1.2 devices an
/// agent is `Tenths(12)`. Signed, because changes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tenths(pub i32);

impl Tenths {
    /// A whole number of units.
    pub const fn whole(units: i32) -> Self {
        Self(units * 10)
    }

    /// In units, for placing on a scale; never for printing.
    pub fn units(self) -> f32 {
        self.0 as f32 / 10.0
    }

    /// A whole number of things; `None` for what has a decimal or a minus.
    pub fn count(self) -> Option<u16> {
        let whole = (self.0 % 10 == 0).then_some(self.0 / 10)?;
        u16::try_from(whole).ok()
    }

    /// The digits in French: decimal comma, no trailing `,0`, a true minus.
    pub fn french(self) -> String {
        let digits = self.0.unsigned_abs();
        let sign = if self.0 < 0 { "−" } else { "" };
        match digits % 10 {
            0 => format!("{sign}{}", digits / 10),
            rest => format!("{sign}{},{rest}", digits / 10),
        }
    }

    /// As [`Tenths::french`], with a plus sign above zero: for changes.
    pub fn signed(self) -> String {
        if self.0 > 0 {
            format!("+{}", self.french())
        } else {
            self.french()
        }
    }
}

/// An average of the study, by its position in [`super::Study::means`], with
/// the end of the scale that it is drawn on: charts know no study.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MeanId {
    pub at: u8,
    /// In units, at least 1.
    pub end: u8,
}

/// What a number counts, which also says how it may be drawn and subtracted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Percent of a base, 0 to 100.
    Share,
    /// Difference of two shares.
    Points,
    /// Relative change in percent: never comparable with points.
    Ratio,
    /// An average a head.
    Mean(MeanId),
}

impl Unit {
    /// The quantity with its unit, in French typography (U+202F before %).
    pub fn words(self, amount: Tenths) -> String {
        match self {
            Self::Share => format!("{}\u{202f}%", amount.french()),
            Self::Ratio => format!("{}\u{202f}%", amount.signed()),
            Self::Mean(_) => amount.french(),
            Self::Points if amount.0 == 0 => "stable".into(),
            Self::Points => {
                let noun = if amount.0.abs() < 20 {
                    "point"
                } else {
                    "points"
                };
                format!("{}\u{a0}{noun}", amount.signed())
            }
        }
    }

    /// The greatest value the scale of this unit shows: a share is always
    /// drawn on 0–100 % so that motion cannot exaggerate.
    pub fn scale_end(self) -> f32 {
        match self {
            Self::Share | Self::Points | Self::Ratio => 100.0,
            Self::Mean(mean) => f32::from(mean.end),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_french_digits() {
        assert_eq!(Tenths(700).french(), "70");
        assert_eq!(Tenths(12).french(), "1,2");
        assert_eq!(Tenths(-220).french(), "−22");
        assert_eq!(Tenths(-5).french(), "−0,5");
    }

    #[test]
    fn only_whole_numbers_count_things() {
        let counts = [390, 45, -10, 700_000].map(|tenths| Tenths(tenths).count());
        assert_eq!(counts, [Some(39), None, None, None]);
    }

    #[test]
    fn prints_each_unit() {
        assert_eq!(Unit::Share.words(Tenths(984)), "98,4\u{202f}%");
        assert_eq!(Unit::Points.words(Tenths(10)), "+1\u{a0}point");
        assert_eq!(Unit::Points.words(Tenths(-220)), "−22\u{a0}points");
        assert_eq!(Unit::Points.words(Tenths(0)), "stable");
        assert_eq!(Unit::Ratio.words(Tenths(170)), "+17\u{202f}%");
    }
}
