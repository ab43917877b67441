//! The map of the site for search engines.

use maud::{Markup, PreEscaped, html};

use super::metadata::About;
use super::site::Site;
use crate::data::Study;

/// `sitemap.xml`: the whole, and the page of each chapter. The documents of
/// single figures are for embeds and not in it.
pub fn sitemap(study: &'static Study, site: &Site) -> Markup {
    let whole = About::whole(study);
    let chapters = study.chapter_ids().map(|id| About::chapter(study, id));
    html! {
        (PreEscaped("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"))
        urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" {
            @for about in [whole].into_iter().chain(chapters) {
                url { loc { (site.url(&about.path)) } }
            }
        }
    }
}
