//! HTTP/1.1 as far as browsers need it to read files. Each connection has a thread of its own: a pool
//! lets one of a burst wait for another to close, and browsers keep theirs open for minutes.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// What takes its time comes in so many parts.
const PARTS: u32 = 50;

/// What is sent back.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    /// How long the body is on its way.
    pub takes: Duration,
}

/// Runs until dropped.
pub struct Listener {
    address: SocketAddr,
    over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Listener {
    /// Answers at a port, from [`free`], what `answer` makes of a path.
    pub fn start(
        port: TcpListener,
        answer: impl Fn(&str) -> Reply + Send + Sync + 'static,
    ) -> io::Result<Self> {
        let address = port.local_addr()?;
        let over = Arc::new(AtomicBool::new(false));
        let ended = Arc::clone(&over);
        let answer = Arc::new(answer);
        let thread = thread::spawn(move || {
            for stream in port.incoming() {
                if ended.load(Ordering::Relaxed) {
                    return;
                }
                let answer = Arc::clone(&answer);
                // A browser that leaves before the answer is not this server's concern.
                thread::spawn(move || stream.and_then(|stream| converse(&stream, &*answer)));
            }
        });
        Ok(Self {
            address,
            over,
            thread: Some(thread),
        })
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        // It looks up only when somebody comes.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            // Nothing can be done about a server thread that panicked while the test ends.
            let _ = thread.join();
        }
    }
}

/// A free port of the loopback.
pub fn free() -> io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
}

/// Answers one request after the other until the browser closes.
fn converse(stream: &TcpStream, answer: &dyn Fn(&str) -> Reply) -> io::Result<()> {
    let mut lines = BufReader::new(stream).lines();
    while let Some(first) = lines.next() {
        let first = first?;
        // What a GET or a HEAD has after its first line tells nothing that matters here.
        for line in lines.by_ref() {
            if line?.is_empty() {
                break;
            }
        }
        let mut words = first.split(' ');
        let method = words.next().unwrap_or_default();
        let path = words.next().unwrap_or_default();
        let path = path.split(['?', '#']).next().unwrap_or_default();
        send(stream, answer(path), method != "HEAD")?;
    }
    Ok(())
}

fn send(mut stream: &TcpStream, reply: Reply, whole: bool) -> io::Result<()> {
    let Reply { status, body, .. } = &reply;
    // Browsers read the number; the word after it may be missing.
    let mut message = format!("HTTP/1.1 {status} \r\nContent-Length: {}\r\n", body.len());
    for (name, value) in &reply.headers {
        message += &format!("{name}: {value}\r\n");
    }
    message += "\r\n";
    let mut message = message.into_bytes();
    if reply.takes.is_zero() && whole {
        message.extend(body);
    }
    stream.write_all(&message)?;
    if !reply.takes.is_zero() && whole {
        for part in body.chunks(body.len().div_ceil(PARTS as usize).max(1)) {
            thread::sleep(reply.takes / PARTS);
            stream.write_all(part)?;
        }
    }
    Ok(())
}
