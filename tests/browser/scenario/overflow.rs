use std::collections::BTreeMap;

use serde_json::json;

use crate::outcome::{Outcome, ensure};
use crate::session::Session;

pub(super) const OFFENDERS: &str = include_str!("overflow.js");

/// Phones, the widths around every breakpoint of the style sheet, desks.
const WIDTHS: [u32; 9] = [320, 390, 560, 704, 820, 928, 1120, 1440, 1920];
const SIZES: [&str; 4] = ["toutes", "moins-50", "50-100", "plus-100"];
/// An iframe that the window of every browser holds: what is scrolled to in it scrolls nothing around it,
/// which would take the bar away from a click.
const WIDTH: u32 = 820;
const HEIGHT: u32 = 760;

/// What does not fit at which width, then in which states.
#[derive(Default)]
struct Offenders(BTreeMap<(u32, String), Vec<String>>);

impl Offenders {
    fn note(&mut self, session: &Session, state: &str) -> Outcome {
        for width in WIDTHS {
            widen(session, width)?;
            let found = session.eval(OFFENDERS, &[])?;
            for offender in serde_json::from_value::<Vec<String>>(found)? {
                let states = self.0.entry((width, offender)).or_default();
                states.push(state.to_owned());
            }
        }
        Ok(())
    }

    fn told(&self) -> String {
        let lines = self.0.iter().map(|((width, offender), states)| {
            let (first, others) = (&states[0], states.len() - 1);
            format!("\n    {width} px, {first} and {others} other states: {offender}")
        });
        lines.collect()
    }
}

pub(super) fn widen(session: &Session, width: u32) -> Outcome {
    session.eval("frameElement.width = arguments[0]", &[json!(width)])?;
    session.until(
        "the iframe has its width",
        5,
        &format!("innerWidth === {width}"),
    )?;
    // Figures draw themselves anew, which is done within a frame.
    session.until_looked()?;
    session.until(
        "the figures are drawn",
        5,
        "!window.__probe.awaited.size && performance.now() - window.__probe.last > 50",
    )
}

/// At no width and in no state is anything wider than the window, beyond its edges or cut off.
pub fn everything_fits(session: &Session) -> Outcome {
    for page in ["?chapitre=profils", "chapitre/profils/"] {
        all_of_it_fits(session, page)?;
    }
    Ok(())
}

fn all_of_it_fits(session: &Session, page: &str) -> Outcome {
    session.open_live_embedded((WIDTH, HEIGHT), page)?;
    let mut offenders = Offenders::default();
    for compared in [false, true] {
        if compared {
            widen(session, WIDTH)?;
            session.toggle_2011()?;
        }
        for size in SIZES {
            widen(session, WIDTH)?;
            session.choose_size(size)?;
            ensure!(
                session.controls()? == (size.into(), compared),
                "the controls say {:?}",
                session.controls()?
            );
            session.settle()?;
            let with = if compared { " with 2011" } else { "" };
            offenders.note(session, &format!("{size}{with}"))?;
        }
    }
    session.eval(
        "for (const table of document.querySelectorAll('details.data')) table.open = true",
        &[],
    )?;
    offenders.note(session, "tables open")?;
    let told = offenders.told();
    ensure!(told.is_empty(), "{told}");
    session.is_quiet()
}

/// WCAG 1.4.10: a window of 1280 × 1024 pixels zoomed to 400 %. Nothing is wider than it, and the bar leaves most of it.
pub fn a_zoomed_window_is_enough(session: &Session) -> Outcome {
    let mut found = Vec::new();
    for page in ["", "chapitre/services/?taille=moins-50", "figure/site/"] {
        session.open_live_embedded((320, 256), page)?;
        let offenders = session.eval(OFFENDERS, &[])?;
        let offenders: Vec<String> = serde_json::from_value(offenders)?;
        found.extend(offenders.into_iter().map(|told| format!("{page}: {told}")));
        let bar =
            "document.querySelector('.bar').getBoundingClientRect().height <= innerHeight / 4";
        ensure!(session.is(bar)?, "{page}: the bar takes much of the window");
    }
    ensure!(found.is_empty(), "\n    {}", found.join("\n    "));
    session.is_quiet()
}

/// WCAG 1.4.12: a reader may space lines, paragraphs, letters and words so much, and loses nothing.
pub fn text_can_be_spaced(session: &Session) -> Outcome {
    const SPACED: &str = "const sheet = new CSSStyleSheet(); \
        sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; \
        word-spacing: .16em !important } p { margin-bottom: 2em !important }'); \
        document.adoptedStyleSheets = [sheet]";
    session.open_live_embedded(
        (WIDTH, HEIGHT),
        "chapitre/profils/?taille=moins-50&comparer=2011",
    )?;
    let before = session.eval("return document.documentElement.scrollHeight", &[])?;
    session.eval(SPACED, &[])?;
    let after = session.eval("return document.documentElement.scrollHeight", &[])?;
    let grown = after.as_f64().unwrap_or_default() / before.as_f64().unwrap_or(f64::MAX);
    let spaced = grown > 1.02;
    ensure!(spaced, "the spacing had no effect: {grown}");
    let mut offenders = Offenders::default();
    offenders.note(session, "spaced")?;
    let told = offenders.told();
    ensure!(told.is_empty(), "{told}");
    Ok(())
}
