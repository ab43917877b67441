//! The page in the frames of partners, each with the script that the partner really runs.

use serde_json::{Value, json};

use crate::outcome::{Outcome, ensure};
use crate::session::Session;

/// The host script believes a frame about itself, and nothing else.
pub fn the_host_script_is_careful(session: &Session) -> Outcome {
    session.open_partner("judge.html", 600, "__child.html")?;
    session.eval(
        "tried().then((result) => { window.result = result }, (e) => { window.result = String(e) })",
        &[],
    )?;
    session.until("the frames have spoken", 10, "window.result")?;
    let result = session.eval("return window.result", &[])?;
    let expected = json!({
        "a height": "640px",
        "rounded up": "641px",
        "too small": "200px",
        "too large": "5000px",
        "endless": "5000px",
        "sandboxed": "640px",
        "late": "646px",
    });
    let told = result.as_object().ok_or_else(|| format!("{result}"))?;
    ensure!(told.len() > 12, "only {} were tried", told.len());
    for (name, height) in told {
        let expected = expected.get(name).and_then(Value::as_str).unwrap_or("");
        ensure!(height == expected, "{name}: {height}, not {expected:?}");
    }
    Ok(())
}
