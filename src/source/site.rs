//! `site.toml`: where the site is published.

use serde::Deserialize;
use toml::Spanned;

use super::french;
use super::problem::{File, Problem};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Site {
    address: Spanned<String>,
}

/// The address of the folder that holds `index.html`, `https://…/`; `variable`,
/// when it says something, stands in for the one in the file.
///
/// # Errors
/// What is wrong with the file or with the variable.
pub fn address(text: &str, variable: Option<&str>) -> Result<String, Vec<Problem>> {
    let mut problems = Vec::new();
    let text = text.trim_start_matches('\u{feff}');
    let site: Option<Site> = french::read(File::Site, text, &mut problems);
    let variable = variable.filter(|address| !address.is_empty());
    let mut told = |file, line, address: &str| {
        if !complete(address) {
            problems.push(Problem {
                file,
                line,
                reason: format!(
                    "adresse « {address} » : une adresse « https://…/ » est attendue, avec la barre finale"
                ),
            });
        }
    };
    if let Some(site) = &site {
        let before = text.get(..site.address.span().start).unwrap_or_default();
        told(
            File::Site,
            before.matches('\n').count() + 1,
            site.address.get_ref(),
        );
    }
    if let Some(address) = variable {
        told(File::Address, 0, address);
    }
    match site {
        Some(site) if problems.is_empty() => {
            Ok(variable.map_or_else(|| site.address.into_inner(), str::to_owned))
        }
        Some(_) | None => Err(problems),
    }
}

fn complete(address: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/:".contains(c);
    address
        .strip_prefix("https://")
        .is_some_and(|rest| rest.len() > 1 && rest.ends_with('/') && rest.chars().all(plain))
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
}
