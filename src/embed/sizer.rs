//! Which of the measured heights are worth telling.

/// The size of what an embed shows, in whole CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    pub width: u32,
    pub height: u32,
}

impl Extent {
    /// Width and height as texts.
    pub fn digits(self) -> [String; 2] {
        [self.width, self.height].map(|pixels| pixels.to_string())
    }
}

/// A host that answers a height with a wider embed, or a page that answers it
/// with more content, would grow for ever: after so many steps at one width
/// it is left as it is.
const MOST_STEPS: u8 = 20;

/// A scrollbar that comes and goes with the height changes the width, and by
/// it the height: two extents that take turns so often settle on the higher.
const MOST_TURNS: u8 = 4;

/// Turns that are further apart are a reader's, who holds a phone another way,
/// in milliseconds.
const TURN: f64 = 1000.0;

/// Remembers what was told last.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sizer {
    told: Option<Extent>,
    steps: u8,
    /// What was told before that, and how often the two have taken turns.
    before: Option<Extent>,
    turns: u8,
    /// When the width last was another than what was told, in milliseconds.
    turned: f64,
}

impl Sizer {
    /// The extent to tell for a content that was measured at a time in
    /// milliseconds, in CSS pixels; nothing for a change of one pixel, for what
    /// is not there, and after too many steps.
    pub fn measured(&mut self, now: f64, width: f64, height: f64) -> Option<Extent> {
        let pixels = |length: f64| length.ceil().clamp(0.0, 100_000.0) as u32;
        let extent = Extent {
            width: pixels(width),
            height: pixels(height),
        };
        if extent.width == 0 || extent.height == 0 {
            return None;
        }
        if let Some(told) = self.told.filter(|told| told.width == extent.width) {
            if told.height.abs_diff(extent.height) <= 1 {
                return None;
            }
            if extent.height < told.height {
                self.steps = 0;
            } else if self.steps == MOST_STEPS {
                return None;
            } else {
                self.steps += 1;
            }
        } else {
            self.steps = 0;
        }
        let across = self.told.is_some_and(|told| told.width != extent.width);
        let soon = now - self.turned < TURN;
        self.turns = match across && soon && self.before == Some(extent) {
            true => self.turns.saturating_add(1),
            false => 0,
        };
        if across {
            self.turned = now;
        }
        // The larger of the two has room for both.
        if self.turns > MOST_TURNS && self.told.is_some_and(|told| told.height > extent.height) {
            return None;
        }
        self.before = self.told.replace(extent);
        Some(extent)
    }

    /// What was told last, for a host that asks.
    pub fn told(&self) -> Option<Extent> {
        self.told
    }

    /// The reader did something: what grows now is no loop.
    pub fn acted(&mut self) {
        self.steps = 0;
        self.turns = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heights(sizer: &mut Sizer, measured: &[f64]) -> Vec<u32> {
        let told = measured
            .iter()
            .filter_map(|&h| sizer.measured(0.0, 360.0, h));
        told.map(|extent| extent.height).collect()
    }

    #[test]
    fn heights_are_rounded_up_and_a_pixel_is_no_change() {
        let mut sizer = Sizer::default();
        let told = heights(&mut sizer, &[100.2, 101.0, 101.9, 100.0, 103.5]);
        assert_eq!(told, [101, 104]);
        assert_eq!(sizer.measured(0.0, 0.0, 50.0), None);
        assert_eq!(sizer.measured(0.0, 360.0, 0.0), None);
        assert_eq!(sizer.measured(0.0, 360.0, f64::NAN), None);
        assert_eq!(sizer.told().map(|t| t.height), Some(104));
    }

    #[test]
    fn growth_at_one_width_ends() {
        let mut sizer = Sizer::default();
        let growing: Vec<f64> = (0..100).map(|n| 100.0 + 10.0 * f64::from(n)).collect();
        assert_eq!(heights(&mut sizer, &growing).len(), 21);
        assert!(
            heights(&mut sizer, &growing[60..]).is_empty(),
            "it stays ended"
        );
        let other = sizer.measured(0.0, 361.0, 2000.0);
        assert!(other.is_some(), "another width begins anew");
    }

    #[test]
    fn shrinking_and_the_reader_begin_anew() {
        let mut sizer = Sizer::default();
        for _ in 0..60 {
            assert_eq!(heights(&mut sizer, &[100.0, 200.0]).len(), 2);
        }
        let growing: Vec<f64> = (0..15).map(|n| 300.0 + 10.0 * f64::from(n)).collect();
        assert_eq!(heights(&mut sizer, &growing).len(), 15);
        sizer.acted();
        let more: Vec<f64> = growing.iter().map(|h| h + 500.0).collect();
        assert_eq!(heights(&mut sizer, &more).len(), 15);
    }

    #[test]
    fn a_scrollbar_that_comes_and_goes_settles() {
        let mut sizer = Sizer::default();
        let mut told = Vec::new();
        for frame in (0..100).step_by(2).map(|n| 16.0 * f64::from(n)) {
            // With room the content is lower than with a scrollbar beside it.
            told.extend(sizer.measured(frame, 1200.0, 4107.0));
            told.extend(sizer.measured(frame + 16.0, 1185.0, 4132.0));
        }
        assert!(told.len() < 10, "{} told", told.len());
        assert_eq!(told.last().map(|extent| extent.height), Some(4132));
        let after = sizer.measured(1600.0, 1185.0, 3000.0);
        assert_eq!(after.map(|extent| extent.height), Some(3000));
    }

    #[test]
    fn a_phone_may_be_turned_for_ever() {
        let mut sizer = Sizer::default();
        for turn in (0..40).step_by(2).map(|n| 1500.0 * f64::from(n)) {
            let upright = sizer.measured(turn, 390.0, 1400.0);
            assert_eq!(upright.map(|extent| extent.height), Some(1400));
            let sideways = sizer.measured(turn + 1500.0, 844.0, 900.0);
            assert_eq!(sideways.map(|extent| extent.height), Some(900));
        }
    }
}
