//! What is sent back for a path.

use std::fs;
use std::path::{Component, Path};

use tiny_http::{Header, Request, Response};

use super::place::Place;
use super::script;
use super::site::Site;

#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub body: Vec<u8>,
    pub mime: &'static str,
    policy: Option<&'static str>,
}

impl Answer {
    pub fn missing() -> Self {
        Self {
            status: 404,
            body: Vec::new(),
            mime: mime(""),
            policy: None,
        }
    }

    /// What a path of the host gives.
    pub fn to(path: &str, site: &Site) -> Self {
        let Some((place, inside)) = Place::of(path) else {
            return Self::missing();
        };
        let own = script::own(inside);
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
            policy: place.policy(),
        };
        place.spoil(inside, &mut answer);
        answer
    }

    pub fn send(self, request: Request) {
        let mut response = Response::from_data(self.body)
            .with_status_code(self.status)
            .with_header(header("Content-Type", self.mime))
            .with_header(header("Cache-Control", "no-cache"))
            // A frame without an origin of its own asks as a stranger does for scripts and the module.
            .with_header(header("Access-Control-Allow-Origin", "*"));
        if let Some(policy) = self.policy {
            response = response.with_header(header("Content-Security-Policy", policy));
        }
        // A browser that left before the answer is not this server's concern.
        let _ = request.respond(response);
    }
}

/// A file of the build; a folder gives its index. Documents are given as if they had been built for
/// the address that they are served from: the policy of a frame without an origin of its own knows
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

pub fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("names and values here are plain ASCII")
}
