//! A program beside the test: ended with everything it started, also when the test fails.

use std::io;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const STOP: Duration = Duration::from_secs(5);
pub const PAUSE: Duration = Duration::from_millis(50);

pub struct Process {
    pub child: Child,
}

impl Process {
    /// Starts the command in a process group of its own, so that its children go when it goes.
    pub fn start(command: &mut Command) -> io::Result<Self> {
        let started = command.stdin(Stdio::null()).process_group(0).spawn();
        let child = started.map_err(|error| {
            let program = command.get_program().to_string_lossy();
            io::Error::new(
                error.kind(),
                format!("{program}: {error} (scripts/browsers.sh)"),
            )
        })?;
        Ok(Self { child })
    }

    /// Whether anyone of the group was there to receive it.
    fn signal(&self, signal: &str) -> bool {
        let group = format!("-{}", self.child.id());
        let sent = Command::new("kill")
            .args([signal, "--", &group])
            .stderr(Stdio::null())
            .status();
        sent.is_ok_and(|status| status.success())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.signal("-TERM");
        let start = Instant::now();
        // Reaped here, else it would count as one of the group for ever.
        while (matches!(self.child.try_wait(), Ok(None)) || self.signal("-0"))
            && start.elapsed() < STOP
        {
            thread::sleep(PAUSE);
        }
        self.signal("-KILL");
        let _ = self.child.wait();
    }
}
