//! `assets/site.toml`: where the site is published. Messages are in French,
//! like those of the publisher's other files.

use serde::Deserialize;

/// Only what must be absolute needs it: canonical addresses, social cards,
/// oEmbed, the map of the site. All else is relative.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// `https://…/`, the address of the folder that holds `index.html`.
    pub address: String,
}

impl Site {
    /// Reads the file; `address`, when given, stands in for the one in it.
    ///
    /// # Errors
    /// A sentence that names the file and what is wrong in it.
    pub fn read(text: &str, address: Option<String>) -> Result<Self, String> {
        let mut site: Self = toml::from_str(text)
            .map_err(|error| format!("assets/site.toml : {}", error.message()))?;
        if let Some(address) = address.filter(|a| !a.is_empty()) {
            site.address = address;
        }
        let rest = site.address.strip_prefix("https://");
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/:".contains(c);
        match rest {
            Some(rest) if rest.len() > 1 && rest.ends_with('/') && rest.chars().all(plain) => {
                Ok(site)
            }
            Some(_) | None => Err(format!(
                "assets/site.toml : address « {} » : une adresse « https://…/ » est attendue, avec la barre finale",
                site.address
            )),
        }
    }

    /// The absolute address of a file of the site.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_absolute_and_ends_with_a_slash() {
        let read = |address: &str| Site::read(&format!("address = \"{address}\""), None);
        let site = read("https://exemple.nc/barometre/").expect("a good address");
        assert_eq!(site.url("a.png"), "https://exemple.nc/barometre/a.png");
        for bad in [
            "",
            "exemple.nc/",
            "http://exemple.nc/",
            "https://exemple.nc",
            "https:///",
            "https://exemple.nc/?a/",
            "https://exemple.nc/<b>/",
        ] {
            let said = read(bad).expect_err(bad);
            assert!(said.contains(&format!("« {bad} »")), "{said}");
        }
        assert!(Site::read("adresse = \"\"", None).is_err());
    }

    #[test]
    fn the_environment_stands_in_for_the_file() {
        let other = Some("https://autre.nc/".to_owned());
        let site = Site::read("address = \"https://exemple.nc/\"", other).expect("good");
        assert_eq!(site.address, "https://autre.nc/");
        let none = Some(String::new());
        let site = Site::read("address = \"https://exemple.nc/\"", none).expect("good");
        assert_eq!(site.address, "https://exemple.nc/");
    }
}
