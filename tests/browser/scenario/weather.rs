//! What browsers and hosts do to a page that runs: the page follows.

use std::thread::sleep;
use std::time::Duration;

use crate::browser::Browser;
use crate::outcome::{Outcome, ensure};
use crate::server::Place;
use crate::session::Session;

const FIGURE: &str = "site";
/// Device pixels of the canvas for one of the page.
const SHARPNESS: &str = "(() => { const c = document.querySelector('#figure-site .stage canvas'); \
                         return c.width / c.clientWidth })()";

/// A tab that is hidden while figures move shows their end when it comes back. (WebKitGTK's driver opens
/// the other tab and goes on showing this one.)
pub fn a_hidden_tab_arrives(session: &Session) -> Outcome {
    session.open_live("chapitre/services/?taille=plus-100")?;
    let target = session.picture(FIGURE)?;
    session.open_live("chapitre/services/")?;
    session.picture(FIGURE)?;
    // A loaded browser takes longer to open a tab than figures to move.
    session.eval("window.__probe.slow(50)", &[])?;
    session.choose_size("plus-100")?;
    session.in_another_tab(|| sleep(Duration::from_millis(1500)))?;
    session.eval("window.__probe.slow()", &[])?;
    let hidden = session.eval("return window.__probe.hidden", &[])?;
    let frames = hidden.as_array().and_then(|all| all.first()?.as_u64());
    ensure!(
        frames.is_some_and(|n| n > 0) || session.browser == Browser::WebKit,
        "it was not hidden while it moved: {hidden}"
    );
    ensure!(
        session.picture(FIGURE)? == target,
        "the picture is not the one of the choice"
    );
    session.is_quiet()
}

/// A window that is turned gives every picture its new shape, those too that are not on the screen:
/// nothing moves when a reader comes to them.
pub fn unseen_pictures_take_their_shape(session: &Session) -> Outcome {
    session.open_live_embedded((1200, 700), "chapitre/services/")?;
    for (width, shape) in [(390, "narrow"), (1200, "wide")] {
        session.eval("frameElement.width = arguments[0]", &[width.into()])?;
        let wrong = format!(
            "[...document.querySelectorAll('.stage.both')].filter((stage) => {{
                const canvas = stage.querySelector('canvas');
                const [, , w, h] = stage.querySelector('svg.{shape}').getAttribute('viewBox').split(' ');
                return Math.abs(canvas.clientHeight - canvas.clientWidth * h / w) > 2
            }})"
        );
        session.until(
            &format!("all are {shape}"),
            5,
            &format!("{wrong}.length === 0"),
        )?;
    }
    ensure!(
        session.is("document.querySelectorAll('.stage.both').length > 2")?,
        "there are too few to see"
    );
    session.is_quiet()
}

/// What a browser takes of a hidden tab, when memory is short, is there again when the tab comes back.
pub fn a_hidden_tab_is_drawn_again(session: &Session) -> Outcome {
    session.open_live("chapitre/services/")?;
    let target = session.picture(FIGURE)?;
    let take = "document.addEventListener('visibilitychange', () => {
            for (const canvas of document.querySelectorAll('.stage canvas')) canvas.width = canvas.width;
            window.__taken = document.hidden;
        }, { once: true })";
    session.eval(take, &[])?;
    session.in_another_tab(|| sleep(Duration::from_millis(300)))?;
    ensure!(
        session.is("window.__taken")? || session.browser == Browser::WebKit,
        "nothing was taken"
    );
    ensure!(
        session.picture(FIGURE)? == target,
        "the picture is not there again"
    );
    session.is_quiet()
}

/// Five hundred changes of the window leave the page as it was, in words and pictures, and draw it at
/// most four times a frame: for them, for the choice that moves, and when what moves leaves the screen
/// and comes back. Ten of the changes come at once.
pub fn a_storm_passes(session: &Session) -> Outcome {
    session.open_live("chapitre/services/")?;
    session.picture(FIGURE)?;
    session.choose_size("moins-50")?;
    let calm = session.picture(FIGURE)?;
    let words = session.words(FIGURE)?;
    session.bring("storm")?;
    // By script: a driver's mouse misses what the storm moves.
    for size in ["plus-100", "moins-50"] {
        let choose = "document.querySelector(`#reglages input[value='${arguments[0]}']`).click()";
        session.eval(choose, &[size.into()])?;
    }
    session.until(
        "the storm is over",
        20,
        "document.documentElement.dataset.calm === 'true'",
    )?;
    let most = session.eval("return document.documentElement.dataset.most", &[])?;
    ensure!(
        ["1", "2", "3", "4"].contains(&most.as_str().unwrap_or_default()),
        "one picture was drawn {most} times for one frame"
    );
    ensure!(
        session.picture(FIGURE)? == calm,
        "the picture after the storm is another"
    );
    ensure!(
        session.words(FIGURE)? == words,
        "the words after the storm are others"
    );
    session.is_quiet()
}

/// A denser screen has denser pictures. (Chromium's emulation tells a page of its first density only:
/// a second one, and a way back, reach no listener of any page.)
pub fn pictures_stay_sharp(session: &Session) -> Outcome {
    session.open_live("chapitre/services/")?;
    session.picture(FIGURE)?;
    let ratio = 2.5;
    session.set_pixel_ratio(ratio)?;
    let sharp = session.until(
        "a canvas as dense as the screen",
        5,
        &format!("{SHARPNESS} > {ratio} - 0.05"),
    );
    if sharp.is_err() {
        let found = session.eval(&format!("return [{SHARPNESS}, devicePixelRatio]"), &[])?;
        return Err(format!("at {ratio} it is {found}").into());
    }
    session.picture(FIGURE)?;
    session.free_pixel_ratio()?;
    session.is_quiet()
}

/// Whoever leaves the page in the middle of a change and comes back finds the choice, all of it, and
/// a page that follows. Chromium and WebKit keep the page as it was; Firefox under its driver loads it anew.
pub fn the_way_back_is_open(session: &Session) -> Outcome {
    session.open_live("chapitre/services/?taille=moins-50")?;
    let target = session.picture(FIGURE)?;
    session.open_live("chapitre/services/")?;
    session.picture(FIGURE)?;
    session.choose_size("moins-50")?;
    travel(session, "location.href = '../../accessibilite.html'")?;
    session.until("the other page", 10, "document.querySelector('.criteria')")?;
    travel(session, "history.back()")?;
    session.until("the page", 10, "document.getElementById('figure-site')")?;
    let why = session.eval(
        "return JSON.stringify(performance.getEntriesByType('navigation')[0].notRestoredReasons)",
        &[],
    )?;
    ensure!(
        session.is("window.__probe.kept")? || session.browser == Browser::Firefox,
        "the browser kept no page: {why}"
    );
    session.until_live()?;
    ensure!(session.picture(FIGURE)? == target, "another picture");
    // WebKit sets the controls back after it has told the page that it is back, which sets them again.
    ensure!(
        session.controls()? == ("moins-50".into(), false),
        "the controls say {:?}",
        session.controls()?
    );
    session.choose_size("plus-100")?;
    session.until(
        "it follows a choice",
        5,
        "location.search.includes('taille=plus-100')",
    )?;
    ensure!(
        session.picture(FIGURE)? != target,
        "the picture does not follow"
    );
    session.is_quiet()
}

/// Goes to another page once the driver's own script has ended: Firefox keeps no page with one in it.
fn travel(session: &Session, how: &str) -> Outcome {
    session.eval(&format!("setTimeout(() => {{ {how} }}, 50)"), &[])?;
    sleep(Duration::from_millis(400));
    Ok(())
}

/// Once loaded, the page asks the host for nothing.
pub fn it_works_without_its_host(session: &Session) -> Outcome {
    session.open_live("chapitre/services/")?;
    session.server.take_seen();
    session.server.set_gone(true);
    let outcome = chooses_all(session);
    session.server.set_gone(false);
    outcome?;
    let mut asked = session.server.take_seen();
    // A browser asks for a page's icon when it likes.
    asked.retain(|seen| !seen.path.ends_with("/icone.svg"));
    ensure!(asked.is_empty(), "asked of the host: {asked:?}");
    session.is_quiet()
}

fn chooses_all(session: &Session) -> Outcome {
    let mut pictures = Vec::new();
    for size in ["moins-50", "50-100", "plus-100", "toutes"] {
        session.choose_size(size)?;
        pictures.push(session.picture(FIGURE)?);
    }
    session.toggle_2011()?;
    pictures.push(session.picture(FIGURE)?);
    pictures.sort();
    pictures.dedup();
    // One class may have the same value and standing as another; most have not.
    ensure!(pictures.len() >= 4, "the pictures do not follow");
    Ok(())
}

/// Forty thousand characters of nonsense around one good choice.
pub fn a_long_address_is_read(session: &Session) -> Outcome {
    let nonsense = "taille=%3Cscript%3E&x[]=%00&".repeat(1_500);
    session.open_live(&format!("chapitre/services/?{nonsense}taille=moins-50"))?;
    ensure!(
        session.controls()? == ("moins-50".into(), false),
        "the controls say {:?}",
        session.controls()?
    );
    let said = session.eval("return window.__probe.warnings.length", &[])?;
    let said = said.as_u64().unwrap_or_default();
    ensure!(
        (1..=12).contains(&said),
        "{said} warnings for 1500 faults in the address"
    );
    session.choose_size("plus-100")?;
    session.until(
        "a clean address",
        5,
        "location.search === '?taille=plus-100'",
    )?;
    session.is_quiet()
}

/// What an address says is never markup: no element, no script, no request comes of it.
pub fn an_address_injects_nothing(session: &Session) -> Outcome {
    const MARKUP: &str = "%22%3E%3Cscript%3Edocument.title='x'%3C/script%3E%3Cimg%20src=x%20onerror=document.title='x'%3E";
    const RAW: &str = "\"'><svg onload=document.title='x'>";
    const NAMES: [&str; 10] = [
        "taille",
        "comparer",
        "chapitre",
        "presentation",
        "figure",
        "theme",
        "verrou",
        "childId",
        "fond",
        "x",
    ];
    let built = "return [document.querySelectorAll('*').length, document.title]";
    for embedded in ["", "integration=1&"] {
        session.open_live(&format!("?{embedded}"))?;
        let before = session.eval(built, &[])?;
        for value in [MARKUP, RAW] {
            let names: String = NAMES.map(|name| format!("&{name}={value}")).concat();
            session.open_live(&format!("?{embedded}{names}#?secret={value}"))?;
            let after = session.eval(built, &[])?;
            ensure!(
                after == before,
                "{embedded}{value}: {before} became {after}"
            );
            session.is_quiet()?;
        }
    }
    Ok(())
}

/// The ratio is the browser's own to set in Chromium; elsewhere a script stands in for it.
impl Session {
    fn set_pixel_ratio(&self, ratio: f64) -> Outcome {
        if self.browser == Browser::Chromium {
            return self.emulate_pixel_ratio(Some(ratio));
        }
        self.eval("window.__probe.densify(arguments[0])", &[ratio.into()])?;
        Ok(())
    }

    fn free_pixel_ratio(&self) -> Outcome {
        match self.browser {
            Browser::Chromium => self.emulate_pixel_ratio(None),
            Browser::Firefox | Browser::WebKit => self.open(Place::Sound, ""),
        }
    }
}
