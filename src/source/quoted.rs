//! Numbers that titles, claims and notes quote: when the number is corrected
//! in the table, the text that quotes it must be too.

use crate::data::{Observation, Tenths};

/// The percentages and points in a text, without their sign, except those
/// that explain a word of the study ("« plus de 50 % »" is quoted as well).
pub fn numbers(text: &str) -> Vec<Tenths> {
    let marks = [
        "\u{202f}%",
        "\u{a0}%",
        " %",
        "%",
        " points",
        "\u{202f}points",
        "\u{a0}points",
        " point",
        "\u{202f}point",
    ];
    let mut found = Vec::new();
    for (at, _) in text.char_indices() {
        let Some(before) = marks
            .iter()
            .find(|mark| text[at..].starts_with(*mark))
            .map(|_| &text[..at])
        else {
            continue;
        };
        let digits: Vec<char> = before
            .chars()
            .rev()
            .take_while(|c| c.is_ascii_digit() || *c == ',')
            .collect();
        let digits: String = digits.into_iter().rev().collect();
        let (whole, tenth) = digits.split_once(',').unwrap_or((&digits, "0"));
        if let (Ok(whole), Ok(tenth)) = (whole.parse::<i32>(), tenth.parse::<i32>()) {
            found.push(Tenths(whole * 10 + tenth));
        }
    }
    found
}

/// The first quoted number that none of the figures has.
pub fn stray<'a>(
    text: &str,
    observations: impl Iterator<Item = &'a Observation> + Clone,
) -> Option<Tenths> {
    numbers(text).into_iter().find(|quoted| {
        !observations
            .clone()
            .any(|f| f.reading.amount().is_some_and(|a| a.0.abs() == quoted.0))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_quoted_numbers() {
        let text = "De −22 à +29\u{202f}points, 61\u{202f}% et 1,5 % en 2018 (p. 40)";
        assert_eq!(numbers(text), [Tenths(290), Tenths(610), Tenths(15)]);
    }
}
