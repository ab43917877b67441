//! Dialogs over the page, where they were asked for.

use web_sys::{Element, HtmlDialogElement};

use super::{dom, embed};

/// Opens a dialog over the page; `None` where the browser refuses. In a frame as
/// high as its content the middle may be far from what is seen of the host's
/// page: there it stands beside its opener.
pub fn open(dialog: &HtmlDialogElement, opener: &Element) -> Option<()> {
    let window = web_sys::window()?;
    if embed::parent(&window).is_some() {
        // Measured before it is one: where it opens, the browser brings it into sight.
        dom::set(dialog, "open", "");
        let high = f64::from(dialog.offset_height());
        let room = window.inner_height().ok()?.as_f64()? - high;
        dom::unset(dialog, "open");
        // A menu has been put away by now.
        let menu = dom::closest(opener, ".menu").and_then(|menu| menu.parent_element());
        let place = menu.as_ref().unwrap_or(opener).get_bounding_client_rect();
        let above = (place.top() + place.bottom() - high) / 2.0;
        dom::place(dialog, "margin-top", above.min(room).max(0.0));
    }
    dialog.show_modal().ok()
}
