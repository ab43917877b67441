//! Serves the built page on a loopback port, under several paths, each with a fault of its own.

mod answer;
mod place;
mod script;
mod site;

use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use tiny_http::Server as Listener;

use answer::Answer;
pub use answer::{header, mime};
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

/// Runs until dropped.
pub struct Server {
    listener: Arc<Listener>,
    record: Arc<Record>,
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
        let record = Arc::new(Record::default());
        let site = Site::new(dist, format!("http://{}", listener.server_addr()))?;
        let thread = thread::spawn({
            let (listener, record) = (Arc::clone(&listener), Arc::clone(&record));
            move || {
                for request in listener.incoming_requests() {
                    let path = request.url().split(['?', '#']).next();
                    let path = path.unwrap_or_default().to_owned();
                    let gone = record.gone.load(Ordering::Relaxed);
                    let answer = match gone {
                        true => Answer::missing(),
                        false => Answer::to(&path, &site),
                    };
                    let status = answer.status;
                    let mut seen = record.seen.lock().unwrap_or_else(PoisonError::into_inner);
                    seen.push(Seen { path, status });
                    drop(seen);
                    answer.send(request);
                }
            }
        });
        Ok(Self {
            listener,
            record,
            thread: Some(thread),
        })
    }

    /// The address of a place, ending in `/`.
    pub fn address(&self, place: Place) -> String {
        format!("http://{}{}", self.listener.server_addr(), place.folder())
    }

    /// All requests since the last call.
    pub fn take_seen(&self) -> Vec<Seen> {
        let mut seen = self
            .record
            .seen
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *seen)
    }

    /// From now on nothing is given, or all is again.
    pub fn set_gone(&self, gone: bool) {
        self.record.gone.store(gone, Ordering::Relaxed);
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
