//! What comes on screen, leaves it and changes its size.

use super::browser::Element;
use super::canvas::Stage;
use super::{Page, dispatch, dom, redraw, with};
use crate::app::Event;

/// A little of a figure must be on screen before it enters: as the margin of
/// the observer, and as a part of the window.
const MARGIN: &str = "0px 0px -6% 0px";
const SEEN: f64 = 0.94;

/// Which figure a stage belongs to.
pub fn figure_of(page: &Page, stage: &Element) -> Option<usize> {
    page.stages
        .iter()
        .position(|s| s.as_ref().is_some_and(|s| s.stage == *stage))
}

/// Reports what is on screen as the page is taken over. The observer will, but
/// only after a frame.
pub fn already_seen() {
    let seen = with(|page| {
        let height = page.parts.window.height();
        let on_screen = |stage: &Stage| {
            let place = stage.stage.rect();
            place.height() > 0.0 && place.bottom() > 0.0 && place.top() < height * SEEN
        };
        let stages = page.stages.iter().enumerate();
        stages
            .filter_map(|(figure, stage)| {
                let stage = stage.as_ref()?;
                on_screen(stage).then(|| (figure, stage.format()))
            })
            .collect::<Vec<_>>()
    });
    for (figure, format) in seen.unwrap_or_default() {
        dispatch(Event::Appeared {
            figure,
            format,
            already_seen: true,
        });
    }
}

pub fn figures(page: &Page) {
    let observer = dom::crossings(MARGIN, |entries, _| {
        let already_seen = with(|page| !std::mem::replace(&mut page.observed, true)) == Some(true);
        for entry in entries {
            let found = with(|page| {
                let figure = figure_of(page, &entry.observed())?;
                let format = page.stages[figure].as_ref()?.format();
                Some((figure, format, page.app.on_screen(figure)))
            });
            let Some((figure, format, on_screen)) = found.flatten() else {
                continue;
            };
            if entry.intersects() && !on_screen {
                dispatch(Event::Appeared {
                    figure,
                    format,
                    already_seen,
                });
            } else if !entry.intersects() && on_screen {
                dispatch(Event::Vanished(figure));
            }
        }
    });
    for stage in page.stages.iter().flatten() {
        observer.observe(&stage.stage);
    }
}

pub fn sizes(page: &Page) {
    let observer = dom::sizes(|entries, _| {
        let mut changed = false;
        for entry in entries {
            let found = with(|page| {
                let figure = figure_of(page, &entry.observed())?;
                let on_screen = page.app.on_screen(figure);
                let stage = page.stages[figure].as_mut()?;
                let width = entry.content().width();
                let before = std::mem::replace(&mut stage.width, width);
                Some((before - width).abs() > 0.1 && on_screen)
            });
            changed |= found.flatten() == Some(true);
        }
        // Drawing may change what is observed: not within the observer's own
        // round.
        if changed {
            redraw::soon();
        }
    });
    for stage in page.stages.iter().flatten() {
        observer.observe(&stage.stage);
    }
}

/// A chapter's motif is drawn once, when it first comes on screen.
pub fn motifs(page: &Page) {
    let observer = dom::crossings("0px 0px -15% 0px", |entries, observer| {
        for entry in entries.iter().filter(|entry| entry.intersects()) {
            let motif = entry.observed();
            motif.set("data-drawn", "true");
            observer.unobserve(&motif);
        }
    });
    for motif in dom::all::<Element>(&page.parts.root, ".motif") {
        observer.observe(&motif);
    }
}
