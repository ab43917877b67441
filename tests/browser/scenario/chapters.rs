//! The page of a chapter: as live as the whole, and on the way to the others.

use serde_json::json;

use super::axe::violations;
use super::fallback::without_script;
use crate::outcome::{Outcome, ensure};
use crate::page::CHAPTERS;
use crate::server::Place;
use crate::session::Session;

const PAGE: &str = "chapitre/services/";
const CHOICES: &str = "?taille=moins-50&comparer=2011";

/// Figures move, words follow, the address keeps the choices and nothing else.
pub fn a_chapters_page_is_live(session: &Session) -> Outcome {
    session.open_live(PAGE)?;
    let figures = session.figures("services")?;
    ensure!(!figures.is_empty(), "no figure");
    for figure in &figures {
        session.picture(figure)?;
    }
    let before = (session.words(&figures[0])?, session.picture(&figures[0])?);
    session.choose_size("plus-100")?;
    session.settle()?;
    let after = (session.words(&figures[0])?, session.picture(&figures[0])?);
    ensure!(before.0 != after.0, "the words stay: {:?}", after.0);
    ensure!(before.1 != after.1, "the picture stays");
    session.toggle_2011()?;
    session.settle()?;
    let search = session.eval("return location.search", &[])?;
    ensure!(
        search == json!("?taille=plus-100&comparer=2011"),
        "{search}"
    );
    session.is_quiet()
}

/// Whoever goes on to another chapter, or to the whole, keeps the choices.
pub fn links_keep_the_choices(session: &Session) -> Outcome {
    session.open_live(&format!("{PAGE}{CHOICES}"))?;
    let chosen = session.controls()?;
    for (link, arrival) in [
        ("#chapitres a[href*=usages]", "chapitre/usages/"),
        ("header.brief a", ""),
        ("#services .all", "chapitre/services/"),
    ] {
        session.click(&format!("document.querySelector('{link}')"))?;
        let there = format!("{}{arrival}{CHOICES}", session.server.address(Place::Sound));
        session.until(&there, 10, &format!("location.href === {}", json!(there)))?;
        session.until_live()?;
        session.settle()?;
        let kept = session.controls()?;
        ensure!(kept == chosen, "{arrival}: {kept:?}");
    }
    session.is_quiet()
}

/// The picture that its card names is there, of the size that it says.
pub fn every_card_has_its_picture(session: &Session) -> Outcome {
    let pages = CHAPTERS.map(|chapter| format!("chapitre/{chapter}/"));
    for page in pages.iter().map(String::as_str).chain([""]) {
        session.open(Place::Sound, page)?;
        let load =
            "const told = (name) => document.querySelector(`meta[property='og:${name}']`)?.content;
            window.__card = 'loading';
            const picture = new Image();
            picture.onload = () => {
                const size = `${picture.naturalWidth}x${picture.naturalHeight}`;
                const said = `${told('image:width')}x${told('image:height')}`;
                window.__card = size === said ? 'good' : `${size} instead of ${said}`;
            };
            picture.onerror = () => { window.__card = `no ${picture.src}` };
            const place = told('image').slice(told('url').length - arguments[0].length);
            picture.src = arguments[1] + place";
        let root = session.server.address(Place::Sound);
        session.eval(load, &[json!(page), json!(root)])?;
        session.until("the picture", 10, "window.__card !== 'loading'")?;
        let card = session.eval("return window.__card", &[])?;
        ensure!(card == json!("good"), "{page}: {card}");
        session.is_quiet()?;
    }
    Ok(())
}

/// Without script it is a text with pictures and links.
pub fn a_chapter_reads_without_script(session: &Session) -> Outcome {
    let place = without_script(session.browser);
    session.open(place, PAGE)?;
    let lacks = "const lacks = [];
        const seen = (e) => e && e.getClientRects().length && getComputedStyle(e).visibility === 'visible';
        const section = document.getElementById('services');
        for (const figure of section.querySelectorAll('figure'))
            if (![...figure.querySelectorAll('.stage :is(svg[role=img], img)')].some(seen)) lacks.push(figure.id);
        for (const link of document.querySelectorAll('#chapitres a, .neighbours a, header a'))
            if (!seen(link)) lacks.push(link.href);
        for (const control of document.querySelectorAll('#reglages, button, .switch'))
            if (seen(control)) lacks.push(`not ${control.id || control.textContent}`);
        return lacks";
    let lacks = session.eval(lacks, &[])?;
    ensure!(lacks == json!([]), "{lacks}");
    session.click("document.querySelector('.neighbours .after')")?;
    let there = format!("{}chapitre/profils/", session.server.address(place));
    session.until(&there, 10, &format!("location.href === {}", json!(there)))
}

/// axe-core finds no violation, on a phone and on a desk.
pub fn a_chapters_page_is_clean(session: &Session) -> Outcome {
    for width in [390, 1440] {
        session.open_live_embedded((width, 900), &format!("{PAGE}{CHOICES}"))?;
        session.eval(
            "for (const table of document.querySelectorAll('details.data')) table.open = true",
            &[],
        )?;
        let found = violations(session)?;
        ensure!(found.is_empty(), "{width} px\n    {}", found.join("\n    "));
    }
    Ok(())
}
