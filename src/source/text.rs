//! A text for readers, with the spaces that French sets.

use std::ops::Deref;

use serde::{Deserialize, Deserializer};
use toml::Spanned;

/// What stands somewhere in `study.toml`, so that a message can name its line.
pub trait Placed {
    /// The byte of the file that it begins at.
    fn start(&self) -> usize;
}

impl<T> Placed for Spanned<T> {
    fn start(&self) -> usize {
        self.span().start
    }
}

/// A text of `study.toml` that readers see. Names, addresses and dates are
/// plain strings, whose spaces are left alone.
#[derive(Clone, Debug, Default)]
pub struct Text {
    words: String,
    start: usize,
}

impl Placed for Text {
    fn start(&self) -> usize {
        self.start
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.words
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = Spanned::<String>::deserialize(deserializer)?;
        Ok(Self {
            words: printed(written.get_ref()),
            start: written.span().start,
        })
    }
}

/// The text with unbreakable spaces where a keyboard gives ordinary ones:
/// narrow before `;`, `!`, `?` and `%`, full before `:` and within « ». A space
/// that is not there is not added: `https://…` and `10:30` have none.
pub fn spaced(text: &str) -> String {
    let mut before = None;
    let mut chars = text.chars().peekable();
    let mut out = String::with_capacity(text.len());
    while let Some(c) = chars.next() {
        out.push(match (before, c, chars.peek()) {
            (_, ' ', Some(';' | '!' | '?' | '%')) => '\u{202f}',
            (_, ' ', Some(':' | '»')) | (Some('«'), ' ', _) => '\u{a0}',
            (_, other, _) => other,
        });
        before = Some(c);
    }
    out
}

/// A text of `study.toml` as it is printed: [`spaced`], an unbreakable space
/// between a number and its noun, and the apostrophe of French.
fn printed(text: &str) -> String {
    let text = spaced(text);
    let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    text.char_indices()
        .map(|(at, c)| {
            let (before, after) = (&text[..at], &text[at + c.len_utf8()..]);
            match c {
                ' ' if counted(before, after) => '\u{a0}',
                '\'' if letter(before.chars().next_back()) && letter(after.chars().next()) => '’',
                other => other,
            }
        })
        .collect()
}

/// What may follow a number, looks like a plural and is not what it counts.
const NO_NOUN: &str = "ailleurs alors après aux ces certains certaines ceux dans depuis \
    des deux dès elles eux ils jamais les leurs mais mieux moins nous pas plus plusieurs puis sans ses sous toujours \
    tous toutes très vers";
const MONTHS: &str = "janvier février mars avril mai juin juillet août septembre octobre \
    novembre décembre";

/// Whether a number ends here and what comes is its noun: « 21 points »,
/// « 30 août », and neither « 50 à 100 » nor « en 2011 les services ».
fn counted(before: &str, after: &str) -> bool {
    let rest = before.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = &before[rest.len()..];
    let digits = number.len();
    let year = digits == 4 && (number.starts_with("19") || number.starts_with("20"));
    let word = after.split(|c: char| !c.is_alphabetic()).next();
    let word = word.unwrap_or_default();
    let among = |words: &str| words.split(' ').any(|other| other == word);
    let plural = word.chars().count() > 2
        && word.ends_with(['s', 'x'])
        && word.starts_with(char::is_lowercase)
        && !among(NO_NOUN);
    digits > 0 && !year && (plural || among(MONTHS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_spaces_become_the_right_ones() {
        for (typed, set) in [
            (
                "Un site ? 61 % ; oui !",
                "Un site\u{202f}? 61\u{202f}%\u{202f}; oui\u{202f}!",
            ),
            (
                "Ici : « tous » et « un ».",
                "Ici\u{a0}: «\u{a0}tous\u{a0}» et «\u{a0}un\u{a0}».",
            ),
            // What is set already stays, and what has no space gets none.
            ("61\u{a0}% à 10:30", "61\u{a0}% à 10:30"),
            (
                "https://exemple.nc/a?b=c%20d",
                "https://exemple.nc/a?b=c%20d",
            ),
            (
                "L'écart : 21 points pour 40 agents d'Îlots, 1,5 fois plus",
                "L’écart\u{a0}: 21\u{a0}points pour 40\u{a0}agents d’Îlots, 1,5\u{a0}fois plus",
            ),
            ("le 30 août 2018", "le 30\u{a0}août 2018"),
            // What a number does not count, and marks that are no apostrophe.
            (
                "de 50 à 100, en 2011 services et écarts, 33 met, 22 plus 24 dans, 5' et 'oui'",
                "de 50 à 100, en 2011 services et écarts, 33 met, 22 plus 24 dans, 5' et 'oui'",
            ),
            ("", ""),
        ] {
            assert_eq!(printed(typed), set);
            assert_eq!(printed(set), set);
        }
    }
}
