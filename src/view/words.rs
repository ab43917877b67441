//! Words, lists and pages, in French.

use crate::data::{Range, Unit};

/// The capitals of the letters that French texts begin with, beside ASCII's.
const ACCENTED: [(char, char); 6] = [
    ('é', 'É'),
    ('è', 'È'),
    ('ê', 'Ê'),
    ('à', 'À'),
    ('â', 'Â'),
    ('ç', 'Ç'),
];

/// The text with its first letter in capitals. By hand, because Unicode's
/// tables weigh more than all our words.
pub fn capital(text: &str) -> String {
    initial(text, &|c| {
        let pair = ACCENTED.iter().find(|(small, _)| *small == c);
        pair.map_or(c.to_ascii_uppercase(), |&(_, capital)| capital)
    })
}

/// A label within a sentence: its first letter small, unless it is an
/// acronym's.
pub fn uncapital(text: &str) -> String {
    if text
        .chars()
        .nth(1)
        .is_none_or(|second| second.is_ascii_uppercase() || second == '’')
    {
        return text.to_owned();
    }
    initial(text, &|c| {
        let pair = ACCENTED.iter().find(|(_, capital)| *capital == c);
        pair.map_or(c.to_ascii_lowercase(), |&(small, _)| small)
    })
}

fn initial(text: &str, change: &dyn Fn(char) -> char) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map(|first| std::iter::once(change(first)).chain(chars).collect())
        .unwrap_or_default()
}

/// "1 ligne", "4 lignes": the plural begins at two.
pub fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n}\u{a0}{}", if n < 2 { one } else { many })
}

/// Pages in order, each once.
pub fn in_order(pages: impl IntoIterator<Item = u16>) -> Vec<u16> {
    let mut sorted = Vec::new();
    for page in pages {
        if let Err(at) = sorted.binary_search(&page) {
            sorted.insert(at, page);
        }
    }
    sorted
}

/// "p. 39", "p. 39 et 53", "p. 11, 39 et 53".
pub fn pages(pages: &[u16]) -> String {
    if pages.is_empty() {
        return String::new();
    }
    format!("p.\u{a0}{}", page_numbers(pages))
}

/// "39", "39 et 53", "11, 39 et 53".
pub fn page_numbers(pages: &[u16]) -> String {
    let numbers: Vec<String> = pages.iter().map(u16::to_string).collect();
    list(&numbers)
}

/// "a", "a et b", "a, b et c".
pub fn list(items: &[String]) -> String {
    match items.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} et {last}", rest.join(", ")),
    }
}

impl Range {
    /// "entre 58 % et 79 %", "au moins 59 %": a top that is the end of the
    /// scale adds nothing.
    pub fn words(self, unit: Unit) -> String {
        if self.low == self.high {
            unit.words(self.low)
        } else if self.high.0 >= 1000 {
            format!("au moins {}", unit.words(self.low))
        } else if self.low.0 <= 0 {
            format!("au plus {}", unit.words(self.high))
        } else {
            format!(
                "entre {} et {}",
                unit.words(self.low),
                unit.words(self.high)
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Tenths;

    #[test]
    fn joins_pages() {
        assert_eq!(pages(&[39]), "p.\u{a0}39");
        assert_eq!(pages(&[11, 39, 53]), "p.\u{a0}11, 39 et 53");
    }

    #[test]
    fn initials_change_alone() {
        assert_eq!(capital("équipements"), "Équipements");
        assert_eq!(capital("entre 1 et 2"), "Entre 1 et 2");
        assert_eq!(uncapital("Éteindre"), "éteindre");
        assert_eq!(uncapital("SIG"), "SIG");
    }

    #[test]
    fn plural_begins_at_two() {
        assert_eq!(count(1, "ligne", "lignes"), "1\u{a0}ligne");
        assert_eq!(count(2, "ligne", "lignes"), "2\u{a0}lignes");
    }

    #[test]
    fn a_range_that_reaches_the_end_of_the_scale_is_a_bound() {
        let range = Range {
            low: Tenths(590),
            high: Tenths(1000),
        };
        assert_eq!(range.words(Unit::Share), "au moins 59\u{202f}%");
        let range = Range {
            low: Tenths(580),
            high: Tenths(790),
        };
        assert_eq!(range.words(Unit::Share), "entre 58\u{202f}% et 79\u{202f}%");
    }
}
