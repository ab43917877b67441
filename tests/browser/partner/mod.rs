//! A partner's site: another origin than the page's, with the scripts that partners really run.

mod host;

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::time::Duration;

use crate::server::http::{self, Listener, Reply};
use crate::server::mime;

pub use host::Host;

/// Runs until dropped.
pub struct Partner {
    listener: Listener,
}

impl Partner {
    /// Serves the partners' pages on a free port, with the host script of `dist`.
    pub fn start(dist: PathBuf) -> io::Result<Self> {
        let listener = Listener::start(http::free()?, move |path| answer(path, &dist))?;
        Ok(Self { listener })
    }

    /// The address of a partner's page that holds `embedded` at this width.
    pub fn address(&self, page: &str, width: u32, embedded: &str) -> String {
        let origin = self.listener.address();
        let embedded: String = url::form_urlencoded::byte_serialize(embedded.as_bytes()).collect();
        format!("http://{origin}/{page}?{width}|{embedded}")
    }
}

fn answer(path: &str, dist: &Path) -> Reply {
    let path = path.trim_start_matches('/');
    let file = place(path, dist).and_then(|file| fs::read(file).ok());
    let mut headers = vec![
        ("Content-Type".into(), mime(path).into()),
        ("Cache-Control".into(), "no-store".into()),
    ];
    if path == "isolated.html" {
        headers.push(("Cross-Origin-Embedder-Policy".into(), "require-corp".into()));
    }
    Reply {
        status: if file.is_some() { 200 } else { 404 },
        headers,
        body: file.unwrap_or_default(),
        takes: Duration::ZERO,
    }
}

/// The file behind a path: a page of this folder, a package as it was installed, our own script.
fn place(path: &str, dist: &Path) -> Option<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (folder, inside) = match path.split_once('/') {
        Some(("npm", package)) => (here.join(".tools/npm/node_modules"), package),
        Some(("wordpress", script)) => (here.join(".tools/wordpress"), script),
        Some(_) => return None,
        None if path == "integrer.js" => (dist.to_owned(), path),
        None => (here.join("tests/browser/partner"), path),
    };
    let plain = Path::new(inside)
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    plain.then(|| folder.join(inside))
}
