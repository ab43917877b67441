//! Paths below which the page is served, and what is wrong at each.

use std::time::Duration;

use super::answer::Answer;

/// What the packed `.wasm` (bench/weight.json) takes at 400 kbit/s.
const SLOW: Duration = Duration::from_millis(5500);

/// Where the page is served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Nothing is wrong.
    Sound,
    /// Every `.wasm` is answered with 404.
    WithoutWasm,
    /// The server's own policy forbids all script: for a browser whose setting cannot be reached.
    WithoutScript,
    /// The server's own policy allows script, but not WebAssembly.
    WithoutWasmByPolicy,
    /// The module's JavaScript is answered with 404.
    WithoutModule,
    /// The module's JavaScript is said to be plain text.
    ModuleAsText,
    /// Only the first half of the module's JavaScript arrives.
    ModuleCut,
    /// The module's JavaScript is not JavaScript.
    ModuleGarbled,
    /// Every `.wasm` is said to be a page.
    WasmAsPage,
    /// Only the first half of the `.wasm` arrives.
    WasmCut,
    /// Some bytes of the `.wasm` have changed on the way.
    WasmGarbled,
    /// The module's JavaScript works, but is not the one that was published.
    ModuleAltered,
    /// The `.wasm` works, but is not the one that was published.
    WasmAltered,
    /// The browser gives no 2D context.
    WithoutCanvas,
    /// The browser cannot say what is on screen.
    WithoutObserver,
    /// The `.wasm` takes as long as on a line of 400 kbit/s.
    Slow,
}

impl Place {
    pub const ALL: [Self; 16] = [
        Self::Sound,
        Self::WithoutWasm,
        Self::WithoutScript,
        Self::WithoutWasmByPolicy,
        Self::WithoutModule,
        Self::ModuleAsText,
        Self::ModuleCut,
        Self::ModuleGarbled,
        Self::WasmAsPage,
        Self::WasmCut,
        Self::WasmGarbled,
        Self::ModuleAltered,
        Self::WasmAltered,
        Self::WithoutCanvas,
        Self::WithoutObserver,
        Self::Slow,
    ];

    /// The folder on the host; never the root, as publishers upload under a path of theirs.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Sound => "/barometre/",
            Self::WithoutWasm => "/sans-wasm/",
            Self::WithoutScript => "/sans-script/",
            Self::WithoutWasmByPolicy => "/wasm-interdit/",
            Self::WithoutModule => "/sans-module/",
            Self::ModuleAsText => "/module-texte/",
            Self::ModuleCut => "/module-coupe/",
            Self::ModuleGarbled => "/module-brouille/",
            Self::WasmAsPage => "/wasm-page/",
            Self::WasmCut => "/wasm-coupe/",
            Self::WasmGarbled => "/wasm-brouille/",
            Self::ModuleAltered => "/module-autre/",
            Self::WasmAltered => "/wasm-autre/",
            Self::WithoutCanvas => "/sans-canvas/",
            Self::WithoutObserver => "/sans-observateur/",
            Self::Slow => "/lent/",
        }
    }

    /// The place that a path of the host is in, and the rest of the path.
    pub fn of(path: &str) -> Option<(Self, &str)> {
        Self::ALL
            .into_iter()
            .find_map(|place| Some((place, path.strip_prefix(place.folder())?)))
    }

    /// A policy that the server adds to the page's own.
    pub fn policy(self) -> Option<&'static str> {
        match self {
            Self::WithoutScript => Some("script-src 'none'"),
            Self::WithoutWasmByPolicy => Some("script-src 'self'"),
            Self::Sound
            | Self::WithoutWasm
            | Self::WithoutModule
            | Self::ModuleAsText
            | Self::ModuleCut
            | Self::ModuleGarbled
            | Self::WasmAsPage
            | Self::WasmCut
            | Self::WasmGarbled
            | Self::ModuleAltered
            | Self::WasmAltered
            | Self::WithoutCanvas
            | Self::WithoutObserver
            | Self::Slow => None,
        }
    }

    /// A script of [`super::script`] that runs before the page's own.
    pub fn script(self) -> Option<&'static str> {
        match self {
            Self::WithoutCanvas => Some("no-canvas"),
            Self::WithoutObserver => Some("no-observer"),
            Self::Sound
            | Self::WithoutWasm
            | Self::WithoutScript
            | Self::WithoutWasmByPolicy
            | Self::WithoutModule
            | Self::ModuleAsText
            | Self::ModuleCut
            | Self::ModuleGarbled
            | Self::WasmAsPage
            | Self::WasmCut
            | Self::WasmGarbled
            | Self::ModuleAltered
            | Self::WasmAltered
            | Self::Slow => None,
        }
    }

    /// What becomes of a file of the build on its way out.
    pub fn spoil(self, file: &str, answer: &mut Answer) {
        let wasm = file.ends_with(".wasm");
        // Trunk's name for what wasm-bindgen writes beside the `.wasm`.
        let module = file.starts_with("barometre-") && file.ends_with(".js");
        let half = answer.body.len() / 2;
        match self {
            Self::WithoutWasm if wasm => *answer = Answer::missing(),
            Self::WithoutModule if module => *answer = Answer::missing(),
            Self::ModuleAsText if module => answer.mime = "text/plain; charset=utf-8",
            Self::WasmAsPage if wasm => answer.mime = "text/html; charset=utf-8",
            Self::WasmCut if wasm => answer.body.truncate(half),
            Self::ModuleCut if module => answer.body.truncate(half),
            Self::WasmGarbled if wasm => answer.body[half..half + 64].fill(0xff),
            Self::ModuleGarbled if module => answer.body[..64].fill(b'}'),
            Self::ModuleAltered if module => answer.body.extend(b"\n//"),
            // A section of a name only, which every engine passes over.
            Self::Slow if wasm => answer.takes = SLOW,
            Self::WasmAltered if wasm => answer.body.extend([0, 2, 1, b'a']),
            Self::Sound
            | Self::WithoutScript
            | Self::WithoutWasmByPolicy
            | Self::WithoutCanvas
            | Self::WithoutObserver
            | Self::WithoutWasm
            | Self::WithoutModule
            | Self::ModuleAsText
            | Self::ModuleCut
            | Self::ModuleGarbled
            | Self::WasmAsPage
            | Self::WasmCut
            | Self::WasmGarbled
            | Self::ModuleAltered
            | Self::WasmAltered
            | Self::Slow => {}
        }
    }
}
