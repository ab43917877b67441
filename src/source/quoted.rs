//! Numbers that titles, claims and notes quote: when the number is corrected
//! in the table, the text that quotes it must be too.

use crate::data::{Observation, Reading, Tenths, Unit};

/// What follows a number in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    Percent,
    Points,
}

impl Sign {
    const EACH: [(&'static str, Self); 3] = [
        ("%", Self::Percent),
        // Before the shorter one, which it begins with.
        ("points", Self::Points),
        ("point", Self::Points),
    ];

    /// The quantity with its sign, in French typography.
    pub fn words(self, amount: Tenths) -> String {
        match self {
            Self::Percent => Unit::Share.words(amount),
            Self::Points => Unit::Points.words(amount).replace('+', ""),
        }
    }

    /// Whether a number of this unit is told with the sign.
    const fn tells(self, unit: Unit) -> bool {
        match (self, unit) {
            (Self::Percent, Unit::Share | Unit::Ratio) | (Self::Points, Unit::Points) => true,
            (Self::Percent, Unit::Points | Unit::Mean(_))
            | (Self::Points, Unit::Share | Unit::Ratio | Unit::Mean(_)) => false,
        }
    }
}

/// The percentages and points in a text, without their sign, except those
/// that explain a word of the study ("« plus de 50 % »" is quoted as well).
pub fn numbers(text: &str) -> Vec<Tenths> {
    signed(text).into_iter().map(|(amount, _)| amount).collect()
}

/// As [`numbers`], each with what follows it.
pub fn signed(text: &str) -> Vec<(Tenths, Sign)> {
    let mut found = Vec::new();
    for (at, _) in text.char_indices() {
        let (before, rest) = text.split_at(at);
        let Some(&(_, sign)) = Sign::EACH.iter().find(|(mark, _)| rest.starts_with(mark)) else {
            continue;
        };
        let bare = before.strip_suffix([' ', '\u{a0}', '\u{202f}']);
        let before = match (bare, sign) {
            (Some(bare), _) => bare,
            (None, Sign::Percent) => before,
            (None, Sign::Points) => continue,
        };
        let digits: Vec<char> = before
            .chars()
            .rev()
            .take_while(|c| c.is_ascii_digit() || *c == ',')
            .collect();
        let digits: String = digits.into_iter().rev().collect();
        found.extend(number(&digits).map(|number| (number, sign)));
    }
    found
}

/// The number that some digits are, with a comma before their tenth. The table
/// has no hundredths: they are left out.
fn number(digits: &str) -> Option<Tenths> {
    let (whole, tenth) = digits.split_once(',').unwrap_or((digits, "0"));
    let whole = whole.parse::<i32>().ok()?.checked_mul(10)?;
    let tenth = tenth.get(..1).unwrap_or("0").parse::<i32>().ok()?;
    whole.checked_add(tenth).map(Tenths)
}

/// Every number in a text, whatever it counts, but the pages that it refers to.
pub fn digits(text: &str) -> Vec<Tenths> {
    let plain = text.replace(['\u{a0}', '\u{202f}'], " ");
    let mut parts = plain.split("(p. ");
    let first = parts.next().unwrap_or_default();
    let rest = parts.filter_map(|part| Some(part.split_once(')')?.1));
    let told: Vec<&str> = std::iter::once(first).chain(rest).collect();
    let told = told.join(" ");
    let numbers = told.split(|c: char| !c.is_ascii_digit() && c != ',');
    numbers.filter_map(number).collect()
}

/// The quoted numbers that none of the observations has: a share is told with
/// « % », a change in points with « points », and neither stands for the other.
pub fn strays<'a>(
    text: &str,
    observations: impl Iterator<Item = &'a Observation> + Clone,
) -> Vec<(Tenths, Sign)> {
    let mut quoted = signed(text);
    quoted.retain(|(quoted, sign)| {
        let own = |o: &Observation| sign.tells(o.unit).then(|| o.reading.amount())?;
        let mut amounts = observations.clone().filter_map(own);
        !amounts.any(|amount| amount.0.abs() == quoted.0)
    });
    quoted
}

/// How a text must tell a number that it does not, if so: with its comparator,
/// and a change with its direction.
pub fn not_told(text: &str, observation: &Observation) -> Option<String> {
    let plain = |text: &str| text.replace(['\u{202f}', '\u{a0}'], " ").to_lowercase();
    let words = plain(&observation.reading.words(observation.unit));
    let amount = observation.reading.amount()?;
    let ways = match (observation.unit, observation.reading) {
        (Unit::Points, Reading::Exact(_)) => {
            let (gains, more) = if amount.0 < 0 {
                ("perd", "de moins")
            } else {
                ("gagne", "de plus")
            };
            let points = words.trim_start_matches(['+', '−']);
            vec![
                format!("{gains} {points}"),
                format!("{points} {more}"),
                words.clone(),
            ]
        }
        (Unit::Points | Unit::Share | Unit::Ratio | Unit::Mean(_), _) => vec![words],
    };
    let text = plain(text);
    let told = ways.iter().any(|way| text.contains(way.as_str()));
    (!told).then(|| ways[0].clone())
}

/// The words of a text: a sign between spaces is none, "70 %" is one.
pub fn words(text: &str) -> usize {
    let word = |part: &&str| part.contains(char::is_alphanumeric);
    text.split_whitespace().filter(word).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_no_words() {
        assert_eq!(words("Tous\u{a0}: 70\u{202f}% des services\u{202f}!"), 4);
    }

    #[test]
    fn finds_every_number_but_pages() {
        let text = "De −22 à +29\u{a0}points, 1,5 et 61, en 2018 (p. 40 et 41) ; 7 (p. 3)";
        let found = digits(text);
        assert_eq!(found, [220, 290, 15, 610, 20180, 70].map(Tenths));
    }

    #[test]
    fn finds_quoted_numbers() {
        assert_eq!(numbers("999999999 %, 99999999999 %"), []);
        let text = "De −22 à +29\u{a0}points, 61\u{202f}% et 1,5 % en 2018 (p. 40)";
        assert_eq!(numbers(text), [Tenths(290), Tenths(610), Tenths(15)]);
        let signs: Vec<Sign> = signed(text).into_iter().map(|(_, sign)| sign).collect();
        assert_eq!(signs, [Sign::Points, Sign::Percent, Sign::Percent]);
    }
}
