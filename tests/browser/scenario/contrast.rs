//! What can be read on the screen, by its pixels: no rule of a style sheet says
//! what a browser makes of it in a reader's own colours.

use std::collections::HashMap;

use barometre::theme::{Rgb, contrast};
use serde_json::json;

use super::menu::open_on_plates;
use super::taking::{choose, keep};
use crate::keys::DOWN;
use crate::outcome::{Outcome, ensure};
use crate::session::Session;

/// The lines of text below the elements of a selector that are on the screen
/// and not covered, each with its box.
const TEXTS: &str = include_str!("texts.js");

/// What WCAG 1.4.3 asks of small letters.
const ENOUGH: f32 = 4.5;

/// The texts on the screen below the elements of a selector that do not stand
/// out; an error where there is none.
fn unreadable(session: &Session, selector: &str) -> Outcome<Vec<String>> {
    let texts: Vec<(String, [f64; 4])> =
        serde_json::from_value(session.eval(TEXTS, &[json!(selector)])?)?;
    ensure!(!texts.is_empty(), "{selector}: no text on the screen");
    let pixels = session.pixels()?;
    let found = texts.into_iter().filter_map(|(text, [left, top, w, h])| {
        let mut tones: HashMap<Rgb, usize> = HashMap::new();
        for y in top as usize..(top + h) as usize {
            for x in left as usize..(left + w) as usize {
                if let Some(tone) = pixels.at(x, y) {
                    *tones.entry(tone).or_default() += 1;
                }
            }
        }
        let ground = *tones.iter().max_by_key(|(_, count)| **count)?.0;
        let best = tones
            .keys()
            .map(|&tone| contrast(tone, ground))
            .fold(1.0, f32::max);
        (best < ENOUGH).then(|| format!("{selector}: « {text} » {best:.1}:1"))
    });
    Ok(found.collect())
}

/// The menu has the colours of the plate that it opens on.
pub fn menus_on_plates_can_be_read(session: &Session) -> Outcome {
    let mut found = Vec::new();
    open_on_plates(session, |session| {
        found.extend(unreadable(session, ".menu")?);
        Ok(())
    })?;
    ensure!(found.is_empty(), "\n    {}", found.join("\n    "));
    Ok(())
}

/// In a reader's own colours: the page, and all that comes over it.
pub fn forced_colours_can_be_read(session: &Session) -> Outcome {
    session.prefer("forced-colors", "active")?;
    let found = in_forced_colours(session);
    session.prefer("forced-colors", "")?;
    let found = found?;
    ensure!(found.is_empty(), "\n    {}", found.join("\n    "));
    Ok(())
}

fn in_forced_colours(session: &Session) -> Outcome<Vec<String>> {
    session.open_live("")?;
    let mut found = unreadable(session, "body")?;
    open_on_plates(session, |session| {
        found.extend(unreadable(session, ".menu")?);
        found.extend(unreadable(session, "body")?);
        Ok(())
    })?;
    keep(session, "chapitre/services/")?;
    choose(session, "site", "take-sentence")?;
    session.until(
        "it is told",
        5,
        "document.querySelector('.told')?.textContent",
    )?;
    found.extend(unreadable(session, "#figure-site")?);
    found.extend(unreadable(session, ".told")?);
    session.eval("document.querySelector('#figure-site canvas').focus()", &[])?;
    session.press(DOWN)?;
    session.until(
        "it is told",
        5,
        "document.querySelector('.tooltip')?.textContent",
    )?;
    found.extend(unreadable(session, ".tooltip")?);
    session.open_live("chapitre/usages/")?;
    session.eval("document.querySelector('#figure-cloud .term').focus()", &[])?;
    session.until(
        "a word is explained",
        5,
        "document.querySelector('.tooltip')?.textContent",
    )?;
    found.extend(unreadable(session, ".tooltip")?);
    found.sort();
    found.dedup();
    Ok(found)
}
