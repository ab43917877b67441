//! What the page holds on to: of a reader who stays, and of one who tries everything.

use std::thread::sleep;
use std::time::Duration;

use serde_json::{Value, json};

use crate::outcome::{Outcome, ensure};
use crate::page::CHAPTERS;
use crate::session::Session;

/// The choices that warm everything up, and those of a stretch after them, on the page of one figure
/// and on the whole page. In steps of eight the choice is the same.
const FIRST: usize = 3_000;
const STRETCH: usize = 5_000;
/// What leaks grows in every one of them; memory that an allocator splits finds its size in one.
const STRETCHES: usize = 3;
/// At once: between them frames are drawn.
const ROUND: usize = 250;
/// In bytes: one page of WebAssembly's memory.
const SLACK: i64 = 64 * 1024;

/// Counts what is asked to happen later, and keeps the module's memory at hand.
const WATCH: &str = "
    window.__later = 0;
    for (const name of ['setTimeout', 'setInterval', 'requestIdleCallback']) {
        const own = window[name].bind(window);
        window[name] = (...rest) => { window.__later += 1; return own(...rest); };
    }
    const { name } = performance.getEntriesByType('resource').find((e) => /barometre-[^/]*[.]js$/.test(e.name));
    import(name).then((m) => m.default()).then((own) => { window.__memory = Object.values(own).find((x) => x instanceof WebAssembly.Memory); });";

const CHOOSE: &str = "
    const sizes = ['toutes', 'moins-50', '50-100', 'plus-100'];
    for (let nth = arguments[0]; nth < arguments[0] + arguments[1]; nth++)
        barometre.select({ taille: sizes[nth % sizes.length], comparer: nth % 8 >= 4 });";

#[derive(Debug)]
struct Held {
    heap: i64,
    memory: i64,
    listeners: i64,
    nodes: i64,
    later: i64,
}

fn held(session: &Session) -> Outcome<Held> {
    // What was just let go of is known to be so only after a second look.
    for _ in 0..2 {
        session.ask("HeapProfiler.collectGarbage", &json!({}))?;
    }
    let heap = session.ask("Runtime.getHeapUsage", &json!({}))?;
    let counters = session.ask("Memory.getDOMCounters", &json!({}))?;
    let memory = session.eval("return window.__memory.buffer.byteLength", &[])?;
    let later = session.eval("return window.__later", &[])?;
    let number = |value: &Value| value.as_f64().map(|n| n as i64);
    let read = || {
        Some(Held {
            heap: number(&heap["usedSize"])?,
            memory: number(&memory)?,
            listeners: number(&counters["jsEventListeners"])?,
            nodes: number(&counters["nodes"])?,
            later: number(&later)?,
        })
    };
    Ok(read().ok_or("the browser does not say what it holds")?)
}

/// What is held at most as before, but for the slack.
fn has_not_grown(before: &Held, after: &Held) -> Outcome {
    let grown = after.heap - before.heap > SLACK
        || after.memory - before.memory > SLACK
        || after.listeners > before.listeners
        || after.nodes > before.nodes;
    ensure!(!grown, "it grows: {before:?} became {after:?}");
    Ok(())
}

/// Some stretch of the same leaves what the one before it left.
fn stops_growing(session: &Session, stretch: impl Fn(usize) -> Outcome) -> Outcome {
    let mut before = held(session)?;
    let mut outcome = Ok(());
    for nth in 0..STRETCHES {
        stretch(nth)?;
        let after = held(session)?;
        println!("{before:?}, then {after:?}");
        outcome = has_not_grown(&before, &after);
        if outcome.is_ok() {
            break;
        }
        before = after;
    }
    outcome
}

fn watched(session: &Session, query: &str) -> Outcome {
    session.open_live(query)?;
    session.eval(WATCH, &[])?;
    session.until("the module's memory", 10, "window.__memory")
}

fn choose(session: &Session, choices: std::ops::Range<usize>) -> Outcome {
    for start in choices.clone().step_by(ROUND) {
        let count = ROUND.min(choices.end - start);
        session.eval(CHOOSE, &[json!(start), json!(count)])?;
    }
    session.settle()
}

/// Thousands of choices leave what those before them left: a leak of sixteen bytes a choice, the least
/// that the module's allocator gives, is more than the slack in a stretch.
pub fn choices_leave_nothing_behind(session: &Session) -> Outcome {
    for document in ["figure/visioconference/", ""] {
        watched(session, document)?;
        choose(session, 0..FIRST)?;
        stops_growing(session, |nth| {
            let start = FIRST + nth * STRETCH;
            choose(session, start..start + STRETCH)
        })?;
    }
    Ok(())
}

/// So do chapters, entered and left again and again.
pub fn chapters_leave_nothing_behind(session: &Session) -> Outcome {
    watched(session, "")?;
    let visit = |stay: &dyn Fn() -> Outcome| {
        for chapter in CHAPTERS {
            session.eval(
                "barometre.select({ chapitre: arguments[0] })",
                &[json!(chapter)],
            )?;
            stay()?;
        }
        session.settle()
    };
    // Every figure has entered once, every text of a canvas is known, and the module's memory has the
    // room that plates are laid out in.
    for _ in 0..3 {
        visit(&|| session.settle())?;
    }
    stops_growing(session, |_| {
        for _ in 0..12 {
            // Entrances are cut short.
            visit(&|| session.until_looked())?;
        }
        Ok(())
    })?;
    session.is_quiet()
}

/// A page that nobody touches asks for nothing, and lets nothing grow.
pub fn at_rest_nothing_grows(session: &Session) -> Outcome {
    watched(session, "chapitre/services/?taille=moins-50")?;
    session.settle()?;
    let (before, frames) = (held(session)?, session.frames()?);
    sleep(Duration::from_secs(3));
    let (after, later) = (held(session)?, session.frames()?);
    ensure!(later == frames, "{} frames at rest", later - frames);
    ensure!(after.later == before.later, "timers at rest: {after:?}");
    has_not_grown(&before, &after)
}
