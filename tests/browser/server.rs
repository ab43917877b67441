//! Serves the built page on a loopback port, under several paths, each with a fault of its own.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use tiny_http::{Header, Request, Response, Server as Listener};

const PROBE: &str = include_str!("probe.js");
const FAULTS: &str = include_str!("faults.js");
const FRAME: &str = include_str!("frame.html");
const CHILD: &str = include_str!("partner/child.html");

/// A path below which the page is served, and what is wrong there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Nothing is wrong.
    Sound,
    /// Every `.wasm` is answered with 404.
    WithoutWasm,
    /// The server's own policy forbids all script: for a browser whose setting cannot be reached.
    WithoutScript,
}

impl Place {
    const ALL: [Self; 3] = [Self::Sound, Self::WithoutWasm, Self::WithoutScript];

    /// The folder on the host; never the root, as publishers upload under a path of theirs.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Sound => "/barometre/",
            Self::WithoutWasm => "/sans-wasm/",
            Self::WithoutScript => "/sans-script/",
        }
    }
}

/// One request as the server saw it.
#[derive(Clone, Debug)]
pub struct Seen {
    pub path: String,
    pub status: u16,
}

/// Runs until dropped.
pub struct Server {
    listener: Arc<Listener>,
    seen: Arc<Mutex<Vec<Seen>>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves `dist` on a free port.
    pub fn start(dist: PathBuf) -> io::Result<Self> {
        if !dist.join("index.html").is_file() {
            let message = format!(
                "{} has no index.html: run `make dist` first",
                dist.display()
            );
            return Err(io::Error::new(io::ErrorKind::NotFound, message));
        }
        let listener = Arc::new(Listener::http("127.0.0.1:0").map_err(io::Error::other)?);
        let seen = Arc::new(Mutex::new(Vec::new()));
        let thread = thread::spawn({
            let (listener, seen) = (Arc::clone(&listener), Arc::clone(&seen));
            move || {
                for request in listener.incoming_requests() {
                    answer(request, &dist, &seen);
                }
            }
        });
        Ok(Self {
            listener,
            seen,
            thread: Some(thread),
        })
    }

    /// The address of a place, ending in `/`.
    pub fn address(&self, place: Place) -> String {
        format!("http://{}{}", self.listener.server_addr(), place.folder())
    }

    /// All requests since the last call.
    pub fn take_seen(&self) -> Vec<Seen> {
        std::mem::take(&mut *self.seen.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.listener.unblock();
        if let Some(thread) = self.thread.take() {
            // Nothing can be done about a server thread that panicked while the test ends.
            let _ = thread.join();
        }
    }
}

fn answer(request: Request, dist: &Path, seen: &Mutex<Vec<Seen>>) {
    let path = request
        .url()
        .split(['?', '#'])
        .next()
        .unwrap_or_default()
        .to_owned();
    let (status, body) = match content(&path, dist) {
        Some(body) => (200, body),
        None => (404, Vec::new()),
    };
    seen.lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(Seen {
            path: path.clone(),
            status,
        });
    let mut response = Response::from_data(body).with_status_code(status);
    response = response.with_header(header("Content-Type", mime(&path)));
    response = response.with_header(header("Cache-Control", "no-store"));
    // A frame without an origin of its own asks as a stranger does for scripts and the module.
    response = response.with_header(header("Access-Control-Allow-Origin", "*"));
    if path.starts_with(Place::WithoutScript.folder()) {
        response = response.with_header(header("Content-Security-Policy", "script-src 'none'"));
    }
    // A browser that left before the answer is not this server's concern.
    let _ = request.respond(response);
}

fn content(path: &str, dist: &Path) -> Option<Vec<u8>> {
    let place = Place::ALL
        .into_iter()
        .find(|place| path.starts_with(place.folder()))?;
    let inside = match &path[place.folder().len()..] {
        "" => "index.html",
        "__probe.js" => return Some(PROBE.into()),
        "__faults.js" => return Some(FAULTS.into()),
        "__frame.html" => return Some(FRAME.into()),
        "__child.html" => return Some(CHILD.into()),
        inside => inside,
    };
    if place == Place::WithoutWasm && inside.ends_with(".wasm") {
        return None;
    }
    let inside = Path::new(inside);
    if !inside
        .components()
        .all(|part| matches!(part, Component::Normal(_)))
    {
        return None;
    }
    let body = fs::read(dist.join(inside)).ok()?;
    if inside == Path::new("index.html") {
        Some(with_probe(body))
    } else {
        Some(body)
    }
}

/// The probe stands before the page's own policy and scripts, so it hears them all.
fn with_probe(page: Vec<u8>) -> Vec<u8> {
    let page = String::from_utf8_lossy(&page);
    page.replacen("<head>", "<head><script src=\"__probe.js\"></script>", 1)
        .into_bytes()
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
