//! The picture of the first screen: an atoll of a hundred islets, as many of
//! them filled as a share has percents.

use std::fmt::Write;

use crate::data::{Reading, Tenths, Unit};
use crate::export::svg::escape;

const ISLETS: u32 = 100;
/// Inner and outer radius of the reef, and of an islet.
const REEF: (f32, f32) = (104.0, 196.0);
const ISLET: f32 = 7.5;

/// The picture with the number in its middle: `None` unless the reading is a
/// value, for a bound is not so many islets. `caption` stands below the
/// number, `label` is the picture's name; both are escaped here.
pub fn atoll(reading: Reading, caption: &str, label: &str) -> Option<String> {
    let Tenths(share) = reading.exact()?;
    let filled = (share + 5) / 10;
    let mut islets: Vec<(f32, f32)> = (0..ISLETS).map(place).collect();
    // Filled as a clock turns, from the top.
    let turn = |&(x, y): &(f32, f32)| x.atan2(-y).rem_euclid(std::f32::consts::TAU);
    islets.sort_by(|a, b| turn(a).total_cmp(&turn(b)));
    let mut svg = format!(
        "<svg class=\"atoll\" viewBox=\"-210 -210 420 420\" role=\"img\" aria-label=\"{}\">\
         <text y=\"8\" class=\"share\">{}</text><text y=\"36\">{}</text>",
        escape(label),
        Unit::Share.words(Tenths(share)),
        escape(caption)
    );
    for (nth, (x, y)) in (0..).zip(islets) {
        let class = if nth < filled { "islet" } else { "water" };
        // Writing to a String cannot fail.
        let _ = write!(
            svg,
            "<circle class=\"{class}\" cx=\"{x:.0}\" cy=\"{y:.0}\" r=\"{ISLET}\"/>"
        );
    }
    svg.push_str("</svg>");
    Some(svg)
}

/// Islets turn by the golden angle and spread evenly over the ring's area
/// (Vogel 1979).
fn place(nth: u32) -> (f32, f32) {
    const GOLDEN: f32 = 2.399_963_2;
    let part = (nth as f32 + 0.5) / ISLETS as f32;
    let radius = (REEF.0.powi(2) + part * (REEF.1.powi(2) - REEF.0.powi(2))).sqrt();
    let angle = nth as f32 * GOLDEN;
    (radius * angle.cos(), radius * angle.sin())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_islets_as_percents() {
        let svg = atoll(Reading::Exact(Tenths(700)), "ont un site", "<b>").expect("a value");
        assert_eq!(svg.matches("islet").count(), 70);
        assert!(svg.contains("aria-label=\"&lt;b&gt;\""));
        assert_eq!(svg.matches("<circle").count(), 100);
        assert_eq!(atoll(Reading::Above(Tenths(500)), "", ""), None);
    }

    #[test]
    fn islets_do_not_touch() {
        let islets: Vec<_> = (0..ISLETS).map(place).collect();
        for (i, a) in islets.iter().enumerate() {
            for b in &islets[i + 1..] {
                assert!((a.0 - b.0).hypot(a.1 - b.1) > 2.0 * ISLET);
            }
        }
    }
}
