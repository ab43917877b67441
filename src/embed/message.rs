//! What goes to the parent of a frame.

/// A message as `postMessage` takes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// A string.
    Text(String),
    /// An object, written as JSON.
    Object(String),
}

/// A text as a JSON string, with its quotes.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            // What JSON forbids raw; no address or name has any use for it.
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_text_is_a_json_string(text in ".*") {
            let back: String = serde_json::from_str(&quoted(&text)).expect("JSON");
            let tamed: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
            prop_assert_eq!(back, tamed);
        }
    }
}
