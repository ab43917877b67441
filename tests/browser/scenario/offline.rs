//! The page in one file, opened from the disk: no server, no network, and yet alive.

use serde_json::json;

use crate::outcome::{Outcome, ensure};
use crate::page::CHAPTERS;
use crate::session::Session;

/// It comes alive, asks for nothing, and does what the page does.
pub fn one_file_is_the_whole_page(session: &Session) -> Outcome {
    session.open_one_file("")?;
    session.until_live()?;
    session.settle()?;
    let site = session.eval("return location.protocol", &[])?;
    ensure!(site == json!("file:"), "opened by {site}");
    for chapter in CHAPTERS {
        let figures = session.figures(chapter)?;
        let figure = figures
            .first()
            .ok_or_else(|| format!("{chapter} has no figure"))?;
        session.picture(figure)?;
    }
    let figure = &session.figures("services")?[0];
    let before = (session.words(figure)?, session.picture(figure)?);
    session.choose_size("plus-100")?;
    session.settle()?;
    let after = (session.words(figure)?, session.picture(figure)?);
    ensure!(before.0 != after.0, "the words stay: {:?}", after.0);
    ensure!(before.1 != after.1, "the picture stays");
    session.toggle_2011()?;
    session.settle()?;
    ensure!(
        session.controls()? == ("plus-100".into(), true),
        "{:?}",
        session.controls()?
    );
    let asked = "return performance.getEntriesByType('resource').map((r) => r.name)
        .filter((name) => !name.startsWith('data:'))";
    let asked = session.eval(asked, &[])?;
    ensure!(asked == json!([]), "it asks for {asked}");
    let complaints = session.complaints()?;
    ensure!(complaints.is_empty(), "{}", complaints.join("; "));
    Ok(())
}

/// Its address works as elsewhere, and its table is within.
pub fn one_file_holds_choices_and_data(session: &Session) -> Outcome {
    session.open_one_file("?taille=moins-50&comparer=2011")?;
    session.until_live()?;
    ensure!(
        session.controls()? == ("moins-50".into(), true),
        "{:?}",
        session.controls()?
    );
    let table = "const link = document.querySelector('.end a[href^=\"data:text/csv\"]');
        if (!link?.download.endsWith('.csv')) return 'no table';
        const bytes = Uint8Array.from(atob(link.href.split(',')[1]), (c) => c.charCodeAt(0));
        return new TextDecoder().decode(bytes).split('\\n')[0]";
    let head = session.eval(table, &[])?;
    let named = head
        .as_str()
        .is_some_and(|head| head.contains("indicateur"));
    ensure!(named, "the table begins with {head}");
    Ok(())
}
