//! The frame of another site: its height told to whoever listens, what its
//! parent asks for, and what it shows of the document.

use js_sys::{Array, JSON};
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, HtmlAnchorElement, MessageEvent, MouseEvent, ResizeObserver};

use super::dom::on;
use super::{Page, dispatch, dom, with};
use crate::app::Event;
use crate::embed::announced;
use crate::embed::conversation::Conversation;
use crate::embed::incoming::{Incoming, Request};
use crate::embed::message::Message;
use crate::embed::protocol::iframely::Form;
use crate::embed::{Controls, Embed, Lock, Scope};

/// A frame out of sight is painted late or never, and yet must tell its
/// height: after so many milliseconds it is measured unpainted.
const UNPAINTED: i32 = 150;

/// What the document and its address ask for; what made no sense is named in
/// the console.
pub fn embed(document: &web_sys::Document) -> Embed {
    let study = &crate::OUTLINE;
    let (embed, ignored) = Embed::parse(study, dom::held(study, document), &dom::query());
    super::effects::warn(ignored);
    embed
}

/// Begins to talk, if the page is in a frame.
pub fn listen(page: &mut Page) {
    if page.app.embed().frame.is_none() {
        return;
    }
    let window = &page.parts.window;
    let href = window.location().href().unwrap_or_default();
    page.talk = Some(Conversation::new(page.app.embed(), &href));
    on(window, "message", |event| {
        if let Some(message) = event.dyn_ref::<MessageEvent>() {
            heard(message);
        }
    });
    on(window, "hashchange", |_| {
        with(|page| {
            let href = page.parts.window.location().href().unwrap_or_default();
            page.say(|talk| talk.moved(&href));
        });
    });
    on(window, "load", |_| {
        with(Page::measure_soon);
    });
    for act in ["pointerdown", "keydown"] {
        on(&page.parts.document, act, |_| {
            with(|page| page.talk.as_mut().map(Conversation::acted));
        });
    }
    on(&page.parts.document, "click", |event| {
        if let Some(mouse) = event.dyn_ref::<MouseEvent>() {
            follow(mouse);
        }
    });
    let callback = Closure::<dyn Fn(Array)>::new(|_| {
        with(Page::measure_soon);
    });
    if let (Ok(observer), Some(body)) = (
        ResizeObserver::new(callback.as_ref().unchecked_ref()),
        page.parts.document.body(),
    ) {
        observer.observe(&body);
    }
    callback.forget();
    page.say(|talk| vec![talk.opened()]);
    page.measure();
}

/// A message of the parent's; anybody else is not listened to.
fn heard(event: &MessageEvent) {
    let parent = with(|page| page.parts.window.parent().ok().flatten()).flatten();
    let source = js_sys::Reflect::get(event, &"source".into()).ok();
    if source.is_none() || source != parent.map(JsValue::from) {
        return;
    }
    let data = event.data();
    let (data, form) = match data.as_string() {
        Some(text) => {
            with(|page| page.say(|talk| talk.text(&text)));
            if !text.starts_with('{') {
                return;
            }
            (JSON::parse(&text).unwrap_or_default(), Form::Text)
        }
        None => (data, Form::Object),
    };
    let Some(incoming) = Incoming::read(|name| dom::field(&data, name)) else {
        return;
    };
    match Request::of(&crate::OUTLINE, &incoming) {
        Some(request) => {
            dispatch(Event::Asked(request));
            with(Page::measure_soon);
        }
        None => {
            with(|page| page.say(|talk| talk.object(&incoming, form)));
        }
    }
}

/// Hands a link to a host that follows links for its frames. What a reader
/// wants in a window of its own goes its ordinary way.
fn follow(mouse: &MouseEvent) {
    let modified = mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.alt_key();
    let link = mouse
        .target()
        .and_then(|t| t.dyn_into::<Element>().ok()?.closest(".source a").ok()?)
        .and_then(|a| a.dyn_into::<HtmlAnchorElement>().ok());
    let Some(link) = link.filter(|_| !modified && !mouse.default_prevented()) else {
        return;
    };
    with(|page| {
        if let Some(message) = page.talk.as_ref().and_then(|t| t.link(&link.href())) {
            mouse.prevent_default();
            page.post(&message);
        }
    });
}

impl Page {
    /// Says to the parent what follows from something; nothing without one.
    fn say(&mut self, act: impl FnOnce(&mut Conversation) -> Vec<Message>) {
        let said = self.talk.as_mut().map(act).unwrap_or_default();
        for message in &said {
            self.post(message);
        }
        if !said.is_empty() {
            self.request_resize();
        }
        let (Some(talk), Some(root)) = (&self.talk, self.parts.document.document_element()) else {
            return;
        };
        // For the diagnostic and for tests: no reader sees it.
        if let Some(told) = talk.told() {
            dom::set(&root, "data-height", &told.height.to_string());
        }
        let hosts: Vec<&str> = talk.hosts().into_iter().map(|h| h.name()).collect();
        dom::set(&root, "data-hosts", &hosts.join(" "));
    }

    /// Asks the browser itself, where it sizes frames by their content (the
    /// proposal of CSS for responsive embedded sizing).
    fn request_resize(&self) {
        let window = &self.parts.window;
        let asks = js_sys::Reflect::get(window, &"requestResize".into()).ok();
        if let Some(asks) = asks.and_then(|f| f.dyn_into::<js_sys::Function>().ok()) {
            let _ = asks.call0(window);
        }
    }

    fn post(&self, message: &Message) {
        let window = &self.parts.window;
        let Some(parent) = window.parent().ok().flatten().filter(|p| p != window) else {
            return;
        };
        let value = match message {
            Message::Text(text) => JsValue::from_str(text),
            Message::Object(json) => match JSON::parse(json) {
                Ok(value) => value,
                Err(_) => return,
            },
        };
        // To whoever embeds: nothing but sizes, and what the address asked for.
        let _ = parent.post_message(&value, "*");
    }

    /// Measures with the next frame, once for all that changes until then.
    fn measure_soon(&mut self) {
        if self.measuring || self.talk.is_none() {
            return;
        }
        self.measuring = true;
        let window = &self.parts.window;
        let act = Closure::<dyn Fn()>::new(|| {
            with(|page| {
                if std::mem::take(&mut page.measuring) {
                    page.measure();
                }
            });
        });
        let act = act.into_js_value();
        let _ = window.request_animation_frame(act.unchecked_ref());
        let _ = window
            .set_timeout_with_callback_and_timeout_and_arguments_0(act.unchecked_ref(), UNPAINTED);
    }

    fn measure(&mut self) {
        let Some(body) = self.parts.document.body() else {
            return;
        };
        let rect = body.get_bounding_client_rect();
        self.say(|talk| talk.measured(rect.width(), rect.height()));
    }

    /// Tells the parent what is chosen.
    pub(super) fn announce(&self) {
        self.post(&announced::state(self.app.study(), self.app.selection()));
    }

    /// Shows one chapter or one figure of the document, and tells the style
    /// sheet what the embedder wants.
    pub(super) fn narrow(&self, scope: Scope) {
        let study = self.app.study();
        let id = match scope {
            Scope::Whole => return,
            Scope::Chapter(id) => study.chapter(id).slug.to_owned(),
            Scope::Figure(id) => format!("figure-{}", study.panel(id).slug),
        };
        let document = &self.parts.document;
        let (Some(root), Some(shown)) =
            (document.document_element(), document.get_element_by_id(&id))
        else {
            return;
        };
        for was in dom::all::<Element>(&root, ".here") {
            let _ = was.class_list().remove_1("here");
        }
        let chapter = shown.closest(".chapter").ok().flatten();
        for part in chapter.iter().chain([&shown]) {
            let _ = part.class_list().add_1("here");
        }
        let embed = self.app.embed();
        let kind = match embed.frame {
            Some(Scope::Figure(_)) => "figure",
            Some(Scope::Chapter(_)) => "chapitre",
            Some(Scope::Whole) | None => "tout",
        };
        dom::set(&root, "data-frame", kind);
        let locks = [("taille", embed.size), ("comparer", embed.comparison)];
        let locked: Vec<&str> = locks
            .into_iter()
            .filter(|(_, lock)| *lock == Lock::Locked || embed.controls == Controls::Hidden)
            .map(|(name, _)| name)
            .collect();
        dom::set(&root, "data-lock", &locked.join(" "));
        if !document.fullscreen_enabled() {
            // « Voir en grand » would fill the frame and no more.
            dom::set(&root, "data-small", "true");
        }
        self.steps();
    }

    /// The names of the chapters before and after.
    fn steps(&self) {
        for (act, step) in [("chapter-before", -1), ("chapter-after", 1)] {
            let found = self
                .parts
                .document
                .query_selector(&format!("[data-act={act}]"));
            let Ok(Some(button)) = found else { continue };
            let beside = self.app.beside(step);
            let _ = button.toggle_attribute_with_force("hidden", beside.is_none());
            if let (Some(id), Ok(Some(words))) = (beside, button.query_selector("span")) {
                // The module has no prose of its own.
                let title = format!("titre-{}", self.app.study().chapter(id).slug);
                let title = self.parts.document.get_element_by_id(&title);
                words.set_text_content(title.and_then(|t| t.text_content()).as_deref());
            }
        }
    }
}

/// Goes to the chapter before or after, and reads on from its title.
pub fn step(by: isize) {
    if let Some(chapter) = with(|page| page.app.beside(by)).flatten() {
        dispatch(Event::Visited(chapter));
        super::listen::read_from(chapter);
    }
}
