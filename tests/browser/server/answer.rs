//! What is sent back for a path.

use std::fs;
use std::path::{Component, Path};
use std::time::Duration;

use super::http::Reply;
use super::place::Place;
use super::script;
use super::site::{POLICY, Site};

#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub body: Vec<u8>,
    pub mime: &'static str,
    /// How long it is on its way.
    pub takes: Duration,
    headers: Vec<(String, String)>,
}

impl Answer {
    pub fn missing() -> Self {
        Self {
            status: 404,
            body: Vec::new(),
            mime: mime(""),
            takes: Duration::ZERO,
            headers: Vec::new(),
        }
    }

    /// What a path of the host gives.
    pub fn to(path: &str, site: &Site) -> Self {
        let Some((place, inside)) = Place::of(path) else {
            return Self::missing();
        };
        let own = script::own(inside);
        let mut headers = site.headers(place);
        if own.is_some() {
            // Pages of the tests' own have scripts in them.
            headers.retain(|(name, _)| name != POLICY);
        }
        // Of two policies a browser keeps both.
        headers.extend(place.policy().map(|text| (POLICY.into(), text.into())));
        // A folder, or a page by its name.
        let page = inside.is_empty() || inside.ends_with('/') || inside.ends_with(".html");
        let document = own.is_none() && page;
        let Some(body) = own.or_else(|| built(inside, place, site)) else {
            return Self::missing();
        };
        let mut answer = Self {
            status: 200,
            body: match document {
                true => script::with_probe(&body, place),
                false => body,
            },
            mime: mime(inside),
            takes: Duration::ZERO,
            headers,
        };
        place.spoil(inside, &mut answer);
        answer
    }

    pub fn reply(self) -> Reply {
        let mut headers = self.headers;
        headers.push(("Content-Type".into(), self.mime.into()));
        headers.push(("Cache-Control".into(), "no-cache".into()));
        Reply {
            status: self.status,
            headers,
            body: self.body,
            takes: self.takes,
        }
    }
}

/// A file of the build; a folder gives its index. Documents are given as if they had been built for
/// the address that they are served from: the policy of an embed without an origin of its own knows
/// the site by it.
fn built(inside: &str, place: Place, site: &Site) -> Option<Vec<u8>> {
    let within = Path::new(inside)
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    let mut file = site.dist.join(inside);
    if file.is_dir() {
        file.push("index.html");
    }
    let body = within.then(|| fs::read(&file).ok())??;
    match file.extension().and_then(|end| end.to_str()) {
        Some("html" | "json") => Some(site.at_home(&body, place)),
        _ => Some(body),
    }
}

pub fn mime(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, end)| end) {
        Some("css") => "text/css; charset=utf-8",
        Some("csv") => "text/csv; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("png") => "image/png",
        Some("svg") => "image/svg+xml",
        Some("wasm") => "application/wasm",
        Some("woff2") => "font/woff2",
        _ => "text/html; charset=utf-8",
    }
}
