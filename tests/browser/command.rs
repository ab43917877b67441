//! What fantoccini does not ask of a driver: the accessibility tree, and Chromium's additions.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// What an element is to assistive technology (WebDriver, 12.4.9 and 12.4.10).
#[derive(Clone, Debug)]
pub enum Accessible {
    Role(String),
    Label(String),
}

impl WebDriverCompatibleCommand for Accessible {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let (element, end) = match self {
            Self::Role(element) => (element, "computedrole"),
            Self::Label(element) => (element, "computedlabel"),
        };
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/element/{element}/{end}"))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::GET, None)
    }
}

#[derive(Clone, Debug)]
pub enum Chromium {
    /// All that the console said since the last time.
    ConsoleLog,
    /// Sets a media feature while the page is open; an empty value frees it.
    Media(&'static str, &'static str),
    /// Sets how many device pixels a CSS pixel has; nothing frees it.
    PixelRatio(Option<f64>),
    /// Any command of the DevTools protocol, with its parameters.
    Ask(&'static str, Value),
}

impl WebDriverCompatibleCommand for Chromium {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let end = match self {
            Self::ConsoleLog => "se/log",
            Self::Media(..) | Self::PixelRatio(_) | Self::Ask(..) => "goog/cdp/execute",
        };
        base.join(&format!("session/{}/{end}", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let body: Value = match self {
            Self::ConsoleLog => json!({ "type": "browser" }),
            Self::Ask(command, parameters) => json!({ "cmd": command, "params": parameters }),
            Self::Media(name, value) => {
                let features = json!([{ "name": name, "value": value }]);
                json!({ "cmd": "Emulation.setEmulatedMedia", "params": { "features": features } })
            }
            // No width or height: those of the window.
            Self::PixelRatio(Some(ratio)) => json!({
                "cmd": "Emulation.setDeviceMetricsOverride",
                "params": { "width": 0, "height": 0, "deviceScaleFactor": ratio, "mobile": false },
            }),
            Self::PixelRatio(None) => {
                json!({ "cmd": "Emulation.clearDeviceMetricsOverride", "params": {} })
            }
        };
        (Method::POST, Some(body.to_string()))
    }
}
