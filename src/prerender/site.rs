//! Where the site is published, and who answers its readers.

/// Only what must be absolute needs the address: canonical addresses, social
/// cards, oEmbed, the map of the site. All else is relative.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    /// `https://…/`, the address of the folder that holds `index.html`.
    pub address: String,
    /// Whom a reader tells of what cannot be read.
    pub contact: Option<Way>,
    /// Whom a reader may turn to who had no good answer, in order.
    pub recourse: Vec<Way>,
}

/// Someone, and where a reader writes to: an address of electronic mail or a
/// page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    pub name: String,
    pub link: String,
}

impl Site {
    /// The absolute address of a file of the site.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }
}

impl Way {
    /// Where its link leads.
    pub fn href(&self) -> String {
        match self.link.contains(':') {
            true => self.link.clone(),
            false => format!("mailto:{}", self.link),
        }
    }
}
