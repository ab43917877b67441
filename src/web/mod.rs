//! The only room with a browser in it: events in, effects out, canvases.

pub mod api;
mod border;
mod buttons;
mod canvas;
mod chapters;
mod dom;
mod effects;
mod embed;
mod events;
mod hand;
mod integrate;
mod links;
mod listen;
mod menu;
mod modal;
mod observe;
mod observer;
mod palette;
mod parts;
mod plan;
mod pointing;
mod presentation;
mod print;
pub mod record;
mod redraw;
mod room;
mod sonification;
mod surface;
mod taking;
mod terms;
mod words;

use std::cell::{Cell, RefCell, RefMut};

use js_sys::Function;
use web_sys::Element;

use crate::STUDY;
use crate::app::{App, Event};
use crate::data::ByFigure;
use crate::embed::conversation::Conversation;
use crate::embed::elsewhere;
use canvas::Stage;
use parts::Parts;

/// The page as it is in the document, with the state behind it.
struct Page {
    app: App,
    parts: Parts,
    /// One a figure of the study; `None` where the page has no such figure.
    stages: ByFigure<Option<Stage>>,
    /// What a frame calls: one for as long as the page lives.
    frame: Function,
    frame_asked: bool,
    redraw: redraw::Redraw,
    writing: words::Writing,
    palettes: palette::Palettes,
    /// Whether the observer has told of the figures.
    observed: bool,
    /// The figure that is shown alone, and what had the focus before.
    shown: Option<Element>,
    opener: Option<Element>,
    full_screen: bool,
    /// The figure to come back to once the full screen is left.
    returned: Option<Element>,
    /// Where a finger came down while a figure is shown alone.
    touched: Option<(f64, f64)>,
    /// The word whose definition shows.
    defined: Option<Element>,
    /// What is said with the parent, in a frame.
    talk: Option<Conversation>,
    /// Whether a measuring of the embed is on its way.
    measuring: bool,
    /// The tables that were opened for paper.
    opened: Vec<Element>,
    menu: menu::Menu,
    run: listen::Run,
    /// What is playing.
    playing: Option<sonification::Playing>,
    /// The address of the last file that was handed over, still in memory.
    file: Option<String>,
}

thread_local! {
    /// For as long as the document: nothing takes it apart.
    static PAGE: Cell<Option<&'static RefCell<Page>>> = const { Cell::new(None) };
    static FAILED: Cell<bool> = const { Cell::new(false) };
}

/// Takes the prerendered page over. If anything of it is missing, the page
/// stays as it is and the console says what.
pub fn start() {
    // In release a panic is a bare trap, which the start script takes for what it is.
    #[cfg(debug_assertions)]
    std::panic::set_hook(Box::new(|panic| {
        web_sys::console::error_1(&format!("Baromètre : {panic}").into());
    }));
    let found = Parts::find().and_then(|parts| Some((menu::Menu::new(&parts.document)?, parts)));
    let Some((menu, parts)) = found else {
        refuse("la page n’est pas celle attendue.");
        return;
    };
    if !dom::observes(&parts.window) {
        // What is never on screen would never be drawn.
        refuse("le navigateur ne dit pas ce qui est à l’écran.");
        return;
    }
    let scope = dom::document_scope(&STUDY, &parts.root);
    if let Some(place) = elsewhere(&STUDY, scope, &dom::query(), &dom::hash()) {
        // Where a browser refuses, the page that stands is of use too.
        let _ = parts.window.location().replace(&place);
        return;
    }
    let room = room::Room::now(&parts);
    let mut stages = Vec::new();
    for figure in STUDY.figures {
        let Some(element) = canvas::figure(&parts.document, figure.slug) else {
            stages.push(None);
            continue;
        };
        let Some(stage) = Stage::new(&parts.document, element, figure, room) else {
            // Choices would change the words of the figure and not its picture.
            refuse("le navigateur ne donne pas de canevas.");
            return;
        };
        stages.push(Some(stage));
    }
    let embed = embed::embed(&STUDY, scope);
    let page = Page {
        palettes: palette::Palettes::read(&parts.window, &parts.root),
        app: App::new(&STUDY, scope).embedded(embed),
        parts,
        stages: stages.into_iter().collect(),
        frame: effects::frame(),
        frame_asked: false,
        redraw: redraw::Redraw::new(),
        writing: words::Writing::new(),
        observed: false,
        shown: None,
        opener: None,
        full_screen: false,
        returned: None,
        touched: None,
        defined: None,
        talk: None,
        measuring: false,
        opened: Vec::new(),
        menu,
        run: listen::Run::default(),
        playing: None,
        file: None,
    };
    PAGE.set(Some(Box::leak(Box::new(RefCell::new(page)))));
    with(|page| page.stages.iter_mut().flatten().for_each(Stage::reserve));
    with(|page| {
        let arrived = page.arrived();
        page.in_place(|page| {
            // They are open for readers without script.
            for details in dom::all::<Element>(&page.parts.root, ".plate .data[open]") {
                dom::unset(&details, "open");
            }
            // For the style sheet: controls work and canvases are there. Before anything asks
            // for a place: the browser lays the page out once.
            dom::set(&page.parts.root, "data-live", "true");
        });
        if let Some(chapter) = arrived {
            chapter.scroll_into_view();
        }
    });
    dispatch(Event::Opened {
        query: dom::query(),
        reduced_motion: dom::reduced_motion(),
    });
    // Before the first frame without the SVG: no figure is ever empty.
    observe::already_seen();
    listen::all();
}

/// Leaves the page as it is, and says why.
fn refuse(reason: &str) {
    FAILED.set(true);
    web_sys::console::error_1(&format!("Baromètre : {reason}").into());
}

/// Whether the module can do nothing any more: it could not begin, or a panic
/// or an exception of the browser's ended it in the middle of something, which
/// left the page borrowed. To be asked only while no code of the module runs.
/// The start script asks after every error, and then puts the static page back.
pub fn failed() -> bool {
    if PAGE.get().is_some_and(|page| page.try_borrow().is_err()) {
        FAILED.set(true);
    }
    FAILED.get()
}

/// Runs on the page, if it has been taken over and nothing failed. Never
/// within itself: effects do not dispatch.
fn with<R>(act: impl FnOnce(&mut Page) -> R) -> Option<R> {
    let mut page = borrowed()?;
    Some(act(&mut page))
}

/// The part of [`with`] that is the same for all: in the module once.
#[inline(never)]
fn borrowed() -> Option<RefMut<'static, Page>> {
    if FAILED.get() {
        return None;
    }
    PAGE.get()?.try_borrow_mut().ok()
}

/// Gives an event to the app and carries out what follows.
#[inline(never)]
fn dispatch(event: Event) {
    with(|page| {
        let comes = if let Event::Appeared { figure, .. } = event {
            Some(figure)
        } else {
            None
        };
        let mut effects = page.app.update(event);
        for effect in effects.drain(..) {
            page.carry_out(effect);
        }
        page.app.give_back(effects);
        if let Some(figure) = comes {
            page.words_of(figure);
        }
        page.write_on();
    });
}
