//! What comes on screen, leaves it and changes its size.

use web_sys::Element;

use super::canvas::{Look, Stage};
use super::room::Room;
use super::{Page, dispatch, observer, redraw, with};
use crate::app::Event;
use crate::chart::Format;
use crate::data::FigureId;

/// A little of a figure must be on screen before it enters: as the margin of
/// the observer, and as a part of the window.
const MARGIN: &str = "0px 0px -6% 0px";
const SEEN: f64 = 0.94;

/// Which figure a stage belongs to.
pub fn figure_of(page: &Page, stage: &Element) -> Option<FigureId> {
    let mut stages = page.stages.entries();
    let found = stages.find(|(_, s)| s.as_ref().is_some_and(|s| s.stage == *stage));
    found.map(|(figure, _)| figure)
}

/// The figure of a stage, the format for its width, and whether the app knows
/// it on screen.
fn met(page: &Page, stage: &Element) -> Option<(FigureId, Format, bool)> {
    let figure = figure_of(page, stage)?;
    let format = page.stages[figure].as_ref()?.format;
    Some((figure, format, page.app.on_screen(figure)))
}

/// Reports what is on screen as the page is taken over. The observer will, but
/// only after a frame.
pub fn already_seen() {
    let seen = with(|page| {
        let height = page.parts.window.inner_height().ok();
        let height = height.and_then(|h| h.as_f64()).unwrap_or_default();
        let on_screen = |stage: &Stage| {
            let place = stage.stage.get_bounding_client_rect();
            place.height() > 0.0 && place.bottom() > 0.0 && place.top() < height * SEEN
        };
        let stages = page.stages.entries();
        stages
            .filter_map(|(figure, stage)| {
                let stage = stage.as_ref()?;
                on_screen(stage).then_some((figure, stage.format))
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
    let observer = observer::crossings(MARGIN, |entries, _| {
        let already_seen = with(|page| !std::mem::replace(&mut page.observed, true)) == Some(true);
        for entry in entries {
            let met = with(|page| met(page, &entry.target()));
            let Some((figure, format, on_screen)) = met.flatten() else {
                continue;
            };
            if entry.is_intersecting() && !on_screen {
                dispatch(Event::Appeared {
                    figure,
                    format,
                    already_seen,
                });
            } else if !entry.is_intersecting() && on_screen {
                dispatch(Event::Vanished(figure));
                with(|page| page.stages[figure].as_mut().map(Stage::release));
            }
        }
    });
    if let Some(observer) = observer {
        for stage in page.stages.iter().flatten() {
            observer.observe(&stage.stage);
        }
    }
}

/// The part of the window, from above and from below, that a plate must reach
/// past to be drawn in: then about half of it is on screen.
const HALF: &str = "-40% 0px -40% 0px";

/// What tells that half of a plate is on screen.
pub fn plates(page: &Page) {
    let observer = observer::crossings(HALF, |entries, observer| {
        for entry in entries.iter().filter(|entry| entry.is_intersecting()) {
            let plate = entry.target();
            observer.unobserve(&plate);
            let met = with(|page| met(page, &plate));
            let Some((figure, format, on_screen)) = met.flatten() else {
                continue;
            };
            // This observer may speak before the other, and speaks once.
            if !on_screen {
                dispatch(Event::Appeared {
                    figure,
                    format,
                    already_seen: false,
                });
            }
            dispatch(Event::Entered(figure));
        }
    });
    if let Some(observer) = observer {
        for stage in page.stages.iter().flatten() {
            if matches!(stage.look, Look::Plate(_)) {
                observer.observe(&stage.stage);
            }
        }
    }
}

pub fn sizes(page: &Page) {
    let observer = observer::sizes(|entries, _| {
        let mut changed = false;
        let Some(room) = with(|page| Room::now(&page.parts)) else {
            return;
        };
        for entry in entries {
            let found = with(|page| {
                let figure = figure_of(page, &entry.target())?;
                let stage = page.stages[figure].as_mut()?;
                Some(stage.fit(entry.content_rect().width(), room))
            });
            changed |= found.flatten() == Some(true);
        }
        // Drawing may change what is observed: not within the observer's own
        // round.
        if changed {
            redraw::soon();
        }
    });
    if let Some(observer) = observer {
        for stage in page.stages.iter().flatten() {
            observer.observe(&stage.stage);
        }
    }
}
