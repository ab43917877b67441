//! Chromium's own additions to WebDriver.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

#[derive(Clone, Debug)]
pub enum Chromium {
    /// All that the console said since the last time.
    ConsoleLog,
    /// Sets or frees the preference for reduced motion while the page is open.
    ReducedMotion(bool),
}

impl WebDriverCompatibleCommand for Chromium {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let end = match self {
            Self::ConsoleLog => "se/log",
            Self::ReducedMotion(_) => "goog/cdp/execute",
        };
        base.join(&format!("session/{}/{end}", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let body: Value = match self {
            Self::ConsoleLog => json!({ "type": "browser" }),
            Self::ReducedMotion(reduced) => {
                let value = if *reduced { "reduce" } else { "" };
                let features = json!([{ "name": "prefers-reduced-motion", "value": value }]);
                json!({ "cmd": "Emulation.setEmulatedMedia", "params": { "features": features } })
            }
        };
        (Method::POST, Some(body.to_string()))
    }
}
