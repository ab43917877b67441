//! The menu of a figure, « Emporter »: one element for the whole page, moved
//! to the figure whose button opened it. After the menu button of the ARIA
//! practices: arrows, Home, End, a letter, Escape, Tab.

mod keys;

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event as DomEvent, HtmlElement, KeyboardEvent, Window};

use super::dom::{self, place};
use super::events::{self, on_first, target};
use super::{Page, hand, integrate, with};

/// Between the menu and the edges of the window, in CSS pixels.
const MARGIN: f64 = 8.0;

/// What each item does (`data-act`), and its name.
const ITEMS: [(&str, &str); 12] = [
    ("take-link", "Copier le lien"),
    ("take-sentence", "Copier la phrase"),
    ("take-share", "Partager…"),
    ("take-png", "Image PNG"),
    ("take-png-portrait", "Image PNG, en hauteur"),
    ("take-svg", "Image SVG"),
    ("take-svg-portrait", "Image SVG, en hauteur"),
    ("take-poster", "Affiche A4 (SVG)"),
    ("take-csv", "Données CSV"),
    ("take-sheet", "Données pour tableur"),
    ("integrate", "Intégrer"),
    ("show", "Voir en grand"),
];
/// Where a group begins.
const GROUPS: [&str; 3] = ["take-png", "take-csv", "integrate"];

/// The menu, its button while it is open, and the line that says what was done.
#[derive(Debug)]
pub struct Menu {
    element: HtmlElement,
    button: Option<HtmlElement>,
    told: HtmlElement,
}

impl Menu {
    /// Not yet in the page.
    pub fn new(document: &Document) -> Option<Self> {
        let make = |tag: &str, class: &str| {
            let made: HtmlElement = dom::create(document, tag)?;
            made.set_class_name(class);
            Some(made)
        };
        let element = make("div", "menu")?;
        dom::set(&element, "role", "menu");
        dom::set(&element, "aria-label", "Emporter cette figure");
        let mut html = String::new();
        for (act, name) in ITEMS {
            let class = if GROUPS.contains(&act) { "group" } else { "" };
            html += &format!(
                "<button type=button role=menuitem tabindex=-1 class=\"{class}\" \
                 data-act={act}>{name}</button>"
            );
        }
        element.set_inner_html(&html);
        let told = make("p", "told")?;
        // The status region speaks for it.
        dom::set(&told, "aria-hidden", "true");
        Some(Self {
            element,
            button: None,
            told,
        })
    }

    /// Offers nothing that this browser, this document or this figure cannot do.
    fn offer(&self, document: &Document, figure: Option<Element>) {
        let plate = figure.is_some_and(|figure| figure.matches(".plate") == Ok(true));
        for (act, can) in [
            ("take-share", hand::shares()),
            ("take-poster", plate),
            ("integrate", integrate::offered(document)),
        ] {
            if let Some(item) = dom::find(&self.element, &format!("[data-act={act}]")) {
                dom::mark(&item, "hidden", (!can).then_some(""));
            }
        }
    }

    /// The items that can be seen.
    fn items(&self) -> Vec<HtmlElement> {
        let mut items: Vec<HtmlElement> = dom::all(&self.element, "button");
        items.retain(|item| item.offset_parent().is_some());
        items
    }

    fn open(&mut self, button: HtmlElement, window: &Window, document: &Document) -> Option<()> {
        self.close();
        self.offer(document, dom::closest(&button, ".figure"));
        let foot = button.parent_element()?;
        foot.append_child(&self.element).ok()?;
        self.element.set_hidden(false);
        dom::set(&button, "aria-expanded", "true");
        let size = |v: Result<wasm_bindgen::JsValue, _>| v.ok()?.as_f64();
        let (wide, high) = (size(window.inner_width())?, size(window.inner_height())?);
        let (at, within) = (
            button.get_bounding_client_rect(),
            foot.get_bounding_client_rect(),
        );
        let width = f64::from(self.element.offset_width());
        let height = f64::from(self.element.offset_height());
        let left = at.left().min(wide - width - MARGIN).max(MARGIN);
        let top = if at.bottom() + height + MARGIN <= high {
            at.bottom()
        } else if at.top() - height >= MARGIN {
            at.top() - height
        } else {
            (high - height - MARGIN).max(MARGIN)
        };
        place(&self.element, "left", left - within.left());
        place(&self.element, "top", top - within.top());
        self.button = Some(button);
        Some(())
    }

    /// Takes the menu away, and gives the button that opened it.
    fn close(&mut self) -> Option<HtmlElement> {
        let button = self.button.take()?;
        dom::set(&button, "aria-expanded", "false");
        // It stays where it is: what an item does begins with where it stands.
        self.element.set_hidden(true);
        Some(button)
    }

    /// Says beside the menu's button what was done.
    fn tell(&self, text: &str, foot: &Element) {
        self.told.set_text_content(Some(text));
        let _ = foot.append_child(&self.told);
    }
}

/// Listens before the page does: what it does with a key no other may do as
/// well.
pub fn listen(page: &Page) {
    let document = &page.parts.document;
    on_first(document, "pointerdown", |event: &DomEvent| {
        let inside = events::within(event, ".menu,[aria-haspopup=menu]");
        with(|page| {
            page.menu.told.remove();
            if inside.is_none() {
                page.menu.close();
            }
        });
    });
    on_first(document, "click", |event: &DomEvent| {
        if target(event).is_some_and(|t| t.matches("[role=menuitem]") == Ok(true)) {
            leave();
        }
    });
    on_first(document, "keydown", |event: &KeyboardEvent| {
        if keys::pressed(event) == Some(true) {
            event.prevent_default();
            event.stop_immediate_propagation();
        }
    });
}

impl Page {
    /// Says what was done with a figure, to the eye and to the ear.
    pub(super) fn tell(&self, text: &str, figure: &Element) {
        self.parts.status.set_text_content(Some(text));
        if let Some(foot) = dom::find(figure, ".commands,.under") {
            self.menu.tell(text, &foot);
        }
    }
}

/// Opens the menu of a button, or closes it.
pub fn toggle(button: &Element) {
    if button.get_attribute("aria-expanded").as_deref() == Some("true") {
        leave();
    } else {
        enter(button, 0);
    }
}

/// Opens the menu of a button at its first item, or at its last.
fn enter(button: &Element, item: usize) -> Option<()> {
    let button: HtmlElement = button.clone().dyn_into().ok()?;
    let item = with(|page| {
        let parts = &page.parts;
        page.menu.open(button, &parts.window, &parts.document)?;
        let mut items = page.menu.items();
        let at = item.min(items.len().checked_sub(1)?);
        Some(items.swap_remove(at))
    })??;
    // Where it stands it can be seen: nothing needs to scroll.
    let still = js_sys::Object::new();
    let _ = js_sys::Reflect::set(&still, &"preventScroll".into(), &true.into());
    // Outside of the page's own borrow: focus calls back.
    hand::call(&item, "focus", &still).ok().map(drop)
}

/// Closes the menu; the focus goes back to its button.
fn leave() {
    let button = with(|page| page.menu.close()).flatten();
    if let Some(button) = button {
        let _ = button.focus();
    }
}
