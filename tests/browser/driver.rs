//! A WebDriver on a free port, and for WebKitGTK a screen.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::browser::Browser;
use crate::process::{PAUSE, Process};

const START: Duration = Duration::from_secs(120);

/// A free port is found, then taken: two drivers at once could find the same.
static STARTING: Mutex<()> = Mutex::new(());
/// A connection of some browser may take the port in between; the driver then ends at once.
const TRIES: u32 = 3;

pub struct Driver {
    port: u16,
    process: Process,
    // Dropped last: a browser whose screen goes first complains.
    _screen: Option<Process>,
}

impl Driver {
    /// Starts the browser's driver; `home` receives what it says and all that the browser stores.
    pub fn start(browser: Browser, home: &Path, still: bool) -> io::Result<Self> {
        let _alone = STARTING.lock().unwrap_or_else(PoisonError::into_inner);
        let mut tries = 1;
        loop {
            match Self::try_to_start(browser, home, still) {
                Err(error) if tries < TRIES && error.kind() == io::ErrorKind::AddrInUse => {
                    tries += 1
                }
                done => return done,
            }
        }
    }

    fn try_to_start(browser: Browser, home: &Path, still: bool) -> io::Result<Self> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
            .local_addr()?
            .port();
        let config = home.join("config/gtk-3.0");
        fs::create_dir_all(&config)?;
        if still {
            // WebKitGTK takes reduced motion from the desktop's setting.
            fs::write(
                config.join("settings.ini"),
                "[Settings]\ngtk-enable-animations=0\n",
            )?;
        }
        let log = File::create(home.join("driver.log"))?;
        let mut command = command(browser, port);
        let mut screen = None;
        if browser == Browser::WebKit {
            let (process, display) = start_screen()?;
            command
                .env("DISPLAY", display)
                .env_remove("WAYLAND_DISPLAY");
            screen = Some(process);
        }
        command
            .env("PATH", path())
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("XDG_DATA_HOME", home.join("data"))
            .env("TMPDIR", home)
            .stdout(log.try_clone()?)
            .stderr(log);
        let mut driver = Self {
            port,
            process: Process::start(&mut command)?,
            _screen: screen,
        };
        driver.wait_until_it_listens(browser, home)?;
        Ok(driver)
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn wait_until_it_listens(&mut self, browser: Browser, home: &Path) -> io::Result<()> {
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            let ended = self.process.child.try_wait()?;
            if ended.is_some() || start.elapsed() > START {
                let kind = match ended {
                    Some(_) => io::ErrorKind::AddrInUse,
                    None => io::ErrorKind::TimedOut,
                };
                let said = fs::read_to_string(home.join("driver.log")).unwrap_or_default();
                let said = format!("{browser:?}: no driver ({ended:?}): {said}");
                return Err(io::Error::new(kind, said));
            }
            thread::sleep(PAUSE);
        }
        Ok(())
    }
}

/// A screen without a monitor; it finds its own free number and tells it.
fn start_screen() -> io::Result<(Process, String)> {
    let mut command = Command::new("Xvfb");
    command.args([
        "-displayfd",
        "1",
        "-screen",
        "0",
        "1400x1000x24",
        "-nolisten",
        "tcp",
    ]);
    let mut screen = Process::start(command.stdout(Stdio::piped()).stderr(Stdio::null()))?;
    let mut number = String::new();
    if let Some(told) = screen.child.stdout.take() {
        BufReader::new(told).read_line(&mut number)?;
    }
    if number.trim().is_empty() {
        return Err(io::Error::other("Xvfb ended without a screen"));
    }
    Ok((screen, format!(":{}", number.trim())))
}

fn command(browser: Browser, port: u16) -> Command {
    match browser {
        Browser::Chromium => {
            let mut command = Command::new("chromedriver");
            command.arg(format!("--port={port}"));
            command
        }
        Browser::Firefox => {
            let mut command = Command::new("geckodriver");
            command.args(["--port", &port.to_string(), "--websocket-port", "0"]);
            command
        }
        Browser::WebKit => {
            let mut command = Command::new("WebKitWebDriver");
            command.arg(format!("--port={port}"));
            command
        }
    }
}

/// The tools of this folder first, as in the scripts.
fn path() -> String {
    let own = concat!(env!("CARGO_MANIFEST_DIR"), "/.tools/bin");
    format!("{own}:{}", std::env::var("PATH").unwrap_or_default())
}

/// The first of these commands on the PATH.
pub fn which(names: &[&str]) -> io::Result<PathBuf> {
    let path = path();
    let found = names.iter().find_map(|name| {
        path.split(':')
            .map(|folder| Path::new(folder).join(name))
            .find(|file| file.is_file())
    });
    found.ok_or_else(|| {
        io::Error::other(format!(
            "none of {names:?} is on the PATH (scripts/browsers.sh)"
        ))
    })
}
