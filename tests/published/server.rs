//! nginx, Apache and Caddy, each with its file of deploy/ and as little else
//! as it needs, on loopback.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use crate::folder::{dist, files};
use crate::process::{PAUSE, Process};

/// Below which path of the host the site is served.
pub const PATH: &str = "/barometre/";
/// What a publisher replaces in the files of deploy/.
const ADDRESS: &str = "https://www.exemple.nc/barometre/";
const FOLDER: &str = "/srv/barometre/dist";
/// Where Debian keeps nginx's module for `.br`; without it nginx serves `.gz`.
const NGINX_BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Nginx,
    Apache,
    Caddy,
}

impl Kind {
    pub fn brotli(self) -> bool {
        match self {
            Self::Nginx => Path::new(NGINX_BROTLI).exists(),
            Self::Apache | Self::Caddy => true,
        }
    }

    fn file(self) -> &'static str {
        match self {
            Self::Nginx => "nginx.conf",
            Self::Apache => "apache.conf",
            Self::Caddy => "Caddyfile",
        }
    }

    /// The publisher's file for this place, and what stands around it on a
    /// machine that serves other things too.
    fn configuration(self, home: &Path, port: u16) -> String {
        let file = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("deploy")
            .join(self.file());
        let text = fs::read_to_string(&file).expect("a file of deploy/");
        let replaced = |text: String, from: &str, to: &str| {
            assert!(text.contains(from), "{}: no {from}", file.display());
            text.replace(from, to)
        };
        let text = replaced(text, ADDRESS, &format!("http://127.0.0.1:{port}{PATH}"));
        let text = replaced(text, FOLDER, &home.join("dist").to_string_lossy());
        let at = home.display();
        match self {
            Self::Nginx => {
                let text = replaced(text, "listen 80;", &format!("listen 127.0.0.1:{port};"));
                let (module, text) = match self.brotli() {
                    true => (
                        format!("load_module {NGINX_BROTLI};"),
                        replaced(text, "#brotli_static on;", "brotli_static on;"),
                    ),
                    false => (String::new(), text),
                };
                format!(
                    "{module}\ndaemon off;\npid {at}/pid;\nerror_log {at}/error.log;\nevents {{}}\n\
                     http {{\naccess_log off;\nclient_body_temp_path {at}/a;\nproxy_temp_path {at}/b;\n\
                     fastcgi_temp_path {at}/c;\nuwsgi_temp_path {at}/d;\nscgi_temp_path {at}/e;\n{text}\n}}\n"
                )
            }
            Self::Apache => {
                let modules: String = [
                    "mpm_event",
                    "authz_core",
                    "alias",
                    "dir",
                    "env",
                    "headers",
                    "mime",
                    "rewrite",
                ]
                .map(|name| {
                    format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n")
                })
                .concat();
                format!(
                    "{modules}Listen 127.0.0.1:{port}\nServerName 127.0.0.1\nPidFile {at}/pid\n\
                     ErrorLog {at}/error.log\nDefaultRuntimeDir {at}\nMutex file:{at}\n\
                     TypesConfig /dev/null\n{text}"
                )
            }
            Self::Caddy => {
                let text = replaced(
                    text,
                    "\nwww.exemple.nc {",
                    &format!("\nhttp://127.0.0.1:{port} {{"),
                );
                format!("{{\n\tadmin off\n}}\n{text}")
            }
        }
    }

    /// The program with what says where its configuration is.
    fn command(self, configuration: &Path, check: bool) -> Command {
        let (program, arguments): (_, &[&str]) = match (self, check) {
            (Self::Nginx, true) => ("nginx", &["-t", "-c"]),
            (Self::Nginx, false) => ("nginx", &["-c"]),
            (Self::Apache, true) => ("apache2", &["-t", "-f"]),
            (Self::Apache, false) => ("apache2", &["-DFOREGROUND", "-f"]),
            (Self::Caddy, true) => ("caddy", &["validate", "--adapter", "caddyfile", "--config"]),
            (Self::Caddy, false) => ("caddy", &["run", "--adapter", "caddyfile", "--config"]),
        };
        let mut command = Command::new(program);
        command.args(arguments).arg(configuration);
        if let Some(home) = configuration.parent() {
            command
                .env("HOME", home)
                .env("XDG_DATA_HOME", home)
                .env("XDG_CONFIG_HOME", home);
        }
        // Debian keeps servers where an ordinary user's shell does not look.
        let path = std::env::var("PATH").unwrap_or_default();
        command.env("PATH", format!("{path}:/usr/sbin:/sbin"));
        command
    }
}

/// Serves a copy of the folder until dropped.
pub struct Server {
    pub port: u16,
    home: PathBuf,
    _process: Process,
}

impl Server {
    /// Checks the configuration with the server's own checker, then starts it.
    pub fn start(kind: Kind) -> Self {
        // A server started by root drops to a user who may not read where the project lies.
        let home = std::env::temp_dir().join(format!("barometre-{kind:?}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&home);
        let dist = dist();
        for path in files(&dist) {
            let to = home.join("dist").join(&path);
            fs::create_dir_all(to.parent().expect("below home")).expect("a folder");
            fs::copy(dist.join(&path), to).expect("a copy");
        }
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .and_then(|listener| listener.local_addr())
            .expect("a free port")
            .port();
        let configuration = home.join("configuration");
        fs::write(&configuration, kind.configuration(&home, port)).expect("written");
        let checked = kind.command(&configuration, true).output();
        let checked =
            checked.unwrap_or_else(|error| panic!("{kind:?}: {error} (scripts/browsers.sh)"));
        let said = String::from_utf8_lossy(&checked.stderr).into_owned();
        assert!(
            checked.status.success(),
            "{kind:?} refuses its file: {said}"
        );
        let log = File::create(home.join("log")).expect("a log");
        let mut command = kind.command(&configuration, false);
        command
            .stdout(log.try_clone().expect("the log"))
            .stderr(log);
        let mut process = Process::start(&mut command).expect("started");
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            let ended = process.child.try_wait().expect("a child");
            if ended.is_some() || start.elapsed() > Duration::from_secs(30) {
                let said = ["log", "error.log"]
                    .map(|name| fs::read_to_string(home.join(name)).unwrap_or_default());
                panic!("{kind:?} does not listen ({ended:?}): {said:?}");
            }
            thread::sleep(PAUSE);
        }
        Self {
            port,
            home,
            _process: process,
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // What is left of a folder in /tmp is nobody's failure.
        let _ = fs::remove_dir_all(&self.home);
    }
}
