//! The face of every text as CSS: the two cuts, and what stands in for them
//! until they are there.

use crate::chart::scene::Weight;
use crate::chart::text::measure;
use crate::theme::{FACE, STAND_IN};

/// How far the face reaches above and below the line, in parts of the size:
/// its own ascent and descent (`it::face` compares). It has no line gap.
pub const ABOVE: f32 = 0.93;
pub const BELOW: f32 = 0.27;

/// How often the study's texts have the commonest characters, in thousandths,
/// and how wide Arial's normal and bold are there, in thousandths of the size.
const COMMON: [(&str, f32, [f32; 2]); 31] = [
    (" ", 153.0, [278.0, 278.0]),
    ("e", 115.0, [556.0, 556.0]),
    ("s", 80.0, [500.0, 556.0]),
    ("n", 62.0, [556.0, 611.0]),
    ("i", 61.0, [222.0, 278.0]),
    ("t", 60.0, [278.0, 333.0]),
    ("r", 54.0, [333.0, 389.0]),
    ("u", 46.0, [556.0, 611.0]),
    ("a", 46.0, [556.0, 556.0]),
    ("l", 39.0, [222.0, 278.0]),
    ("o", 39.0, [556.0, 611.0]),
    ("d", 26.0, [556.0, 611.0]),
    ("p", 26.0, [556.0, 611.0]),
    ("c", 26.0, [500.0, 556.0]),
    ("é", 18.0, [556.0, 556.0]),
    ("m", 16.0, [833.0, 889.0]),
    ("g", 13.0, [556.0, 611.0]),
    ("v", 13.0, [500.0, 556.0]),
    ("b", 9.0, [556.0, 611.0]),
    ("q", 8.0, [556.0, 611.0]),
    (".", 5.0, [278.0, 278.0]),
    (",", 5.0, [278.0, 278.0]),
    ("’", 5.0, [222.0, 278.0]),
    ("f", 7.0, [278.0, 333.0]),
    ("0", 6.0, [556.0, 556.0]),
    ("à", 4.0, [556.0, 556.0]),
    ("h", 3.5, [556.0, 611.0]),
    ("x", 3.5, [500.0, 556.0]),
    ("1", 3.5, [556.0, 556.0]),
    ("S", 3.0, [667.0, 667.0]),
    ("L", 2.5, [556.0, 611.0]),
];

/// Faces that are as wide as Arial, or nearly, by their names in systems.
const ALIKE: [[&str; 6]; 2] = [
    [
        "Arial",
        "ArialMT",
        "Helvetica Neue",
        "Liberation Sans",
        "Roboto",
        "Roboto-Regular",
    ],
    [
        "Arial Bold",
        "Arial-BoldMT",
        "Helvetica Neue Bold",
        "Liberation Sans Bold",
        "Roboto Bold",
        "Roboto-Bold",
    ],
];

const CUTS: [(Weight, u16); 2] = [(Weight::Regular, 400), (Weight::Bold, 700)];

/// The two cuts, by the names of their files beside the style sheet.
pub fn web(files: &[String; 2]) -> String {
    let rule = |((_, weight), file): ((Weight, u16), &String)| {
        format!(
            "@font-face{{font-family:'{FACE}';font-weight:{weight};font-display:swap;\
             src:url({file}) format('woff2')}}\n"
        )
    };
    CUTS.into_iter().zip(files).map(rule).collect()
}

/// Faces of the reader's, fitted so that nothing moves when ours comes.
pub fn stand_in() -> String {
    let rule = |((weight, number), names): ((Weight, u16), [&str; 6])| {
        let adjust = size_adjust(weight);
        let local = names.map(|name| format!("local('{name}')")).join(",");
        format!(
            "@font-face{{font-family:'{STAND_IN}';font-weight:{number};src:{local};\
             size-adjust:{:.1}%;ascent-override:{:.1}%;descent-override:{:.1}%;\
             line-gap-override:0%}}\n",
            adjust * 100.0,
            ABOVE / adjust * 100.0,
            BELOW / adjust * 100.0,
        )
    };
    CUTS.into_iter().zip(ALIKE).map(rule).collect()
}

/// `size-adjust` = Σ frequency × advance in our face / Σ frequency × advance in
/// Arial. The overrides are parts of the adjusted size: `ascent-override` =
/// ascent / `size-adjust`, and so for the descent.
fn size_adjust(weight: Weight) -> f32 {
    let (mut ours, mut arials) = (0.0, 0.0);
    for (text, often, arial) in COMMON {
        ours += often * measure(text, 1000.0, weight);
        arials += often * arial[weight as usize];
    }
    ours / arials
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stand_in_is_stretched_to_the_width_and_height_of_the_face() {
        let css = stand_in();
        assert_eq!(css.matches("@font-face").count(), 2);
        let numbers = |name: &str| {
            css.split(name)
                .skip(1)
                .filter_map(|rest| rest[1..].split('%').next()?.parse::<f32>().ok())
                .collect::<Vec<_>>()
        };
        for (adjust, ascent) in numbers("size-adjust")
            .iter()
            .zip(numbers("ascent-override"))
        {
            assert!((95.0..112.0).contains(adjust), "{adjust}");
            assert!((adjust * ascent / 100.0 - ABOVE * 100.0).abs() < 0.2);
        }
        assert_eq!(numbers("size-adjust").len(), 2);
    }
}
