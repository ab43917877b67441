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
            words: spaced(written.get_ref()),
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
            ("", ""),
        ] {
            assert_eq!(spaced(typed), set);
            assert_eq!(spaced(set), set);
        }
    }
}
