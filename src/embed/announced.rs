//! What goes out beside sizes, and only where the embedder asked for it: what
//! the reader chose.

use super::message::{Message, quoted};
use crate::data::Study;
use crate::selection::{Comparison, Selection};
use crate::text;

/// The choices with the names of the address.
pub fn state(study: &Study, selection: Selection) -> Message {
    let chapter = quoted(study.chapter(selection.chapter).slug);
    let size = quoted(study.size(selection.size).slug);
    let compared = match selection.comparison {
        Comparison::On => "true",
        Comparison::Off => "false",
    };
    Message::Object(text::of(&[
        "{\"type\":\"barometre:state\",\"v\":1,\"chapitre\":",
        &chapter,
        ",\"taille\":",
        &size,
        ",\"comparer\":",
        compared,
        "}",
    ]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;

    #[test]
    fn the_state_has_the_names_of_the_address() {
        let (selection, _) = Selection::parse(&STUDY, "?chapitre=services&taille=moins-20");
        let said = r#"{"type":"barometre:state","v":1,"chapitre":"services","taille":"moins-20","comparer":false}"#;
        assert_eq!(state(&STUDY, selection), Message::Object(said.into()));
    }
}
