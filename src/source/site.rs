//! `site.toml`: where the site is published, and who answers its readers.

use serde::Deserialize;
use toml::Spanned;

use super::french;
use super::problem::{File, Problem};

/// What the file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// The address of the folder that holds `index.html`, `https://…/`.
    pub address: String,
    /// Whom a reader tells of what cannot be read.
    pub contact: Option<Way>,
    /// Whom a reader may turn to who had no good answer, in order.
    pub recourse: Vec<Way>,
}

/// A way to someone: who it is, and where a reader writes to, an address of
/// electronic mail or a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    pub name: String,
    pub link: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    address: Spanned<String>,
    contact: Option<WrittenWay>,
    #[serde(default)]
    recourse: Vec<WrittenWay>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenWay {
    name: Spanned<String>,
    link: Spanned<String>,
}

/// Reads the file; `variable`, when it says something, stands in for its
/// address.
///
/// # Errors
/// What is wrong with the file or with the variable.
pub fn read(text: &str, variable: Option<&str>) -> Result<Site, Vec<Problem>> {
    let mut problems = Vec::new();
    let text = text.trim_start_matches('\u{feff}');
    let written: Option<Written> = french::read(File::Site, text, &mut problems);
    let variable = variable.filter(|address| !address.is_empty());
    if let Some(site) = &written {
        let mut told = |place: &Spanned<String>, reason: Option<String>| {
            let before = text.get(..place.span().start).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            problems.extend(reason.map(|reason| Problem {
                file: File::Site,
                line,
                reason,
            }));
        };
        told(&site.address, incomplete(site.address.get_ref()));
        for way in site.contact.iter().chain(&site.recourse) {
            told(&way.name, unnamed(way.name.get_ref()));
            told(&way.link, astray(way.link.get_ref()));
        }
    }
    problems.extend(variable.and_then(incomplete).map(|reason| Problem {
        file: File::Address,
        line: 0,
        reason,
    }));
    match written {
        Some(site) if problems.is_empty() => Ok(Site {
            address: variable.map_or_else(|| site.address.into_inner(), str::to_owned),
            contact: site.contact.map(WrittenWay::way),
            recourse: site.recourse.into_iter().map(WrittenWay::way).collect(),
        }),
        Some(_) | None => Err(problems),
    }
}

impl WrittenWay {
    fn way(self) -> Way {
        Way {
            name: self.name.into_inner(),
            link: self.link.into_inner(),
        }
    }
}

/// What an address of the site lacks.
fn incomplete(address: &str) -> Option<String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/:".contains(c);
    let complete = address
        .strip_prefix("https://")
        .is_some_and(|rest| rest.len() > 1 && rest.ends_with('/') && rest.chars().all(plain));
    (!complete).then(|| {
        format!(
            "adresse « {address} » : une adresse « https://…/ » est attendue, avec la barre finale"
        )
    })
}

fn unnamed(name: &str) -> Option<String> {
    let empty = name.trim().is_empty();
    empty.then(|| "name : il faut le nom de qui répond".to_owned())
}

/// What stops a reader from writing there.
fn astray(link: &str) -> Option<String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/:?=&%#+".contains(c);
    let page = link
        .strip_prefix("https://")
        .is_some_and(|rest| rest.contains('.') && rest.chars().all(plain));
    let mail = link.split_once('@').is_some_and(|(who, host)| {
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._+".contains(c);
        !who.is_empty() && host.contains('.') && (who.chars().chain(host.chars())).all(plain)
    });
    (!page && !mail).then(|| {
        format!("link « {link} » : une adresse de courriel ou une page « https://… » est attendue")
    })
}

/// What the page on accessibility will say that it was not given.
pub fn remarks(site: &Site) -> Vec<Problem> {
    let left_out = [
        (
            site.contact.is_none(),
            "[contact] n’est pas rempli : la page « Accessibilité » dira qu’aucun contact n’a été donné",
        ),
        (
            site.recourse.is_empty(),
            "[[recourse]] n’est pas rempli : la page « Accessibilité » dira qu’aucune voie de recours n’a été donnée",
        ),
    ];
    left_out
        .into_iter()
        .filter(|(left_out, _)| *left_out)
        .map(|(_, reason)| Problem {
            file: File::Site,
            line: 0,
            reason: reason.into(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "https://exemple.nc/barometre/";
    const BAD: [&str; 7] = [
        "",
        "exemple.nc/",
        "http://exemple.nc/",
        "https://exemple.nc",
        "https:///",
        "https://exemple.nc/?a/",
        "https://exemple.nc/<b>/",
    ];

    fn file(address: &str) -> String {
        format!("# où\naddress = \"{address}\"\n")
    }

    fn address(text: &str, variable: Option<&str>) -> Result<String, Vec<Problem>> {
        read(text, variable).map(|site| site.address)
    }

    #[test]
    fn an_address_is_absolute_and_ends_with_a_slash() {
        assert_eq!(address(&file(GOOD), None).as_deref(), Ok(GOOD));
        for bad in BAD {
            let told = address(&file(bad), None).expect_err(bad)[0].told("assets");
            let begins = format!("assets/site.toml:2 : adresse « {bad} »");
            assert!(told.starts_with(&begins), "{told}");
        }
        let told = address("adresse = \"\"\n", None).expect_err("another name");
        assert_eq!(told[0].line, 1);
        assert!(
            told[0].reason.contains("noms possibles : address"),
            "{told:?}"
        );
    }

    #[test]
    fn the_variable_stands_in_for_the_file_and_is_named() {
        let other = "https://autre.nc/";
        assert_eq!(address(&file(GOOD), Some(other)).as_deref(), Ok(other));
        assert_eq!(address(&file(GOOD), Some("")).as_deref(), Ok(GOOD));
        for bad in BAD.iter().skip(1) {
            let told = address(&file(GOOD), Some(bad)).expect_err(bad)[0].told("assets");
            assert!(
                told.starts_with(&format!("ADRESSE : adresse « {bad} »")),
                "{told}"
            );
        }
    }

    fn answered(name: &str, link: &str) -> String {
        let way = format!("name = \"{name}\"\nlink = \"{link}\"\n");
        format!("{}[contact]\n{way}[[recourse]]\n{way}", file(GOOD))
    }

    #[test]
    fn who_answers_is_named_and_can_be_written_to() {
        for link in ["aide@exemple.nc", "https://exemple.nc/contact?sujet=a11y"] {
            let site = read(&answered("L’accueil", link), None).expect(link);
            let name = "L’accueil".to_owned();
            let way = Way {
                name,
                link: link.to_owned(),
            };
            assert_eq!(
                (site.contact.as_ref(), &site.recourse[..]),
                (Some(&way), &[way.clone()][..])
            );
            assert_eq!(remarks(&site), []);
        }
        for link in [
            "",
            "aide",
            "@exemple.nc",
            "http://exemple.nc/",
            "javascript:alert(1)",
            "a@b.c\\\"x",
        ] {
            let told = read(&answered("L’accueil", link), None).expect_err(link);
            assert_eq!(
                told.iter().map(|p| p.line).collect::<Vec<_>>(),
                [5, 8],
                "{told:?}"
            );
            assert!(told[0].reason.starts_with("link « "), "{told:?}");
        }
        let told = read(&answered(" ", "aide@exemple.nc"), None).expect_err("no name");
        assert_eq!(told[0].line, 4);
        assert_eq!(told.len(), 2);
    }

    #[test]
    fn what_is_not_given_is_said() {
        let site = read(&file(GOOD), None).expect("an address is enough");
        let told = remarks(&site)
            .iter()
            .map(|p| p.told("assets"))
            .collect::<Vec<_>>();
        assert!(
            told[0].starts_with("assets/site.toml : [contact] n’est pas rempli"),
            "{told:?}"
        );
        assert!(
            told[1].starts_with("assets/site.toml : [[recourse]] n’est pas rempli"),
            "{told:?}"
        );
    }
}
