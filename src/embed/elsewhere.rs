//! Addresses of figures that the first page had before chapters had pages of
//! their own: links and embeds with them stand in other people's pages.

use super::Scope;
use crate::data::Study;

/// The page that shows the figure which an address of this document asks for,
/// from the document's own folder; `None` where the document has it, or asks
/// for none. `hash`: with its `#`.
pub fn elsewhere(study: &Study, document: Scope, query: &str, hash: &str) -> Option<String> {
    if document != Scope::Whole {
        return None;
    }
    let pairs = || query.trim_start_matches('?').split('&');
    let asked = |name: &str| pairs().find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
    let foreign = |slug: &str| {
        let id = study.shown_id(slug)?;
        (!document.holds(study, id)).then_some(id)
    };
    let embedded = asked("integration") == Some("1");
    let (page, without, hash) = if embedded {
        let id = asked("figure").and_then(foreign)?;
        let without: &[&str] = &["integration", "figure", "chapitre"];
        (Scope::Figure(id), without, "")
    } else {
        let slug = hash.strip_prefix("#figure-").or(asked("presentation"))?;
        (Scope::home(study, foreign(slug)?), &["chapitre"][..], hash)
    };
    let kept: Vec<&str> = pairs()
        .filter(|pair| {
            let name = pair.split('=').next().unwrap_or_default();
            !pair.is_empty() && !without.contains(&name)
        })
        .collect();
    let mark = if kept.is_empty() { "" } else { "?" };
    let folder = page.folder(study);
    Some(format!("{folder}{mark}{}{hash}", kept.join("&")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;

    #[test]
    fn what_moved_is_found_with_the_readers_choices() {
        let to = |query, hash| elsewhere(&STUDY, Scope::Whole, query, hash);
        for (query, hash, place) in [
            (
                "?presentation=site&taille=moins-50&chapitre=services",
                "",
                "chapitre/services/?presentation=site&taille=moins-50",
            ),
            ("", "#figure-site", "chapitre/services/#figure-site"),
            (
                "?taille=moins-50",
                "#figure-site",
                "chapitre/services/?taille=moins-50#figure-site",
            ),
            (
                "?integration=1&figure=site&taille=moins-50&verrou=taille",
                "",
                "figure/site/?taille=moins-50&verrou=taille",
            ),
        ] {
            assert_eq!(to(query, hash).as_deref(), Some(place), "{query}{hash}");
        }
    }

    #[test]
    fn all_else_stays() {
        let plate = "?presentation=planche-services";
        for (query, hash) in [
            ("", ""),
            ("?chapitre=services", "#services"),
            (plate, ""),
            ("?presentation=autre", "#figure-autre"),
            ("?integration=1&chapitre=services", "#figure-site"),
            ("?figure=site", ""),
        ] {
            assert_eq!(elsewhere(&STUDY, Scope::Whole, query, hash), None);
        }
        let own = Scope::of(&STUDY, "chapitre:usages");
        for document in [Scope::File, own] {
            assert_eq!(elsewhere(&STUDY, document, "?presentation=site", ""), None);
        }
    }
}
