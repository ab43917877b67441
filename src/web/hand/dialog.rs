//! The dialog with what a reader takes by hand, where the browser refuses to
//! hand it over.

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlCanvasElement, HtmlDialogElement, HtmlTextAreaElement};

use crate::web::{dom, with};

const NO_PICTURES: &str = "Le site qui montre cette figure n’autorise peut-être pas les \
                           téléchargements. Si rien n’arrive, enregistrez l’image ci-dessous (clic \
                           droit, ou appui long), ou ouvrez la figure sur la page entière.";

/// The dialog with a reason, and a text that is selected.
pub fn by_hand(why: &str, text: &str) -> Option<(Document, HtmlDialogElement)> {
    let document = with(|page| page.parts.document.clone())?;
    let dialog = match find(&document) {
        Some(old) => old,
        None => dom::create(&document, "dialog")?,
    };
    dialog.set_class_name("hand");
    dialog.set_inner_html(
        "<p id=hand></p><textarea readonly rows=6 aria-labelledby=hand></textarea>\
         <img alt=\"\" hidden><button type=button data-act=hand-close>Fermer</button>",
    );
    dom::set(&dialog, "aria-labelledby", "hand");
    document.body()?.append_child(&dialog).ok()?;
    dom::find(&dialog, "p")?.set_text_content(Some(why));
    if !dialog.open() {
        dialog.show_modal().ok()?;
    }
    let area: HtmlTextAreaElement = dom::find(&dialog, "textarea")?.dyn_into().ok()?;
    area.set_value(text);
    area.select();
    Some((document, dialog))
}

/// A picture to be saved by hand.
pub fn show(canvas: &HtmlCanvasElement, description: &str) -> Option<()> {
    let (_, dialog) = by_hand(NO_PICTURES, "")?;
    let image = dom::find(&dialog, "img")?;
    dom::set(&image, "src", &canvas.to_data_url().ok()?);
    dom::set(&image, "alt", description);
    dom::unset(&image, "hidden");
    dom::find(&dialog, "textarea")?.remove();
    Some(())
}

fn find(document: &Document) -> Option<HtmlDialogElement> {
    let dialog = document.query_selector("dialog.hand").ok()??;
    dialog.dyn_into().ok()
}

/// Puts the dialog away.
pub fn close() {
    let dialog = with(|page| find(&page.parts.document)).flatten();
    if let Some(dialog) = dialog {
        dialog.close();
    }
}
