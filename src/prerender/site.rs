//! Where the site is published.

/// Only what must be absolute needs it: canonical addresses, social cards,
/// oEmbed, the map of the site. All else is relative.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    /// `https://…/`, the address of the folder that holds `index.html`.
    pub address: String,
}

impl Site {
    /// The absolute address of a file of the site.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }
}
