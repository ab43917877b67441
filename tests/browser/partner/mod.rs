//! A partner's site: another origin than the page's, with the scripts that partners really run.

mod host;

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use tiny_http::{Request, Response, Server as Listener};

use crate::server::{header, mime};

pub use host::Host;

/// Runs until dropped.
pub struct Partner {
    listener: Arc<Listener>,
    thread: Option<JoinHandle<()>>,
}

impl Partner {
    /// Serves the partners' pages on a free port, with the host script of `dist`.
    pub fn start(dist: PathBuf) -> io::Result<Self> {
        let listener = Arc::new(Listener::http("127.0.0.1:0").map_err(io::Error::other)?);
        let thread = thread::spawn({
            let listener = Arc::clone(&listener);
            move || {
                for request in listener.incoming_requests() {
                    answer(request, &dist);
                }
            }
        });
        Ok(Self {
            listener,
            thread: Some(thread),
        })
    }

    /// The address of a partner's page that holds `embedded` at this width.
    pub fn address(&self, page: &str, width: u32, embedded: &str) -> String {
        let origin = self.listener.server_addr();
        let embedded: String = url::form_urlencoded::byte_serialize(embedded.as_bytes()).collect();
        format!("http://{origin}/{page}?{width}|{embedded}")
    }
}

impl Drop for Partner {
    fn drop(&mut self) {
        self.listener.unblock();
        if let Some(thread) = self.thread.take() {
            // Nothing can be done about a server thread that panicked while the test ends.
            let _ = thread.join();
        }
    }
}

fn answer(request: Request, dist: &Path) {
    let path = request.url().split(['?', '#']).next().unwrap_or_default();
    let path = path.trim_start_matches('/').to_owned();
    let file = place(&path, dist).and_then(|file| fs::read(file).ok());
    let status = if file.is_some() { 200 } else { 404 };
    let response = Response::from_data(file.unwrap_or_default())
        .with_status_code(status)
        .with_header(header("Content-Type", mime(&path)))
        .with_header(header("Cache-Control", "no-store"));
    // A browser that left before the answer is not this server's concern.
    let _ = request.respond(response);
}

/// The file behind a path: a page of this folder, a package as it was installed, our own script.
fn place(path: &str, dist: &Path) -> Option<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (folder, inside) = match path.split_once('/') {
        Some(("npm", package)) => (here.join(".tools/npm/node_modules"), package),
        Some(_) => return None,
        None if path == "integrer.js" => (dist.to_owned(), path),
        None => (here.join("tests/browser/partner"), path),
    };
    let plain = Path::new(inside)
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    plain.then(|| folder.join(inside))
}
