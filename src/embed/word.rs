//! One field of a message: a plain value, or no message of ours.

use std::fmt;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer};

/// A plain value of a message. A list, an object, and a number that is not
/// whole or not of its range are refused, and with them the message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    Flag(bool),
    /// Whole, from 0 to [`LARGEST`].
    Number(u64),
    Text(String),
}

/// Up to here JavaScript counts whole numbers exactly
/// (`Number.MAX_SAFE_INTEGER`).
pub const LARGEST: u64 = (1 << 53) - 1;

impl Word {
    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Flag(_) | Self::Number(_) => None,
        }
    }
}

/// A text; any other value is refused.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Word")]
pub struct Text(pub String);

impl TryFrom<Word> for Text {
    type Error = &'static str;

    fn try_from(word: Word) -> Result<Self, Self::Error> {
        match word {
            Word::Text(text) => Ok(Self(text)),
            Word::Flag(_) | Word::Number(_) => Err("not a text"),
        }
    }
}

/// Yes or no; any other value is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Word")]
pub struct Flag(pub bool);

impl TryFrom<Word> for Flag {
    type Error = &'static str;

    fn try_from(word: Word) -> Result<Self, Self::Error> {
        match word {
            Word::Flag(flag) => Ok(Self(flag)),
            Word::Number(_) | Word::Text(_) => Err("neither true nor false"),
        }
    }
}

/// Not derived as an untagged enum: serde first copies such a value whole, and
/// an object of JavaScript's may hold itself. This looks at no list and into
/// no object.
impl<'de> Deserialize<'de> for Word {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Plain)
    }
}

const REFUSED: &str = "not a plain value";

struct Plain;

impl Visitor<'_> for Plain {
    type Value = Word;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a plain value")
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Word, E> {
        Ok(Word::Flag(flag))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Word, E> {
        match number {
            0..=LARGEST => Ok(Word::Number(number)),
            _ => Err(E::custom(REFUSED)),
        }
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Word, E> {
        match u64::try_from(number) {
            Ok(number) => self.visit_u64(number),
            Err(_) => Err(E::custom(REFUSED)),
        }
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Word, E> {
        // A number that is not one is in no range.
        match (0.0..=LARGEST as f64).contains(&number) && number.fract() == 0.0 {
            true => Ok(Word::Number(number as u64)),
            false => Err(E::custom(REFUSED)),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Word, E> {
        Ok(Word::Text(text.into()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Word, E> {
        Ok(Word::Text(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::de::IntoDeserializer;
    use serde::de::value::Error as Refused;
    use serde_json::json;

    #[test]
    fn plain_values_are_words() {
        for (value, word) in [
            (json!(true), Word::Flag(true)),
            (json!(0), Word::Number(0)),
            (json!(2011), Word::Number(2011)),
            (json!(2011.0), Word::Number(2011)),
            (json!(LARGEST), Word::Number(LARGEST)),
            (json!(""), Word::Text(String::new())),
            (json!("moins-50"), Word::Text("moins-50".into())),
        ] {
            let read: Word = serde_json::from_value(value).expect("a plain value");
            assert_eq!(read, word);
        }
    }

    #[test]
    fn all_else_is_refused() {
        let largest = LARGEST + 1;
        for value in [
            json!(null),
            json!([]),
            json!(["moins-50"]),
            json!({}),
            json!({"taille": "moins-50"}),
            json!(-1),
            json!(i64::MIN),
            json!(largest),
            json!(2011.5),
            json!(-2011.0),
            json!(1e300),
        ] {
            let read = serde_json::from_value::<Word>(value.clone());
            assert!(read.is_err(), "{value}: {read:?}");
        }
        // JSON has no such numbers.
        for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let number: serde::de::value::F64Deserializer<Refused> = number.into_deserializer();
            assert!(Word::deserialize(number).is_err());
        }
    }
}
