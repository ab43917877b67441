//! Characters that no text of a study needs and that do harm unseen: control
//! characters, which SVG and XML forbid, those that turn the direction of
//! reading, behind which a text may read otherwise than it is, and those that
//! take no room. What another encoding left of a text is in `garbled`.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::garbled;
use super::problem::{File, Problem};

/// The first such character of each line of `observations.csv`.
pub fn observations(text: &str, problems: &mut Vec<Problem>) {
    let mut garbled = Vec::new();
    for (nth, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        refuse((File::Observations, nth + 1), line, problems, &mut garbled);
    }
    problems.extend(garbled::together(garbled));
}

/// The first such character of each text of `study.toml`, also where it is
/// written as an escape. A file that is not TOML is another's problem.
pub fn study(text: &str, problems: &mut Vec<Problem>) {
    let text = text.trim_start_matches('\u{feff}');
    if let Ok(table) = DeTable::parse(text) {
        let starts: Vec<usize> = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(at, _)| at + 1))
            .collect();
        let mut garbled = Vec::new();
        for value in table.get_ref().values() {
            walk(value, &starts, problems, &mut garbled);
        }
        garbled.sort();
        problems.extend(garbled::together(garbled));
    }
}

/// `starts`: where each line begins.
fn walk(
    value: &Spanned<DeValue<'_>>,
    starts: &[usize],
    problems: &mut Vec<Problem>,
    garbled: &mut Vec<Problem>,
) {
    match value.get_ref() {
        DeValue::String(text) => {
            let line = starts.partition_point(|&start| start <= value.span().start);
            refuse((File::Study, line), text, problems, garbled);
        }
        DeValue::Array(items) => items
            .iter()
            .for_each(|i| walk(i, starts, problems, garbled)),
        DeValue::Table(table) => table
            .values()
            .for_each(|i| walk(i, starts, problems, garbled)),
        DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => {}
    }
}

fn refuse(
    (file, line): (File, usize),
    text: &str,
    problems: &mut Vec<Problem>,
    garbled: &mut Vec<Problem>,
) {
    if let Some(found) = harmful(text) {
        let reason = format!(
            "caractère invisible U+{:04X} : effacez-le et retapez ce qui l’entoure",
            u32::from(found)
        );
        problems.push(Problem { file, line, reason });
    } else if let Some(reason) = garbled::reason(text) {
        garbled.push(Problem { file, line, reason });
    }
}

fn harmful(text: &str) -> Option<char> {
    let mut before = None;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let control = c.is_control() && !matches!(c, '\n' | '\r' | '\t');
        let direction = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        let no_room = matches!(
            c,
            '\u{ad}' | '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{feff}'
        );
        // Some scripts and emoji are joined or kept apart by them; Latin letters never.
        let joins = |c: Option<char>| {
            c.is_some_and(|c| {
                c > '\u{36f}' && !('\u{1e00}'..='\u{206f}').contains(&c) || c == '\u{200d}'
            })
        };
        let joiner = matches!(c, '\u{200c}' | '\u{200d}');
        let alone = joiner && !(joins(before) && joins(chars.peek().copied()));
        if control || direction || no_room || alone || matches!(c, '\u{fffe}' | '\u{ffff}') {
            return Some(c);
        }
        before = Some(c);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn harmful_characters_are_named_with_their_line() {
        for c in [
            '\0', '\u{1}', '\u{7f}', '\u{85}', '\u{202e}', '\u{2066}', '\u{ffff}', '\u{ad}',
            '\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}',
        ] {
            let mut problems = Vec::new();
            observations(&format!("\u{feff}a,b\r\n1,x{c}y\n"), &mut problems);
            let escaped = format!(
                "a = 1\n\n[[b]]\nc = [\"x\", \"x\\u{:04x}y\"]\n",
                u32::from(c)
            );
            study(&escaped, &mut problems);
            let lines: Vec<usize> = problems.iter().map(|p| p.line).collect();
            assert_eq!(lines, [2, 4], "{c:?}: {problems:?}");
            let name = format!("U+{:04X}", u32::from(c));
            assert!(problems.iter().all(|p| p.reason.contains(&name)));
        }
    }

    #[test]
    fn letters_of_any_script_pass() {
        let mut problems = Vec::new();
        let text = "é e\u{301} עברית\u{200f} \u{202f}\u{a0}\u{2019} 👍🏽 👩\u{200d}👩\u{200d}👧 ❤\u{fe0f}\u{200d}🔥 می\u{200c}خواهم\tx";
        observations(text, &mut problems);
        study(&format!("a = '{text}'"), &mut problems);
        assert_eq!(problems, []);
    }
}
