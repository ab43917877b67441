//! What is served, and where it was built for.

use std::io;
use std::path::{Path, PathBuf};

use super::place::Place;

pub const POLICY: &str = "Content-Security-Policy";

/// What publishers are given to serve the page with, for a site that is not ours.
const CONFIGURATION: &str = include_str!("../../../deploy/nginx.conf");
const EXAMPLE: &str = "https://www.exemple.nc/barometre/";

pub struct Site {
    pub dist: PathBuf,
    origin: String,
    /// The address that the build wrote into what must be absolute.
    published: String,
}

impl Site {
    /// A build that is served from this origin.
    pub fn new(dist: PathBuf, origin: String) -> io::Result<Self> {
        Ok(Self {
            dist,
            origin,
            published: published()?,
        })
    }

    /// The headers that every file of the published page has: the policy is enforced twice, by the
    /// document and by its host.
    pub fn headers(&self, place: Place) -> Vec<(String, String)> {
        let own = self.own(place);
        let lines = CONFIGURATION.lines().map(str::trim);
        let lines =
            lines.filter_map(|line| line.strip_prefix("add_header ")?.strip_suffix(" always;"));
        lines
            .filter_map(|line| line.split_once(' '))
            .map(|(name, text)| {
                let text = text.trim_matches('"').replace(EXAMPLE, &own);
                (name.to_owned(), text)
            })
            .collect()
    }

    /// A document with the address of a place here instead of the published one.
    pub fn at_home(&self, document: &[u8], place: Place) -> Vec<u8> {
        let own = self.own(place);
        let document = String::from_utf8_lossy(document);
        document.replace(&self.published, &own).into_bytes()
    }

    fn own(&self, place: Place) -> String {
        format!("{}{}", self.origin, place.folder())
    }
}

/// The address that the page was built for.
fn published() -> io::Result<String> {
    if let Ok(address) = std::env::var("BAROMETRE_ADDRESS") {
        return Ok(address);
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/site.toml");
    let text = std::fs::read_to_string(file)?;
    let mut lines = text.lines();
    let address = lines.find_map(|line| line.strip_prefix("address = \"")?.strip_suffix('"'));
    address
        .map(str::to_owned)
        .ok_or_else(|| io::Error::other("assets/site.toml has no address"))
}
