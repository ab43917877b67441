//! A linear scale from values to abscissas, its grid and its ticks.

use super::scene::{Anchor, Part, Scene, Shape, Text, Weight};
use crate::data::{Tenths, Unit};
use crate::theme::Tone;

/// Size of tick labels.
pub const SMALL: f32 = 11.5;

/// Maps a unit's whole range onto an interval of abscissas. The range of a
/// share is 0–100 % in every state, so that motion cannot exaggerate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axis {
    pub left: f32,
    pub right: f32,
    pub unit: Unit,
}

impl Axis {
    pub fn x(self, amount: Tenths) -> f32 {
        let part = amount.units() / self.unit.scale_end();
        self.left + part.clamp(0.0, 1.0) * (self.right - self.left)
    }

    /// Where the scale's ends and middle are, and what they are called.
    fn ticks(self) -> [(Tenths, String); 3] {
        let end = self.unit.scale_end() * 10.0;
        [0.0, 0.5, 1.0].map(|part| {
            let amount = Tenths((end * part) as i32);
            let name = match self.unit {
                Unit::Share if part < 1.0 => amount.french(),
                Unit::Share | Unit::Points | Unit::Ratio | Unit::Mean(_) => self.unit.words(amount),
            };
            (amount, name)
        })
    }

    /// Grid lines from `top` to `bottom`, and the ticks' names below.
    pub fn draw(self, scene: &mut Scene, top: f32, bottom: f32) {
        for (amount, name) in self.ticks() {
            let x = self.x(amount);
            let line = Shape::line([x, top, x, bottom], 1.0);
            scene.put(0, Part::Grid, line, Tone::Track);
            let anchor = if amount.0 == 0 {
                Anchor::Start
            } else if x >= self.right {
                Anchor::End
            } else {
                Anchor::Middle
            };
            let text = Text {
                x: match anchor {
                    Anchor::Start => x - 1.0,
                    Anchor::Middle => x,
                    Anchor::End => x + 1.0,
                },
                y: bottom + 10.0,
                size: SMALL,
                weight: Weight::Regular,
                anchor,
                content: name.into(),
                halo: None,
            };
            scene.put(0, Part::Tick, Shape::Text(text), Tone::Soft);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_spans_the_axis() {
        let axis = Axis {
            left: 10.0,
            right: 110.0,
            unit: Unit::Share,
        };
        assert_eq!(axis.x(Tenths(0)), 10.0);
        assert_eq!(axis.x(Tenths(705)), 80.5);
        assert_eq!(axis.x(Tenths(1000)), 110.0);
    }
}
