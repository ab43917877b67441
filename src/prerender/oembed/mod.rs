//! oEmbed answers, as static files: a site that is given an address of ours
//! finds the one that belongs to it by a link in the document's head. A file
//! cannot answer to a question: `maxwidth` and `maxheight` are not followed,
//! and a document leads to one answer, whatever its reader chose. Each choice
//! has an answer too; the servers of `deploy/` find it for whoever sends the
//! pasted address along, as WordPress does.

mod asked;

use maud::html;
use serde_json::{Value, json};

use super::fit;
use crate::data::Study;
use crate::embed::Scope;
use crate::embed::choices::Choices;
use crate::embed::snippet::Snippet;

pub use asked::Asked;

/// The width that the answers name, in CSS pixels; the iframe itself takes
/// what room there is.
const WIDTH: u16 = 720;
/// A day: corrections of the publisher's reach who asks again.
const CACHE_SECONDS: u32 = 86_400;

/// The answer. Its HTML is what WordPress lets through from sites that it does
/// not know (a quote, then an iframe, with plain attributes); WordPress puts the
/// iframe into a sandbox of its own and follows its height.
pub fn answer(study: &'static Study, site: &str, asked: Asked) -> Value {
    let scope = asked.scope;
    let survey = &study.survey;
    let own = format!("{} ({})", survey.title, survey.territory);
    let title = match scope {
        Scope::Whole | Scope::File => own.clone(),
        Scope::Chapter(id) => format!("{} — {own}", study.chapter(id).title),
        Scope::Figure(id) => format!("{} — {own}", study.figure(id).about),
    };
    let height = fit::height(study, scope);
    let snippet = Snippet {
        scope,
        choices: Choices {
            size: asked.size,
            comparison: asked.comparison,
            ..Choices::default()
        },
        base: site,
        title: &title,
        height,
    };
    let html = html! {
        blockquote { a href=(snippet.link(study)) { (title) } }
        iframe src=(snippet.address(study)) title=(title) width="100%" height=(height)
            frameborder="0" scrolling="auto" {}
    };
    json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": own,
        "provider_url": site,
        "html": html.into_string(),
        "width": WIDTH,
        "height": height,
        "cache_age": CACHE_SECONDS,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;
    use crate::data::SizeId;
    use crate::selection::Comparison;

    const SITE: &str = "https://exemple.nc/barometre/";

    #[test]
    fn answers_have_what_the_format_requires() {
        for asked in Asked::each(&STUDY) {
            let answer = answer(&STUDY, SITE, asked);
            assert_eq!(
                (&answer["version"], &answer["type"]),
                (&json!("1.0"), &json!("rich"))
            );
            for number in ["width", "height", "cache_age"] {
                assert!(answer[number].as_u64().is_some_and(|n| n > 0), "{number}");
            }
            for text in ["title", "provider_name", "html"] {
                assert!(
                    answer[text].as_str().is_some_and(|t| !t.is_empty()),
                    "{text}"
                );
            }
            assert_eq!(answer["provider_url"], SITE);
        }
    }

    #[test]
    fn size_and_comparison_are_kept_in_frame_and_link() {
        let scope = Scope::Figure(STUDY.figure_id("site").expect("a figure"));
        let asked = Asked {
            scope,
            size: SizeId::UNDER_50,
            comparison: Comparison::On,
        };
        let answer = answer(&STUDY, SITE, asked);
        let html = answer["html"].as_str().expect("a text");
        let state = "?taille=moins-50&amp;comparer=2011";
        assert!(html.contains(&format!("src=\"{SITE}figure/site/{state}\"")));
        let link = format!("href=\"{SITE}chapitre/services/{state}#figure-site\"");
        assert!(html.contains(&link), "{html}");
    }

    /// What `wp_filter_oembed_result` keeps: these tags, these attributes.
    #[test]
    fn wordpress_keeps_the_html() {
        let allowed = [
            ("a", &["href"][..]),
            ("blockquote", &[]),
            (
                "iframe",
                &[
                    "src",
                    "width",
                    "height",
                    "frameborder",
                    "marginwidth",
                    "marginheight",
                    "scrolling",
                    "title",
                ],
            ),
        ];
        let answer = answer(&STUDY, SITE, Asked::plain(Scope::Whole));
        let html = answer["html"].as_str().expect("a text");
        assert!(html.starts_with("<blockquote>"), "{html}");
        assert!(html.ends_with("</iframe>"), "{html}");
        assert!(!html.contains('\n'));
        for tag in html.split('<').skip(1).filter(|t| !t.starts_with('/')) {
            let tag = tag.split('>').next().unwrap_or_default();
            let name = tag.split(' ').next().unwrap_or_default();
            let (_, attributes) = allowed.iter().find(|(n, _)| *n == name).expect(name);
            for attribute in tag.split("=\"").filter_map(|part| part.rsplit_once(' ')) {
                // Between a value's end and the next name stands nothing but a space.
                let after = attribute.0;
                if after.ends_with('"') || after == name {
                    assert!(attributes.contains(&attribute.1), "{tag}: {}", attribute.1);
                }
            }
        }
        assert!(html.contains(&format!("src=\"{SITE}?integration=1\"")));
    }
}
