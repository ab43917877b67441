//! pym.js 1: the host names the embed in its address, and never asks.

use crate::embed::message::Message;
use crate::embed::sizer::Extent;

pub fn sized(child_id: &str, extent: Extent) -> Message {
    let [_, height] = extent.digits();
    Message::Text(format!("pymxPYMx{child_id}xPYMxheightxPYMx{height}"))
}

/// Whether a text is the host's word that its own width has changed.
pub fn asks(child_id: &str, text: &str) -> bool {
    text.strip_prefix("pymxPYMx")
        .and_then(|rest| rest.strip_prefix(child_id))
        .is_some_and(|rest| rest.starts_with("xPYMxwidthxPYMx"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_the_address_comes_back() {
        let extent = Extent {
            width: 360,
            height: 512,
        };
        let said = Message::Text("pymxPYMxcadre-1xPYMxheightxPYMx512".into());
        assert_eq!(sized("cadre-1", extent), said);
        assert!(asks("cadre-1", "pymxPYMxcadre-1xPYMxwidthxPYMx360"));
        assert!(!asks("cadre-1", "pymxPYMxcadre-2xPYMxwidthxPYMx360"));
        assert!(!asks("cadre-1", "pymxPYMxcadre-1xPYMxheightxPYMx360"));
    }
}
