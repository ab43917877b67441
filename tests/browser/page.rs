//! The page as a reader meets it: its controls, its figures, its words.

use std::thread::sleep;
use std::time::Duration;

use serde_json::{Value, json};

use crate::outcome::{Outcome, ensure};
use crate::server::Place;
use crate::session::{Session, Wait};

pub const CHAPTERS: [&str; 7] = [
    "synthese",
    "equipement",
    "organisation",
    "aisance",
    "usages",
    "services",
    "profils",
];

/// The visible label of a control, which is what a mouse meets; the control itself may be hidden.
const CONTROL: &str =
    "((e) => e && (e.closest('label') || document.querySelector(`label[for=\"${e.id}\"]`) || e))";

const PAINTED: &str = include_str!("painted.js");

/// What a figure says: its two parts that always stand, and all that is visible in it.
#[derive(Debug, PartialEq)]
pub struct Words {
    pub headline: String,
    pub sentence: String,
    pub all: String,
}

impl Session {
    /// Opens the page and waits until WebAssembly has taken over and nothing moves.
    pub fn open_live(&self, query: &str) -> Outcome {
        self.open(Place::Sound, query)?;
        self.until_live()?;
        self.settle()
    }

    /// The same in an embed of this size.
    pub fn open_live_embedded(&self, size: (u32, u32), query: &str) -> Outcome {
        self.open_embedded(size, query)?;
        self.until_live()?;
        self.settle()
    }

    pub fn until_live(&self) -> Outcome {
        self.until(
            "data-live",
            30,
            "document.documentElement.dataset.live === 'true'",
        )
    }

    /// Waits for rest: the page has been told of what is on screen now, no frame is awaited, and nothing
    /// has asked for one for a while.
    pub fn settle(&self) -> Outcome {
        self.until_looked()?;
        self.until(
            "no frame requested for 0.4 s",
            8,
            "!window.__probe.awaited.size && performance.now() - window.__probe.last > 400",
        )
    }

    /// Waits until the browser has shown the page as it is now, and told it of what is on screen.
    pub fn until_looked(&self) -> Outcome {
        self.eval("window.__probe.look()", &[])?;
        self.until("a look at the page", 5, "window.__probe.looked")
    }

    /// How many frames the page has requested since it was opened.
    pub fn frames(&self) -> Outcome<u64> {
        let frames = self.eval("return window.__probe.frames", &[])?;
        frames
            .as_u64()
            .ok_or_else(|| "the probe is not in the page".into())
    }

    pub fn choose_size(&self, size: &str) -> Outcome {
        self.click(&format!(
            "{CONTROL}(document.querySelector('#reglages input[name=taille][value=\"{size}\"]'))"
        ))
    }

    pub fn toggle_2011(&self) -> Outcome {
        self.click(&format!(
            "{CONTROL}(document.querySelector('#reglages input[name=comparer]'))"
        ))
    }

    /// The chosen size and whether 2011 is compared, read off the controls.
    pub fn controls(&self) -> Outcome<(String, bool)> {
        let size = self.eval(
            "return document.querySelector('#reglages input[name=taille]:checked').value",
            &[],
        )?;
        let compare =
            self.is("document.querySelector('#reglages input[name=comparer]').checked")?;
        Ok((size.as_str().unwrap_or_default().to_owned(), compare))
    }

    /// The figures of a chapter, in order.
    pub fn figures(&self, chapter: &str) -> Outcome<Vec<String>> {
        let script = "return [...document.querySelectorAll(`#${arguments[0]} figure.figure`)].map((f) => f.dataset.figure)";
        let figures = self.eval(script, &[json!(chapter)])?;
        Ok(serde_json::from_value(figures)?)
    }

    pub fn words(&self, figure: &str) -> Outcome<Words> {
        let script = "const f = document.querySelector(`figure[data-figure='${arguments[0]}']`);
            const text = (e) => e?.textContent ?? '';
            const headline = text(f?.querySelector('.headline'));
            return { headline, sentence: text(f?.querySelector('.sentence')), all: f?.innerText ?? '' }";
        let words = self.eval(script, &[json!(figure)])?;
        let [headline, sentence, all] = ["headline", "sentence", "all"]
            .map(|part| words[part].as_str().unwrap_or_default().to_owned());
        Ok(Words {
            headline,
            sentence,
            all,
        })
    }

    /// Brings a figure on screen, lets it come to rest, and gives a digest of what its canvas was asked
    /// to show; a canvas without anything on it is an error.
    pub fn picture(&self, figure: &str) -> Outcome<String> {
        let show = "document.querySelector(`figure[data-figure='${arguments[0]}'] .stage`)
            .scrollIntoView({ block: 'center', behavior: 'instant' })";
        self.eval(show, &[json!(figure)])?;
        self.settle()?;
        let wait = Wait::new(5);
        let mut drawn = self.drawn(figure)?;
        while !drawn.is_string() && !wait.is_over() {
            sleep(Duration::from_millis(100));
            self.settle()?;
            drawn = self.drawn(figure)?;
        }
        if let Some(digest) = drawn.as_str() {
            return Ok(digest.to_owned());
        }
        // A page that gave its canvases back says why.
        let live = self.eval(
            "return document.documentElement.dataset.live ?? 'not live'",
            &[],
        )?;
        let said = self.console()?;
        Err(format!("{figure}: {} ({live}, {said:?})", drawn["reason"]).into())
    }

    /// What the tooltip says; nothing without one.
    pub fn tooltip(&self) -> Outcome<String> {
        let script = "return [...document.querySelectorAll('.tooltip')]
            .filter((e) => e.getClientRects().length && getComputedStyle(e).visibility === 'visible')
            .map((e) => e.textContent)";
        let mut tooltips: Vec<String> = serde_json::from_value(self.eval(script, &[])?)?;
        ensure!(
            tooltips.len() <= 1,
            "several tooltips at once: {tooltips:?}"
        );
        Ok(tooltips.pop().unwrap_or_default())
    }

    /// Waits until the tooltip says this, or is gone if this is nothing.
    pub fn until_tooltip(&self, text: &str) -> Outcome {
        let wait = Wait::new(3);
        loop {
            let tooltip = self.tooltip()?;
            if tooltip == text {
                return Ok(());
            }
            ensure!(
                !wait.is_over(),
                "the tooltip says {tooltip:?}, not {text:?}"
            );
            sleep(Duration::from_millis(50));
        }
    }

    /// What a screen reader was told last.
    pub fn said(&self) -> Outcome<String> {
        let said = self.eval("return document.getElementById('annonce').textContent", &[])?;
        Ok(said.as_str().unwrap_or_default().to_owned())
    }

    /// Two numbers of the window, in CSS pixels.
    pub fn place(&self, expression: &str) -> Outcome<(f64, f64)> {
        let place = self.eval(&format!("return {expression}"), &[])?;
        Ok(serde_json::from_value(place)?)
    }

    fn drawn(&self, figure: &str) -> Outcome<Value> {
        self.eval(PAINTED, &[json!(figure)])
    }

    /// Everything that went wrong in the page, as the probe and Chromium's console tell it.
    pub fn complaints(&self) -> Outcome<Vec<String>> {
        let errors = self.eval("return window.__probe.errors", &[])?;
        let mut complaints: Vec<String> = serde_json::from_value(errors)?;
        // A browser that asks the host for an icon of its own accord is not the page's doing.
        complaints.extend(
            self.console()?
                .into_iter()
                .filter(|line| !line.contains("/favicon.ico")),
        );
        complaints.dedup();
        Ok(complaints)
    }

    /// Nothing went wrong, nothing was missing, nothing left for another origin.
    pub fn is_quiet(&self) -> Outcome {
        let complaints = self.complaints()?;
        ensure!(
            complaints.is_empty(),
            "the page complains: {}",
            complaints.join("; ")
        );
        let abroad = "return performance.getEntriesByType('resource').map((r) => r.name)
            .filter((name) => /^(https?|wss?):/.test(name) && new URL(name).origin !== location.origin)";
        let abroad = self.eval(abroad, &[])?;
        ensure!(abroad == json!([]), "requests to another origin: {abroad}");
        let missed: Vec<_> = self
            .server
            .take_seen()
            .into_iter()
            .filter(|s| s.status != 200)
            .map(|s| s.path)
            .collect();
        let missed: Vec<_> = missed
            .into_iter()
            .filter(|path| path != "/favicon.ico")
            .collect();
        ensure!(missed.is_empty(), "not found on the server: {missed:?}");
        Ok(())
    }
}
