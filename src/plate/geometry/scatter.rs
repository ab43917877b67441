//! Chance that is the same every time.

use super::lerp;

/// Numbers from 0 to 1 that look random and are the same every time
/// (Mulberry32).
#[derive(Clone, Debug)]
pub struct Scatter(u32);

impl Scatter {
    /// Begins at a seed: the same numbers for the same seed.
    pub const fn new(seed: u32) -> Self {
        Self(seed)
    }

    /// The next, from 0 up to but not 1.
    pub fn value(&mut self) -> f32 {
        self.0 = self.0.wrapping_add(0x6D2B_79F5);
        let mut t = (self.0 ^ (self.0 >> 15)).wrapping_mul(1 | self.0);
        t = t.wrapping_add((t ^ (t >> 7)).wrapping_mul(61 | t)) ^ t;
        ((t ^ (t >> 14)) >> 8) as f32 / (1u32 << 24) as f32
    }

    /// The next, from `low` up to but not `high`.
    pub fn between(&mut self, low: f32, high: f32) -> f32 {
        lerp(low, high, self.value())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scatter_is_the_same_every_time_and_stays_in_bounds() {
        let drawn = |seed| {
            let mut scatter = Scatter::new(seed);
            (0..100).map(|_| scatter.value()).collect::<Vec<_>>()
        };
        assert_eq!(drawn(7), drawn(7));
        assert_ne!(drawn(7), drawn(8));
        assert!(drawn(7).iter().all(|v| (0.0..1.0).contains(v)));
    }
}
