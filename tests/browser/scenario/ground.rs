//! An embed on the partner's own ground.

use std::thread::sleep;
use std::time::Duration;

use serde_json::json;

use crate::outcome::{Outcome, ensure};
use crate::partner::Host;
use crate::session::{Session, Wait};

/// A point of the embed where it has nothing of its own.
const BARE: (usize, usize) = (2, 2);

/// `fond=transparent` shows the ground of light and of dark hosts, whether they declare a scheme or
/// not; where they declare the dark one, with what the guide tells them to write.
pub fn the_hosts_ground_is_seen(session: &Session) -> Outcome {
    let mut wrong = Vec::new();
    for asked in ["", "&theme=sombre"] {
        let embedded = format!("figure/site/?fond=transparent{asked}");
        session.open_partner(Host::Bare.page(), 390, &embedded)?;
        session.enter_embed()?;
        session.until_live()?;
        session.settle()?;
        session.leave_embed()?;
        for ground in [(238, 221, 187), (17, 34, 51)] {
            for (declared, written) in [("normal", ""), ("light", ""), ("dark", "light")] {
                let (red, green, blue) = ground;
                let style = format!("background:rgb({red},{green},{blue});color-scheme:{declared}");
                let dress = "document.documentElement.style.cssText = arguments[0];
                    document.querySelector('iframe').style.colorScheme = arguments[1]";
                session.eval(dress, &[json!(style), json!(written)])?;
                let wait = Wait::new(1);
                // A picture may still be of the moment before.
                let mut seen = session.pixels()?.at(BARE.0, BARE.1);
                while seen != Some(ground) && !wait.is_over() {
                    sleep(Duration::from_millis(100));
                    seen = session.pixels()?.at(BARE.0, BARE.1);
                }
                if seen != Some(ground) {
                    wrong.push(format!("{embedded} on {style}: {seen:?}"));
                }
            }
        }
    }
    ensure!(wrong.is_empty(), "\n    {}", wrong.join("\n    "));
    Ok(())
}
