//! Serves the built page on a loopback port, under several paths, each with a fault of its own.

mod answer;
pub mod http;
mod place;
mod script;
mod site;

use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use answer::Answer;
pub use answer::mime;
use http::Listener;
pub use place::Place;
pub use script::PROBE;
use site::Site;

/// One request as the server saw it.
#[derive(Clone, Debug)]
pub struct Seen {
    pub path: String,
    pub status: u16,
}

#[derive(Debug, Default)]
struct Record {
    seen: Mutex<Vec<Seen>>,
    gone: AtomicBool,
}

impl Record {
    fn seen(&self) -> MutexGuard<'_, Vec<Seen>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, seen: Seen) {
        self.seen().push(seen);
    }
}

/// Runs until dropped.
pub struct Server {
    listener: Listener,
    record: Arc<Record>,
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
        let port = http::free()?;
        let record = Arc::new(Record::default());
        let site = Site::new(dist, format!("http://{}", port.local_addr()?))?;
        let listener = Listener::start(port, {
            let record = Arc::clone(&record);
            move |path| {
                let answer = match record.gone.load(Ordering::Relaxed) {
                    true => Answer::missing(),
                    false => Answer::to(path, &site),
                };
                record.note(Seen {
                    path: path.to_owned(),
                    status: answer.status,
                });
                answer.reply()
            }
        })?;
        Ok(Self { listener, record })
    }

    /// The address of a place, ending in `/`.
    pub fn address(&self, place: Place) -> String {
        format!("http://{}{}", self.listener.address(), place.folder())
    }

    /// All requests since the last call.
    pub fn take_seen(&self) -> Vec<Seen> {
        std::mem::take(&mut *self.record.seen())
    }

    /// From now on nothing is given, or all is again.
    pub fn set_gone(&self, gone: bool) {
        self.record.gone.store(gone, Ordering::Relaxed);
    }
}
