//! The dialog with what a reader takes by hand, where the browser refuses to
//! hand it over.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlCanvasElement, HtmlDialogElement, HtmlTextAreaElement};

use crate::web::{dom, modal, with};

const NO_PICTURES: &str = "Le site qui montre cette figure n’autorise peut-être pas les \
                           téléchargements. Si rien n’arrive, enregistrez l’image ci-dessous (clic \
                           droit, ou appui long), ou ouvrez la figure sur la page entière.";

/// The dialog with a reason, and a text that is selected, beside a figure's menu.
pub fn by_hand(figure: &Element, why: &str, text: &str) -> Option<(Document, HtmlDialogElement)> {
    let (document, dialog) = prepare(why)?;
    let area: HtmlTextAreaElement = dom::find(&dialog, "textarea")?.dyn_into().ok()?;
    area.set_value(text);
    open(figure, &dialog)?;
    area.select();
    Some((document, dialog))
}

/// A picture to be saved by hand.
pub fn show(figure: &Element, canvas: &HtmlCanvasElement, description: &str) -> Option<()> {
    let (_, dialog) = prepare(NO_PICTURES)?;
    let image = dom::find(&dialog, "img")?;
    dom::set(&image, "src", &canvas.to_data_url().ok()?);
    dom::set(&image, "alt", description);
    // Its shape is known before it is read.
    dom::set(&image, "width", &canvas.width().to_string());
    dom::set(&image, "height", &canvas.height().to_string());
    dom::unset(&image, "hidden");
    dom::find(&dialog, "textarea")?.remove();
    open(figure, &dialog)
}

fn prepare(why: &str) -> Option<(Document, HtmlDialogElement)> {
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
    Some((document, dialog))
}

fn open(figure: &Element, dialog: &HtmlDialogElement) -> Option<()> {
    if dialog.open() {
        return Some(());
    }
    modal::open(dialog, &dom::find(figure, "[data-act=menu]")?)
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
