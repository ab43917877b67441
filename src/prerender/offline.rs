//! The whole page in one file, for places where the connection is poor and
//! for archives: what the page asks for is put into it, and what it leads to
//! is either put into it too or found where the site is published.

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::assets::ICONS;
use super::head::{own, policy};
use super::site::Site;
use crate::embed::Scope;

/// What the file is made of, as it stands beside the page.
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a> {
    /// The document, as written for a copy.
    pub page: &'a str,
    /// The name of the style sheet in the document, and what it says.
    pub style: (&'a str, &'a str),
    /// The name of the start script in the document, and the one that stands
    /// in its place here, with the module's JavaScript.
    pub script: (&'a str, &'a str),
    pub wasm: &'a [u8],
    /// Files that the document leads to and that go into it, by their path.
    pub files: &'a [(String, Vec<u8>)],
}

/// The one file.
///
/// # Errors
/// Where the parts are not as this expects them: a name that the document
/// does not ask for, a script that cannot stand within HTML.
pub fn whole(parts: Parts, site: &Site) -> Result<String, String> {
    let (script, style) = (parts.script.1, parts.style.1);
    for text in [script, style] {
        if ["</script", "</style", "<!--", "\r"]
            .iter()
            .any(|end| text.contains(end))
        {
            return Err("a part would end the element that it stands in".into());
        }
    }
    let mut page = swap(
        parts.page,
        &policy(site),
        &policy_here(site, &hash(script), &hash(style)),
    )?;
    page = links(&page, parts.files, site);
    // What is copied from the file must lead somewhere for others too.
    let (root, published) = (Scope::Whole.root(), site.url(""));
    page = page.replace(
        &format!(" data-root=\"{root}\""),
        &format!(" data-root=\"{published}\""),
    );
    page = swap(
        &page,
        &format!(
            "<link rel=\"stylesheet\" href=\"{}\">",
            site.url(parts.style.0)
        ),
        &format!("<style>{style}</style>"),
    )?;
    // For a phone's home screen; a file on a disk does not get there.
    let touch = format!(
        "<link rel=\"apple-touch-icon\" href=\"{}\">",
        site.url(ICONS[1])
    );
    page = swap(&page, &touch, "")?;
    page = swap(
        &page,
        &format!("<script src=\"./{}\"></script>", parts.script.0),
        &format!("<script>{script}</script>"),
    )?;
    // Of no type that is script: bytes to read, and no policy asks about them.
    let wasm = format!(
        "<script type=\"application/wasm\" id=\"barometre-wasm\">{}</script></body>",
        STANDARD.encode(parts.wasm)
    );
    swap(&page, "</body>", &wasm)
}

/// The policy of a file that is all there is: its own scripts and style, and
/// nothing to fetch.
fn policy_here(site: &Site, script: &str, style: &str) -> String {
    let own = own(site);
    policy(site)
        .replace(
            &format!("script-src {own}"),
            &format!("script-src {script}"),
        )
        .replace(&format!("style-src {own}"), &format!("style-src {style}"))
        .replace(&format!("{own} data:"), "data:")
        .replace(&own, "'none'")
}

/// What a policy says of a script or a style in the document itself.
fn hash(text: &str) -> String {
    format!("'{}'", integrity(text.as_bytes()))
}

/// What a browser compares bytes with (Subresource Integrity).
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

/// The text with the one place where `from` stands changed.
fn swap(text: &str, from: &str, to: &str) -> Result<String, String> {
    match text.matches(from).count() {
        1 => Ok(text.replacen(from, to, 1)),
        n => Err(format!("{n} times instead of once: {from}")),
    }
}

/// Every relative link: to what is in the file, or to the published site.
fn links(page: &str, files: &[(String, Vec<u8>)], site: &Site) -> String {
    let mut parts = page.split(" href=\"");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (href, rest) = part.split_once('"').unwrap_or((part, ""));
        let href = href.strip_prefix("./").unwrap_or(href);
        let file = files.iter().find(|(path, _)| path == href);
        if let Some((path, content)) = file {
            let name = path.rsplit('/').next().unwrap_or(path);
            let media = media(name);
            let _ = write!(
                out,
                " href=\"data:{media};base64,{}\"",
                STANDARD.encode(content)
            );
            match rest.strip_prefix(" download") {
                Some(rest) => out += &format!(" download=\"{name}\"{rest}"),
                // Without it the browser would go there, which it refuses for data.
                None if leads(&out) => out += &format!(" download=\"{name}\"{rest}"),
                None => out += rest,
            }
        } else {
            let absolute = if leads_within(href) {
                site.url(href)
            } else {
                href.into()
            };
            let _ = write!(out, " href=\"{absolute}\"{rest}");
        }
    }
    out
}

/// Whether what is being written is a link to follow, not one of the head.
fn leads(page: &str) -> bool {
    page.rsplit('<')
        .next()
        .is_some_and(|tag| tag.starts_with("a "))
}

/// Whether a link is to a file of the site.
fn leads_within(href: &str) -> bool {
    !href.starts_with(['#', '?'])
        && !href
            .split(['/', '?', '#'])
            .next()
            .unwrap_or_default()
            .contains(':')
}

fn media(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("csv") => "text/csv",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some(_) | None => "application/octet-stream",
    }
}
