//! What the menu does with keys, and its button while it is closed.

use web_sys::KeyboardEvent;

use super::{enter, leave};
use crate::web::events::{self, target};
use crate::web::{dom, with};

/// What a key does; `true` where it is done with it.
pub fn pressed(event: &KeyboardEvent) -> Option<bool> {
    // A dialog has its own keys; what lies behind it hears none.
    if events::within(event, "dialog").is_some() {
        event.stop_immediate_propagation();
        return None;
    }
    with(|page| page.menu.told.remove());
    if events::commands(event) {
        return None;
    }
    let (target, key) = (target(event)?, events::key(event));
    if let Some(button) = dom::closest(&target, "[aria-haspopup=menu]") {
        match key.as_str() {
            "ArrowDown" => enter(&button, 0)?,
            "ArrowUp" => enter(&button, usize::MAX)?,
            _ => return None,
        }
        return Some(true);
    }
    dom::closest(&target, ".menu")?;
    let items = with(|page| page.menu.items())?;
    let at = items.iter().position(|item| target == **item)?;
    let count = items.len();
    let next = match key.as_str() {
        "ArrowDown" => (at + 1) % count,
        "ArrowUp" => (at + count - 1) % count,
        "Home" => 0,
        "End" => count - 1,
        "Escape" => {
            leave();
            return Some(true);
        }
        // On from the button, as if the menu had never been there.
        "Tab" => {
            leave();
            return None;
        }
        "Enter" | " " | "" => return None,
        letter => {
            let letter = letter.to_ascii_lowercase();
            let begins = |nth: &usize| {
                let name = items[*nth].text_content().unwrap_or_default();
                name.to_ascii_lowercase().starts_with(&letter)
            };
            (1..=count).map(|step| (at + step) % count).find(begins)?
        }
    };
    items[next].focus().ok()?;
    Some(true)
}
