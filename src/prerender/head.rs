//! The heads of documents: their policy, what they ask for.

use maud::{Markup, html};

use super::assets::{Assets, ICONS, OneFile};
use super::oembed::Asked;
use super::site::Site;
use crate::data::Study;
use crate::embed::Scope;

/// Nothing from elsewhere, no inline script or style. The site's own address
/// stands beside `'self'`, which in WebKit matches nothing in a sandboxed embed
/// of an opaque origin.
pub(super) fn policy(site: &Site) -> String {
    let own = own(site);
    format!(
        "default-src 'none'; script-src {own} 'wasm-unsafe-eval'; style-src {own}; \
         img-src {own} data:; font-src {own}; connect-src {own}; frame-src {own}; base-uri 'none'; form-action 'none'"
    )
}

/// The site itself, as a policy names it.
pub(super) fn own(site: &Site) -> String {
    format!("'self' {}", site.address).trim_end().to_owned()
}

/// What the head of every page of the site begins with. `root`: the way to
/// the site's folder; `style`: the name of its style sheet.
pub(super) fn preamble(
    study: &Study,
    title: &str,
    root: &str,
    style: &str,
    assets: &Assets,
) -> Markup {
    html! {
        meta charset="utf-8";
        meta http-equiv="Content-Security-Policy" content=(policy(&assets.site));
        meta name="viewport" content="width=device-width, initial-scale=1";
        title { (title) " (" (study.survey.territory) ")" }
        link rel="icon" type="image/svg+xml" href={ (root) (ICONS[0]) };
        link rel="apple-touch-icon" href={ (root) (ICONS[1]) };
        link rel="stylesheet" href={ (root) (style) };
        // One file has none with it: what stands in for the face is enough there.
        @if assets.one_file != OneFile::This {
            // Asked for without a name of one's own, as the style sheet asks for fonts.
            @for font in &assets.fonts {
                link rel="preload" as="font" type="font/woff2" crossorigin href={ (root) (font) };
            }
        }
    }
}

/// The head of a document that the module takes over.
pub(super) fn head(study: &Study, title: &str, scope: Scope, assets: &Assets) -> Markup {
    let root = scope.root();
    let style = match scope {
        Scope::Whole | Scope::File | Scope::Chapter(_) => &assets.style,
        Scope::Figure(_) => &assets.figure_style,
    };
    html! {
        (preamble(study, title, root, style, assets))
        // One file on a disk has no address to be asked about.
        @if assets.one_file != OneFile::This {
            link rel="alternate" type="application/json+oembed" href=(assets.site.url(&Asked::plain(scope).file(study))) title=(title);
        }
        // A proposal of CSS: a browser that knows it fits an embed to this document by itself.
        meta name="responsive-embedded-sizing" content="";
        // Not deferred: it sets what the address asks of the look before the first paint, while
        // the style sheet is on its way. After the style sheet: behind a policy in the document
        // Chromium asks for nothing ahead, so a script before it would cost a round trip.
        script src={ (root) (assets.script) } {}
    }
}
