//! Widths of text without a browser: asking one forces a layout of the page,
//! and the host has none.

use super::scene::Weight;

/// Widths of U+0020–U+007E in thousandths of the size, for the sans-serif
/// faces that [`crate::theme::FONT`] names (Helvetica's metrics, which the
/// others differ from by a few percent; charts leave that much room).
const WIDTHS: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/// How much wider than Helvetica the widest of those faces runs (DejaVu Sans,
/// the default of many Linux systems).
const WIDEST: f32 = 1.13;

/// The width of a text of this size, in the size's unit, in the widest face
/// it may be set in. Bold is taken 8 % wider. Accented letters count as their bare ones, other signs as a digit.
pub fn width(text: &str, size: f32, bold: bool) -> f32 {
    let thousandths: u32 = text.chars().map(|c| u32::from(advance(c))).sum();
    thousandths as f32 / 1000.0 * size * WIDEST * if bold { 1.08 } else { 1.0 }
}

/// The width of a text in the page's own face, in the size's unit; kerning is
/// passed over.
pub fn measure(text: &str, size: f32, weight: Weight) -> f32 {
    // Until the table is the face's own.
    let _ = weight;
    let thousandths: u32 = text.chars().map(|c| u32::from(advance(c))).sum();
    thousandths as f32 / 1000.0 * size * 1.02
}

fn advance(c: char) -> u16 {
    let bare = match c {
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'à' | 'â' => 'a',
        'î' | 'ï' => 'i',
        'ô' => 'o',
        'û' | 'ù' => 'u',
        'ç' => 'c',
        'É' | 'È' => 'E',
        'À' => 'A',
        '’' => '\'',
        '\u{202f}' => return 200,
        '\u{a0}' => ' ',
        other => other,
    };
    match u32::from(bare) {
        code @ 0x20..=0x7e => WIDTHS[(code - 0x20) as usize],
        _ => 584,
    }
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
    fn widths_add_up() {
        assert!((width("00", 10.0, false) - 11.12 * WIDEST).abs() < 1e-4);
        assert_eq!(width("é", 10.0, false), width("e", 10.0, false));
    }

    #[test]
    fn wraps_at_spaces_and_loses_no_word() {
        let lines = wrap("Présence sur les réseaux sociaux", 12.0, false, 70.0);
        assert!(lines.len() > 2);
        assert_eq!(lines.join(" "), "Présence sur les réseaux sociaux");
    }
}
