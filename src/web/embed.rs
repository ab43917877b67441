//! The page as an embed in another site: its height told to whoever listens, what its
//! parent asks for, and what it shows of the document.

use js_sys::{Date, JSON};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event as DomEvent, HtmlAnchorElement, MessageEvent, MouseEvent, Window};

use super::events::{self, on};
use super::{Page, border, dispatch, dom, observer, with};
use crate::app::Event;
use crate::data::Study;
use crate::embed::announced;
use crate::embed::conversation::Conversation;
use crate::embed::incoming::Request;
use crate::embed::message::Message;
use crate::embed::protocol::iframely::Form;
use crate::embed::{Controls, Embed, Lock, Scope, embedded};

/// An embed out of sight is painted late or never, and yet must tell its
/// height: after so many milliseconds it is measured unpainted.
const UNPAINTED: i32 = 150;

/// What the document and its address ask for; what made no sense is named in
/// the console.
pub fn embed(study: &Study, document: Scope) -> Embed {
    let (embed, ignored) = Embed::parse(study, document, &dom::query());
    super::effects::warn(ignored);
    embed
}

/// Begins to talk, if the page is in an embed, or as it is in a frame.
pub fn listen(page: &mut Page) {
    let window = &page.parts.window;
    if page.app.embed().scope.is_none() && parent(window).is_none() {
        return;
    }
    let href = window.location().href().unwrap_or_default();
    page.talk = Some(Conversation::new(page.app.embed(), &href));
    on(window, "message", receive);
    on(window, "hashchange", |_: &DomEvent| {
        with(|page| {
            let href = page.parts.window.location().href().unwrap_or_default();
            page.say(&mut |talk| talk.moved(&href));
        });
    });
    for moment in ["load", "resize"] {
        on(window, moment, |_: &DomEvent| {
            with(Page::measure_soon);
        });
    }
    let acted = || {
        with(|page| page.talk.as_mut().map(Conversation::acted));
    };
    let document = &page.parts.document;
    on(document, "pointerdown", move |_: &DomEvent| acted());
    on(document, "keydown", move |_: &DomEvent| acted());
    on(document, "click", follow);
    let sizes = observer::sizes(|_, _| {
        with(Page::measure_soon);
    });
    if let Some(sizes) = sizes {
        sizes.observe(&page.parts.body);
        // A body that fills its frame stays as high when its content grows less.
        let content = "html[data-scope^=figure] :is(body,main,.figure)>*";
        for part in dom::all::<Element>(&page.parts.root, content) {
            sizes.observe(&part);
        }
    }
    page.say(&mut |talk| vec![talk.opened()]);
    page.measure();
}

/// The window that holds this one in a frame.
pub(super) fn parent(window: &Window) -> Option<Window> {
    window.parent().ok().flatten().filter(|p| p != window)
}

/// A message of the parent's; anybody else is not listened to.
fn receive(event: &MessageEvent) {
    let parent = with(|page| page.parts.window.parent().ok()?).flatten();
    // As identities: a window of another origin is no `Window` of ours.
    let parent = parent.map(JsValue::from);
    if parent.is_none() || parent != event.source().map(JsValue::from) {
        return;
    }
    let data = event.data();
    let (incoming, form) = match data.as_string() {
        Some(text) => {
            with(|page| page.say(&mut |talk| talk.text(&text)));
            let object = text.starts_with('{').then(|| JSON::parse(&text).ok());
            let incoming = object.flatten().and_then(|json| border::read(&json));
            (incoming, Form::Text)
        }
        None => (border::read(&data), Form::Object),
    };
    let Some(incoming) = incoming else {
        return;
    };
    // The page as it is belongs to its reader: it has an address and a history.
    let request = with(|page| {
        page.app.embed().scope?;
        Request::of(page.app.study(), &incoming)
    });
    match request.flatten() {
        Some(request) => {
            dispatch(Event::Asked(request));
            with(Page::measure_soon);
        }
        None => {
            with(|page| page.say(&mut |talk| talk.object(&incoming, form)));
        }
    }
}

/// Hands a link to a host that follows links for its embeds. Elsewhere the page
/// opens beside the host's; where no window may be opened, the embed goes there
/// and stays one. What a reader wants otherwise goes its ordinary way.
fn follow(mouse: &MouseEvent) {
    let link = events::within(mouse, ".source a");
    let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) else {
        return;
    };
    if events::modified(mouse) || mouse.default_prevented() {
        return;
    }
    let href = link.href();
    mouse.prevent_default();
    let window = with(|page| {
        match page.talk.as_ref().and_then(|t| t.link(&href)) {
            Some(message) => page.post(&message),
            None => return Some(page.parts.window.clone()),
        }
        None
    });
    let Some(window) = window.flatten() else {
        return;
    };
    match window.open_with_url_and_target(&href, "_blank") {
        Ok(Some(_)) => {}
        // Nothing is left to try if this fails.
        Ok(None) | Err(_) => drop(window.location().assign(&embedded(&href))),
    }
}

impl Page {
    /// Says to the parent what follows from something; nothing without one.
    fn say(&mut self, act: &mut dyn FnMut(&mut Conversation) -> Vec<Message>) {
        let said = self.talk.as_mut().map(act).unwrap_or_default();
        for message in &said {
            self.post(message);
        }
        if !said.is_empty() {
            self.request_resize();
        }
        let Some(talk) = &self.talk else {
            return;
        };
        let root = &self.parts.root;
        // For the diagnostic and for tests: no reader sees it.
        if let Some(told) = talk.told() {
            dom::set(root, "data-height", &told.height.to_string());
        }
        let hosts: Vec<_> = talk.hosts().into_iter().map(|h| h.name()).collect();
        dom::set(root, "data-hosts", &hosts.join(" "));
    }

    /// Asks the browser itself, where it sizes embeds by their content (the
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
        let Some(parent) = parent(window) else {
            return;
        };
        let value = match message {
            Message::Text(text) => text.into(),
            Message::Object(content) => border::write(Some(content)),
            Message::Json(content) => match JSON::stringify(&border::write(Some(content))) {
                Ok(text) => text.into(),
                Err(_) => return,
            },
        };
        // To whoever embeds: nothing but sizes, and what the address asked for.
        // A parent that refuses is an embed that is being taken away.
        let _ = parent.post_message(&value, "*");
    }

    /// Measures with the next frame, once for all that changes until then.
    fn measure_soon(&mut self) {
        if self.measuring || self.talk.is_none() {
            return;
        }
        let window = &self.parts.window;
        let act = events::task(|| {
            with(|page| {
                if std::mem::take(&mut page.measuring) {
                    page.measure();
                }
            });
        });
        let frame = window.request_animation_frame(&act);
        let timer = window.set_timeout_with_callback_and_timeout_and_arguments_0(&act, UNPAINTED);
        self.measuring = frame.is_ok() || timer.is_ok();
    }

    /// The height of the content: what fills a frame that is higher, and what
    /// gives in where it is too low, is left out for the moment.
    fn measure(&mut self) {
        let root = &self.parts.root;
        dom::set(root, "data-measured", "");
        let rect = self.parts.body.get_bounding_client_rect();
        dom::unset(root, "data-measured");
        let window = self.parts.window.inner_height().ok();
        let low = window.and_then(|high| high.as_f64()).unwrap_or_default() + 2.0 < rect.height();
        dom::mark(root, "data-low", low.then_some(""));
        let now = Date::now();
        self.say(&mut |talk| talk.measured(now, rect.width(), rect.height()));
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
            Scope::Whole | Scope::File => return,
            Scope::Chapter(id) => study.chapter(id).slug.to_owned(),
            Scope::Figure(id) => format!("figure-{}", study.figure(id).slug),
        };
        let (root, document) = (&self.parts.root, &self.parts.document);
        let Some(shown) = document.get_element_by_id(&id) else {
            return;
        };
        for was in dom::all::<Element>(root, ".here") {
            dom::class(&was, "here", false);
        }
        if let Some(chapter) = dom::closest(&shown, ".chapter") {
            dom::class(&chapter, "here", true);
        }
        dom::class(&shown, "here", true);
        let embed = self.app.embed();
        let kind = match embed.scope {
            Some(Scope::Figure(_)) => "figure",
            Some(Scope::Chapter(_)) => "chapitre",
            Some(Scope::Whole | Scope::File) | None => "tout",
        };
        dom::set(root, "data-embed", kind);
        let locks = [("taille", embed.size), ("comparer", embed.comparison)];
        let locked: Vec<_> = locks
            .into_iter()
            .filter(|(_, lock)| *lock == Lock::Locked || embed.controls == Controls::Hidden)
            .map(|(name, _)| name)
            .collect();
        dom::set(root, "data-lock", &locked.join(" "));
        if !document.fullscreen_enabled() {
            // « Voir en grand » would fill the embed and no more.
            dom::set(root, "data-small", "true");
        }
        self.steps();
    }

    /// The names of the chapters before and after.
    fn steps(&self) {
        for (button, step) in [
            ("[data-act=chapter-before]", -1),
            ("[data-act=chapter-after]", 1),
        ] {
            let Some(button) = dom::find(&self.parts.root, button) else {
                continue;
            };
            let beside = self.app.beside(step);
            dom::mark(&button, "hidden", beside.is_none().then_some(""));
            if let (Some(id), Some(words)) = (beside, dom::find(&button, "span")) {
                // The module has no prose of its own.
                let title = self.title(id);
                words.set_text_content(title.and_then(|t| t.text_content()).as_deref());
            }
        }
    }
}

/// Goes to the chapter before or after, and reads on from its title.
pub fn step(by: isize) {
    if let Some(chapter) = with(|page| page.app.beside(by)).flatten() {
        dispatch(Event::Visited(chapter));
        super::chapters::read_from(chapter);
    }
}
