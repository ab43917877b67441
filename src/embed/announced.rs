//! What goes out beside sizes, and only where the embedder asked for it: what
//! the reader chose.

use super::content::{Announced, Content, VERSION};
use super::message::Message;
use super::script::State;
use crate::data::Study;
use crate::selection::Selection;

/// The choices with the names of the address.
pub fn state(study: &Study, selection: Selection) -> Message {
    let State {
        chapitre,
        taille,
        comparer,
    } = State::of(study, selection);
    Message::Object(Content::State(Announced {
        v: VERSION,
        chapitre,
        taille,
        comparer,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;
    use serde_json::json;

    #[test]
    fn the_state_has_the_names_of_the_address() {
        let (selection, _) = Selection::parse(&STUDY, "?chapitre=services&taille=moins-50");
        let said = json!({"type": "barometre:state", "v": 1, "chapitre": "services", "taille": "moins-50", "comparer": false});
        assert_eq!(state(&STUDY, selection).posted(), said);
    }
}
