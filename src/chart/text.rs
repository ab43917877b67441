//! Widths of text without a browser: asking one forces a layout of the page,
//! and the host has none.

use super::scene::Weight;

/// How far each character goes in the normal and the bold cut, in thousandths
/// of the size, in the order of characters: read from the font by `build.rs`.
const ADVANCES: &[(char, [u16; 2])] = include!(concat!(env!("OUT_DIR"), "/advances.rs"));

/// How much wider a reader's own face may run, where ours does not come.
pub const WIDER: f32 = 1.12;

/// The width of a text of this size in the face of the page, in the size's
/// unit; kerning, which mostly narrows, is left out. What the font does not
/// have counts as a digit.
pub fn measure(text: &str, size: f32, weight: Weight) -> f32 {
    let advances = text.chars().map(|c| advance(c)[weight as usize]);
    let thousandths: u32 = advances.map(u32::from).sum();
    thousandths as f32 / 1000.0 * size
}

/// The room to leave for a text, whatever face it comes to be set in.
pub fn width(text: &str, size: f32, bold: bool) -> f32 {
    let weight = if bold { Weight::Bold } else { Weight::Regular };
    measure(text, size, weight) * WIDER
}

fn advance(c: char) -> [u16; 2] {
    let find = |c| ADVANCES.binary_search_by_key(&c, |&(known, _)| known);
    find(c)
        .or_else(|_| find('0'))
        .map_or([0; 2], |at| ADVANCES[at].1)
}

/// The text in lines of at most `room`, broken at spaces; a word that is
/// longer has a line of its own.
pub fn wrap(text: &str, size: f32, bold: bool, room: f32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if width(&format!("{line} {word}"), size, bold) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.into()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_add_up_and_grow_with_size_and_weight() {
        let zero = measure("0", 10.0, Weight::Regular);
        assert!((measure("00", 20.0, Weight::Regular) - 4.0 * zero).abs() < 1e-4);
        assert!(measure("0", 10.0, Weight::Bold) > zero);
        assert!((width("0", 10.0, false) - zero * WIDER).abs() < 1e-4);
    }

    #[test]
    fn what_the_font_has_not_counts_as_a_digit() {
        assert_eq!(
            measure("漢", 10.0, Weight::Bold),
            measure("0", 10.0, Weight::Bold)
        );
        assert_ne!(
            measure("\u{202f}", 10.0, Weight::Bold),
            measure("0", 10.0, Weight::Bold)
        );
    }

    #[test]
    fn wraps_at_spaces_and_loses_no_word() {
        let lines = wrap("Présence sur les réseaux sociaux", 12.0, false, 70.0);
        assert!(lines.len() > 2);
        assert_eq!(lines.join(" "), "Présence sur les réseaux sociaux");
    }
}
