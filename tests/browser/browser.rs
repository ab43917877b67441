//! The three browsers, and how each is asked for what a test needs.

use std::io;
use std::path::{Path, PathBuf};

use fantoccini::wd::Capabilities;
use serde_json::{Value, json};

use crate::driver::which;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    Chromium,
    Firefox,
    WebKit,
}

/// What the reader has set in the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    Ordinary,
    ScriptOff,
    ReducedMotion,
    /// Reduced motion and a dark scheme.
    Dark,
    /// Letters twice as large as usual.
    LargeLetters,
    /// Chromium interprets JavaScript: what its compilers keep of a busy page counts as the page's.
    Interpreted,
}

impl Setting {
    /// Whether less motion is asked for.
    pub fn still(self) -> bool {
        match self {
            Self::Ordinary | Self::ScriptOff | Self::Interpreted => false,
            Self::ReducedMotion | Self::Dark | Self::LargeLetters => true,
        }
    }
}

impl Browser {
    /// What to ask of the driver; `home` is a folder of this session's own.
    pub fn capabilities(self, setting: Setting, home: &Path) -> io::Result<Capabilities> {
        let asked = match self {
            Self::Chromium => chromium(setting, home)?,
            Self::Firefox => firefox(setting)?,
            Self::WebKit => json!({
                "webkitgtk:browserOptions": { "binary": mini_browser()?, "args": ["--automation"] }
            }),
        };
        let Value::Object(asked) = asked else {
            return Err(io::Error::other("capabilities are an object"));
        };
        Ok(asked)
    }
}

fn chromium(setting: Setting, home: &Path) -> io::Result<Value> {
    let mut args = vec![
        // Tests run as root in containers, where Chromium's sandbox cannot start.
        "--no-sandbox".to_owned(),
        "--headless=new".to_owned(),
        "--disable-gpu".to_owned(),
        "--disable-dev-shm-usage".to_owned(),
        // Nothing of the browser's own goes to the network.
        "--disable-quic".to_owned(),
        "--no-first-run".to_owned(),
        "--disable-background-networking".to_owned(),
        "--disable-component-update".to_owned(),
        "--disable-sync".to_owned(),
        "--lang=fr".to_owned(),
        format!("--user-data-dir={}", home.join("profile").display()),
    ];
    if setting == Setting::Dark {
        args.push("--blink-settings=preferredColorScheme=0".to_owned());
    }
    if setting == Setting::Interpreted {
        args.push("--js-flags=--no-sparkplug --no-maglev --no-turbofan".to_owned());
    }
    if setting.still() {
        args.push("--force-prefers-reduced-motion".to_owned());
    }
    let mut prefs = json!({});
    if setting == Setting::LargeLetters {
        prefs = json!({ "webkit.webprefs.default_font_size": 32 });
    }
    if setting == Setting::ScriptOff {
        prefs = json!({ "profile.managed_default_content_settings.javascript": 2 });
    }
    Ok(json!({
        "goog:chromeOptions": {
            "binary": which(&["chromium", "chromium-browser", "google-chrome"])?,
            "args": args,
            "prefs": prefs,
        },
        "goog:loggingPrefs": { "browser": "ALL" },
    }))
}

fn firefox(setting: Setting) -> io::Result<Value> {
    let mut prefs = json!({
        "intl.accept_languages": "fr",
        "browser.aboutwelcome.enabled": false,
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
    });
    match setting {
        Setting::Ordinary | Setting::Interpreted => {}
        Setting::ScriptOff => prefs["javascript.enabled"] = json!(false),
        Setting::ReducedMotion => prefs["ui.prefersReducedMotion"] = json!(1),
        Setting::LargeLetters => {
            prefs["ui.prefersReducedMotion"] = json!(1);
            prefs["font.size.variable.x-western"] = json!(32);
        }
        Setting::Dark => {
            prefs["ui.prefersReducedMotion"] = json!(1);
            prefs["layout.css.prefers-color-scheme.content-override"] = json!(0);
        }
    }
    Ok(json!({
        "moz:firefoxOptions": {
            "binary": which(&["firefox-esr", "firefox"])?,
            "args": ["-headless"],
            "prefs": prefs,
        }
    }))
}

/// WebKitGTK's own small browser, which distributions put beside the library, off the PATH.
fn mini_browser() -> io::Result<PathBuf> {
    let folders = ["/usr/lib", "/usr/libexec", "/usr/lib64"];
    let mut places: Vec<PathBuf> = folders.iter().map(PathBuf::from).collect();
    for folder in folders {
        // Debian has one folder more, named after the machine: /usr/lib/x86_64-linux-gnu.
        let inner = std::fs::read_dir(folder).into_iter().flatten().flatten();
        places.extend(inner.map(|entry| entry.path()).filter(|path| path.is_dir()));
    }
    let versions = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"];
    let found = versions.iter().find_map(|version| {
        places
            .iter()
            .map(|place| place.join(version).join("MiniBrowser"))
            .find(|file| file.is_file())
    });
    found
        .ok_or_else(|| io::Error::other("WebKitGTK's MiniBrowser is missing (scripts/browsers.sh)"))
}
