//! What a reader takes away of a figure, or asks of it once in a while: the
//! menu « Emporter », pictures and tables, the code to paste, sound. A module
//! of its own (`src/web/entry/takeaway.rs`), which `start.js` fetches when it is
//! first asked for: to read and use the page nobody has to wait for it. It
//! knows the page by its document and by what the page's module tells of the
//! reader's choices.

mod hand;
mod integrate;
mod menu;
mod record;
mod sound;
mod taking;

use std::cell::RefCell;

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Window};

use crate::STUDY;
use crate::selection::Selection;
use crate::web::events;

pub use record::figure;

/// What this module has of the page.
struct Desk {
    window: Window,
    document: Document,
    /// The status region.
    status: Element,
    /// Gives the reader's choices, as the query of an address.
    query: Function,
    menu: menu::Menu,
    playing: Option<sound::Playing>,
    /// The last file that was handed over, still in memory.
    file: Option<String>,
}

thread_local! {
    static DESK: RefCell<Option<Desk>> = const { RefCell::new(None) };
}

/// The look of what this module brings: the menu, what to take by hand, the
/// panel. In the module it is there as soon as what it dresses, in a sandbox
/// and in the page in one file too, and the policy allows what is no text of
/// the document.
const SHEET: &str = include_str!("../../../assets/style/takeaway.css");

fn dress(desk: &Desk) -> Result<(), JsValue> {
    let class: Function = Reflect::get(&desk.window, &"CSSStyleSheet".into())?.dyn_into()?;
    let sheet = Reflect::construct(&class, &Array::new())?;
    hand::call(&sheet, "replaceSync", &SHEET.into())?;
    let adopted = "adoptedStyleSheets".into();
    let sheets = Array::from(&Reflect::get(&desk.document, &adopted)?);
    sheets.push(&sheet);
    Reflect::set(&desk.document, &adopted, &sheets).map(drop)
}

/// Begins to listen. `query` gives the reader's choices as the query of an
/// address (`web::api::query`); a document that is not the page's is left
/// alone.
pub fn start(query: Function) {
    let Some(desk) = Desk::new(query) else {
        return;
    };
    // Without constructable sheets it works undressed.
    let _ = dress(&desk);
    menu::listen(&desk);
    events::on(&desk.document, "click", |event: &web_sys::Event| {
        let button = event
            .target()
            .and_then(|t| t.dyn_into::<Element>().ok()?.closest("[data-act]").ok()?);
        if let Some(button) = button {
            press(&button);
        }
    });
    DESK.with(|cell| *cell.borrow_mut() = Some(desk));
}

/// What the other buttons do is the page's own doing: `web::buttons`.
fn press(button: &Element) {
    let act = button.get_attribute("data-act").unwrap_or_default();
    match act.as_str() {
        "menu" => menu::toggle(button),
        "listen" => sound::press(button),
        "hand-close" => hand::close(),
        "integrate" => integrate::open(button),
        "integrate-copy" => integrate::copy(),
        "integrate-close" => integrate::close(),
        act if act.starts_with("take-") => taking::press(button, act),
        _ => {}
    }
}

/// Runs on the desk, if it stands. Never within itself.
fn with<R>(act: impl FnOnce(&mut Desk) -> R) -> Option<R> {
    DESK.with(|cell| cell.try_borrow_mut().ok()?.as_mut().map(act))
}

impl Desk {
    fn new(query: Function) -> Option<Self> {
        let window = web_sys::window()?;
        let document = window.document()?;
        Some(Self {
            status: document.get_element_by_id(crate::web::dom::STATUS)?,
            menu: menu::Menu::new(&document)?,
            window,
            document,
            query,
            playing: None,
            file: None,
        })
    }

    /// The reader's choices; the default where the page's module has ended.
    fn selection(&self) -> Selection {
        let query = self.query.call0(&JsValue::UNDEFINED).ok();
        let query = query.and_then(|query| query.as_string());
        Selection::parse(&STUDY, &query.unwrap_or_default()).0
    }

    /// Says what was done with a figure, to the eye and to the ear.
    fn tell(&self, text: &str, figure: &Element) {
        self.status.set_text_content(Some(text));
        if let Ok(Some(foot)) = figure.query_selector(".foot") {
            self.menu.tell(text, &foot);
        }
    }
}
