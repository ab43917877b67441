//! The tests' own files, beside those of the build: `__probe.js`, `__embed.html`, and faults that
//! a test brings into the page.

use super::place::Place;

pub const PROBE: &str = concat!(include_str!("../probe.js"), include_str!("../drawn.js"));
const EMBED: &str = include_str!("../embed.html");
const CHILD: &str = include_str!("../partner/child.html");

/// By name; each says in its first lines what it breaks.
const FAULTS: [(&str, &str); 8] = [
    ("three", include_str!("../fault/three.js")),
    ("no-canvas", include_str!("../fault/no-canvas.js")),
    ("no-observer", include_str!("../fault/no-observer.js")),
    ("trap", include_str!("../fault/trap.js")),
    ("throw", include_str!("../fault/throw.js")),
    ("no-text", include_str!("../fault/no-text.js")),
    ("storm", include_str!("../fault/storm.js")),
    ("hostile", include_str!("../fault/hostile.js")),
];

/// The content of a file of the tests' own.
pub fn own(inside: &str) -> Option<Vec<u8>> {
    // Beside whatever page asks for it.
    let text = match inside.rsplit('/').next()? {
        "__probe.js" => PROBE,
        "__embed.html" => EMBED,
        "__child.html" => CHILD,
        other => {
            let name = other.strip_prefix("__")?.strip_suffix(".js")?;
            FAULTS.into_iter().find(|(fault, _)| *fault == name)?.1
        }
    };
    Some(text.into())
}

/// The probe stands before the page's own policy and scripts, so it hears them all.
pub fn with_probe(page: &[u8], place: Place) -> Vec<u8> {
    let mut head = String::from("<head>");
    for name in ["probe"].into_iter().chain(place.script()) {
        head += &format!("<script src=\"{}__{name}.js\"></script>", place.folder());
    }
    String::from_utf8_lossy(page)
        .replacen("<head>", &head, 1)
        .into_bytes()
}
