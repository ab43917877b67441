//! Texts put together from their parts: one function in the module of the
//! page, where the machinery behind `format!` would be three kilobytes.

/// The parts, one after the other.
#[inline(never)]
pub fn of(parts: &[&str]) -> String {
    join(parts.iter().copied(), "")
}

/// The parts, with a text between each and the next.
pub fn join<'a>(parts: impl IntoIterator<Item = &'a str>, between: &str) -> String {
    let mut text = String::new();
    for (nth, part) in parts.into_iter().enumerate() {
        if nth > 0 {
            text += between;
        }
        text += part;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn between_stands_between() {
        assert_eq!(of(&["a", "", "b"]), "ab");
        assert_eq!(join([], ", "), "");
        assert_eq!(join(["a"], ", "), "a");
        assert_eq!(join(["a", "b", "c"], ", "), "a, b, c");
    }
}
